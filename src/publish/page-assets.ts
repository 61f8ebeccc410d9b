import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DocumentParts, Hashed } from '../domain/views/html/document.ts'

/** The script and the style sheet of the HTML report. */
export type PageAssets = Pick<DocumentParts, 'script' | 'style'>

/** Where the build puts them (scripts/page.ts), beside the file that has this code in it. */
const DIRECTORY = join(import.meta.dirname, 'page')

/**
 * Reads what the HTML report is made with.
 * @param directory with `page.js` and `page.css`
 * @throws Error if one of them cannot be read
 */
export function readPageAssets(directory = DIRECTORY): PageAssets {
  return {
    script: hashed(readFileSync(join(directory, 'page.js'), 'utf8')),
    style: hashed(readFileSync(join(directory, 'page.css'), 'utf8')),
  }
}

/** https://www.w3.org/TR/CSP3/#grammardef-hash-source */
function hashed(text: string): Hashed {
  return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` }
}
