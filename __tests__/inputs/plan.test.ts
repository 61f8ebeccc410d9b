import { describe, expect, it } from '@jest/globals'
import { SCENARIOS } from '../../src/domain/request/scenarios.ts'
import { readPlanRequest } from '../../src/inputs/plan.ts'
import { runErrorIn } from '../run-error.ts'
import { aMachine, anEnvironment, someFiles, WORKSPACE } from './input-context.ts'

type Inputs = Readonly<Record<string, string>>

function plan(inputs: Inputs, files = someFiles(), machine = aMachine()) {
  return readPlanRequest(anEnvironment(inputs), machine, files)
}

function candidates(inputs: Inputs) {
  return plan(inputs).candidates.map(({ lane, request }) => [lane, request.selection.scenario])
}

describe('lanes and scenarios of a plan', () => {
  it.each<[Inputs, readonly (readonly [string, string | null])[]]>([
    [{}, [['conformance', null]]],
    [
      { lanes: 'serial,smoke serial' },
      [
        ['serial', null],
        ['smoke', null],
      ],
    ],
    [
      { lanes: '["serial", "smoke"]' },
      [
        ['serial', null],
        ['smoke', null],
      ],
    ],
    [
      { scenarios: 'swap runc' },
      [
        ['swap', 'swap'],
        ['conformance', 'runc'],
      ],
    ],
    [
      { lanes: 'smoke', scenarios: 'none runc' },
      [
        ['smoke', null],
        ['smoke', 'runc'],
      ],
    ],
  ])('%j', (inputs, expected) => expect(candidates(inputs)).toEqual(expected))

  it('has every scenario for all', () => {
    expect(candidates({ scenarios: 'all' })).toHaveLength(SCENARIOS.length)
  })
})

describe('other inputs of a plan', () => {
  it('are those of the main action, for every lane', () => {
    const { candidates: all } = plan({
      lanes: 'serial smoke',
      crio: 'v1.36.1',
      kubernetes: 'latest',
      history: 'cri-o/cri-o',
      'time-budget': '20m',
      'skip-list': 'none',
    })
    for (const { request } of all) {
      expect(request).toMatchObject({
        crio: { kind: 'release' },
        kubernetes: { kind: 'latest' },
        history: 'cri-o/cri-o',
        timeBudgetSeconds: 1200,
        selection: { trackedSkips: [] },
      })
    }
  })

  it('may name a path that another job makes, and a directory that is here', () => {
    const files = someFiles({ [`${WORKSPACE}/kubernetes/kubelet`]: '' })
    const {
      candidates: [{ request }],
    } = plan({ crio: './later', kubernetes: './kubernetes' }, files)
    expect(request.crio).toEqual({
      kind: 'directory',
      asked: './later',
      path: `${WORKSPACE}/later`,
    })
    expect(request.kubernetes).toMatchObject({ kind: 'directory', asked: './kubernetes' })
  })

  it('have the architecture of the machine by default', () => {
    expect(plan({}, someFiles(), aMachine({ nodeArchitecture: 'arm64' })).architectures).toEqual([
      'arm64',
    ])
    expect(plan({ architectures: 'arm64, amd64' }).architectures).toEqual(['arm64', 'amd64'])
  })

  it('name runners by architecture', () => {
    const { runners } = plan({ runners: 'amd64=self-hosted,linux\narm64=ubuntu-24.04-arm' })
    expect([...runners]).toEqual([
      ['amd64', ['self-hosted', 'linux']],
      ['arm64', 'ubuntu-24.04-arm'],
    ])
  })

  it.each([
    ['runners', 'riscv64=x', /does not begin with an architecture/],
    ['runners', 'amd64=', /no valid labels/],
    ['runners', 'amd64=a=b', /no valid labels/],
    ['runners', 'amd64=$(id)', /no valid labels/],
    ['architectures', 'x86_64', /is not a valid value/],
    ['shards', '-1', /neither a whole number nor auto/],
    ['shards', '1.5', /neither a whole number nor auto/],
    ['shards', '999', /too many/],
    ['scenarios', 'runk', /is not a scenario.*Did you mean "runc"/],
    ['lanes', 'all, nothing', /"nothing" is not a lane/],
    ['crio', 'v1', /is not a valid CRI-O build/],
  ])('refuse %s: %s', async (input, value, words) => {
    const { message, evidence = [] } = await runErrorIn(() => plan({ [input]: value }))
    expect(message).toBe(`Invalid input: ${input}`)
    expect(evidence.join('\n')).toMatch(words)
  })
})
