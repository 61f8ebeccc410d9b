import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { escapeForExec, signalUnit, startUnit } from '../../src/suite/transient-unit.ts'
import { answered } from '../host/scratch.ts'
import { expectClear, runErrorIn } from '../run-error.ts'

const UNIT = {
  name: 'node-e2e-suite-1.service',
  description: 'Kubernetes node e2e suite',
  command: ['/w/ginkgo', '--focus=a b$', '--', '--x=100%'],
  workingDirectory: '/w',
  temporaryDirectory: '/w/tmp',
  output: '/w/console.log',
  maxSeconds: 3900,
}

/** What systemd makes of an argument: `$$` is a dollar sign, `$NAME` and `${NAME}` are variables. */
function asSystemdReads(argument: string): string {
  return argument.replace(/\$(?:\$|\{\w+\}|\w+)/g, (match) => (match === '$$' ? '$' : ''))
}

describe('escapeForExec', () => {
  it.each([
    ['slow$', 'slow$$'],
    ['$HOME', '$$HOME'],
    ['$$', '$$$$'],
    // Specifiers belong to unit files; systemd does not look for them in a command that it is handed.
    ['100%', '100%'],
    ['%n %%', '%n %%'],
    ['plain [a-z]+', 'plain [a-z]+'],
  ])('writes %j as %j', (argument, escaped) => {
    expect(escapeForExec(argument)).toBe(escaped)
  })

  it('leaves every argument as it was once systemd has read it', () => {
    const argument = fc.string({ unit: fc.constantFrom('$', '{', '}', 'A', '%', ' ', '\\') })
    fc.assert(
      fc.property(argument, (text) => {
        expect(asSystemdReads(escapeForExec(text))).toBe(text)
      }),
    )
  })
})

describe('startUnit', () => {
  it('hands the command to systemd, apart from the properties and escaped', async () => {
    const { commands, calls } = answered()
    await startUnit({ commands }, UNIT)
    const [call = []] = calls
    expect(call[0]).toBe('systemd-run')
    expect(call.slice(call.indexOf('--') + 1)).toEqual([
      '/w/ginkgo',
      '--focus=a b$$',
      '--',
      '--x=100%',
    ])
    expect(call).toEqual(
      expect.arrayContaining([
        '--unit=node-e2e-suite-1.service',
        '--property=StandardOutput=append:/w/console.log',
        '--property=StandardError=append:/w/console.log',
        '--property=RemainAfterExit=yes',
        '--property=Environment=TMPDIR=/w/tmp',
        '--property=RuntimeMaxSec=3900',
      ]),
    )
  })

  it('sets more variables as they are', async () => {
    const { commands, calls } = answered()
    await startUnit({ commands }, { ...UNIT, environment: { KUBE_TEST_REPO_LIST: '/w/a b%n$c' } })
    const [call = []] = calls
    expect(call.slice(0, call.indexOf('--'))).toContain('--setenv=KUBE_TEST_REPO_LIST=/w/a b%n$c')
  })

  it('says when systemd refuses', async () => {
    const { commands } = answered(() => ({ exitCode: 1, stderr: 'Failed to connect to bus\n' }))
    const runError = await runErrorIn(() => startUnit({ commands }, UNIT))
    expectClear(runError)
    expect(runError.cause).toBe('Failed to connect to bus')
  })
})

describe('signalUnit', () => {
  it('tells whether the unit took it', async () => {
    const { commands } = answered()
    expect(await signalUnit({ commands }, 'a.service', 'SIGKILL', 5)).toBe(true)
  })

  it('does not mind a unit that has ended', async () => {
    const { commands, calls } = answered(() => ({ exitCode: 1, stderr: 'No process to kill' }))
    expect(await signalUnit({ commands }, 'a.service', 'SIGINT', 5)).toBe(false)
    expect(calls).toEqual([['systemctl', 'kill', '--signal=SIGINT', 'a.service']])
  })
})
