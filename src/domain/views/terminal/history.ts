import { groupBy } from '../../group.ts'
import { hasText } from '../../history/filter.ts'
import type { History, RecordedResult, RecordedRun, SpecHistory } from '../../history/model.ts'
import { OUTCOME_MARKS } from '../../night/recent.ts'
import { alignColumns, plainLine, plural, shorten, shortHash, truncate } from '../../text.ts'
import { pointInTime } from '../wording.ts'
import { item, type Page, section, wrap } from './page.ts'

/** Nights of the grid, which leaves half of a narrow page to the names of specs. */
const MOST_NIGHTS = 30
const MOST_RUNS = 10
const MOST_SPECS = 20
const MOST_CAUSES = 3
const NAME_LENGTH = 60

const ABSENT = '·'
const LEGEND =
  'F failed, ~ failed and then passed, p passed, i interrupted, s skipped itself, - did not run, · not there; newest run first'

/**
 * Histories as text for a terminal, like a grid of a dashboard: the newest runs, and the specs that did not only pass in
 * them, the worst first.
 * @param text if it is not empty, all specs with this text are shown instead, with their whole names
 */
export function renderHistories(histories: readonly History[], text: string, page: Page): string {
  const parts = histories.map((history) => historyLines(history, text, page).join('\n'))
  return `${parts.join('\n\n')}\n`
}

function historyLines(history: History, text: string, page: Page): readonly string[] {
  const first = Math.max(0, history.runs.length - MOST_NIGHTS)
  const isFull = text !== ''
  const wanted = isFull ? history.specs.filter((spec) => hasText(spec, text)) : history.specs
  const scored = wanted
    .map((spec) => ({ spec, badness: badnessOf(spec, first) }))
    .filter(({ badness }) => isFull || badness > 0)
    .toSorted((one, other) => other.badness - one.badness)
  const good = wanted.length - scored.length
  const rows = scored
    .slice(0, MOST_SPECS)
    .flatMap(({ spec }) => specRows(spec, history, first, isFull, page))
  const more = scored.length - MOST_SPECS
  return [
    ...wrap(headline(history), page.columns).map((line) => page.paint('bold', line)),
    ...causeLines(history, page),
    ...section(page, 'Runs, newest first', runRows(history, page)),
    ...section(page, 'Specs, worst first', [
      ...(rows.length === 0 ? [] : item(page, ' ', LEGEND)),
      ...rows,
      ...(more > 0 ? item(page, '…', `and ${more} more; --json has all of them`) : []),
      ...(wanted.length === 0
        ? item(page, ' ', isFull ? 'No spec has this text' : 'No specs')
        : []),
      ...(good > 0 ? item(page, ' ', `${plural(good, 'spec')} did not fail in these runs`) : []),
    ]),
  ]
}

/** How the last run ended comes first. */
function headline({ series, runs, specs }: History): string {
  const { lane, scenario, architecture } = series
  const name = [lane === '' ? 'unknown lane' : lane, scenario, architecture]
    .map(shortName)
    .filter((word) => word !== '')
    .join(' · ')
  const [first, last] = [runs[0], runs.at(-1)]
  if (first === undefined || last === undefined) return `${name}: no runs`
  const failed = lastFailures({ runs, specs }).length
  const what = failed === 0 ? '' : ` (${plural(failed, 'failing spec')})`
  return `${name}: last run ${shortName(last.result)}${what}; ${plural(runs.length, 'run')} since ${dayOf(first)}, ${plural(specs.length, 'spec')}`
}

function lastFailures({ runs, specs }: Pick<History, 'runs' | 'specs'>): readonly RecordedResult[] {
  return specs.flatMap(({ results }) => {
    const last = results.at(-1)
    return last?.run === runs.length - 1 && last.outcome === 'failed' ? [last] : []
  })
}

/** Why specs failed in the last run. */
function causeLines(history: History, page: Page): readonly string[] {
  const titles = new Map(history.causes.map(({ id, title }) => [id, title]))
  const groups = groupBy(lastFailures(history), ({ cause }) => cause)
  return [...groups]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .slice(0, MOST_CAUSES)
    .flatMap(([cause, failed]) =>
      item(
        page,
        page.paint('red', '✗'),
        `${plural(failed.length, 'spec')}: ${titles.get(cause ?? '') || 'no known cause'}`,
      ),
    )
}

function shortName(text: string): string {
  return truncate(plainLine(text), NAME_LENGTH)
}

function dayOf({ startedAt }: RecordedRun): string {
  return startedAt.slice(0, 10)
}

function runRows({ runs, specs }: History, page: Page): readonly string[] {
  const first = Math.max(0, runs.length - MOST_RUNS)
  const counts = runs.map(() => ({ passed: 0, failed: 0, flaky: 0 }))
  for (const { results } of specs) {
    for (const { run, outcome } of results) {
      const count = counts[run]
      if (count === undefined) continue
      if (outcome === 'failed') count.failed++
      if (outcome === 'flaky') count.flaky++
      if (outcome === 'passed' || outcome === 'flaky') count.passed++
    }
  }
  const rows = runs
    .map((run, position) => {
      const { passed = 0, failed = 0, flaky = 0 } = counts[position] ?? {}
      return [
        pointInTime(run.startedAt).replace(/:\d\d UTC$/, ''),
        truncate(plainLine(run.result), 16),
        `${failed} F`,
        `${flaky} ~`,
        `${passed} p`,
        revisionOf(run, 'cri-o'),
        revisionOf(run, 'kubernetes'),
      ]
    })
    .slice(first)
    .toReversed()
  if (rows.length === 0) return []
  const head = ['Start (UTC)', 'Result', '', '', '', 'CRI-O', 'Kubernetes']
  return alignColumns([head, ...rows]).map((line) => `  ${truncate(line, page.columns - 2)}`)
}

function revisionOf({ builds }: RecordedRun, project: string): string {
  const { commit = null, version = null } = builds.get(project) ?? {}
  return shortHash(plainLine(commit ?? version ?? ''))
}

/** How bad the shown results of a spec are: a failure counts more the newer it is, and more than a flake. */
function badnessOf({ results }: SpecHistory, first: number): number {
  return results.reduce((sum, { run, outcome }) => {
    if (run < first) return sum
    const weight =
      outcome === 'failed' ? 2 : outcome === 'flaky' || outcome === 'interrupted' ? 1 : 0
    return sum + weight * (1 + run - first)
  }, 0)
}

function specRows(
  spec: SpecHistory,
  { runs }: History,
  first: number,
  isFull: boolean,
  page: Page,
): readonly string[] {
  const marks = Array.from({ length: runs.length - first }, () => ABSENT)
  for (const { run, outcome } of spec.results) {
    if (run >= first) marks[runs.length - 1 - run] = OUTCOME_MARKS[outcome]
  }
  const grid = marks.join('')
  if (isFull) return ['', ...item(page, grid, ''), ...item(page, ' ', spec.id)]
  const room = page.columns - grid.length - 4
  return [`  ${grid}  ${shorten(plainLine(spec.id), room)}`]
}
