import type { RecordedRun } from '../history/model.ts'

/** Builds of CRI-O that say nothing about a branch: a commit, a pull request, a workflow run (src/inputs/builds.ts). */
const SINGLE =
  /^(?:[0-9a-f]{7,40}|(?:pr|pull|run)[/:#-]?\d+)$|\/pull\/\d+|\/actions\/runs\/\d+|#\d+$/i

/** Whether a run tested a build that somebody chose once, so that it is not a part of the past of a branch. */
export function isExperiment({ builds }: Pick<RecordedRun, 'builds'>): boolean {
  return SINGLE.test(builds.get('cri-o')?.asked.trim() ?? '')
}
