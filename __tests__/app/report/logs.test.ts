import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { excerptsFor, logTails } from '../../../src/app/report/logs.ts'
import { aFailure } from '../../builders.ts'
import { aSpecResult } from '../../domain/results/model.ts'

const STARTED = '2026-11-22T11:00:00Z'

let directory = ''

/** Writes a log with these lines and returns its path. */
function aLog(name: string, ...lines: readonly string[]): string {
  const path = join(directory, name)
  writeFileSync(path, lines.join('\n'))
  return path
}

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'logs-'))
})
afterEach(() => {
  rmSync(directory, { recursive: true })
})

describe('logTails', () => {
  it('returns the last lines of each log, and leaves out missing logs', () => {
    const tails = logTails({ 'crio.log': aLog('crio.log', 'a', 'b'), 'other.log': '/none' })
    expect(tails).toEqual({ crio: ['a', 'b'] })
  })

  it('reads only the end of a long log', () => {
    const lines = Array.from({ length: 60_000 }, (_, index) => `line ${index}`)
    const { kubelet = [] } = logTails({ 'kubelet.log': aLog('kubelet.log', ...lines) })
    expect(kubelet.at(-1)).toBe('line 59999')
    expect(kubelet.length).toBeLessThan(40_000)
  })

  it('reads an empty log', () => {
    expect(logTails({ 'services.log': aLog('services.log') })).toEqual({ services: [''] })
  })
})

describe('excerptsFor', () => {
  const failed = aSpecResult({
    id: 'a',
    outcome: 'failed',
    failure: aFailure({ at: '2026-11-22T11:00:03Z' }),
  })
  const error =
    'Nov 22 11:00:02 node crio[1]: time="2026-11-22T11:00:02Z" level=error msg="Failed to read pid"'

  it('returns log lines around a failure', async () => {
    const logs = { 'crio.log': aLog('crio.log', 'unrelated', error) }
    const excerpts = await excerptsFor([failed], STARTED, logs)
    expect(excerpts.get('a')).toEqual([
      { log: 'crio.log', lines: [expect.stringContaining('Failed to read pid')] },
    ])
  })

  it.each([
    ['nothing failed', [], STARTED],
    ['nobody knows when the suite began', [failed], null],
  ])('is empty if %s', async (_, specs, startedAt) => {
    const logs = { 'crio.log': aLog('crio.log', error) }
    expect((await excerptsFor(specs, startedAt, logs)).size).toBe(0)
  })
})
