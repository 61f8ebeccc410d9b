import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { excerptsFor, logTails } from '../../../src/app/report/logs.ts'
import { aFailure } from '../../builders.ts'
import { aSpecResult } from '../../domain/results/model.ts'

const STARTED = '2026-11-22T11:00:00Z'

let directory = ''

function noProblem(problem: string): void {
  throw new Error(problem)
}

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
  it('returns the last lines of each log, and leaves out missing logs', async () => {
    const logs = { 'crio.log': [aLog('crio.log', 'a', 'b')], 'other.log': ['/none'] }
    const tails = await logTails(logs, noProblem)
    expect(tails).toEqual({ crio: ['a', 'b'] })
  })

  it('reads only the end of a long log', async () => {
    const lines = Array.from({ length: 60_000 }, (_, index) => `line ${index}`)
    const logs = { 'kubelet.log': [aLog('kubelet.log', ...lines)] }
    const { kubelet = [] } = await logTails(logs, noProblem)
    expect(kubelet.at(-1)).toBe('line 59999')
    expect(kubelet.length).toBeLessThan(40_000)
  })

  it('reads the parts of a rotated log in their order', async () => {
    const parts = [aLog('crio.log.1', 'a', 'b'), aLog('crio.log', 'c', '')]
    expect(await logTails({ 'crio.log': parts }, noProblem)).toEqual({ crio: ['a', 'b', 'c', ''] })
  })

  it('reads an empty log', async () => {
    const logs = { 'services.log': [aLog('services.log')] }
    expect(await logTails(logs, noProblem)).toEqual({ services: [''] })
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
    const logs = { 'crio.log': [aLog('crio.log', 'unrelated', error)] }
    const excerpts = await excerptsFor([failed], STARTED, logs, noProblem)
    expect(excerpts.get('a')).toEqual([
      {
        log: 'crio.log',
        lines: [expect.stringContaining('Failed to read pid')],
        own: new Set(),
        requests: [],
      },
    ])
  })

  it.each([
    ['nothing failed', [], STARTED],
    ['nobody knows when the suite began', [failed], null],
  ])('is empty if %s', async (_, specs, startedAt) => {
    const logs = { 'crio.log': [aLog('crio.log', error)] }
    expect((await excerptsFor(specs, startedAt, logs, noProblem)).size).toBe(0)
  })
})
