import type { History, RecordedOutcome, RecordedRun, SpecHistory } from '../../history/model.ts'
import { alignColumns, plainLine, plural, shorten, shortHash, truncate } from '../../text.ts'
import { pointInTime } from '../wording.ts'
import { item, type Page, section, wrap } from './page.ts'

/** Nights of the grid, which leaves half of a narrow page to the names of specs. */
const MOST_NIGHTS = 30
const MOST_RUNS = 10
const MOST_SPECS = 20
const NAME_LENGTH = 60

/** The mark of each outcome in the grid. */
const MARKS: Readonly<Record<RecordedOutcome, string>> = {
  passed: 'p',
  flaky: '~',
  failed: 'F',
  interrupted: 'i',
  skipped: 's',
  'not-run': '-',
}
const ABSENT = '·'
const LEGEND =
  'F failed, ~ failed and then passed, p passed, i interrupted, s skipped itself, - did not run, · not there; newest run first'

/**
 * Histories as text for a terminal, like a grid of a dashboard: the newest runs, and the specs that did not only pass in
 * them, the worst first.
 * @param isFull whether all specs are shown, with their whole names
 */
export function renderHistories(
  histories: readonly History[],
  isFull: boolean,
  page: Page,
): string {
  const parts = histories.map((history) => historyLines(history, isFull, page).join('\n'))
  return `${parts.join('\n\n')}\n`
}

function historyLines(history: History, isFull: boolean, page: Page): readonly string[] {
  const shown = history.runs.length - Math.min(history.runs.length, MOST_NIGHTS)
  const scored = history.specs
    .map((spec) => ({ spec, badness: badnessOf(spec, shown) }))
    .filter(({ badness }) => isFull || badness > 0)
    .toSorted((one, other) => other.badness - one.badness)
  const good = history.specs.length - scored.length
  const rows = scored
    .slice(0, MOST_SPECS)
    .flatMap(({ spec }) => specRows(spec, history, shown, isFull, page))
  const more = scored.length - MOST_SPECS
  return [
    ...wrap(page.paint('bold', headline(history)), page.columns),
    ...section(page, 'Runs, newest first', runRows(history, page)),
    ...section(page, 'Specs, worst first', [
      ...(rows.length === 0 ? [] : item(page, ' ', LEGEND)),
      ...rows,
      ...(more > 0 ? item(page, '…', `and ${more} more; --json has all of them`) : []),
      ...(good > 0 ? item(page, ' ', `${plural(good, 'spec')} did not fail in these runs`) : []),
    ]),
  ]
}

function headline({ series, runs, specs }: History): string {
  const { lane, scenario, architecture } = series
  const name = [lane === '' ? 'unknown lane' : lane, scenario, architecture]
    .map(shortName)
    .filter((word) => word !== '')
    .join(' · ')
  const [first, last] = [runs[0], runs.at(-1)]
  const span =
    first === undefined || last === undefined ? '' : ` from ${dayOf(first)} to ${dayOf(last)}`
  return `${name}: ${plural(runs.length, 'run')}${span}, ${plural(specs.length, 'spec')}`
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
    if (run >= first) marks[runs.length - 1 - run] = MARKS[outcome]
  }
  const grid = marks.join('')
  if (isFull) return ['', ...item(page, grid, ''), ...item(page, ' ', spec.id)]
  const room = page.columns - grid.length - 4
  return [`  ${grid}  ${shorten(plainLine(spec.id), room)}`]
}
