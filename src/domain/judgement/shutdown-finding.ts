import type { Finding } from '../model/verdict.ts'
import { plural } from '../text.ts'
import { type FinderInput, finding } from './finder.ts'
import { machineShutdown } from './job-ends.ts'
import { endedAfter } from './service-circumstances.ts'

/** Times of syslog have whole seconds. */
const INEXACT = 2_000

/**
 * The machine was shut down while specs ran: those that failed since a service ended by it say nothing about CRI-O. Even if
 * none failed, the run proves nothing.
 */
export function shutdownFinding({ facts, failed, services }: FinderInput): Finding | null {
  const end = machineShutdown(facts)
  const since = services.shutdowns.find(({ at }) => at !== null)?.at ?? null
  if (end === null || since === null) return null
  const specs = failed.filter((spec) => endedAfter(spec, since - INEXACT))
  const { id, reason, title, audience, remedy, lines, kind } = end
  return finding({
    id,
    reason,
    title,
    detail: specs.length === 0 ? '' : `seen in ${plural(specs.length, 'failing spec')}`,
    audience,
    remedy,
    evidence: lines,
    class: 'environment',
    kind,
    confidence: 'sure: the machine says that it was shut down',
    specs: specs.map((spec) => spec.id),
  })
}
