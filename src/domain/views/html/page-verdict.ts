import type { History, RecordedRun } from '../../history/model.ts'
import { isSameWorkflowRun, type NewestNight, newestRunIn } from '../../history/newest.ts'
import type { LaneRun } from '../../night/merge.ts'
import type { Night } from '../../night/night.ts'
import { startOfNight } from '../../night/start.ts'
import { areaCounts } from '../../report/area-counts.ts'
import { causesOf } from '../../report/causes.ts'
import { plural } from '../../text.ts'
import { areasText } from '../area-wording.ts'
import { whoText } from '../class-wording.ts'
import { areasOfNight } from '../night-wording.ts'
import { whoOfNight } from '../who-wording.ts'
import type { LanePage, PageData, PageVerdict } from './page-data.ts'
import { shownLine, shownLink } from './page-text.ts'

/** What the page is about, and when and where that was. */
export type About = Pick<PageData, 'verdict' | 'url' | 'startedAt'>

/** Lanes of histories whose newest runs are further apart than this are not of one night. */
const NIGHT_MILLISECONDS = 24 * 60 * 60 * 1_000
/** Lanes that are named in the verdict of histories. */
const MOST_LANES = 5
/** Results that nobody has to look at. */
const GOOD: readonly string[] = ['passed', 'not-applicable']

/** The verdict of a night. */
export function aboutNight(night: Night): About {
  const { verdict, run } = night
  const who = whoOfNight(night, shownLine)
  return {
    verdict: shownVerdict({ ...verdict, who, areas: areasText(areasOfNight(night)) }),
    url: shownLink(run.url),
    startedAt: startOfNight(night),
  }
}

/** The verdict of runs without a history: that of the worst lane, with its main cause. */
export function aboutRun({ record, reports, result, headline }: LaneRun): About {
  const all = reports.map(({ report }) => report)
  const main = all.map((report) => causesOf(report).main).find((one) => one !== null)
  const title = main === undefined || headline.includes(main.title) ? '' : main.title
  const { startedAt, url } = record.run
  return {
    verdict: shownVerdict({
      result,
      headline,
      detail: [title, main?.detail ?? ''].filter(Boolean).join('; '),
      who: main === undefined ? '' : whoText(main),
      areas: areasText(areaCounts(all.flatMap(({ specs }) => specs))),
    }),
    url: shownLink(url),
    startedAt: Date.parse(startedAt) > 0 ? startedAt : null,
  }
}

/** The newest night of histories: its verdict if it was kept, and which runs belong to it. */
export interface NewestInHistories {
  readonly kept: NewestNight | null
  readonly isOfIt: (run: RecordedRun) => boolean
}

/**
 * What is known of the newest night. A verdict that was kept counts only if no other run started later, for instance one that
 * was imported.
 */
export function newestIn(
  histories: ReadonlyMap<string, History>,
  newest: NewestNight | null,
): NewestInHistories {
  const last = newestRunIn(histories.values())
  if (newest !== null) {
    const { run, startedAt } = newest
    const own = { ...run, startedAt }
    const isCurrent =
      last === undefined ||
      isSameWorkflowRun(own, last) ||
      !(Date.parse(last.startedAt) > Date.parse(startedAt))
    if (isCurrent) return { kept: newest, isOfIt: (one) => isSameWorkflowRun(own, one) }
  }
  const from = Date.parse(last?.startedAt ?? '') - NIGHT_MILLISECONDS
  return { kept: null, isOfIt: (one) => Date.parse(one.startedAt) > from }
}

/** The verdict of a page of histories alone. */
export function aboutHistories({ kept }: NewestInHistories, lanes: readonly LanePage[]): About {
  if (kept === null) return aboutNewestRuns(lanes)
  return {
    verdict: shownVerdict({ ...kept, areas: '' }),
    url: shownLink(kept.run.url),
    startedAt: kept.startedAt,
  }
}

const NO_RUNS: About = {
  verdict: { result: '', headline: 'The history has no runs', detail: '', who: '', areas: '' },
  url: null,
  startedAt: null,
}

/** What runs say for themselves. It is never green: whether lanes are missing, and what is flaky, only a night knows. */
function aboutNewestRuns(lanes: readonly LanePage[]): About {
  const runs = lanes.flatMap(({ name, tonight, series }) => {
    const run = tonight === null ? undefined : series.runs[tonight]
    return run === undefined ? [] : [{ ...run, name }]
  })
  if (runs.length === 0) return NO_RUNS
  const bad = runs.filter(({ result }) => !GOOD.includes(result))
  const [first] = runs.toSorted(
    (one, other) => Date.parse(one.startedAt) - Date.parse(other.startedAt),
  )
  const isOne = runs.every(({ url }) => url === first?.url)
  const told = bad.slice(0, MOST_LANES).map(({ name, result }) => `${name}: ${result}`)
  const left = bad.length - told.length
  return {
    verdict: shownVerdict({
      result: bad.find(({ result }) => result === 'failed')?.result ?? bad[0]?.result ?? '',
      headline:
        bad.length === 0
          ? `${plural(runs.length, 'lane')} passed in the newest runs`
          : `${bad.length} of ${plural(runs.length, 'lane')} did not pass in the newest runs`,
      detail: [...told, ...(left === 0 ? [] : [`and ${left} more`])].join('; '),
      who: '',
      areas: '',
    }),
    url: isOne ? (first?.url ?? null) : null,
    startedAt: first?.startedAt ?? null,
  }
}

/** Without control characters, and with all lengths bounded. */
function shownVerdict({ result, headline, detail, who, areas }: PageVerdict): PageVerdict {
  return {
    result: shownLine(result),
    headline: shownLine(headline),
    detail: shownLine(detail),
    who: shownLine(who),
    areas: shownLine(areas),
  }
}
