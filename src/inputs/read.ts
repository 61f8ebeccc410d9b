import { RunError } from '../domain/errors.ts'
import { COMPONENT_NAMES } from '../domain/request/components.ts'
import { skipsOfLane } from '../domain/request/lanes.ts'
import type { PlanPart } from '../domain/request/plan-part.ts'
import type { Architecture, RunnerContext, RunRequest } from '../domain/request/request.ts'
import { type Environment, readContext } from './environment.ts'
import { refuseForks } from './forks.ts'
import type { Input } from './input.ts'
import type { InputContext } from './input-context.ts'
import { automaticProcs, DEFAULT_TIMEOUT_SECONDS } from './limits.ts'
import type { InputFiles, Machine } from './machine.ts'
import { type InputProblem, invalidInput, type Problem } from './parsed.ts'
import { inputText, plannedInputs } from './planned-inputs.ts'
import { scenarioConflicts, underScenario } from './scenario.ts'
import { eitherExpression } from './selection.ts'
import { INPUTS, type InputValues } from './table.ts'

const ARCHITECTURES: Readonly<Record<string, Architecture>> = { x64: 'amd64', arm64: 'arm64' }

function isComplete(values: Readonly<Record<string, unknown>>): values is InputValues {
  return Object.keys(INPUTS).every((name) => Object.hasOwn(values, name))
}

interface ReadOptions {
  readonly repository: string
  readonly architecture: Architecture
  /** What the user calls an input. */
  readonly term: string
}

/** Parses the inputs in `environment`; throws one `RunError` that lists all problems. */
function readInputs(
  environment: Environment,
  context: InputContext,
  { repository, architecture, term }: ReadOptions,
): InputValues {
  const planned = plannedInputs(environment, context, architecture)
  const problems: InputProblem[] = [...planned.problems]
  const values: Record<string, unknown> = {}
  for (const [input, { parse, fallback, allowed }] of Object.entries<Input<unknown>>(INPUTS)) {
    const text = planned.texts.get(input) ?? inputText(environment, input)
    const parsed = parse(text || fallback, context)
    if (parsed.ok) values[input] = parsed.value
    else problems.push(...parsed.problems.map((problem) => ({ ...problem, input, allowed })))
  }
  if (isComplete(values)) problems.push(...contradictions(values, repository))
  if (problems.length === 0 && isComplete(values)) return values
  throw invalidInput(problems, term)
}

/** Problems of inputs that are each valid alone, but not together. */
function contradictions(values: InputValues, repository: string): readonly InputProblem[] {
  const { crio, kubernetes, ignition, history } = values
  const needsHistory = kubernetes.kind === 'last-good' && history === '' && repository === ''
  const missing =
    crio.kind === 'ignition' && ignition.length === 0
      ? [{ input: 'crio' as const, given: crio.asked, why: 'needs the input ignition' }]
      : []
  const unknown = needsHistory
    ? [{ input: 'kubernetes' as const, given: kubernetes.asked, why: 'needs the input history' }]
    : []
  return [...missing, ...unknown, ...scenarioConflicts(values), ...argumentConflicts(values)].map(
    (problem) => ({
      ...problem,
      allowed: INPUTS[problem.input].allowed,
    }),
  )
}

/** Test arguments that another input contradicts. */
function argumentConflicts(values: InputValues): readonly (Problem & { input: 'test-args' })[] {
  const { featureGates, timeoutSeconds } = values['test-args']
  const gates = Object.entries(featureGates)
    .filter(([gate, on]) => (values['feature-gates'][gate] ?? on) !== on)
    .map(([gate, on]) => ({ given: `${gate}=${on}`, why: 'contradicts the input feature-gates' }))
  const limit = timeoutSeconds !== null && (values.timeout ?? timeoutSeconds) !== timeoutSeconds
  const limits = limit
    ? [{ given: `--ginkgo.timeout=${timeoutSeconds}s`, why: 'contradicts the input timeout' }]
    : []
  return [...gates, ...limits].map((problem) => ({ ...problem, input: 'test-args' }))
}

/** The architecture of builds for a machine; null if there are none. */
export function architectureOf({ nodeArchitecture }: Machine): Architecture | null {
  return ARCHITECTURES[nodeArchitecture] ?? null
}

function readArchitecture(machine: Machine): Architecture {
  const { platform, nodeArchitecture } = machine
  const architecture = architectureOf(machine)
  if (platform === 'linux' && architecture !== null) return architecture
  throw new RunError({
    kind: 'environment',
    reason: 'preflight',
    message: `This machine runs ${platform} on ${nodeArchitecture}`,
    cause: 'this action has builds of CRI-O and the node e2e suite for Linux on amd64 and arm64',
    remedy: 'choose a runner such as ubuntu-24.04 or ubuntu-24.04-arm',
  })
}

/**
 * Reads the inputs (`INPUT_*`) and the runner's own variables (`GITHUB_*`, `RUNNER_*`). Changes nothing.
 * Unknown inputs are ignored: the runner warns about them itself. `term` is what the user calls an input.
 * @throws RunError of kind `input` whose evidence lists all problems of all inputs, one per line, or of kind
 * `environment` on a machine for which there are no builds
 */
export function readRequest(
  environment: Environment,
  machine: Machine,
  files: InputFiles,
  term = 'input',
): { readonly request: RunRequest; readonly context: RunnerContext } {
  const context = readContext(environment, machine)
  const { workspace } = context
  const architecture = readArchitecture(machine)
  const given = readInputs(
    environment,
    { workspace, cpus: machine.cpus, files },
    { repository: context.repository, architecture, term },
  )
  if (!given['allow-fork-pull-requests']) refuseForks(context.kind, environment, files)
  const { lane, scenario, crioSettings, featureGates, ignition } = underScenario(given)
  const { testArgs, kubeletFlags, timeoutSeconds } = given['test-args']
  const request: RunRequest = {
    crio: { ...given.crio, ...askedBy(given.plan, 'crio') },
    kubernetes: { ...given.kubernetes, ...askedBy(given.plan, 'kubernetes') },
    history: given.history || context.repository,
    part: given.plan,
    components: COMPONENT_NAMES.flatMap((name) => given[name] ?? []),
    architecture,
    lane,
    scenario,
    selection: {
      scenario: scenario?.name ?? null,
      lane: lane.name,
      focus: given.focus,
      skip: eitherExpression(lane.skip, given.skip),
      labelFilter: given['label-filter'] || lane.labelFilter,
      focusFiles: lane.focusFiles,
      skipFiles: lane.skipFiles,
      trackedSkips: skipsOfLane(given['skip-list'], lane.name),
      shard: null,
      budget: null,
    },
    procs: given.procs ?? lane.procs ?? automaticProcs(machine),
    ...timesOf(
      given.timeout ?? timeoutSeconds,
      lane.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS,
      given['time-budget'],
      given.plan,
    ),
    attempts: 1,
    stopsAtCrash: false,
    changedFiles: given['changed-files'],
    rerunFailures: given['rerun-failures'],
    crioSettings: {
      ...crioSettings,
      logLevel: given['crio-log-level'],
      mirrors: given['registry-mirrors'],
    },
    crioDropIns: given['crio-config'],
    images: { pull: given['pull-images'], repositories: given['image-repositories'] },
    ignition,
    ignitionStrict: given['ignition-strict'],
    kubeletConfig: given['kubelet-config'],
    kubeletFlags: [...lane.kubeletFlags, ...kubeletFlags, ...given['kubelet-flags']],
    featureGates,
    testArgs: [...lane.testArgs, ...testArgs],
    failOn: given['fail-on'],
    reportDirectory: given['report-dir'],
    requireSignature: given['require-signature'],
    trustedRoot: given['trusted-root'],
    restore: given.restore,
    mirrors: {
      crio: given['mirror-crio'],
      kubernetes: given['mirror-kubernetes'],
      kubernetesListing: given['mirror-kubernetes-listing'],
      gitHub: given['mirror-github'],
    },
  }
  return { request, context: { ...context, token: given.token } }
}

/** What the plan was asked for, in place of the exact build: a run of a plan for `main` is one of `main`. */
function askedBy(
  part: PlanPart | null,
  project: keyof PlanPart['asked'],
): { readonly asked?: string } {
  return part === null ? {} : { asked: part.asked[project] }
}

/** The time limit of the suite and the time budget, none of which is longer than the other without need. */
function timesOf(
  limit: number | null,
  usual: number,
  budget: number | null,
  plan: PlanPart | null,
): Pick<RunRequest, 'timeoutSeconds' | 'timeBudgetSeconds'> {
  const wanted = plan?.budget?.seconds ?? budget ?? 0
  return {
    // A limit that nobody asked for gives way to a budget that somebody did.
    timeoutSeconds: limit ?? Math.max(usual, wanted),
    // Beyond the limit, specs would be chosen that cannot run.
    timeBudgetSeconds: budget === null ? null : Math.min(budget, limit ?? budget),
  }
}
