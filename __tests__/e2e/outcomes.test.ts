import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { limitConcurrency } from '../../sandbox/concurrency.ts'
import { DEFAULT_CONTENTS } from '../../sandbox/mirror.ts'
import type { SandboxScript } from '../../sandbox/script.ts'
import { parseJson } from '../../src/domain/json.ts'
import type { Counts, SpecOutcome } from '../../src/domain/model/results.ts'
import type { Audience, ReasonCode, RunResult } from '../../src/domain/model/verdict.ts'
import { readRun } from '../../src/domain/report/read.ts'
import type { Report } from '../../src/domain/report/report.ts'
import { runInSandbox, type SandboxRun } from './sandbox-run.ts'

const limited = limitConcurrency(2)

/** The spec that the runs are about; BUSYBOX_SPECS selects it and two more. */
const PRINTS = 'should print the output to logs'

/** GitHub drops a longer summary. */
const SUMMARY_BYTES = 1024 * 1024
const REPORTS = ['ginkgo.json', 'junit.xml']
const LEFT_BY_ALL = [
  'config',
  'console.log',
  'export',
  'journal.jsonl',
  'logs',
  'provenance.json',
  'report.json',
  'summary.md',
]

/** What every run leaves: a clean node, all CRI-O's and the kubelet's logs, and views that say the same. */
function expectWholeAndClean({ main, post, report, summary, sandbox, ...left }: SandboxRun): void {
  expect(left.leftRunning).toEqual([])
  expect(left.newFiles).toEqual([])
  expect(sandbox.refusals()).toEqual([])
  expect(post?.exitCode).toBe(0)
  const directory = main.outputs['report-dir'] ?? ''
  expect(readdirSync(directory)).toEqual(expect.arrayContaining(LEFT_BY_ALL))
  expect(main.outputs).toMatchObject({
    result: report?.verdict.result,
    reason: report?.verdict.reason,
    planned: String(report?.counts.planned),
    ran: String(report?.counts.ran),
    passed: String(report?.counts.passed),
    failed: String(report?.counts.failed),
    flaky: String(report?.counts.flaky),
    skipped: String(report?.counts.skipped),
  })
  expect(
    JSON.parse(readFileSync(join(directory, 'export', 'finished.json'), 'utf8')),
  ).toMatchObject({
    passed: report?.verdict.result === 'passed',
    metadata: { reason: report?.verdict.reason },
  })
  expect(Buffer.byteLength(summary)).toBeLessThan(SUMMARY_BYTES)
  expect(`${readFileSync(join(directory, 'summary.md'), 'utf8').trim()}\n`).toContain(
    main.summary?.trim() ?? 'no summary',
  )
}

const CLI = resolve(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js')

/** What a run and the report of its artifacts must agree on. */
function judgementOf({ verdict, findings, specs }: Report) {
  return {
    result: verdict.result,
    reason: verdict.reason,
    findings: findings.map(({ id, audience, title }) => ({ id, audience, title })),
    specs: specs
      .filter(({ outcome }) => outcome !== 'not-run')
      .map(({ id, outcome, finding }) => ({ id, outcome, finding }))
      .toSorted((one, other) => one.id.localeCompare(other.id)),
  }
}

/** The command `report` comes to the same judgement from what the run left. */
function expectSameFromArtifacts({ main, report }: SandboxRun): void {
  const { stdout } = spawnSync(
    process.execPath,
    [CLI, 'report', main.outputs['report-dir'] ?? '', '--json'],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  const again = readRun(parseJson(stdout))
  if (report === null || !('report' in again)) throw new Error('there is no report')
  expect(judgementOf(again.report)).toEqual(judgementOf(report))
}

function reportsIn({ main }: SandboxRun): readonly string[] {
  const names = readdirSync(main.outputs['report-dir'] ?? '')
  return REPORTS.filter((name) => names.includes(name))
}

/** Annotations as people see them: `error: title`. */
function annotationsOf({ main }: SandboxRun): readonly string[] {
  return main.annotations.map(({ level, properties }) => `${level}: ${properties['title']}`)
}

/** One scripted run, and what it must come to. */
interface Outcome {
  readonly when: string
  readonly script: SandboxScript
  readonly inputs?: Readonly<Record<string, string>>
  readonly result: RunResult
  readonly reason: ReasonCode
  /** Who should look at the first finding; null when there is none. */
  readonly who: Audience | null
  readonly counts: Partial<Counts>
  /** What a maintainer must read, in this order. */
  readonly summary: readonly RegExp[]
  /** All annotations, by their beginnings. */
  readonly annotations: readonly string[]
  /** Whether the suite came to write its reports. */
  readonly reports: boolean
}

const OF_THREE = { planned: 3, total: 130 }
const NONE_RAN = { ...OF_THREE, ran: 0, failed: 0, notRun: 3 }
const SPEC = String.raw`\[sig-node\] Kubelet when scheduling a busybox command in a pod should print the output to logs`

type Rule = NonNullable<SandboxScript['specs']>[number]

function scripted(rule: Omit<Rule, 'match'>): SandboxScript {
  return { specs: [{ match: PRINTS, ...rule }] }
}

const OUTCOMES: readonly Outcome[] = [
  {
    when: 'all specs skip themselves',
    script: scripted({ outcome: 'skip', message: 'needs a swap device' }),
    inputs: { focus: PRINTS },
    who: 'workflow',
    result: 'incomplete',
    reason: 'all-skipped',
    counts: { planned: 1, ran: 0, skipped: 1, notRun: 0 },
    summary: [/^## ⚠️ Incomplete: The only planned spec skipped itself/m, /needs a swap device/],
    annotations: ['error: Incomplete: The only planned'],
    reports: true,
  },
  {
    when: 'a spec passes at its third attempt',
    script: scripted({ outcome: 'flake', attempts: 3 }),
    who: null,
    result: 'passed',
    reason: 'all-passed',
    counts: { ...OF_THREE, passed: 3, flaky: 1, failed: 0 },
    summary: [
      /^## .*3 specs passed, 1 only after a retry/m,
      /flaky|first attempt/i,
      /3 attempts|attempt/i,
    ],
    annotations: ['warning: 1 spec passed only after a retry'],
    reports: true,
  },
  {
    when: "a spec hangs until the suite's limit",
    script: { ...scripted({ outcome: 'hang' }), timeLimitSeconds: 4 },
    inputs: { focus: PRINTS, procs: '1' },
    who: 'unknown',
    result: 'incomplete',
    reason: 'suite-timeout',
    counts: { planned: 1, passed: 0, failed: 1, notRun: 0 },
    summary: [
      /^## ⚠️ Incomplete: The suite's time limit of 4s ended the run/m,
      new RegExp(SPEC),
      /Told to stop trying/,
    ],
    annotations: ["error: Incomplete: The suite's time limit of 4s ended the run"],
    reports: true,
  },
  {
    when: 'a spec hangs and does not hear its context',
    script: { ...scripted({ outcome: 'hang-deaf' }), timeLimitSeconds: 4 },
    inputs: { focus: PRINTS, procs: '1' },
    who: 'unknown',
    result: 'incomplete',
    reason: 'suite-timeout',
    counts: { planned: 1, passed: 0, failed: 1, notRun: 0 },
    summary: [
      /^## ⚠️ Incomplete: The suite's time limit of 4s ended the run/m,
      new RegExp(SPEC),
      /A suite timeout occurred/,
    ],
    annotations: ["error: Incomplete: The suite's time limit of 4s ended the run"],
    reports: true,
  },
  {
    when: 'the kernel kills the one process of the suite (out of memory)',
    script: scripted({ outcome: 'out-of-memory' }),
    inputs: { procs: '1' },
    who: 'environment',
    result: 'incomplete',
    reason: 'suite-killed',
    counts: { ...OF_THREE, failed: 0 },
    summary: [
      /^## ⚠️ Incomplete: The suite was killed: \d of 3 planned specs have a result/m,
      /The kernel killed a process of the suite \(out of memory\)/,
      /more memory/,
      /kernel: Out of memory: Killed process \d+ \(e2e_node\.test\)/,
      new RegExp(`still running: ${SPEC}`),
    ],
    annotations: ['error: Incomplete: The suite was killed'],
    reports: false,
  },
  {
    when: 'the kernel kills one of two processes of the suite (out of memory)',
    script: scripted({ outcome: 'out-of-memory' }),
    who: 'environment',
    result: 'incomplete',
    reason: 'suite-killed',
    counts: { ...OF_THREE, failed: 0 },
    summary: [
      /^## ⚠️ Incomplete: Process [12] of 2 of the suite was killed: \d of 3 planned specs have a result/m,
      /The kernel killed a process of the suite \(out of memory\)/,
      /more memory/,
      /kernel: Out of memory: Killed process \d+ \(e2e_node\.test\)/,
      /process [12]: signal: killed/,
      /did not run/,
    ],
    annotations: ['error: Incomplete: Process'],
    reports: false,
  },
  {
    when: 'all processes of the suite are killed',
    script: scripted({ outcome: 'suite-dies', seconds: 0.5 }),
    inputs: { procs: '1' },
    who: 'environment',
    result: 'incomplete',
    reason: 'suite-killed',
    counts: { ...OF_THREE, failed: 0 },
    summary: [
      /^## ⚠️ Incomplete: The suite was killed: \d of 3 planned specs have a result/m,
      new RegExp(`still running: ${SPEC}`),
    ],
    annotations: ['error: Incomplete: The suite was killed'],
    reports: false,
  },
  {
    when: 'somebody sends the suite a signal',
    script: scripted({ outcome: 'suite-interrupted', seconds: 0.2 }),
    inputs: { focus: PRINTS, procs: '1' },
    who: 'workflow',
    result: 'cancelled',
    reason: 'cancelled',
    counts: { planned: 1, ran: 1, passed: 0, failed: 0, interrupted: 1, notRun: 0 },
    summary: [/^## .*The suite was interrupted by a signal after 1 of 1 planned spec/m],
    annotations: ['warning: The suite was interrupted by a signal'],
    reports: true,
  },
  {
    when: 'an image cannot be pulled',
    script: scripted({ outcome: 'image-pull' }),
    who: 'environment',
    result: 'environment',
    reason: 'image-pull',
    counts: { ...OF_THREE, passed: 2, failed: 1 },
    summary: [
      /^## .*Environment: Images could not be pulled: registry\.k8s\.io\S+; 1 of 3 specs failed/m,
      /manifest unknown/,
      new RegExp(SPEC),
    ],
    annotations: ['error: Environment: Images could not be pulled'],
    reports: true,
  },
  {
    when: 'CRI-O dies and comes back, although all specs pass',
    script: scripted({ outcome: 'crio-dies', seconds: 3 }),
    who: 'cri-o',
    result: 'environment',
    reason: 'crio-died',
    counts: { ...OF_THREE, passed: 3, failed: 0 },
    summary: [
      /^## \S+ CRI-O was killed during the run \(SIGKILL\) and restarted/m,
      /read logs\/crio\.log/,
      /CRI-O restarted at/,
    ],
    annotations: ['error: CRI-O was killed during the run (SIGKILL) and restarted'],
    reports: true,
  },
  {
    when: 'CRI-O dies for good',
    script: scripted({ outcome: 'crio-dies', stays: true }),
    who: 'cri-o',
    result: 'environment',
    reason: 'crio-died',
    counts: { ...OF_THREE, ran: 3, notRun: 0 },
    summary: [
      /^## \S+ CRI-O was killed during the run \(SIGKILL\) and could not start again/m,
      /CRI-O maintainers|CRI-O/,
      /read logs\/crio\.log/,
      /CRI-O died at/,
    ],
    annotations: ['error: CRI-O was killed during the run (SIGKILL) and could not start'],
    reports: true,
  },
  {
    when: 'a spec kills CRI-O on purpose',
    script: { specs: [{ match: 'should recover from ip leak', outcome: 'crio-dies', seconds: 3 }] },
    inputs: { lane: 'all', focus: `should recover from ip leak|${PRINTS}`, procs: '1' },
    who: null,
    result: 'passed',
    reason: 'all-passed',
    counts: { planned: 2, ran: 2, passed: 2, failed: 0, interrupted: 0, notRun: 0 },
    summary: [/^## .*2 specs passed/m],
    annotations: [],
    reports: true,
  },
  {
    when: 'the kubelet dies',
    script: scripted({ outcome: 'kubelet-dies' }),
    who: 'kubernetes',
    result: 'environment',
    reason: 'kubelet-died',
    counts: { ...OF_THREE, ran: 3, notRun: 0 },
    summary: [
      /^## \S+ The kubelet was killed during the run \(SIGKILL\) and did not come back/m,
      /read logs\/kubelet\.log/,
      /kubelet died at/,
    ],
    annotations: ['error: The kubelet was killed during the run (SIGKILL)'],
    reports: true,
  },
  {
    when: 'a failing spec writes tens of megabytes',
    script: scripted({ outcome: 'fail', prints: ['huge'], message: 'the flood hides nothing' }),
    who: null,
    result: 'failed',
    reason: 'specs-failed',
    counts: { ...OF_THREE, passed: 2, failed: 1 },
    summary: [/^## ❌ 1 of 3 specs failed/m, new RegExp(SPEC), /the flood hides nothing/],
    annotations: [
      'error: 1 of 3 specs failed',
      `error: failed: [sig-node] Kubelet`,
      'warning: Not everything was read: 1 text with more than',
    ],
    reports: true,
  },
]

/** Causes of a failing BeforeSuite. */
const SET_UPS: readonly {
  readonly cause: NonNullable<SandboxScript['beforeSuite']>
  readonly reason: ReasonCode
  readonly who: Audience
  readonly headline: string
  readonly proof: RegExp
}[] = [
  {
    cause: 'crio-unreachable',
    reason: 'crio-died',
    who: 'cri-o',
    headline: 'CRI-O does not answer on its socket',
    proof: /crio\.sock: connect: connection refused/,
  },
  {
    cause: 'disk-full',
    reason: 'host-setup',
    who: 'environment',
    headline: 'No space is left on a device of the machine',
    proof: /no space left on device/,
  },
  {
    cause: 'kubelet-died',
    reason: 'kubelet-died',
    who: 'environment',
    headline: 'The kubelet exited: it could not start its container manager',
    proof: /Failed to start ContainerManager/,
  },
  {
    cause: 'no-cni',
    reason: 'node-not-up',
    who: 'workflow',
    headline: 'CRI-O found no CNI configuration',
    proof: /no CNI configuration file in \/etc\/cni\/net\.d/,
  },
  {
    cause: 'node-not-ready',
    reason: 'node-not-up',
    who: 'environment',
    headline: 'No node registered',
    proof: /empty node list/,
  },
  {
    cause: 'panic',
    reason: 'node-not-up',
    who: 'unknown',
    headline: 'The suite could not set up the node',
    proof: /invalid memory address or nil pointer dereference/,
  },
  {
    cause: 'services-failed',
    reason: 'node-not-up',
    who: 'workflow',
    headline: 'A port of the API server or the kubelet is already in use',
    proof: /bind: address already in use/,
  },
  {
    cause: 'system-validation',
    reason: 'node-not-up',
    who: 'environment',
    headline: 'The machine fails the system validation of the suite',
    proof: /missing required cgroups: memory/,
  },
  {
    cause: 'unknown-gate',
    reason: 'node-not-up',
    who: 'workflow',
    headline: 'This Kubernetes build does not know a feature gate: NoSuchGate',
    proof: /unrecognized feature gate: NoSuchGate/,
  },
]

/** How the headline begins; where CRI-O or Kubernetes should look, it does not blame the environment. */
function beginningFor(who: string): string {
  return who === 'cri-o' || who === 'kubernetes' ? '' : 'Environment: '
}

const BEFORE_SUITES: readonly Outcome[] = SET_UPS.map(
  ({ cause, reason, who, headline, proof }) => ({
    when: `BeforeSuite fails with ${cause}`,
    script: { beforeSuite: cause },
    result: 'environment',
    reason,
    who,
    counts: NONE_RAN,
    summary: [
      new RegExp(`^## \\S+ ${beginningFor(who)}${headline}`, 'm'),
      proof,
      /3 planned specs did not run/,
    ],
    annotations: [`error: ${beginningFor(who)}${headline}`],
    reports: true,
  }),
)

/** Where each pattern is found, after those before it. */
function expectInOrder(text: string, patterns: readonly RegExp[]): void {
  let rest = text
  for (const pattern of patterns) {
    expect(rest).toMatch(pattern)
    rest = rest.slice(rest.search(pattern))
  }
}

describe('a scripted outcome', () => {
  test.concurrent.each([...OUTCOMES, ...BEFORE_SUITES])(
    'is told as what it is when $when',
    ({ script, inputs = {}, ...expected }) =>
      limited(() =>
        runInSandbox({ inputs, sandbox: { script } }, (run) => {
          const { main, report, summary } = run
          expect(report?.verdict).toMatchObject({
            result: expected.result,
            reason: expected.reason,
          })
          expect(report?.findings[0]?.audience ?? null).toBe(expected.who)
          expect(main.exitCode).toBe(expected.result === 'passed' ? 0 : 1)
          expect(report?.counts).toMatchObject(expected.counts)
          expectInOrder(summary.replaceAll(/\\([[\]])/g, '$1'), expected.summary)
          expect(annotationsOf(run)).toEqual(
            expected.annotations.map((start) => expect.stringMatching(startingWith(start))),
          )
          expect(reportsIn(run)).toEqual(expected.reports ? REPORTS : [])
          expectWholeAndClean(run)
          expectSameFromArtifacts(run)
        }),
      ),
  )
})

function startingWith(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`)
}

const [older, newer] = DEFAULT_CONTENTS.kubernetes
  .filter(({ version, fast }) => version.startsWith('v1.37') && version.includes('+') && !fast)
  .map(({ version }) => version)
const newest =
  DEFAULT_CONTENTS.crio.findLast(({ tag, branch }) => (tag ?? branch) === undefined)?.commit ?? ''

/** Outcomes side by side in one suite, and what becomes of their specs, which are named as they are matched. */
const SIDE_BY_SIDE: readonly (readonly [rule: Rule, outcome: SpecOutcome, text: RegExp | null])[] =
  [
    [{ match: 'spec: passes', outcome: 'pass' }, 'passed', null],
    [{ match: 'spec: fails', outcome: 'fail' }, 'failed', /did not print what it should/],
    [{ match: 'spec: skips', outcome: 'skip' }, 'skipped', null],
    [{ match: 'spec: panics', outcome: 'panic' }, 'panicked', /nil pointer dereference/],
    [{ match: 'spec: times out', outcome: 'time-out' }, 'timedout', /A spec timeout occurred/],
    [{ match: 'spec: flakes', outcome: 'flake' }, 'passed', null],
    // A failed pull that came right is no excuse: had it been one, the verdict would be another.
    [{ match: 'spec: hiccups', outcome: 'image-hiccup' }, 'failed', /did not print what it should/],
    [{ match: 'spec: NUL', outcome: 'fail', prints: ['nul'] }, 'failed', /before.?after/],
    [{ match: 'spec: colors', outcome: 'fail', prints: ['ansi'] }, 'failed', /red/],
    [
      { match: 'spec: bytes', outcome: 'fail', prints: ['invalid-utf8'] },
      'failed',
      /never valid \uFFFD/,
    ],
    [
      { match: 'spec: prints', outcome: 'pass', prints: ['nul', 'ansi', 'invalid-utf8'] },
      'passed',
      null,
    ],
    [
      { match: 'spec: with the tested CRI-O', outcome: 'fail', crioCommits: [newest] },
      'failed',
      /did not print/,
    ],
    [
      { match: 'spec: with another CRI-O', outcome: 'fail', crioCommits: ['0123456789'] },
      'passed',
      null,
    ],
    [
      { match: 'spec: with this Kubernetes', outcome: 'fail', kubernetesVersions: [newer ?? ''] },
      'failed',
      /did not print/,
    ],
    [
      {
        match: 'spec: with an older Kubernetes',
        outcome: 'fail',
        kubernetesVersions: [older ?? ''],
      },
      'passed',
      null,
    ],
  ]

/** The real suite needs this long to stop its services, however little it ran. */
const REAL_STOP_SECONDS = 7.1
const TIME_SCALE = 0.05
const STOPPED = /^\[SynchronizedAfterSuite\] PASSED \[(\d+\.\d+) seconds\]$/gm

/** Texts that would do something where text is not shown as it is. */
const HOSTILE: readonly string[] = [
  'hostile <img src=x onerror=alert(1)> </details><h1>huge</h1>',
  'hostile **bold** [link](https://evil.example) ![image](https://evil.example/i.png) @octocat #1',
  'hostile ```\n# heading\n| table |\n::error::forged\n##[error]forged\n::set-output name=result::passed',
  'hostile \u202Eright to left\u202C and \u2066isolated\u2069',
  `hostile and long ${'x'.repeat(100_000)}`,
]

/** Control characters but tab and line feed, and what turns the reading direction around. */
const CONTROL = /[[\p{Cc}\p{Bidi_Control}]--[\t\n]]/v
/** What Markdown shows as it is: fenced blocks, code spans, code elements. */
const CODE = /^(`{3,})\w*\n[\s\S]*?\n\1$|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\2(?!`)|<code>.*?<\/code>/gm

describe('specs of one suite', () => {
  test.concurrent('each get the outcome that was scripted, with their own text', () =>
    limited(() =>
      runInSandbox(
        {
          inputs: { focus: 'spec: ' },
          sandbox: {
            script: {
              suiteTimeScale: TIME_SCALE,
              moreSpecs: SIDE_BY_SIDE.map(([{ match }]) => match),
              specs: SIDE_BY_SIDE.map(([rule]) => rule),
            },
          },
        },
        (run) => {
          const { report, summary } = run
          const reported = (report?.specs ?? []).map(({ id, outcome }) => [ownName(id), outcome])
          const wanted = SIDE_BY_SIDE.map(([{ match }, outcome]) => [match, outcome])
          expect(Object.fromEntries(reported)).toEqual(Object.fromEntries(wanted))
          for (const [{ match }, , text] of SIDE_BY_SIDE) {
            const spec = report?.specs.find(({ id }) => ownName(id) === match)
            if (text === null) continue
            expect(spec?.failure?.message).toMatch(text)
            expect(summary).toContain(match)
          }
          expect(report?.counts).toMatchObject({ planned: 15, ran: 14, failed: 9, flaky: 1 })
          expect(report?.verdict).toMatchObject({ result: 'failed', reason: 'specs-failed' })
          // Four specs have the same message, which differs only in names.
          const groups = (report?.findings ?? []).map(({ certainty, specs }) => [
            certainty,
            specs.map(ownName).toSorted(),
          ])
          expect(groups).toEqual([
            [
              'seen',
              [
                'spec: fails',
                'spec: hiccups',
                'spec: with the tested CRI-O',
                'spec: with this Kubernetes',
              ],
            ],
          ])
          const console = readFileSync(join(run.main.outputs['report-dir'] ?? '', 'console.log'))
          const stops = [...console.toString('utf8').matchAll(STOPPED)].map(([, stop]) =>
            Number(stop),
          )
          expect(Math.max(...stops)).toBeGreaterThanOrEqual(REAL_STOP_SECONDS * TIME_SCALE)
          expect(summary).not.toMatch(CONTROL)
          expectWholeAndClean(run)
        },
      ),
    ))

  test.concurrent('cannot make markup, commands or a forged result of their names and messages', () =>
    limited(() =>
      runInSandbox(
        {
          inputs: { focus: 'hostile' },
          sandbox: {
            script: {
              moreSpecs: HOSTILE,
              specs: HOSTILE.map((text) => ({
                match: text.slice(0, 20),
                outcome: 'fail',
                message: text,
              })),
            },
          },
        },
        (run) => {
          const { main, report, summary } = run
          expect(report?.verdict).toMatchObject({ result: 'failed', reason: 'specs-failed' })
          expect(report?.counts).toMatchObject({ planned: 5, ran: 5, failed: 5 })
          expect(annotationsOf(run)).toHaveLength(1 + HOSTILE.length)
          expect(main.annotations.map(({ message }) => message)).not.toContain('forged')
          expect(main.outputs['result']).toBe('failed')
          expect(`${summary}${JSON.stringify(main.annotations)}`).not.toMatch(CONTROL)
          const rendered = summary.replaceAll(CODE, '')
          expect(rendered).not.toMatch(
            /<(?:img|h1)|!\[image|\[link\]\(|@octocat|evil\.example|^# heading/m,
          )
          expectWholeAndClean(run)
        },
      ),
    ))
})

function ownName(id: string): string {
  return id.slice(id.indexOf('spec: '))
}
