import { describe, expect, it } from '@jest/globals'
import { failed, judgeLogs, passed, systemd } from './service-logs.ts'

const STOPPED = [
  systemd('11:01:05', 'Stopping crio.service - Container Runtime Interface for OCI (CRI-O)...'),
  systemd('11:01:06', 'crio.service: Main process exited, code=killed, status=15/TERM'),
]
const KILLED = [
  systemd('11:01:05', 'crio.service: Main process exited, code=killed, status=9/KILL'),
]
const CRASHED = [
  systemd('11:01:05', 'crio.service: Main process exited, code=dumped, status=11/SEGV'),
]
const POWER_OFF = 'Nov 22 11:01:04 node systemd-logind[7]: System is powering down.'
const LATER_POWER_OFF = 'Nov 22 11:04:00 node systemd-logind[7]: System is powering down.'
const SESSION_END = 'Nov 22 11:01:04 node systemd[812]: Reached target shutdown.target - Shutdown.'
const CONSOLE = '[ 611.1] systemd-logind[7]: Power key pressed short.'
const UNTIMED = '[ 611.2] systemd[1]: Stopping crio.service - Container Runtime Interface...'

function judged(
  crio: readonly string[],
  system: readonly string[],
  serial: readonly string[] = [],
) {
  return judgeLogs(
    [passed, failed],
    { 'crio.log': crio, 'system.log': serial },
    { jobEvidence: { system: system.map((text) => ({ file: 'system.log', text })) } },
  )
}

describe('the end of CRI-O', () => {
  it.each([
    ['stopped', STOPPED, POWER_OFF],
    ['killed', KILLED, POWER_OFF],
    ['stopped, and the system log has no times', STOPPED, CONSOLE],
  ])('is part of a shutdown of the machine if it was %s then', (_, crio, system) => {
    const { verdict, findings } = judged(crio, [system])
    expect(verdict).toMatchObject({ result: 'incomplete', reason: 'suite-killed' })
    expect(findings).toMatchObject([
      { id: 'machine-shut-down', audience: 'environment', specs: ['failed'] },
    ])
  })

  it.each([
    ['it crashed', CRASHED, POWER_OFF],
    ['the shutdown was later', KILLED, LATER_POWER_OFF],
    ['only the session of a user ended', STOPPED, SESSION_END],
    ['it was killed, and the system log has no times', KILLED, CONSOLE],
  ])('is a death if %s', (_, crio, system) => {
    expect(judged(crio, [system]).verdict).toMatchObject({ reason: 'crio-died' })
  })

  it('is never green if specs passed after it', () => {
    const later = { ...passed, id: 'later', startedAt: '2026-11-22T11:03:00Z' }
    const { verdict } = judgeLogs(
      [passed, later],
      { 'crio.log': KILLED },
      { jobEvidence: { system: [{ file: 'system.log', text: POWER_OFF }] } },
    )
    expect(verdict).toMatchObject({ result: 'incomplete', reason: 'suite-killed' })
  })

  it('is no death if only a serial console has a stop, whose time is not known', () => {
    expect(judged([], [], [UNTIMED]).verdict).toMatchObject({ reason: 'specs-failed' })
  })
})
