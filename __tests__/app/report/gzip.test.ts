import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { chunksOf, headOf, textOf } from '../../../src/app/report/gzip.ts'

const TEXT = 'Running Suite: zwölf specs\n'.repeat(5000)

let directory = ''
let files: Readonly<Record<'plain' | 'packed' | 'broken', string>>

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'packed-'))
  files = {
    plain: join(directory, 'plain'),
    packed: join(directory, 'packed'),
    broken: join(directory, 'broken'),
  }
  const packed = gzipSync(TEXT)
  writeFileSync(files.plain, TEXT)
  writeFileSync(files.packed, packed)
  writeFileSync(files.broken, packed.subarray(0, packed.length / 2))
})
afterAll(() => rmSync(directory, { recursive: true }))

async function joined(path: string): Promise<string> {
  let text = ''
  for await (const chunk of chunksOf(path)) text += String(chunk)
  return text
}

describe.each(['plain', 'packed'] as const)('a %s file', (name) => {
  it('is read as a whole, in chunks, and at its beginning', async () => {
    expect(textOf(files[name])).toBe(TEXT)
    expect(await joined(files[name])).toBe(TEXT)
    const head = headOf(files[name], 100)
    expect(head).not.toBe('')
    expect(TEXT.startsWith(head.replace(/\uFFFD$/, ''))).toBe(true)
  })
})

describe('a truncated compressed file', () => {
  it('is an error, but its start can be read', async () => {
    expect(() => textOf(files.broken)).toThrow('unexpected end of file')
    await expect(joined(files.broken)).rejects.toThrow('unexpected end of file')
    expect(headOf(files.broken, 100)).toMatch(/^Running Suite/)
  })
})

describe('a missing file', () => {
  it('has an empty start', () => {
    expect(headOf(join(directory, 'none'), 10)).toBe('')
  })
})
