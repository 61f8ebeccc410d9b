import type { PlanPart } from '../src/domain/request/plan-part.ts'

/** What a plan hands to a job that runs a whole lane. */
export function aPlanPart(overrides: Partial<PlanPart> = {}): PlanPart {
  return {
    version: 1,
    plan: '4711-1-0123456789abcdef',
    madeAt: '2026-11-22T10:00:00.000Z',
    crio: '1f0c2b6a4d5e8f7091a2b3c4d5e6f708192a3b4c',
    kubernetes: 'v1.37.0-alpha.0.123+abcdef0123456a',
    asked: { crio: 'main', kubernetes: 'last-good' },
    lane: 'serial',
    scenario: '',
    architecture: 'amd64',
    shard: null,
    budget: null,
    ...overrides,
  }
}
