import type { History } from '../../history/model.ts'
import type { NewestNight } from '../../history/newest.ts'
import type { LaneRun } from '../../night/merge.ts'
import type { Night } from '../../night/night.ts'
import { type Generator, generatedBy } from '../../report/build.ts'
import { AREAS } from '../../request/areas.ts'
import { classOfNightSpec } from '../class-wording.ts'
import { whoOf } from '../who-wording.ts'
import { lanePages } from './lane-pages.ts'
import type { LanePage, PageData, PageNight } from './page-data.ts'
import { PAGE_LIMITS, type PageLimits } from './page-limits.ts'
import { shownCommand, shownLine } from './page-text.ts'
import {
  type About,
  aboutHistories,
  aboutNight,
  aboutRun,
  type NewestInHistories,
  newestIn,
} from './page-verdict.ts'
import { createRoom } from './room.ts'
import type { RepeatWays } from './run-page.ts'

/** What the HTML report is made of. */
export interface PageFacts {
  /** Null if the runs were not judged by a history. */
  readonly night: Night | null
  readonly lanes: readonly LaneRun[]
  /** By the name of the series. */
  readonly histories: ReadonlyMap<string, History>
  /** The verdict that histories keep of their newest night, for a page of them alone. */
  readonly newest?: NewestNight | null
  /** The command of Ginkgo for a spec of a report; without it, the page has none. */
  readonly byHand?: RepeatWays['byHand']
}

/** The data of the HTML report, within its limits. */
export function pageData(
  by: Generator,
  { night, lanes, histories, newest = null, byHand = () => '' }: PageFacts,
  limits: PageLimits = PAGE_LIMITS,
): PageData {
  const { generator, generatedAt } = generatedBy(by)
  const cut: string[] = []
  const areas = AREAS.map(({ name }) => name)
  const room = createRoom(limits)
  const ways = { isOwn: night === null, byHand }
  const latest = newestIn(histories, newest)
  const { isOfIt } = latest
  const pages = lanePages({ lanes, histories, areas, ways, isOfIt }, room, cut)
  cut.push(...room.refused())
  if (limits.runs < PAGE_LIMITS.runs) cut.push('Most of the rest: the page would be too large.')
  return {
    generator: shownLine(`${generator.name} ${generator.version}`),
    generatedAt,
    ...aboutOf({ night, lanes }, latest, pages),
    night: night === null ? null : shownNight(night, limits, cut),
    lanes: pages,
    areas,
    cut,
  }
}

function aboutOf(
  { night, lanes: [worst] }: Pick<PageFacts, 'night' | 'lanes'>,
  latest: NewestInHistories,
  pages: readonly LanePage[],
): About {
  if (night !== null) return aboutNight(night)
  return worst === undefined ? aboutHistories(latest, pages) : aboutRun(worst)
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
