import { describe, expect, it } from '@jest/globals'
import { askCrio } from '../../src/crio/answer.ts'
import { answered } from '../host/scratch.ts'

const VALIDATE =
  'level=fatal msg="validate service connection: validate CRI v1 runtime API for endpoint \\"unix:///var/run/crio/crio.sock\\": rpc error:'

describe('askCrio', () => {
  it.each<[string, number, string, string]>([
    ['answers', 0, '', 'answered'],
    ['answers with an error', 1, `${VALIDATE} code = Unknown desc = no store"`, 'answered'],
    ['is too late', 1, `${VALIDATE} code = DeadlineExceeded desc = context deadline"`, 'silent'],
    [
      'is not reached',
      1,
      `${VALIDATE} code = Unavailable desc = connection error: desc = \\"transport: Error while dialing: dial unix /var/run/crio/crio.sock: connect: no such file or directory\\""`,
      'silent',
    ],
    ['cannot be asked without crictl', 127, "timeout: failed to run command 'crictl'", 'unknown'],
    ['cannot be asked without rights', 1, 'sudo: a password is required', 'unknown'],
    ['cannot be asked by a crictl that does not end', 124, '', 'unknown'],
  ])('sees that CRI-O %s', async (_, exitCode, stderr, answer) => {
    const { commands, calls } = answered(() => ({ exitCode, stderr }))
    expect(await askCrio({ commands }, '/usr/local/bin/crictl', 10)).toBe(answer)
    expect(calls).toEqual([
      [
        '/usr/local/bin/crictl',
        '--runtime-endpoint',
        'unix:///var/run/crio/crio.sock',
        '--timeout',
        '10s',
        'info',
        '--quiet',
      ],
    ])
  })
})
