import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Logger } from '../../adapters/log.ts'
import { headerLine, readJournal, type Subject, trialLine } from '../../domain/blame/journal.ts'
import type { Outcome, Problem, Setup, Trial } from '../../domain/blame/problem.ts'
import { type Answer, nextStep } from '../../domain/blame/procedure.ts'
import { formatDuration, plainLine, plural } from '../../domain/text.ts'

/** What a search needs of the outside. */
export interface SearchDeps {
  readonly log: Logger
  readonly now: () => Date
  /** Runs the spec with these builds, at most so often. Null if a signal stopped it. */
  readonly tryOut: (
    setup: Setup,
    attempts: number,
    trials: readonly Trial[],
  ) => Promise<Outcome | null>
  /** Called after each trial, with what is known by then. */
  readonly onTrial: (found: Searched) => void
  /** For the log. */
  readonly describe: (setup: Setup) => string
}

export interface Searched {
  readonly answer: Answer
  readonly trials: readonly Trial[]
  /** Whether a signal stopped it. */
  readonly wasCancelled: boolean
}

/**
 * Searches until there is an answer or the time is used up. Each trial is written to the journal when it is done, so that the
 * next search goes on there.
 * @param journal path; it is replaced if it is about something else
 * @param budgetSeconds for this search, without the trials in the journal
 */
export async function search(
  { log, now, tryOut, onTrial, describe }: SearchDeps,
  problem: Problem,
  subject: Subject,
  journal: string,
  budgetSeconds: number,
): Promise<Searched> {
  const trials = [...openJournal(journal, subject, log)]
  const startedAt = now().getTime()
  for (;;) {
    const left = budgetSeconds - (now().getTime() - startedAt) / 1000
    const step = nextStep(problem, trials, left > expectedSeconds(trials))
    if (step.kind === 'done') return { answer: step.answer, trials, wasCancelled: false }
    const { setup, attempts } = step
    const began = now().getTime()
    const title = `Trial ${trials.length + 1}: ${describe(setup)}, up to ${plural(attempts, 'attempt')}`
    const outcome = await log.group(title, () => tryOut(setup, attempts, trials))
    if (outcome === null) {
      const { answer } = lastAnswer(problem, trials)
      return { answer, trials, wasCancelled: true }
    }
    const trial = { setup, seconds: (now().getTime() - began) / 1000, outcome }
    appendFileSync(journal, trialLine(trial), { flush: true })
    trials.push(trial)
    onTrial({ ...lastAnswer(problem, trials), trials, wasCancelled: false })
    log.info(`${describeOutcome(outcome)}, after ${formatDuration(trial.seconds)}`)
  }
}

function openJournal(path: string, subject: Subject, log: Logger): readonly Trial[] {
  const known = existsSync(path) ? readJournal(readFileSync(path, 'utf8'), subject) : []
  if (known === null) log.info('The journal is about another spec or other builds: it begins anew')
  // What was broken, or could not be downloaded, may work now.
  const trials = (known ?? []).filter(({ outcome }) => outcome.kind === 'counted')
  mkdirSync(dirname(path), { recursive: true })
  // Written again as a whole, because a crash may have cut its last line short.
  writeFileSync(path, [headerLine(subject), ...trials.map(trialLine)].join(''), { flush: true })
  if (trials.length > 0) log.info(`${plural(trials.length, 'trial')} of the journal count`)
  return trials
}

function lastAnswer(problem: Problem, trials: readonly Trial[]): { readonly answer: Answer } {
  const step = nextStep(problem, trials, false)
  if (step.kind === 'try') throw new Error('a search goes on without time')
  return step
}

/** The next trial takes about as long as the longest of the last ones. */
function expectedSeconds(trials: readonly Trial[]): number {
  return Math.max(0, ...trials.slice(-3).map(({ seconds }) => seconds))
}

function describeOutcome(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'counted':
      return outcome.failures === outcome.trials
        ? `Red: failed in ${plural(outcome.trials, 'attempt')}`
        : `Green: passed after ${plural(outcome.failures, 'failed attempt')}`
    case 'broken':
      return `Does not count: ${plainLine(outcome.why)}`
    case 'unusable':
      return `Cannot be tried: ${plainLine(outcome.why)}`
  }
}
