import type { NamedSpec } from '../../bench/history-nights.ts'
import { nights } from '../../bench/history-nights.ts'
import type { History } from '../../src/domain/history/model.ts'
import { seriesName } from '../../src/domain/history/series-name.ts'
import { repeatOfRun, repeatOfSpec } from '../../src/domain/report/repeat.ts'
import type { Report, ReportedSpec } from '../../src/domain/report/report.ts'
import { publicRequest } from '../../src/domain/request/public-request.ts'
import { type PageFacts, pageData } from '../../src/domain/views/html/page.ts'
import type { PageData } from '../../src/domain/views/html/page-data.ts'
import { commandByHand } from '../../src/suite/reproduce.ts'
import {
  aFailure,
  aFinding,
  aLogExcerpt,
  anInvocation,
  aReport,
  aSpec,
  aSuite,
} from '../builders.ts'
import { startNights, timeOf } from '../domain/night/nights.ts'
import { aRequest } from '../request.ts'

const VERSION = '0.1.0'
const PROCESSES = 8
const MESSAGE = `Timed out after 300.001s.
The function passed to Eventually failed at framework/pod/wait.go:262 with:
pod "pod-1" never became ready: container "test" is waiting: CreateContainerError`

/** Changes of the generated report. */
export interface NightOverrides {
  readonly report?: Partial<Report>
  readonly spec?: (spec: ReportedSpec, index: number) => ReportedSpec
}

/** The page of a night with a long history, of which the last run is this night. */
export function aPageOfNights(...night: Parameters<typeof aNight>): PageData {
  const { by, facts } = aNight(...night)
  return pageData(by, { byHand: commandByHand, ...facts })
}

/** A judged night of which a page can be made. */
export function aNight(
  specs: readonly NamedSpec[],
  runs: number,
  overrides: NightOverrides = {},
): { readonly by: Parameters<typeof pageData>[0]; readonly facts: PageFacts } {
  const whole = nights(specs, runs)
  const report = lastReport(whole, overrides)
  const history = withoutLast(whole)
  const histories = new Map([[seriesName(history.series) ?? '', history]])
  const now = new Date(Date.parse(report.generatedAt) + 60_000)
  const { night, lanes } = startNights().judge(
    nightOf(now),
    [{ artifact: 'crio-node-e2e-conformance-1', report }],
    { run: report.run, histories, source: 'branch crio-node-e2e-history of cri-o/cri-o' },
  )
  return { by: { version: VERSION, now }, facts: { night, lanes, histories } }
}

/** The number of the night in which a time is. */
function nightOf(time: Date): number {
  return Math.floor((time.getTime() - Date.parse(timeOf(0))) / 86_400_000)
}

function withoutLast(history: History): History {
  const last = history.runs.length - 1
  return {
    ...history,
    runs: history.runs.slice(0, last),
    specs: history.specs.map((spec) => ({
      ...spec,
      results: spec.results.filter(({ run }) => run < last),
    })),
  }
}

/** The report of the last run: specs one after the other in each process, failures with logs. */
function lastReport(history: History, { report, spec: change }: NightOverrides): Report {
  const last = history.runs.length - 1
  const run = history.runs[last]
  if (run === undefined) throw new Error('a history without runs')
  const start = Date.parse(run.startedAt)
  const free = Array.from({ length: PROCESSES }, () => start)
  const specs = history.specs.map(({ id, location, results }, index): ReportedSpec => {
    const result = results.at(-1)
    const process = free.indexOf(Math.min(...free))
    const begin = free[process] ?? start
    const seconds = result?.seconds ?? 0
    const end = begin + seconds * 1_000
    free[process] = end
    const times = { startedAt: iso(begin), endedAt: iso(end) }
    const base = aSpec({ id, location, seconds, process: process + 1, ...times })
    const made = specWith(base, result?.outcome ?? 'not-run', begin, end)
    return change === undefined ? made : change(made, index)
  })
  const ends = Math.max(...free)
  const failed = specs.filter(({ outcome }) => outcome === 'failed')
  const seconds = (ends - start) / 1_000
  const job = { id: run.id, attempt: 1, repository: run.repository, url: run.url }
  const request = publicRequest(aRequest({}))
  const repeat = repeatOfRun({ job, request })
  return aReport({
    run: job,
    request,
    repeat,
    generatedAt: iso(ends),
    suite: aSuite({ startedAt: run.startedAt, endedAt: iso(ends), seconds, procs: PROCESSES }),
    verdict: {
      result: failed.length > 0 ? 'failed' : 'passed',
      reason: failed.length > 0 ? 'specs-failed' : 'all-passed',
      headline:
        failed.length > 0
          ? `${failed.length} of ${specs.length} specs failed`
          : 'All planned specs passed',
    },
    findings:
      failed.length > 0
        ? [
            aFinding({
              id: 'cause-v1-page',
              title: 'CRI-O did not read the pid of a container',
              detail: 'conmon ended before it wrote the file',
              specs: failed.map(({ id }) => id),
            }),
          ]
        : [],
    specs: specs.map((spec) =>
      spec.outcome === 'failed' ? { ...spec, reproduce: repeatOfSpec(repeat, spec.id) } : spec,
    ),
    serviceEvents: [
      {
        service: 'crio',
        kind: 'restarted-on-request',
        at: iso(start + seconds * 300),
        detail: 'systemctl restart crio',
      },
      {
        service: 'kubelet',
        kind: 'unresponsive',
        at: iso(start + seconds * 550),
        detail: 'no answer to /healthz',
      },
      { service: 'kubelet', kind: 'recovered', at: iso(start + seconds * 580), detail: '' },
    ],
    ...report,
  })
}

function specWith(base: ReportedSpec, outcome: string, begin: number, end: number): ReportedSpec {
  if (outcome === 'skipped') return { ...base, outcome: 'skipped', skipReason: 'needs swap' }
  if (outcome === 'not-run') return { ...base, outcome: 'not-run' }
  if (outcome !== 'failed' && outcome !== 'flaky') return base
  const failure = aFailure({ message: MESSAGE, at: iso(end) })
  const logs = [aLogExcerpt({ lines: linesAround(begin, end) })]
  const seen = [
    {
      by: 'event' as const,
      text: 'Failed: Error: container create failed: no such file or directory',
    },
  ]
  const failed = {
    ...base,
    failure,
    logs,
    seen,
    class: 'cri-o' as const,
    kind: 'error' as const,
    confidence: 'likely: CRI-O says so itself',
    attempts: 2,
  }
  const times = { startedAt: base.startedAt, endedAt: base.endedAt, seconds: base.seconds }
  const first = anInvocation({ failure, ...times })
  if (outcome === 'failed')
    return {
      ...failed,
      outcome: 'failed',
      finding: 'cause-v1-page',
      invocations: [first, again(end + 60_000)],
    }
  return {
    ...failed,
    class: 'flake',
    kind: '',
    failure: null,
    finding: null,
    invocations: [first, anInvocation({ outcome: 'passed', failure: null })],
  }
}

/** The same failure in the rerun. */
function again(begin: number): ReturnType<typeof anInvocation> {
  const end = begin + 3_000
  const failure = aFailure({ message: MESSAGE, at: iso(end) })
  const logs = [aLogExcerpt({ lines: linesAround(begin, end) })]
  return anInvocation({ failure, startedAt: iso(begin), endedAt: iso(end), seconds: 3, logs })
}

/** Lines before, in and after the time of a spec. */
function linesAround(begin: number, end: number): readonly string[] {
  return [
    logLine(begin - 5_000, 'info', 'Stopped pod sandbox: 5b1d'),
    logLine(begin + 200, 'info', 'Running pod sandbox: pods-4711/pod-1/POD'),
    logLine(end - 300, 'error', 'Failed to read pid of container 0f3a: no such file or directory'),
    logLine(end + 9_000, 'warning', 'Stopping container 0f3a with stop signal timed out'),
  ]
}

function logLine(time: number, level: string, message: string): string {
  const written = iso(time)
  return `${written} node crio[2871]: time="${written}" level=${level} msg="${message}"`
}

function iso(time: number): string {
  return new Date(time).toISOString()
}
