import type { History } from '../history/model.ts'
import type { Population } from '../history/population.ts'
import { judgeSequence, type SequenceJudgement } from '../history/sequence.ts'
import { isFailing, type Trial } from '../history/trials.ts'
import { plural } from '../text.ts'
import { baseOf, type KnownSpec, type LaneSpec, runAt, UNCHANGED } from './lane-spec.ts'
import type { RunReference } from './night.ts'
import { dayOf } from './spec-words.ts'

/** A spec that passes, and did not before. Those that only were flaky are left out. */
export function recovered(
  known: KnownSpec,
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
