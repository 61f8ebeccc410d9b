import { type Dirent, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { headOf } from './gzip.ts'
import { findJobFiles, type JobFiles } from './job-files.ts'
import { findNodeLogs, type NodeLogs } from './node-logs.ts'

/** The files of a suite; null for a missing one. */
export interface SuiteFiles extends NodeLogs {
  readonly ginkgo: string | null
  readonly junit: string | null
  readonly console: string | null
  readonly exitCode: string | null
  /** Further reports in the directories of the first ones, such as one for each process or host, or else named ones. */
  readonly besides: { readonly ginkgo: readonly string[]; readonly junit: readonly string[] }
  /** JUnit files of job runners: their cases are steps of the job, such as `Build` and `Up`, and not specs. */
  readonly steps: readonly string[]
  /** The end of a job of Prow. */
  readonly finished: string | null
  /** Further files of the job that ran the suite. */
  readonly job: JobFiles
  /** Unused reports in other directories: they may be from other runs. */
  readonly others: readonly string[]
}

const DEPTH = 4
const MOST_FILES = 5000
const HEAD_BYTES = 64 * 1024

/** How to recognise a report: by the end of its name and the start of its content. */
const KINDS = {
  ginkgo: { name: /\.json(\.gz)?$/, head: /"SuitePath"|"SpecReports"/ },
  junit: { name: /\.xml(\.gz)?$/, head: /<testsuites?[\s>]/ },
  console: { name: /\.(log|txt)(\.gz)?$/, head: /^Running Suite: /m },
} as const

/** JUnit of kubetest2 (kubernetes-sigs/kubetest2, pkg/metadata) and of its predecessor in kubernetes/test-infra. */
const STEPS =
  /<testsuite\b[^>]*\bname="kubetest2?"|<testcase\b[^>]*\bclassname="(?:kubetest2?|e2e\.go)"/

/**
 * Finds reports and logs of a suite in files and directories with any layout. Of several files of a kind, a named file
 * comes first, then the one at the lowest depth. Named files are recognised by content only. Reports and consoles may be
 * compressed with gzip.
 * @throws Error of node:fs for a path that does not exist
 */
export function discover(...paths: readonly string[]): SuiteFiles {
  const named = new Set(paths.filter((path) => !statSync(path).isDirectory()))
  const below = paths.filter((path) => !named.has(path)).flatMap(filesBelow)
  const files = [...named, ...below]
  const is = (kind: keyof typeof KINDS) => (path: string) =>
    (named.has(path) || KINDS[kind].name.test(path)) &&
    KINDS[kind].head.test(headOf(path, HEAD_BYTES))
  const all = { ginkgo: files.filter(is('ginkgo')), xml: files.filter(is('junit')) }
  const steps = all.xml.filter((path) => STEPS.test(headOf(path, HEAD_BYTES)))
  const reports = { ginkgo: all.ginkgo, junit: all.xml.filter((path) => !steps.includes(path)) }
  const [ginkgo = null] = reports.ginkgo
  const [junit = null] = reports.junit
  const console = files.find(is('console')) ?? null
  const places = [ginkgo, junit].map((path) => (path === null ? null : dirname(path)))
  const isBeside = (path: string) =>
    path !== ginkgo && path !== junit && (named.has(path) || places.includes(dirname(path)))
  const isOther = (path: string) => !named.has(path) && !places.includes(dirname(path))
  return {
    ginkgo,
    junit,
    besides: {
      ginkgo: reports.ginkgo.filter(isBeside),
      junit: reports.junit.filter(isBeside),
    },
    steps,
    others: below.filter(
      (path) => isOther(path) && (reports.ginkgo.includes(path) || reports.junit.includes(path)),
    ),
    console,
    exitCode: files.find((path) => basename(path) === 'exitcode') ?? null,
    finished: files.find((path) => basename(path) === 'finished.json') ?? null,
    job: findJobFiles(files, paths, console),
    ...findNodeLogs(files, ginkgo ?? junit),
  }
}

/** Files by depth, then by name. */
function filesBelow(directory: string): readonly string[] {
  const found: string[] = []
  let level = [directory]
  for (let depth = 0; depth < DEPTH && found.length < MOST_FILES; depth++) {
    const entries = level.flatMap((parent) =>
      entriesOf(parent, depth === 0)
        .toSorted((one, other) => one.name.localeCompare(other.name))
        .map((entry) => ({ entry, path: join(parent, entry.name) })),
    )
    found.push(...entries.filter(({ entry }) => entry.isFile()).map(({ path }) => path))
    level = entries.filter(({ entry }) => entry.isDirectory()).map(({ path }) => path)
  }
  return found.slice(0, MOST_FILES)
}

/** The entries of a directory. One below the named directory that is not readable counts as empty. */
function entriesOf(directory: string, isNamed: boolean): readonly Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true })
  } catch (error) {
    if (isNamed) throw error
    return []
  }
}
