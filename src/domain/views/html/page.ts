import type { History } from '../../history/model.ts'
import type { LaneRun } from '../../night/merge.ts'
import type { Night } from '../../night/night.ts'
import { areaCounts } from '../../report/area-counts.ts'
import { type Generator, generatedBy } from '../../report/build.ts'
import { causesOf } from '../../report/causes.ts'
import { AREAS } from '../../request/areas.ts'
import { plural } from '../../text.ts'
import { areasText } from '../area-wording.ts'
import { classOfNightSpec, whoText } from '../class-wording.ts'
import { areasOfNight } from '../night-wording.ts'
import { whoOf, whoOfNight } from '../who-wording.ts'
import { lanePages } from './lane-pages.ts'
import type { PageData, PageNight, PageVerdict } from './page-data.ts'
import { PAGE_LIMITS, type PageLimits } from './page-limits.ts'
import { shownCommand, shownLine, shownLink } from './page-text.ts'
import { createRoom } from './room.ts'
import type { RepeatWays } from './run-page.ts'

/** What the HTML report is made of. */
export interface PageFacts {
  /** Null if the runs were not judged by a history. */
  readonly night: Night | null
  readonly lanes: readonly LaneRun[]
  /** By the name of the series. */
  readonly histories: ReadonlyMap<string, History>
  /** The command of Ginkgo for a spec of a report; without it, the page has none. */
  readonly byHand?: RepeatWays['byHand']
}

/** The data of the HTML report, within its limits. */
export function pageData(
  by: Generator,
  { night, lanes, histories, byHand = () => '' }: PageFacts,
  limits: PageLimits = PAGE_LIMITS,
): PageData {
  const { generator, generatedAt } = generatedBy(by)
  const cut: string[] = []
  const areas = AREAS.map(({ name }) => name)
  const room = createRoom(limits)
  const ways = { isOwn: night === null, byHand }
  const pages = lanePages({ lanes, histories, areas, ways }, room, cut)
  cut.push(...room.refused())
  if (limits.runs < PAGE_LIMITS.runs) cut.push('Most of the rest: the page would be too large.')
  return {
    generator: shownLine(`${generator.name} ${generator.version}`),
    generatedAt,
    verdict: verdictOf(night, lanes, histories),
    url: shownLink(night?.run.url ?? lanes[0]?.record.run.url ?? null),
    startedAt: startOf(night, lanes),
    night: night === null ? null : shownNight(night, limits, cut),
    lanes: pages,
    areas,
    cut,
  }
}

function verdictOf(
  night: Night | null,
  lanes: readonly LaneRun[],
  histories: ReadonlyMap<string, History>,
): PageVerdict {
  if (night !== null) {
    const { result, headline, detail } = night.verdict
    return {
      result,
      headline: shownLine(headline),
      detail: shownLine(detail),
      who: shownLine(whoOfNight(night, shownLine)),
      areas: shownLine(areasText(areasOfNight(night))),
    }
  }
  const [lane] = lanes
  if (lane === undefined) {
    const headline = `The history of ${plural(histories.size, 'lane')}`
    return { result: '', headline, detail: '', who: '', areas: '' }
  }
  const reports = lane.reports.map(({ report }) => report)
  const main = reports.map((report) => causesOf(report).main).find((one) => one !== null)
  return {
    result: lane.result,
    headline: shownLine(lane.headline),
    detail: shownLine([main?.title ?? '', main?.detail ?? ''].filter(Boolean).join('; ')),
    who: main === undefined ? '' : shownLine(whoText(main)),
    areas: shownLine(areasText(areaCounts(reports.flatMap(({ specs }) => specs)))),
  }
}

/** When the first lane of a night, or a run, started. */
function startOf(night: Night | null, lanes: readonly LaneRun[]): string | null {
  const starts = (night?.lanes ?? lanes.map(({ record }) => record.run))
    .map(({ startedAt }) => startedAt)
    .filter((time) => Date.parse(time) > 0)
  return starts.toSorted()[0] ?? night?.generatedAt ?? null
}

/** The night without what would make the page large. Its texts are cleaned where they are shown. */
function shownNight(night: Night, limits: PageLimits, cut: string[]): PageNight {
  const { specs, warnings } = night
  if (specs.length > limits.nightSpecs) {
    cut.push(`Only ${limits.nightSpecs} of ${specs.length} specs that need attention.`)
  }
  return {
    ...night,
    specs: specs.slice(0, limits.nightSpecs).map((spec) => ({
      ...spec,
      id: shownLine(spec.id),
      message: shownLine(spec.message),
      classText: shownLine(classOfNightSpec(spec)),
      who: shownLine(whoOf(night, spec)),
      reproduce: shownCommand(spec.reproduce),
    })),
    causes: night.causes.slice(0, limits.findings).map((cause) => ({ ...cause, specs: [] })),
    suspects: night.suspects.slice(0, limits.nightSpecs),
    warnings: warnings.slice(0, limits.warnings),
    lanes: night.lanes.map((lane) => ({
      ...lane,
      download: shownCommand(lane.download),
      drift:
        lane.drift === null
          ? null
          : { ...lane.drift, lists: shownDrift(lane.drift.lists, limits.driftNames) },
    })),
  }
}

type DriftLists = NonNullable<Night['lanes'][number]['drift']>['lists']

function shownDrift({ gained, lost, renamed }: DriftLists, most: number): DriftLists {
  return {
    gained: gained.slice(0, most),
    lost: lost.slice(0, most),
    renamed: renamed.slice(0, most),
  }
}
