import type { Http } from '../../adapters/http.ts'
import type { History } from '../../domain/history/model.ts'

/** What reading histories needs. */
export interface HistoryDeps {
  readonly http: Http
  readonly now: () => Date
  /** The server of `OWNER/REPO`, for instance `https://github.com`. */
  readonly serverUrl: string
  /** The branch of `OWNER/REPO` with the histories, if it is not the default one. */
  readonly branch?: string
}

/** Histories by the name of their series (`seriesName`), and what could not be read, each in one sentence. */
export interface Histories {
  readonly histories: ReadonlyMap<string, History>
  readonly problems: readonly string[]
}

/**
 * Reads the histories of a file, a directory, the URL of a file, or the branch of `OWNER/REPO`, without a token.
 * @throws RunError (input) if the source is none of these, RunError (environment) if a server cannot be reached
 */
export async function readHistories(_source: string, _deps: HistoryDeps): Promise<Histories> {
  return { histories: new Map(), problems: [] }
}
