import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { limitConcurrency } from '../../sandbox/concurrency.ts'
import type { SandboxScript } from '../../sandbox/script.ts'
import { runInSandbox, type SandboxRun } from './sandbox-run.ts'

const limited = limitConcurrency(2)

const AGNHOST = 'registry.k8s.io/e2e-test-images/agnhost:2.63.0'
const BUSYBOX = 'registry.k8s.io/e2e-test-images/busybox:1.37.0-1'
/** As the stand-in CRI-O has it; the suite's own may be another version. */
const PAUSE = 'registry.k8s.io/pause:3.10.1'
const AWAY =
  'pinging container registry registry.k8s.io: Get "https://registry.k8s.io/v2/": dial tcp: lookup registry.k8s.io: no such host'

function expectCleanNode({ leftRunning, newFiles, sandbox }: SandboxRun): void {
  expect(leftRunning).toEqual([])
  expect(newFiles).toEqual([])
  expect(sandbox.refusals()).toEqual([])
}

/** Images in the order in which CRI-O was asked for them, by us and not by specs. */
function pulls({ sandbox }: SandboxRun): readonly string[] {
  return sandbox
    .calls()
    .filter(({ program, args }) => program === 'crictl' && args.includes('pull'))
    .map(({ args }) => args.at(-1) ?? '')
}

function dropInsIn({ main }: SandboxRun): string {
  const path = join(
    main.outputs['report-dir'] ?? '',
    'config',
    'crio.conf.d',
    '20-crio-node-e2e.conf',
  )
  return readFileSync(path, 'utf8')
}

function withImages(images: SandboxScript['images']): { readonly script: SandboxScript } {
  return { script: { ...(images !== undefined && { images }) } }
}

describe("CRI-O's configuration by inputs", () => {
  it.concurrent('runs with runc, conmon-rs, a log level and mirrors, and pulls nothing where that is wanted', () =>
    limited(() =>
      runInSandbox(
        {
          inputs: {
            runtime: 'runc',
            monitor: 'conmon-rs',
            'crio-log-level': 'info',
            'pull-images': 'none',
            'registry-mirrors': 'registry.k8s.io=https://mirror.example.com/k8s',
            'crio-config': '[crio.runtime]\nctr_stop_timeout = 40\n',
          },
        },
        (run) => {
          expect(run.report?.verdict).toMatchObject({ result: 'passed' })
          expect(pulls(run)).toEqual([])
          const toml = dropInsIn(run)
          expect(toml).toContain('default_runtime = "runc"')
          expect(toml).toContain('monitor_path = "/usr/libexec/crio/conmonrs"')
          expect(toml).toContain('log_level = "info"')
          const installed = run.sandbox
            .calls()
            .filter(({ args }) => args.some((arg) => arg.endsWith('e2e-mirrors.conf')))
          expect(installed.length).toBeGreaterThan(0)
          expectCleanNode(run)
        },
      ),
    ))

  it.concurrent('refuses what CRI-O refuses of crio-config before anything is changed, and names the key', () =>
    limited(() =>
      runInSandbox(
        { inputs: { 'crio-config': '[crio.runtime]\nlog_size_max = 1\npids_limit = 7\n' } },
        (run) => {
          const { main, report, sandbox } = run
          expect(main.exitCode).toBe(1)
          expect(report?.verdict).toMatchObject({
            result: 'invalid-input',
            reason: 'invalid-input',
          })
          expect(report?.findings[0]).toMatchObject({
            title: 'CRI-O rejects crio-config: crio.runtime.log_size_max in 90-01-inline.conf',
            detail: 'validating runtime config: log size max should be negative or >= 8192',
            audience: 'workflow',
          })
          expect(sandbox.calls().filter(({ args }) => args.includes('install'))).toEqual([])
          expectCleanNode(run)
        },
      ),
    ))
})

describe('images before the suite', () => {
  it.concurrent('are asked for again where another try helps, and missed only where specs need them', () =>
    limited(() =>
      runInSandbox(
        {
          sandbox: withImages([
            { match: 'busybox', message: 'toomanyrequests: slow down', times: 1 },
            { match: 'agnhost' },
          ]),
        },
        (run) => {
          expect(run.report?.verdict.result).toBe('passed')
          expect(run.report?.warnings).toEqual([expect.stringContaining(AGNHOST)])
          expect(pulls(run).toSorted()).toEqual([AGNHOST, BUSYBOX, BUSYBOX, PAUSE])
          expect(run.main.log.some((line) => line.includes('2 of 3 images pulled'))).toBe(true)
          expectCleanNode(run)
        },
      ),
    ))

  it.concurrent('ends the run before the suite when an image that every pod needs is not given', () =>
    limited(() =>
      runInSandbox({ sandbox: withImages([{ match: 'pause' }]) }, (run) => {
        const { report } = run
        expect(report?.verdict).toMatchObject({ result: 'environment', reason: 'image-pull' })
        expect(report?.findings).toHaveLength(1)
        expect(report?.findings[0]?.title).toContain(PAUSE)
        expect(report?.findings[0]?.detail).toContain('manifest unknown')
        expect(report?.suite.source).toBe('none')
        expectCleanNode(run)
      }),
    ))

  it.concurrent('ends the run early when the registry is away', () =>
    limited(() =>
      runInSandbox(
        { sandbox: withImages([{ match: 'registry.k8s.io', message: AWAY }]) },
        (run) => {
          expect(run.report?.verdict).toMatchObject({ result: 'environment', reason: 'image-pull' })
          expect(run.report?.verdict.headline).toContain('registry.k8s.io does not respond')
          expectCleanNode(run)
        },
      ),
    ))
})
