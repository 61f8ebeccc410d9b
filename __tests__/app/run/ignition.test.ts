import { describe, expect, it } from '@jest/globals'
import { asScenarioError, kernelWarning } from '../../../src/app/run/ignition.ts'
import { RunError } from '../../../src/domain/errors.ts'
import type { IgnitionSource, RunRequest } from '../../../src/domain/request/request.ts'
import { findScenario } from '../../../src/domain/request/scenarios.ts'
import { aConfig } from '../../domain/ignition/configs.ts'
import { aRequest } from '../../request.ts'
import { runErrorIn } from '../../run-error.ts'

const SOURCE: IgnitionSource = { asked: './mine.ign', config: aConfig(), warnings: [] }

/** A plan with the scenario hugepages, whose config comes first, and with these files besides. */
function requestWith(...files: readonly IgnitionSource[]): RunRequest {
  const scenario = findScenario('hugepages') ?? null
  if (!scenario?.ignition) throw new Error('no scenario hugepages')
  const own = { asked: 'scenario hugepages', config: scenario.ignition, warnings: [] }
  return aRequest({ scenario, ignition: [own, ...files] })
}

const conflict = (kind: 'input' | 'environment') =>
  new RunError({ kind, reason: 'invalid-input', message: 'M', cause: '/var/x is there already' })

describe("an error of a scenario's own config", () => {
  it('names the scenario', () => {
    expect(asScenarioError(conflict('input'), requestWith())).toMatchObject({
      details: { reason: 'not-applicable', cause: '/var/x is there already' },
    })
  })

  it.each([
    ["may be the user's where there are files of the user", conflict('input'), requestWith(SOURCE)],
    [
      "is the user's where there is no scenario",
      conflict('input'),
      aRequest({ ignition: [SOURCE] }),
    ],
    ['stays what it is where the machine is to blame', conflict('environment'), requestWith()],
    ['stays a bug where it is one', new TypeError('x'), requestWith()],
  ])('%s', (_, error, request) => {
    expect(asScenarioError(error, request)).toBe(error)
  })

  it('ends the run if the kernel does not support the scenario', async () => {
    const warnings: string[] = []
    const listen = (text: string) => void warnings.push(text)
    const runError = await runErrorIn(() =>
      kernelWarning(requestWith(), listen)('the kernel gave no more'),
    )
    expect(runError).toMatchObject({ reason: 'not-applicable', cause: 'the kernel gave no more' })
    expect(warnings).toEqual([])
    kernelWarning(requestWith(SOURCE), listen)('the kernel gave no more')
    expect(warnings).toEqual(['the kernel gave no more'])
  })
})
