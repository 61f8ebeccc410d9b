import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { openJournal } from '../../../src/app/bisect/journal-file.ts'
import { headerLine } from '../../../src/domain/blame/journal.ts'
import type { Trial } from '../../../src/domain/blame/problem.ts'
import { SILENT_LOG } from '../../silent-log.ts'

const SUBJECT = {
  spec: 'Pods should be updated',
  parts: [{ name: 'crio', good: 'a', bad: 'b', commits: 8 }],
  conditions: '{}',
}
const RED: Trial = { setup: [8], seconds: 60, outcome: { kind: 'counted', trials: 2, failures: 2 } }
const BROKEN: Trial = { setup: [0], seconds: 9, outcome: { kind: 'broken', why: 'registry' } }

let directory: string
let path: string
let warnings: string[]

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'journal-'))
  path = join(directory, 'journal.jsonl')
  warnings = []
})

afterEach(() => rmSync(directory, { recursive: true, force: true }))

function open(subject = SUBJECT) {
  return openJournal(path, subject, {
    ...SILENT_LOG,
    warning: (line) => void warnings.push(line),
  })
}

describe('openJournal', () => {
  it('warns if a trial cannot be written, and writes the next one when it can', () => {
    const file = open()
    const whole = readFileSync(path, 'utf8')
    rmSync(path)
    // Nothing can be appended to a directory.
    mkdirSync(path)
    file.append(RED)
    expect(warnings).toEqual([expect.stringContaining(`not in the journal ${path}: `)])
    rmSync(path, { recursive: true })
    writeFileSync(path, `${whole}{"setup":[8],"sec`)
    file.append(BROKEN)
    expect(open().trials).toEqual([BROKEN])
  })

  it('has all trials that were added, in order', () => {
    const file = open()
    expect(file.trials).toEqual([])
    file.append(BROKEN)
    file.append(RED)
    expect(open().trials).toEqual([BROKEN, RED])
    expect(readdirSync(directory)).toEqual(['journal.jsonl'])
  })

  it.each([
    '{"setup":[8],"sec',
    '\0\0\0\0',
    '{"setup":[99],"seconds":1,"outcome":{"kind":"broken"}}\n',
  ])('drops a last line that is no trial: %j', (line) => {
    open().append(RED)
    writeFileSync(path, line, { flag: 'a' })
    expect(open().trials).toEqual([RED])
    open().append(BROKEN)
    expect(open().trials).toEqual([RED, BROKEN])
  })

  it.each([
    ['another spec', headerLine({ ...SUBJECT, spec: 'another' })],
    ['another version', '{"version":7,"subject":{}}\n'],
    ['a header that was cut', headerLine(SUBJECT).slice(0, 40)],
  ])('keeps the journal of %s under another name', (_, text) => {
    writeFileSync(path, text)
    writeFileSync(`${path}.1`, 'an older one')
    expect(open().trials).toEqual([])
    expect(readFileSync(`${path}.2`, 'utf8')).toBe(text)
    expect(readFileSync(`${path}.1`, 'utf8')).toBe('an older one')
    expect(warnings.join()).toContain(`${path}.2`)
  })

  it.each([
    ['notes', 'my notes\n'],
    ['another JSON', '{"version":1,"trials":[]}\n'],
  ])('leaves files alone that are no journal: %s', (_, text) => {
    writeFileSync(path, text)
    expect(() => open()).toThrow(`${path} is no journal of a search`)
    expect(readFileSync(path, 'utf8')).toBe(text)
    expect(readdirSync(directory)).toEqual(['journal.jsonl'])
  })

  it('takes an empty file for a new journal, and refuses a directory', () => {
    writeFileSync(path, '')
    open().append(RED)
    expect(open().trials).toEqual([RED])
    rmSync(path)
    mkdirSync(path)
    expect(() => open()).toThrow('is no journal')
  })
})
