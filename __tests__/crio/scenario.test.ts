import { describe, expect, it } from '@jest/globals'
import { requireScenarioSettings } from '../../src/crio/scenario.ts'
import { findScenario } from '../../src/domain/request/scenarios.ts'
import { expectClear, runErrorIn } from '../run-error.ts'

function scenario(name: string) {
  const found = findScenario(name)
  if (found === undefined) throw new Error(`no scenario ${name}`)
  return found
}

const inline = (toml: string, name = '90-01-inline.conf') => ({ name, toml })

describe('requireScenarioSettings', () => {
  it.each([
    ['drop-infra-container', '[crio.runtime]\nlog_level = "info"\n'],
    ['drop-infra-container', '[crio.runtime]\ndrop_infra_ctr = true\n'],
    ['runc', '[crio.runtime]\ndrop_infra_ctr = true\n'],
    ['runc', '[crio.runtime]\ndefault_runtime = "runc"\npids_limit = 9223372036854775807\n'],
  ])('takes drop-ins that leave %s what it is: %j', (name, toml) => {
    expect(() => requireScenarioSettings(scenario(name), [inline(toml)])).not.toThrow()
  })

  it('lets the last drop-in decide', () => {
    const [away, back] = [false, true].map((on) => inline(`crio.runtime.drop_infra_ctr = ${on}\n`))
    if (away === undefined || back === undefined) throw new Error('no drop-ins')
    expect(() =>
      requireScenarioSettings(scenario('drop-infra-container'), [away, back]),
    ).not.toThrow()
    expect(() => requireScenarioSettings(scenario('drop-infra-container'), [back, away])).toThrow(
      'overrides a setting of',
    )
  })

  it.each([
    [
      'drop-infra-container',
      inline('[crio.runtime]\ndrop_infra_ctr = false\n'),
      'crio-config overrides a setting of the scenario drop-infra-container',
      '90-01-inline.conf sets crio.runtime.drop_infra_ctr = false, and the scenario needs crio.runtime.drop_infra_ctr = true',
    ],
    [
      'runc',
      inline('[crio.runtime]\ndefault_runtime = "crun"\n', '80-01-20-crio.conf'),
      'ignition overrides a setting of the scenario runc',
      '80-01-20-crio.conf sets crio.runtime.default_runtime = "crun", and the scenario needs crio.runtime.default_runtime = "runc"',
    ],
  ])('names file and key that take %s away', async (name, dropIn, message, cause) => {
    const runError = await runErrorIn(() => requireScenarioSettings(scenario(name), [dropIn]))
    expectClear(runError)
    expect(runError).toMatchObject({ kind: 'input', reason: 'invalid-input', message, cause })
  })
})
