import { readdirSync, statSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { REPORT_FILES } from '../../domain/model/report-files.ts'

/** Directories below a given one that are looked into. */
const MOST_LEVELS = 8
const MOST_DIRECTORIES = 20_000

/**
 * Names of files in the directory of a run: our own report, files of Prow's jobs (kubernetes-sigs/prow,
 * pkg/gcsupload/run.go), and reports and consoles of suites.
 */
const OF_RUN =
  /^(?:(?:started|finished|prowjob)\.json|build-log\.txt|(?:junit|ginkgo).*\.(?:xml|json)(?:\.gz)?|console\.log)$/i

/** A run that was found. */
export interface FoundRun {
  /** The highest directory that has no other run: files beside those of the suite can say how the job ended. Or a file. */
  readonly path: string
  /** The directory with the files that show that it is one. */
  readonly directory: string
}

/** The runs below a path, or the path itself, and what was not looked into. */
export interface FoundRuns {
  readonly runs: readonly FoundRun[]
  readonly problems: readonly string[]
}

/**
 * Finds the runs in a directory with any layout. The directory of a run is not searched for more: the nodes of one job have
 * directories of their own.
 * @throws Error of node:fs if the path does not exist
 */
export function findRuns(named: string): FoundRuns {
  const path = normalize(named).replace(/(?<=.)\/+$/, '')
  if (!statSync(path).isDirectory()) {
    return { runs: [{ path, directory: dirname(path) }], problems: [] }
  }
  const runs: string[] = []
  const problems: string[] = []
  let left = MOST_DIRECTORIES
  const queue = [{ directory: path, level: 1 }]
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { directory, level } = next
    if (left-- === 0) {
      problems.push(`only ${MOST_DIRECTORIES} directories of ${path} are searched`)
      break
    }
    const entries = entriesOf(directory, problems)
    if (entries.some((entry) => entry.isFile() && isOfRun(entry.name))) runs.push(directory)
    else if (level < MOST_LEVELS) {
      for (const entry of entries) {
        if (entry.isDirectory()) {
          queue.push({ directory: join(directory, entry.name), level: level + 1 })
        }
      }
    }
  }
  if (runs.length === 0) return { runs: [{ path, directory: path }], problems }
  return {
    runs: runs.toSorted().map((run) => ({ path: roomOf(run, path, runs), directory: run })),
    problems,
  }
}

function roomOf(run: string, root: string, runs: readonly string[]): string {
  let room = run
  while (room !== root) {
    const above = dirname(room)
    if (runs.some((other) => other !== run && other.startsWith(`${above}${sep}`))) return room
    room = above
  }
  return room
}

function isOfRun(name: string): boolean {
  return name === REPORT_FILES.report || OF_RUN.test(name)
}

function entriesOf(directory: string, problems: string[]) {
  try {
    return readdirSync(directory, { withFileTypes: true })
  } catch {
    problems.push(`${directory} cannot be read`)
    return []
  }
}
