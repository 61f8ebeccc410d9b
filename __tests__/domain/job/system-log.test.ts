import { describe, expect, it } from '@jest/globals'
import { createSystemLogReader } from '../../../src/domain/job/system-log.ts'

function read(text: string, since: string | null): readonly string[] {
  const reader = createSystemLogReader(since)
  reader.push(text)
  return reader.end()
}

const BOOT = 'Sep 01 09:00:00 h kernel: Linux version 6.12.0'
const REBOOT = 'Sep 01 10:30:00 h kernel: Linux version 6.12.0'
const KILL = 'Sep 01 09:00:00 h kernel: Out of memory: Killed process 1 (ginkgo)'

describe('createSystemLogReader', () => {
  it('has lines about the end of processes and machines', () => {
    expect(
      read('a\n[ 12.3] Kernel panic - not syncing: x\nPower key pressed short.\nb', null),
    ).toEqual(['[ 12.3] Kernel panic - not syncing: x', 'Power key pressed short.'])
  })

  it('leaves out what was before the run', () => {
    expect(read(`${BOOT}\n${KILL}\n${REBOOT}\n`, '2026-09-01T10:00:00Z')).toEqual([REBOOT])
  })

  it('takes no boot for a restart if its time or that of the run is not known', () => {
    expect(read(`[    0.000000] Linux version 6.12.0\n`, '2026-09-01T10:00:00Z')).toEqual([])
    expect(read(`${BOOT}\n${KILL}\n`, null)).toEqual([KILL])
  })

  it('leaves out an end of the machine after which it booted, if its lines have no times', () => {
    const setUp = '[   90.1] reboot: Restarting system\n[    0.000000] Linux version 6.12.0\n'
    const end = '[ 611.1] reboot: Power down'
    expect(read(`${setUp}${end}\n`, '2026-09-01T10:00:00Z')).toEqual([end])
    const timed = 'Sep 01 10:29:00 h kernel: reboot: Restarting system'
    expect(read(`${timed}\n${REBOOT}\n`, null)).toEqual([timed])
  })

  it('reads the journal in JSON', () => {
    const entry = {
      __REALTIME_TIMESTAMP: '1788258600000000',
      _HOSTNAME: 'h',
      SYSLOG_IDENTIFIER: 'systemd-logind',
      _PID: '781',
      MESSAGE: 'Power key pressed short.',
    }
    expect(read(`${JSON.stringify(entry)}\n`, '2026-09-01T10:00:00Z')).toEqual([
      '2026-09-01T10:30:00.000Z h systemd-logind[781]: Power key pressed short.',
    ])
  })

  it('is bounded', () => {
    expect(read('Power key pressed\n'.repeat(5_000), null)).toHaveLength(1_000)
  })
})
