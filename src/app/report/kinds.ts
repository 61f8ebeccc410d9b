import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { messageOf } from '../../domain/errors.ts'
import { type LogName, logOfContent } from '../../domain/logs/log-kind.ts'
import { hasSteps } from '../../domain/results/step-report.ts'
import { createSuiteSearch } from '../../domain/results/suite-search.ts'
import type { Unused } from './files-below.ts'
import { isJobFile } from './job-files.ts'
import { isNodeLog } from './node-logs.ts'
import { chunksOf, headOf, tailOf } from './text-file.ts'

/** What of a run a file is. */
export type Kind = 'ginkgo' | 'junit' | 'dry-run' | 'steps' | 'console'

/** A file that is of a kind, or else why it is not used. */
export type Recognised =
  | { readonly kind: Kind }
  | { readonly kind: 'log'; readonly log: LogName }
  | { readonly kind: null; readonly reason: string; readonly isKnown: boolean }

/** Characters that are enough to recognise a report. */
const HEAD_BYTES = 64 * 1024

const JSON_FORMAT = { name: /\.json(?:\.gz)?$/, start: /^\s*\[\s*\{/ }
const XML_FORMAT = { name: /\.xml(?:\.gz)?$/, start: /^\s*</ }

/** How to recognise a report: by its name or its first character, and by the content of its head. The first row counts. */
const REPORTS: readonly {
  readonly kind: 'ginkgo' | 'junit' | 'steps'
  readonly format: { readonly name: RegExp; readonly start: RegExp }
  readonly isOf: (head: string) => boolean
}[] = [
  { kind: 'ginkgo', format: JSON_FORMAT, isOf: (head) => /"SuitePath"|"SpecReports"/.test(head) },
  { kind: 'steps', format: XML_FORMAT, isOf: hasSteps },
  { kind: 'junit', format: XML_FORMAT, isOf: (head) => /<test(?:suites?|case)[\s>/]/.test(head) },
]

/** How Ginkgo's reports say that they are of a dry run (onsi/ginkgo, types/config.go, reporters/junit_report.go). */
const DRY_GINKGO = /"DryRun"\s*:\s*true/
const DRY_JUNIT = /<property\s+name="DryRun"\s+value="true"/
const REAL_GINKGO = /[^\\]"DryRun"\s{0,9}:\s{0,9}false/
const REAL_JUNIT = /<property\s{1,9}name="DryRun"\s{1,9}value="false"/

/** Formats that hold files, by their first bytes as text. */
const ARCHIVES: readonly (readonly [name: string, start: RegExp])[] = [
  ['a zip archive', /^PK\p{Cc}\p{Cc}/u],
  ['a tar archive', /^.{257}ustar/s],
  ['an xz archive', /^\uFFFD7zXZ/],
  ['a zstd archive', /^\(\uFFFD\/\uFFFD/],
  ['a bzip2 archive', /^BZh\d/],
  ['a 7z archive', /^7z\uFFFD/],
]

/** What Jenkins keeps of JUnit files, in a form of its own (jenkinsci/junit-plugin, TestResult), and a failure in it. */
const JENKINS = /^(?:<\?xml[^>]{0,200}>)?\s*<result\b[^>]{0,500}>\s*<suites\b/
const JENKINS_FAILURE = /<errorStackTrace\b|<failedSince>[1-9]/
/** Characters of such texts, and of those about dry runs. */
const SHORT = 80

/** Outputs of a job. Logs of the node can be printed there. */
const JOB_OUTPUT = /^(?:build-log|console|consoleText|std(?:out|err)|output|trace|job|nohup)\b/i

/** No console has as much. It bounds the time for a directory with something else. */
const MOST_CHARACTERS = 1024 ** 3

/** A file with such a name that is no report is what a run left of one, or is packed. */
const REPORT_NAME =
  /^(?:junit(?!Result\.xml).*\.xml|ginkgo(?:[-_.]?(?:report|results?|\d+))*\.json)(?:\.(?:gz|xz|zstd?|bz2|br|lz4|lzma|zip|7z))?$/i
/** Words in the names of reports. */
const REPORT_WORD =
  /(?:^|[-_. ])(?:junit(?:Result)?|ginkgo|reports?|results?|e2e(?:[-_]?node)?|suite|tests?)(?:[-_. \d]|$)/i

/** True for a file that is known by its name alone. */
export function isKnownByName(path: string): boolean {
  return isJobFile(path) || isNodeLog(path)
}

/**
 * Whether a file that is not used can be a report of the run, so that nobody knows all results.
 * @param isBeside whether it is named, or in the directory of a report
 */
export function isLostReport({ path, isKnown, isDirectory }: Unused, isBeside: boolean): boolean {
  if (isDirectory || REPORT_NAME.test(basename(path))) return true
  return !isKnown && isPossibleReportName(path) && (isBeside || REPORT_WORD.test(basename(path)))
}

/** True for a name that a report can have. */
function isPossibleReportName(path: string): boolean {
  return JSON_FORMAT.name.test(path) || XML_FORMAT.name.test(path)
}

/**
 * What a file is, by its content: reports by their start, consoles by a suite that starts anywhere in it. Both may be
 * compressed.
 */
export async function recognise(path: string): Promise<Recognised> {
  const head = headOf(path, HEAD_BYTES)
  const report = REPORTS.find(
    ({ format: { name, start }, isOf }) => (name.test(path) || start.test(head)) && isOf(head),
  )
  if (report !== undefined) {
    const isPlan = report.kind !== 'steps' && (await isOfDryRun(report.kind, path, head))
    return { kind: isPlan ? 'dry-run' : report.kind }
  }
  if (JENKINS.test(head)) return recogniseJenkins(path)
  const archive = ARCHIVES.find(([, start]) => start.test(head))
  if (archive !== undefined) return unused(`${archive[0]}, to be unpacked first`, false)
  if (head.includes('\0')) return unused('not a text')
  const { size } = statSync(path)
  const isWhole = head !== '' && size <= HEAD_BYTES && head.length <= size
  const text = await recogniseText(path, isWhole ? [head] : chunksOf(path))
  if (text.kind !== null || !text.isKnown || JOB_OUTPUT.test(basename(path))) return text
  const log = logOfContent(head)
  return log === null ? text : { kind: 'log', log }
}

/**
 * Whether a report is of a dry run, which has no results. Only what is written in front of the specs, or behind them, counts:
 * a spec can quote everything.
 */
async function isOfDryRun(kind: 'ginkgo' | 'junit', path: string, head: string): Promise<boolean> {
  try {
    const isDry =
      kind === 'junit'
        ? DRY_JUNIT.test(before('<testcase', head))
        : await isDryByGinkgo(path, before('"SpecReports"', head))
    // A report can have several suites.
    return isDry && !(await contains(path, kind === 'junit' ? REAL_JUNIT : REAL_GINKGO))
  } catch {
    return false
  }
}

async function isDryByGinkgo(path: string, about: string): Promise<boolean> {
  if (about.includes('"SuiteConfig"')) return DRY_GINKGO.test(about)
  // Tools that sort the keys write the configuration at the end.
  const end = await tailOf(path, HEAD_BYTES, () => {})
  const at = end.lastIndexOf('"SuiteConfig"')
  return at >= 0 && DRY_GINKGO.test(end.slice(at))
}

/** Whether a text of this form, which is short, is anywhere in a file. */
async function contains(path: string, pattern: RegExp): Promise<boolean> {
  let rest = ''
  for await (const chunk of chunksOf(path)) {
    if (pattern.test(rest + chunk)) return true
    rest = chunk.slice(-SHORT)
  }
  return false
}

function before(mark: string, text: string): string {
  const at = text.indexOf(mark)
  return at < 0 ? text : text.slice(0, at)
}

/** The JUnit files themselves have the results, so that only a failure matters: it may be in none of them. */
async function recogniseJenkins(path: string): Promise<Recognised> {
  try {
    return (await contains(path, JENKINS_FAILURE))
      ? unused('results of Jenkins with failures', false)
      : unused('results of Jenkins, which has them from JUnit files')
  } catch (error) {
    return unused(`not readable: ${messageOf(error)}`, false)
  }
}

async function recogniseText(
  path: string,
  chunks: AsyncIterable<unknown> | Iterable<string>,
): Promise<Recognised> {
  const search = createSuiteSearch()
  let read = 0
  try {
    for await (const chunk of chunks) {
      const text = String(chunk)
      if (search.push(text)) return { kind: 'console' }
      read += text.length
      if (read > MOST_CHARACTERS)
        return unused('without the start of a suite in its first gigabyte')
    }
  } catch (error) {
    return unused(`not readable: ${messageOf(error)}`, false)
  }
  return read === 0 ? unused('empty', !isPossibleReportName(path)) : unused(whatIsMissing(path))
}

function whatIsMissing(path: string): string {
  if (JSON_FORMAT.name.test(path)) return 'not a report of Ginkgo'
  if (XML_FORMAT.name.test(path)) return 'without a test suite of JUnit'
  return 'without the start of a suite'
}

function unused(reason: string, isKnown = true): Recognised {
  return { kind: null, reason, isKnown }
}
