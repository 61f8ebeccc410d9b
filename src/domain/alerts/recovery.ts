import { type Attempt, attemptsOf, countAttempts } from '../history/trials.ts'
import type { AlertKind, Member, Recovery } from './model.ts'

/** So many passes in a row, that what failed as often as this would give them with less than this chance, are a recovery. */
const BY_LUCK = 0.01
/** One pass is never enough: a run can have other builds than the next one. */
const FEWEST_PASSES = 2
/** After so many whole runs of its lane without it, a spec is no longer there. */
const RUNS_WITHOUT = 3

/**
 * Whether a spec or a lane is well again: it has passed so often that this is no luck, for the rate at which it failed from
 * its first failure to its last one. What always failed needs two or three passes, what failed every other time needs seven.
 * A lane that was silent is well with its next run.
 * @param since the start of the first bad run, ISO 8601
 */
export function recoveryOf(
  { nights, runsWithout }: Member,
  { kind, since }: { readonly kind: AlertKind; readonly since: string },
): Recovery {
  const start = Date.parse(since)
  const own = nights.filter(({ run }) => !(Date.parse(run.startedAt) < start))
  const first = own.findIndex(({ trial }) => trial !== 'pass')
  const last = own.findLastIndex(({ trial }) => trial !== 'pass')
  // A history that no longer has the failures cannot say how often it failed.
  const failing = first < 0 ? [] : own.slice(first, last + 1)
  const attempts = failing.flatMap(({ trial }, night) => attemptsOf(trial, night))
  const needed = kind === 'silent' ? 1 : passesNeeded(attempts)
  const passes = own.length - 1 - last
  const numbers = { passes, needed }
  if (passes >= needed) return { state: 'recovered', ...numbers }
  if (runsWithout >= RUNS_WITHOUT) return { state: 'gone', ...numbers }
  if (own.length === 0) return { state: 'unknown', ...numbers }
  return { state: passes === 0 ? 'failing' : 'passing', ...numbers }
}

/** How many passes in a row are no luck for what did this. */
export function passesNeeded(attempts: readonly Attempt[]): number {
  const { trials, failures } =
    attempts.length === 0 ? { trials: 1, failures: 1 } : countAttempts(attempts)
  const rate = (failures + 0.5) / (trials + 1)
  return Math.max(FEWEST_PASSES, Math.ceil(Math.log(BY_LUCK) / Math.log(1 - rate)))
}
