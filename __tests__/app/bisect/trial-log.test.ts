import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { trialLog } from '../../../src/app/bisect/trial-log.ts'
import { SILENT_LOG } from '../../silent-log.ts'

let directory: string
let path: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'trial-log-'))
  path = join(directory, 'trial-01.log')
})

afterEach(() => rmSync(directory, { recursive: true, force: true }))

/** What a search shows of a trial that logs a stage, a warning and its progress. */
async function shownOf(live: boolean): Promise<readonly string[]> {
  const shown: string[] = []
  const show = (line: string) => void shown.push(line)
  const search = { ...SILENT_LOG, live, info: show, warning: show, progress: show }
  const { log, terminal } = trialLog(path, search)
  await log.group('Start CRI-O', async () => log.warning('no swap'))
  log.progress('[0/1] 30s elapsed')
  terminal.write('an annotation\n')
  return shown
}

describe('trialLog', () => {
  it('writes into a file, and shows stages and progress on a terminal', async () => {
    expect(await shownOf(true)).toEqual(['Start CRI-O', '[0/1] 30s elapsed'])
    expect(readFileSync(path, 'utf8')).toBe('Start CRI-O\n  Warning: no swap\nan annotation\n')
  })

  it('shows nothing where lines cannot be replaced', async () => {
    expect(await shownOf(false)).toEqual([])
    expect(readFileSync(path, 'utf8')).toContain('[0/1] 30s elapsed\n')
  })
})
