import { describe, expect, it } from '@jest/globals'
import { describeRequest } from '../../src/inputs/describe.ts'
import { readRequest } from '../../src/inputs/read.ts'
import { aMachine, anEnvironment, someFiles, WORKSPACE } from './input-context.ts'

function description(inputs: Readonly<Record<string, string>>): readonly string[] {
  return describeRequest(readRequest(anEnvironment(inputs), aMachine(), someFiles()).request)
}

describe('describeRequest', () => {
  it('lists every part of a request', () => {
    expect(description({})).toEqual([
      'CRI-O:                  newest commit of main, amd64',
      'Kubernetes:             newest CI build of main, amd64',
      "Components:             the CRI-O build's own",
      'Scenario:               none',
      'Lane:                   conformance',
      'Label filter:           NodeConformance && !(Flaky || Slow || Serial || Disruptive)',
      'Focus:                  none',
      'Skip:                   none',
      'Tracked skips:          3',
      'Processes:              4',
      'Time limit:             1h00m',
      'Rerun of failures:      up to 20 specs, up to 10m00s',
      "CRI-O drop-ins:         only the action's own",
      'Runtime:                crun with conmon, CRI-O logs at debug',
      'Registry mirrors:       none',
      "Images:                 pulled before the suite: auto, from the suite's own registries",
      'Ignition:               none',
      "Kubelet configuration:  the suite's own",
      "Kubelet flags:          only the action's own",
      'Feature gates:          defaults',
      "Test arguments:         only the action's own",
      'Fails on:               failed environment incomplete',
      'Signatures:             checked when present',
      'Host:                   restored, except on a hosted runner',
      `Report:                 ${WORKSPACE}/crio-node-e2e-report`,
      'Mirrors:                https://storage.googleapis.com/cri-o https://dl.k8s.io https://github.com',
    ])
  })

  it('shows what the user chose', () => {
    const lines = description({
      crio: 'v1.36.1',
      crun: '1.26',
      runc: 'v1.4.2',
      focus: 'Pods\u001b[31m',
      'crio-config': 'a = 1',
      'feature-gates': 'NodeSwap=true',
      'fail-on': 'none',
    })
    expect(lines).toEqual(
      expect.arrayContaining([
        'CRI-O:                  release v1.36.1, amd64',
        'Components:             crun 1.26, runc 1.4.2',
        'Focus:                  Pods',
        'CRI-O drop-ins:         90-01-inline.conf',
        'Feature gates:          NodeSwap=true',
        'Fails on:               nothing but invalid input and an empty selection',
      ]),
    )
  })
})
