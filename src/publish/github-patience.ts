import { GitHubFailure } from '../adapters/github-failure.ts'
import type { Logger } from '../adapters/log.ts'
import { formatDuration } from '../domain/text.ts'

/** What waiting needs of the outside world. */
export interface PatienceTools {
  readonly log: Pick<Logger, 'info'>
  /** Resolves after this number of milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<unknown>
}

/** Requests to GitHub with waits between attempts. */
export interface Patience {
  /**
   * Repeats a request that a rate limit refused, if the wait is within the bound, and one without a usable response.
   * @param work can be repeated, also if it was carried out and the response was lost
   * @throws what `work` threw last
   */
  repeat<T>(work: () => Promise<T>): Promise<T>
  /** The same, but a request without a usable response is not repeated. */
  once<T>(work: () => Promise<T>): Promise<T>
  /** Waits before another attempt after a race. */
  pause(attempt: number): Promise<void>
}

/** Attempts in a row without a usable response. */
const MOST_ATTEMPTS = 5
/** Seconds for which rate limits may hold up a job, all waits together. */
const LONGEST_WAIT_SECONDS = 10 * 60
/** The first pause, and the longest; each one is twice as long as the one before. */
const PAUSE_SECONDS = { first: 1, longest: 15 }
/** Pauses are shortened at random, at most to this part, so that jobs do not repeat at the same time. */
const SHORTEST_PART = 0.3

/** Patience for one task: rate limits share one bound. */
export function createPatience({ log, sleep }: PatienceTools): Patience {
  let waitedSeconds = 0
  /** GitHub asks for longer waits each time; a `retry-after` of nothing must not become a loop. */
  let leastSeconds = 1

  async function wait(seconds: number, why: string): Promise<void> {
    log.info(`${why}; again in ${formatDuration(seconds)}`)
    await sleep(seconds * 1000)
  }

  async function attempt<T>(work: () => Promise<T>, attempts: number): Promise<T> {
    for (let failures = 1; ; ) {
      try {
        return await work()
      } catch (error) {
        if (!(error instanceof GitHubFailure)) throw error
        const why = `GitHub: ${error.question}: ${error.message}`
        if (error.waitSeconds !== null) {
          const seconds = Math.max(error.waitSeconds, leastSeconds)
          if (waitedSeconds + seconds > LONGEST_WAIT_SECONDS) throw error
          waitedSeconds += seconds
          leastSeconds *= 2
          await wait(seconds, why)
        } else {
          if (!isUnanswered(error) || failures >= attempts) throw error
          await wait(pauseSeconds(failures), why)
          failures += 1
        }
      }
    }
  }

  return {
    repeat: (work) => attempt(work, MOST_ATTEMPTS),
    once: (work) => attempt(work, 1),
    pause: async (number) => {
      await sleep(pauseSeconds(number) * 1000)
    },
  }
}

/** Whether it is not known what became of a request: there was no response, or one of a broken server or gateway. */
export function isUnanswered({ status }: GitHubFailure): boolean {
  return status === null || status >= 500 || status === 408
}

function pauseSeconds(attempt: number): number {
  const grown = Math.min(PAUSE_SECONDS.first * 2 ** (attempt - 1), PAUSE_SECONDS.longest)
  return grown * (SHORTEST_PART + Math.random() * (1 - SHORTEST_PART))
}
