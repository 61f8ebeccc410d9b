import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Logger } from '../../adapters/log.ts'
import { messageOf, UnreadableReport } from '../../domain/errors.ts'
import { groupBy } from '../../domain/group.ts'
import { REPORT_FILES } from '../../domain/model/report-files.ts'
import type { SuiteResult } from '../../domain/model/results.ts'
import { createConsoleReader } from '../../domain/results/console.ts'
import { createGinkgoReader } from '../../domain/results/ginkgo-json.ts'
import { createJUnitReader } from '../../domain/results/junit.ts'
import { mergeShards } from '../../domain/results/merge.ts'
import { withPlausibleTimes } from '../../domain/results/plausible.ts'
import { createPrefixFilter, withTimes } from '../../domain/results/prefix-filter.ts'
import { pickResult } from '../../domain/results/reconcile.ts'
import { hearWitnesses, readSteps, type Witness } from '../../domain/results/witnesses.ts'
import { plainLine, plural, truncate } from '../../domain/text.ts'
import type { OtherReport, SuiteFiles } from './discover.ts'
import { jobContradictions } from './job-contradictions.ts'
import { NO_JOB_FILES } from './job-files.ts'
import { hostOf, NO_NODE } from './node-logs.ts'
import { chunksOf } from './text-file.ts'

const LISTED_PROBLEMS = 5
const PROBLEM_LENGTH = 300

/** Paths of the reports of a suite. Files may be missing. */
export type ReportSources = Pick<
  SuiteFiles,
  'ginkgo' | 'junit' | 'console' | 'besides' | 'others' | 'lost' | 'steps' | 'job' | 'nodes'
>

/** A witness that is a file. */
interface ReadFile extends Witness {
  readonly path: string
}

/** Reads a report in parts. */
interface ResultReader {
  push(chunk: string): unknown
  result(): SuiteResult
}

/** A function that takes the text of a console while it is read, or null. */
export type ListenTo = (path: string) => ((chunk: string) => void) | null

/** The paths in a report directory. */
export function sourcesIn(directory: string): ReportSources {
  return {
    ginkgo: join(directory, REPORT_FILES.ginkgo),
    junit: join(directory, REPORT_FILES.junit),
    console: join(directory, REPORT_FILES.console),
    besides: { ginkgo: [], junit: [], console: [] },
    others: [],
    lost: [],
    steps: [],
    job: NO_JOB_FILES,
    nodes: [NO_NODE],
  }
}

/**
 * The results of a suite from the most detailed report: Ginkgo's JSON, else JUnit, else the console; null without any. All
 * sources are read: the others can speak against a success. The log names what is damaged and what does not agree.
 * @param listenTo who else reads a console
 */
export async function readResults(
  sources: ReportSources,
  log: Pick<Logger, 'warning'>,
  listenTo: ListenTo = () => null,
): Promise<SuiteResult | null> {
  const isBeside = (path: string) =>
    [sources.ginkgo, sources.junit].some((one) => one !== null && dirname(one) === dirname(path))
  const unreadable = sources.lost.map(
    ({ path, reason }) => `${isBeside(path) ? basename(path) : path} is not used: ${reason}`,
  )

  async function readAll(
    paths: readonly (string | null)[],
    read: (path: string) => SuiteResult | Promise<SuiteResult>,
  ): Promise<readonly ReadFile[]> {
    const found: ReadFile[] = []
    for (const path of paths) {
      if (path === null || !existsSync(path)) continue
      try {
        found.push({ path, name: basename(path), result: await read(path) })
      } catch (error) {
        log.warning(`${path} cannot be read: ${messageOf(error)}`)
        unreadable.push(`${basename(path)} cannot be read: ${messageOf(error)}`)
      }
    }
    return found.filter(({ result }) => !result.dryRun)
  }

  const { ginkgo, junit, besides, steps } = sources
  const partsOf = async (
    format: string,
    paths: readonly (string | null)[],
    createReader: () => ResultReader,
  ) => {
    const files = withoutCopies(await readAll(paths, (path) => readWith(createReader(), path)))
    return asOne(
      format,
      files.map((file) => ({ ...file, result: onHost(file.result, hostOf(sources, file.path)) })),
    )
  }
  const reports = [
    ...(await partsOf('Ginkgo', [ginkgo, ...besides.ginkgo], createGinkgoReader)),
    ...(await partsOf('JUnit', [junit, ...besides.junit], createJUnitReader)),
  ]
  const consoles = await readAll([sources.console, ...besides.console], (path) =>
    readConsole(path, listenTo(path)),
  )
  const witnesses =
    reports.length > 0 ? [...reports, ...consoles] : asOne('console', withoutCopies(consoles))
  const jobSteps = await readAll(steps, async (path) =>
    readSteps(await readWith(createJUnitReader(), path)),
  )
  const chosen = pickResult(witnesses.map(({ result }) => result))
  if (chosen === null) return null
  const elsewhere: Witness[] = []
  for (const other of sources.others) {
    const found = await readAll([other.path], () => readOther(other))
    elsewhere.push(...found.map(({ result }) => ({ name: other.path, result })))
  }
  const others = [...witnesses.filter(({ result }) => result !== chosen), ...elsewhere, ...jobSteps]
  const heard = hearWitnesses(chosen, others)
  const contradictions = [...heard.contradictions, ...jobContradictions(sources.job)]
  warnOfProblems({ ...heard, contradictions }, log)
  return { ...heard, contradictions, damage: [...unreadable, ...heard.damage] }
}

/** A report in another directory. A console there can be a part of one, so that its numbers do not count. */
async function readOther({ kind, path }: OtherReport): Promise<SuiteResult> {
  if (kind === 'console') return { ...(await readConsole(path, null)), stated: null }
  return readWith(kind === 'ginkgo' ? createGinkgoReader() : createJUnitReader(), path)
}

/** The files of a format as one source. */
function asOne(format: string, files: readonly Witness[]): readonly Witness[] {
  const [first, ...more] = files
  if (first === undefined || more.length === 0) return files
  const named = files.map(({ name, result }) => ({
    ...result,
    damage: result.damage.map((problem) => `${name}: ${problem}`),
    contradictions: result.contradictions.map((problem) => `${name}: ${problem}`),
  }))
  return [{ name: format, result: mergeShards(named) }]
}

/** The results with the node on which they were made. */
function onHost(result: SuiteResult, host: string | undefined): SuiteResult {
  if (host === undefined) return result
  const { specs, suiteNodes } = result
  return {
    ...result,
    specs: specs.map((spec) => ({ ...spec, host })),
    suiteNodes: suiteNodes.map((node) => ({ ...node, host })),
  }
}

function contentOf({ result }: Witness): string {
  return JSON.stringify({ ...result, startedAt: null, endedAt: null })
}

/** A job can have the same results twice: as a file, and in its own output or in another directory. */
function withoutCopies(files: readonly ReadFile[]): readonly ReadFile[] {
  return [...groupBy(files, contentOf).values()].flatMap((same) => same.slice(0, 1))
}

function warnOfProblems(
  { source, damage, contradictions }: SuiteResult,
  log: Pick<Logger, 'warning'>,
): void {
  // A console never proves a success, and its end is missing whenever a suite was killed.
  if (source === 'console') return
  const problems = [...damage, ...contradictions]
  if (problems.length === 0) return
  const listed = problems
    .slice(0, LISTED_PROBLEMS)
    .map((problem) => truncate(plainLine(problem), PROBLEM_LENGTH))
  const more = problems.length - listed.length
  const rest = more > 0 ? [`and ${plural(more, 'more problem')}`] : []
  log.warning(
    `The reports of the suite do not agree, or are not complete: ${[...listed, ...rest].join('; ')}`,
  )
}

async function readConsole(
  path: string,
  listener: ((chunk: string) => void) | null,
): Promise<SuiteResult> {
  const filter = createPrefixFilter()
  const console = createConsoleReader()
  const reader = {
    push(chunk: string) {
      listener?.(chunk)
      console.push(filter.push(chunk))
    },
    result: () => {
      console.push(filter.end())
      console.end()
      return withTimes(console.result(), filter.times())
    },
  }
  return readWith(reader, path)
}

/**
 * The results of a file, which is read in chunks. What of the file cannot be read is damage.
 * @throws UnreadableReport if nothing of it can be used
 */
async function readWith(reader: ResultReader, path: string): Promise<SuiteResult> {
  const problems: string[] = []
  for await (const chunk of chunksOf(path, (problem) => problems.push(problem))) reader.push(chunk)
  try {
    const result = withPlausibleTimes(reader.result())
    return { ...result, damage: [...problems, ...result.damage] }
  } catch (error) {
    // What could not be read of the file explains why its text is no report.
    throw new UnreadableReport([...problems, messageOf(error)].join('; '))
  }
}
