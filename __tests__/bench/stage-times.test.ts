import { describe, expect, it } from '@jest/globals'
import { hostRestoreIn, hostSetupIn, nodeReadyIn, type TimedLog } from '../../bench/stage-times.ts'

/** A log with a line each second, or after as many seconds as stand before it. */
function logOf(...lines: readonly (string | readonly [seconds: number, line: string])[]): TimedLog {
  let at = 0
  return lines.map((entry) => {
    const [seconds, line] = typeof entry === 'string' ? ([1, entry] as const) : entry
    at += seconds
    return { line, at }
  })
}

const RUN = logOf(
  '##[group]Plan',
  '##[endgroup]',
  '##[group]Prepare the host',
  [5, 'Warning: the host refuses something'],
  '##[endgroup]',
  [100, 'something between two stages'],
  '##[group]Install CRI-O',
  [2, '##[endgroup]'],
  '##[group]Start CRI-O',
  [30, 'CRI-O 1.37.0 is running and is the requested build'],
  '##[endgroup]',
  '##[group]Restore the host: 46 changes',
  [3, '##[endgroup]'],
  'The host is restored.',
)

describe('the times of stages', () => {
  it('add up for setting up the host, without what comes between and without CRI-O’s start', () => {
    expect(hostSetupIn(RUN)).toBe(6 + 2)
  })

  it('go until all is given back, the last clean-up included', () => {
    expect(hostRestoreIn(RUN)).toBe(3 + 1)
  })

  it('go from the start of the process until CRI-O is up', () => {
    expect(nodeReadyIn(RUN)).toBe(144)
  })

  it.each([
    ['setting up the host', hostSetupIn, 'Prepare the host'],
    ['restoring it', hostRestoreIn, 'Restore the host'],
    ['CRI-O’s start', nodeReadyIn, 'Start CRI-O'],
  ])('do not exist for %s in a log without it', (_, measure, missing) => {
    expect(() => measure(logOf('##[group]Plan', '##[endgroup]'))).toThrow(missing)
  })

  it('do not exist for a stage that has no end, or a restoration that failed', () => {
    expect(() => nodeReadyIn(logOf('##[endgroup]', '##[group]Start CRI-O'))).toThrow('an end of')
    const failed = logOf('##[group]Restore the host: 2 changes', '##[endgroup]')
    expect(() => hostRestoreIn(failed)).toThrow('is restored')
  })
})
