import { copyable } from './copyable.ts'
import { type Child, folded, h } from './dom.ts'
import type { Row, Store } from './store.ts'

/** The commands that repeat a failing spec; those that are not known are empty. */
export interface Repeat {
  readonly download: string
  readonly command: string
  /** With Ginkgo, without crio-node-e2e. */
  readonly byHand: string
}

/** How a spec is repeated: in a night as its judge says, else as the report of the run says. */
export function repeatOf({ data: { night } }: Store, { state, failures, lane }: Row): Repeat {
  const failure = failures.find(({ byHand, reproduce }) => byHand !== '' || reproduce !== '')
  const byHand = failure?.byHand ?? ''
  if (night !== null && state !== null) {
    const download = night.lanes[state.lane]?.download ?? ''
    return { download, command: state.reproduce, byHand }
  }
  const run = lane.runs.find((one) => failure !== undefined && one.failures.includes(failure))
  return { download: run?.download ?? '', command: failure?.reproduce ?? '', byHand }
}

/** The commands of a spec; empty if there are none. */
export function repeatView({ download, command, byHand }: Repeat): readonly Child[] {
  return [
    ...(command === ''
      ? []
      : [
          h(
            'p',
            {},
            'On a machine that may be changed, with exactly these builds and this configuration:',
          ),
          copyable('the command that repeats it', linesOf([download, command])),
        ]),
    ...(byHand === ''
      ? []
      : [
          folded(
            'By hand, with Ginkgo and without crio-node-e2e',
            copyable('the command of Ginkgo', byHand),
          ),
        ]),
  ]
}

/** Commands below each other, without those that are empty. */
export function linesOf(commands: readonly string[]): string {
  return commands.filter((command) => command !== '').join('\n')
}
