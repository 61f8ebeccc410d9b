import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { causeId, causeKey, innerError } from '../../../src/domain/judgement/cause-key.ts'

/** The same error of the runtime about a pod, as the kubelet, CRI-O and a dump show it. */
function forms(pod: string, id: string, second: number): readonly string[] {
  const error = `runc create failed: mounting "/var/lib/containers/storage/overlay/${id}/merged" of ${pod}: not a directory`
  return [
    `Error: container create failed: time="2026-09-01T10:10:${second}Z" level=error msg="${error}"`,
    `rpc error: code = Unknown desc = container create failed: ${error}`,
    `Container creation error: ${error}`,
    error,
  ]
}

describe('causeKey', () => {
  it('is the same for one error of different pods, whoever reports it', () => {
    const hex = fc.stringMatching(/^[0-9a-f]{12,64}$/)
    const name = fc.stringMatching(/^[a-z]{4,12}-[a-z0-9]{5}$/)
    const [expected = ''] = forms('any-12345', '0123456789ab', 10)
    const key = causeKey(expected, ['any-12345'])
    fc.assert(
      fc.property(name, hex, fc.integer({ min: 10, max: 59 }), (pod, id, second) => {
        for (const form of forms(pod, id, second)) expect(causeKey(form, [pod])).toBe(key)
      }),
    )
  })

  it.each([
    [
      'names of sandboxes and namespaces',
      'failed to create pod network sandbox k8s_pod-0_ns-0_45d93718_0(abc): error adding pod ns-0_pod-0 to CNI network "crio": plugin failed',
      'failed to create pod network sandbox k8s_web_test-77_ffffffff_0(cba): error adding pod test-77_web to CNI network "crio": plugin failed',
    ],
    [
      'durations and addresses',
      'no answer of 10.85.0.7:8080 after 3m9.17s',
      'no answer of 10.85.0.12:80 after 12s',
    ],
    ['process ids', 'process 4242 died', 'process 7 died'],
  ])('does not depend on %s', (_, one, other) => {
    expect(causeKey(one, [])).toBe(causeKey(other, []))
  })

  it('differs for different errors', () => {
    const keys = ['permission denied', 'not a directory', 'no such file'].map((error) =>
      causeKey(`container create failed: open /x: ${error}`, []),
    )
    expect(new Set(keys).size).toBe(3)
  })

  it('is bounded, and one line, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (text) => {
        expect(causeKey(text, []).length).toBeLessThanOrEqual(300)
        expect(causeKey(text, [])).not.toMatch(/[\n\r]/)
      }),
    )
  })
})

describe('causeId', () => {
  it('never changes for a key, because histories compare it', () => {
    expect(causeId('not a directory')).toBe('seen-120ee66e4f4d496d')
    expect(causeId('')).toMatch(/^seen-[0-9a-f]{16}$/)
  })

  it('differs for different keys', () => {
    const ids = Array.from({ length: 2_000 }, (_, index) => causeId(`error of kind ${index}`))
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('innerError', () => {
  it('removes what programs put around an error, and nothing else', () => {
    expect(innerError('Error: container create failed: writing file: Invalid argument')).toBe(
      'writing file: Invalid argument',
    )
    expect(innerError('Error: time="2026-09-01T10:10:50Z" level=error msg="no cgroup"')).toBe(
      'no cgroup',
    )
    expect(innerError('expected Error: x')).toBe('expected Error: x')
  })
})
