/** A benchmark's result with what a reader needs to judge it. */
export interface Row {
  readonly name: string
  /** What was measured, a few words. */
  readonly what: string
  readonly value: number
  /** Follows the value; empty for a ratio. */
  readonly unit: string
  /** The value should not be above it; null when there is none. */
  readonly target: number | null
  /** The value should not be below the target. */
  readonly moreIsBetter?: boolean
}

/** Digits after the decimal point. */
const DIGITS = 2

const HEAD = ['Benchmark', 'Result', 'Target', '', 'What it is'] as const

/** Columns of numbers are aligned to the right. */
const NUMERIC: ReadonlySet<number> = new Set([1, 2])

/** The results as a table for a terminal, without a line feed at its end. */
export function formatTable(rows: readonly Row[]): string {
  const lines: readonly (readonly string[])[] = [HEAD, ...rows.map(cells)]
  const widths = HEAD.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  )
  return lines
    .map((line) =>
      line
        .map((cell, column) => {
          const width = widths[column] ?? 0
          return NUMERIC.has(column) ? cell.padStart(width) : cell.padEnd(width)
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function cells({ name, what, value, unit, target, moreIsBetter = false }: Row): readonly string[] {
  const goal = target === null ? '' : `${target}${suffix(unit)}`
  const met = target === null || (moreIsBetter ? value >= target : value <= target)
  return [name, `${value.toFixed(DIGITS)}${suffix(unit)}`, goal, judgement(met, target), what]
}

function suffix(unit: string): string {
  return unit === '' ? '' : ` ${unit}`
}

function judgement(met: boolean, target: number | null): string {
  if (target === null) return ''
  return met ? 'met' : 'missed'
}

/** The results as one JSON object, name to number, in the order of the rows. */
export function formatJson(rows: readonly Row[]): string {
  return JSON.stringify(Object.fromEntries(rows.map(({ name, value }) => [name, value])))
}
