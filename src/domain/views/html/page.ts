import type { History } from '../../history/model.ts'
import type { LaneRun } from '../../night/merge.ts'
import type { Night } from '../../night/night.ts'
import { type Generator, generatedBy } from '../../report/build.ts'
import { causesOf } from '../../report/causes.ts'
import { AREAS } from '../../request/areas.ts'
import { plural } from '../../text.ts'
import { lanePages } from './lane-pages.ts'
import type { PageData, PageVerdict } from './page-data.ts'
import { PAGE_LIMITS, type PageLimits } from './page-limits.ts'
import { shownLine, shownLink } from './page-text.ts'
import { createRoom } from './room.ts'

/** What the HTML report is made of. */
export interface PageFacts {
  /** Null if the runs were not judged by a history. */
  readonly night: Night | null
  readonly lanes: readonly LaneRun[]
  /** By the name of the series. */
  readonly histories: ReadonlyMap<string, History>
}

/** The data of the HTML report, within its limits. */
export function pageData(
  by: Generator,
  { night, lanes, histories }: PageFacts,
  limits: PageLimits = PAGE_LIMITS,
): PageData {
  const { generator, generatedAt } = generatedBy(by)
  const cut: string[] = []
  const areas = AREAS.map(({ name }) => name)
  const room = createRoom(limits)
  const pages = lanePages({ lanes, histories, areas }, room, cut)
  cut.push(...room.refused())
  if (limits.runs < PAGE_LIMITS.runs) cut.push('Most of the rest: the page would be too large.')
  return {
    generator: shownLine(`${generator.name} ${generator.version}`),
    generatedAt,
    verdict: verdictOf(night, lanes, histories),
    url: shownLink(night?.run.url ?? lanes[0]?.record.run.url ?? null),
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
    return { result, headline: shownLine(headline), detail: shownLine(detail) }
  }
  const [lane] = lanes
  if (lane === undefined) {
    const headline = `The history of ${plural(histories.size, 'lane')}`
    return { result: '', headline, detail: '' }
  }
  const main = lane.reports.map(({ report }) => causesOf(report).main).find((one) => one !== null)
  return {
    result: lane.result,
    headline: shownLine(lane.headline),
    detail: shownLine([main?.title ?? '', main?.detail ?? ''].filter(Boolean).join('; ')),
  }
}

/** The night without what would make the page large. Its texts are cleaned where they are shown. */
function shownNight(night: Night, limits: PageLimits, cut: string[]): Night {
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
    })),
    causes: night.causes.slice(0, limits.findings).map((cause) => ({ ...cause, specs: [] })),
    suspects: night.suspects.slice(0, limits.nightSpecs),
    warnings: warnings.slice(0, limits.warnings),
    lanes: night.lanes.map((lane) => ({
      ...lane,
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
