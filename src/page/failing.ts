import { isFailure } from '../domain/views/html/cells.ts'
import { type Child, h, listed, section } from './dom.ts'
import { causeAt } from './grid-table.ts'
import { specLink } from './spec-link.ts'
import { failedRows, outcomeTonight, type Row, type Store } from './store.ts'
import { strip } from './strip.ts'

/** The failing specs of the newest runs without a judged night, and those that passed when they were repeated. */
export function failing(store: Store): readonly Child[] {
  const bad = failedRows(store)
  return [
    group('Failing specs', bad.filter(isFailing)),
    group('Flaky specs', bad.filter(isFlaky)),
    group(
      'Interrupted, or failed because of the environment',
      bad.filter((row) => !isFailing(row) && !isFlaky(row)),
    ),
  ]
}

function isFlaky(row: Row): boolean {
  return outcomeTonight(row) === 'k'
}

function isFailing(row: Row): boolean {
  return isFailure(outcomeTonight(row))
}

function group(title: string, rows: readonly Row[]): HTMLElement | null {
  return section(`${title} (${rows.length})`, ...listed(rows.map(item), 'specs'))
}

function item(row: Row, index: number, rows: readonly Row[]): Child {
  const { lane, spec, area, failures } = row
  const [failure] = failures
  const who = failure?.who ?? ''
  // A history has the title of the cause alone.
  const said = failure?.summary ?? causeAt(row, lane.tonight ?? -1) ?? ''
  const isSaid = who === rows[index - 1]?.failures[0]?.who
  return [
    h(
      'p',
      { class: 'spec' },
      specLink(spec.id, lane.name),
      lane.series.runs.length > 1 ? strip(row) : null,
    ),
    h(
      'p',
      { class: 'facts' },
      [lane.name, area, failure?.classText ?? ''].filter(Boolean).join(' · '),
    ),
    said === '' ? null : h('p', { class: 'message' }, said),
    who === '' || isSaid ? null : h('p', {}, h('b', {}, 'Who should look: '), who),
  ]
}
