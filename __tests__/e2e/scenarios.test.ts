import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { changesIn, runInSandbox } from './sandbox-run.ts'

describe('a run with a scenario', () => {
  it('sets the node up in that way, says so, and gives it back', () =>
    runInSandbox({ inputs: { scenario: 'evented-pleg' } }, (run) => {
      const { main, report, summary, sandbox, newFiles } = run
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
    runInSandbox({ inputs: { scenario: 'imagefs', 'fail-on': 'none' } }, (run) => {
      const { main, report, sandbox } = run
      expect(main.outputs).toMatchObject({ result: 'not-applicable', reason: 'not-applicable' })
      expect(main.exitCode).toBe(1)
      expect(main.annotations[0]).toMatchObject({
        level: 'error',
        message: expect.stringMatching(/does not support it: it has no \/dev\/loop-control/),
      })
      expect(report?.verdict.headline).toBe('The scenario imagefs is not supported here')
      expect(sandbox.mirror.requests).toEqual([])
      expect(changesIn(run.sandbox)).toEqual([])
    }))

  it('is refused where Kubernetes does not know its feature gate', () =>
    runInSandbox(
      {
        inputs: { scenario: 'evented-pleg' },
        sandbox: { script: { unknownGates: ['EventedPLEG'] } },
      },
      (run) => {
        expect(run.main.outputs).toMatchObject({ result: 'not-applicable' })
        expect(run.main.annotations[0]?.message).toContain('the feature gate EventedPLEG')
        expect(changesIn(run.sandbox)).toEqual([])
      },
    ))

  it('may not be taken away by the configuration of the user', () =>
    runInSandbox(
      {
        inputs: {
          scenario: 'drop-infra-container',
          'crio-config': '[crio.runtime]\ndrop_infra_ctr = false\n',
        },
      },
      (run) => {
        expect(run.main.outputs).toMatchObject({ result: 'invalid-input' })
        expect(run.main.annotations[0]?.message).toMatch(/90-01-inline\.conf sets .* = false/)
        expect(changesIn(run.sandbox)).toEqual([])
      },
    ))
})

describe('feature gates', () => {
  it('that Kubernetes does not know are refused before anything is changed', () =>
    runInSandbox(
      {
        inputs: { 'feature-gates': 'NoSuch=true' },
        sandbox: { script: { unknownGates: ['NoSuch'] } },
      },
      (run) => {
        expect(run.main.outputs).toMatchObject({ result: 'invalid-input' })
        expect(run.main.annotations[0]?.message).toMatch(/feature gate NoSuch/)
        expect(changesIn(run.sandbox)).toEqual([])
      },
    ))
})
