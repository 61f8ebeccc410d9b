import { TomlError } from 'smol-toml'
import { gatherIgnition } from '../../builds/ignition.ts'
import { RunError } from '../../domain/errors.ts'
import { planIgnition } from '../../domain/ignition/planning.ts'
import { type IgnitionWork, NO_WORK } from '../../domain/ignition/work.ts'
import { COMMIT } from '../../domain/model/build-names.ts'
import { kubeletTakesSwap } from '../../domain/request/kubelet.ts'
import type { NamedCrio, RunRequest } from '../../domain/request/request.ts'
import type { Scenario } from '../../domain/request/scenarios.ts'
import { plural } from '../../domain/text.ts'
import { notApplicable } from '../../host/needs.ts'
import { type Run, warn } from './run.ts'

/**
 * Fetches the Ignition configs, and records for each part whether it is applied. Nothing on the machine changes.
 * @throws RunError for configs that are not valid, and with `ignition-strict` for parts that cannot be applied
 */
export async function readIgnition({ deps, request, record }: Run): Promise<IgnitionWork> {
  const gathered = await gatherIgnition(request.ignition, deps)
  if (gathered === null) return NO_WORK
  for (const text of gathered.warnings) warn({ deps, record }, text)
  const work = planned(gathered, request)
  record.append({ ignition: work.items })
  const refused = work.items.filter(({ outcome }) => outcome === 'not-applied')
  deps.log.info(
    `Ignition: ${plural(work.items.length, 'part')}, ${refused.length} of them not applied`,
  )
  deps.log.relay(
    work.items.map((item) => `${item.outcome}: ${item.field} ${item.subject}: ${item.reason}`),
  )
  if (request.ignitionStrict && refused.length > 0) throw notApplied(refused)
  return work
}

function planned(
  { config, bytes }: NonNullable<Awaited<ReturnType<typeof gatherIgnition>>>,
  request: RunRequest,
): IgnitionWork {
  try {
    return planIgnition(config, bytes, {
      kubeletTakesSwap: kubeletTakesSwap(request),
      usesPin: request.crio.kind === 'ignition',
    })
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    throw invalid('The CRI-O configuration in the Ignition configs is not valid TOML', [
      error.message,
    ])
  }
}

function notApplied(refused: IgnitionWork['items']): RunError {
  return invalid(
    `${plural(refused.length, 'part')} of the Ignition configs cannot be applied, and ignition-strict is true`,
    refused.map(({ field, subject, reason }) => `${field} ${subject}: ${reason}`),
  )
}

function invalid(message: string, evidence: readonly string[]): RunError {
  return new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message,
    cause: evidence[0] ?? '',
    remedy: 'fix the Ignition configs or the inputs; nothing on the machine was changed',
    evidence,
  })
}

/** The error `not-applicable` if the machine does not support the config of the scenario: that is not an error of the user. */
export function asScenarioError(error: unknown, request: RunRequest): unknown {
  const scenario = scenarioOfConfig(request)
  if (scenario === null || !(error instanceof RunError) || error.details.kind !== 'input')
    return error
  return notApplicable(scenario, error.details.cause ?? error.message)
}

/**
 * A function to call if the kernel does not support a part of an Ignition config. It throws if the config is the
 * scenario's own; otherwise it warns.
 */
export function kernelWarning(
  request: RunRequest,
  warnUser: (text: string) => void,
): (text: string) => void {
  const scenario = scenarioOfConfig(request)
  if (scenario === null) return warnUser
  return (text) => {
    throw notApplicable(scenario, text, 'What was changed until then is restored with the host')
  }
}

/** The scenario if its own config is the only one; else null. */
function scenarioOfConfig({ scenario, ignition }: RunRequest): Scenario | null {
  return scenario?.ignition != null && ignition.length === 1 ? scenario : null
}

/**
 * The CRI-O to fetch: the one in the input `crio`, or the one that the Ignition configs pin.
 * @throws RunError (input, invalid-input) if the configs pin none
 */
export function crioRequest({ crio }: RunRequest, { pin }: IgnitionWork): NamedCrio {
  if (crio.kind !== 'ignition') return crio
  const { asked } = crio
  if (pin === null) {
    throw invalid('The Ignition configs do not pin a CRI-O build', [
      'crio: ignition needs a config that sets CRIO_COMMIT to a commit or a tag',
    ])
  }
  if (COMMIT.test(pin)) return { kind: 'commit', asked, commit: pin }
  return { kind: 'release', asked, tag: pin }
}

/** Adds the CRI-O drop-ins of the Ignition configs to the run, before those of the input `crio-config`. */
export function withDropIns(run: Run, { crioDropIns }: IgnitionWork): Run {
  const { request } = run
  return { ...run, request: { ...request, crioDropIns: [...crioDropIns, ...request.crioDropIns] } }
}
