import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
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
    fileJournal(path).markUndone(pending[0]?.id ?? -1)
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

  it('is empty where nothing was ever changed', () => {
    expect(fileJournal(join(directory, 'none.jsonl')).pending()).toEqual([])
  })
})
