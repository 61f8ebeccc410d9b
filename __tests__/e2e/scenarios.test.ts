import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { runAction } from '../../sandbox/runner/runner.ts'
import { createSandbox } from '../../sandbox/sandbox.ts'
import { changesIn, play } from './stage.ts'

describe('a run with a scenario', () => {
  it('sets the node up in that way, says so, and gives it back', () =>
    play({ inputs: { scenario: 'evented-pleg' } }, (scene) => {
      const { main, report, summary, sandbox, newFiles } = scene
      expect(main.outputs).toMatchObject({ result: 'passed', planned: '3' })
      expect(report?.selection).toMatchObject({ scenario: 'evented-pleg', lane: 'conformance' })
      expect(summary).toMatch(/^\| Scenario \| `evented-pleg` \|/m)
      const config = join(main.outputs['report-dir'] ?? '', 'config')
      const dropIn = readFileSync(join(config, 'crio.conf.d', '30-evented-pleg.conf'), 'utf8')
      expect(dropIn).toContain('enable_pod_events = true')
      const kubelet = sandbox.calls().find(({ program }) => program === 'systemd-run')
      expect(kubelet?.args.join(' ')).toContain('--feature-gates=EventedPLEG=true')
      expect(sandbox.refusals()).toEqual([])
      expect(newFiles).toEqual([])
    }))

  it('is refused where the machine cannot give it, before anything is fetched or changed', () =>
    play({ inputs: { scenario: 'imagefs', 'fail-on': 'none' } }, (scene) => {
      const { main, report, sandbox } = scene
      expect(main.outputs).toMatchObject({ result: 'not-applicable', reason: 'not-applicable' })
      expect(main.exitCode).toBe(1)
      expect(main.annotations[0]).toMatchObject({
        level: 'error',
        message: expect.stringMatching(/does not support it: it has no \/dev\/loop-control/),
      })
      expect(report?.verdict.headline).toBe('The scenario imagefs is not supported here')
      expect(sandbox.mirror.requests).toEqual([])
      expect(changesIn(scene.sandbox)).toEqual([])
    }))

  it('is refused where Kubernetes does not know its feature gate', () =>
    play(
      {
        inputs: { scenario: 'evented-pleg' },
        sandbox: { script: { unknownGates: ['EventedPLEG'] } },
      },
      (scene) => {
        expect(scene.main.outputs).toMatchObject({ result: 'not-applicable' })
        expect(scene.main.annotations[0]?.message).toContain('the feature gate EventedPLEG')
        expect(changesIn(scene.sandbox)).toEqual([])
      },
    ))

  it('may not be taken away by the configuration of the user', () =>
    play(
      {
        inputs: {
          scenario: 'drop-infra-container',
          'crio-config': '[crio.runtime]\ndrop_infra_ctr = false\n',
        },
      },
      (scene) => {
        expect(scene.main.outputs).toMatchObject({ result: 'invalid-input' })
        expect(scene.main.annotations[0]?.message).toMatch(/90-01-inline\.conf sets .* = false/)
        expect(changesIn(scene.sandbox)).toEqual([])
      },
    ))
})

describe('feature gates', () => {
  it('that Kubernetes does not know are refused before anything is changed', () =>
    play(
      {
        inputs: { 'feature-gates': 'NoSuch=true' },
        sandbox: { script: { unknownGates: ['NoSuch'] } },
      },
      (scene) => {
        expect(scene.main.outputs).toMatchObject({ result: 'invalid-input' })
        expect(scene.main.annotations[0]?.message).toMatch(/feature gate NoSuch/)
        expect(changesIn(scene.sandbox)).toEqual([])
      },
    ))
})

describe('the built plan action', () => {
  it('looks at the machine without changing it, and gives what a matrix takes', async () => {
    const sandbox = await createSandbox()
    try {
      const { main, post } = await runAction({
        actionDirectory: resolve(import.meta.dirname, '..', '..', 'plan'),
        environment: sandbox.environment,
        workspace: sandbox.workspace,
        temporaryDirectory: sandbox.temporaryDirectory,
        toolCache: sandbox.toolCache,
        inputs: { scenarios: 'evented-pleg imagefs' },
      })
      expect(main.exitCode).toBe(0)
      expect(post).toBeNull()
      expect(main.outputs['scenarios']).toBe('["evented-pleg"]')
      expect(main.outputs['left-out']).toContain('"scenario":"imagefs"')
      expect(main.summary).toContain('1 of 2 scenarios can be had on this machine')
      expect(sandbox.refusals()).toEqual([])
    } finally {
      await sandbox.close()
    }
  })
})
