import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { constants, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  chunksOf,
  eachLine,
  headOf,
  reportTextOf,
  tailOf,
  textOf,
} from '../../../src/app/report/text-file.ts'

const LINE = 'Running Suite: zw\u00f6lf specs \u2022 \u{1f642}\n'
const TEXT = LINE.repeat(5000)
const MARK = '\uFEFF'

/** The text in bytes, as programs write it. */
const ENCODINGS: readonly (readonly [string, (text: string) => Buffer])[] = [
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-8 with a byte order mark', (text) => Buffer.from(MARK + text)],
  ['UTF-16 LE with a byte order mark', (text) => Buffer.from(MARK + text, 'utf16le')],
  ['UTF-16 LE without a mark', (text) => Buffer.from(text, 'utf16le')],
  ['UTF-16 BE with a byte order mark', (text) => Buffer.from(MARK + text, 'utf16le').swap16()],
  ['UTF-16 BE without a mark', (text) => Buffer.from(text, 'utf16le').swap16()],
]
const PACKINGS: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
  ['plain', (bytes) => bytes],
  ['compressed', (bytes) => gzipSync(bytes)],
  [
    'compressed in two members',
    (bytes) =>
      Buffer.concat([gzipSync(bytes.subarray(0, 70_001)), gzipSync(bytes.subarray(70_001))]),
  ],
]

let directory = ''

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'text-'))
})
afterAll(() => rmSync(directory, { recursive: true }))

function aFile(bytes: Uint8Array): string {
  const path = join(directory, 'file')
  writeFileSync(path, bytes)
  return path
}

function noProblem(problem: string): void {
  throw new Error(problem)
}

async function joined(path: string, onProblem = noProblem): Promise<string> {
  const parts: string[] = []
  for await (const part of chunksOf(path, onProblem)) parts.push(part)
  return parts.join('')
}

async function allLines(path: string): Promise<readonly string[]> {
  const lines: string[] = []
  await eachLine(path, (line) => lines.push(line), noProblem)
  return lines
}

describe.each(PACKINGS)('a %s file', (_, pack) => {
  it.each(ENCODINGS)('in %s is read in every way', async (__, encode) => {
    const path = aFile(pack(encode(TEXT)))
    expect(textOf(path)).toBe(TEXT)
    expect(await joined(path)).toBe(TEXT)
    expect(await allLines(path)).toEqual(TEXT.trimEnd().split('\n'))
    const tail = await tailOf(path, 1000, noProblem)
    expect(TEXT.endsWith(tail.replace(/^\uFFFD+/, ''))).toBe(true)
    expect(tail.length).toBeGreaterThan(500)
    const head = headOf(path, 4096)
    expect(head.length).toBeGreaterThan(1000)
    expect(TEXT.startsWith(head.replace(/\uFFFD$/, ''))).toBe(true)
  })

  it('that is empty has no text', async () => {
    const path = aFile(pack(Buffer.alloc(0)))
    expect(textOf(path)).toBe('')
    expect(await joined(path)).toBe('')
    expect(await allLines(path)).toEqual([])
    expect(await tailOf(path, 10, noProblem)).toBe('')
  })
})

describe('a truncated compressed file', () => {
  const packed = gzipSync(Buffer.from(Array.from({ length: 50_000 }, (_, n) => `${n}\n`).join('')))

  it.each([0.1, 0.5, 0.9, 0.9999])('is read up to its end, at %d of its length', async (part) => {
    const bytes = packed.subarray(0, Math.floor(packed.length * part))
    const problems: string[] = []
    const text = await joined(aFile(bytes), (problem) => problems.push(problem))
    expect(text).toBe(gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).toString())
    expect(problems).toEqual([expect.stringContaining('damaged, and only its start is read')])
    expect(headOf(aFile(bytes), 4096)).toMatch(/^0\n1\n/)
  })

  it('is an error if nothing of it can be read', async () => {
    const path = aFile(packed.subarray(0, 8))
    await expect(joined(path)).rejects.toThrow('unexpected end of file')
    expect(() => textOf(path)).toThrow('unexpected end of file')
  })
})

describe('a compressed file with damage in the middle', () => {
  it('is read up to the damage', async () => {
    const text = Array.from({ length: 500_000 }, (_, n) => `line ${n}`).join('\n')
    const bytes = gzipSync(text)
    bytes.fill(0xff, bytes.length / 2, bytes.length / 2 + 100)
    const problems: string[] = []
    const read = await joined(aFile(bytes), (problem) => problems.push(problem))
    expect(read.length).toBeGreaterThan(text.length / 4)
    expect(text.startsWith(read.slice(0, text.length / 4))).toBe(true)
    expect(problems).toHaveLength(1)
  })
})

describe('lines', () => {
  it('may end as on Windows, and of very long ones the start is read', async () => {
    const path = aFile(Buffer.from(`a\r\n${'x'.repeat(1_000_000)}\nb`))
    expect((await allLines(path)).map((line) => line.length)).toEqual([1, 65_536, 1])
  })
})

describe('a large file', () => {
  it('is refused where it is read at once', () => {
    expect(() => textOf(aFile(Buffer.alloc(17_000_000, 'a')))).toThrow('larger than 16.8 MB')
    const bomb = aFile(gzipSync(Buffer.alloc(17_000_000, 'a')))
    expect(() => textOf(bomb)).toThrow('larger than')
  })

  it('is read at once if it is a report with as long texts of failures as a run keeps', () => {
    const failures = 2 * 33_554_432
    expect(reportTextOf(aFile(Buffer.alloc(failures, 'a')))).toHaveLength(failures)
    expect(() => reportTextOf(aFile(Buffer.alloc(140_000_000, 'a')))).toThrow('larger than')
  })
})

describe('a missing file', () => {
  it('has an empty start', () => {
    expect(headOf(join(directory, 'none'), 10)).toBe('')
  })
})
