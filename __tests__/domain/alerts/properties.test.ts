import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { MOST_NEW } from '../../../src/domain/alerts/plan-alerts.ts'
import type { Did } from '../night/nights.ts'
import { lane, startAlerts } from './issues.ts'

const SPECS = ['the cat', 'the dog', 'the cow', 'the hen', 'the fox', 'the owl']
const OTHERS = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [`other ${index}`, 'p' as const]),
)
const DID: readonly Did[] = ['p', 'p', 'p', 'F', 'C', 'f']
const anyNight = fc.tuple(...SPECS.map(() => fc.constantFrom(...DID)))

it('whatever happens: asking again gives nothing, few alerts are new, and no two say the same', () => {
  fc.assert(
    fc.property(fc.array(anyNight, { minLength: 4, maxLength: 10 }), (nights) => {
      const alerts = startAlerts()
      for (let night = 0; night < 3; night++) {
        alerts.play(night, [
          laneOf(
            night,
            SPECS.map(() => 'p'),
          ),
        ])
      }
      for (const [index, did] of nights.entries()) {
        const night = 3 + index
        const actions = alerts.play(night, [laneOf(night, did)])
        const news = actions.filter(({ kind }) => kind === 'open' || kind === 'reopen')
        expect(news.length).toBeLessThanOrEqual(MOST_NEW + 1)
        expect(alerts.plan(alerts.last(), night)).toEqual([])
        const changed = actions.flatMap((action) => (action.kind === 'open' ? [] : action.number))
        expect(new Set(changed).size).toBe(changed.length)
        const open = alerts.issues().filter(({ isOpen }) => isOpen)
        const keys = open.map(({ body }) => /keys=([0-9a-f]{16})/.exec(body)?.[1])
        expect(new Set(keys).size).toBe(open.length)
        for (const { body } of open) expect(body.length).toBeLessThan(65_536)
      }
    }),
    { numRuns: 10, seed: 15 },
  )
})

function laneOf(night: number, did: readonly Did[]) {
  const specs: Record<string, Did | readonly [Did, string]> = { ...OTHERS }
  for (const [index, spec] of SPECS.entries()) specs[spec] = [did[index] ?? 'p', `${spec} is gone`]
  return lane(night, specs)
}
