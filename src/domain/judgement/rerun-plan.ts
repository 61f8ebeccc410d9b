import { hasFailed } from '../model/results.ts'
import type { PublicRequest, RunFacts } from '../model/run-facts.ts'
import type { Finding, ReasonCode } from '../model/verdict.ts'
import { formatDuration } from '../text.ts'
import { judge } from './judge.ts'

/** The failed specs that are to be run once more, by id; or why they are not. */
export type RerunPlan =
  | { readonly specs: readonly string[]; readonly seconds: number }
  | { readonly reason: string }

/** Causes of failure that can be gone in a second run on the same node. */
const RERUN_REASONS: readonly ReasonCode[] = ['specs-failed', 'image-pull']
/** If a larger part of the specs failed, it was not chance. */
const MOST_FAILED = 1 / 5
/** So few failures are run again whatever their part is. */
const FEW = 2
const LEAST_SECONDS = 60
/** The suite takes up to half a minute to start and to end its services. */
const SERVICE_SECONDS = 30
/** Of all names together: a command line has room for about two million (execve(2)). */
const MOST_CHARACTERS = 200_000

/**
 * Decides whether the failed specs of a suite are run once more. Null if none failed, or there is no budget. They are not
 * if the node or the suite broke, because then their failures say nothing about them, and a second run on the same node
 * would not either.
 * @param facts the facts at the end of the suite
 * @param secondsLeft of the time limit of the suite
 */
export function planRerun(
  facts: RunFacts,
  budget: PublicRequest['rerunFailures'],
  secondsLeft: number,
): RerunPlan | null {
  const { findings, specs, counts } = judge(facts)
  const failed = [...new Set(specs.filter(hasFailed).map(({ id }) => id))]
  if (budget === null || failed.length === 0) return null
  const other = findings.find(isAboutNode)
  if (other !== undefined) return { reason: other.title }
  const [problem] = [...(facts.suite?.damage ?? []), ...(facts.suite?.contradictions ?? [])]
  if (problem !== undefined) return { reason: `the reports of the suite do not agree: ${problem}` }
  if (failed.length > FEW && failed.length > counts.ran * MOST_FAILED) {
    return { reason: `${failed.length} of ${counts.ran} specs failed, which is more than a fifth` }
  }
  const seconds = Math.floor(Math.min(budget.seconds, secondsLeft))
  if (seconds < LEAST_SECONDS) {
    return {
      reason: `the time limit of the suite has ${formatDuration(Math.max(0, secondsLeft))} left`,
    }
  }
  const took = new Map(specs.map((spec) => [spec.id, spec.seconds]))
  const named = withinLength(failed.slice(0, budget.specs))
  const chosen = withinTime(named, took, seconds)
  // One can still pass in time, because a spec that waits in vain takes longest.
  return { specs: chosen.length > 0 ? chosen : named.slice(0, 1), seconds }
}

/** Those that can fail as late as before: a rerun that its time limit ends proves nothing. */
function withinTime(
  ids: readonly string[],
  took: ReadonlyMap<string, number>,
  seconds: number,
): readonly string[] {
  let needed = SERVICE_SECONDS
  return ids.filter((id) => {
    const more = took.get(id) ?? 0
    if (needed + more > seconds) return false
    needed += more
    return true
  })
}

function withinLength(names: readonly string[]): readonly string[] {
  let characters = 0
  return names.filter((name) => {
    characters += name.length
    return characters <= MOST_CHARACTERS
  })
}

/** Whether a cause is outside of the specs. One that is only likely counts as well, if it is one of the machine. */
function isAboutNode({ id, reason, certainty, audience }: Finding): boolean {
  if (!RERUN_REASONS.includes(reason)) return true
  return certainty === 'likely' && audience === 'environment' && !id.startsWith('image-pull')
}
