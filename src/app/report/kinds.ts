import { basename } from 'node:path'
import { messageOf } from '../../domain/errors.ts'
import { createSuiteSearch } from '../../domain/results/suite-search.ts'
import { isNodeLog } from './node-logs.ts'
import { chunksOf, headOf } from './text-file.ts'

/** What of a run a file is. */
export type Kind = 'ginkgo' | 'junit' | 'steps' | 'console'

/** A file that is of a kind, or else the reason why it is not used. */
export type Recognised = { readonly kind: Kind } | { readonly kind: null; readonly reason: string }

/** Files of a job that are known by their name alone. Logs of the node are, too. */
const KNOWN_NAMES: ReadonlySet<string> = new Set([
  'exitcode',
  'started.json',
  'finished.json',
  'prowjob.json',
  'podinfo.json',
])

/** Characters that are enough to recognise a report. */
const HEAD_BYTES = 64 * 1024

/** JUnit of kubetest2 (kubernetes-sigs/kubetest2, pkg/metadata) and of its predecessor in kubernetes/test-infra. */
const STEPS =
  /<testsuite\b[^>]*\bname="kubetest2?"|<testcase\b[^>]*\bclassname="(?:kubetest2?|e2e\.go)"/

const JSON_FORMAT = { name: /\.json(?:\.gz)?$/, start: /^\s*[[{]/ }
const XML_FORMAT = { name: /\.xml(?:\.gz)?$/, start: /^\s*</ }

/** How to recognise a report: by its name or its first character, and by the content of its head. The first row counts. */
const REPORTS: readonly {
  readonly kind: Kind
  readonly format: { readonly name: RegExp; readonly start: RegExp }
  readonly mark: RegExp
}[] = [
  { kind: 'ginkgo', format: JSON_FORMAT, mark: /"SuitePath"|"SpecReports"/ },
  { kind: 'steps', format: XML_FORMAT, mark: STEPS },
  { kind: 'junit', format: XML_FORMAT, mark: /<testsuites?[\s>]/ },
]

/** Formats that hold files, by their first bytes as text. */
const ARCHIVES: readonly (readonly [name: string, start: RegExp])[] = [
  ['a zip archive', /^PK\p{Cc}\p{Cc}/u],
  ['a tar archive', /^.{257}ustar/s],
  ['an xz archive', /^\uFFFD7zXZ/],
  ['a zstd archive', /^\(\uFFFD\/\uFFFD/],
  ['a bzip2 archive', /^BZh\d/],
  ['a 7z archive', /^7z\uFFFD/],
]

/** No console has as much. It bounds the time for a directory with something else. */
const MOST_CHARACTERS = 1024 ** 3

/** True for a file that is known by its name alone. */
export function isKnownByName(path: string): boolean {
  return KNOWN_NAMES.has(basename(path)) || isNodeLog(path)
}

/**
 * What a file is, by its content: reports by their start, consoles by a suite that starts anywhere in it. Both may be
 * compressed.
 */
export async function recognise(path: string): Promise<Recognised> {
  const head = headOf(path, HEAD_BYTES)
  const report = REPORTS.find(
    ({ format: { name, start }, mark }) => (name.test(path) || start.test(head)) && mark.test(head),
  )
  if (report !== undefined) return report
  const archive = ARCHIVES.find(([, start]) => start.test(head))
  if (archive !== undefined) return unused(`it is ${archive[0]}: unpack it first`)
  if (head.includes('\0')) return unused('it is not a text')
  return recogniseConsole(path)
}

async function recogniseConsole(path: string): Promise<Recognised> {
  const search = createSuiteSearch()
  let read = 0
  try {
    for await (const chunk of chunksOf(path)) {
      const text = String(chunk)
      if (search.push(text)) return { kind: 'console' }
      read += text.length
      if (read > MOST_CHARACTERS) return unused('no suite starts in its first gigabyte')
    }
  } catch (error) {
    return unused(`it cannot be read: ${messageOf(error)}`)
  }
  return unused(read === 0 ? 'it is empty' : whatIsMissing(path))
}

function whatIsMissing(path: string): string {
  if (JSON_FORMAT.name.test(path)) return 'it is not a report of Ginkgo'
  if (XML_FORMAT.name.test(path)) return 'it has no test suite of JUnit'
  return 'no suite starts in it'
}

function unused(reason: string): Recognised {
  return { kind: null, reason }
}
