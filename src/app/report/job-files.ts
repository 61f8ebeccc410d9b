import { basename, dirname } from 'node:path'
import { isNodeLog } from './node-logs.ts'

/** Files that say how the job ended that ran a suite; null for a missing one. */
export interface JobFiles {
  /** Outputs of the job. The suite's console can be one of them. */
  readonly outputs: readonly string[]
  /** Files of Prow (kubernetes-sigs/prow, pkg/gcsupload, pkg/crier/reporters/gcs). */
  readonly started: string | null
  readonly finished: string | null
  readonly prowjob: string | null
  readonly podinfo: string | null
}

const OUTPUT = /\.(?:log|txt)(?:\.gz)?$|^(?:console|consoleText|log|output|trace)$/
/** Outputs of other steps of the job. */
const OTHER_OUTPUT = /^clone-log/
const MOST_OUTPUTS = 20

/**
 * Finds the files of a job. An output can have any name, so that all texts beside the console or Prow's files and directly
 * in the given directories are candidates.
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
  const finished = named('finished.json')
  const prowjob = named('prowjob.json')
  const places = new Set([
    ...given,
    ...[console, finished, prowjob].flatMap((path) => (path === null ? [] : [dirname(path)])),
  ])
  const isOutput = (path: string) =>
    given.includes(path) || (OUTPUT.test(basename(path)) && places.has(dirname(path)))
  const outputs = files.filter(
    (path) =>
      path === console ||
      (isOutput(path) && !isNodeLog(path) && !OTHER_OUTPUT.test(basename(path))),
  )
  return {
    outputs: outputs.slice(0, MOST_OUTPUTS),
    started: named('started.json'),
    finished,
    prowjob,
    podinfo: named('podinfo.json'),
  }
}
