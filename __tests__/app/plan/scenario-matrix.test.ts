import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import type { StepAnnotation, StepOutput } from '../../../src/adapters/actions.ts'
import { planScenarios } from '../../../src/app/plan/scenario-matrix.ts'
import type { Scenario } from '../../../src/domain/request/scenarios.ts'
import { readScenarios } from '../../../src/inputs/scenario.ts'
import { type Answer, answered, keptLog } from '../../host/scratch.ts'

/** A machine without loop devices, swap and the like, which says what it is asked with silence. */
const BARE: Answer = () => ({})

async function plan(
  scenarios: string,
  read: () => readonly Scenario[] = () => readScenarios({ INPUT_SCENARIOS: scenarios }),
) {
  const annotations: StepAnnotation[] = []
  const outputs: Record<string, string> = {}
  let summary = ''
  const step: StepOutput = {
    setOutput: (name, value) => {
      outputs[name] = value
    },
    annotate: (annotation) => void annotations.push(annotation),
    writeSummary: async (markdown) => {
      summary += markdown
    },
    saveState() {},
    mask() {},
  }
  const log = keptLog()
  const { commands, calls } = answered(BARE)
  const exitCode = await planScenarios(
    { log, step, commandsFor: () => commands, runnerImage: '' },
    read,
  )
  return { exitCode, annotations, outputs, summary, calls, log }
}

describe('the plan action', () => {
  it('lists the supported scenarios for a matrix, and says why it leaves out the others', async () => {
    const { exitCode, outputs, annotations, summary } = await plan('runc, imagefs\n conmon-rs,runc')
    expect(exitCode).toBe(0)
    expect(JSON.parse(outputs['scenarios'] ?? '')).toEqual(['runc', 'conmon-rs'])
    expect(JSON.parse(outputs['left-out'] ?? '')).toEqual([
      { scenario: 'imagefs', why: 'it has no /dev/loop-control' },
    ])
    expect(annotations).toEqual([
      {
        level: 'notice',
        title: 'Scenarios are left out',
        message: 'imagefs: it has no /dev/loop-control',
      },
    ])
    expect(summary).toMatch(/^### This machine supports 2 of 3 scenarios$/m)
    expect(summary).toMatch(/^\| `imagefs` \| no: it has no \/dev\/loop-control \|$/m)
  })

  it('asks about all by default, and says nothing where nothing is left out', async () => {
    const { outputs } = await plan('')
    const left: unknown = JSON.parse(outputs['left-out'] ?? '')
    expect(left).toHaveLength(5)
    expect((await plan('runc')).annotations).toEqual([])
  })

  it('fails when the machine supports none: a matrix without jobs would be green', async () => {
    const { exitCode, annotations } = await plan('swap imagefs')
    expect(exitCode).toBe(1)
    expect(annotations).toEqual([
      expect.objectContaining({
        level: 'error',
        title: 'This machine supports none of the scenarios',
      }),
    ])
    expect(annotations[0]?.message).toMatch(/^swap: .*\nimagefs: .*\nUse another runner/)
  })

  it('fails for names that are none, all at once', async () => {
    const { exitCode, annotations, calls } = await plan('runk, runc, swop')
    expect(exitCode).toBe(1)
    expect(annotations[0]?.title).toBe('Invalid input: scenarios')
    expect(annotations[0]?.message).toMatch(
      /"runk" is not a scenario.*"runc"[\s\S]*"swop" .*"swap"/,
    )
    expect(calls).toEqual([])
  })

  it('calls a bug a bug', async () => {
    const { exitCode, annotations } = await plan('', () => {
      throw new TypeError('x is not a function')
    })
    expect(exitCode).toBe(1)
    expect(annotations[0]?.message).toContain('bug in crio-node-e2e')
  })

  it('has the outputs that its action.yml names', async () => {
    const { outputs } = await plan('runc')
    const contract: { outputs: object } = parse(readFileSync('plan/action.yml', 'utf8'))
    expect(Object.keys(outputs)).toEqual(Object.keys(contract.outputs))
  })
})
