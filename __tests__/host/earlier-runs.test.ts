import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { earlierRuns, finishedRuns } from '../../src/host/earlier-runs.ts'
import { fileJournal, signJournal } from '../../src/host/journal.ts'
import { ownIdentity, type RunIdentity } from '../../src/host/run-identity.ts'
import { RUN_LAYOUT } from '../../src/suite/workspace.ts'

let runs = ''

beforeEach(() => {
  runs = mkdtempSync(join(tmpdir(), 'runs-'))
})
afterEach(() => {
  rmSync(runs, { recursive: true })
})

/** A process that began before this one, under the same number. */
const gone = (): RunIdentity => ({ ...ownIdentity(), startTime: '1' })

/** A run that left one change; null for a journal that nobody signed. */
function leave(stamp: string, by: RunIdentity | null, changes = 1): string {
  const root = join(runs, `crio-node-e2e-${stamp}`)
  mkdirSync(root, { mode: 0o755 })
  const path = RUN_LAYOUT.journalOf(root)
  if (by !== null) signJournal(path, by)
  for (let count = 0; count < changes; count++) fileJournal(path).record({ kind: 'unit-files' })
  return root
}

const found = (except: string | null = null) =>
  earlierRuns(runs, RUN_LAYOUT, except).map(({ standing }) => standing)

describe('earlierRuns', () => {
  it('finds what a process left that is gone, oldest first', () => {
    const second = leave('20261122T120000', gone())
    const first = leave('20261121T120000', gone())
    expect(earlierRuns(runs, RUN_LAYOUT, null)).toEqual(
      [first, second].map((root) => ({
        root,
        standing: 'ended',
        pid: process.pid,
        changes: [{ kind: 'unit-files' }],
      })),
    )
  })

  it('takes a process that runs for running, whether it has changed anything or not', () => {
    leave('20261122T120000', ownIdentity())
    leave('20261122T120001', ownIdentity(), 0)
    expect(found()).toEqual(['running', 'running'])
  })

  it('does not look at the run that asks, at one that has given all back, and at other directories', () => {
    const own = leave('20261122T120000', ownIdentity())
    leave('20261122T120001', gone(), 0)
    mkdirSync(join(runs, 'crio-node-e2e-plan-x'))
    mkdirSync(join(runs, 'crio-node-e2e-20261122T120002'))
    expect(found(own)).toEqual([])
    expect(earlierRuns(join(runs, 'none'), RUN_LAYOUT, null)).toEqual([])
  })

  it('tells one of before the last boot, although its process number runs again', () => {
    leave('20261122T120000', { ...ownIdentity(), bootId: 'another' })
    expect(found()).toEqual(['rebooted'])
  })

  it('counts the process that took the journal over', () => {
    const root = leave('20261122T120000', gone())
    signJournal(RUN_LAYOUT.journalOf(root), ownIdentity())
    expect(found()).toEqual(['running'])
  })

  it.each<readonly [string, (root: string) => void]>([
    ['nobody signed', (root) => writeFileSync(RUN_LAYOUT.journalOf(root), '{"change":{},"id":0}')],
    ['strangers may write', (root) => chmodSync(RUN_LAYOUT.journalOf(root), 0o666)],
    ['stands where strangers may write', (root) => chmodSync(root, 0o777)],
    [
      'is a link',
      (root) => {
        rmSync(RUN_LAYOUT.journalOf(root))
        symlinkSync('/dev/null', RUN_LAYOUT.journalOf(root))
      },
    ],
  ])('does not trust a journal that %s, and takes nothing from it', (_, spoil) => {
    spoil(leave('20261122T120000', gone()))
    expect(earlierRuns(runs, RUN_LAYOUT, null)).toMatchObject([
      { standing: 'doubtful', changes: [] },
    ])
  })
})

describe('finishedRuns', () => {
  it('are those that gave all back a day ago', () => {
    const old = leave('20261120T120000', gone(), 0)
    const pending = leave('20261120T120001', gone())
    const alive = leave('20261120T120002', ownIdentity(), 0)
    leave('20261122T120000', gone(), 0)
    const then = new Date(Date.now() - 25 * 60 * 60 * 1000)
    for (const root of [old, pending, alive]) utimesSync(RUN_LAYOUT.journalOf(root), then, then)
    expect(finishedRuns(runs, RUN_LAYOUT, new Date())).toEqual([old])
  })
})
