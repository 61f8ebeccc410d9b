import { TomlError } from 'smol-toml'
import { gatherIgnition } from '../../builds/ignition.ts'
import { RunError } from '../../domain/errors.ts'
import { type IgnitionWork, NO_WORK, planIgnition } from '../../domain/ignition/work.ts'
import { COMMIT } from '../../domain/model/build-names.ts'
import { kubeletTakesSwap } from '../../domain/request/kubelet.ts'
import type { NamedCrio, RunRequest } from '../../domain/request/request.ts'
import type { Scenario } from '../../domain/request/scenarios.ts'
import { plural } from '../../domain/text.ts'
import { notApplicable } from '../../host/needs.ts'
import type { Run } from './run.ts'
import { warn } from './run.ts'

/**
 * Gets the Ignition files, says what becomes of them, and writes it down. Nothing on the machine changes.
 * @throws RunError for files that cannot be used, and for parts that cannot be applied where that is asked for
 */
export async function readIgnition({ deps, request, record }: Run): Promise<IgnitionWork> {
  const gathered = await gatherIgnition(request.ignition, deps)
  if (gathered === null) return NO_WORK
  for (const text of gathered.warnings) warn({ deps, record }, text)
  const work = planned(gathered, request)
  record.append({ event: 'ignition', items: work.items })
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
    throw invalid("CRI-O's configuration in the Ignition files is no TOML", [error.message])
  }
}

function notApplied(refused: IgnitionWork['items']): RunError {
  return invalid(
    `${plural(refused.length, 'part')} of the Ignition files cannot be applied, and ignition-strict is true`,
    refused.map(({ field, subject, reason }) => `${field} ${subject}: ${reason}`),
  )
}

function invalid(message: string, evidence: readonly string[]): RunError {
  return new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message,
    cause: evidence[0] ?? '',
    remedy: 'correct the Ignition files or the inputs; nothing on the machine has been changed',
    evidence,
  })
}

/** What keeps the machine from taking a scenario's own config is about the scenario, and no mistake of the user's. */
export function asScenarioError(error: unknown, request: RunRequest): unknown {
  const scenario = scenarioAlone(request)
  if (scenario === null || !(error instanceof RunError) || error.details.kind !== 'input')
    return error
  return notApplicable(scenario, error.details.cause ?? error.message)
}

/**
 * Who is told of what the kernel does not give of a config: where it is the scenario's own, the run ends.
 * @param tell is told of it otherwise
 */
export function kernelWarning(
  request: RunRequest,
  tell: (text: string) => void,
): (text: string) => void {
  const scenario = scenarioAlone(request)
  if (scenario === null) return tell
  return (text) => {
    throw notApplicable(scenario, text)
  }
}

/** The scenario, where nothing but its own config is applied. */
function scenarioAlone({ scenario, ignition }: RunRequest): Scenario | null {
  return scenario?.ignition != null && ignition.length === 1 ? scenario : null
}

/**
 * The CRI-O of a run: what the input says, or what the Ignition files pin.
 * @throws RunError (input, invalid-input) when they pin none
 */
export function crioRequest({ crio }: RunRequest, { pin }: IgnitionWork): NamedCrio {
  if (crio.kind !== 'ignition') return crio
  const { asked } = crio
  if (pin === null) {
    throw invalid('The Ignition files pin no CRI-O', [
      'crio: "ignition" needs a CRIO_COMMIT in them, a commit or a tag',
    ])
  }
  if (COMMIT.test(pin)) return { kind: 'commit', asked, commit: pin }
  return { kind: 'release', asked, tag: pin }
}

/** The run with the CRI-O configuration of the Ignition files as the user's, before that of the input crio-config. */
export function withDropIns(run: Run, { crioDropIns }: IgnitionWork): Run {
  const { request } = run
  return { ...run, request: { ...request, crioDropIns: [...crioDropIns, ...request.crioDropIns] } }
}
