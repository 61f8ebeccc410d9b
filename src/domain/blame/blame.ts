import type { Blame, Search } from '../../../schemas/generated/blame.ts'
import { NIGHT_FILES } from '../model/report-files.ts'

/**
 * Searches for what is behind specs that are newly red. `blame.json` is its serialisation, as an artifact of a job and as a
 * file of the history. Its types are generated from schemas/blame.v1.schema.json.
 */
export type {
  Blame,
  Phrase as RecordedPhrase,
  Search as RecordedSearch,
  Trial as RecordedTrial,
} from '../../../schemas/generated/blame.ts'

export const BLAME_SCHEMA_VERSION: Blame['schemaVersion'] = 1

/** Its name in a report directory and in a history. */
export const BLAME_FILE = NIGHT_FILES.blame

/** What a search found. */
export type SearchResult = Search['result']
