import { realpathSync, statSync } from 'node:fs'
import { dirname, sep } from 'node:path'
import { filesBelow, type Unused } from './files-below.ts'
import { findJobFiles, type JobFiles } from './job-files.ts'
import { isKnownByName, isLostReport, type Kind, recognise } from './kinds.ts'
import { type FoundLog, findNodeLogs, hostOf, type NodeLogs } from './node-logs.ts'
import { ownSuitesIn } from './own-report.ts'

/** The files of a suite; null for a missing one. */
export interface SuiteFiles extends NodeLogs {
  readonly ginkgo: string | null
  readonly junit: string | null
  readonly console: string | null
  /** Further files of the run, such as one for each process or host: in the directories of the first ones, or named. */
  readonly besides: {
    readonly ginkgo: readonly string[]
    readonly junit: readonly string[]
    readonly console: readonly string[]
  }
  /** JUnit files of job runners: their cases are steps of the job, such as `Build` and `Up`, and not specs. */
  readonly steps: readonly string[]
  /** Files of the job that ran the suite. */
  readonly job: JobFiles
  /** Reports and consoles in other directories. They may be from other runs, so that they are only witnesses. */
  readonly others: readonly OtherReport[]
  /** Everything else that is there. */
  readonly unused: readonly Unused[]
  /** Those of `unused` that can be a report of the same run. */
  readonly lost: readonly Unused[]
}

/** A report or a console. */
export interface OtherReport {
  readonly kind: Source
  readonly path: string
}

const DRY_RUN = 'the report of a dry run, which has no results'
const REPEATED = 'another file with the same log is used'

/** Kinds of which a run can have several files. */
const SOURCES = ['ginkgo', 'junit', 'console'] as const
type Source = (typeof SOURCES)[number]

/**
 * Finds reports and logs of a suite in files and directories with any layout, by content where the name says nothing. Of
 * several files of a kind, a named file comes first, then the one at the lowest depth.
 * @throws Error of node:fs for a path that does not exist
 */
export async function discover(...paths: readonly string[]): Promise<SuiteFiles> {
  const named = new Set(paths.filter((path) => !statSync(path).isDirectory()))
  const listings = paths.filter((path) => !named.has(path)).map((path) => filesBelow(path))
  // A link has its own name, and the content of a file that is found itself.
  const links = listings.flatMap((listing) => listing.links).filter(isKnownByName)
  const listed = unique([...named, ...listings.flatMap((listing) => listing.files)])
  const suites = ownSuitesIn(listed)
  const files = listed.filter(
    (path) => named.has(path) || !suites.some((suite) => path.startsWith(`${suite}${sep}`)),
  )
  const {
    found,
    logs,
    unused: others,
  } = await sort(files.filter((path) => named.has(path) || !isKnownByName(path)))
  const first = {
    ginkgo: found.ginkgo[0] ?? null,
    junit: found.junit[0] ?? null,
    console: found.console[0] ?? null,
  }
  const placeOf = (kind: Source) => first[kind] && dirname(first[kind])
  const reports = [placeOf('ginkgo'), placeOf('junit')]
  const all = [...files, ...links]
  const nodeLogs = findNodeLogs(all, first.ginkgo ?? first.junit, logs)
  const firstHost = hostOf(nodeLogs, first.ginkgo)
  const isOfOtherHost = (path: string) => {
    const host = hostOf(nodeLogs, path)
    return firstHost !== undefined && host !== undefined && host !== firstHost
  }
  // Without a report of Ginkgo, which knows its suite, all JUnit files are parts of one run. So are reports of other nodes.
  const isPart = (kind: Source, path: string) =>
    (kind === 'junit' && first.ginkgo === null) || (kind === 'ginkgo' && isOfOtherHost(path))
  const more = SOURCES.flatMap((kind) =>
    found[kind].slice(1).map((path) => {
      const places = kind === 'console' ? [placeOf(kind)] : reports
      const isBeside = named.has(path) || isPart(kind, path) || places.includes(dirname(path))
      return { kind, path, isBeside }
    }),
  )
  const besides = (kind: Source) =>
    more.filter((file) => file.kind === kind && file.isBeside).map(({ path }) => path)
  const isLog = new Set(logs.map(({ path }) => path))
  const unused = [...listings.flatMap((listing) => listing.unused), ...others]
  return {
    ...first,
    besides: {
      ginkgo: besides('ginkgo'),
      junit: besides('junit'),
      console: besides('console'),
    },
    steps: found.steps,
    others: more.flatMap(({ kind, path, isBeside }) => (isBeside ? [] : [{ kind, path }])),
    job: findJobFiles(
      all.filter((path) => !isLog.has(path)),
      paths,
      first.console,
    ),
    ...nodeLogs,
    unused: [
      ...unused,
      ...found['dry-run'].map((path) => leave(path, DRY_RUN)),
      ...nodeLogs.repeated.map((path) => leave(path, REPEATED)),
    ],
    lost: unused.filter((file) =>
      isLostReport(file, named.has(file.path) || reports.includes(dirname(file.path))),
    ),
  }
}

function leave(path: string, reason: string): Unused {
  return { path, reason, isKnown: true }
}

/** The files by kind, in their order. */
async function sort(files: readonly string[]): Promise<{
  readonly found: Readonly<Record<Kind, readonly string[]>>
  readonly logs: readonly FoundLog[]
  readonly unused: readonly Unused[]
}> {
  const found: Record<Kind, string[]> = {
    ginkgo: [],
    junit: [],
    'dry-run': [],
    steps: [],
    console: [],
  }
  const logs: FoundLog[] = []
  const unused: Unused[] = []
  for (const path of files) {
    const recognised = await recognise(path)
    if (recognised.kind === 'log') logs.push({ path, log: recognised.log })
    else if (recognised.kind !== null) found[recognised.kind].push(path)
    else if (!isKnownByName(path)) unused.push({ path, ...recognised })
  }
  return { found, logs, unused }
}

/** The paths of different files: the first name of each. */
function unique(paths: readonly string[]): readonly string[] {
  const places = new Set<string>()
  return paths.filter((path) => {
    const place = realpathSync(path)
    const isNew = !places.has(place)
    places.add(place)
    return isNew
  })
}
