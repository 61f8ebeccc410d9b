import { describe, expect, it } from '@jest/globals'
import { kubevirtCategory } from '../../eval/baselines/kubevirt.ts'
import { luciKey } from '../../eval/baselines/luci.ts'
import { triageClusters } from '../../eval/baselines/triage.ts'
import { evaluateClustering } from '../../eval/clustering.ts'
import { showsCause } from '../../eval/labelled-failures.ts'
import { manyFailures } from '../../eval/many-failures.ts'

function failure(reason: string, error: string, date = '2026-05-01 00:00:00') {
  return { reason, error, date }
}

const FAILURES = [
  failure('a lost connection', 'dial tcp 10.0.0.1:80: connect: connection refused'),
  failure('a lost connection', 'dial tcp 10.0.0.2:80: connect: connection refused', '2026-07-01'),
  failure('one', 'exit status 1', '2026-07-01'),
  failure('two', 'exit status 2', '2026-07-01'),
  failure('a download in context', 'make: *** [x] Error 1'),
  failure('a lost connection (from secondary snippet)', 'make: *** [x] Error 1'),
  failure('no matching pattern', 'make: *** [x] Error 1'),
]

describe('the evaluation of groups', () => {
  it('uses only failures that show their cause', () => {
    expect(FAILURES.map(showsCause)).toEqual([true, true, true, true, false, false, false])
  })

  it('scores all rules, before and from June', () => {
    const { scores, mixed } = evaluateClustering(FAILURES)
    expect(scores).toMatchObject({
      clusterFailures: 4,
      clusterAri: 1,
      clusterPairPrecision: 1,
      clusterFailuresBeforeJune: 1,
      clusterFailuresFromJune: 3,
      luciPairPrecision: 0.5,
      triageAri: expect.any(Number),
    })
    expect(mixed).toEqual([])
  })

  it('says which labels are mixed', () => {
    const { mixed, scores } = evaluateClustering([
      failure('one', 'pod web-abc12 is gone'),
      failure('two', 'pod web-x2b4d is gone'),
    ])
    expect(mixed).toMatchObject([[{ reason: 'one' }, { reason: 'two' }]])
    expect(scores['clusterAriFromJune']).toBeNull()
  })
})

it('many failures are made of a few, none twice, and the same each time', () => {
  const errors = ['12:30:01: blob 0123456789abcdef is missing: Error 126']
  const many = manyFailures(errors, 1_000)
  expect(new Set(many).size).toBe(1_000)
  expect(many.every((error) => error.endsWith(' is missing: Error 126'))).toBe(true)
  expect(manyFailures(errors, 1_000)).toEqual(many)
})

describe('rules of others', () => {
  it("triage joins texts that differ only a little, and not 'exit 1' and 'exit 2'", () => {
    const long = 'a text of some length that says what went wrong in the end with the pod'
    const [one, other, third] = triageClusters([`${long} a`, `${long} b`, 'exit 1'])
    expect(one).toBe(other)
    expect(third).not.toBe(one)
    const [first, second] = triageClusters(['exit 1', 'exit 2'])
    expect(first).not.toBe(second)
  })

  it('LUCI replaces all numbers', () => {
    expect(luciKey('exit 1')).toBe(luciKey('exit 2'))
    expect(luciKey('a')).not.toBe(luciKey('b'))
  })

  it('KubeVirt takes the first pattern that matches', () => {
    expect(kubevirtCategory('lookup quay.io: no such host')).toBe('external')
    expect(kubevirtCategory('ERROR: Found panic in test output')).toBe('pr-build')
    expect(kubevirtCategory('anything else')).toBe('needs-investigation')
  })
})
