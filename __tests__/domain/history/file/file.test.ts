import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { publishedSchema } from '../../../../scripts/schemas.ts'
import { fieldsOf, textsOf } from '../../../../src/domain/fields.ts'
import { addRun, emptyHistory } from '../../../../src/domain/history/add-run.ts'
import { formatHistory } from '../../../../src/domain/history/file/format.ts'
import { parseHistory } from '../../../../src/domain/history/file/parse.ts'
import { MOST_RUNS, RESULTS_PER_SPEC } from '../../../../src/domain/history/limits.ts'
import type { History } from '../../../../src/domain/history/model.ts'
import { hasRun, mayHaveCause } from '../../../../src/domain/history/outcomes.ts'
import { byStart, runKey } from '../../../../src/domain/history/run-key.ts'
import { tidy } from '../../../../src/domain/history/tidy.ts'
import { parseJson } from '../../../../src/domain/json.ts'
import { anyHistory, aRecord, aRecordedSpec, aRun, outcomesOf, SERIES } from '../histories.ts'

const CAUSE = {
  id: 'cause-v1-1',
  text: 'no space left',
  place: 'a.go:1',
  title: 'The disk is full',
}

/** Three nights of two specs, one of which fails in the last two. */
function threeNights(): History {
  const failing = { outcome: 'failed', cause: CAUSE.id } as const
  return [
    aRecord(0, [aRecordedSpec('Pods should start'), aRecordedSpec('Pods should stop')]),
    aRecord(1, [aRecordedSpec('Pods should start'), aRecordedSpec('Pods should stop', failing)], {
      causes: [CAUSE],
    }),
    aRecord(2, [aRecordedSpec('Pods should start'), aRecordedSpec('Pods should stop', failing)], {
      causes: [CAUSE],
    }),
  ].reduce(addRun, emptyHistory(SERIES))
}

/** The durations in the first line with specs. */
function durationsIn(history: History): readonly string[] {
  const line = formatHistory(history)
    .split('\n')
    .find((one) => one.includes('"kind":"specs"'))
  return textsOf(fieldsOf<'seconds'>(parseJson(line ?? '')).seconds)
}

/** A line that claims many results. */
function manyResults(id: number): string {
  return `{"kind":"specs","file":null,"ids":[0,"spec ${id}"],"lines":[1],"outcomes":["999999p"],"seconds":[""]}\n`
}

/** What is wrong with a history: every reader relies on all of this. */
function flawsIn({ runs, specs, causes }: History): readonly string[] {
  const flaws: string[] = []
  const check = (what: string, isFine: boolean) => {
    if (!isFine) flaws.push(what)
  }
  check('too many runs', runs.length <= MOST_RUNS)
  check('a run is there twice', new Set(runs.map(runKey)).size === runs.length)
  for (const [position, run] of runs.entries()) {
    const before = runs[position - 1]
    check('an impossible time', Date.parse(run.startedAt) >= 0)
    check('runs are not in order', before === undefined || byStart(before, run) < 0)
  }
  check('a spec is there twice', new Set(specs.map(({ id }) => id)).size === specs.length)
  const ids = new Set(causes.map(({ id }) => id))
  for (const { id, results, location } of specs) {
    check('no identifier', id !== '')
    check('an impossible line', (location?.line ?? 0) >= 0)
    check('no results', results.length > 0)
    check('too many results', results.length <= RESULTS_PER_SPEC)
    for (const [position, { run, outcome, seconds, attempts, cause }] of results.entries()) {
      check('results are not in order', run > (results[position - 1]?.run ?? -1))
      check('no such run', run < runs.length)
      check('attempts', attempts > 0 === hasRun(outcome))
      check('a duration', hasRun(outcome) ? (seconds ?? 1) > 0 : seconds === null)
      check('no such cause', cause === null || (mayHaveCause(outcome) && ids.has(cause)))
    }
  }
  return flaws
}

describe('a history in a file', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const { history: read, problems } = parseHistory(formatHistory(history))
        expect(problems).toEqual([])
        expect(read).toEqual(history)
      }),
    )
  })

  it('follows the published schema in each line', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: true })
    const isValid = ajv.compile(publishedSchema('HistoryLine'))
    for (const line of formatHistory(threeNights()).trim().split('\n')) {
      expect([line, isValid(JSON.parse(line))]).toEqual([line, true])
    }
  })

  it('is the same text whenever it is written', () => {
    const text = formatHistory(threeNights())
    expect(formatHistory(parseHistory(text).history ?? emptyHistory(SERIES))).toBe(text)
  })

  it('changes little when the oldest night goes and a new one comes', () => {
    const specs = Array.from({ length: 20 }, (_, index) => `spec ${index}`)
    const night = (number: number) =>
      aRecord(
        number,
        specs.map((id, index) =>
          aRecordedSpec(id, { seconds: 2 + ((number * 7 + index) % 5) / 4 }),
        ),
      )
    const nights = Array.from({ length: RESULTS_PER_SPEC }, (_, number) => night(number))
    const before = nights.reduce(addRun, emptyHistory(SERIES))
    const after = addRun(before, night(RESULTS_PER_SPEC))
    expect(after.runs).toHaveLength(RESULTS_PER_SPEC)
    const later = durationsIn(after)
    for (const [index, text] of durationsIn(before).entries())
      expect(later[index]).toContain(text.slice(40, -2))
  })
})

describe('a damaged file', () => {
  it('never stops the reader, and never gives what no history can be', () => {
    const mutation = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat({ max: 200 }),
      text: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.constantFrom(
          '-1',
          '1e9',
          '99999999p',
          '"__proto__":1,',
          '\n',
          '[]',
          'null',
          '0',
          '~~~~',
        ),
      ),
    })
    fc.assert(
      fc.property(
        anyHistory,
        fc.array(mutation, { minLength: 1, maxLength: 5 }),
        (history, mutations) => {
          let text = formatHistory(history)
          for (const { at, length, text: put } of mutations) {
            const start = Math.floor(at * text.length)
            text = text.slice(0, start) + put + text.slice(start + length)
          }
          const read = parseHistory(text).history
          expect(read === null ? [] : flawsIn(read)).toEqual([])
        },
      ),
    )
  })

  it('never stops the reader with lines in another order, twice, or cut off', () => {
    fc.assert(
      fc.property(anyHistory, fc.infiniteStream(fc.nat()), (history, numbers) => {
        const lines = formatHistory(history).split('\n')
        const [head = '', ...others] = lines
        const shuffled = others
          .flatMap((line) => ((numbers.next().value ?? 0) % 5 === 0 ? [line, line] : [line]))
          .map((line) => [numbers.next().value ?? 0, line] as const)
          .toSorted(([one], [other]) => one - other)
          .map(([, line]) => line)
        const { history: read } = parseHistory([head, ...shuffled].join('\n'))
        expect(read).toEqual(history)
      }),
    )
  })

  it('says which line is damaged, and keeps all others', () => {
    const lines = formatHistory(threeNights()).split('\n')
    const at = lines.findIndex((line) => line.includes('"number":1,"id":"1001"'))
    const { history, problems } = parseHistory(lines.with(at, '{"kind":"run"').join('\n'))
    expect(problems).toEqual([`line ${at + 1} is not a JSON object`])
    expect(history?.runs.map(({ id }) => id)).toEqual(['1000', '1002'])
    expect(outcomesOf(history ?? threeNights(), 'Pods should stop')).toBe('0p 1f')
    expect(history?.specs.find(({ id }) => id.endsWith('stop'))?.results.at(-1)?.cause).toBe(
      CAUSE.id,
    )
  })

  it('says how many lines are missing at its end', () => {
    const lines = formatHistory(threeNights()).trim().split('\n')
    const { history, problems } = parseHistory(`${lines.slice(0, -2).join('\n')}\n`)
    expect(problems).toEqual(['2 lines of the file are missing'])
    expect(history?.runs).toHaveLength(3)
    expect(parseHistory(lines.join('\n').slice(0, -10)).problems).toEqual([
      `line ${lines.length} is cut off`,
    ])
  })

  it('has the series that its name says if the head is gone', () => {
    const text = formatHistory(threeNights()).replace(/^[^\n]+\n/, '')
    expect(parseHistory(text, { series: SERIES })).toMatchObject({
      history: { series: SERIES, runs: [{}, {}, {}] },
      problems: ['the file has no head; its name says of which series it is'],
    })
    expect(parseHistory('').problems).toEqual(['the file has no head; its series is not known'])
  })

  it('has no runs of the future, and no impossible times and numbers', () => {
    const now = new Date(Date.parse(aRun(1).startedAt) - 1)
    const text = formatHistory(threeNights())
    expect(parseHistory(text, { now }).history?.runs).toHaveLength(2)
    expect(parseHistory(text, { now }).problems).toEqual([expect.stringContaining('in the future')])
    for (const [from, to] of [
      ['"number":2,"id":"1002"', '"number":-2,"id":"1002"'],
      ['"number":2,"id":"1002"', '"number":1e12,"id":"1002"'],
      ['"number":2,"id":"1002"', '"number":1,"id":"1002"'],
      ['"number":2,"id":"1002"', '"number":2,"id":"1001"'],
      [aRun(2).startedAt, 'yesterday'],
      [aRun(2).startedAt, '9999-01-01T00:00:00Z'],
      ['"id":"1002","attempt":1', '"id":"1002","attempt":0'],
    ] as const) {
      const changed = text.replace(from, to)
      expect(changed).not.toBe(text)
      const { history, problems } = parseHistory(changed)
      expect([to, history?.runs.length, problems.length]).toEqual([to, 2, 1])
    }
  })

  it('of a later minor version is read without what is not known', () => {
    const text = formatHistory(threeNights())
      .replace('"lines":', '"more":1,"lines":')
      .replaceAll('"kind":"run"', '"kind":"run","weather":"rain"')
      .concat('{"kind":"forecast","of":"tomorrow"}\n')
      .replaceAll('"passed"', '"excellent"')
    const { history, problems } = parseHistory(text)
    expect(problems).toEqual([])
    expect(history?.runs).toEqual(Array(3).fill(expect.objectContaining({ result: 'excellent' })))
  })

  it('of a later major version is refused', () => {
    const text = formatHistory(threeNights()).replace('"schemaVersion":1', '"schemaVersion":2')
    expect(parseHistory(text)).toEqual({
      history: null,
      problems: ['schema version 2 is not supported, only 1; use a later version of crio-node-e2e'],
    })
  })

  it('of any size takes bounded time and memory', () => {
    const head = formatHistory(emptyHistory(SERIES))
    const many = (line: string, count: number) => `${head}${`${line}\n`.repeat(count)}`
    const run = JSON.stringify(
      JSON.parse(
        formatHistory(threeNights())
          .split('\n')
          .find((one) => one.includes('"kind":"run"')) ?? '',
      ),
    )
    const hostile = [
      `${head}{"kind":"run","id":"${'x'.repeat(10_000_000)}"}\n${run}\n`,
      many('{"kind":"part"}', 100_000),
      many('[', 100_000),
      head + Array.from({ length: 100_000 }, (_, id) => manyResults(id)).join(''),
      head + '['.repeat(900_000),
      '\0'.repeat(1_000_000),
    ]
    const startedAt = performance.now()
    for (const text of hostile) {
      const { history, problems } = parseHistory(text)
      expect(history === null ? [] : flawsIn(history)).toEqual([])
      expect(problems.length).toBeGreaterThan(0)
      expect(problems.length).toBeLessThan(50)
    }
    expect(parseHistory(hostile[0] ?? '').history?.runs).toHaveLength(1)
    expect(performance.now() - startedAt).toBeLessThan(20_000)
  })

  it('shows no more of its texts than there is room for', () => {
    const text = formatHistory(threeNights()).replace(
      '"generator":"0.1.0"',
      `"generator":"${'x'.repeat(5000)}"`,
    )
    expect(parseHistory(text).history?.runs[0]?.generator.length).toBeLessThanOrEqual(100)
  })
})

it('a history is within its limits, whatever it was', () => {
  fc.assert(fc.property(anyHistory, (history) => expect(tidy(history)).toEqual(history)))
})
