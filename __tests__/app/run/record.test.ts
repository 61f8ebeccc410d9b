import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fileRecord, fold, reserveRoom, type StateChange } from '../../../src/app/run/record.ts'
import { publicRequest } from '../../../src/domain/request/public-request.ts'
import { aBuild, aHost } from '../../builders.ts'
import { aContext, aRequest } from '../../request.ts'

const { token: _token, ...CONTEXT } = aContext()
const CHANGE = { service: 'crio', kind: 'died', at: null, detail: 'signal' } as const

/** Changes as a run makes them. */
const CHANGES: readonly StateChange[] = [
  { request: publicRequest(aRequest()), context: CONTEXT },
  { stage: 'Inputs' },
  { host: aHost(), privilege: 'sudo' },
  { builds: [aBuild()] },
  { totalSpecs: 1194, planned: [{ id: 'Pods run', labels: [], location: null }], leftOut: [] },
  { warnings: ['careful'] },
  { suiteStarted: true, suiteStartedAt: '2026-11-22T11:33:00Z' },
  { serviceEvents: [CHANGE] },
  { suiteEnded: true, exitCode: null, endedBySignal: true, deadlinePassed: true },
  { runError: { kind: 'environment', reason: 'preflight', message: 'no' } },
  { bug: { message: 'x', stack: ['at y'] } },
  { cancelled: true, suiteSignalled: true, abandonedIn: 'Inputs' },
  { reportDirectory: '/r', reported: true },
]

function replaceByDirectory(path: string): void {
  rmSync(path)
  mkdirSync(path)
}

let directory = ''

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'record-'))
})
afterEach(() => {
  rmSync(directory, { recursive: true })
})

describe('fold', () => {
  it.each(CHANGES)('adds %j to the state, and nothing else', (change) => {
    expect(fold([change])).toEqual({ ...fold([]), ...change })
  })

  it('collects warnings and service events, and keeps the last of all else', () => {
    const state = fold([
      { stage: 'one', warnings: ['a'], serviceEvents: [CHANGE] },
      { stage: 'two', warnings: ['b'], serviceEvents: [CHANGE] },
    ])
    expect(state).toMatchObject({ stage: 'two', warnings: ['a', 'b'] })
    expect(state.serviceEvents).toHaveLength(2)
  })
})

describe('the stages in a record', () => {
  const begun = { name: 'Inputs', startedAt: '2026-11-22T11:33:00Z', seconds: null }

  it('have the time of their end, or none if the run was killed in it', () => {
    const next = { name: 'Check the host', startedAt: '2026-11-22T11:33:01Z', seconds: null }
    const changes = [begun, { ...begun, seconds: 1 }, next].map((stage) => ({ stages: [stage] }))
    expect(fold(changes).stages).toEqual([{ ...begun, seconds: 1 }, next])
  })
})

describe('fileRecord', () => {
  it('has the same state in another process', () => {
    const path = join(directory, 'record.jsonl')
    const record = fileRecord(path)
    for (const change of CHANGES) record.append(change)
    expect(fileRecord(path).state()).toEqual(fold(CHANGES))
  })

  it('ignores a line that a crash truncated, and reads those after it', () => {
    const path = join(directory, 'record.jsonl')
    fileRecord(path).append({ stage: 'Inputs' })
    appendFileSync(path, '\n{"suiteStartedAt":"2026-1')
    const record = fileRecord(path)
    expect(record.state()).toMatchObject({ stage: 'Inputs', suiteStartedAt: null })
    record.append({ abandonedIn: 'Inputs' })
    expect(fileRecord(path).state()).toMatchObject({ stage: 'Inputs', abandonedIn: 'Inputs' })
  })

  it.each<[string, (path: string) => void]>([
    ['removed', (path) => rmSync(path)],
    ['emptied', (path) => writeFileSync(path, '')],
    ['shortened', (path) => writeFileSync(path, '\n{"stage":"Inputs"}')],
    ['extended', (path) => appendFileSync(path, '\n{"planned":[]}')],
    ['replaced by a directory', replaceByDirectory],
  ])('keeps its state and notices when its file is %s', (_, change) => {
    const path = join(directory, 'record.jsonl')
    const record = fileRecord(path)
    for (const given of CHANGES) record.append(given)
    expect(record.isIntact()).toBe(true)
    change(path)
    expect(record.state()).toEqual(fold(CHANGES))
    expect(record.isIntact()).toBe(false)
  })

  it.each([
    '{"news":1}',
    '{"toString":{}}',
    '{"builds":{}}',
    '{"exitCode":"1"}',
    '{"stage":"Run","privilege":{}}',
    '{"cancelled":"yes"}',
    '["stage"]',
    'null',
  ])('ignores the damaged line %s', (line) => {
    const path = join(directory, 'record.jsonl')
    fileRecord(path).append({ stage: 'Inputs' })
    appendFileSync(path, `\n${line}`)
    expect(fileRecord(path).state()).toEqual(fold([{ stage: 'Inputs' }]))
  })

  it('keeps changes in memory while its file cannot be written, and writes them later', () => {
    const place = join(directory, 'place')
    const path = join(place, 'record.jsonl')
    const record = fileRecord(path)
    record.append({ stage: 'Inputs' })
    record.append({ warnings: ['careful'] })
    expect(record.state()).toMatchObject({ stage: 'Inputs', warnings: ['careful'] })
    expect(record.isIntact()).toBe(true)
    mkdirSync(place)
    record.append({ reported: true })
    const expected = { stage: 'Inputs', warnings: ['careful'], reported: true }
    expect(fileRecord(path).state()).toMatchObject(expected)
    expect(record.state()).toMatchObject(expected)
  })

  it('gives up its reserve when its file cannot be written', () => {
    const path = join(directory, 'record.jsonl')
    reserveRoom(path)
    fileRecord(path).append({ stage: 'Inputs' })
    expect(readdirSync(directory).toSorted()).toEqual(['record.jsonl', 'record.jsonl.reserve'])
    rmSync(path)
    mkdirSync(path)
    fileRecord(path).append({ stage: 'Run' })
    expect(readdirSync(directory)).toEqual(['record.jsonl'])
  })

  it('is empty without a file', () => {
    expect(fileRecord(join(directory, 'none.jsonl')).state()).toEqual(fold([]))
  })
})
