import { describe, expect, it } from '@jest/globals'
import { runInSandbox } from './sandbox-run.ts'

const SYSCTL = 'test/e2e/common/node/sysctl.go'

describe('a lane', () => {
  it('of a file selects by source files in the suite as in the dry run, with arguments of a Prow job', () => {
    const lanes = [
      { name: 'unused' },
      {
        name: 'sysctls',
        labelFilter: 'NodeConformance && !Old',
        focusFiles: ['common/node/sysctl\\.go', 'e2e_node/nowhere'],
        featureGates: { EventedPLEG: true },
      },
    ]
    const inputs = {
      lane: './lanes.json#sysctls',
      focus: '',
      'test-args':
        '--test-args=--container-runtime-pid-file= --kubelet-flags="--fail-swap-on=false --v=3"',
    }
    return runInSandbox({ inputs, files: { 'lanes.json': JSON.stringify(lanes) } }, (run) => {
      const { main, report } = run
      expect(report?.verdict.result).toBe('passed')
      expect(report?.selection).toMatchObject({ lane: 'sysctls' })
      expect(report?.specs.length).toBeGreaterThan(1)
      for (const spec of report?.specs ?? []) expect(spec.location?.file).toContain(SYSCTL)
      expect(main.log.join('\n')).toContain('no spec of this Kubernetes build has "Old"')
      expect(run.sandbox.calls().flatMap(({ args }) => args)).toContainEqual(
        expect.stringMatching(/^--kubelet-flags=.* --fail-swap-on=false --v=3$/),
      )
    })
  })

  it('with a mistake ends the run before anything is done', () => {
    const files = { 'lanes.json': JSON.stringify({ name: 'mine', labelfilter: 'Slow' }) }
    return runInSandbox(
      { inputs: { lane: './lanes.json' }, files },
      ({ main, report, summary }) => {
        expect(main.exitCode).toBe(1)
        expect(report).toBeNull()
        expect(`${summary}${JSON.stringify(main.annotations)}`).toContain('did you mean')
      },
    )
  })
})
