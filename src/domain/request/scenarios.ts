import scenariosData from '../../../lanes/scenarios.json' with { type: 'json' }
import { oneOf } from '../fields.ts'
import type { IgnitionConfig } from '../ignition/config.ts'
import { parseIgnition } from '../ignition/parse.ts'
import { type CrioSettings, MONITORS, OCI_RUNTIMES } from './crio-settings.ts'

/** What a scenario or a lane may need of a machine; src/host/needs.ts checks it. */
export const NEEDS = [
  'cgroup v2',
  'swap',
  'user namespaces',
  'accounts',
  'loop devices',
  'disk',
  'disk to fill',
  'huge pages',
] as const

export type Need = (typeof NEEDS)[number]

/** A special setup of the node: what it needs, what it changes, and the specs that it is for. */
export interface Scenario {
  readonly name: string
  readonly description: string
  /** The lane when the user names none. */
  readonly lane: string
  /** A machine without these does not support the scenario, so the run is refused. */
  readonly needs: readonly Need[]
  readonly runtime: CrioSettings['runtime'] | null
  readonly monitor: CrioSettings['monitor'] | null
  /** CRI-O's configuration in TOML; empty for none. */
  readonly crioConfig: string
  /** Fields of the KubeletConfiguration. */
  readonly kubeletConfig: Readonly<Record<string, unknown>>
  /** Gates of kubelet and API server. */
  readonly featureGates: Readonly<Record<string, boolean>>
  /** Files, units and users that the scenario needs. */
  readonly ignition: IgnitionConfig | null
}

/** A row of lanes/scenarios.json. The scenario does not change what the row leaves out. */
interface ScenarioRow {
  readonly name: string
  readonly description: string
  readonly lane: string
  readonly needs?: readonly string[]
  readonly runtime?: string
  readonly monitor?: string
  readonly crioConfig?: readonly string[]
  readonly kubeletConfig?: object
  readonly featureGates?: Readonly<Record<string, boolean | undefined>>
  readonly ignition?: object
}

const ROWS: readonly ScenarioRow[] = scenariosData

/** Every scenario, in the order in which they are listed. */
export const SCENARIOS: readonly Scenario[] = ROWS.map(scenarioOf)

/** The scenario of that name, or undefined. */
export function findScenario(name: string): Scenario | undefined {
  return SCENARIOS.find((scenario) => scenario.name === name)
}

function scenarioOf(row: ScenarioRow): Scenario {
  const { name, description, lane, runtime, monitor } = row
  const { needs = [], crioConfig = [], featureGates = {} } = row
  const where = `lanes/scenarios.json, ${name}`
  return {
    name,
    description,
    lane,
    needs: needs.map((need) => oneOf(NEEDS, need, where)),
    runtime: runtime === undefined ? null : oneOf(OCI_RUNTIMES, runtime, where),
    monitor: monitor === undefined ? null : oneOf(MONITORS, monitor, where),
    crioConfig: crioConfig.map((line) => `${line}\n`).join(''),
    kubeletConfig: { ...row.kubeletConfig },
    featureGates: Object.fromEntries(
      Object.entries(featureGates).flatMap(([gate, on]) => (on === undefined ? [] : [[gate, on]])),
    ),
    // Parsed when it is asked for: most runs have no scenario, and would start later.
    get ignition() {
      return row.ignition === undefined ? null : configOf(row.ignition, where)
    },
  }
}

function configOf(ignition: object, where: string): IgnitionConfig {
  const parsed = parseIgnition(JSON.stringify(ignition))
  if (parsed.ok) return parsed.config
  const [problem] = parsed.problems
  throw new Error(`${where}: ignition: ${problem?.path} ${problem?.why}`)
}
