import { rateOf } from '../history/beta.ts'
import { heldInCheck } from '../history/false-discovery.ts'
import type { History, RecordedOutcome, RecordedResult, SpecHistory } from '../history/model.ts'
import { type Population, populationOf } from '../history/population.ts'
import { judgeSequence, type SequenceJudgement } from '../history/sequence.ts'
import { type SpecTrials, trialsOfSpec } from '../history/spec-trials.ts'
import { type Telling, tellingRuns } from '../history/telling-runs.ts'
import { isFailing, type Trial, trialOf } from '../history/trials.ts'
import { plural } from '../text.ts'
import type { NightSpec, Rate, RunReference } from './night.ts'
import { withoutRepaired } from './repaired.ts'
import { dayOf, newText, rateText, stillText } from './spec-words.ts'
import { referenceTo } from './suspects.ts'

/** What the reports of a lane say of its specs beyond their results. */
export interface SpecFacts {
  /** Its failure in one line; empty if there is none. */
  readonly message: string
  /** The issue that it is known by, or null. */
  readonly link: string | null
  /** What in the environment certainly made it fail; empty if nothing did. */
  readonly environment: string
}

/** A spec in the light of earlier runs, with the runs between which it changed, by position. */
export interface LaneSpec {
  readonly spec: Omit<NightSpec, 'lane' | 'suspects'>
  /** Null if nothing changed, or that is not known. */
  readonly change: { readonly good: number; readonly bad: number } | null
  /** How likely noise alone makes it fail like this (history/sequence.ts); 1 if it does not fail. */
  readonly surprise: number
}

/** A spec of a history with its trials in the runs that count. */
interface Known extends SpecTrials {
  readonly history: SpecHistory
  readonly tonight: RecordedResult | null
}

/** What is said of a spec that did not change. */
export const UNCHANGED = { change: null, surprise: 1 } as const

/** A spec that ran in so many of the last runs, and now does not, stopped running. */
const RUNS_UNTIL_STOPPED = 3
const NO_LONGER: readonly RecordedOutcome[] = ['not-run', 'skipped']

/**
 * Judges the specs of a run by earlier runs. Specs that pass as always are left out, and those of which the run says nothing.
 * @param history with the judged run in it
 * @param position of the judged run
 * @param past positions of the runs that it is compared with, oldest first
 * @param isWhole whether the run is complete, so that a spec that is not in it stopped running
 */
export function judgeLane(
  history: History,
  position: number,
  past: readonly number[],
  facts: ReadonlyMap<string, SpecFacts>,
  isWhole: boolean,
): readonly LaneSpec[] {
  const telling = tellingRuns(history)
  const counted = new Set([...past, position])
  const known = history.specs.map((spec) => knownOf(spec, position, telling, counted))
  const usual = populationOf(
    known.map((spec) => (isTriedAt(spec, position) ? spec.trials.slice(0, -1) : spec.trials)),
  )
  const judged = known.flatMap((spec) => {
    const environment = facts.get(spec.history.id)?.environment ?? ''
    if (spec.tonight !== null && environment !== '')
      return [ofEnvironment(spec, environment, facts)]
    if (isTriedAt(spec, position)) return judgedSpec(spec, usual, history, facts)
    return isWhole && hasStopped(spec, history, position, past) ? [stopped(spec, history)] : []
  })
  return withDoubts(judged, known.filter((spec) => isTriedAt(spec, position)).length)
}

function knownOf(
  spec: SpecHistory,
  position: number,
  telling: readonly Telling[],
  counted: ReadonlySet<number>,
): Known {
  return {
    ...trialsOfSpec(spec, telling, counted),
    history: spec,
    tonight: spec.results.find(({ run }) => run === position) ?? null,
  }
}

/** Whether a run says something about a spec. */
function isTriedAt({ runs }: Known, position: number): boolean {
  return runs.at(-1) === position
}

function judgedSpec(
  all: Known,
  usual: Population,
  history: History,
  facts: ReadonlyMap<string, SpecFacts>,
): readonly LaneSpec[] {
  const { repaired, ...trials } = withoutRepaired(all)
  const known = { ...all, ...trials }
  const judgement = judgeSequence(known.trials, usual)
  const { message = '', link = null } = facts.get(known.history.id) ?? {}
  const last = known.trials.at(-1)
  if (last !== undefined && isFailing(last)) {
    const one = failing(known, judgement, history, { message, link, environment: '' })
    return [withRepaired(one, repaired, history)]
  }
  if (last === 'flake') return [flaky(known, judgement, history, message)]
  return recovered(known, judgement, usual, history)
}

function failing(
  known: Known,
  judgement: SequenceJudgement,
  history: History,
  { message, link }: SpecFacts,
): LaneSpec {
  // Without an earlier pass, it fails since the first of its runs.
  const start =
    judgement.since?.trial ?? (judgement.nights === 0 ? 0 : known.trials.length - judgement.streak)
  const sinceThen = known.trials.slice(start)
  const rate = rateBefore(judgement)
  const since = start >= known.trials.length - 1 ? null : runAt(known, start, history)
  const base = { ...baseOf(known, judgement), message, rate, since }
  if (link !== null) {
    return {
      spec: {
        ...base,
        state: 'known',
        doubt: '',
        link,
        reason: 'fails, and has an open issue',
      },
      ...UNCHANGED,
    }
  }
  const change = changeAt(known, start)
  const { state, surprise } = judgement
  if (state === 'first-seen') {
    const reason = 'fails, and there is no earlier result of it'
    const spec = { ...base, since: null, rate: null, reason }
    return { spec: { ...spec, state: 'not-seen-before' }, ...UNCHANGED }
  }
  if (state === 'new') {
    const reason = newText(judgement, sinceThen, rateWords(rate, start), since)
    return { spec: { ...base, state, reason }, change, surprise }
  }
  if (state === 'still-failing') {
    const other = hasOtherCause(known, start) ? '; for another reason than before' : ''
    const reason = `${stillText(sinceThen, rateWords(rate, start), since)}${other}`
    return { spec: { ...base, state, reason }, change, surprise: 1 }
  }
  return flaky(known, judgement, history, message)
}

/** Says which runs were left out. */
function withRepaired(one: LaneSpec, repaired: readonly number[], { runs }: History): LaneSpec {
  const last = runs[repaired.at(-1) ?? -1]
  if (last === undefined) return one
  const reason = `${one.spec.reason}; not counting ${plural(repaired.length, 'run')} until ${dayOf(referenceTo(last))}, when it was broken and repaired`
  return { ...one, spec: { ...one.spec, reason } }
}

/** Whether the cause of tonight is none of those since a trial. */
function hasOtherCause({ history, tonight, runs }: Known, start: number): boolean {
  const cause = tonight?.cause ?? null
  const since = new Set(runs.slice(start, -1))
  const before = history.results.flatMap((result) =>
    since.has(result.run) && result.cause !== null ? [result.cause] : [],
  )
  return cause !== null && before.length > 0 && !before.includes(cause)
}

function flaky(
  known: Known,
  judgement: SequenceJudgement,
  history: History,
  message: string,
): LaneSpec {
  const rate = presentRate(judgement)
  const changed =
    judgement.proven === null ? null : runAt(known, judgement.since?.trial ?? -1, history)
  const tonight = known.trials.at(-1) === 'flake' ? 'failed, and passed when repeated' : 'fails'
  const when = changed === null ? 'before' : `since ${dayOf(changed)}`
  const before = rate === null ? 'there is no earlier result' : `${rateText(rate)} ${when}`
  const other = hasOtherCause(known, 0) ? '; for a reason that was not seen before' : ''
  const reason = `${tonight}; ${before}${other}`
  return {
    spec: { ...baseOf(known, judgement), state: 'flaky', message, rate, since: null, reason },
    ...UNCHANGED,
  }
}

/** A spec that passes, and did not before. Those that only were flaky are left out. */
function recovered(
  known: Known,
  judgement: SequenceJudgement,
  usual: Population,
  history: History,
): readonly LaneSpec[] {
  const end = known.trials.length - 1
  const before = known.trials.at(-2)
  const isProven = judgement.state === 'recovered'
  const wasFailing = before !== undefined && isFailing(before)
  if (!isProven && !wasFailing) return []
  const earlier = judgeSequence(known.trials.slice(0, -1), usual)
  if (!isProven && earlier.state !== 'new' && earlier.state !== 'still-failing') return []
  const first = isProven ? (judgement.since?.trial ?? end) : end
  const lastFailure = known.trials.slice(0, first).findLastIndex(isFailing)
  const good = runAt(known, lastFailure, history)
  const failures = streakUntil(known.trials, lastFailure)
  const until = good === null ? '' : ` until ${dayOf(good)}`
  const passes = end - first + 1
  return [
    {
      spec: {
        ...baseOf(known, judgement),
        state: 'recovered',
        since: first === end ? null : runAt(known, first, history),
        rate: null,
        chance: null,
        doubt: isProven
          ? ''
          : `it passed in ${plural(passes, 'run')} only: a spec that fails at times can pass as well`,
        reason: `passes again; ${failures > 1 ? `it failed in ${failures} runs in a row${until}` : failedOnce(good)}`,
      },
      ...UNCHANGED,
    },
  ]
}

function failedOnce(run: RunReference | null): string {
  return run === null ? 'it failed in one run' : `it failed on ${dayOf(run)}`
}

function streakUntil(trials: readonly Trial[], last: number): number {
  const passed = trials.slice(0, last + 1).findLastIndex((trial) => !isFailing(trial))
  return last - passed
}

/** Whether it was in each of the last runs of the same selection, and is not in the judged one. */
function hasStopped(
  { history: { results }, tonight }: Known,
  { runs }: History,
  position: number,
  past: readonly number[],
): boolean {
  if (tonight !== null && !NO_LONGER.includes(tonight.outcome)) return false
  const selection = selectionOf(runs[position])
  const alike = past.filter((run) => selectionOf(runs[run]) === selection)
  const last = alike.slice(-RUNS_UNTIL_STOPPED)
  const ran = new Set(results.filter((result) => trialOf(result) !== null).map(({ run }) => run))
  return last.length === RUNS_UNTIL_STOPPED && last.every((run) => ran.has(run))
}

function selectionOf(run: History['runs'][number] | undefined): string {
  return JSON.stringify(
    ['Focus', 'Skip', 'Label filter'].map((name) => run?.conditions.get(name) ?? ''),
  )
}

/** A failure that says nothing about the spec. */
function ofEnvironment(
  known: Known,
  environment: string,
  facts: ReadonlyMap<string, SpecFacts>,
): LaneSpec {
  return {
    spec: {
      ...withoutJudgement(known),
      state: 'environment',
      outcome: 'failed',
      message: facts.get(known.history.id)?.message ?? '',
      reason: `fails because of the environment: ${environment}`,
    },
    ...UNCHANGED,
  }
}

function stopped(known: Known, history: History): LaneSpec {
  const last = runAt(known, known.runs.length - 1, history)
  const when = last === null ? '' : ` on ${dayOf(last)}`
  const how = known.tonight?.outcome === 'skipped' ? 'skips itself' : 'is no longer run'
  return {
    spec: {
      ...withoutJudgement(known),
      state: 'stopped',
      reason: `${how}; its last result was${when}, and the selection is the same`,
    },
    ...UNCHANGED,
  }
}

type Base = Omit<LaneSpec['spec'], 'state' | 'reason'>

function withoutJudgement({ history, tonight }: Known): Base {
  return {
    id: history.id,
    outcome: tonight?.outcome ?? 'absent',
    since: null,
    streak: 0,
    rate: null,
    chance: null,
    doubt: '',
    message: '',
    cause: tonight?.cause ?? null,
    link: null,
    location: history.location,
  }
}

function baseOf(known: Known, { streak, chance, few, nights }: SequenceJudgement): Base {
  return {
    ...withoutJudgement(known),
    streak,
    chance,
    doubt:
      few && nights > 0
        ? `there ${nights === 1 ? 'is' : 'are'} only ${plural(nights, 'earlier result')}`
        : '',
  }
}

/** The rate of failures before the present streak or change; null if there is no earlier result. */
function rateBefore({ rate, nights, failedNights }: SequenceJudgement): Rate | null {
  return nights === 0 ? null : { ...rate, failed: failedNights, results: nights }
}

/** The rate of failures on the nights before tonight that tell how the spec is now; null if there is none. */
function presentRate({ present }: SequenceJudgement): Rate | null {
  // Tonight failed at first.
  const before = { trials: present.trials - 1, failures: present.failures - 1 }
  if (before.trials <= 0) return null
  return { ...rateOf(before), failed: before.failures, results: before.trials }
}

/** A rate in words; of the trials before the present state, those in which the spec was broken are not in it. */
function rateWords(rate: Rate | null, start: number): string {
  if (rate === null) return ''
  const broken = start - rate.results
  const apart = broken > 0 ? `, apart from ${plural(broken, 'run')} in which it was broken` : ''
  return `${rateText(rate)}${apart}`
}

/** The runs before and after a change. */
function changeAt({ runs }: Known, start: number): LaneSpec['change'] {
  const [good, bad] = [runs[start - 1], runs[start]]
  return good === undefined || bad === undefined ? null : { good, bad }
}

function runAt({ runs }: Known, trial: number, history: History): RunReference | null {
  const run = history.runs[runs[trial] ?? -1]
  return run === undefined ? null : referenceTo(run)
}

/** Of many specs, some fail by chance: new failures that do not stand out among them are told with that doubt. */
function withDoubts(specs: readonly LaneSpec[], tested: number): readonly LaneSpec[] {
  const news = specs.filter(({ spec }) => spec.state === 'new')
  const standing = heldInCheck(
    news.map(({ surprise }) => surprise),
    tested,
  )
  const doubtful = new Set(news.filter((_, position) => standing[position] !== true))
  return specs.map((one) => {
    if (!doubtful.has(one)) return one
    const { doubt } = one.spec
    const words = [`of ${plural(tested, 'spec')}, one can fail like this by chance`, doubt]
    return { ...one, spec: { ...one.spec, doubt: words.filter((word) => word !== '').join('; ') } }
  })
}
