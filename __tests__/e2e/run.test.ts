import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { runInSandbox, type SandboxRun } from './sandbox-run.ts'

/** What every run must leave behind it: no process, no file, and no call that a stand-in did not understand. */
function expectCleanNode({ leftRunning, newFiles, sandbox }: SandboxRun): void {
  expect(leftRunning).toEqual([])
  expect(newFiles).toEqual([])
  expect(sandbox.refusals()).toEqual([])
}

/** Calls as root but those that only look at the machine. */
function changes({ sandbox }: SandboxRun) {
  return sandbox
    .calls()
    .filter(({ root, args }) => root && args.at(-1) !== 'true')
    .filter(({ program, args }) => ![program, ...args].includes('iptables-save'))
}

function readProvenance(path = ''): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** The progress line after the first spec. */
const isRunning = (log: readonly string[]) => log.some((line) => /^\[\s*[1-9]\d*\/\d+\]/.test(line))

describe('a run on the stand-in node', () => {
  it('passes, tells exact versions, and leaves the artifact layout and a clean node', () =>
    runInSandbox({}, (run) => {
      const { main, post, report, summary, sandbox } = run
      expect(main.exitCode).toBe(0)
      expect(post?.exitCode).toBe(0)
      expect(report?.verdict).toMatchObject({ result: 'passed', reason: 'all-passed' })
      expect(report?.counts).toMatchObject({ failed: 0, notRun: 0 })
      expect(report?.counts.passed).toBe(report?.counts.planned)
      expect(main.outputs).toMatchObject({
        result: 'passed',
        reason: 'all-passed',
        passed: String(report?.counts.passed),
      })
      expect(main.outputs['crio-commit']).toMatch(/^[0-9a-f]{40}$/)
      expect(summary).toContain(main.outputs['kubernetes-version'] ?? 'no version')
      const directory = main.outputs['report-dir'] ?? ''
      expect(readdirSync(directory)).toEqual(
        expect.arrayContaining([
          'config',
          'console.log',
          'ginkgo.json',
          'journal.jsonl',
          'junit.xml',
          'logs',
          'provenance.json',
          'report.json',
          'summary.md',
        ]),
      )
      expect(readdirSync(join(directory, 'logs'))).toEqual(
        expect.arrayContaining(['crio.log', 'kubelet.log', 'services.log']),
      )
      expect(sandbox.mirror.requests.some(({ path }) => path.endsWith('.sha256sum'))).toBe(true)
      expect(readProvenance(main.outputs['provenance'])).toMatchObject({
        complete: true,
        builds: report?.builds,
        host: report?.host,
        node: { runtime: { handler: 'crun', program: 'crun', monitor: 'conmon' } },
        randomSeed: report?.suite.randomSeed,
      })
      expectCleanNode(run)
    }))

  it('tests a runtime apart from the build, and says exactly which', () =>
    runInSandbox(
      {
        inputs: {
          runc: 'v1.4.2',
          conmon: 'v2.2.1',
          'crio-config': '[crio.runtime]\ndefault_runtime = "runc"\n',
        },
      },
      (run) => {
        const { main, report, summary } = run
        expect(main.exitCode).toBe(0)
        const parts = report?.builds.flatMap((build) => build.parts) ?? []
        expect(parts.find(({ name }) => name === 'runc')).toMatchObject({
          version: '1.4.2',
          trust: 'checksum',
          source: expect.stringMatching(/opencontainers\/runc\/releases\/download\/v1\.4\.2\//),
        })
        expect(parts.find(({ name }) => name === 'conmon')).toMatchObject({ version: '2.2.1' })
        expect(report?.node?.runtime).toMatchObject({ handler: 'runc', program: 'runc' })
        expect(report?.warnings).toEqual([])
        expect(summary).toContain('| Runtime: runc |  | `1.4.2` |')
        expectCleanNode(run)
      },
    ))

  it('keeps the provenance of a run that fails after its builds were fetched', () =>
    runInSandbox({ inputs: { focus: 'no such spec' } }, ({ main, report }) => {
      expect(report?.verdict.result).toBe('nothing-selected')
      expect(readProvenance(main.outputs['provenance'])).toMatchObject({
        builds: [{ project: 'cri-o' }, { project: 'kubernetes' }],
        node: { runtime: { handler: 'crun' } },
      })
    }))

  it('fails with a failing spec, and shows its message, its source and both logs', () =>
    runInSandbox(
      {
        sandbox: {
          script: { specs: [{ match: 'should print the output to logs', outcome: 'fail' }] },
        },
      },
      (run) => {
        const { main, report, summary } = run
        expect(main.exitCode).toBe(1)
        expect(report?.verdict).toMatchObject({ result: 'failed', reason: 'specs-failed' })
        expect(report?.counts.failed).toBe(1)
        expect(
          main.annotations.filter(({ level }) => level === 'error').length,
        ).toBeLessThanOrEqual(2)
        expect(main.annotations.every(({ properties }) => !('file' in properties))).toBe(true)
        expect(summary).toMatch(/❌/)
        expect(summary).toMatch(
          /github\.com\/kubernetes\/kubernetes\/blob\/[0-9a-f]{7,40}\/test\/e2e/,
        )
        expect(report?.reproduce).toContain('--focus=')
        expectCleanNode(run)
      },
    ))

  it('lets a red verdict pass where fail-on says so', () =>
    runInSandbox(
      {
        inputs: { 'fail-on': 'none' },
        sandbox: { script: { specs: [{ match: 'should print', outcome: 'fail' }] } },
      },
      ({ main }) => {
        expect(main.outputs['result']).toBe('failed')
        expect(main.exitCode).toBe(0)
      },
    ))

  it('refuses a selection of nothing before anything is changed, and says which filter is to blame', () =>
    runInSandbox({ inputs: { focus: 'no such spec' } }, (run) => {
      const { main, report, summary } = run
      expect(main.exitCode).toBe(1)
      expect(report?.verdict.result).toBe('nothing-selected')
      expect(summary).toMatch(/focus: no spec of this Kubernetes build has "no such spec"/)
      expect(changes(run)).toEqual([])
      expectCleanNode(run)
    }))

  it('tells all problems of inputs at once, in one annotation', () =>
    runInSandbox({ inputs: { lane: 'conformence', procs: '99', timeout: 'soon' } }, (run) => {
      const { main, report } = run
      expect(main.exitCode).toBe(1)
      expect(report?.verdict.result ?? main.outputs['result']).toBe('invalid-input')
      const errors = main.annotations.filter(({ level }) => level === 'error')
      expect(errors).toHaveLength(1)
      for (const word of ['lane', 'conformance', 'procs', 'timeout']) {
        expect(errors[0]?.message).toContain(word)
      }
      expectCleanNode(run)
    }))

  it('refuses a machine without systemd, with one clear reason', () =>
    runInSandbox({ sandbox: { script: { system: { state: 'offline' } } } }, (run) => {
      const { main, report } = run
      expect(main.exitCode).toBe(1)
      expect(report?.verdict).toMatchObject({ result: 'environment', reason: 'preflight' })
      expect(main.annotations[0]?.message).toContain('systemd')
      expectCleanNode(run)
    }))

  it('names the URL of a build that cannot be had', () =>
    runInSandbox({ sandbox: { faults: [{ match: 'latest-main.txt', status: 404 }] } }, (run) => {
      const { report, main } = run
      expect(main.exitCode).toBe(1)
      expect(report?.verdict).toMatchObject({ result: 'environment', reason: 'build-unavailable' })
      expect(main.annotations[0]?.message).toMatch(/latest-main\.txt/)
      expectCleanNode(run)
    }))

  it('shows the end of the journal of a CRI-O that does not start', () =>
    runInSandbox(
      { sandbox: { script: { crio: { startError: 'validating runtime config: broken' } } } },
      (run) => {
        expect(run.report?.verdict).toMatchObject({
          result: 'environment',
          reason: 'crio-not-up',
        })
        expect(run.report?.findings[0]?.detail).toBe('validating runtime config: broken')
        expect(run.summary).toContain('validating runtime config: broken')
        expectCleanNode(run)
      },
    ))

  it('stops and reports in post after a cancel, and main answers the first signal', () =>
    runInSandbox(
      {
        sandbox: { script: { specs: [{ match: 'terminated reason', outcome: 'hang' }] } },
        runner: { cancelAfter: isRunning },
      },
      (run) => {
        const { main, post, report } = run
        expect(main.signals.map(({ signal }) => signal)).toEqual(['SIGINT'])
        expect(report?.verdict.result).toBe('cancelled')
        expect(report?.counts.passed).toBeGreaterThan(0)
        expect(post?.summary).toMatch(/cancelled/)
        expectCleanNode(run)
      },
    ))

  it('reports and cleans up after main was killed', () =>
    runInSandbox(
      {
        sandbox: { script: { specs: [{ match: 'terminated reason', outcome: 'hang' }] } },
        runner: { killAfter: isRunning },
      },
      (run) => {
        expect(run.main.signal).toBe('SIGKILL')
        expect(run.report?.verdict).toMatchObject({ result: 'incomplete', reason: 'step-killed' })
        expect(run.post?.exitCode).toBe(0)
        expectCleanNode(run)
      },
    ))

  it('is not green if its record is emptied while the suite runs', async () => {
    const temporaryDirectory = mkdtempSync(join(tmpdir(), 'emptied-'))
    const emptyRecord = (log: readonly string[]) => {
      if (isRunning(log)) {
        for (const path of globSync(join(temporaryDirectory, '**/record.jsonl'))) truncateSync(path)
      }
      return false
    }
    try {
      await runInSandbox(
        {
          sandbox: {
            shared: [temporaryDirectory],
            script: { specs: [{ match: 'terminated reason', seconds: 3 }] },
          },
          runner: { temporaryDirectory, cancelAfter: emptyRecord },
        },
        (run) => {
          expect(run.report?.verdict).toMatchObject({
            result: 'incomplete',
            headline: expect.stringContaining('the record of the run was changed'),
          })
          expect(run.report?.counts).toMatchObject({ planned: 3, passed: 3 })
          expect(run.main.exitCode).toBe(1)
          expectCleanNode(run)
        },
      )
    } finally {
      rmSync(temporaryDirectory, { recursive: true })
    }
  })

  it('keeps what specs print from being read as commands of the runner', () =>
    runInSandbox(
      {
        sandbox: {
          script: {
            specs: [
              {
                match: 'should print',
                outcome: 'fail',
                message: 'x\n::error::forged\n##[error]forged\n::set-output name=result::forged',
              },
            ],
          },
        },
      },
      ({ main }) => {
        expect(main.annotations.some(({ message }) => message.trim() === 'forged')).toBe(false)
        expect(main.outputs['result']).toBe('failed')
      },
    ))
})

describe('post alone', () => {
  it('says that there is nothing to do when no run began', () =>
    runInSandbox({ inputs: { lane: 'nope' } }, ({ post }) => {
      expect(post?.exitCode).toBe(0)
      expect(post?.log.join('\n')).toMatch(/report is already written|nothing to clean up/)
    }))
})
