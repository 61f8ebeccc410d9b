import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { paintWith } from '../../../src/adapters/terminal.ts'
import { runCli } from '../../../src/app/cli/cli.ts'
import { EXIT } from '../../../src/app/cli/exit.ts'
import { fieldsOf, listOf } from '../../../src/domain/fields.ts'
import { addRun, emptyHistory } from '../../../src/domain/history/add-run.ts'
import { formatHistory } from '../../../src/domain/history/file/format.ts'
import { NEWEST_FILE } from '../../../src/domain/history/newest.ts'
import { recordOf } from '../../../src/domain/history/record.ts'
import { parseJson } from '../../../src/domain/json.ts'
import { REPORT_FILES } from '../../../src/domain/model/report-files.ts'
import type { ReportedSpec } from '../../../src/domain/report/report.ts'
import { toJson } from '../../../src/domain/views/json.ts'
import { aFailedSpec, aHost, aReport, aSelection, aSpec, aSuite } from '../../builders.ts'
import { keptLog } from '../../host/scratch.ts'
import { aMachine } from '../../inputs/input-context.ts'
import { type FakeApp, fakeApp } from '../fake-app.ts'

const RUNS = join(import.meta.dirname, '..', '..', 'fixtures', 'runs')
const NIGHT = 24 * 60 * 60 * 1000
const FIRST = Date.UTC(2026, 10, 1, 2)
const NOW = new Date(FIRST + 40 * NIGHT)

let directory = ''
let app: FakeApp

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'history-'))
  app = fakeApp(() => ({}))
})
afterEach(() => {
  rmSync(directory, { recursive: true })
  app.remove()
})

function at(...names: readonly string[]): string {
  return join(directory, ...names)
}

async function call(...args: readonly string[]) {
  const log = keptLog()
  const printed: string[] = []
  const written: string[] = []
  const exitCode = await runCli(['history', ...args], {
    version: '1.2.3',
    environment: {},
    machine: aMachine({ cwd: directory, temporaryDirectory: at('tmp') }),
    now: () => NOW,
    log,
    terminal: {
      write: (text) => void written.push(text),
      paint: paintWith(false),
      columns: () => null,
    },
    print: (text) => void printed.push(text),
    page: { columns: 80, paint: paintWith(false) },
    runDeps: (step) => ({ ...app.deps, log, step }),
    onSignal: () => undefined,
  })
  return { exitCode, printed: printed.join(''), messages: [...written, ...log.lines].join('\n') }
}

/** The report directory of a night as the action leaves it: a green suite of one spec, and what the run says of itself. */
function reportDirectory(night: number, lane = 'conformance'): string {
  const path = at('nights', `${lane}-${night}`)
  cpSync(join(RUNS, 'r4-busybox', 'report'), path, { recursive: true })
  const startedAt = new Date(FIRST + night * NIGHT).toISOString()
  const id = String(5000 + night)
  const report = aReport({
    run: {
      id,
      attempt: 1,
      repository: 'cri-o/cri-o',
      url: `https://github.com/cri-o/cri-o/actions/runs/${id}`,
    },
    selection: aSelection({ lane }),
    suite: aSuite({ startedAt }),
  })
  writeFileSync(join(path, REPORT_FILES.report), toJson(report))
  return path
}

describe('history import', () => {
  it('adds the report directories of several lanes, each to its file, oldest first', async () => {
    for (const night of [2, 0, 1]) reportDirectory(night)
    reportDirectory(1, 'serial')
    const { exitCode, printed } = await call('import', at('h'), at('nights'))
    expect(printed).toContain('4 runs added\n')
    expect(exitCode).toBe(EXIT.passed)
    expect(readdirSync(at('h'))).toEqual([
      'conformance.none.amd64.jsonl',
      'serial.none.amd64.jsonl',
    ])
    const { printed: shown } = await call('show', at('h'), '--lane', 'conformance')
    expect(shown).toMatch(/^conformance · amd64: last run passed; 3 runs since 2026-11-01/)
  })

  it('changes nothing the second time', async () => {
    for (const night of [0, 1]) reportDirectory(night)
    await call('import', at('h'), at('nights'))
    const file = at('h', 'conformance.none.amd64.jsonl')
    const before = readFileSync(file, 'utf8')
    const { printed, exitCode } = await call('import', at('h'), at('nights'), '--json')
    expect(JSON.parse(printed)).toMatchObject({
      files: [],
      taken: [],
      known: [expect.any(String), expect.any(String)],
    })
    expect(exitCode).toBe(EXIT.passed)
    expect(readFileSync(file, 'utf8')).toBe(before)
  })

  it('gives artifacts of Prow the lane of their job and the identifier of their build', async () => {
    const build = at('logs', 'ci-crio-node-e2e', '1724400000000000001')
    cpSync(join(RUNS, 'p1-parallel2', 'report'), join(build, 'artifacts'), { recursive: true })
    writeFileSync(join(build, 'started.json'), '{"timestamp":1795347180}')
    writeFileSync(
      join(build, 'finished.json'),
      '{"timestamp":1795348180,"passed":false,"result":"FAILURE"}',
    )
    await call('import', at('h'), at('logs'))
    const { printed } = await call('export', at('h'))
    const results = resultsIn(printed)
    expect(results.length).toBeGreaterThan(10)
    expect(results[0]).toMatchObject({
      lane: 'ci-crio-node-e2e',
      run: '1724400000000000001',
      result: 'failed',
    })
    expect((await call('import', at('h'), build)).printed).toContain(
      '0 runs added, 1 already there',
    )
  })

  it('takes runs of another lane into no file of one lane', async () => {
    const file = at('conformance.jsonl')
    await call('import', file, reportDirectory(0))
    const { printed, exitCode } = await call('import', file, reportDirectory(1, 'serial'))
    expect(printed.replace(/\s+/g, ' ')).toContain(
      'its lane is serial, and the history is of conformance',
    )
    expect(exitCode).toBe(EXIT.mistake)
  })

  it('takes no run of the future, because its clock was wrong', async () => {
    const { printed } = await call('import', at('h'), reportDirectory(60))
    expect(printed.replace(/\s+/g, ' ')).toContain('it is of the future: 2026-12-31')
  })

  it('says what it does not take, and why', async () => {
    writeFileSync(at('notes.txt'), 'nothing of a suite')
    const { printed, exitCode } = await call('import', at('h'), at('notes.txt'))
    expect(printed).toContain('0 runs added, 1 not taken')
    expect(printed.replace(/\s+/g, ' ')).toContain('notes.txt: No files of a suite were found')
    expect(exitCode).toBe(EXIT.mistake)
    expect((await call('import', at('h'), at('missing'))).messages).toContain('does not exist')
  })
})

function resultsIn(printed: string): readonly unknown[] {
  return listOf(fieldsOf<'results'>(parseJson(printed)).results)
}

/** Specs of a night: one that broke, a flaky one, a good one, and one with a hostile name. */
function mixedSpecs(night: number): readonly ReportedSpec[] {
  return [
    aFailedSpec({
      id: '[sig-node] Pods should be restarted when they end [NodeConformance] [LinuxOnly]',
      outcome: night > 1 ? 'failed' : 'passed',
    }),
    aSpec({ id: '[sig-node] flaky', attempts: night % 2 === 0 ? 2 : 1 }),
    aSpec({ id: '[sig-node] good' }),
    aSpec({
      id: '\u001b[31m[sig-node] \u202ehostile\n::error::',
      outcome: night === 1 ? 'interrupted' : 'passed',
    }),
  ]
}

describe('history show', () => {
  it('has a grid of the nights, the worst specs first, in 80 columns', async () => {
    writeNights([0, 1, 2, 3], mixedSpecs)
    const { printed } = await call('show', at('h'))
    expect(printed.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(printed).toContain(
      'conformance · amd64: last run failed (1 failing spec); 4 runs since 2026-11-01,',
    )
    expect(printed).toMatch(/✗ 1 spec: /)
    const rows = printed.split('\n').filter((line) => /^ {2}[pF~is·-]{4} {2}/.test(line))
    expect(rows.map((row) => row.trim().split(/\s+/, 3).join(' '))).toEqual([
      'FFpp [sig-node] Pods',
      'p~p~ [sig-node] flaky',
      'ppip [sig-node] hostile',
    ])
    expect(printed).toContain('1 spec did not fail in these runs')
    for (const text of ['\u001b', '\u202e', '\n::']) expect(printed).not.toContain(text)
  })

  it('has the whole names of the specs with a text', async () => {
    writeNights([0], () => [
      aSpec({ id: `[sig-node] ${'long '.repeat(20)}name` }),
      aSpec({ id: 'other' }),
    ])
    const { printed } = await call('show', at('h'), '--spec', 'LONG')
    expect(printed.replace(/\s+/g, ' ')).toContain(`${'long '.repeat(20)}name`)
    expect(printed).not.toContain('other')
    expect((await call('show', at('h'), '--spec', 'nothing')).printed).toContain(
      'No spec has this text',
    )
  })

  it('suggests the lane that was meant', async () => {
    reportDirectory(0)
    await call('import', at('h'), at('nights'))
    const { messages, exitCode } = await call('show', at('h'), '--lane', 'conformence')
    expect(messages).toContain('Did you mean "conformance"?')
    expect(exitCode).toBe(EXIT.mistake)
  })
})

/** Writes the history of nights with these specs. */
function writeNights(
  nights: readonly number[],
  specs: (night: number) => readonly ReportedSpec[],
): void {
  const records = nights.map((night) => {
    const failed = specs(night).some(({ outcome }) => outcome === 'failed')
    return recordOf(
      aReport({
        run: { id: String(night), attempt: 1, repository: 'a/b', url: null },
        suite: aSuite({ startedAt: new Date(FIRST + night * NIGHT).toISOString() }),
        verdict: failed
          ? { result: 'failed', reason: 'specs-failed', headline: '' }
          : { result: 'passed', reason: 'all-passed', headline: '' },
        host: aHost(),
        specs: specs(night),
      }),
    )
  })
  const [first] = records
  if (first === undefined) throw new Error('a night')
  mkdirSync(at('h'), { recursive: true })
  writeFileSync(
    at('h', 'conformance.none.amd64.jsonl'),
    formatHistory(records.reduce(addRun, emptyHistory(first.series))),
  )
}

describe('history export', () => {
  it('has one object for each result', async () => {
    writeNights([0, 1], () => [aSpec({ id: 'a' }), aFailedSpec({ id: 'b' })])
    const results = resultsIn((await call('export', at('h'), '--json')).printed)
    expect(results).toHaveLength(4)
    expect(results[3]).toEqual({
      lane: 'conformance',
      scenario: '',
      architecture: 'amd64',
      run: '1',
      attempt: 1,
      repository: 'a/b',
      startedAt: '2026-11-02T02:00:00.000Z',
      url: '',
      result: 'failed',
      crio: expect.stringMatching(/^[0-9a-f]{40}$/),
      kubernetes: expect.stringMatching(/^[0-9a-f]{40}$/),
      spec: 'b',
      file: 'k8s.io/kubernetes/test/e2e/common/node/configmap.go',
      line: 96,
      outcome: 'failed',
      seconds: expect.closeTo(4.2, 0),
      attempts: 1,
      cause: expect.stringMatching(/^cause-v1-/),
    })
  })

  it('has the same as CSV, in which no cell is a formula', async () => {
    writeNights([0], () => [aSpec({ id: '=cmd("a"),\nb' }), aSpec({ id: 'plain' })])
    const { printed } = await call('export', at('h'), '--csv', '--spec', 'cmd')
    const [head, row] = printed.split('\r\n')
    expect(head?.split(',').slice(0, 3)).toEqual(['lane', 'scenario', 'architecture'])
    expect(row).toContain(`,"'=cmd(""a""),\nb",`)
    expect(printed).not.toContain('plain')
  })
})

describe('the verdict of the newest night beside histories', () => {
  it.each([[['show']], [['export', '--json']], [['repair']], [['prune', '--runs', '1']]])(
    'is no history for %j',
    async ([action = '', ...options]) => {
      writeNights([0, 1], () => [aSpec({ id: 'a' })])
      writeFileSync(at('h', NEWEST_FILE), '{"schemaVersion": 1}')
      const { exitCode, messages, printed } = await call(action, at('h'), ...options)
      expect([exitCode, messages]).toEqual([EXIT.passed, ''])
      expect(printed).not.toContain(NEWEST_FILE)
      expect(readFileSync(at('h', NEWEST_FILE), 'utf8')).toBe('{"schemaVersion": 1}')
    },
  )
})

describe('history repair', () => {
  it('writes what can be read, and keeps the damaged file', async () => {
    writeNights([0, 1, 2], () => [aSpec({ id: 'a' })])
    const file = at('h', 'conformance.none.amd64.jsonl')
    const whole = readFileSync(file, 'utf8')
    const damaged = whole.replace('"kind":"run","number":1', '"kind":"run","number":"x"')
    for (const copy of ['.damaged', '.damaged.2']) {
      writeFileSync(file, damaged)
      const { printed, exitCode } = await call('repair', at('h'))
      expect(printed).toContain('is repaired: 2 runs and 1 spec are kept')
      expect(printed).toMatch(/line \d+ is not valid: number must be integer/)
      expect(exitCode).toBe(EXIT.passed)
      expect(readFileSync(`${file}${copy}`, 'utf8')).toBe(damaged)
    }
    expect((await call('repair', file)).printed).toContain('is whole: 2 runs, 1 spec')
    expect(readdirSync(at('h'))).toHaveLength(3)
  })

  it.each([
    ['of a later version', '{"kind":"history","schemaVersion":9}\n', 'is of a later version'],
    ['of nothing', '\u0000\u0001', 'has no run that can be read'],
  ])('leaves a file %s as it is', async (_, text, why) => {
    writeFileSync(at('a.jsonl'), text)
    const { messages, exitCode } = await call('repair', at('a.jsonl'))
    expect(messages).toContain(why)
    expect(exitCode).toBe(EXIT.mistake)
    expect(readFileSync(at('a.jsonl'), 'utf8')).toBe(text)
    expect(readdirSync(directory)).toEqual(['a.jsonl'])
  })
})

describe('history prune', () => {
  it('drops old runs, a run, and specs that were not seen for a while', async () => {
    writeNights([0, 1, 2, 3], (night) => [
      aSpec({ id: 'a' }),
      ...(night < 2 ? [aSpec({ id: 'gone' })] : []),
    ])
    const file = at('h', 'conformance.none.amd64.jsonl')
    expect((await call('prune', file, '--run', '3')).printed).toContain(
      '1 run and 0 specs dropped, 3 runs and 2 specs kept',
    )
    expect((await call('prune', file, '--days', '39')).printed).toContain(
      '1 run and 0 specs dropped, 2 runs',
    )
    expect((await call('prune', file, '--runs', '1')).printed).toContain(
      '0 runs and 1 spec dropped, 2 runs and 1 spec kept',
    )
    expect(JSON.parse((await call('prune', file, '--json')).printed)).toEqual({
      files: [{ file, droppedRuns: 0, droppedSpecs: 0, runs: 2, specs: 1 }],
    })
  })

  it('and import change no damaged file', async () => {
    writeNights([0, 1], () => [aSpec({ id: 'a' })])
    const file = at('h', 'conformance.none.amd64.jsonl')
    const damaged = readFileSync(file, 'utf8').slice(0, -5)
    writeFileSync(file, damaged)
    for (const args of [
      ['prune', file],
      ['import', at('h'), reportDirectory(5)],
    ]) {
      const { messages, exitCode } = await call(...args)
      expect(messages).toContain('is damaged, and was not changed')
      expect(messages).toContain(`history repair ${file}`)
      expect(exitCode).toBe(EXIT.mistake)
      expect(readFileSync(file, 'utf8')).toBe(damaged)
    }
  })
})

describe('a mistake in the call', () => {
  it.each([
    [[], 'An action is missing'],
    [['shw', 'x'], 'Did you mean show?'],
    [['show'], 'needs a SOURCE'],
    [['import', 'x'], 'needs a PATH'],
    [['show', 'x', 'y'], 'Unexpected argument "y"'],
    [['prune', 'x', '--lane', 'y'], 'takes no --lane'],
    [['prune', 'x', '--days', 'many'], 'needs a number'],
    [['export', 'x', '--html=y'], 'takes no --html'],
    [['export', 'x', '--csv', '--json'], 'cannot be used together'],
    [['show', 'x', '--lan', 'y'], 'Did you mean --lane?'],
    [['show', 'no/such/thing'], 'There is no history at no/such/thing'],
    [['show', 'ftp://user:secret@host/x?token=secret'], 'There is no history at ftp://host/x.'],
  ])('%j is explained', async (args, message) => {
    const { exitCode, messages } = await call(...args)
    expect(messages).toContain(message)
    expect(exitCode).toBe(EXIT.mistake)
  })
})
