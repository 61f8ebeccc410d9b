import { statSync } from 'node:fs'
import { RunError } from '../../domain/errors.ts'
import { isRepository } from '../../domain/history/location.ts'
import { plainLine, truncate } from '../../domain/text.ts'
import { publicUrl } from '../../domain/urls.ts'

/** Where histories are. */
export type HistorySource =
  | { readonly kind: 'file' | 'directory'; readonly path: string }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'repository'; readonly repository: string }

/** A source as messages show it: a URL without what may be secret. */
export function sourceName(text: string): string {
  return truncate(plainLine(URL.canParse(text) ? publicUrl(text) : text), 200)
}

/**
 * What a user means by a source: an http or https URL, an existing path, or else `OWNER/REPO`.
 * @throws RunError (input) if it is none of these
 */
export function historySource(text: string): HistorySource {
  if (/^https?:\/\//i.test(text) && URL.canParse(text)) return { kind: 'url', url: text }
  const stats = statSync(text, { throwIfNoEntry: false })
  if (stats !== undefined) return { kind: stats.isDirectory() ? 'directory' : 'file', path: text }
  if (isRepository(text)) return { kind: 'repository', repository: text }
  throw new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: `There is no history at ${sourceName(text)}`,
    cause: 'it is no existing file or directory, no http(s) URL and no OWNER/REPO',
    remedy:
      'name the file of a history, a directory with such files, a URL, or a repository on GitHub',
  })
}
