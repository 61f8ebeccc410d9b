import { BLAME_SCHEMA_VERSION, type RecordedSearch } from '../../domain/blame/blame.ts'
import { keptSearches } from '../../domain/blame/keep.ts'
import { readBlame } from '../../domain/blame/read.ts'
import { parseJson } from '../../domain/json.ts'
import type { Night } from '../../domain/night/night.ts'
import { blameJson } from '../../domain/views/json.ts'

/** The file with searches of a history, or why it must not be replaced. */
export type SearchesFile = { readonly text: string } | { readonly problem: string }

/** The file of searches of a history with those of a night added. */
export function searchesFile(
  before: string,
  added: readonly RecordedSearch[],
  { generator, generatedAt, run }: Pick<Night, 'generator' | 'generatedAt' | 'run'>,
): SearchesFile {
  let earlier: readonly RecordedSearch[] = []
  if (before.trim() !== '') {
    const read = readBlame(parseJson(before))
    if ('problem' in read) return read
    earlier = read.blame.searches
  }
  const searches = keptSearches(earlier, added)
  const schemaVersion = BLAME_SCHEMA_VERSION
  return { text: blameJson({ schemaVersion, generator, generatedAt, run, searches, notes: [] }) }
}
