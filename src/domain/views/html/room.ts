import type { FailurePage } from './page-data.ts'
import type { PageLimits } from './page-limits.ts'

/** The room of a page, which all of its parts share. The first ones count. */
export interface Room {
  readonly limits: PageLimits
  /** Takes what a failure needs, or says that there is not as much. */
  hasFailure(failure: FailurePage): boolean
  /** Takes the name of a spec. */
  hasName(name: string): boolean
  /** What did not find room, one sentence each. */
  refused(): readonly string[]
}

/** An empty room. */
export function createRoom(limits: PageLimits): Room {
  let { failures, characters, names } = limits
  let [isFull, isNameless] = [false, false]
  return {
    limits,
    hasFailure(failure) {
      const size = JSON.stringify(failure).length
      if (failures === 0 || characters < size) {
        isFull = true
        return false
      }
      failures -= 1
      characters -= size
      return true
    },
    hasName(name) {
      if (names < name.length) {
        isNameless = true
        return false
      }
      names -= name.length
      return true
    },
    refused: () => [
      ...(isFull
        ? [
            'What is known of further failing specs: the artifacts of the lanes have it in report.json.',
          ]
        : []),
      ...(isNameless ? ['Specs, because there are too many or their names are too long.'] : []),
    ],
  }
}
