import { describe, expect, it } from '@jest/globals'
import type { Plan, PlannedJob } from '../../../src/domain/plan/plan.ts'
import { planMarkdown } from '../../../src/domain/views/markdown/plan.ts'
import { planOutputs } from '../../../src/domain/views/plan-outputs.ts'
import { planText } from '../../../src/domain/views/terminal/plan.ts'
import { aPlanPart } from '../../plan-part.ts'

const KEY = '0123456789abcdef'
const PAGE = { columns: 80, paint: (_: string, text: string) => text }

function aJob(overrides: Partial<PlannedJob> = {}): PlannedJob {
  const part = aPlanPart()
  return {
    name: 'serial-amd64',
    lane: 'serial',
    scenario: '',
    architecture: 'amd64',
    runner: 'ubuntu-24.04',
    minutes: 90,
    specs: 9,
    seconds: 451,
    part,
    ...overrides,
  }
}

function aPlan(overrides: Partial<Plan> = {}): Plan {
  const { plan, madeAt, crio, kubernetes } = aPlanPart()
  return {
    id: plan,
    madeAt,
    builds: [
      { project: 'cri-o', asked: 'main', value: crio, url: `https://github.com/cri-o/${crio}` },
      { project: 'kubernetes', asked: 'main', value: kubernetes, url: null },
    ],
    jobs: [aJob()],
    leftOut: [],
    scenarios: [],
    notes: [],
    ...overrides,
  }
}

describe('a plan', () => {
  it('shows the shard, what a budget leaves out, and several labels', () => {
    const part = aPlanPart({
      shard: { index: 1, total: 2, keys: [KEY] },
      budget: { seconds: 600, first: [], leftOut: [{ key: KEY, failureRate: null }] },
    })
    const plan = aPlan({ jobs: [aJob({ part, runner: ['self-hosted', 'big'] })] })
    for (const text of [planMarkdown(plan), planText(plan, PAGE)]) {
      expect(text).toContain('serial, shard 1 of 2')
      expect(text).toContain('9 of 10')
      expect(text).toContain('self-hosted, big')
      expect(text).toContain('7m31s')
    }
  })

  it('tells a reason once for all lanes that have it', () => {
    const why = 'no build for arm64'
    const leftOut = ['a-arm64', 'b-arm64'].map((name) => ({ name, why, isGap: true }))
    const text = planText(aPlan({ leftOut }), PAGE)
    expect(text).toContain('a-arm64, b-arm64: no build for arm64')
    expect(text).toContain('1 job, 2 lanes left out')
  })

  it('shows texts from outside as text', () => {
    const hostile = 'x | <img src=x> [a](http://evil.example) @user \u001b[31m'
    const markdown = planMarkdown(
      aPlan({
        jobs: [aJob({ lane: hostile, runner: hostile })],
        leftOut: [{ name: 'a', why: hostile, isGap: false }],
        notes: [hostile],
        builds: [{ project: 'cri-o', asked: 'main', value: 'x', url: 'javascript:alert(1)' }],
      }),
    )
    expect(markdown).not.toContain('<img')
    expect(markdown).not.toContain('javascript:')
    expect(markdown).not.toContain('\u001b')
    expect(planText(aPlan({ notes: [hostile] }), PAGE)).not.toContain('\u001b')
  })

  it('expects the jobs, and lanes that are left out although they should run', () => {
    const outputs = planOutputs(
      aPlan({
        leftOut: [
          { name: 'gap', why: 'no build', isGap: true },
          { name: 'other', why: 'no loop devices', isGap: false },
        ],
      }),
    )
    expect(JSON.parse(outputs['expect'] ?? '')).toEqual(['serial-amd64', 'gap'])
    expect(JSON.parse(outputs['left-out'] ?? '')).toEqual([
      { name: 'gap', why: 'no build' },
      { name: 'other', why: 'no loop devices' },
    ])
    expect(JSON.parse(outputs['matrix'] ?? '')).toMatchObject({ include: [{ shard: '' }] })
  })
})
