import { basename, dirname, resolve } from 'node:path'
import { nameOf } from './file-names.ts'
import { isNodeLog } from './node-logs.ts'

/**
 * Files that say how the job ended that ran a suite. A directory can have several of each: of the job and its steps, or of
 * several jobs. All of them are heard, those at the lowest depth first.
 */
export interface JobFiles {
  /** Outputs of the job. The suite's console can be one of them. */
  readonly outputs: readonly string[]
  /** Files with the exit code of a suite. */
  readonly exitCodes: readonly string[]
  /** Files of Prow (kubernetes-sigs/prow, pkg/gcsupload, pkg/crier/reporters/gcs). */
  readonly started: readonly string[]
  readonly finished: readonly string[]
  readonly prowjobs: readonly string[]
  readonly podinfos: readonly string[]
}

/** No files of a job. */
export const NO_JOB_FILES: JobFiles = {
  outputs: [],
  exitCodes: [],
  started: [],
  finished: [],
  prowjobs: [],
  podinfos: [],
}

/** Names of Prow's files. */
const PROW_NAMES = {
  started: 'started.json',
  finished: 'finished.json',
  prowjobs: 'prowjob.json',
  podinfos: 'podinfo.json',
} as const

/** Files with the exit code of a suite. */
const EXIT_CODE = /^(?:[\w.-]{1,60}[-_.])?exit[-_]?(?:code|status)(?:\.txt|\.log)?$/i

const OUTPUT =
  /\.(?:log|txt|out|err|std(?:out|err))(?:\.gz)?$|^(?:console|consoleText|log|output|trace|std(?:out|err)|nohup\.out)(?:\.gz)?$/
/** The output of a job of Prow. */
const BUILD_LOG = /^build-log\.txt/
/** Outputs of other steps of the job. */
const OTHER_OUTPUT = /^clone-log/
const MOST_OUTPUTS = 20

/**
 * Finds the files of a job. An output can have any name, so that all texts beside the console or Prow's files and directly
 * in the given directories, and texts given by name, are candidates.
 * @param files in the order of preference
 * @param given files and directories that the user named
 * @param console the console of the suite, or null
 */
export function findJobFiles(
  files: readonly string[],
  given: readonly string[],
  console: string | null,
): JobFiles {
  const named = (name: string) => files.filter((path) => nameOf(path) === name)
  const [finished, prowjobs] = [named(PROW_NAMES.finished), named(PROW_NAMES.prowjobs)]
  const ends = [console, prowjobs[0], finished[0]]
  const beside = ends.filter((path) => typeof path === 'string').map(dirname)
  const places = new Set([...given, ...beside].map((path) => resolve(path)))
  const isOfJob = (path: string) =>
    BUILD_LOG.test(basename(path)) ||
    (isOutput(path) && (given.includes(path) || places.has(resolve(dirname(path)))))
  const outputs = files.filter(
    (path) =>
      path === console || (isOfJob(path) && !isNodeLog(path) && !OTHER_OUTPUT.test(basename(path))),
  )
  return {
    outputs: outputs.slice(0, MOST_OUTPUTS),
    exitCodes: files.filter(isExitCode),
    started: named(PROW_NAMES.started),
    finished,
    prowjobs,
    podinfos: named(PROW_NAMES.podinfos),
  }
}

/** True for a name that the output of a job can have. */
export function isOutput(path: string): boolean {
  return OUTPUT.test(basename(path))
}

/** True for the name of a file of a job that is known by its name alone. */
export function isJobFile(path: string): boolean {
  const name = nameOf(path)
  return isExitCode(path) || Object.values(PROW_NAMES).some((known) => known === name)
}

/** True for the name of a file with the exit code of a suite. */
function isExitCode(path: string): boolean {
  return EXIT_CODE.test(nameOf(path))
}
