import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it, test } from '@jest/globals'
import { limitConcurrency } from '../../sandbox/concurrency.ts'
import type { SandboxScript } from '../../sandbox/script.ts'
import { parseJson } from '../../src/domain/json.ts'
import type { ReasonCode, RunResult } from '../../src/domain/model/verdict.ts'
import { readRun } from '../../src/domain/report/read.ts'
import type { Report } from '../../src/domain/report/report.ts'
import { createGinkgoReader } from '../../src/domain/results/ginkgo-json.ts'
import { runInSandbox, type SandboxRun } from './sandbox-run.ts'

const limited = limitConcurrency(2)

/** The spec that the runs are about; the default focus of the harness selects it and two more. */
const PRINTS = 'should print the output to logs'
const REASON = 'should have an terminated reason'
const CLI = resolve(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js')

/** Names that are special to Go's regular expressions, to systemd or to a shell, or are a part of another name. */
const NAMES = [
  'again: a spec',
  'again: a spec with more',
  'then again: a spec',
  'again: $HOME $(HOME) $$ %n %% 100%',
  'again: (a|b) [c] {2} * + ? . ^ $ \\d \\E',
  `again: 'quoted' "twice" \`and\` #;&<>!~`,
  'again: ünïcode ✓ 节点',
  'again:  two  spaces',
  `again: ${'a very long name '.repeat(200)}end`,
]

function directoryOf({ sandbox }: SandboxRun): string {
  return join(sandbox.workspace, 'crio-node-e2e-report')
}

/** What a run and the report of its artifacts must agree on. */
function judgementOf({ verdict, findings, specs, rerun, counts }: Report) {
  return {
    verdict,
    rerun,
    counts,
    findings: findings.map(({ id, title }) => ({ id, title })),
    specs: specs.map(({ id, outcome, attempts, invocations, seen }) => ({
      id,
      outcome,
      attempts,
      invocations,
      seen,
    })),
  }
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

function expectCleanNode({ leftRunning, newFiles, sandbox }: SandboxRun): void {
  expect(leftRunning).toEqual([])
  expect(newFiles).toEqual([])
  expect(sandbox.refusals()).toEqual([])
}

/** How often the run started the suite. */
function invocationsIn({ sandbox }: SandboxRun): number {
  return sandbox.calls().filter(({ program, args }) => {
    return program === 'systemd-run' && args.some((word) => word.startsWith('--unit=node-e2e-'))
  }).length
}

/** Texts of the specs that ran in the rerun, from its report. */
function rerunSpecs(run: SandboxRun): readonly string[] {
  const reader = createGinkgoReader()
  reader.push(readFileSync(join(directoryOf(run), 'rerun', 'ginkgo.json'), 'utf8'))
  return reader.result().specs.map(({ id }) => id.slice(Math.max(0, id.indexOf('again:'))))
}

interface Scene {
  readonly when: string
  readonly script: SandboxScript
  readonly inputs?: Readonly<Record<string, string>>
  readonly result: RunResult
  readonly reason: ReasonCode
  readonly headline: RegExp
  /** Fields of `rerun` in the report. */
  readonly rerun: object
  /** What the summary says. */
  readonly summary?: readonly RegExp[]
  readonly annotations?: readonly string[]
}

const SCENES: readonly Scene[] = [
  {
    when: 'a spec fails once',
    script: { specs: [{ match: PRINTS, outcome: 'fail', again: 'pass' }] },
    inputs: { procs: '1' },
    result: 'passed',
    reason: 'all-passed',
    headline: /^3 specs passed, 1 only in a rerun$/,
    rerun: { done: true, reason: '', passed: 1, failed: 0, exitCode: 0 },
    summary: [/\*\*Rerun:\*\* 1 failed spec ran once more, alone/, /passed when run once more<br>/],
    annotations: ['warning: 1 spec passed only after a retry'],
  },
  {
    when: 'a spec fails twice',
    script: { specs: [{ match: PRINTS, outcome: 'fail' }] },
    result: 'failed',
    reason: 'specs-failed',
    headline: /^1 of 3 specs failed, and failed again in a rerun$/,
    rerun: { done: true, reason: '', passed: 0, failed: 1, exitCode: 1 },
    summary: [/1 failed spec ran once more, alone/, /failed again when run alone/],
  },
  {
    when: 'a spec fails only beside others',
    script: { specs: [{ match: PRINTS, outcome: 'fail-in-company' }] },
    result: 'passed',
    reason: 'all-passed',
    headline: /^3 specs passed, 1 only in a rerun$/,
    rerun: { done: true, passed: 1 },
    summary: [/passed when run alone/],
  },
  {
    when: 'of two failures one does not come again',
    script: {
      specs: [
        { match: PRINTS, outcome: 'fail' },
        { match: REASON, outcome: 'panic', again: 'pass' },
      ],
    },
    result: 'failed',
    reason: 'specs-failed',
    headline: /^1 of 3 specs failed, and failed again in a rerun; 1 more passed only in the rerun$/,
    rerun: { done: true, passed: 1, failed: 1 },
    summary: [/2 failed specs ran once more, one after the other/],
  },
  {
    when: 'an image cannot be pulled, and then it can',
    script: { specs: [{ match: PRINTS, outcome: 'image-pull', again: 'pass' }] },
    result: 'passed',
    reason: 'all-passed',
    headline: /only in a rerun$/,
    rerun: { done: true, passed: 1 },
  },
  {
    when: 'more than a fifth of the specs fail',
    script: {
      moreSpecs: Array.from({ length: 10 }, (_, index) => `again: ${index}`),
      specs: [1, 2, 3].map((index) => ({
        match: `again: ${index}`,
        outcome: 'fail',
        again: 'pass',
      })),
    },
    inputs: { focus: 'again: ' },
    result: 'failed',
    reason: 'specs-failed',
    headline: /^3 of 10 specs failed$/,
    rerun: {
      done: false,
      reason: '3 of 10 specs failed, which is more than a fifth',
      specs: [],
      startedAt: null,
    },
    summary: [/\*\*Rerun:\*\* none: 3 of 10 specs failed, which is more than a fifth/],
  },
  {
    when: 'more specs fail than the budget has',
    script: {
      moreSpecs: Array.from({ length: 60 }, (_, index) => `again: ${index};`),
      specs: [1, 2, 3].map((index) => ({ match: `again: ${index};`, outcome: 'fail' })),
    },
    inputs: { focus: 'again: ', 'rerun-failures': '2 specs' },
    result: 'failed',
    reason: 'specs-failed',
    headline: /^3 of 60 specs failed$/,
    rerun: { done: true, failed: 2, passed: 0 },
    summary: [/2 failed specs ran once more.*1 more is over the budget/],
  },
  {
    when: 'a spec fails because CRI-O dies',
    script: { specs: [{ match: PRINTS, outcome: 'crio-dies', stays: true }] },
    result: 'environment',
    reason: 'crio-died',
    headline: /CRI-O was killed/,
    rerun: { done: false, reason: expect.stringMatching(/^CRI-O died/), specs: [] },
  },
  {
    when: 'CRI-O dies in the rerun',
    script: { specs: [{ match: PRINTS, outcome: 'fail', again: 'crio-dies' }] },
    result: 'environment',
    reason: 'crio-died',
    headline: /CRI-O died/,
    rerun: {},
  },
  {
    when: 'the rerun is killed',
    script: { specs: [{ match: PRINTS, outcome: 'fail', again: 'suite-dies' }] },
    result: 'failed',
    reason: 'specs-failed',
    headline: /^1 of 3 specs failed$/,
    rerun: { done: false, reason: 'it has no report', passed: 0 },
    summary: [/but it does not count: it has no report/],
  },
  {
    when: 'the rerun reaches its time limit',
    script: {
      timeLimitSeconds: 4,
      specs: [{ match: PRINTS, outcome: 'fail', again: 'hang' }],
    },
    result: 'failed',
    reason: 'specs-failed',
    headline: /^1 of 3 specs failed$/,
    rerun: { done: false, reason: 'the suite reports: Suite Timeout Elapsed' },
  },
  {
    when: 'the spec skips itself in the rerun',
    script: { specs: [{ match: PRINTS, outcome: 'fail', again: 'skip' }] },
    result: 'failed',
    reason: 'specs-failed',
    headline: /^1 of 3 specs failed$/,
    rerun: { passed: 0, failed: 0 },
  },
]

const isRerunning = (log: readonly string[]) =>
  log.some((line) => /One after the other, time limit/.test(line))

describe('the rerun of failed specs', () => {
  test.concurrent.each(SCENES)('$when', ({ script, inputs, ...expected }) =>
    limited(() =>
      runInSandbox({ sandbox: { script }, ...(inputs === undefined ? {} : { inputs }) }, (run) => {
        const { report, main, summary } = run
        expect(report?.verdict).toMatchObject({ result: expected.result, reason: expected.reason })
        expect(report?.verdict.headline).toMatch(expected.headline)
        expect(report?.rerun).toMatchObject(expected.rerun)
        expect(main.exitCode).toBe(expected.result === 'passed' ? 0 : 1)
        expect(invocationsIn(run)).toBe(report?.rerun?.startedAt === null ? 1 : 2)
        for (const text of expected.summary ?? []) expect(summary).toMatch(text)
        const annotations = main.annotations.map(
          ({ level, properties }) => `${level}: ${properties['title']}`,
        )
        expect(annotations).toEqual(expect.arrayContaining([...(expected.annotations ?? [])]))
        expectSameFromArtifacts(run)
        expectCleanNode(run)
      }),
    ),
  )

  it('keeps both results, with reports, console and logs of both invocations', () =>
    runInSandbox(
      { sandbox: { script: { specs: [{ match: PRINTS, outcome: 'fail' }] } } },
      (run) => {
        const spec = run.report?.specs.find(({ id }) => id.includes(PRINTS))
        expect(spec).toMatchObject({ outcome: 'failed', attempts: 2 })
        expect(spec?.invocations).toHaveLength(2)
        const [first, second] = spec?.invocations ?? []
        expect(first?.failure?.message).not.toBe('')
        expect(second?.failure?.message).not.toBe('')
        expect(Date.parse(second?.startedAt ?? '')).toBeGreaterThan(
          Date.parse(first?.endedAt ?? ''),
        )
        expect(second?.logs.map(({ log }) => log)).toContain('kubelet.log')
        expect(readdirSync(join(directoryOf(run), 'rerun'))).toEqual(
          expect.arrayContaining(['console.log', 'ginkgo.json', 'junit.xml', 'logs']),
        )
      },
    ))

  it('runs exactly the failed specs, whatever their names are', () =>
    runInSandbox(
      {
        inputs: { focus: 'again:', procs: '2' },
        sandbox: {
          script: {
            moreSpecs: [...NAMES, ...Array.from({ length: 60 }, (_, index) => `again: ${index};`)],
            specs: [
              { match: 'with more' },
              { match: 'then again' },
              ...NAMES.map((match) => ({ match, outcome: 'fail', again: 'pass' }) as const),
            ],
          },
        },
      },
      (run) => {
        const failing = NAMES.filter((name) => !/with more|then again/.test(name))
        expect(run.report?.verdict).toMatchObject({ result: 'passed' })
        expect(run.report?.rerun).toMatchObject({ done: true, passed: failing.length })
        expect(rerunSpecs(run).toSorted()).toEqual(
          failing.map((name) => name.replace(/ +/g, ' ')).toSorted(),
        )
        expectSameFromArtifacts(run)
      },
    ))

  it('does nothing more if rerun-failures is false, or if nothing failed', async () => {
    const script: SandboxScript = { specs: [{ match: PRINTS, outcome: 'fail', again: 'pass' }] }
    await runInSandbox({ inputs: { 'rerun-failures': 'false' }, sandbox: { script } }, (run) => {
      expect(run.report).toMatchObject({ verdict: { result: 'failed' }, rerun: null })
      expect(invocationsIn(run)).toBe(1)
      expect(existsSync(join(directoryOf(run), 'rerun'))).toBe(false)
    })
    await runInSandbox({}, (run) => {
      expect(run.report).toMatchObject({ verdict: { result: 'passed' }, rerun: null })
      expect(invocationsIn(run)).toBe(1)
    })
  })

  it.each([
    ['cancelled', { cancelAfter: isRerunning }, { result: 'cancelled', reason: 'cancelled' }],
    ['killed', { killAfter: isRerunning }, { result: 'incomplete', reason: 'step-killed' }],
  ] as const)(
    'keeps the results of the suite if the run is %s in the rerun',
    (_, runner, verdict) =>
      runInSandbox(
        {
          runner,
          sandbox: { script: { specs: [{ match: PRINTS, outcome: 'fail', again: 'hang' }] } },
        },
        (run) => {
          expect(run.report?.verdict).toMatchObject(verdict)
          expect(run.report?.counts).toMatchObject({ ran: 3, passed: 2, failed: 1, notRun: 0 })
          expect(run.report?.rerun).toMatchObject({
            done: false,
            reason: 'the run ended before it did',
          })
          expectSameFromArtifacts(run)
          expectCleanNode(run)
        },
      ),
  )
})
