import { stringify, type TomlValue } from 'smol-toml'
import { RunError } from '../domain/errors.ts'
import { inputOf } from '../domain/ignition/crio-settings.ts'
import type { CrioDropIn } from '../domain/model/node.ts'
import type { Scenario } from '../domain/request/scenarios.ts'
import { plainLine } from '../domain/text.ts'
import { leafPaths, parseToml, valueAt } from './toml.ts'

/**
 * Rejects drop-ins of the user that override settings of the scenario: they are read after it, and the run would not
 * test the scenario.
 * @param dropIns valid TOML, in the order in which CRI-O reads them
 * @throws RunError (input, invalid-input) that names file and key
 */
export function requireScenarioSettings(scenario: Scenario, dropIns: readonly CrioDropIn[]): void {
  const configs = dropIns.map((dropIn) => ({ dropIn, config: parseToml(dropIn.toml) }))
  for (const { path, value } of settingsOf(scenario)) {
    const last = configs.findLast(({ config }) => valueAt(config, path) !== undefined)
    if (last === undefined || valueAt(last.config, path) === value) continue
    const input = inputOf(last.dropIn)
    const key = path.join('.')
    const actual = valueAt(last.config, path) ?? ''
    throw new RunError({
      kind: 'input',
      reason: 'invalid-input',
      message: `${input} overrides a setting of the scenario ${scenario.name}`,
      cause: plainLine(
        `${last.dropIn.name} sets ${line(key, actual)}, and the scenario needs ${line(key, value)}`,
      ),
      remedy: `remove ${key} from ${input}, or the scenario from the inputs; nothing on the machine has been changed`,
    })
  }
}

/** The settings of CRI-O that the scenario needs. */
function settingsOf({
  crioConfig,
  runtime,
}: Scenario): readonly { readonly path: readonly string[]; readonly value: TomlValue }[] {
  const config = parseToml(crioConfig)
  return [
    ...leafPaths(config).map((path) => ({ path, value: valueAt(config, path) ?? '' })),
    ...(runtime === null ? [] : [{ path: ['crio', 'runtime', 'default_runtime'], value: runtime }]),
  ]
}

/** A line of TOML with the whole path of its key. */
function line(key: string, value: TomlValue): string {
  return `${key}${stringify({ '': value }).trim().slice(2)}`
}
