import type { GitHub } from '../github/github.ts'
import type { Job } from '../github/state.ts'
import type { PlayedJob } from './job.ts'
import type { Attempt } from './run.ts'

/** Tells the stand-in GitHub of the jobs of an attempt. */
export interface Ledger {
  /** A job of the run that is in progress from now on. */
  begin(name: string): { end(job: PlayedJob): void }
}

/** Starts the list of an attempt's jobs. Those of earlier attempts stay in the list of the run. */
export function createLedger(github: GitHub, { id: runId, attempt }: Attempt): Ledger {
  const own = new Map<number, Job>()
  const publish = () => {
    const earlier = github.run(runId).jobs.filter((job) => job.runAttempt !== attempt)
    github.updateRun(runId, { jobs: [...earlier, ...own.values()] })
  }
  return {
    begin(name) {
      // Unique in all runs of the repository: there are fewer jobs in an attempt, and fewer attempts.
      const id = (runId * 100 + attempt) * 1000 + own.size
      const begun = { id, name, runAttempt: attempt }
      own.set(id, { ...begun, status: 'in_progress', conclusion: null, steps: [] })
      publish()
      return {
        end({ result, steps: played }) {
          const steps = played.map((step) => ({ name: step.name, conclusion: step.outcome }))
          own.set(id, { ...begun, status: 'completed', conclusion: result, steps })
          publish()
        },
      }
    },
  }
}
