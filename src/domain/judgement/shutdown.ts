import { timestampOf } from '../logs/timestamp.ts'
import type { RunFacts } from '../model/run-facts.ts'
import { type Death, SURE_CAUSES } from './death.ts'
import { shutdownLines } from './job-ends.ts'

/** Services can end a little before the first line about the shutdown. */
const EARLY = 5_000
/** A unit that does not stop delays a shutdown (systemd-system.conf(5), DefaultTimeoutStopSec; units can have more). */
const SHUTDOWN_TAKES = 600_000
/** Causes of which a shutdown without a time can be the reason. */
const ORDERLY: readonly Death['cause'][] = ['stopped', 'unreachable']

/**
 * Whether the service ended because the machine was shut down, according to the system logs. Nothing crashes by that, and a
 * service that started again did not end by it.
 */
export function isPartOfShutdown(death: Death, facts: RunFacts): boolean {
  const { at, cause, restartedAt } = death
  if (SURE_CAUSES.includes(cause) || restartedAt !== null) return false
  const lines = shutdownLines(facts)
  if (at === null) return lines.length > 0
  const reference = facts.suite?.startedAt ?? new Date(at).toISOString()
  return lines.some((line) => {
    const shutdown = timestampOf(line, reference)
    if (shutdown === null) return ORDERLY.includes(cause)
    return at >= shutdown - EARLY && at <= shutdown + SHUTDOWN_TAKES
  })
}
