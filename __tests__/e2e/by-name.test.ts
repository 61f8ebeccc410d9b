import { expect, it } from '@jest/globals'
import { runInSandbox } from './sandbox-run.ts'

it('comes to the real hosts through the proxy of the job, and trusts its authority', () =>
  runInSandbox(
    { sandbox: { hosts: 'by-name', proxyLogin: 'user:secret' } },
    ({ main, report, sandbox }) => {
      expect(main.exitCode).toBe(0)
      expect(report?.verdict).toMatchObject({ result: 'passed' })
      const origins = new Set(sandbox.mirror.requests.map(({ origin }) => origin))
      expect([...origins].toSorted()).toEqual([
        'https://cdn.dl.k8s.io',
        'https://dl.k8s.io',
        'https://storage.googleapis.com',
      ])
      expect(JSON.stringify([main, report])).not.toContain('secret')
    },
  ))
