import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { reportArtifacts } from '../../../src/app/report/artifacts.ts'
import type { Counts } from '../../../src/domain/model/results.ts'
import { describeWithShared, sharedPath } from '../../domain/results/recordings.ts'

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'runs')

const around = {
  version: '0.0.0',
  now: new Date('2026-11-22T12:00:00Z'),
  log: {
    info() {},
    warning() {},
    debug() {},
    relay() {},
    progress() {},
    live: false,
    group: <T>(_: string, work: () => Promise<T>) => work(),
  },
}

/** What the recording shows, as judged by a person. */
interface Reading {
  readonly recording: string
  readonly result: string
  readonly reason: string
  readonly counts: Partial<Counts>
  readonly headline: RegExp
  /** Reasons of the findings, in their order. */
  readonly findings: readonly string[]
}

const READINGS: readonly Reading[] = [
  {
    recording: 'r4-busybox',
    result: 'passed',
    reason: 'all-passed',
    counts: { planned: 3, ran: 3, passed: 3, failed: 0, notRun: 0 },
    headline: /^3 specs passed$/,
    findings: [],
  },
  {
    recording: 'd6-systemd-redo',
    result: 'passed',
    reason: 'all-passed',
    counts: { planned: 3, passed: 3 },
    headline: /^3 specs passed$/,
    findings: [],
  },
  {
    recording: 'vm2-busybox',
    result: 'passed',
    reason: 'all-passed',
    counts: { planned: 3, passed: 3 },
    headline: /^3 specs passed$/,
    findings: [],
  },
  {
    recording: 'p3-parallel-sigterm-cli-only',
    result: 'passed',
    reason: 'all-passed',
    counts: { planned: 12, passed: 12 },
    headline: /^12 specs passed$/,
    findings: [],
  },
  {
    recording: 'p1-parallel2',
    result: 'failed',
    reason: 'specs-failed',
    counts: { planned: 62, ran: 62, passed: 60, failed: 2 },
    headline: /^2 of 62 specs failed$/,
    findings: [],
  },
  {
    recording: 'd5-systemd-crio-killed',
    result: 'environment',
    reason: 'crio-died',
    counts: { planned: 25, passed: 24, failed: 1 },
    headline: /CRI-O died during the run and restarted; 1 of 25 specs failed/,
    findings: ['crio-died'],
  },
  {
    recording: 'r3-beforesuite-fail-kubelet-died',
    result: 'environment',
    reason: 'kubelet-died',
    counts: { planned: 3, ran: 0, notRun: 3 },
    headline: /could not start its container manager/,
    findings: ['kubelet-died'],
  },
  {
    recording: 'r3-suite-timeout-3m',
    result: 'incomplete',
    reason: 'suite-timeout',
    counts: { planned: 3, ran: 1, failed: 1, notRun: 2 },
    headline: /time limit of 3m00s ended the run: 2 planned specs did not run/,
    findings: ['suite-timeout', 'specs-failed'],
  },
  {
    recording: 'r8-empty-selection-exit0',
    result: 'nothing-selected',
    reason: 'nothing-selected',
    counts: { planned: 0, ran: 0 },
    headline: /select no spec/,
    findings: ['nothing-selected'],
  },
  {
    recording: 's1-sigint',
    result: 'cancelled',
    reason: 'cancelled',
    counts: { planned: 12, ran: 1, interrupted: 1, notRun: 11 },
    headline: /interrupted by a signal after 1 of 12/,
    findings: ['cancelled'],
  },
  {
    recording: 's5-kill',
    result: 'incomplete',
    reason: 'suite-killed',
    counts: { planned: 12, ran: 0, notRun: 12 },
    headline: /was killed: 0 of 12/,
    findings: ['suite-killed'],
  },
  {
    recording: 'vm3-par',
    result: 'environment',
    reason: 'image-pull',
    counts: { planned: 30, ran: 30, passed: 28, failed: 2 },
    headline: /nonroot:1\.5; 2 of 30 specs failed/,
    findings: ['image-pull', 'host-setup', 'suite-timeout'],
  },
]

/** What the report must match. */
function asReport({ result, reason, headline, counts, findings }: Reading) {
  return {
    verdict: { result, reason, headline: expect.stringMatching(headline) },
    counts,
    findings: findings.map((finding) => expect.objectContaining({ reason: finding })),
  }
}

describe('reportArtifacts', () => {
  it.each(READINGS)('reads the recording $recording as $result, $reason', async (reading) => {
    const report = await reportArtifacts([join(FIXTURES, reading.recording)], around)
    expect(report).toMatchObject(asReport(reading))
  })

  it('shows lines of both logs around each failure', async () => {
    const report = await reportArtifacts([join(FIXTURES, 'p1-parallel2')], around)
    const failed = report.specs.filter((spec) => spec.outcome === 'failed')
    expect(failed).toHaveLength(2)
    for (const spec of failed) {
      expect(spec.logs.map(({ log }) => log)).toEqual(['crio.log', 'kubelet.log'])
    }
  })

  it('names the spec that ran when a suite was killed', async () => {
    const report = await reportArtifacts([join(FIXTURES, 's5-kill')], around)
    expect(report.running.map(({ id }) => id)).toEqual([
      expect.stringContaining('should execute poststart http hook properly'),
    ])
  })

  it.each([
    ['r4-busybox', 'incomplete', 'no-report', /The suite has a console but no report/],
    ['p1-parallel2', 'failed', 'specs-failed', /^2 of 62 specs failed$/],
    ['d5-systemd-crio-killed', 'failed', 'specs-failed', /^1 of 25 specs failed$/],
    ['r3-beforesuite-fail-kubelet-died', 'environment', 'node-not-up', /kubelet did not start/],
    ['r3-suite-timeout-3m', 'incomplete', 'suite-timeout', /time limit ended the run/],
    ['r8-empty-selection-exit0', 'nothing-selected', 'nothing-selected', /select no spec/],
    ['s1-sigint', 'cancelled', 'cancelled', /interrupted by a signal/],
    ['s5-kill', 'incomplete', 'suite-killed', /was killed/],
    ['vm3-par', 'failed', 'specs-failed', /2 of 30 specs failed/],
  ])(
    'takes from the console of %s alone no more than it says',
    async (name, result, reason, headline) => {
      const report = await reportArtifacts([join(FIXTURES, name, 'stdout.log')], around)
      expect(report.verdict).toMatchObject({ result, reason })
      expect(report.verdict.headline).toMatch(headline)
      const others = report.findings.map((finding) => finding.reason).slice(1)
      expect(others).not.toContain('suite-killed')
      expect(others).not.toContain('no-report')
    },
  )

  it('says what is missing in a directory without files of a suite', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'nothing-'))
    for (const name of ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.json']) {
      writeFileSync(join(directory, name), '{}')
    }
    writeFileSync(join(directory, 'messages'), 'Power key pressed\n')
    await expect(reportArtifacts([directory], around)).rejects.toMatchObject({
      message: expect.stringContaining('No files of a suite'),
      details: {
        evidence: [
          '4 .txt files: without the start of a suite (a.txt, b.txt, c.txt and 1 more)',
          'e.json: not a report of Ginkgo',
        ],
      },
    })
    rmSync(directory, { recursive: true })
  })
})

const archives = sharedPath('runs')

describeWithShared(archives)(
  'the full recordings (skipped without CRIO_NODE_E2E_SHARED_DATA)',
  () => {
    let directory = ''

    beforeAll(() => {
      directory = mkdtempSync(join(tmpdir(), 'recordings-'))
      for (const { recording } of READINGS) {
        const archive = join(archives ?? '', `${recording}.tar.gz`)
        execFileSync('tar', ['-xzf', archive, '-C', directory])
      }
    })
    afterAll(() => {
      rmSync(directory, { recursive: true, force: true })
    })

    it.each(READINGS)('are read as their trimmed forms: $recording', async (reading) => {
      const report = await reportArtifacts([join(directory, reading.recording)], around)
      expect(report).toMatchObject(asReport(reading))
    })
  },
)
