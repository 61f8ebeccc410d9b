import { byKind } from '../domain/by-kind.ts'
import { RunError } from '../domain/errors.ts'
import type { HostProbe } from './facts.ts'
import type { HostCheck, Outcome } from './host-check.ts'
import { MACHINE_CHECKS } from './machine-checks.ts'
import { SOFTWARE_CHECKS } from './software-checks.ts'

const CHECKS: readonly HostCheck[] = [...MACHINE_CHECKS, ...SOFTWARE_CHECKS]

/** The result of one check on a machine. */
export interface Check {
  readonly name: string
  readonly found: string
  readonly needed: string
  /** False where the machine is refused. */
  readonly ok: boolean
  /** What a run does about it: nothing, a step of its own, a warning, or refusing the machine. */
  readonly action: string
  /** What the user can do about it; empty where nothing is wrong. */
  readonly remedy: string
}

/** Every check with its result and the action of a run, in the order in which preflight shows them. */
export function checksOf(probe: HostProbe): readonly Check[] {
  return CHECKS.map(({ name, needed, found, judge }) => {
    const outcome = judge(probe)
    return {
      name,
      found: found(probe),
      needed,
      ok: outcome.kind !== 'refuse',
      action: actionOf(outcome),
      remedy: 'remedy' in outcome ? outcome.remedy : '',
    }
  })
}

function actionOf(outcome: Outcome): string {
  return byKind(outcome, {
    fine: () => 'nothing',
    step: ({ step }) => `step: ${step}`,
    warn: () => 'warning',
    refuse: () => 'refuse',
  })
}

/** The warnings for a machine that is accepted, one sentence each. */
export function preflightWarnings(probe: HostProbe): readonly string[] {
  return CHECKS.map(({ judge }) => judge(probe)).flatMap((outcome) =>
    outcome.kind === 'warn' ? [`${outcome.what}: ${outcome.remedy}`] : [],
  )
}

/**
 * Refuses a machine on which a run cannot work, with all reasons. Nothing has been changed by then.
 * @throws RunError (environment, preflight)
 */
export function preflight(probe: HostProbe): void {
  const refused = CHECKS.map(({ judge }) => judge(probe)).filter(
    (outcome) => outcome.kind === 'refuse',
  )
  if (refused.length === 0) return
  throw new RunError({
    kind: 'environment',
    reason: 'preflight',
    message: `This machine cannot run node e2e tests: ${refused.map(({ what }) => what).join('; ')}`,
    remedy: `${refused.map(({ remedy }) => remedy).join('; ')}. Nothing on the machine was changed`,
  })
}
