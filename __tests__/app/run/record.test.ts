import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fileRecord, fold, type RunEvent } from '../../../src/app/run/record.ts'
import { publicRequest } from '../../../src/domain/request/public-request.ts'
import { aBuild, aHost } from '../../builders.ts'
import { aContext, aPlan } from '../../plan.ts'

const { token: _, ...CONTEXT } = aContext()
const TROUBLE = { kind: 'environment', reason: 'preflight', message: 'no' } as const
const CHANGE = { service: 'crio', kind: 'died', at: null, detail: 'signal' } as const
const END = {
  event: 'suite-ended',
  at: '2026-11-22T11:54:05Z',
  exitCode: 1,
  deadlinePassed: true,
} as const

const REQUEST = publicRequest(aPlan())

/** One event of each kind, and the state after it alone. */
const EVENTS: readonly (readonly [RunEvent, Partial<ReturnType<typeof fold>>])[] = [
  [
    { event: 'request', request: REQUEST, context: CONTEXT },
    {
      request: REQUEST,
      context: CONTEXT,
      job: {
        id: CONTEXT.runId,
        attempt: CONTEXT.runAttempt,
        repository: CONTEXT.repository,
        url: CONTEXT.runUrl,
      },
    },
  ],
  [{ event: 'stage', name: 'Plan' }, { stage: 'Plan' }],
  [
    { event: 'host', facts: aHost(), privilege: 'sudo' },
    { host: aHost(), privilege: 'sudo' },
  ],
  [{ event: 'builds', builds: [aBuild()] }, { builds: [aBuild()] }],
  [
    { event: 'specs', total: 1194, leftOut: [] },
    { totalSpecs: 1194, leftOut: [] },
  ],
  [{ event: 'warning', text: 'careful' }, { warnings: ['careful'] }],
  [
    { event: 'suite-started', at: '2026-11-22T11:33:00Z' },
    { suiteStarted: true, suiteStartedAt: '2026-11-22T11:33:00Z' },
  ],
  [{ event: 'service', change: CHANGE }, { serviceEvents: [CHANGE] }],
  [END, { suiteEnded: true, exitCode: 1, deadlinePassed: true }],
  [
    { ...END, exitCode: null },
    { suiteEnded: true, endedBySignal: true, deadlinePassed: true },
  ],
  [{ event: 'run-error', details: TROUBLE }, { runError: TROUBLE }],
  [{ event: 'bug', message: 'x', stack: ['at y'] }, { bug: { message: 'x', stack: ['at y'] } }],
  [{ event: 'cancelled', signal: 'SIGTERM' }, { cancelled: true }],
  [{ event: 'abandoned' }, { abandonedIn: '' }],
  [{ event: 'reported' }, { reported: true }],
  [{ event: 'suite-signalled' }, { suiteSignalled: true }],
  [{ event: 'report-directory', path: '/r' }, { reportDirectory: '/r' }],
]

let directory = ''

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'record-'))
})
afterEach(() => {
  rmSync(directory, { recursive: true })
})

describe('fold', () => {
  it.each(EVENTS)('adds %j to the state, and nothing else', (event, changed) => {
    expect(fold([event])).toEqual({ ...fold([]), ...changed })
  })

  it('collects repeated events, or keeps the last', () => {
    const state = fold([
      { event: 'stage', name: 'one' },
      { event: 'warning', text: 'a' },
      { event: 'service', change: CHANGE },
      { event: 'stage', name: 'two' },
      { event: 'warning', text: 'b' },
      { event: 'service', change: CHANGE },
    ])
    expect(state).toMatchObject({ stage: 'two', warnings: ['a', 'b'] })
    expect(state.serviceEvents).toHaveLength(2)
  })
})

describe('fileRecord', () => {
  it('has the same state in another process', () => {
    const path = join(directory, 'record.jsonl')
    const record = fileRecord(path)
    for (const [event] of EVENTS) record.append(event)
    expect(fileRecord(path).state()).toEqual(fold(EVENTS.map(([event]) => event)))
  })

  it('ignores a line that a crash truncated, and reads those after it', () => {
    const path = join(directory, 'record.jsonl')
    const record = fileRecord(path)
    record.append({ event: 'stage', name: 'Plan' })
    appendFileSync(path, '\n{"event":"suite-started","at":"2026-1')
    expect(record.state()).toMatchObject({ stage: 'Plan', suiteStartedAt: null })
    record.append({ event: 'abandoned' })
    expect(record.state()).toMatchObject({ stage: 'Plan', abandonedIn: 'Plan' })
  })

  it.each([
    '{"event":"new-event"}',
    '{"event":"toString"}',
    '{"event":"builds"}',
    '{"event":"builds","builds":{}}',
    '{"event":"suite-ended","at":"2026-11-22T11:54:05Z","exitCode":"1","deadlinePassed":true}',
    '{"event":"host","facts":null,"privilege":"sudo"}',
    '["stage"]',
    'null',
  ])('ignores the damaged line %s', (line) => {
    const path = join(directory, 'record.jsonl')
    const record = fileRecord(path)
    record.append({ event: 'stage', name: 'Plan' })
    appendFileSync(path, `\n${line}`)
    expect(record.state()).toEqual(fold([{ event: 'stage', name: 'Plan' }]))
  })

  it('is empty without a file', () => {
    expect(fileRecord(join(directory, 'none.jsonl')).state()).toEqual(fold([]))
  })
})
