import { describe, expect, it } from '@jest/globals'
import { innerError, unwrapped } from '../../../src/domain/causes/error.ts'

describe('the error inside of others', () => {
  it('has nothing of what programs put around it, and all of the rest', () => {
    expect(innerError('Error: container create failed: writing file: Invalid argument')).toBe(
      'writing file: Invalid argument',
    )
    expect(innerError('Error: time="2026-09-01T10:10:50Z" level=error msg="no cgroup"')).toBe(
      'no cgroup',
    )
    expect(innerError('expected Error: x')).toBe('expected Error: x')
  })

  it('is the same for one error, whoever reports it', () => {
    const error = 'runc create failed: mounting "/proc": not a directory'
    const forms = [
      `Error: container create failed: time="2026-09-01T10:10:11Z" level=error msg="${error}"`,
      `rpc error: code = Unknown desc = container create failed: ${error}`,
      `Container creation error: ${error}`,
      error,
    ]
    expect(new Set(forms.map(innerError))).toEqual(new Set([error]))
  })

  it("is found in the kubelet's log, which quotes it", () => {
    const sandbox = String.raw`Failed to create sandbox for pod \"a_b(1)\": rpc error: code = Unknown desc = no name`
    for (const [text, inner] of [
      [
        String.raw`failed to "StartContainer" for "c" with CreateContainerError: "container create failed: no cgroup\n"`,
        'no cgroup',
      ],
      [
        `[failed to "CreatePodSandbox" for "a_b(1)" with CreatePodSandboxError: "${sandbox}"]`,
        'no name',
      ],
      ['Error: the name is "a"', 'the name is "a"'],
    ] as const) {
      expect(innerError(text)).toBe(inner)
    }
  })

  it('can have several lines', () => {
    expect(unwrapped('Error: a\nb')).toBe('a\nb')
    expect(innerError('Error: a\nb')).toBe('a b')
  })
})
