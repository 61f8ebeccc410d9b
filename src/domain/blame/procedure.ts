import { backgroundOf, guiltyParts, onePartOf, withPosition } from './guilty.ts'
import { CERTAIN, LIKELY, MOST_BROKEN_TRIALS } from './limits.ts'
import {
  type Cell,
  type Explained,
  type Explanation,
  explain,
  type Matrix,
  nextTrial,
} from './matrix.ts'
import type { Problem, Setup, Trial } from './problem.ts'
import type { KnownRates } from './rates.ts'
import { type Found, locate, nextPosition, type Search } from './search.ts'
import {
  canBeTried,
  isSymptomOpen,
  type JudgedTrial,
  judgedTrials,
  newSetup,
  type Symptom,
  symptomOf,
  unprovenParts,
} from './symptom.ts'

/** What to do next, or what was found. */
export type Step =
  | { readonly kind: 'try'; readonly setup: Setup; readonly attempts: number }
  | { readonly kind: 'done'; readonly answer: Answer }

/** What is behind the symptom, and as far as it was searched, where. */
export interface Answer {
  readonly symptom: Symptom
  /** Null if it is undecided. */
  readonly explanation: Explanation | null
  /** All that is possible, the likeliest first. */
  readonly explained: readonly Explained[]
  readonly culprits: readonly Culprit[]
  /** Why it ended early; empty if it did not. */
  readonly stopped: string
}

/** Where the change of a part is: after the build `good`, at the latest with `bad`. */
export interface Culprit extends Found {
  readonly part: number
  /** The builds of the other parts in its trials. */
  readonly background: Setup
}

/** The rates of a spec say nothing about the start of a node. */
const NEW_SYMPTOM: KnownRates = {
  good: { trials: 0, failures: 0 },
  bad: { trials: 1, failures: 1 },
}

/**
 * The next step from what was tried so far: first the parts with their new and their last good builds, then the commits of
 * the guilty one. It only depends on its arguments, so a search goes on where it stopped.
 * @param mayGoOn false if there is no time for another trial
 */
export function nextStep(problem: Problem, trials: readonly Trial[], mayGoOn: boolean): Step {
  const { parts } = problem
  const symptom = symptomOf(parts, trials)
  const judged = judgedTrials(symptom, trials)
  if (symptom === 'start') {
    // Attempts are those of a spec: a node comes up or not.
    return withOneAttempt(stepFor(symptom, { ...problem, known: NEW_SYMPTOM }, judged, mayGoOn))
  }
  if (isSymptomOpen(parts, trials) && whyStop(judged, mayGoOn) === '') {
    return { kind: 'try', setup: newSetup(parts), attempts: 1 }
  }
  return stepFor(symptom, problem, judged, mayGoOn)
}

function withOneAttempt(step: Step): Step {
  return step.kind === 'try' ? { ...step, attempts: 1 } : step
}

function stepFor(
  symptom: Symptom,
  problem: Problem,
  trials: readonly JudgedTrial[],
  mayGoOn: boolean,
): Step {
  const explained = explain(matrixOf(problem, trials))
  const [best] = explained
  const chance = trials.some(isCounted) ? (best?.chance ?? 0) : 0
  const ended = whyStop(trials, mayGoOn)
  const hasSearched = trials.some(({ setup }) => cellOf(problem, setup) === null)
  const isSure = chance >= (hasSearched ? LIKELY : CERTAIN)
  const next = isSure ? null : nextOfMatrix(problem, trials)
  if (ended === '' && next !== null) return next
  const stop = ended === '' && !isSure ? whyNoOther(trials) : ended
  const explanation = chance >= LIKELY ? (best?.explanation ?? null) : null
  // Between explanations that all blame one part, only trials would tell that cannot be made.
  const told = explanation ?? (next === null && chance > 0 ? onePartOf(problem, explained) : null)
  const done = (culprits: readonly Culprit[], stopped: string): Step => ({
    kind: 'done',
    answer: { symptom, explanation: told, explained, culprits, stopped },
  })
  if (told === null) return done([], stop === '' ? whyNoOther(trials) : stop)
  const culprits: Culprit[] = []
  for (const part of guiltyParts(told)) {
    const background = backgroundOf(problem, trials, told, part)
    const search = searchOf(problem, trials, part, background)
    const found = locate(search)
    culprits.push({ ...found, part, background })
    if (found.chance >= CERTAIN) continue
    // Where no trial of the parts can tell more, those of the commits still can.
    if (ended !== '') return done(culprits, ended)
    return nextOfSearch(problem, trials, search, { part, background })
  }
  return done(culprits, isSure ? '' : stop)
}

/** Why no trial is left that would decide it. */
function whyNoOther(trials: readonly JudgedTrial[]): string {
  const last = trials.findLast(({ outcome }) => ['unusable', 'mismatch'].includes(outcome.kind))
  if (last === undefined) return 'more trials with these builds would tell nothing'
  const why = 'why' in last.outcome ? last.outcome.why : ''
  return `the builds that would tell more cannot be tried: ${why}`
}

function isCounted({ outcome }: JudgedTrial): boolean {
  return outcome.kind === 'counted'
}

function whyStop(trials: readonly JudgedTrial[], mayGoOn: boolean): string {
  if (!mayGoOn) return 'the time is used up'
  const last = trials.slice(-MOST_BROKEN_TRIALS)
  const areBroken = last.every(({ outcome }) => outcome.kind === 'broken')
  const [reason] = last.map(({ outcome }) => (outcome.kind === 'broken' ? outcome.why : ''))
  return areBroken && last.length === MOST_BROKEN_TRIALS
    ? `${MOST_BROKEN_TRIALS} trials in a row did not count: ${reason}`
    : ''
}

function matrixOf(problem: Problem, trials: readonly JudgedTrial[]): Matrix {
  return {
    factors: problem.parts,
    known: problem.known,
    trials: trials.flatMap(({ setup, outcome }) => {
      const cell = cellOf(problem, setup)
      return outcome.kind === 'counted' && cell !== null
        ? [{ cell, trials: outcome.trials, failures: outcome.failures }]
        : []
    }),
  }
}

/** Which parts are new; null if one is between the last good and the new build. */
function cellOf({ parts }: Problem, setup: Setup): Cell | null {
  const cell = setup.map((position, part) => isEnd(parts[part]?.commits.length, position))
  return cell.every((one) => one !== null) ? cell : null
}

/** Whether a position is the new build of a part; null if it is between the new one and the last good one. */
function isEnd(commits = 0, position: number): boolean | null {
  if (position === commits) return true
  return position === 0 ? false : null
}

function nextOfMatrix(problem: Problem, trials: readonly JudgedTrial[]): Step | null {
  const { parts, invocationSeconds, specSeconds } = problem
  const current = trials.at(-1)?.setup ?? null
  const setupOf = (cell: readonly boolean[]) =>
    cell.map((isNew, part) => (isNew ? (parts[part]?.commits.length ?? 0) : 0))
  const nextOf = (isPossible: (setup: Setup) => boolean) =>
    nextTrial(
      matrixOf(problem, trials),
      { invocationSeconds, specSeconds },
      current?.map((position, part) => isEnd(parts[part]?.commits.length, position)) ?? null,
      (cell) => canBeTried(trials, setupOf(cell)) && isPossible(setupOf(cell)),
    )
  // What breaks with several untried builds may be the fault of one: after another trial, it is known of which.
  const next = nextOf((setup) => !hasJustBroken(trials, setup)) ?? nextOf(() => true)
  return next && { kind: 'try', setup: setupOf(next.cell), attempts: next.attempts }
}

/** Whether the last trial broke with these builds, of which several were in no trial that counted. */
function hasJustBroken(trials: readonly JudgedTrial[], setup: Setup): boolean {
  const last = trials.at(-1)
  return (
    last?.outcome.kind === 'broken' &&
    last.setup.join() === setup.join() &&
    unprovenParts(setup, trials).length > 1
  )
}

function nextOfSearch(
  { parts, invocationSeconds, specSeconds }: Problem,
  trials: readonly JudgedTrial[],
  search: Search,
  { part, background }: Pick<Culprit, 'part' | 'background'>,
): Step {
  const swapSeconds = parts[part]?.swapSeconds ?? 0
  const current = trials.at(-1)?.setup[part] ?? null
  const next = nextPosition(search, { invocationSeconds, specSeconds, swapSeconds }, current)
  const setup = withPosition(background, part, next.position)
  return { kind: 'try', setup, attempts: next.attempts }
}

function searchOf(
  { parts, known }: Problem,
  trials: readonly JudgedTrial[],
  part: number,
  background: Setup,
): Search {
  const { commits = [], builds = [] } = parts[part] ?? {}
  return {
    weights: commits,
    builds: builds.filter((position) =>
      canBeTried(trials, withPosition(background, part, position)),
    ),
    known,
    trials: trials.flatMap(({ setup, outcome }) =>
      outcome.kind === 'counted' &&
      setup.every((position, index) => index === part || position === background[index])
        ? [{ position: setup[part] ?? 0, trials: outcome.trials, failures: outcome.failures }]
        : [],
    ),
  }
}
