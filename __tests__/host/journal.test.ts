import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Change, describeChange } from '../../src/host/changes.ts'
import { fileJournal } from '../../src/host/journal.ts'

let directory = ''

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'journal-'))
})
afterEach(() => {
  rmSync(directory, { recursive: true })
})

describe('fileJournal', () => {
  it('lists what is pending, newest first, also for another process', () => {
    const path = join(directory, 'journal.jsonl')
    fileJournal(path).record({ kind: 'module', name: 'overlay' })
    fileJournal(path).record({ kind: 'link', name: 'cni0' })
    const pending = fileJournal(path).pending()
    expect(pending.map(({ change }) => change.kind)).toEqual(['link', 'module'])
    fileJournal(path).markUndone(pending.slice(0, 1).map(({ id }) => id))
    expect(
      fileJournal(path)
        .pending()
        .map(({ change }) => change.kind),
    ).toEqual(['module'])
  })

  it('passes over a line that a crash cut short, and keeps what comes after it', () => {
    const path = join(directory, 'journal.jsonl')
    const journal = fileJournal(path)
    journal.record({ kind: 'module', name: 'overlay' })
    appendFileSync(path, '\n{"change":{"kind":"mod')
    journal.record({ kind: 'link', name: 'cni0' })
    const pending = journal.pending()
    expect(pending.map(({ change }) => change.kind)).toEqual(['link', 'module'])
    expect(new Set(pending.map(({ id }) => id)).size).toBe(2)
  })

  it('takes several changes at once, and marks any of them as undone', () => {
    const journal = fileJournal(join(directory, 'journal.jsonl'))
    const names = ['a', 'b', 'c', 'd']
    journal.record({ kind: 'unit-files' })
    journal.record(...names.map((name): Change => ({ kind: 'module', name })))
    const pending = journal.pending()
    expect(pending.map(({ change }) => describeChange(change))).toEqual([
      ...names.toReversed().map((name) => `kernel module ${name}`),
      'unit files known to systemd',
    ])
    journal.markUndone(pending.slice(1, 3).map(({ id }) => id))
    expect(journal.pending()).toEqual([pending[0], pending[3], pending[4]])
  })

  it('is empty where nothing was ever changed', () => {
    expect(fileJournal(join(directory, 'none.jsonl')).pending()).toEqual([])
  })
})
