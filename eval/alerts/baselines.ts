import type { Told } from './replay.ts'
import type { Year } from './year.ts'

/**
 * Alerts of a rule without causes: one for each spec that failed on so many nights in a row, reruns not counted, until it
 * passes. A lane that did not test its specs is an alert of its own.
 * @param nights 1 for any failure; 3 as testgrid does (kubernetes/test-infra, config/testgrids/default.yaml)
 */
export function replayRow({ nights: year }: Year, nights: number): readonly Told[] {
  const told: Told[] = []
  const failing = new Map<string, number>()
  for (const [night, lanes] of year.entries()) {
    for (const [lane, played] of lanes.entries()) {
      if (played === null) continue
      const failed =
        played.result === 'tested'
          ? new Set([...played.failures.keys()].map((spec) => `${lane}/${spec}`))
          : new Set([String(lane)])
      for (const about of failed) {
        const streak = (failing.get(about) ?? 0) + 1
        failing.set(about, streak)
        if (streak === nights) told.push({ night, alert: about, kind: 'opened', about: [about] })
      }
      for (const [about, streak] of failing) {
        const isOfLane = about.split('/')[0] === String(lane)
        // Specs of a lane that did not test them neither pass nor fail.
        const isTold = played.result === 'tested' && isOfLane && !failed.has(about)
        if (!isTold) continue
        if (streak >= nights) told.push({ night, alert: about, kind: 'closed', about: [about] })
        failing.delete(about)
      }
    }
  }
  return told
}
