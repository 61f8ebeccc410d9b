const GAP = 2

/** Lines of cells in columns, as wide as their widest cell. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const [first = []] = rows
  const widths = first.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd((widths[column] ?? 0) + GAP))
      .join('')
      .trimEnd(),
  )
}
