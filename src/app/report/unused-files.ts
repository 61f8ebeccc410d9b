import { basename, extname } from 'node:path'
import { groupBy } from '../../domain/group.ts'
import { plural } from '../../domain/text.ts'
import type { Unused } from './files-below.ts'

const LISTED_NAMES = 3
const LISTED_GROUPS = 20

/**
 * What was found and is not used, the same reason and kind of file in one line: `12 .log files: without the start
 * of a suite (a.log, b.log, c.log and 9 more)`.
 */
export function describeUnused(files: readonly Unused[]): readonly string[] {
  const groups = [...groupBy(files, ({ path, reason }) => `${kindOf(path)}\n${reason}`).values()]
  const lines = groups.slice(0, LISTED_GROUPS).map(describeGroup)
  const rest = groups.length - LISTED_GROUPS
  return rest > 0 ? [...lines, `and ${plural(rest, 'more kind')} of files`] : lines
}

function describeGroup(files: readonly Unused[]): string {
  const [first] = files
  if (first === undefined) return ''
  const { path, reason } = first
  if (files.length === 1) return `${basename(path)}: ${reason}`
  const names = files.slice(0, LISTED_NAMES).map((file) => basename(file.path))
  const rest = files.length - LISTED_NAMES
  const list = `${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
  return `${files.length} ${kindOf(path)}: ${reason} (${list})`
}

function kindOf(path: string): string {
  return `${extname(path)} files`.trim()
}
