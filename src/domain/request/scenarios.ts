import scenariosData from '../../../lanes/scenarios.json' with { type: 'json' }
import type { IgnitionConfig } from '../ignition/config.ts'
import { parseIgnition } from '../ignition/parse.ts'
import type { CrioSettings } from './crio-settings.ts'
import { MONITORS, OCI_RUNTIMES } from './crio-settings.ts'

/** What a scenario may need of a machine; preflight knows how to tell (src/host/needs.ts). */
export const NEEDS = [
  'cgroup v2',
  'swap',
  'user namespaces',
  'accounts',
  'loop devices',
  'disk',
  'huge pages',
] as const

export type Need = (typeof NEEDS)[number]

/** A node that is set up in a special way: what it needs, what it changes, and the specs that it is for. */
export interface Scenario {
  readonly name: string
  readonly description: string
  /** The lane where the user names none. */
  readonly lane: string
  /** Without these the scenario means nothing, so that the run is refused. */
  readonly needs: readonly Need[]
  readonly runtime: CrioSettings['runtime'] | null
  readonly monitor: CrioSettings['monitor'] | null
  /** CRI-O's configuration in TOML; empty for none. */
  readonly crioConfig: string
  /** Fields of the KubeletConfiguration. */
  readonly kubeletConfig: Readonly<Record<string, unknown>>
  /** Gates of kubelet and API server. */
  readonly featureGates: Readonly<Record<string, boolean>>
  /** What is made on the machine. */
  readonly ignition: IgnitionConfig | null
}

/** A row of lanes/scenarios.json: what it leaves out is not changed. */
interface Row {
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

const ROWS: readonly Row[] = scenariosData

/** Every scenario, in the order in which it is told. */
export const SCENARIOS: readonly Scenario[] = ROWS.map(scenarioOf)

/** The scenario of that name, or undefined. */
export function findScenario(name: string): Scenario | undefined {
  return SCENARIOS.find((scenario) => scenario.name === name)
}

function scenarioOf(row: Row): Scenario {
  const { name, description, lane, needs = [], crioConfig = [], featureGates = {} } = row
  return {
    name,
    description,
    lane,
    needs: needs.map((need) => known(row, 'needs', NEEDS, need)),
    runtime: row.runtime === undefined ? null : known(row, 'runtime', OCI_RUNTIMES, row.runtime),
    monitor: row.monitor === undefined ? null : known(row, 'monitor', MONITORS, row.monitor),
    crioConfig: crioConfig.map((line) => `${line}\n`).join(''),
    kubeletConfig: { ...row.kubeletConfig },
    featureGates: Object.fromEntries(
      Object.entries(featureGates).flatMap(([gate, on]) => (on === undefined ? [] : [[gate, on]])),
    ),
    // Parsed when it is asked for: most runs have no scenario, and would start later.
    get ignition() {
      return row.ignition === undefined ? null : configOf(row, row.ignition)
    },
  }
}

/** The table is part of this action: a word that it does not know is a bug of its own. */
function known<Word extends string>(
  { name }: Row,
  field: string,
  words: readonly Word[],
  given: string,
): Word {
  const word = words.find((one) => one === given)
  if (word === undefined) throw new Error(`scenario ${name}: ${field}: ${given} is not known`)
  return word
}

function configOf({ name }: Row, ignition: object): IgnitionConfig {
  const parsed = parseIgnition(JSON.stringify(ignition))
  if (parsed.ok) return parsed.config
  const [problem] = parsed.problems
  throw new Error(`scenario ${name}: ignition: ${problem?.path} ${problem?.why}`)
}
