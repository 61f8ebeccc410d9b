import { basename, dirname, resolve } from 'node:path'
import { isNodeLog } from './node-logs.ts'

/** Files that say how the job ended that ran a suite, besides `finished.json`; null for a missing one. */
export interface JobFiles {
  /** Outputs of the job. The suite's console can be one of them. */
  readonly outputs: readonly string[]
  /** Files of Prow (kubernetes-sigs/prow, pkg/gcsupload, pkg/crier/reporters/gcs). */
  readonly started: string | null
  readonly prowjob: string | null
  readonly podinfo: string | null
}

const OUTPUT = /\.(?:log|txt)(?:\.gz)?$|^(?:console|consoleText|log|output|trace)$/
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
  const named = (name: string) => files.find((path) => basename(path) === name) ?? null
  const prowjob = named('prowjob.json')
  const ends = [console, prowjob, named('finished.json')]
  const beside = ends.filter((path) => path !== null).map(dirname)
  const places = new Set([...given, ...beside].map((path) => resolve(path)))
  const isOutput = (path: string) =>
    BUILD_LOG.test(basename(path)) ||
    (OUTPUT.test(basename(path)) && (given.includes(path) || places.has(resolve(dirname(path)))))
  const outputs = files.filter(
    (path) =>
      path === console ||
      (isOutput(path) && !isNodeLog(path) && !OTHER_OUTPUT.test(basename(path))),
  )
  return {
    outputs: outputs.slice(0, MOST_OUTPUTS),
    started: named('started.json'),
    prowjob,
    podinfo: named('podinfo.json'),
  }
}
