import { afterEach, describe, expect, it } from '@jest/globals'
import { startCrio, verifyRunningCrio } from '../../src/crio/service.ts'
import { type Answer, type ScratchHost, scratchHost } from '../host/scratch.ts'
import { expectClear, runErrorIn } from '../run-error.ts'

const READY = JSON.stringify({
  status: {
    conditions: [
      { type: 'RuntimeReady', status: true, reason: '', message: '' },
      { type: 'NetworkReady', status: true, reason: '', message: '' },
    ],
  },
})
const NO_NETWORK = JSON.stringify({
  status: {
    conditions: [
      { type: 'RuntimeReady', status: true },
      {
        type: 'NetworkReady',
        status: false,
        reason: 'NetworkPluginNotReady',
        message: 'No CNI\u001b[0m',
      },
    ],
  },
})
const PLANNED = 'ab'.repeat(32)
const RUNNING = { stdout: 'LoadState=loaded\nMainPID=2871\n' }
const JOURNAL = 'level=info msg="Starting CRI-O"\nlevel=fatal msg="no such runtime"\n'

let host: ScratchHost
let slept = 0

function start(answer: Answer, journal = JOURNAL): Promise<void> {
  host = scratchHost((call) => {
    if (call[0] === 'journalctl') return { stdout: journal }
    return call.includes('/proc/2871/exe')
      ? { stdout: `${PLANNED}  /proc/2871/exe\n` }
      : answer(call)
  })
  slept = 0
  const sleep = async (milliseconds: number) => {
    slept += milliseconds
  }
  return startCrio({ ...host.deps, sleep }, '/usr/local/bin/crictl', PLANNED)
}

afterEach(() => host.remove())

describe('startCrio', () => {
  it('is journalled, starts, and waits until runtime and network are ready', async () => {
    const answers = [{ exitCode: 1, stderr: 'connection refused' }, { stdout: NO_NETWORK }]
    await start(([program]) =>
      program === 'systemctl' ? RUNNING : (answers.shift() ?? { stdout: READY }),
    )
    expect(host.happened.slice(0, 2)).toEqual([
      'journal: service crio.service',
      'systemctl start crio.service',
    ])
    const questions = host.happened.filter((line) => line.endsWith(' info'))
    expect(questions).toEqual(
      Array.from(
        { length: 3 },
        () => '/usr/local/bin/crictl --runtime-endpoint unix:///var/run/crio/crio.sock info',
      ),
    )
    expect(slept).toBe(500)
  })

  it('shows the end of the journal of a CRI-O that does not start', async () => {
    const runError = await runErrorIn(() =>
      start(() => ({ exitCode: 1, stderr: 'Job for crio.service failed.\n' })),
    )
    expectClear(runError)
    expect(runError).toMatchObject({
      reason: 'crio-not-up',
      cause: 'no such runtime',
      evidence: JOURNAL.trim().split('\n'),
    })
  })

  it.each([
    [
      'its last message',
      [
        'time="T" level=fatal msg="of an earlier start"',
        'Starting crio.service - CRI-O under test...',
        'time="T" level=info msg="Using \\"conmon\\""',
        'time="T" level=fatal msg="validating root config: no \\"x\\"" file="crio/main.go:361"',
        'crio.service: Main process exited, code=exited, status=1/FAILURE',
      ],
      'validating root config: no "x"',
    ],
    [
      'its panic',
      ['Starting crio.service...', 'panic: assignment to entry in nil map', '', 'goroutine 1'],
      'panic: assignment to entry in nil map',
    ],
    [
      'what systemctl says if it says nothing itself',
      ['level=fatal msg="of an earlier start"', 'Starting crio.service...', 'status=203/EXEC'],
      'Job for crio.service failed.',
    ],
  ])('names as the cause %s', async (_, lines, cause) => {
    const runError = await runErrorIn(() =>
      start(() => ({ exitCode: 1, stderr: 'Job for crio.service failed.\n' }), lines.join('\n')),
    )
    expect(runError).toMatchObject({ reason: 'crio-not-up', cause })
  })

  it.each([
    ['a condition', { stdout: NO_NETWORK }, 'NetworkReady: No CNI'],
    [
      'a condition that is not told',
      { stdout: '{}' },
      'RuntimeReady: not reported; NetworkReady: not reported',
    ],
    ['an answer', { exitCode: 1, stderr: 'connection\nrefused' }, 'connection refused'],
    ['even an error', { exitCode: 124 }, 'crictl info: exit code 124'],
  ])('gives up after a minute without %s, and names it', async (_, info, cause) => {
    const runError = await runErrorIn(() =>
      start(([program]) => (program === 'systemctl' ? RUNNING : info)),
    )
    expectClear(runError)
    expect(runError).toMatchObject({ kind: 'environment', reason: 'crio-not-up', cause })
    expect(slept).toBe(60_000)
  })
})

const verify = (digest: string) => {
  host = scratchHost(([program, path]) => {
    if (program === 'systemctl') return RUNNING
    return path === '/proc/2871/exe' ? { stdout: `${digest}  ${path}\n` } : {}
  })
  return verifyRunningCrio(host.deps, PLANNED)
}

describe('verifyRunningCrio', () => {
  it('accepts the planned binary', async () => {
    await expect(verify(PLANNED)).resolves.toBeUndefined()
  })

  it.each([
    ['cd'.repeat(32), `the running binary has SHA-256 ${'cd'.repeat(32)}`],
    ['', 'the running binary has SHA-256 unknown'],
  ])('refuses another one: %j', async (digest, cause) => {
    const runError = await runErrorIn(() => verify(digest))
    expectClear(runError)
    expect(runError.reason).toBe('wrong-crio')
    expect(runError.cause).toContain(cause)
  })
})
