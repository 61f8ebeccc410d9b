import { plainLine, plural } from '../../domain/text.ts'
import { item, type Page } from '../../domain/views/terminal/page.ts'
import type { Import } from '../history/import.ts'
import type { Pruned } from '../history/prune.ts'
import type { Repair } from '../history/repair.ts'

/** What was imported, for a terminal. */
export function importText(
  { files, taken, known, notTaken, problems }: Import,
  page: Page,
): string {
  const others = [
    ...(known.length === 0 ? [] : [`${known.length} already there`]),
    ...(notTaken.length === 0 ? [] : [`${notTaken.length} not taken`]),
  ]
  return lines([
    page.paint('bold', [`${plural(taken.length, 'run')} added`, ...others].join(', ')),
    ...files.map(({ file, runs }) => `  ${plainLine(file)}: ${plural(runs, 'run')}`),
    ...notTaken.flatMap(({ path, reason }) => item(page, '✗', `${path}: ${reason}`)),
    ...problems.flatMap((problem) => item(page, '!', problem)),
  ])
}

/** What was repaired in a file, and what was lost. */
function repairText(
  { file, problems, original, runs, specs }: Repair,
  page: Page,
): readonly string[] {
  const name = plainLine(file)
  if (original === null)
    return [`${name} is whole: ${plural(runs, 'run')}, ${plural(specs, 'spec')}`]
  return [
    page.paint(
      'bold',
      `${name} is repaired: ${plural(runs, 'run')} and ${plural(specs, 'spec')} are kept`,
    ),
    ...problems.flatMap((problem) => item(page, '✗', problem)),
    `  The damaged file is ${plainLine(original)}`,
  ]
}

function pruneText({ file, droppedRuns, droppedSpecs, runs, specs }: Pruned): string {
  const dropped = `${plural(droppedRuns, 'run')} and ${plural(droppedSpecs, 'spec')} dropped`
  return `${plainLine(file)}: ${dropped}, ${plural(runs, 'run')} and ${plural(specs, 'spec')} kept`
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('')
}

/** What was repaired, for a terminal. */
export function repairsText(repairs: readonly Repair[], page: Page): string {
  return lines(repairs.flatMap((one) => repairText(one, page)))
}

/** What was pruned, for a terminal. */
export function prunedText(pruned: readonly Pruned[]): string {
  return lines(pruned.map(pruneText))
}
