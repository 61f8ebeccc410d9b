import type { CrioSettings } from '../domain/request/crio-settings.ts'
import { DEFAULT_LANE, findLane, type Lane } from '../domain/request/lanes.ts'
import type { IgnitionSource } from '../domain/request/request.ts'
import { findScenario, SCENARIOS, type Scenario } from '../domain/request/scenarios.ts'
import { accept, type Parsed, type Problem } from './parsed.ts'
import type { TestArguments } from './test-arguments.ts'
import { nameParser } from './words.ts'

/** Between the action's own drop-in and those of the user. */
const DROP_IN_NUMBER = '30'

/** No special setup of the node, also if the lane implies one. */
export const NO_SCENARIO = 'none'

const parseName = nameParser(SCENARIOS, 'is not a scenario')

/** Parses the `scenario` input; null leaves it to the lane. */
export function parseScenario(text: string): Parsed<Scenario | typeof NO_SCENARIO | null> {
  return text === NO_SCENARIO ? accept(NO_SCENARIO) : parseName(text)
}

/** The inputs that scenario and lane may set as well; null and empty values leave the choice to these. */
export interface ScenarioInputs {
  readonly scenario: Scenario | typeof NO_SCENARIO | null
  readonly lane: Lane | null
  readonly runtime: CrioSettings['runtime'] | null
  readonly monitor: CrioSettings['monitor'] | null
  readonly 'feature-gates': Readonly<Record<string, boolean>>
  readonly 'test-args': TestArguments
  readonly ignition: readonly IgnitionSource[]
}

/** The scenario that the user names, or the lane that the user names. */
function scenarioOf({
  scenario,
  lane,
}: Pick<ScenarioInputs, 'scenario' | 'lane'>): Scenario | null {
  if (scenario === NO_SCENARIO) return null
  return scenario ?? findScenario(lane?.scenario ?? '') ?? null
}

/** Inputs that contradict the scenario: such a run would not be a run of the scenario that it names. */
export function scenarioConflicts(given: ScenarioInputs): readonly (Problem & {
  readonly input: 'runtime' | 'monitor' | 'feature-gates' | 'test-args'
})[] {
  const scenario = scenarioOf(given)
  if (scenario === null) return []
  const { featureGates: argued } = given['test-args']
  const settings = [
    { input: 'runtime', name: '', ours: scenario.runtime, theirs: given.runtime },
    { input: 'monitor', name: '', ours: scenario.monitor, theirs: given.monitor },
    ...Object.entries(scenario.featureGates).flatMap(([gate, ours]) => [
      {
        input: 'feature-gates',
        name: `${gate}=`,
        ours,
        theirs: given['feature-gates'][gate] ?? null,
      } as const,
      { input: 'test-args', name: `${gate}=`, ours, theirs: argued[gate] ?? null } as const,
    ]),
  ] as const
  return settings
    .filter(({ ours, theirs }) => ours !== null && theirs !== null && ours !== theirs)
    .map(({ input, name, ours, theirs }) => ({
      input,
      given: `${name}${theirs}`,
      why: `contradicts the scenario ${scenario.name}`,
      nearest: `${name}${ours}`,
    }))
}

/** The result of the inputs, the scenario and the lane together. */
export function underScenario(given: ScenarioInputs): {
  readonly lane: Lane
  readonly scenario: Scenario | null
  readonly crioSettings: Pick<CrioSettings, 'runtime' | 'monitor' | 'scenario'>
  readonly featureGates: Readonly<Record<string, boolean>>
  readonly ignition: readonly IgnitionSource[]
} {
  const scenario = scenarioOf(given)
  const config = scenario?.ignition ?? null
  const lane = given.lane ?? laneNamed(scenario?.lane ?? DEFAULT_LANE)
  return {
    lane,
    scenario,
    crioSettings: {
      runtime: given.runtime ?? scenario?.runtime ?? 'crun',
      monitor: given.monitor ?? scenario?.monitor ?? 'conmon',
      scenario:
        scenario === null || scenario.crioConfig === ''
          ? null
          : { name: `${DROP_IN_NUMBER}-${scenario.name}.conf`, toml: scenario.crioConfig },
    },
    featureGates: {
      ...lane.featureGates,
      ...scenario?.featureGates,
      ...given['test-args'].featureGates,
      ...given['feature-gates'],
    },
    ignition:
      config === null
        ? given.ignition
        : [{ asked: `scenario ${scenario?.name}`, config, warnings: [] }, ...given.ignition],
  }
}

function laneNamed(name: string): Lane {
  const lane = findLane(name)
  if (lane === undefined) throw new Error(`lanes/scenarios.json: there is no lane ${name}`)
  return lane
}
