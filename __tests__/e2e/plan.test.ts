import { resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { runAction } from '../../sandbox/runner/runner.ts'
import { createSandbox, type Sandbox } from '../../sandbox/sandbox.ts'
import type { PlanPart } from '../../src/domain/request/plan-part.ts'
import { changesIn, runInSandbox } from './sandbox-run.ts'

interface MatrixEntry {
  readonly name: string
  readonly shard: string
  readonly part: string
}

/** Runs the built plan action on a stand-in node, as a runner would. */
async function planIn(sandbox: Sandbox, inputs: Readonly<Record<string, string>>) {
  const { main, post } = await runAction({
    actionDirectory: resolve(import.meta.dirname, '..', '..', 'plan'),
    environment: sandbox.environment,
    workspace: sandbox.workspace,
    temporaryDirectory: sandbox.temporaryDirectory,
    toolCache: sandbox.toolCache,
    github: { REPOSITORY: '' },
    inputs: {
      'mirror-crio': sandbox.mirror.crio,
      'mirror-kubernetes': sandbox.mirror.kubernetes,
      token: '',
      ...inputs,
    },
  })
  const { include }: { include: readonly MatrixEntry[] } = JSON.parse(
    main.outputs['matrix'] ?? '{"include":[]}',
  )
  return { main, post, include }
}

async function withPlan<T>(
  inputs: Readonly<Record<string, string>>,
  look: (plan: Awaited<ReturnType<typeof planIn>>, sandbox: Sandbox) => T | Promise<T>,
): Promise<T> {
  const sandbox = await createSandbox()
  try {
    return await look(await planIn(sandbox, inputs), sandbox)
  } finally {
    await sandbox.close()
  }
}

describe('the built plan action', () => {
  it('looks at machine and builds without changing anything, and gives what a matrix takes', () =>
    withPlan(
      { lanes: 'conformance', scenarios: 'none evented-pleg imagefs', shards: '2' },
      ({ main, post, include }, sandbox) => {
        expect(main.exitCode).toBe(0)
        expect(post).toBeNull()
        expect(include.map(({ name }) => name)).toEqual([
          'conformance-amd64-1-of-2',
          'conformance-amd64-2-of-2',
          'conformance-evented-pleg-amd64-1-of-2',
          'conformance-evented-pleg-amd64-2-of-2',
        ])
        expect(main.outputs['scenarios']).toBe('["evented-pleg"]')
        expect(main.outputs['left-out']).toContain('"name":"conformance-imagefs-amd64"')
        expect(main.annotations).toMatchObject([{ level: 'notice' }])
        expect(main.summary).toContain('### Plan: 4 jobs, 1 lane left out')
        expect(sandbox.refusals()).toEqual([])
        expect(changesIn(sandbox)).toEqual([])
        expect(sandbox.files().filter((file) => file.includes('crio-node-e2e-plan'))).toEqual([])
      },
    ))

  it('is an error with a remedy if the builds cannot be looked up', () =>
    withPlan({ crio: 'release-1.20' }, ({ main, include }) => {
      expect(main.exitCode).toBe(1)
      expect(include).toEqual([])
      expect(main.annotations).toMatchObject([{ level: 'error' }])
      expect(main.annotations[0]?.message).toMatch(/build/)
    }))
})

describe('a run of a part of a plan', () => {
  async function aPart(shards: string, index: number): Promise<string> {
    return withPlan({ shards }, ({ include }) => include[index - 1]?.part ?? '')
  }

  it('runs exactly the specs of its shard, on the builds of the plan', async () => {
    const text = await aPart('16', 1)
    const part: PlanPart = JSON.parse(text)
    await runInSandbox({ inputs: { plan: text, focus: '' } }, ({ main, report }) => {
      const keys = part.shard?.keys.length
      expect(main.outputs).toMatchObject({ result: 'passed', planned: String(keys) })
      expect(report?.builds).toMatchObject([
        { project: 'cri-o', asked: 'main', commit: part.crio },
        { project: 'kubernetes', asked: 'main', version: part.kubernetes },
      ])
      expect(report?.selection?.shard).toMatchObject({ plan: part.plan, index: 1, total: 16 })
    })
  })

  it('of yesterday says how old it is', async () => {
    const part: PlanPart = JSON.parse(await aPart('16', 1))
    const plan = JSON.stringify({
      ...part,
      madeAt: new Date(Date.now() - 90_000_000).toISOString(),
    })
    await runInSandbox({ inputs: { plan, focus: '' } }, ({ main, summary }) => {
      expect(main.outputs['result']).toBe('passed')
      expect(summary).toMatch(/The plan of this job is 25h00m old/)
    })
  })

  it('for another architecture is refused before anything is fetched or changed', async () => {
    const plan = (await aPart('1', 1)).replace('"architecture":"amd64"', '"architecture":"arm64"')
    await runInSandbox({ inputs: { plan } }, ({ main, sandbox }) => {
      expect(main.outputs).toMatchObject({ result: 'invalid-input' })
      expect(main.annotations[0]?.message).toContain('this machine is amd64')
      expect(sandbox.mirror.requests).toEqual([])
      expect(changesIn(sandbox)).toEqual([])
    })
  })
})
