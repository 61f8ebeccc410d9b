import { describe, expect, it } from '@jest/globals'
import { expectedDurations } from '../../../src/domain/plan/durations.ts'
import { aHistory } from '../../lane-history.ts'
import { aPlannedSpec } from '../results/model.ts'

const FILE = 'k8s.io/kubernetes/test/e2e_node/a_test.go'
const inFile = (id: string, file = FILE) => aPlannedSpec(id, { location: { file, line: 1 } })

/** The first letter, where `c` is in the area of `a`. */
const areaOf = ({ id }: { readonly id: string }) => (id.startsWith('c') ? 'a' : (id[0] ?? ''))

describe('the expected duration of a spec', () => {
  it('is the median of its last five passing runs', () => {
    const times = [500, 500, 10, 30, 20, 900, 25]
    const history = {
      specs: [
        {
          id: 'a',
          location: null,
          results: times.map((seconds, run) => ({
            run,
            outcome: seconds === 900 ? ('failed' as const) : ('passed' as const),
            seconds,
            attempts: 1,
            cause: null,
          })),
        },
      ],
    }
    expect(expectedDurations([inFile('a')], history).get('a')).toEqual({
      seconds: 25,
      isKnown: true,
    })
  })

  it('is that of most specs of its file, else of its area, else of the lane', () => {
    const other = 'k8s.io/kubernetes/test/e2e_node/b_test.go'
    const history = aHistory(3, [
      { id: 'a1', seconds: 2 },
      { id: 'a2', seconds: 8 },
      { id: 'b1', seconds: 100 },
    ])
    const specs = [
      ...['a1', 'a2', 'a-new'].map((id) => inFile(id)),
      ...['b1', 'b-new'].map((id) => inFile(id, other)),
      inFile('c-new', 'c.go'),
      inFile('d-new', 'd.go'),
    ]
    const found = expectedDurations(specs, history, areaOf)
    const secondsOf = (id: string) => found.get(id)?.seconds
    expect(secondsOf('a-new')).toBe(8)
    expect(secondsOf('b-new')).toBe(100)
    expect(secondsOf('c-new')).toBe(8)
    expect(secondsOf('d-new')).toBe(100)
    expect(found.get('a-new')?.isKnown).toBe(false)
  })

  it('is found by an earlier name of the spec', () => {
    const history = aHistory(1, [{ id: 'old', seconds: 7 }])
    const renamed = {
      specs: history.specs.map((spec) => ({ ...spec, id: 'now', formerIds: ['old'] })),
    }
    expect(expectedDurations([inFile('old')], renamed).get('old')?.seconds).toBe(7)
  })

  it('is a guess by labels without any record, and never nothing', () => {
    const specs = [
      aPlannedSpec('usual'),
      aPlannedSpec('serial', { labels: ['Serial'] }),
      aPlannedSpec('slow', { labels: ['Serial', 'Slow'] }),
    ]
    const seconds = [...expectedDurations(specs, null).values()].map((one) => one.seconds)
    expect(seconds).toEqual([15, 45, 180])
    const history = aHistory(1, [{ id: 'usual', seconds: 0 }])
    expect(expectedDurations(specs, history).get('usual')?.seconds).toBeGreaterThan(0)
  })
})
