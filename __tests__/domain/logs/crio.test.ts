import { describe, expect, it } from '@jest/globals'
import { crioEnds, crioStarts, sinceLastReady } from '../../../src/domain/logs/crio.ts'
import { readRecording } from '../results/recordings.ts'

const REFERENCE = '2026-11-22T11:32:39Z'

describe('crioStarts', () => {
  it('finds both starts of a CRI-O that was killed and restarted', () => {
    const lines = readRecording('d5-systemd-crio-killed').log('crio')
    expect(lines.flatMap((line) => crioStarts(line, REFERENCE) ?? [])).toEqual([
      { pid: 119, at: '2026-11-22T11:16:47.335Z', detail: '1.37.0' },
      { pid: 2871, at: '2026-11-22T11:33:06.488Z', detail: '1.37.0' },
    ])
  })

  it('has no process id if the log is not from the journal', () => {
    const [start] = readRecording('s1-sigint')
      .log('crio')
      .flatMap((line) => crioStarts(line, REFERENCE) ?? [])
    expect(start).toEqual({ pid: null, at: '2026-11-22T11:07:41.352Z', detail: '1.37.0' })
  })

  it('ignores other lines', () => {
    expect(
      crioStarts('time="2026-11-22T11:00:00Z" level=info msg="Starting container: x"', REFERENCE),
    ).toBeNull()
  })
})

describe('crioEnds', () => {
  it('finds a panic and systemd’s message about it', () => {
    expect(crioEnds('Nov 22 11:33:05 host crio[119]: panic: oh', REFERENCE)).toEqual({
      pid: 119,
      at: '2026-11-22T11:33:05.000Z',
      detail: 'Nov 22 11:33:05 host crio[119]: panic: oh',
    })
    const word = "Nov 22 11:33:05 host systemd[1]: crio.service: Failed with result 'signal'."
    expect(crioEnds(word, REFERENCE)).toMatchObject({ pid: null, at: '2026-11-22T11:33:05.000Z' })
    expect(crioEnds('panic: oh', REFERENCE)).toMatchObject({ pid: null, at: null })
  })

  it('finds no end in a healthy log', () => {
    const lines = readRecording('vm3-par').log('crio')
    expect(lines.filter((line) => crioEnds(line, REFERENCE) !== null)).toEqual([])
  })
})

describe('sinceLastReady', () => {
  const banner =
    'time="2026-11-22T11:00:00Z" level=info msg="Starting CRI-O, version: 1.37.0, git: abc"'
  const fatal = 'time="2026-11-22T11:00:00Z" level=fatal msg="no"'
  const ready = 'Nov 22 11:00:01 host systemd[1]: Started crio.service - Container Runtime.'
  const work = 'time="2026-11-22T11:00:09Z" level=info msg="Started container"'

  it('leaves out errors from before CRI-O was ready', () => {
    expect(sinceLastReady([banner, fatal, banner, ready, work])).toEqual([work])
    expect(sinceLastReady([banner, fatal, banner, work])).toEqual([work])
  })

  it('keeps the errors of a CRI-O that never was ready, also while it starts once more', () => {
    for (const lines of [
      [banner, fatal],
      [banner, fatal, banner],
      [banner, fatal, banner, fatal],
    ]) {
      expect(sinceLastReady(lines)).toEqual(lines)
    }
  })
})
