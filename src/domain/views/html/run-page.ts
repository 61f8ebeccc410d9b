import { requestLine } from '../../cri-requests.ts'
import { isOfEnvironment, outcomeOf } from '../../history/record-outcome.ts'
import { hasFailed, OBSERVER_NAMES } from '../../model/results.ts'
import type { Finding } from '../../model/verdict.ts'
import type { NightReport } from '../../night/merge.ts'
import { NOTHING_TOLD, type ToldSpec, toldSpecsIn } from '../../night/told-specs.ts'
import { explanationsIn, failureGroups } from '../../report/causes.ts'
import { suiteCommit } from '../../report/links.ts'
import type { Report, ReportedSpec } from '../../report/report.ts'
import {
  classOfFinding,
  classOfNightSpec,
  readFirstText,
  whoInNight,
  whoText,
} from '../class-wording.ts'
import { failureLine, pointInTime } from '../wording.ts'
import { outcomeLetter } from './cells.ts'
import type { BarsData, EventPage, FailurePage, FindingPage, RunPage } from './page-data.ts'
import { TEXT_LIMITS } from './page-limits.ts'
import { nameOf, shownCommand, shownLine } from './page-text.ts'
import type { Room } from './room.ts'
import { triesOf } from './tries.ts'

/** How failing specs of runs are repeated. */
export interface RepeatWays {
  /** Whether the commands of a report may be shown: those of a night are made by whoever judges it. */
  readonly isOwn: boolean
  /** The command of Ginkgo for a spec of a report; empty if it is not known. */
  readonly byHand: (report: Report, spec: string) => string
}

/**
 * A report as the page shows it.
 * @param room decides which failures are shown with all that is known of them; the first ones count
 */
export function runPage({ artifact, report }: NightReport, room: Room, ways: RepeatWays): RunPage {
  const { verdict, suite, counts, findings, warnings } = report
  const { limits } = room
  return {
    artifact: shownLine(artifact),
    result: verdict.result,
    headline: shownLine(verdict.headline),
    startedAt: suite.startedAt,
    seconds: suite.seconds,
    download: ways.isOwn ? shownCommand(report.repeat.download) : '',
    counts,
    findings: findings.slice(0, limits.findings).map((finding) => findingPage(finding, room)),
    bars: barsOf(report, room),
    failures: failuresOf(report, room, ways),
    events: eventsOf(report).slice(0, limits.events),
    warnings: warnings.slice(0, limits.warnings).map((text) => shownLine(text)),
  }
}

function findingPage(finding: Report['findings'][number], room: Room): FindingPage {
  const { id, title, detail, certainty, remedy, evidence, specs } = finding
  return {
    id: shownLine(id),
    title: shownLine(title),
    detail: shownLine(detail),
    class: shownLine(classOfFinding(finding)),
    certainty,
    who: shownLine(whoText(finding)),
    remedy: shownLine(remedy),
    evidence: evidence.map((line) => shownLine(line)),
    readFirst: shownLine(readFirstText(finding)),
    specs: specs
      .slice(0, room.limits.specsOfFinding)
      .map((spec) => shownLine(spec, TEXT_LIMITS.id))
      .filter((spec) => room.hasName(spec)),
    specCount: specs.length,
  }
}

function letterOf(report: Report, spec: ReportedSpec): string {
  return outcomeLetter(isOfEnvironment(report, spec) ? 'interrupted' : outcomeOf(spec))
}

function barsOf(report: Report, room: Room): BarsData {
  const start = Date.parse(report.suite.startedAt ?? '')
  const bars = report.specs
    .map((spec) => ({ spec, at: (Date.parse(spec.startedAt ?? '') - start) / 1_000 }))
    .filter(({ at, spec }) => Number.isFinite(at) && at >= 0 && spec.outcome !== 'skipped')
    .toSorted((one, other) => one.at - other.at)
    .slice(0, room.limits.specs)
    .filter(({ spec }) => room.hasName(shownLine(spec.id, TEXT_LIMITS.id)))
  return {
    ids: bars.map(({ spec }) => shownLine(spec.id, TEXT_LIMITS.id)),
    outcomes: bars.map(({ spec }) => letterOf(report, spec)).join(''),
    processes: bars.map(({ spec }) => spec.process ?? 0),
    starts: bars.map(({ at }) => tenths(at)),
    seconds: bars.map(({ spec }) => tenths(spec.seconds)),
  }
}

function tenths(seconds: number): number {
  return Math.round(seconds * 10) / 10
}

function failuresOf(report: Report, room: Room, ways: RepeatWays): readonly FailurePage[] {
  const about: About = {
    report,
    ways,
    commit: suiteCommit(report.builds),
    told: toldSpecsIn([report]),
    explanationOf: explanationsIn(report),
  }
  const failures: FailurePage[] = []
  // Those that decide the verdict come first.
  const failed = failureGroups(report).flatMap(({ specs }) => specs)
  for (const spec of [...failed, ...report.specs.filter(hasFailedOtherwise)]) {
    const failure = failurePage(spec, about)
    if (!room.hasFailure(failure)) break
    failures.push(failure)
  }
  return failures
}

/** Whether a spec passed when it was repeated, or was interrupted. */
function hasFailedOtherwise(spec: ReportedSpec): boolean {
  return !hasFailed(spec) && (outcomeOf(spec) === 'flaky' || spec.outcome === 'interrupted')
}

/** What is known of all failures of a report. */
interface About {
  readonly report: Report
  readonly ways: RepeatWays
  readonly commit: string | null
  readonly told: ReadonlyMap<string, ToldSpec>
  readonly explanationOf: (spec: ReportedSpec) => Finding | null
}

function failurePage(spec: ReportedSpec, about: About): FailurePage {
  const { report, ways, commit, told, explanationOf } = about
  const { id, class: name, seen, requests } = spec
  const own = told.get(id) ?? NOTHING_TOLD
  const first = spec.failure ?? spec.invocations[0]?.failure ?? spec.additionalFailures[0] ?? null
  return {
    id: shownLine(id, TEXT_LIMITS.id),
    outcome: letterOf(report, spec),
    class: name ?? '',
    classText: shownLine(classOfNightSpec(own)),
    who: shownLine(whoInNight(own)),
    summary: shownLine(failureLine(first)),
    finding: shownLine(explanationOf(spec)?.id ?? ''),
    reproduce: ways.isOwn ? shownCommand(spec.reproduce) : '',
    byHand: hasFailed(spec) ? shownCommand(ways.byHand(report, id)) : '',
    tries: triesOf(spec, commit),
    seen: seen.map(({ by, text }) => [nameOf(OBSERVER_NAMES, by), shownLine(text)]),
    requests: requests.map((request) => ({
      what: shownLine(requestLine(request)),
      at: pointInTime(request.startedAt),
      result: request.result,
      error: shownLine(request.error),
    })),
  }
}

/** What happened to services and disks, in order of time. */
function eventsOf({ suite, serviceEvents, fullDisks }: Report): readonly EventPage[] {
  const start = Date.parse(suite.startedAt ?? '')
  const offset = (at: string | null) => {
    const seconds = (Date.parse(at ?? '') - start) / 1_000
    return Number.isFinite(seconds) ? tenths(seconds) : null
  }
  const services = serviceEvents.map(
    ({ service, kind, at, detail }): EventPage => ({
      what: service === 'crio' ? 'CRI-O' : service,
      kind,
      start: offset(at),
      at: at === null ? '' : pointInTime(at),
      detail: shownLine(detail),
    }),
  )
  const disks = fullDisks.map(
    ({ directory, what, from, until }): EventPage => ({
      what: 'Disk',
      kind: what === 'space' ? 'full' : 'no inodes left',
      start: offset(from),
      at: pointInTime(from),
      detail: shownLine(`${directory}${until === null ? '' : `, until ${pointInTime(until)}`}`),
    }),
  )
  return [...services, ...disks].toSorted((one, other) => (one.start ?? 0) - (other.start ?? 0))
}
