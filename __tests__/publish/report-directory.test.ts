import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { foreignIn, isFree } from '../../src/publish/owned-files.ts'
import { clearReportDirectory, putFiles, whyUnusable } from '../../src/publish/report-directory.ts'

const MARKER = '.crio-node-e2e.json'

let base = ''
let directory = ''

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'report-'))
  directory = join(base, 'report')
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

function put(name: string, text: string): void {
  const path = join(directory, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function read(name: string): string {
  return readFileSync(join(directory, name), 'utf8')
}

/** What a first run leaves. */
function firstRun(): void {
  const failures = putFiles(directory, [
    { name: 'report.json', text: 'first' },
    { name: 'logs/crio.log', text: 'first log' },
    { name: 'logs/pods/a.log', text: 'first pod' },
  ])
  expect(failures).toEqual([])
}

describe('a report directory', () => {
  it('is free when it is absent, empty, or has only what a run wrote', () => {
    expect(isFree(directory)).toBe(true)
    mkdirSync(directory)
    expect(isFree(directory)).toBe(true)
    firstRun()
    expect(isFree(directory)).toBe(true)
    put('app.yaml', 'of the user')
    expect(isFree(directory)).toBe(false)
    expect(foreignIn(directory)).toEqual([])
  })

  it('is emptied of what an earlier run wrote, and of nothing else', () => {
    firstRun()
    put('app.yaml', 'of the user')
    clearReportDirectory(directory)
    expect(readdirSync(directory).toSorted()).toEqual([MARKER, 'app.yaml'])
  })

  it.each([
    ['a changed file', 'report.json'],
    ['a changed file of the same size', 'logs/crio.log'],
    ['an added file', 'logs/mine.txt'],
    ['a file with a name that this run did not write', 'summary.md'],
  ])('keeps %s, which is foreign', (_, name) => {
    firstRun()
    put(name, 'FIRST LOG')
    expect(foreignIn(directory)).toEqual([name])
    clearReportDirectory(directory)
    expect(read(name)).toBe('FIRST LOG')
  })

  it('does not remove anything through a link', () => {
    firstRun()
    const moved = join(base, 'moved')
    execFileSync('mv', [join(directory, 'logs'), moved])
    symlinkSync(moved, join(directory, 'logs'))
    expect(foreignIn(directory)).toEqual(['logs'])
    clearReportDirectory(directory)
    expect(readdirSync(moved).toSorted()).toEqual(['crio.log', 'pods'])
  })

  it('has foreign content where a link has the name of a file that a run wrote', () => {
    firstRun()
    const elsewhere = join(base, 'elsewhere')
    writeFileSync(elsewhere, 'first')
    rmSync(join(directory, 'report.json'))
    symlinkSync(elsewhere, join(directory, 'report.json'))
    expect(foreignIn(directory)).toEqual(['report.json'])
  })

  it.each([
    ['a file of the user', (path: string) => writeFileSync(path, '{"mine": true}')],
    ['a link', (path: string) => symlinkSync('/etc/hosts', path)],
    ['a directory', (path: string) => mkdirSync(path)],
  ])('has foreign content where %s has the name of the marker', (_, make) => {
    mkdirSync(directory)
    make(join(directory, MARKER))
    expect(foreignIn(directory)).toEqual([MARKER])
  })

  it('keeps files outside, whatever a marker lists', () => {
    writeFileSync(join(base, 'precious'), '')
    put('src/main.c', '')
    const files = { '../precious': null, 'logs/../../precious': null, 'src/main.c': null }
    put(MARKER, JSON.stringify({ writtenBy: 'crio-node-e2e', files }))
    clearReportDirectory(directory)
    expect(existsSync(join(base, 'precious'))).toBe(true)
    expect(existsSync(join(directory, 'src/main.c'))).toBe(true)
  })

  it('belongs to the run also where a crash left a file that was not complete', () => {
    put('report.json', 'trunc')
    const files = { 'report.json': null }
    put(MARKER, JSON.stringify({ writtenBy: 'crio-node-e2e', files }))
    expect(foreignIn(directory)).toEqual([])
    clearReportDirectory(directory)
    expect(readdirSync(directory)).toEqual([MARKER])
  })
})

describe('putFiles', () => {
  it('replaces what the same run wrote before', () => {
    firstRun()
    expect(putFiles(directory, [{ name: 'report.json', text: 'second' }])).toEqual([])
    expect(read('report.json')).toBe('second')
    expect(read('logs/crio.log')).toBe('first log')
    expect(foreignIn(directory)).toEqual([])
  })

  it('fails for a foreign file alone, and names it', () => {
    put('report.json', 'of the user')
    const failures = putFiles(directory, [
      { name: 'report.json', text: 'ours' },
      { name: 'summary.md', text: 'ours' },
    ])
    expect(failures).toEqual([expect.stringMatching(/^report\.json could not be written: /)])
    expect(read('report.json')).toBe('of the user')
    expect(read('summary.md')).toBe('ours')
    expect(foreignIn(directory)).toEqual(['report.json'])
  })

  it('writes nothing through a link', () => {
    const target = join(base, 'target')
    mkdirSync(target)
    mkdirSync(directory)
    symlinkSync(target, join(directory, 'logs'))
    symlinkSync(join(target, 'report.json'), join(directory, 'report.json'))
    const failures = putFiles(directory, [
      { name: 'report.json', text: 'ours' },
      { name: 'logs/crio.log', text: 'ours' },
    ])
    expect(failures).toHaveLength(2)
    expect(readdirSync(target)).toEqual([])
  })

  it('creates the directory again if it was removed', () => {
    firstRun()
    rmSync(directory, { recursive: true })
    expect(putFiles(directory, [{ name: 'report.json', text: 'x' }])).toEqual([])
    expect(read('report.json')).toBe('x')
  })

  it('returns one sentence if a file has the place of the directory', () => {
    writeFileSync(directory, 'a file')
    const files = [
      { name: 'report.json', text: 'x' },
      { name: 'summary.md', text: 'x' },
    ]
    expect(putFiles(directory, files)).toEqual([
      expect.stringMatching(/report could not be written: /),
    ])
    expect(readFileSync(directory, 'utf8')).toBe('a file')
  })

  it('goes on past a source that is gone', () => {
    const failures = putFiles(directory, [
      { name: 'journal.jsonl', from: join(base, 'gone') },
      { name: 'summary.md', text: 'x' },
    ])
    expect(failures).toEqual([expect.stringMatching(/^journal\.jsonl could not be written: /)])
    expect(read('summary.md')).toBe('x')
  })
})

describe('whyUnusable', () => {
  it('is null for a directory that the run prepared, also if it was removed since', () => {
    clearReportDirectory(directory)
    expect(whyUnusable(directory)).toBeNull()
    rmSync(directory, { recursive: true })
    expect(whyUnusable(directory)).toBeNull()
  })

  it('has the reason for a directory that was replaced', () => {
    clearReportDirectory(directory)
    put('logs/mine.txt', 'of the user')
    expect(whyUnusable(directory)).toMatch(/^logs\/mine\.txt in it was not written by this run/)
    rmSync(directory, { recursive: true })
    writeFileSync(directory, 'a file')
    expect(whyUnusable(directory)).toMatch(/EEXIST|ENOTDIR/)
  })
})
