import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { undiciHttp } from '../../../src/adapters/undici-http.ts'
import { findLastGood, type LastGoodRun } from '../../../src/app/history/last-good.ts'
import { formatHistory } from '../../../src/domain/history/file/format.ts'
import { aNightReport, aNightSpec, startNights } from '../../domain/night/nights.ts'
import { aContext, aRequest } from '../../request.ts'
import { runErrorIn } from '../../run-error.ts'
import { SILENT_LOG } from '../../silent-log.ts'

const made: string[] = []

afterEach(() => {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true })
})

/** A directory with the history of each lane, of one night. */
function aHistory(...lanes: readonly string[]): string {
  const directory = mkdtempSync(join(tmpdir(), 'last-good-'))
  made.push(directory)
  const nights = startNights()
  for (const lane of lanes) nights.play(0, [aNightReport(0, [aNightSpec('a', 'p')], { lane })])
  for (const [name, history] of nights.histories) {
    writeFileSync(join(directory, `${name}.jsonl`), formatHistory(history))
  }
  return directory
}

function aRun(history: string): LastGoodRun {
  const http = undiciHttp({ log: SILENT_LOG })
  const deps = { http, now: () => new Date('2026-12-01T00:00:00Z') }
  const request = aRequest({ history, kubernetes: { kind: 'last-good', asked: 'last-good' } })
  return { deps, request, context: aContext() }
}

test('is the exact build of the newest good run', async () => {
  const { request, note } = await findLastGood(aRun(aHistory('conformance')))
  expect(request).toMatchObject({ asked: 'last-good', kind: 'ci' })
  expect(note).toBe('last-good: the run of conformance, amd64 of 2026-09-01 passed')
})

test('says so if another lane decides', async () => {
  const { note } = await findLastGood(aRun(aHistory('serial')))
  expect(note).toMatch(
    /^last-good: the run of serial, .*; there is no history of the lane conformance$/,
  )
})

test('says what to do without a history', async () => {
  const details = await runErrorIn(() => findLastGood(aRun(aHistory())))
  expect(details).toMatchObject({
    kind: 'input',
    reason: 'invalid-input',
    message: 'Kubernetes last-good is not known',
  })
  expect(details.remedy).toContain('report action')
})
