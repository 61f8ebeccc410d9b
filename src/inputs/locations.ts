import { isAbsolute, relative } from 'node:path'
import { publicUrl } from '../domain/urls.ts'
import { accept, type Parsed, refuse } from './parsed.ts'
import { locate, type Surroundings } from './surroundings.ts'

const REPORT_DIRECTORY = 'crio-node-e2e-report'

/** Reads a mirror: the base URL of a bucket; gives it without a trailing slash. */
export function parseMirror(text: string): Parsed<string> {
  const url = URL.parse(text)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    const nearest =
      URL.canParse(`https://${text}`) && !text.includes('://') ? `https://${text}` : undefined
    return refuse(text, 'is not an http or https URL', nearest)
  }
  if (url.username !== '' || url.password !== '') {
    // The credentials must not be repeated here.
    return refuse(publicUrl(text), 'is given with credentials, which would end in logs and reports')
  }
  if (url.search !== '' || url.hash !== '') {
    return refuse(text, 'has a query or a fragment', `${url.origin}${url.pathname}`)
  }
  return accept(url.href.replace(/\/+$/, ''))
}

/** Reads the `report-dir` input; gives an absolute path. */
export function parseReportDirectory(text: string, around: Surroundings): Parsed<string> {
  if (text.includes('\n')) return refuse(text, 'spans several lines')
  const path = locate(text || REPORT_DIRECTORY, around)
  const fromThere = relative(path, around.workspace)
  const holdsWorkspace = !isAbsolute(fromThere) && !fromThere.startsWith('..')
  if (holdsWorkspace) return refuse(text, 'holds the whole workspace', `./${REPORT_DIRECTORY}`)
  return accept(path)
}
