import { afterEach, describe, expect, it } from '@jest/globals'
import { closedIssues } from '../../../src/app/run/closed-issues.ts'
import { requireGates } from '../../../src/app/run/list-specs.ts'
import { fileRecord } from '../../../src/app/run/record.ts'
import type { Run } from '../../../src/app/run/run.ts'
import { findLane } from '../../../src/domain/request/lanes.ts'
import type { RunRequest } from '../../../src/domain/request/request.ts'
import { findScenario } from '../../../src/domain/request/scenarios.ts'
import { workspaceAt } from '../../../src/suite/workspace.ts'
import { aTrackedSkip } from '../../builders.ts'
import { aContext, aRequest } from '../../request.ts'
import { runErrorIn } from '../../run-error.ts'
import { type FakeApp, fakeApp } from '../fake-app.ts'

let app: FakeApp | null = null
afterEach(() => app?.remove())

/** A run on a kubelet that knows these gates. */
function aRun(known: readonly string[], overrides: Partial<RunRequest>): Run {
  app = fakeApp((call) => {
    const asked = call.find((word) => word.startsWith('--feature-gates='))?.slice(16) ?? ''
    const unknown = asked
      .split(',')
      .map((gate) => gate.split('=')[0] ?? '')
      .find((gate) => !known.includes(gate))
    return unknown === undefined
      ? {}
      : { exitCode: 1, stderr: `unrecognized feature gate: ${unknown}` }
  })
  const workspace = workspaceAt(app.temporary)
  return {
    deps: app.deps,
    request: aRequest(overrides),
    context: aContext(),
    workspace,
    record: fileRecord(workspace.record),
  }
}

function gatesOf(run: Run): Promise<Run> {
  return requireGates(run, run.deps.commandsFor('direct'), '/k/kubelet')
}

function userns() {
  const lane = findLane('userns')
  if (lane === undefined) throw new Error('no lane userns')
  return { lane, featureGates: { ...lane.featureGates, Own: true } }
}

describe('feature gates', () => {
  it('stay as they are if the kubelet knows them', async () => {
    const run = aRun(Object.keys(userns().featureGates), userns())
    expect(await gatesOf(run)).toBe(run)
  })

  it('of the lane that the kubelet does not know are left out, with a warning for each', async () => {
    const run = aRun(['Own', 'ProcMountType'], userns())
    const { request } = await gatesOf(run)
    expect(request.featureGates).toEqual({ Own: true, ProcMountType: true })
    const { warnings, request: recorded } = run.record.state()
    expect(warnings).toHaveLength(2)
    expect(warnings[0]).toMatch(/^The lane userns asks for the feature gate UserNamespacesSupport/)
    expect(recorded?.featureGates).toEqual(request.featureGates)
  })

  it('of the user must be known, also if the lane has others', async () => {
    const known = Object.keys(userns().lane.featureGates)
    expect(await runErrorIn(() => gatesOf(aRun(known, userns())))).toMatchObject({
      kind: 'input',
      message: 'This Kubernetes does not accept the feature gate Own',
    })
  })

  it('of the scenario make it not applicable', async () => {
    const scenario = findScenario('evented-pleg') ?? null
    const overrides = { scenario, featureGates: { EventedPLEG: true } }
    expect(await runErrorIn(() => gatesOf(aRun([], overrides)))).toMatchObject({
      reason: 'not-applicable',
    })
  })
})

describe('closed issues of tracked skips', () => {
  const skips = [1, 2, 3].map((issue) =>
    aTrackedSkip({ text: `${issue}`, link: `https://github.com/cri-o/cri-o/issues/${issue}` }),
  )

  function ask(token: string | null, states: readonly (string | Error | null)[]) {
    const asked: number[] = []
    app = fakeApp()
    const gitHub: Run['deps']['gitHub'] = (access) => ({
      ...fakeApp().deps.gitHub(access),
      issueState: async (_, number) => {
        asked.push(number)
        const state = states[number - 1] ?? null
        if (state instanceof Error) throw state
        return state === 'open' || state === 'closed' ? state : null
      },
    })
    const context = { ...aContext(), token, serverUrl: 'https://github.com' }
    const more = aTrackedSkip({ text: 'x', link: 'https://bugs.example.org/1' })
    const found = closedIssues({ deps: { ...app.deps, gitHub }, context }, [...skips, more])
    return found.then((closed) => ({ closed: [...closed], asked }))
  }

  it('are asked of GitHub, and what it does not answer counts as open', async () => {
    expect(await ask('t', ['closed', new Error('no network'), 'open'])).toEqual({
      closed: ['https://github.com/cri-o/cri-o/issues/1'],
      asked: [1, 2, 3],
    })
  })

  it('are not asked without a token', async () => {
    expect(await ask(null, ['closed'])).toEqual({ closed: [], asked: [] })
  })
})
