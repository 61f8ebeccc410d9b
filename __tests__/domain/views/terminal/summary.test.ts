import { describe, expect, it } from '@jest/globals'
import type { Report } from '../../../../src/domain/report/report.ts'
import { renderForTerminal } from '../../../../src/domain/views/terminal/summary.ts'
import {
  aBuild,
  aFailedSpec,
  aFailure,
  aFinding,
  aFullReport,
  aNode,
  aPart,
  aReport,
  aSelection,
  aSpec,
} from '../../../builders.ts'

function lines(report: Report): string[] {
  return renderForTerminal(report, { columns: 80, paint: (_, text) => text }).split('\n')
}

const failed = {
  verdict: { result: 'failed', reason: 'specs-failed', headline: '1 of 2 specs failed' },
} as const

describe('a report on a terminal', () => {
  it('begins with the verdict, then the cause and what to do', () => {
    const text = lines(aFullReport())
    expect(text[0]).toBe('ENVIRONMENT: CRI-O died during the suite')
    expect(text.slice(1, 5).map((line) => line.trim().split(/ {2,}/)[0])).toEqual([
      'Why',
      'Class',
      'Who',
      'What to do',
    ])
    expect(text[5]).toMatch(/Read first +logs\/crio\.log/)
    expect(text[6]).toContain('crio.service: Main process exited')
  })

  it('does not repeat the result if the headline starts with it', () => {
    const headline = 'Incomplete: Nothing ran'
    const [first] = lines(
      aReport({ verdict: { result: 'incomplete', reason: 'no-report', headline } }),
    )
    expect(first).toBe('INCOMPLETE: Nothing ran')
  })

  it('is short for a green run', () => {
    const text = lines(aReport())
    expect(text[0]).toBe('PASSED: All planned specs passed')
    expect(text.join('\n')).toContain('1 of 1201 planned · 1 ran · 1 passed · 0 failed')
    expect(text.join('\n')).toMatch(
      /CRI-O +1\.37\.0 · commit 1f3c1f3c1f3c · 2026-11-21 .*\n +checksum checked/,
    )
    expect(text.length).toBeLessThan(11)
  })

  it('shows runtime and monitor', () => {
    const builds = [aBuild({ parts: [aPart({ name: 'crun', version: '1.26' })] })]
    expect(lines(aReport({ builds, node: aNode() })).join('\n')).toMatch(
      /^ {2}Runtime +crun 1\.26 · conmon$/m,
    )
    expect(lines(aReport({ node: null })).join('\n')).not.toContain('Runtime')
  })

  it('names the scenario where there is one', () => {
    const selection = aSelection({ scenario: 'runc' })
    expect(lines(aReport({ selection })).join('\n')).toMatch(/^ {2}Scenario +runc$/m)
    expect(lines(aReport()).join('\n')).not.toContain('Scenario')
  })

  it('has no numbers of specs if none was planned', () => {
    expect(lines(aReport({ specs: [] })).join('\n')).not.toContain('Specs')
  })

  it('shows message, location and logs of a failure without an explanation', () => {
    const text = lines(aReport({ ...failed, specs: [aFailedSpec()] })).join('\n')
    expect(text).toContain('1 failing spec\n')
    expect(text).toContain('✗ [sig-node] ConfigMap should be consumable')
    expect(text).toMatch(/where +test\/e2e\/common\/node\/configmap\.go:96 · failed after 4\.2s/)
    expect(text).toContain('why       expected "data-1=value-1" in container output')
    expect(text).toMatch(
      /failed at test\/e2e\/common\/node\/configmap\.go:130, in\s+test\/e2e\/framework\/pod\/output\/output\.go:263/,
    )
    expect(text).toContain('crio.log around the failure')
  })

  it('puts explained failures after the others, below their cause', () => {
    const text = lines(
      aReport({
        ...failed,
        findings: [aFinding({ reason: 'image-pull', title: 'Images could not be pulled' })],
        specs: [
          aFailedSpec({ id: 'explained', finding: 'image-pull' }),
          aFailedSpec({ id: 'news', failure: aFailure({ message: 'why' }) }),
        ],
      }),
    )
    const places = ['✗ news', 'Explained by: Images', '✗ explained'].map((part) =>
      text.findIndex((line) => line.includes(part)),
    )
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(places).not.toContain(-1)
    expect(text.filter((line) => line.includes('expected "data-1'))).toEqual([])
  })

  it('shows what was seen, with the message of specs that no known cause explains', () => {
    const seen = [
      { by: 'event', text: 'pod-1: FailedMount: no volume' },
      { by: 'crio', text: 'no cgroup' },
    ] as const
    const report = (certainty: 'known' | 'likely' | 'seen') =>
      lines(
        aReport({
          ...failed,
          findings: [aFinding({ id: 'x', reason: 'specs-failed', certainty, title: 'The cause' })],
          specs: [aFailedSpec({ seen, finding: 'x' }), aFailedSpec({ id: 'b', finding: 'x' })],
        }),
      ).join('\n')
    expect(report('known')).toMatch(
      /Explained by: The cause[\s\S]*seen +Event of the kubelet: pod-1/,
    )
    expect(report('known')).not.toMatch(/CRI-O reported|expected "data-1/)
    for (const certainty of ['likely', 'seen'] as const) {
      expect(report(certainty)).toMatch(/Cause +The cause[\s\S]*2 specs: The cause/)
      expect(report(certainty)).toMatch(/CRI-O reported: no cgroup[\s\S]*expected "data-1/)
    }
  })

  it('shows the first failure of a flaky spec, without the heading of Ginkgo', () => {
    const earlier = aFailure({ message: 'Failure recorded during attempt 1:\nno answer' })
    const flake = aSpec({ attempts: 2, additionalFailures: [earlier] })
    const text = lines(aReport({ specs: [flake] })).join('\n')
    expect(text).toMatch(/1 flaky spec[\s\S]*at attempt 2\n +before +no answer/)
  })

  it('lists specs that are missing, skipped and running, and shortens long lists', () => {
    const missing = Array.from({ length: 60 }, (_, index) =>
      aSpec({ id: `missing ${index}`, outcome: 'not-run' }),
    )
    const full = aFullReport()
    const text = lines({ ...full, specs: [...full.specs, ...missing] }).join('\n')
    expect(text).toContain('60 planned specs did not run\n  - missing 0\n')
    expect(text).toContain('… and 50 more; --json has all of them')
    expect(text).toContain(
      '1 spec running when the suite was stopped\n  ■ [sig-node] Pods should stop',
    )
    expect(text).toContain('https://github.com/cri-o/cri-o/issues/8668')
    expect(text).toContain('Warnings\n  ! The host keeps its swap')
  })

  it('shows a service event once: with its finding if there is one', () => {
    const full = aFullReport()
    expect(lines(full).join('\n')).not.toContain('Service events')
    expect(lines({ ...full, findings: [] }).join('\n')).toMatch(
      /Service events\n {2}! CRI-O died at 2026-11-22 11:34:29 UTC: signal 11/,
    )
  })

  it('shows the details of the first failures, and the names of others', () => {
    const specs = Array.from({ length: 70 }, (_, index) => aFailedSpec({ id: `fails ${index}` }))
    const text = lines(aReport({ ...failed, specs }))
    expect(text.filter((line) => line.includes('✗ fails'))).toHaveLength(50)
    expect(text.filter((line) => line.includes('why       expected "data-1'))).toHaveLength(10)
    expect(text).toContain('  … and 20 more; --json has all of them')
  })
})
