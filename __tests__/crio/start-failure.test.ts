import { describe, expect, it } from '@jest/globals'
import { attributeToDropIns } from '../../src/crio/start-failure.ts'
import { RunError } from '../../src/domain/errors.ts'
import type { ReasonCode } from '../../src/domain/model/verdict.ts'
import { expectClear } from '../run-error.ts'

const DROP_INS = [
  { name: '90-01-a.conf', toml: '[crio.runtime]\nlog_level = "info"\n' },
  {
    name: '90-02-b.conf',
    toml: '[crio.runtime]\npids_limit = 5\ncgroup_manager = "nope"\n[crio.runtime.runtimes.mine]\nruntime_path = "/opt/none"\n',
  },
]

function notUp(words: string, reason: ReasonCode = 'crio-not-up'): RunError {
  return new RunError({
    kind: 'environment',
    reason,
    message: 'CRI-O does not start',
    cause: 'Job for crio.service failed.',
    remedy: 'read',
    evidence: ['level=info msg="Starting CRI-O, info"', `level=fatal msg="${words}"`],
  })
}

describe('attributeToDropIns', () => {
  it.each([
    [
      'validating runtime config: unable to update cgroup manager: unknown cgroup manager \\"nope\\"',
      'crio.runtime.cgroup_manager in 90-02-b.conf',
    ],
    [
      'validating runtime config: runtime validation: \\"mine\\": stat /opt/none: no such file or directory',
      'crio.runtime.runtimes.mine.runtime_path in 90-02-b.conf',
    ],
  ])('names the key whose value CRI-O refuses: %s', (words, culprit) => {
    const blamed = attributeToDropIns(notUp(words), DROP_INS)
    expect(blamed).toBeInstanceOf(RunError)
    if (!(blamed instanceof RunError)) return
    expectClear(blamed.details)
    expect(blamed.details).toMatchObject({
      kind: 'input',
      reason: 'crio-not-up',
      message: `CRI-O does not start with crio-config: ${culprit}`,
    })
  })

  it('names the input ignition for a drop-in that comes from there', () => {
    const dropIns = DROP_INS.map(({ name, toml }) => ({ name: name.replace('90-', '80-'), toml }))
    const words = 'validating runtime config: unknown cgroup manager \\"nope\\"'
    expect(attributeToDropIns(notUp(words), dropIns)).toMatchObject({
      message: 'CRI-O does not start with ignition: crio.runtime.cgroup_manager in 80-02-b.conf',
      details: { remedy: 'correct ignition' },
    })
  })

  it.each([
    notUp('validating runtime config: pinns validation: /other not found'),
    notUp('listen unix nope: address in use'),
    notUp('validating runtime config: \\"nope\\"', 'host-setup'),
    new Error('validating runtime config: nope'),
  ])('leaves any other error as it is: %s', (error) => {
    expect(attributeToDropIns(error, DROP_INS)).toBe(error)
  })
})
