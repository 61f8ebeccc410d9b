import { type GitHub, PAGE_SIZE, type RunJob } from '../../adapters/github.ts'
import { RunError } from '../../domain/errors.ts'
import { isForbidden } from './forbidden.ts'

/** The jobs of a workflow run, or why they are not known. */
export interface KnownJobs {
  /** The newest attempt of each job, in the order of GitHub. Empty if they are not known. */
  readonly jobs: readonly RunJob[]
  /** If they are not known or not complete, one sentence without a full stop, else null. */
  readonly missing: string | null
}

/** A matrix has at most 256 jobs (https://docs.github.com/actions/reference/limits), and a run at most 50 attempts. */
const MOST_PAGES = 50

/** The jobs of a workflow run, so that one that left no artifact can be named. Without them a run can be judged as well. */
export async function jobsOf(github: GitHub, repository: string, run: number): Promise<KnownJobs> {
  const all: RunJob[] = []
  try {
    for (let page = 1; page <= MOST_PAGES; page++) {
      const found = await github.runJobs(repository, run, page)
      all.push(...found)
      if (found.length < PAGE_SIZE) {
        const missing = all.length === 0 ? `GitHub lists no jobs of workflow run ${run}` : null
        return { jobs: newestOf(all), missing }
      }
    }
  } catch (error) {
    if (!(error instanceof RunError)) throw error
    const remedy = isForbidden(error) ? ': the job needs the permission actions: read' : ''
    const { cause = '' } = error.details
    return {
      jobs: [],
      missing: `The jobs of workflow run ${run} are not known (${cause})${remedy}`,
    }
  }
  return { jobs: newestOf(all), missing: `Workflow run ${run} has more jobs than are listed` }
}

/** Of jobs with the same name, those of the newest attempt: a re-run of failed jobs leaves the others as they were. */
function newestOf(jobs: readonly RunJob[]): readonly RunJob[] {
  const attempts = new Map<string, number>()
  for (const { name, attempt } of jobs) {
    attempts.set(name, Math.max(attempt, attempts.get(name) ?? 0))
  }
  const newest = jobs.filter(({ name, attempt }) => attempts.get(name) === attempt)
  // A page can repeat jobs while others come in.
  return [...new Map(newest.map((job) => [job.id, job])).values()]
}
