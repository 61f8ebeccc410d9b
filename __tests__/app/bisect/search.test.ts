import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type SearchDeps, search } from '../../../src/app/bisect/search.ts'
import type { Outcome, Part, Problem, Setup } from '../../../src/domain/blame/problem.ts'
import { SILENT_LOG } from '../../silent-log.ts'

const HOUR = 3600

function part(name: string, commits: number): Part {
  return {
    name,
    weight: 1,
    swapSeconds: 10,
    commits: Array.from({ length: commits }, () => 1),
    builds: Array.from({ length: commits + 1 }, (_, position) => position),
  }
}

const PROBLEM: Problem = {
  parts: [part('cri-o', 8), part('kubernetes', 1)],
  known: { good: { trials: 30, failures: 0 }, bad: { trials: 2, failures: 2 } },
  invocationSeconds: 35,
  specSeconds: 20,
}
const SUBJECT = {
  spec: 'Pods should be updated',
  parts: [
    { name: 'cri-o', good: 'a', bad: 'b', commits: 8 },
    { name: 'kubernetes', good: 'v1', bad: 'v2', commits: 1 },
  ],
  conditions: '',
}

let directory: string
let journal: string
let seconds: number
let tried: Setup[]

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'search-'))
  journal = join(directory, 'deep', 'journal.jsonl')
  seconds = 0
  tried = []
})

afterEach(() => rmSync(directory, { recursive: true, force: true }))

/** A node on which CRI-O is broken from the fifth commit on; each trial takes a minute. */
function node(stopAt = Number.POSITIVE_INFINITY): SearchDeps {
  return {
    log: SILENT_LOG,
    now: () => new Date(seconds * 1000),
    onTrial() {},
    describe: (setup) => setup.join(' '),
    soFar: () => '',
    wasStopped: () => false,
    pause: async () => {},
    async tryOut(setup, attempts) {
      seconds += 60
      if (tried.length >= stopAt) return null
      tried.push(setup)
      const outcome: Outcome =
        (setup[0] ?? 0) >= 5
          ? { kind: 'counted', trials: attempts, failures: attempts }
          : { kind: 'counted', trials: 1, failures: 0 }
      return outcome
    },
  }
}

describe('search', () => {
  it('finds the commit, and its journal gives the same answer without a trial', async () => {
    const found = await search(node(), PROBLEM, SUBJECT, journal, HOUR)
    expect(found.answer.culprits).toMatchObject([{ part: 0, good: 4, bad: 5 }])
    const count = tried.length
    const again = await search(node(), PROBLEM, SUBJECT, journal, HOUR)
    expect(again).toEqual(found)
    expect(tried).toHaveLength(count)
  })

  it('ends in time, and goes on next time', async () => {
    const first = await search(node(), PROBLEM, SUBJECT, journal, 200)
    expect(seconds).toBeLessThanOrEqual(200)
    expect(first.answer.stopped).not.toBe('')
    const second = await search(node(), PROBLEM, SUBJECT, journal, HOUR)
    expect(second.trials.slice(0, first.trials.length)).toEqual(first.trials)
    expect(second.answer.culprits).toMatchObject([{ good: 4, bad: 5 }])
  })

  it('keeps what was done when a signal stops it', async () => {
    const stopped = await search(node(2), PROBLEM, SUBJECT, journal, HOUR)
    expect(stopped).toMatchObject({ wasCancelled: true })
    expect(stopped.trials).toHaveLength(2)
    const rest = await search(node(), PROBLEM, SUBJECT, journal, HOUR)
    expect(rest.answer.culprits).toMatchObject([{ good: 4, bad: 5 }])
  })

  it('repairs a journal whose last line was cut', async () => {
    await search(node(2), PROBLEM, SUBJECT, journal, HOUR)
    appendFileSync(journal, '{"setup":[0,')
    const found = await search(node(), PROBLEM, SUBJECT, journal, HOUR)
    expect(found.answer.culprits).toMatchObject([{ good: 4, bad: 5 }])
    const lines = readFileSync(journal, 'utf8').trimEnd().split('\n')
    expect(lines).toHaveLength(found.trials.length + 1)
  })

  it('goes on after an outage that ended it', async () => {
    const outage: SearchDeps = {
      ...node(),
      tryOut: async () => ({ kind: 'broken', why: 'the registry is down' }),
    }
    const first = await search(outage, PROBLEM, SUBJECT, journal, HOUR)
    expect(first.answer.stopped).toContain('the registry is down')
    const second = await search(node(), PROBLEM, SUBJECT, journal, HOUR)
    expect(second.answer.culprits).toMatchObject([{ good: 4, bad: 5 }])
  })

  it('does not use trials of other builds', async () => {
    await search(node(2), PROBLEM, SUBJECT, journal, HOUR)
    const other = { ...SUBJECT, spec: 'another spec' }
    const found = await search(node(), PROBLEM, other, journal, HOUR)
    expect(found.trials.length).toBe(tried.length - 2)
  })

  it('pauses before the last try of surroundings that broke, and goes on', async () => {
    let [broken, pauses] = [2, 0]
    const usual = node()
    const found = await search(
      {
        ...usual,
        tryOut: (...given) =>
          broken-- > 0
            ? Promise.resolve({ kind: 'broken', why: 'the registry is down' })
            : usual.tryOut(...given),
        pause: async () => void pauses++,
      },
      PROBLEM,
      SUBJECT,
      journal,
      HOUR,
    )
    expect(pauses).toBe(1)
    expect(found.answer).toMatchObject({ stopped: '', culprits: [{ good: 4, bad: 5 }] })
  })

  it('ends before the next trial when a signal came between two', async () => {
    let stops = 3
    const found = await search(
      { ...node(), wasStopped: () => stops-- === 0 },
      PROBLEM,
      SUBJECT,
      journal,
      HOUR,
    )
    expect(found).toMatchObject({ wasCancelled: true, answer: { stopped: 'a signal came' } })
    expect(found.trials).toHaveLength(3)
    expect(tried).toHaveLength(3)
  })

  it('numbers trials over all searches, and does not believe what was broken in an earlier one', async () => {
    const usual = node()
    const once = { ...usual, wasStopped: () => tried.length > 0 }
    await search(once, PROBLEM, SUBJECT, journal, HOUR)
    appendFileSync(
      journal,
      `${JSON.stringify({ setup: [0, 0], seconds: 1, outcome: { kind: 'unusable', part: 0, why: 'gone' } })}\n`,
    )
    const before: number[] = []
    const found = await search(
      {
        ...usual,
        tryOut: (setup, attempts, trials) => {
          before.push(trials.length)
          return usual.tryOut(setup, attempts, trials)
        },
      },
      PROBLEM,
      SUBJECT,
      journal,
      HOUR,
    )
    expect(before[0]).toBe(2)
    expect(found.trials.at(1)?.outcome.kind).toBe('unusable')
    expect(tried.some((setup) => setup.join() === '0,0')).toBe(true)
    expect(found.answer.culprits).toMatchObject([{ good: 4, bad: 5 }])
  })
})
