import { describe, expect, it } from '@jest/globals'
import { describeRequest } from '../../src/inputs/describe.ts'
import { readRequest } from '../../src/inputs/read.ts'
import { aMachine, anEnvironment, someFiles, WORKSPACE } from './surroundings.ts'

function description(inputs: Readonly<Record<string, string>>): readonly string[] {
  return describeRequest(readRequest(anEnvironment(inputs), aMachine(), someFiles()).request)
}

describe('describePlan', () => {
  it('tells every part of a plan', () => {
    expect(description({})).toEqual([
      'CRI-O:                  newest commit of main, amd64',
      'Kubernetes:             newest CI build of main, amd64',
      "Components apart:       the CRI-O build's own",
      'Scenario:               none',
      'Lane:                   conformance',
      'Label filter:           NodeConformance && !(Flaky || Slow || Serial || Disruptive)',
      'Focus:                  none',
      'Skip:                   none',
      'Tracked skips:          1',
      'Processes:              4',
      'Time limit:             1h00m',
      'CRI-O drop-ins:         only our own',
      'Runtime:                crun with conmon, CRI-O logs at debug',
      'Registry mirrors:       none',
      "Images:                 pulled before the suite: auto, from the suite's own registries",
      'Ignition:               none',
      "Kubelet configuration:  the suite's own",
      'Kubelet flags:          only our own',
      'Feature gates:          defaults',
      'Test arguments:         only our own',
      'Fails on:               failed environment incomplete',
      'Signatures:             checked where they are',
      'Machine:                given back, unless it is thrown away',
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
        'Components apart:       crun 1.26, runc 1.4.2',
        'Focus:                  Pods',
        'CRI-O drop-ins:         90-01-inline.conf',
        'Feature gates:          NodeSwap=true',
        'Fails on:               nothing but invalid input and an empty selection',
      ]),
    )
  })
})
