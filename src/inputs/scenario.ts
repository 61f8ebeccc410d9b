import type { CrioSettings } from '../domain/request/crio-settings.ts'
import { DEFAULT_LANE, findLane, type Lane } from '../domain/request/lanes.ts'
import type { IgnitionSource } from '../domain/request/request.ts'
import { SCENARIOS, type Scenario } from '../domain/request/scenarios.ts'
import type { Problem } from './parsed.ts'
import { nameParser } from './words.ts'

/** Between the action's own drop-in and those of the user. */
const DROP_IN_NUMBER = '30'

/** Parses the `scenario` input. */
export const parseScenario = nameParser(SCENARIOS, 'is not a scenario')

/** The inputs that a scenario may set as well; null and empty values leave the choice to the scenario. */
export interface ScenarioInputs {
  readonly scenario: Scenario | null
  readonly lane: Lane | null
  readonly runtime: CrioSettings['runtime'] | null
  readonly monitor: CrioSettings['monitor'] | null
  readonly 'feature-gates': Readonly<Record<string, boolean>>
  readonly ignition: readonly IgnitionSource[]
}

/** Inputs that contradict the scenario: such a run would not be a run of the scenario that it names. */
export function scenarioConflicts(
  given: ScenarioInputs,
): readonly (Problem & { readonly input: 'runtime' | 'monitor' | 'feature-gates' })[] {
  const { scenario } = given
  if (scenario === null) return []
  const settings = [
    { input: 'runtime', name: '', ours: scenario.runtime, theirs: given.runtime },
    { input: 'monitor', name: '', ours: scenario.monitor, theirs: given.monitor },
    ...Object.entries(scenario.featureGates).map(([gate, ours]) => {
      const theirs = given['feature-gates'][gate] ?? null
      return { input: 'feature-gates', name: `${gate}=`, ours, theirs } as const
    }),
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

/** The result of the inputs and the scenario together. */
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
  if (lane === undefined) throw new Error(`lanes/scenarios.json: there is no lane ${name}`)
  return lane
}
