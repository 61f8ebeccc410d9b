import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import type { SandboxScript } from '../../sandbox/script.ts'
import { formatHistory } from '../../src/domain/history/file/format.ts'
import { parseJson } from '../../src/domain/json.ts'
import { readRun } from '../../src/domain/report/read.ts'
import type { Report } from '../../src/domain/report/report.ts'
import { createGinkgoReader } from '../../src/domain/results/ginkgo-json.ts'
import { aHistory } from '../lane-history.ts'
import { runInSandbox, type SandboxRun } from './sandbox-run.ts'

const CLI = resolve(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js')
const SCRATCH = mkdtempSync(join(tmpdir(), 'time-budget-'))
/** Specs that only these runs have; each takes a minute by the history, and no time in the sandbox. */
const NAMES = Array.from({ length: 40 }, (_, index) => `budget: spec ${index};`)
const FLAKY = 'budget: spec 7;'
const LONG = 'budget: spec 8;'

afterAll(() => rmSync(SCRATCH, { recursive: true }))

/** A file with a history in which one spec fails every other night, and one takes an hour. */
function historyFile(ids: readonly string[]): string {
  const path = join(SCRATCH, 'conformance-amd64.history')
  const history = aHistory(
    10,
    ids.map((id) => ({
      id,
      seconds: id.includes(LONG) ? 3600 : 60,
      failsOn: (run: number) => id.includes(FLAKY) && run % 2 === 1,
    })),
  )
  writeFileSync(path, formatHistory(history))
  return path
}

/** The identifiers that the suite of the sandbox gives the specs. */
let ids: readonly string[] = []

async function idsOfSpecs(): Promise<readonly string[]> {
  if (ids.length > 0) return ids
  ids = await runInSandbox(
    { inputs: { focus: 'budget: ', 'rerun-failures': 'false' }, sandbox: { script: SCRIPT } },
    ({ report }) => (report?.specs ?? []).map(({ id }) => id),
  )
  return ids
}

const SCRIPT: SandboxScript = { moreSpecs: NAMES }

async function inputs(budget: string) {
  return { focus: 'budget: ', 'time-budget': budget, history: historyFile(await idsOfSpecs()) }
}

function directoryOf({ sandbox }: SandboxRun): string {
  return join(sandbox.workspace, 'crio-node-e2e-report')
}

/** The specs that ran according to the report of Ginkgo in a directory of the report. */
function specsIn(run: SandboxRun, directory: string): readonly string[] {
  const reader = createGinkgoReader()
  reader.push(readFileSync(join(directoryOf(run), directory, 'ginkgo.json'), 'utf8'))
  return reader.result().specs.map(({ id }) => id)
}

/** Whether specs of the first suite have ended. */
const isInFirst = (log: readonly string[]) =>
  log.some((line) => /^\[ *\d+\/\d+\] 0 failed/.test(line))

function judgementOf({ verdict, counts, findings, selection, specs, rerun }: Report) {
  const outcomes = specs.map(({ id, outcome, attempts }) => ({ id, outcome, attempts }))
  const causes = findings.map(({ id, title }) => ({ id, title }))
  return { verdict, counts, causes, budget: selection?.budget, outcomes, rerun }
}

function expectSameFromArtifacts(run: SandboxRun): void {
  const { stdout } = spawnSync(process.execPath, [CLI, 'report', directoryOf(run), '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const again = readRun(parseJson(stdout))
  if (run.report === null || !('report' in again)) throw new Error('there is no report')
  expect(judgementOf(again.report)).toEqual(judgementOf(run.report))
}

describe('a time budget', () => {
  it('runs only what fits, and says what it left out', async () => {
    const given = await inputs('10m')
    await runInSandbox({ inputs: given, sandbox: { script: SCRIPT } }, (run) => {
      const { report, summary, main } = run
      const budget = report?.selection?.budget
      expect(main.exitCode).toBe(0)
      expect(report?.verdict.result).toBe('passed')
      expect(budget).toMatchObject({ seconds: 600, specs: 40, first: 0 })
      expect(budget?.chosen).toBeGreaterThan(8)
      expect(budget?.chosen).toBeLessThan(18)
      expect(report?.verdict.headline).toBe(
        `${budget?.chosen} of 40 specs ran in the time budget of 10m00s: ${budget?.chosen} passed`,
      )
      expect(report?.specs.map(({ id }) => id).toSorted()).toEqual(specsIn(run, '').toSorted())
      expect(report?.specs).toHaveLength(budget?.chosen ?? 0)
      expect(report?.specs.some(({ id }) => id.includes(FLAKY))).toBe(true)
      expect(budget?.leftOut.some(({ id }) => id.includes(LONG))).toBe(true)
      expect(budget?.leftOut).toHaveLength(40 - (budget?.chosen ?? 0))
      expect(summary).toMatch(/\*\*Time budget:\*\* 10m00s: \d+ of 40 specs chosen, \d+ left out/)
      expect(summary).toMatch(/specs left out for the time budget/)
      expectSameFromArtifacts(run)
    })
  })

  it('says that durations are guessed without a history', async () => {
    const given = { focus: 'budget: ', 'time-budget': '10m', history: '' }
    await runInSandbox({ inputs: given, sandbox: { script: SCRIPT } }, ({ report }) => {
      expect(report?.selection?.budget).toMatchObject({ expectedMisses: null })
      expect(report?.warnings.join()).toMatch(/time budget is made with guessed durations/)
    })
  })

  it('runs the likeliest specs first, also if they fail, and reports both suites as one run', async () => {
    const given = await inputs('30m')
    // The second suite must not be shorter than a start of the kubelet that fails.
    const script: SandboxScript = {
      ...SCRIPT,
      specs: [{ match: FLAKY, outcome: 'fail' }],
      specSeconds: 0.7,
    }
    await runInSandbox({ inputs: given, sandbox: { script } }, (run) => {
      const { report } = run
      const budget = report?.selection?.budget
      expect(budget?.first).toBeGreaterThan(0)
      const first = specsIn(run, 'first')
      const others = specsIn(run, '')
      expect(first).toHaveLength(budget?.first ?? 0)
      expect(first.some((id) => id.includes(FLAKY))).toBe(true)
      expect([...first, ...others].toSorted()).toEqual(report?.specs.map(({ id }) => id).toSorted())
      expect(report?.verdict).toMatchObject({ result: 'failed', reason: 'specs-failed' })
      expect(report?.counts).toMatchObject({ failed: 1, notRun: 0, ran: budget?.chosen })
      expect(report?.rerun).toMatchObject({ done: true, failed: 1 })
      expect(report?.serviceEvents).toEqual([])
      const failed = report?.specs.find(({ outcome }) => outcome === 'failed')
      expect(failed?.logs.map(({ log }) => log)).toContain('kubelet.log')
      expectSameFromArtifacts(run)
      expect(run.leftRunning).toEqual([])
      expect(run.newFiles).toEqual([])
    })
  })

  it.each([
    ['cancelled', { result: 'cancelled', reason: 'cancelled' }],
    ['killed', { result: 'incomplete', reason: 'step-killed' }],
  ] as const)('keeps what ran if the run is %s in the first suite', async (how, verdict) => {
    const given = await inputs('30m')
    const script: SandboxScript = { ...SCRIPT, specs: [{ match: FLAKY, outcome: 'hang' }] }
    const runner = how === 'cancelled' ? { cancelAfter: isInFirst } : { killAfter: isInFirst }
    await runInSandbox({ inputs: given, runner, sandbox: { script } }, (run) => {
      expect(run.report?.verdict).toMatchObject(verdict)
      expect(run.report?.counts.notRun).toBeGreaterThan(0)
      expect(run.report?.counts.planned).toBe(run.report?.selection?.budget?.chosen)
      expect(existsSync(join(directoryOf(run), 'first', 'console.log'))).toBe(true)
      expectSameFromArtifacts(run)
      expect(run.leftRunning).toEqual([])
    })
  })

  it('does not start the others if the first suite could not set up the node', async () => {
    const given = await inputs('30m')
    const script: SandboxScript = { ...SCRIPT, beforeSuite: 'kubelet-died' }
    await runInSandbox({ inputs: given, sandbox: { script } }, (run) => {
      expect(run.report?.verdict).toMatchObject({ result: 'environment', reason: 'kubelet-died' })
      expect(run.main.log.join('\n')).toMatch(/The other specs do not run after this/)
      expectSameFromArtifacts(run)
    })
  })

  it('does not start the others if the time ended in the first suite', async () => {
    const given = await inputs('30m')
    const specs = [{ match: FLAKY, outcome: 'hang' } as const]
    const script: SandboxScript = { ...SCRIPT, specs, timeLimitSeconds: 3 }
    await runInSandbox({ inputs: given, sandbox: { script } }, (run) => {
      expect(run.report?.verdict).toMatchObject({ result: 'incomplete', reason: 'suite-timeout' })
      expect(run.report?.findings.map(({ id }) => id)).toEqual(['suite-timeout'])
      expect(run.report?.counts.notRun).toBeGreaterThan(0)
      expectSameFromArtifacts(run)
      expect(run.leftRunning).toEqual([])
    })
  })

  it('says plainly that its time ended before all chosen specs ran', async () => {
    const given = await inputs('10m')
    const script: SandboxScript = { ...SCRIPT, specSeconds: 1, timeLimitSeconds: 3 }
    await runInSandbox({ inputs: given, sandbox: { script } }, ({ report }) => {
      expect(report?.verdict).toMatchObject({ result: 'incomplete', reason: 'suite-timeout' })
      expect(report?.verdict.headline).toMatch(
        /^Incomplete: The time budget of 10m00s ended the run: \d+ planned specs? did not run/,
      )
    })
  })

  it('can start the suite with four hundred exact names', async () => {
    const names = Array.from(
      { length: 400 },
      (_, index) => `budget: ${'long '.repeat(30)}${index};`,
    )
    const given = {
      focus: 'budget: ',
      'time-budget': '40m',
      history: '',
      'rerun-failures': 'false',
    }
    await runInSandbox({ inputs: given, sandbox: { script: { moreSpecs: names } } }, (run) => {
      const { report } = run
      expect(report?.verdict).toMatchObject({ result: 'passed' })
      expect(report?.selection?.budget?.leftOut.length).toBeGreaterThan(0)
      expect(report?.counts.ran).toBeGreaterThan(200)
      expect(report?.counts.ran).toBe(report?.selection?.budget?.chosen)
    })
  })
})
