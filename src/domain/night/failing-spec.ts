import { rateOf } from '../history/beta.ts'
import type { History } from '../history/model.ts'
import type { SequenceJudgement } from '../history/sequence.ts'
import { plural } from '../text.ts'
import {
  baseOf,
  type KnownSpec,
  type LaneSpec,
  runAt,
  type SpecFacts,
  UNCHANGED,
} from './lane-spec.ts'
import type { Rate } from './night.ts'
import { dayOf, newText, rateText, stillText } from './spec-words.ts'
import { referenceTo } from './suspects.ts'

/** A spec that fails: new, still failing, flaky, known, or not seen before. */
export function failing(
  known: KnownSpec,
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
export function withRepaired(
  one: LaneSpec,
  repaired: readonly number[],
  { runs }: History,
): LaneSpec {
  const last = runs[repaired.at(-1) ?? -1]
  if (last === undefined) return one
  const reason = `${one.spec.reason}; not counting ${plural(repaired.length, 'run')} until ${dayOf(referenceTo(last))}, when it was broken and repaired`
  return { ...one, spec: { ...one.spec, reason } }
}

/** Whether the cause of tonight is none of those since a trial. */
function hasOtherCause({ history, tonight, runs }: KnownSpec, start: number): boolean {
  const cause = tonight?.cause ?? null
  const since = new Set(runs.slice(start, -1))
  const before = history.results.flatMap((result) =>
    since.has(result.run) && result.cause !== null ? [result.cause] : [],
  )
  return cause !== null && before.length > 0 && !before.includes(cause)
}

/** A spec that fails at times, or passed only when it was repeated. */
export function flaky(
  known: KnownSpec,
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
function changeAt({ runs }: KnownSpec, start: number): LaneSpec['change'] {
  const [good, bad] = [runs[start - 1], runs[start]]
  return good === undefined || bad === undefined ? null : { good, bad }
}
