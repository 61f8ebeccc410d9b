import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { SandboxScript } from '../../sandbox/script.ts'
import { play, type Scene } from './stage.ts'
import { takeTurns } from './turns.ts'

const inTurn = takeTurns(2)

const AGNHOST = 'registry.k8s.io/e2e-test-images/agnhost:2.63.0'
const BUSYBOX = 'registry.k8s.io/e2e-test-images/busybox:1.37.0-1'
/** As the stand-in CRI-O has it; the suite's own may be another version. */
const PAUSE = 'registry.k8s.io/pause:3.10.1'
const AWAY =
  'pinging container registry registry.k8s.io: Get "https://registry.k8s.io/v2/": dial tcp: lookup registry.k8s.io: no such host'

function expectCleanNode({ leftRunning, newFiles, sandbox }: Scene): void {
  expect(leftRunning).toEqual([])
  expect(newFiles).toEqual([])
  expect(sandbox.refusals()).toEqual([])
}

/** Images in the order in which CRI-O was asked for them, by us and not by specs. */
function pulls({ sandbox }: Scene): readonly string[] {
  return sandbox
    .calls()
    .filter(({ program, args }) => program === 'crictl' && args.includes('pull'))
    .map(({ args }) => args.at(-1) ?? '')
}

function dropInsIn({ main }: Scene): string {
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
    inTurn(() =>
      play(
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
        (scene) => {
          expect(scene.report?.verdict).toMatchObject({ result: 'passed' })
          expect(pulls(scene)).toEqual([])
          const toml = dropInsIn(scene)
          expect(toml).toContain('default_runtime = "runc"')
          expect(toml).toContain('monitor_path = "/usr/libexec/crio/conmonrs"')
          expect(toml).toContain('log_level = "info"')
          const installed = scene.sandbox
            .calls()
            .filter(({ args }) => args.some((arg) => arg.endsWith('e2e-mirrors.conf')))
          expect(installed.length).toBeGreaterThan(0)
          expectCleanNode(scene)
        },
      ),
    ))

  it.concurrent('refuses what CRI-O refuses of crio-config before anything is changed, and names the key', () =>
    inTurn(() =>
      play(
        { inputs: { 'crio-config': '[crio.runtime]\nlog_size_max = 1\npids_limit = 7\n' } },
        (scene) => {
          const { main, report, sandbox } = scene
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
          expectCleanNode(scene)
        },
      ),
    ))
})

describe('images before the suite', () => {
  it.concurrent('are asked for again where another try helps, and missed only where specs need them', () =>
    inTurn(() =>
      play(
        {
          sandbox: withImages([
            { match: 'busybox', message: 'toomanyrequests: slow down', times: 1 },
            { match: 'agnhost' },
          ]),
        },
        (scene) => {
          expect(scene.report?.verdict.result).toBe('passed')
          expect(scene.report?.warnings).toEqual([expect.stringContaining(AGNHOST)])
          expect(pulls(scene).toSorted()).toEqual([AGNHOST, BUSYBOX, BUSYBOX, PAUSE])
          expect(scene.main.log.some((line) => line.includes('2 of 3 images pulled'))).toBe(true)
          expectCleanNode(scene)
        },
      ),
    ))

  it.concurrent('ends the run before the suite when an image that every pod needs is not given', () =>
    inTurn(() =>
      play({ sandbox: withImages([{ match: 'pause' }]) }, (scene) => {
        const { report } = scene
        expect(report?.verdict).toMatchObject({ result: 'environment', reason: 'image-pull' })
        expect(report?.findings).toHaveLength(1)
        expect(report?.findings[0]?.title).toContain(PAUSE)
        expect(report?.findings[0]?.detail).toContain('manifest unknown')
        expect(report?.suite.source).toBe('none')
        expectCleanNode(scene)
      }),
    ))

  it.concurrent('ends the run early when the registry is away', () =>
    inTurn(() =>
      play({ sandbox: withImages([{ match: 'registry.k8s.io', message: AWAY }]) }, (scene) => {
        expect(scene.report?.verdict).toMatchObject({ result: 'environment', reason: 'image-pull' })
        expect(scene.report?.verdict.headline).toContain('registry.k8s.io does not respond')
        expectCleanNode(scene)
      }),
    ))
})
