import { RunError } from '../domain/errors.ts'
import type { CrioSettings } from '../domain/request/crio-settings.ts'
import { DEFAULT_LANE, findLane, type Lane } from '../domain/request/lanes.ts'
import type { IgnitionSource } from '../domain/request/request.ts'
import { findScenario, SCENARIOS, type Scenario } from '../domain/request/scenarios.ts'
import type { Environment } from './environment.ts'
import {
  accept,
  nearestWord,
  type Parsed,
  type Problem,
  parseEach,
  quoted,
  refuse,
} from './parsed.ts'

/** Between the action's own drop-in and those of the user. */
const DROP_IN_NUMBER = '30'

/** Reads the `scenario` input. */
export function parseScenario(text: string): Parsed<Scenario | null> {
  if (text === '') return accept(null)
  const scenario = findScenario(text)
  if (scenario !== undefined) return accept(scenario)
  const names = SCENARIOS.map(({ name }) => name)
  return refuse(text, 'is not a scenario', nearestWord(text, names))
}

/** The inputs that a scenario has a word in; null and nothing leave it to the scenario. */
export interface ScenarioInputs {
  readonly scenario: Scenario | null
  readonly lane: Lane | null
  readonly runtime: CrioSettings['runtime'] | null
  readonly monitor: CrioSettings['monitor'] | null
  readonly 'feature-gates': Readonly<Record<string, boolean>>
  readonly ignition: readonly IgnitionSource[]
}

/** Inputs that take away what makes the scenario, by their names: such a run would be called what it is not. */
export function scenarioConflicts(
  given: ScenarioInputs,
): readonly (Problem & { readonly input: 'runtime' | 'monitor' | 'feature-gates' })[] {
  const { scenario } = given
  if (scenario === null) return []
  const words = (['runtime', 'monitor'] as const).flatMap((input) => {
    const [ours, theirs] = [scenario[input], given[input]]
    if (ours === null || theirs === null || ours === theirs) return []
    return [
      { input, given: theirs, why: `contradicts the scenario ${scenario.name}`, nearest: ours },
    ]
  })
  const gates = Object.entries(scenario.featureGates).flatMap(([gate, ours]) => {
    const theirs = given['feature-gates'][gate]
    if (theirs === undefined || theirs === ours) return []
    return [
      {
        input: 'feature-gates' as const,
        given: `${gate}=${theirs}`,
        why: `contradicts the scenario ${scenario.name}`,
        nearest: `${gate}=${ours}`,
      },
    ]
  })
  return [...words, ...gates]
}

/** What the inputs and the scenario together come to. */
export function underScenario(given: ScenarioInputs): {
  readonly lane: Lane
  readonly crioSettings: Pick<CrioSettings, 'runtime' | 'monitor' | 'scenario'>
  readonly featureGates: Readonly<Record<string, boolean>>
  readonly ignition: readonly IgnitionSource[]
} {
  const { scenario } = given
  const config = scenario?.ignition ?? null
  return {
    lane: given.lane ?? laneNamed(scenario?.lane ?? DEFAULT_LANE),
    crioSettings: {
      runtime: given.runtime ?? scenario?.runtime ?? 'crun',
      monitor: given.monitor ?? scenario?.monitor ?? 'conmon',
      scenario:
        scenario === null || scenario.crioConfig === ''
          ? null
          : { name: `${DROP_IN_NUMBER}-${scenario.name}.conf`, toml: scenario.crioConfig },
    },
    featureGates: { ...scenario?.featureGates, ...given['feature-gates'] },
    ignition:
      config === null
        ? given.ignition
        : [{ asked: `scenario ${scenario?.name}`, config, warnings: [] }, ...given.ignition],
  }
}

function laneNamed(name: string): Lane {
  const lane = findLane(name)
  if (lane === undefined)
    throw new Error(`lanes/scenarios.json names the lane ${name}, which is none`)
  return lane
}

const ALL = 'all'

/**
 * The scenarios that the plan action is asked about: its input `scenarios`.
 * @throws RunError (input, invalid-input) that tells every name which is none
 */
export function readScenarios(environment: Environment): readonly Scenario[] {
  const text = environment['INPUT_SCENARIOS']?.trim() || ALL
  if (text === ALL) return SCENARIOS
  const names = [...new Set(text.split(/[\s,]+/).filter((name) => name !== ''))]
  const parsed = parseEach(names, parseScenario)
  if (parsed.ok) return parsed.value.filter((scenario) => scenario !== null)
  throw new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: 'Invalid input: scenarios',
    remedy: `correct the "with:" part of the step; the scenarios are ${SCENARIOS.map(({ name }) => name).join(', ')}`,
    evidence: parsed.problems.map(
      ({ given, why, nearest }) =>
        `${quoted(given)} ${why}.${nearest === undefined ? '' : ` Did you mean ${quoted(nearest)}?`}`,
    ),
  })
}
