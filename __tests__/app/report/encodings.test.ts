import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { reportArtifacts } from '../../../src/app/report/artifacts.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import { SILENT_LOG } from '../../silent-log.ts'

const RUNS = join(import.meta.dirname, '..', '..', 'fixtures', 'runs')

let directory = ''

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'encodings-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

/** The report on a copy of a recorded run whose files were changed. */
async function reportOn(
  run: string,
  change: (bytes: Buffer, name: string) => Uint8Array,
): Promise<Report> {
  cpSync(join(RUNS, run), directory, { recursive: true })
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    writeFileSync(path, change(readFileSync(path), entry.name))
  }
  return reportArtifacts([directory], { version: '1.2.3', now: new Date(0), log: SILENT_LOG })
}

const MARK = '\uFEFF'
const CHANGES: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
  ['with a byte order mark', (bytes) => Buffer.from(MARK + bytes.toString())],
  ['in UTF-16 LE', (bytes) => Buffer.from(MARK + bytes.toString(), 'utf16le')],
  ['in UTF-16 BE', (bytes) => Buffer.from(MARK + bytes.toString(), 'utf16le').swap16()],
  ['in UTF-16 LE without a mark', (bytes) => Buffer.from(bytes.toString(), 'utf16le')],
  ['compressed under plain names', (bytes) => gzipSync(bytes)],
]

describe.each(['p1-parallel2', 'r3-beforesuite-fail-kubelet-died', 'r4-busybox'])('%s', (run) => {
  it.each(CHANGES)('has the same report %s', async (_, change) => {
    const plain = await reportOn(run, (bytes) => bytes)
    const same = await reportOn(run, change)
    expect(same).toEqual(plain)
  })
})

describe('a report that was cut while it was compressed', () => {
  it('is not green, and what is missing is told', async () => {
    const report = await reportOn('r4-busybox', (bytes, name) =>
      name.endsWith('.xml') || name.endsWith('.json') ? gzipSync(bytes).subarray(0, -20) : bytes,
    )
    expect(report.verdict.result).not.toBe('passed')
    expect(JSON.stringify(report.findings)).toMatch(/compressed file is damaged|cannot be read/)
  })
})

describe('a log that cannot be unpacked', () => {
  it('is told as a warning', async () => {
    const report = await reportOn('p1-parallel2', (bytes, name) =>
      name === 'crio.log' ? gzipSync(bytes).subarray(0, 8) : bytes,
    )
    expect(report.verdict.result).toBe('failed')
    expect(report.warnings).toEqual([
      expect.stringMatching(/^Not everything was read: crio\.log: it cannot be unpacked/),
    ])
  })
})
