import { distinctNames, jobName } from '../../domain/plan/job-name.ts'
import type { LeftOutJob } from '../../domain/plan/plan.ts'
import type { Candidate, PlanRequest } from '../../domain/plan/plan-request.ts'
import type { Architecture } from '../../domain/request/request.ts'
import { probeHost } from '../../host/facts.ts'
import { unmetNeeds } from '../../host/needs.ts'
import type { PlanDeps } from './deps.ts'
import { missingBuild, type PlanBuilds, type PlanOptions } from './plan-builds.ts'

/** A lane on an architecture that may become jobs. */
export interface Possible extends Candidate {
  readonly name: string
  readonly architecture: Architecture
}

/** Lanes that may be run, and those that are left out. */
export interface Sorted {
  readonly remaining: readonly Possible[]
  readonly leftOut: readonly LeftOutJob[]
}

/** Each lane on each architecture. */
export function possibleJobs({ candidates, architectures }: PlanRequest): readonly Possible[] {
  const possible = candidates.flatMap((candidate) =>
    architectures.map((architecture) => {
      const { lane, scenario } = candidate.request.selection
      const name = jobName({ lane, scenario: scenario ?? '', architecture })
      return { ...candidate, architecture, name }
    }),
  )
  const names = distinctNames(possible.map(({ name }) => name))
  return possible.map((one, index) => ({ ...one, name: names[index] ?? one.name }))
}

/**
 * Sorts lanes.
 * @param judge why a lane is left out; null if it is not
 */
export function sorted(
  possible: readonly Possible[],
  judge: (possible: Possible) => Omit<LeftOutJob, 'name'> | null,
): Sorted {
  const judged = possible.map((one) => ({ one, verdict: judge(one) }))
  return {
    remaining: judged.filter(({ verdict }) => verdict === null).map(({ one }) => one),
    leftOut: judged.flatMap(({ one: { name }, verdict }) =>
      verdict === null ? [] : [{ name, why: verdict.why, isGap: verdict.isGap }],
    ),
  }
}

/**
 * Leaves out scenarios whose needs this machine does not meet. Jobs of another architecture, and of a runner that the user
 * names, run on other machines, so that this one says nothing about them.
 */
export async function sortByNeeds(
  { commandsFor, runnerImage }: Pick<PlanDeps, 'commandsFor' | 'runnerImage'>,
  { runners, candidates }: PlanRequest,
  possible: readonly Possible[],
): Promise<Sorted> {
  const own = candidates[0].request.architecture
  const needsOf = ({ architecture, request: { scenario } }: Possible) =>
    architecture === own && !runners.has(own) ? (scenario?.needs ?? []) : []
  if (possible.every((one) => needsOf(one).length === 0))
    return { remaining: possible, leftOut: [] }
  const probe = await probeHost(commandsFor, runnerImage)
  return sorted(possible, (one) => {
    const unmet = unmetNeeds({ needs: needsOf(one) }, probe)
    return unmet.length === 0
      ? null
      : { why: `This machine does not support it: ${unmet.join('; ')}`, isGap: false }
  })
}

/** Leaves out architectures for which a build is missing. */
export async function sortByBuilds(
  builds: PlanBuilds,
  options: PlanOptions,
  possible: readonly Possible[],
): Promise<Sorted> {
  const architectures = [...new Set(possible.map(({ architecture }) => architecture))]
  const missing = new Map(
    await Promise.all(
      architectures.map(
        async (architecture) =>
          [architecture, await missingBuild(builds, options, architecture)] as const,
      ),
    ),
  )
  return sorted(possible, ({ architecture }) => missing.get(architecture) ?? null)
}
