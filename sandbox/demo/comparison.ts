import type { Report } from '../../src/domain/report/report.ts'
import { specOf } from './checks.ts'
import { FLAKE, REGRESSION, UNREACHABLE } from './nights.ts'
import type { NightResult } from './run-night.ts'

type Row = readonly [what: string, before: string, tonight: string]

const GAP = 2

/** Both nights side by side: the builds, the verdicts, and the specs that something happened to. */
export function comparison(before: NightResult, tonight: NightResult): readonly string[] {
  const both = (what: string, look: (report: Report) => string): Row => [
    what,
    look(before.report),
    look(tonight.report),
  ]
  const rows = [
    both('CRI-O', ({ builds }) => builds[0]?.commit?.slice(0, 12) ?? ''),
    both('Kubernetes', ({ builds }) => builds[1]?.commit?.slice(0, 12) ?? ''),
    both('Verdict', ({ verdict }) => verdict.result),
    both('Regression', outcome(REGRESSION)),
    both('Environment', outcome(UNREACHABLE)),
    both('Flake', outcome(FLAKE)),
  ]
  return columns([
    ['', 'The night before', 'Tonight', ''],
    ...rows.map((row) => [...row, row[1] === row[2] ? '' : '<- changed']),
  ])
}

function outcome(name: string): (report: Report) => string {
  return (report) => {
    const spec = specOf(report, name)
    const attempts = spec === undefined || spec.attempts === 1 ? '' : ` at attempt ${spec.attempts}`
    return `${spec?.outcome ?? 'absent'}${attempts}`
  }
}

/** Cells in columns, as wide as their widest cell. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd((widths[column] ?? 0) + GAP)).join('')}`.trimEnd(),
  )
}
