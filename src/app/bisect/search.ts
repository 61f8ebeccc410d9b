import type { Logger } from '../../adapters/log.ts'
import type { Subject } from '../../domain/blame/journal.ts'
import { MOST_BROKEN_TRIALS } from '../../domain/blame/limits.ts'
import type { Outcome, Problem, Setup, Trial } from '../../domain/blame/problem.ts'
import { type Answer, nextStep } from '../../domain/blame/procedure.ts'
import { type JudgedTrial, judgedTrials, symptomOf } from '../../domain/blame/symptom.ts'
import { formatDuration, plainLine, plural } from '../../domain/text.ts'
import { openJournal } from './journal-file.ts'

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
  /** Waits for something to get better, or for a signal. */
  readonly pause: () => Promise<void>
  /** Whether a signal came, which ends the search before the next trial. */
  readonly wasStopped: () => boolean
  /** For the log. */
  readonly describe: (setup: Setup) => string
  /** What is the likeliest so far, for the log. */
  readonly soFar: (answer: Answer) => string
}

export interface Searched {
  readonly answer: Answer
  /** All of them, also those of earlier searches in the journal. */
  readonly trials: readonly Trial[]
  /** Whether a signal stopped it. */
  readonly wasCancelled: boolean
}

/**
 * Searches until there is an answer or the time is used up. Each trial is written to the journal when it is done, so that the
 * next search goes on there.
 * @param journal path; one of another search is kept under another name
 * @param budgetSeconds for this search, without the trials in the journal
 * @throws RunError (input, invalid-input) if the journal cannot be used
 */
export async function search(
  deps: SearchDeps,
  problem: Problem,
  subject: Subject,
  journal: string,
  budgetSeconds: number,
): Promise<Searched> {
  const { log, now } = deps
  const file = openJournal(journal, subject, log)
  const trials = [...file.trials]
  const earlier = trials.length
  // What was broken, or could not be downloaded, in an earlier search may work now.
  const judged = () => judgedTrials(symptomOf(problem.parts, trials), trials)
  const telling = () =>
    trials.filter((_, index) => index >= earlier || judged()[index]?.outcome.kind === 'counted')
  const startedAt = now().getTime()
  const usedSeconds = () => (now().getTime() - startedAt) / 1000
  for (;;) {
    if (areAllBut(1, judged().slice(earlier))) {
      log.info('The surroundings broke again: a pause before the last try')
      await deps.pause()
    }
    if (deps.wasStopped()) return cancelled(problem, telling(), trials)
    const left = budgetSeconds - usedSeconds()
    // One trial is made in any case, or a search with long trials would never go on.
    const mayGoOn = left > 0 && (trials.length === earlier || left > expectedSeconds(trials))
    const step = nextStep(problem, telling(), mayGoOn)
    if (step.kind === 'done') return { answer: step.answer, trials, wasCancelled: false }
    const { setup, attempts } = step
    const began = now().getTime()
    const title = `Trial ${trials.length + 1}: ${deps.describe(setup)}, up to ${plural(attempts, 'attempt')}`
    const outcome = await log.group(title, async () => {
      const result = await deps.tryOut(setup, attempts, trials)
      if (result === null) return null
      const trial = { setup, seconds: (now().getTime() - began) / 1000, outcome: result }
      file.append(trial)
      trials.push(trial)
      log.info(`${describeOutcome(result)}, after ${formatDuration(trial.seconds)}`)
      return result
    })
    if (outcome === null) return cancelled(problem, telling(), trials)
    const answer = lastAnswer(problem, telling())
    deps.onTrial({ answer, trials, wasCancelled: false })
    const soFar = deps.soFar(answer)
    log.info(
      `So far: ${soFar}; ${formatDuration(usedSeconds())} of ${formatDuration(budgetSeconds)}`,
    )
  }
}

function cancelled(
  problem: Problem,
  telling: readonly Trial[],
  trials: readonly Trial[],
): Searched {
  const answer = { ...lastAnswer(problem, telling), stopped: 'a signal came' }
  return { answer, trials, wasCancelled: true }
}

/** Whether so many broken trials are missing until the search ends. */
function areAllBut(missing: number, trials: readonly JudgedTrial[]): boolean {
  const broken =
    trials.length - trials.findLastIndex(({ outcome }) => outcome.kind !== 'broken') - 1
  return broken === MOST_BROKEN_TRIALS - missing
}

/** The answer if no trial follows. */
function lastAnswer(problem: Problem, trials: readonly Trial[]): Answer {
  const step = nextStep(problem, trials, false)
  if (step.kind === 'try') throw new Error('a search goes on without time')
  return step.answer
}

/** The next trial takes about as long as the longest of the last ones. */
function expectedSeconds(trials: readonly Trial[]): number {
  return Math.max(0, ...trials.slice(-3).map(({ seconds }) => seconds))
}

function describeOutcome(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'counted':
      return countedText(outcome)
    case 'down':
      return `The node did not come up: ${plainLine(outcome.why)}`
    case 'broken':
      return `Does not count: ${plainLine(outcome.why)}`
    case 'unusable':
      return `Cannot be tried: ${plainLine(outcome.why)}`
  }
}

function countedText({ failures, trials }: { failures: number; trials: number }): string {
  if (failures === trials) return `Red: failed in ${plural(trials, 'attempt')}`
  return failures === 0 ? 'Green' : `Green: passed after ${plural(failures, 'failed attempt')}`
}
