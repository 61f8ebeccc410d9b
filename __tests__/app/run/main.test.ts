import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { AppDeps } from '../../../src/app/deps.ts'
import { exitCodeFor, main } from '../../../src/app/run/main.ts'
import { fileRecord } from '../../../src/app/run/record.ts'
import { WORKSPACE_STATE } from '../../../src/app/run/remaining.ts'
import { RunError } from '../../../src/domain/errors.ts'
import type { RunResult } from '../../../src/domain/model/verdict.ts'
import type { FailOn } from '../../../src/domain/request/request.ts'
import { workspaceAt } from '../../../src/suite/workspace.ts'
import { aReport } from '../../builders.ts'
import type { Answer } from '../../host/scratch.ts'
import { aContext, aRequest } from '../../request.ts'
import { type FakeApp, fakeApp } from '../fake-app.ts'

const TOKEN = 'ghs_verysecret'
const EVERY: readonly FailOn[] = ['failed', 'environment', 'incomplete']

let app: FakeApp

interface Run {
  readonly exitCode: number
  /** Sends the process a signal, as the runner does. */
  readonly signal: (name: string) => void
  readonly exits: readonly number[]
}

function doNothing(): void {}

/** Main on a machine without systemd, which preflight refuses. `read` and `answer` can change that. */
async function runMain(
  options: {
    failOn?: readonly FailOn[]
    read?: Parameters<typeof main>[1]
    answer?: Answer
    overrides?: Partial<AppDeps>
    /** Prepares the temporary directory. */
    before?: (temporary: string) => void
    /** The directory of runs; the temporary directory if not given. */
    runs?: (temporary: string) => string
  } = {},
): Promise<Run> {
  app = fakeApp(options.answer, options.overrides)
  options.before?.(app.temporary)
  const exits: number[] = []
  let signal: Run['signal'] = doNothing
  const request = aRequest({
    failOn: options.failOn ?? EVERY,
    reportDirectory: join(app.temporary, 'report'),
  })
  const exitCode = await main(
    app.deps,
    options.read ?? (() => ({ request, context: aContext({ token: TOKEN }) })),
    options.runs?.(app.temporary) ?? app.temporary,
    {
      onSignal: (handler) => {
        signal = handler
      },
      exit: (code) => void exits.push(code),
    },
  )
  return { exitCode, signal, exits }
}

afterEach(() => app.remove())

const verdict = (result: RunResult) =>
  aReport({ verdict: { result, reason: 'all-passed', headline: '' } })

describe('exitCodeFor', () => {
  const RESULTS: Readonly<Record<RunResult, readonly FailOn[]>> = {
    passed: [],
    failed: ['failed'],
    environment: ['environment'],
    incomplete: ['incomplete'],
    'nothing-selected': EVERY,
    'not-applicable': EVERY,
    'invalid-input': EVERY,
    cancelled: EVERY,
    error: EVERY,
  }
  const isResult = (word: string): word is RunResult => word in RESULTS
  const rows = Object.keys(RESULTS).filter(isResult)

  it.each(rows)('fails the step for %s alone where fail-on names it, or always', (result) => {
    app = fakeApp()
    const failing = EVERY.filter((word) => exitCodeFor(verdict(result), [word]) === 1)
    expect(failing).toEqual(RESULTS[result])
    expect(exitCodeFor(verdict(result), [])).toBe(RESULTS[result].length === EVERY.length ? 1 : 0)
  })
})

describe('main', () => {
  it.each<[readonly FailOn[], number]>([
    [EVERY, 1],
    [['environment'], 1],
    [['failed', 'incomplete'], 0],
    [[], 0],
  ])('ends on a machine that preflight refuses, with fail-on %j, with %i', async (failOn, code) => {
    expect((await runMain({ failOn })).exitCode).toBe(code)
    expect(app.outputs).toMatchObject({ result: 'environment', reason: 'preflight' })
  })

  it('writes a report, a summary, outputs and one annotation, and keeps the workspace for post', async () => {
    await runMain()
    const names = readdirSync(join(app.temporary, 'report'))
    expect(names).toEqual(expect.arrayContaining(['report.json', 'summary.md', 'provenance.json']))
    expect(app.summaries).toHaveLength(1)
    expect(app.annotations.map(({ level }) => level)).toEqual(['error'])
    expect(app.outputs['report-json']).toBe(join(app.temporary, 'report/report.json'))
    const root = app.state[WORKSPACE_STATE] ?? ''
    expect(fileRecord(workspaceAt(root).record).state()).toMatchObject({
      reported: true,
      runError: { reason: 'preflight' },
    })
    const { stages } = JSON.parse(readFileSync(app.outputs['report-json'] ?? '', 'utf8'))
    expect(stages).toEqual([
      { name: 'Inputs', startedAt: expect.any(String), seconds: expect.any(Number) },
      { name: 'Check the host', startedAt: expect.any(String), seconds: expect.any(Number) },
    ])
  })

  it('keeps the token out of every file, and of the log', async () => {
    await runMain()
    expect(app.masked).toEqual([TOKEN])
    const files = readdirSync(app.temporary, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    expect(files.length).toBeGreaterThan(3)
    for (const text of [...files, ...app.log, ...app.summaries]) {
      expect(text).not.toContain(TOKEN)
    }
  })

  it('reports an unexpected error as a bug, with any fail-on', async () => {
    const { exitCode } = await runMain({
      read: () => {
        throw new TypeError('x is not a function')
      },
    })
    expect(exitCode).toBe(1)
    expect(app.outputs).toMatchObject({ result: 'error', reason: 'internal-error' })
    expect(app.summaries[0]).toContain('x is not a function')
  })

  it('reports invalid inputs, and fails although fail-on could not be read either', async () => {
    const { exitCode } = await runMain({
      read: () => {
        throw new RunError({
          kind: 'input',
          reason: 'invalid-input',
          message: 'Invalid input: lane',
          evidence: ['lane: "x" is unknown.'],
        })
      },
    })
    expect(exitCode).toBe(1)
    expect(app.outputs['result']).toBe('invalid-input')
    expect(app.log).toContain('lane: "x" is unknown.')
  })

  it('reports a directory of runs that cannot be created as a problem of the environment', async () => {
    const { exitCode } = await runMain({
      runs: (temporary) => {
        writeFileSync(join(temporary, 'a-file'), '')
        return join(temporary, 'a-file', 'runs')
      },
    })
    expect(exitCode).toBe(1)
    expect(app.outputs).toMatchObject({ result: 'environment', reason: 'host-setup' })
    expect(app.summaries[0]).toContain('a-file/runs')
    expect(app.summaries[0]).toContain('free disk space')
    expect(readdirSync(join(app.temporary, 'report'))).toContain('report.json')
    expect(app.state).toEqual({})
  })

  it('reports a disk that is full as a problem of the environment', async () => {
    await runMain({
      read: () => {
        throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
      },
    })
    expect(app.outputs).toMatchObject({ result: 'environment', reason: 'host-setup' })
    expect(app.summaries[0]).toContain(app.temporary)
  })

  it('refuses a report directory with files of the user, and leaves them and the machine alone', async () => {
    await runMain({
      before: (temporary) => {
        mkdirSync(join(temporary, 'report/config'), { recursive: true })
        writeFileSync(join(temporary, 'report/config/app.yaml'), 'of the user')
      },
    })
    expect(app.outputs).toMatchObject({ result: 'invalid-input', reason: 'invalid-input' })
    expect(app.summaries[0]).toContain('config/app.yaml')
    expect(readdirSync(join(app.temporary, 'report'))).toEqual(['config'])
    expect(app.outputs['report-dir']).toBe(join(app.state[WORKSPACE_STATE] ?? '', 'report'))
  })

  it('reports in its own directory on a machine that is refused, beside files of the user', async () => {
    await runMain({
      before: (temporary) => {
        mkdirSync(join(temporary, 'report'))
        writeFileSync(join(temporary, 'report/app.yaml'), 'of the user')
      },
    })
    expect(app.outputs).toMatchObject({ reason: 'preflight' })
    expect(readdirSync(join(app.temporary, 'report'))).toEqual(['app.yaml'])
  })

  it('reports the verdict if one view of the report cannot be written', async () => {
    const { deps } = fakeApp()
    const { exitCode } = await runMain({
      overrides: {
        step: {
          ...deps.step,
          writeSummary: () => Promise.reject(new Error('the summary is too large')),
          setOutput: () => {
            throw new Error('no output file')
          },
        },
      },
    })
    expect(exitCode).toBe(1)
    expect(readdirSync(join(app.temporary, 'report'))).toContain('report.json')
    expect(app.log).toEqual(
      expect.arrayContaining([
        expect.stringContaining('the summary is too large'),
        expect.stringContaining('no output file'),
      ]),
    )
  })
})

describe('main, when the runner cancels', () => {
  it('records it once and exits', async () => {
    const { signal, exits } = await runMain()
    signal('SIGINT')
    signal('SIGTERM')
    await new Promise(setImmediate)
    expect(exits).toEqual([1])
    const { record } = workspaceAt(app.state[WORKSPACE_STATE] ?? '')
    expect(readFileSync(record, 'utf8').match(/"cancelled"/g)).toHaveLength(1)
  })

  it('signals no suite before one was started', async () => {
    const { signal } = await runMain()
    signal('SIGINT')
    await new Promise(setImmediate)
    expect(app.calls.filter(([, verb]) => verb === 'kill')).toEqual([])
  })
})
