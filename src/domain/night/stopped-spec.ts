import type { History, RecordedOutcome } from '../history/model.ts'
import { trialOf } from '../history/trials.ts'
import { type KnownSpec, type LaneSpec, runAt, UNCHANGED, withoutJudgement } from './lane-spec.ts'
import { dayOf } from './spec-words.ts'

/** A spec that ran in so many of the last runs, and now does not, stopped running. */
const RUNS_UNTIL_STOPPED = 3
const NO_LONGER: readonly RecordedOutcome[] = ['not-run', 'skipped']

/** Whether it was in each of the last runs of the same selection, and is not in the judged one. */
export function hasStopped(
  { history: { results }, tonight }: KnownSpec,
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

/** What chose the specs of a run, to compare it with that of others. */
export function selectionOf(run: History['runs'][number] | undefined): string {
  return JSON.stringify(
    ['Focus', 'Skip', 'Label filter', 'Source files', 'Source files left out'].map(
      (name) => run?.conditions.get(name) ?? '',
    ),
  )
}

/** A spec that no longer runs. */
export function stopped(known: KnownSpec, history: History): LaneSpec {
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
