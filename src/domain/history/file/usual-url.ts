import type { RecordedRun } from '../model.ts'

/** The page of an attempt of a workflow run on GitHub, which the file leaves out. */
export function usualUrl({
  repository,
  id,
  attempt,
}: Pick<RecordedRun, 'repository' | 'id' | 'attempt'>): string {
  return `https://github.com/${repository}/actions/runs/${id}/attempts/${attempt}`
}
