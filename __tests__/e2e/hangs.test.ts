import { createServer } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import { limitConcurrency } from '../../sandbox/concurrency.ts'
import type { SandboxScript } from '../../sandbox/script.ts'
import { runInSandbox, type SandboxRun } from './sandbox-run.ts'

const limited = limitConcurrency(4)

/** The spec in which something happens; BUSYBOX_SPECS selects it and two more. */
const PRINTS = 'should print the output to logs'
/** Long enough to be noticed (src/suite/answer-watch.ts), however the questions fall. */
const HANG_SECONDS = 28

type Rule = NonNullable<SandboxScript['specs']>[number]

const scripted = (rule: Omit<Rule, 'match'>, more: SandboxScript = {}): SandboxScript => ({
  ...more,
  specs: [{ match: PRINTS, ...rule }],
})

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer()
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  await new Promise((resolve) => void server.close(resolve))
  return port
}

function expectClean({ leftRunning, newFiles, sandbox, post }: SandboxRun): void {
  expect(leftRunning).toEqual([])
  expect(newFiles).toEqual([])
  expect(sandbox.refusals()).toEqual([])
  expect(post?.exitCode).toBe(0)
}

const eventsOf = ({ report }: SandboxRun) =>
  report?.serviceEvents.map(({ service, kind }) => `${service} ${kind}`)

describe('a service that hangs', () => {
  test.concurrent('is told where all specs pass, and the run stays green', () =>
    limited(() =>
      runInSandbox(
        {
          inputs: { procs: '1' },
          sandbox: { script: scripted({ outcome: 'crio-hangs', hangSeconds: HANG_SECONDS }) },
        },
        (run) => {
          expectClean(run)
          expect(run.report?.verdict).toMatchObject({ result: 'passed', reason: 'all-passed' })
          expect(eventsOf(run)).toEqual(['crio unresponsive', 'crio recovered'])
          expect(run.main.exitCode).toBe(0)
          expect(run.summary).toMatch(
            /^- CRI-O did not answer from .* UTC for (2\d|3\d)s: .*SIGSTOP/m,
          )
          expect(run.summary).toMatch(/### Warnings\n\n- CRI-O did not answer from /)
          expect(run.main.annotations).toEqual([
            expect.objectContaining({
              level: 'warning',
              message: expect.stringMatching(
                /^CRI-O did not answer from .*should print the output to logs/,
              ),
            }),
          ])
        },
      ),
    ))

  test.concurrent('is the cause of the specs that failed meanwhile', () =>
    limited(() =>
      runInSandbox(
        {
          inputs: { procs: '1' },
          sandbox: {
            script: scripted({
              outcome: 'crio-hangs',
              hangSeconds: HANG_SECONDS,
              message: 'Timed out after 28.001s.',
            }),
          },
        },
        (run) => {
          expectClean(run)
          expect(run.report?.verdict).toMatchObject({ result: 'environment', reason: 'crio-hung' })
          expect(run.report?.verdict.headline).toMatch(
            /^Environment: CRI-O did not answer for \d\ds; 1 of 3 specs failed$/,
          )
          expect(run.report?.findings[0]).toMatchObject({ audience: 'environment' })
          expect(run.main.exitCode).toBe(1)
        },
      ),
    ))

  test.concurrent('is the cause of a time limit that ends the suite', () =>
    limited(() =>
      runInSandbox(
        {
          inputs: { procs: '1', focus: PRINTS },
          sandbox: {
            script: scripted({ outcome: 'crio-hangs', stays: true }, { timeLimitSeconds: 32 }),
          },
        },
        (run) => {
          expectClean(run)
          expect(run.report?.verdict).toMatchObject({ result: 'environment', reason: 'crio-hung' })
          expect(run.report?.verdict.headline).toMatch(
            /CRI-O did not answer until the end of the suite/,
          )
          expect(run.report?.findings.map(({ reason }) => reason)).toEqual([
            'crio-hung',
            'suite-timeout',
          ])
          expect(eventsOf(run)).toEqual(['crio unresponsive'])
        },
      ),
    ))

  test.concurrent('is known for the kubelet as well', async () => {
    const port = await freePort()
    await limited(() =>
      runInSandbox(
        {
          inputs: { procs: '1', 'kubelet-flags': `--healthz-port=${port}` },
          sandbox: {
            script: scripted({
              outcome: 'kubelet-hangs',
              // It must have answered once.
              seconds: 7,
              hangSeconds: HANG_SECONDS,
              message: 'Timed out after 28.001s.',
            }),
          },
        },
        (run) => {
          expectClean(run)
          expect(run.report?.verdict).toMatchObject({
            result: 'environment',
            reason: 'kubelet-hung',
          })
          expect(eventsOf(run)).toEqual(['kubelet unresponsive', 'kubelet recovered'])
        },
      ),
    )
  })
})

describe('a CRI-O that somebody restarts', () => {
  test.concurrent('is told where all specs pass', () =>
    limited(() =>
      runInSandbox(
        {
          inputs: { procs: '1' },
          sandbox: { script: scripted({ outcome: 'crio-is-restarted', seconds: 3 }) },
        },
        (run) => {
          expectClean(run)
          expect(run.report?.verdict).toMatchObject({ result: 'passed', reason: 'all-passed' })
          expect(eventsOf(run)).toEqual(['crio restarted-on-request'])
          expect(run.summary).toMatch(/^- CRI-O was restarted on request at .* UTC: /m)
        },
      ),
    ))

  test.concurrent('is the cause of the specs that failed meanwhile', () =>
    limited(() =>
      runInSandbox(
        {
          inputs: { procs: '1' },
          sandbox: {
            script: scripted({
              outcome: 'crio-is-restarted',
              seconds: 3,
              message: 'container is gone',
            }),
          },
        },
        (run) => {
          expectClean(run)
          expect(run.report?.verdict).toMatchObject({
            result: 'environment',
            reason: 'crio-restarted',
          })
        },
      ),
    ))
})
