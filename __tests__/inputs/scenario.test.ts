import { describe, expect, it } from '@jest/globals'
import { findLane } from '../../src/domain/request/lanes.ts'
import { readRequest } from '../../src/inputs/read.ts'
import { expectClear, runErrorIn } from '../run-error.ts'
import { aMachine, anEnvironment, someFiles, WORKSPACE } from './input-context.ts'

const FILES = someFiles({
  [`${WORKSPACE}/more.ign`]: '{"ignition": {"version": "3.3.0"}}',
})

function requestOf(inputs: Readonly<Record<string, string>>) {
  return readRequest(anEnvironment(inputs), aMachine(), FILES).request
}

describe('the input scenario', () => {
  it('brings its lane, gates and drop-in', () => {
    const request = requestOf({ scenario: 'evented-pleg' })
    expect(request).toMatchObject({
      scenario: { name: 'evented-pleg' },
      selection: { scenario: 'evented-pleg', lane: 'conformance' },
      featureGates: { EventedPLEG: true },
    })
    expect(request.crioSettings.scenario).toEqual({
      name: '30-evented-pleg.conf',
      toml: '[crio.runtime]\nenable_pod_events = true\n',
    })
  })

  it('is that of the lane, if the user names only a lane', () => {
    expect(requestOf({ lane: 'evented-pleg' })).toMatchObject({
      lane: { name: 'evented-pleg' },
      scenario: { name: 'evented-pleg' },
      selection: { scenario: 'evented-pleg', lane: 'evented-pleg' },
      featureGates: { EventedPLEG: true },
    })
    expect(requestOf({ lane: 'smoke' }).scenario).toBeNull()
    expect(requestOf({ lane: 'swap', scenario: 'runc' }).selection.scenario).toBe('runc')
  })

  it('is none of the lane, if the user says so', () => {
    expect(requestOf({ lane: 'swap', scenario: 'none' })).toMatchObject({
      scenario: null,
      selection: { scenario: null, lane: 'swap' },
      ignition: [],
    })
    expect(requestOf({ scenario: 'none' }).selection.lane).toBe('conformance')
  })

  it('brings runtime, monitor and what is made on the machine', () => {
    expect(requestOf({ scenario: 'runc' }).crioSettings).toMatchObject({
      runtime: 'runc',
      scenario: null,
    })
    expect(requestOf({ scenario: 'conmon-rs' }).crioSettings).toMatchObject({
      monitor: 'conmon-rs',
    })
    const { ignition } = requestOf({ scenario: 'swap', ignition: './more.ign' })
    expect(ignition.map(({ asked }) => asked)).toEqual(['scenario swap', './more.ign'])
  })

  it('leaves its lane to the user, and takes more gates', () => {
    const request = requestOf({ scenario: 'userns', lane: 'smoke', 'feature-gates': 'Other=false' })
    expect(request.selection).toMatchObject({
      lane: 'smoke',
      labelFilter: findLane('smoke')?.labelFilter,
    })
    expect(requestOf({ scenario: 'userns' }).selection.lane).toBe('userns')
    const both = { scenario: 'evented-pleg', 'feature-gates': 'EventedPLEG=true,Other=false' }
    expect(requestOf(both).featureGates).toEqual({ EventedPLEG: true, Other: false })
    expect(requestOf({ scenario: 'runc', runtime: 'runc' }).crioSettings.runtime).toBe('runc')
  })

  it.each([
    [{ scenario: 'runc', runtime: 'crun' }, 'runtime: "crun" contradicts the scenario runc.'],
    [
      { scenario: 'conmon-rs', monitor: 'conmon' },
      'monitor: "conmon" contradicts the scenario conmon-rs.',
    ],
    [
      { scenario: 'evented-pleg', 'feature-gates': 'EventedPLEG=false' },
      'feature-gates: "EventedPLEG=false" contradicts the scenario evented-pleg. Did you mean "EventedPLEG=true"?',
    ],
    [
      { lane: 'evented-pleg', 'test-args': '--feature-gates=EventedPLEG=false' },
      'test-args: "EventedPLEG=false" contradicts the scenario evented-pleg.',
    ],
    [{ scenario: 'evented' }, 'scenario: "evented" is not a scenario.'],
    [{ scenario: 'eventedpleg' }, 'Did you mean "evented-pleg"?'],
  ])('refuses what contradicts it, or is none: %j', async (inputs, words) => {
    const runError = await runErrorIn(() => requestOf(inputs))
    expect(runError).toMatchObject({ kind: 'input', reason: 'invalid-input' })
    expect(runError.evidence).toEqual([expect.stringContaining(words)])
    expectClear(runError)
  })
})
