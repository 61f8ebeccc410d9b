/** The shortest duration that is told apart, in seconds. */
const SHORTEST = 0.1
/** From one step of the scale to the next. A kept duration is wrong by at most half a step: 7.3 percent. */
const STEP = 1.15
const LAST_STEP = 90

/** The durations of the steps, in seconds: from 0.1 s to 8 hours. */
const SECONDS = Array.from(
  { length: LAST_STEP + 1 },
  (_, step) => Math.round(SHORTEST * STEP ** step * 1000) / 1000,
)

/** The nearest step of a duration in seconds. Shorter and longer ones than the scale has are its ends. */
export function stepOf(seconds: number): number {
  const step = Math.round(Math.log(seconds / SHORTEST) / Math.log(STEP))
  return Math.min(LAST_STEP, Math.max(0, step))
}

/** The duration of a step in seconds. */
export function durationOf(step: number): number {
  return SECONDS[step] ?? 0
}

/** A duration as the file keeps it; null for one that is not known. */
export function keptDuration(seconds: number | null): number | null {
  return seconds === null || Number.isNaN(seconds) ? null : durationOf(stepOf(seconds))
}
