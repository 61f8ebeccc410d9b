import { isAbsolute, join, relative } from 'node:path'
import { publicUrl } from '../domain/urls.ts'
import { absolutePath, type InputContext } from './input-context.ts'
import { accept, andThen, type Parsed, refuse } from './parsed.ts'

const REPORT_DIRECTORY = 'crio-node-e2e-report'

/** A text without anything that may be a login in a URL, so that it may be shown. */
export function withoutLogin(text: string): string {
  return text.replace(/^(.*:\/\/)?.*@/s, '$1')
}

/** Parses an http or https URL without a login, which would appear in logs and reports. */
export function parseHttpUrl(text: string): Parsed<URL> {
  const url = URL.parse(text)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    const nearest = text.includes('://') ? undefined : `https://${text}`
    return refuse(withoutLogin(text), 'is not an http or https URL', nearest)
  }
  if (url.username === '' && url.password === '') return accept(url)
  return refuse(
    publicUrl(text),
    'is given with credentials, which would appear in logs and reports',
  )
}

/** Parses the base URL of a mirror; gives it without a trailing slash. */
export function parseMirror(text: string): Parsed<string> {
  return andThen(parseHttpUrl(text), (url) => {
    if (url.search === '' && url.hash === '') return accept(url.href.replace(/\/+$/, ''))
    const shown = publicUrl(text)
    return refuse(shown, 'has a query or a fragment', shown)
  })
}

/** The report directory of a run without the input `report-dir`. */
export function defaultReportDirectory(workspace: string): string {
  return join(workspace, REPORT_DIRECTORY)
}

/** Parser for an input `report-dir`; gives an absolute path. */
export function reportDirectoryParser(
  fallback: string,
): (text: string, context: InputContext) => Parsed<string> {
  return (text, context) => {
    if (text.includes('\n')) return refuse(text, 'spans several lines')
    const path = absolutePath(text || fallback, context)
    const toWorkspace = relative(path, context.workspace)
    const isOutside = isAbsolute(toWorkspace) || toWorkspace.startsWith('..')
    if (!isOutside) return refuse(text, 'contains the workspace', `./${fallback}`)
    if (!path.split('/').includes('.git')) return accept(path)
    return refuse(text, 'is inside of a .git directory', `./${fallback}`)
  }
}

/** Parses the `report-dir` input of a run; gives an absolute path. */
export const parseReportDirectory = reportDirectoryParser(REPORT_DIRECTORY)
