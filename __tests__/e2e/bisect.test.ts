import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { EXIT } from '../../src/app/cli/exit.ts'
import { fails, type SearchedNode, searchedNode } from './searched-node.ts'

const CULPRIT = 6

let node: SearchedNode
let before: readonly string[] = []

beforeAll(async () => {
  node = await searchedNode()
  before = node.sandbox.files()
})

afterAll(() => node.close())

function expectCleanNode(): void {
  expect(node.sandbox.files()).toEqual(before)
  expect(node.sandbox.processes()).toEqual([])
}

/** The request of a trial, as its provenance has it. */
function requestOf(name: string, trial: string) {
  const provenance: {
    readonly request: {
      readonly selection: { readonly lane: string; readonly scenario: string | null }
      readonly featureGates: Readonly<Record<string, boolean>>
      readonly kubeletConfig: string | null
      readonly kubeletFlags: readonly string[]
    }
  } = JSON.parse(readFileSync(join(node.directory(name), trial, 'provenance.json'), 'utf8'))
  return provenance.request
}

describe('bisect on a stand-in node', () => {
  it('finds the commit of CRI-O, and its journal answers at once the next time', async () => {
    const { crio } = node
    const script = fails({ crioCommits: crio.slice(CULPRIT) })
    const options = { 'report-dir': node.directory('crio') }
    const { exitCode, found } = await node.find(script, options)
    expect(exitCode).toBe(EXIT.passed)
    expect(found).toMatchObject({
      explanation: { kind: 'factor', factor: 0 },
      culprits: [{ part: 0, good: CULPRIT - 1, bad: CULPRIT }],
    })
    expect(found.text).toMatch(
      new RegExp(
        `^${crio[CULPRIT]?.slice(0, 10)} server: change ${CULPRIT} \\(#${100 + CULPRIT}\\) broke it: red in (\\d+) of \\1 attempts with it, green in (\\d+) of \\2 without`,
      ),
    )
    const again = await node.find(script, options)
    expect(again.found).toEqual(found)
    expect(again.stderr).not.toContain('Trial ')
    expectCleanNode()
  })

  it('finds both commits of what only both together break', async () => {
    const { crio, versions } = node
    const { found } = await node.find(
      fails({ crioCommits: crio.slice(2), kubernetesVersions: versions.slice(5) }),
      {
        'report-dir': node.directory('both'),
        // Fewer commits than elsewhere, because there are two searches in it.
        good: `crio=${crio[0]} kubernetes=${versions[2]}`,
        bad: `crio=${crio[4]} kubernetes=${versions[6]}`,
      },
    )
    expect(found).toMatchObject({
      explanation: { kind: 'together', factors: [0, 1] },
      culprits: [
        { part: 0, good: 1, bad: 2 },
        { part: 1, good: 2, bad: 3 },
      ],
    })
    expectCleanNode()
  })

  it('says that no build makes a difference if all are red, on nodes as the lane and the inputs want them', async () => {
    writeFileSync(
      join(node.sandbox.workspace, 'kubelet.yaml'),
      'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nmaxPods: 42\n',
    )
    const { exitCode, found } = await node.find(fails({}), {
      'report-dir': node.directory('always'),
      lane: 'serial',
      scenario: 'evented-pleg',
      'kubelet-config': './kubelet.yaml',
      'kubelet-flags': '--v=4',
    })
    expect(exitCode).toBe(EXIT.passed)
    expect(found).toMatchObject({ explanation: { kind: 'environment' }, culprits: [] })
    for (const index of found.trials.keys()) {
      expect(requestOf('always', `trial-0${index + 1}`)).toMatchObject({
        selection: { lane: 'serial', scenario: 'evented-pleg' },
        // Of the lane, and of the scenario.
        featureGates: { PodLevelResources: true, EventedPLEG: true },
        kubeletConfig: expect.stringContaining('maxPods: 42'),
        kubeletFlags: ['--v=4'],
      })
    }
    expectCleanNode()
  })

  it('refuses an end that was never published, before any trial', async () => {
    const { crio, versions } = node
    const same = `kubernetes=${versions[3]}`
    await node.sandbox.setScript({})
    const { stdout, stderr, exitCode } = await node.start({
      good: `crio=v9.9.9 ${same}`,
      bad: `crio=${crio[2]} ${same}`,
    }).ended
    expect(exitCode).toBe(EXIT.mistake)
    expect(JSON.parse(stdout)).toMatchObject({
      error: { what: 'There is no good build of CRI-O: v9.9.9 was never published, or is gone' },
    })
    expect(stderr).not.toContain('Trial ')
  })

  it('finds the commit with which CRI-O dies in the spec, which would pass all the same after minutes', async () => {
    const { crio, versions } = node
    const same = `kubernetes=${versions[3]}`
    const { specs } = fails({ crioCommits: crio.slice(CULPRIT) })
    const dies = specs.map((rule) => ({ ...rule, outcome: 'crio-dies' as const, hangSeconds: 600 }))
    const { exitCode, found } = await node.find(
      { specs: dies },
      {
        'report-dir': node.directory('dies'),
        good: `crio=${crio[CULPRIT - 2]} ${same}`,
        bad: `crio=${crio[CULPRIT + 1]} ${same}`,
      },
    )
    expect(found.text).toContain('broke it: red in')
    expect(exitCode).toBe(EXIT.passed)
    expect(found.culprits).toMatchObject([{ part: 0, good: 1, bad: 2 }])
  })

  it('tells ends that are the other way round', async () => {
    const { crio, versions } = node
    const same = `kubernetes=${versions[3]}`
    const { exitCode, found } = await node.find(fails({ crioCommits: crio.slice(CULPRIT) }), {
      'report-dir': node.directory('reversed'),
      good: `crio=${crio.at(-1)} ${same}`,
      bad: `crio=${crio[0]} ${same}`,
    })
    expect(exitCode).toBe(EXIT.red)
    expect(found).toMatchObject({ explanation: { kind: 'reversed', factor: 0 }, culprits: [] })
    expect(found.text).toContain('Are both ends exchanged?')
  })

  it('refuses filters that select several specs, before any trial', async () => {
    await node.sandbox.setScript({})
    const { stdout, exitCode } = await node.start({ focus: 'Kubelet' }).ended
    expect(exitCode).toBe(EXIT.mistake)
    const { error }: { readonly error: { readonly what: string } } = JSON.parse(stdout)
    expect(error.what).toMatch(/A search needs one spec, and the filters select \d+/)
  })
})
