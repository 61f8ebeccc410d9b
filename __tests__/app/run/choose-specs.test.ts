import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { chooseSpecs } from '../../../src/app/run/choose-specs.ts'
import { fileRecord } from '../../../src/app/run/record.ts'
import { suiteSeconds } from '../../../src/app/run/suite-seconds.ts'
import { formatHistory } from '../../../src/domain/history/file/format.ts'
import { divide, shardParts } from '../../../src/domain/plan/shards.ts'
import { specKey } from '../../../src/domain/plan/spec-key.ts'
import type { PlanPart } from '../../../src/domain/request/plan-part.ts'
import type { RunRequest } from '../../../src/domain/request/request.ts'
import { workspaceAt } from '../../../src/suite/workspace.ts'
import { aPlannedSpec } from '../../domain/results/model.ts'
import { aHistory } from '../../lane-history.ts'
import { aContext, aRequest } from '../../request.ts'
import { type FakeApp, fakeApp } from '../fake-app.ts'

let app: FakeApp
afterEach(() => app.remove())

const LANE = Array.from({ length: 30 }, (_, index) =>
  aPlannedSpec(`[sig-node] spec ${index}`, {
    location: {
      file: `k8s.io/kubernetes/test/${index < 15 ? 'e2e/common/storage/empty_dir.go' : 'e2e/common/network/networking.go'}`,
      line: index,
    },
  }),
)

function aPart(overrides: Partial<PlanPart> = {}): PlanPart {
  const part = {
    version: 1 as const,
    plan: 'plan-1',
    madeAt: '2026-11-22T11:00:00Z',
    crio: 'main',
    kubernetes: 'main',
    lane: 'conformance',
    scenario: '',
    architecture: 'amd64' as const,
    asked: { crio: 'main', kubernetes: 'main' },
    shard: null,
    budget: null,
    ...overrides,
  }
  return part
}

async function chosen(overrides: Partial<RunRequest>, history = '') {
  const workspace = workspaceAt(join(app.temporary, 'crio-node-e2e-20261122T110000'))
  const record = fileRecord(join(app.temporary, 'record.jsonl'))
  const request = aRequest({ history, ...overrides })
  const run = { deps: app.deps, request, context: aContext(), workspace, record }
  return { ...(await chooseSpecs(run, LANE)), warnings: record.state().warnings }
}

const idsOf = (specs: readonly { readonly id: string }[]) => specs.map(({ id }) => id)

describe('the specs of a job', () => {
  it('are the whole lane without a plan and a budget', async () => {
    app = fakeApp()
    expect(await chosen({})).toEqual({
      specs: LANE,
      first: [],
      shard: null,
      budget: null,
      warnings: [],
    })
  })

  it('are those of its shard, which with the others is the lane', async () => {
    app = fakeApp()
    const units = LANE.map(({ id }) => ({ ids: [id], isSerial: false, seconds: 10 }))
    const parts = shardParts(divide(units, 3, 2))
    const jobs = await Promise.all(parts.map((shard) => chosen({ part: aPart({ shard }) })))
    expect(jobs.flatMap(({ specs }) => idsOf(specs)).toSorted()).toEqual(idsOf(LANE).toSorted())
    expect(jobs.map(({ specs }) => specs.length)).toEqual([10, 10, 10])
    const [digest, ...others] = jobs.map(({ shard }) => shard?.digest)
    expect(others).toEqual([digest, digest])
    expect(jobs[1]?.shard).toMatchObject({ plan: 'plan-1', index: 2, total: 3, specs: 30 })
  })

  it('are what the plan chose for a budget, with specs that it did not know', async () => {
    app = fakeApp()
    const [unknown, ...known] = LANE
    const leftOut = known.slice(5).map(({ id }) => ({ key: specKey(id), failureRate: 0.1 }))
    const first = [specKey(known[0]?.id ?? '')]
    const found = await chosen({ part: aPart({ budget: { seconds: 600, first, leftOut } }) })
    expect(idsOf(found.specs)).toEqual(idsOf([unknown ?? aPlannedSpec(''), ...known.slice(0, 5)]))
    expect(found.first).toEqual([known[0]?.id])
    expect(found.budget).toMatchObject({ seconds: 600, specs: 30, chosen: 6, first: 1 })
    expect(found.budget?.leftOut[0]).toMatchObject({ failureRate: 0.1 })
  })

  it('fit into a budget by the history, those that changed files touch first', async () => {
    app = fakeApp()
    const file = join(app.temporary, 'conformance-amd64.jsonl')
    const stories = LANE.map(({ id }) => ({ id, seconds: 60 }))
    writeFileSync(file, formatHistory(aHistory(5, stories)))
    const changedFiles = ['internal/storage/image.go']
    const budget = { timeBudgetSeconds: 600, procs: 2 }
    const found = await chosen({ ...budget, changedFiles }, file)
    expect(found.warnings).toEqual([])
    expect(found.budget?.basis).toBe('the history of conformance, amd64')
    expect(found.specs.length).toBeLessThan(20)
    const storage = found.specs.filter(({ location }) => location?.file.includes('storage'))
    expect(storage.length).toBeGreaterThan(found.specs.length * 0.7)
  })

  it('are chosen with guesses, and a warning, if the history cannot be read', async () => {
    app = fakeApp()
    const found = await chosen({ timeBudgetSeconds: 120 }, '/does/not/exist')
    expect(found.specs.length).toBeGreaterThan(0)
    expect(found.specs.length).toBeLessThan(30)
    expect(found.warnings.join()).toMatch(
      /guessed durations: There is no history at \/does\/not\/exist/,
    )
    expect(found.budget).toMatchObject({ expectedMisses: null, missChance: null })
  })
})

describe('the time of the suite', () => {
  it('ends with the budget, with time for the end of the suite, or with its own limit', async () => {
    app = fakeApp()
    const { budget } = await chosen({ timeBudgetSeconds: 600 }, '/does/not/exist')
    expect(suiteSeconds({ timeoutSeconds: 3600 }, budget)).toBe(585)
    expect(suiteSeconds({ timeoutSeconds: 300 }, budget)).toBe(300)
    expect(suiteSeconds({ timeoutSeconds: 300 }, null)).toBe(300)
  })
})
