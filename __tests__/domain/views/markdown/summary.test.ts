import { describe, expect, it } from '@jest/globals'
import { array, constantFrom, integer, property, record } from 'fast-check'
import type { Report, ReportedSpec } from '../../../../src/domain/report/report.ts'
import { byteLength } from '../../../../src/domain/views/markdown/budget.ts'
import { SUMMARY_LIMIT_BYTES } from '../../../../src/domain/views/markdown/sections.ts'
import { renderSummary } from '../../../../src/domain/views/markdown/summary.ts'
import {
  aBuild,
  aFailedSpec,
  aFailure,
  aFinding,
  aFullReport,
  aKubernetesBuild,
  aLogExcerpt,
  aNode,
  aPart,
  aReport,
  aSelection,
  aSpec,
  CRIO_COMMIT,
  KUBERNETES_COMMIT,
} from '../../../builders.ts'
import { holds, hostileText } from '../hostile-text.ts'
import { tagsOf } from '../markdown-reader.ts'
import { pageOf, rendered, seenText } from './gfm.ts'

const failed = {
  verdict: { result: 'failed', reason: 'specs-failed', headline: '1 of 2 specs failed' },
} as const

/** Far more than it takes, so that only something that grows out of proportion fails. */
const MOST_MICROSECONDS = 10_000_000

function isOurLink(url: string): boolean {
  return url.startsWith('https://github.com/')
}

function headings(report: Report): string[] {
  return renderSummary(report).match(/^#+ .*$/gm) ?? []
}

function failing(count: number, overrides: Partial<ReportedSpec> = {}): ReportedSpec[] {
  return Array.from({ length: count }, (_, index) =>
    aFailedSpec({ id: `[sig-node] Pods should run ${index}`, ...overrides }),
  )
}

/** Lines and titles of failing specs. */
function namedFailures(summary: string): number {
  return summary.match(/❌ (?:<b>|\\\[)/g)?.length ?? 0
}

describe('the summary of a run in which all passed', () => {
  it('is short: verdict, numbers, builds, and the rest folded', () => {
    const summary = renderSummary(aReport())
    expect(summary.split('\n')[0]).toBe('## ✅ All planned specs passed')
    expect(headings(aReport())).toHaveLength(2)
    expect(summary).toContain('**Specs:** 1 of 1201 planned · 1 ran · 1 passed · 0 failed')
    expect(byteLength(summary)).toBeLessThan(3000)
  })

  it('links both commits and shows the trust of the parts', () => {
    const summary = renderSummary(
      aReport({
        builds: [
          aBuild({
            parts: [
              aPart({ name: 'bundle', trust: 'signed' }),
              aPart({ name: 'crio', trust: 'tls-only' }),
              aPart({ name: 'pinns', trust: 'tls-only' }),
            ],
            notes: ['newer binaries lie over an older bundle'],
          }),
          aKubernetesBuild(),
        ],
      }),
    )
    expect(summary).toContain(`(https://github.com/cri-o/cri-o/commit/${CRIO_COMMIT})`)
    expect(summary).toContain(
      `(https://github.com/kubernetes/kubernetes/commit/${KUBERNETES_COMMIT})`,
    )
    expect(summary).toContain('bundle: signature checked<br>crio, pinns: TLS only')
    expect(summary).toContain('- CRI-O: newer binaries lie over an older bundle')
  })

  it('shows runtime and monitor in use with the builds, and folds the other parts', () => {
    const commit = 'e'.repeat(40)
    const summary = renderSummary(
      aReport({
        builds: [
          aBuild({
            parts: [
              aPart(),
              aPart({ name: 'crun', version: '1.26', commit, trust: 'tls-only' }),
              aPart({ name: 'conmon', version: '2.2.1' }),
              ...['bridge', 'portmap'].map((name) => aPart({ name: `cni-plugins/${name}` })),
            ],
          }),
        ],
        node: aNode(),
      }),
    )
    const [shown = '', folded = ''] = summary.split('<details><summary>Parts (5)')
    expect(shown).toContain(
      `| Runtime: crun |  | \`1.26\` | [\`eeeeeeeeeeee\`](https://github.com/containers/crun/commit/${commit}) | TLS only |`,
    )
    expect(shown).toContain('| Monitor: conmon |  | `2.2.1` |  | checksum checked |')
    expect(shown).toContain('bundle, conmon, cni-plugins: checksum checked')
    expect(shown).not.toContain('portmap')
    expect(folded).toContain('| cni-plugins/portmap | not known |')
  })

  it('says that the runtime in use is from the machine', () => {
    const node = aNode({
      runtime: { ...aNode().runtime, handler: 'x', program: '/usr/bin/crun', monitor: null },
    })
    expect(renderSummary(aReport({ node }))).toContain(
      '| Runtime: /usr/bin/crun |  | not known |  | from the machine |',
    )
  })

  it('names the scenario among what was tested, where there is one', () => {
    const selection = aSelection({ scenario: 'runc' })
    const summary = renderSummary(aReport({ selection }))
    expect(summary).toContain('| Scenario | `runc` |  |  |  |')
    expect(renderSummary(aReport())).not.toContain('Scenario')
  })

  it('names flaky specs with the attempt that failed', () => {
    const specs = [
      aSpec({ attempts: 2, additionalFailures: [aFailure({ message: '\nTimed out' })] }),
    ]
    expect(renderSummary(aReport({ specs }))).toMatch(
      /1 flaky spec\n.*passed at attempt 2.*Timed out/s,
    )
  })
})

describe('the summary of a run with failing specs', () => {
  it('says what the failing spec says if no known cause explains it', () => {
    const summary = renderSummary(aReport({ ...failed, specs: [aFailedSpec()] }))
    expect(summary).toMatch(
      /^## ❌ 1 of 2 specs failed\n\n\*\*expected "data-1=value-1" in container output\*\*\n\n- \*\*Why:\*\* No known cause explains the failing specs/,
    )
  })

  it('has name, linked source, message and logs of each spec', () => {
    const summary = renderSummary(aReport({ ...failed, specs: [aFailedSpec()] }))
    const base = `https://github.com/kubernetes/kubernetes/blob/${KUBERNETES_COMMIT}/test/e2e`
    expect(summary).toContain('### 1 failing spec')
    expect(summary).toContain('❌ <b>[sig-node] ConfigMap should be consumable via the environment')
    expect(summary).toContain(
      `<a href="${base}/common/node/configmap.go#L96">test/e2e/common/node/configmap.go:96</a>`,
    )
    expect(summary).toContain(`(${base}/framework/pod/output/output.go#L263)`)
    expect(summary).toContain(`(${base}/common/node/configmap.go#L130), in [`)
    expect(summary).toContain('\n\n**expected "data-1=value-1" in container output**\n\n')
    expect(summary).toContain('<code>crio.log</code> around the failure (2 lines)')
    expect(summary).toContain('level=error msg="Failed to read pid"')
  })

  it('folds all but the first lines of a long message', () => {
    const message = Array.from({ length: 40 }, (_, index) => `line ${index}`).join('\n')
    const summary = renderSummary(
      aReport({ ...failed, specs: [aFailedSpec({ failure: aFailure({ message }) })] }),
    )
    expect(summary).toContain(
      'line 19\n```\n\n<details><summary>The other 20 lines of the message</summary>\n\n```text\nline 20\n',
    )
  })

  it('opens a few failures and lists many', () => {
    const few = renderSummary(aReport({ ...failed, specs: failing(5) }))
    const many = renderSummary(aReport({ ...failed, specs: failing(6) }))
    expect(few.match(/<details open>/g)).toHaveLength(5)
    expect(many).not.toContain('<details open>')
    expect(many).toContain(
      '<br><code>expected &quot;data-1=value-1&quot; in container output</code>',
    )
  })

  it('groups specs in which the same was seen, with their messages, before explained ones', () => {
    const summary = renderSummary(
      aReport({
        ...failed,
        findings: [
          aFinding({ id: 'image-pull', reason: 'image-pull', title: 'Images are away' }),
          aFinding({
            id: 'cause-v1-1',
            reason: 'specs-failed',
            certainty: 'seen',
            title: 'Event of the kubelet: no network <here>',
          }),
        ],
        specs: [
          aFailedSpec({ id: 'explained', finding: 'image-pull' }),
          ...failing(2, {
            finding: 'cause-v1-1',
            seen: [
              { by: 'event', text: 'pod-1: FailedCreatePodSandBox: no network' },
              { by: 'crio', text: 'Error adding <network>' },
            ],
          }),
        ],
      }),
    )
    expect(summary).toMatch(
      /^## ❌ 1 of 2 specs failed\n\n\*\*Event of the kubelet: no network &lt;here&gt;\*\*/,
    )
    expect(summary).toMatch(
      /#### 2 failing specs: Event of the kubelet: no network &lt;here&gt;\n[\s\S]*explained by: Images are away/,
    )
    expect(summary).toContain(
      '- Event of the kubelet: pod-1: FailedCreatePodSandBox: no network\n- CRI-O reported: Error adding &lt;network&gt;',
    )
    expect(summary.match(/<details open>/g)).toHaveLength(2)
  })

  it('says how to reproduce', () => {
    const summary = renderSummary(aReport({ ...failed, reproduce: "run --focus 'a `b`'" }))
    expect(summary).toContain(
      "### How to reproduce\n\n<details><summary>By hand, without crio-node-e2e</summary>\n\n```sh\nrun --focus 'a `b`'\n```",
    )
  })

  it('has the command that repeats each failing spec, and how to get the report', () => {
    const repeat = { download: 'gh run download 1', command: 'crio-node-e2e run --from run-1' }
    const specs = ['a', 'b'].map((id) =>
      aFailedSpec({ id, reproduce: `${repeat.command} --focus '${id} | \`\`\`'` }),
    )
    const summary = renderSummary(aReport({ ...failed, specs, repeat, reproduce: 'by hand' }))
    const [, section = ''] = summary.split('### How to reproduce')
    expect(section).toContain(
      "````sh\ngh run download 1\ncrio-node-e2e run --from run-1 --focus 'a | ```'\n````",
    )
    expect(section).toContain('by hand')
    for (const { reproduce } of specs) {
      expect(summary).toContain(
        `<details><summary>Reproduce</summary>\n\n\`\`\`\`sh\n${reproduce}\n`,
      )
    }
  })

  it('has the command for the whole run if what was tested did not start, and none for an outage', () => {
    const repeat = { download: 'gh run download 1', command: 'crio-node-e2e run --from run-1' }
    const summaryOf = (name: 'cri-o' | 'environment') =>
      renderSummary(
        aReport({
          specs: [],
          repeat,
          verdict: { result: 'environment', reason: 'crio-not-up', headline: 'CRI-O is down' },
          findings: [aFinding({ reason: 'crio-not-up', class: name })],
        }),
      )
    expect(summaryOf('cri-o')).toContain(`\`\`\`sh\n${repeat.download}\n${repeat.command}\n`)
    expect(summaryOf('environment')).not.toContain('How to reproduce')
  })

  it('does not link sources outside of Kubernetes', () => {
    const location = { file: '/home/me/x_test.go', line: 3 }
    const summary = renderSummary(aReport({ ...failed, specs: [aFailedSpec({ location })] }))
    expect(summary).toContain('<br>/home/me/x_test.go:3 · failed after')
  })
})

describe('the summary of a broken node', () => {
  const report = aReport({
    verdict: { result: 'environment', reason: 'crio-died', headline: 'The environment broke' },
    findings: [aFinding(), aFinding({ reason: 'image-pull', title: 'An image was not pulled' })],
    specs: [
      ...failing(3, { finding: 'crio-died' }),
      aFailedSpec({ id: '[sig-node] Sysctls should apply' }),
    ],
    serviceEvents: [
      { service: 'crio', kind: 'died', at: '2026-11-22T11:34:29.5Z', detail: 'SEGV' },
    ],
  })

  it('shows cause, reason, who should look, what to do and evidence below the verdict', () => {
    expect(renderSummary(report)).toMatch(
      /^## ⚠️ The environment broke\n\n\*\*CRI-O died during the suite\*\*\n\n- \*\*Why:\*\*.*\n- \*\*Class:\*\* CRI-O \(crash\) · sure: .*\n- \*\*Who should look:\*\* CRI-O: cri-o\/cri-o, label kind\/bug\n- \*\*What to do:\*\* .*\n- \*\*Read first:\*\* logs\/crio\.log\n\n```text\ncrio\.service: Main process exited/,
    )
  })

  it('does not repeat a cause that is in the headline', () => {
    const verdict = { ...report.verdict, headline: 'CRI-O died during the suite' }
    expect(renderSummary({ ...report, verdict })).not.toContain('**CRI-O died during the suite**')
  })

  it('puts explained failures after the others, and folds them', () => {
    const summary = renderSummary(report)
    const [unexplained, folded, explained] = [
      summary.indexOf('Sysctls should apply'),
      summary.indexOf('3 failing specs explained by: CRI-O died during the suite'),
      summary.indexOf('Pods should run 0'),
    ]
    expect(unexplained).toBeGreaterThan(0)
    expect(folded).toBeGreaterThan(unexplained)
    expect(explained).toBeGreaterThan(folded)
  })

  it('shows the reason if a finding has no title', () => {
    const verdict = { ...report.verdict, headline: 'Broken' }
    const findings = [aFinding(), aFinding({ reason: 'image-pull', title: ' ' })]
    expect(renderSummary({ ...report, verdict, findings })).toContain('**image-pull**')
  })

  it('shows other findings and service events', () => {
    const summary = renderSummary(report)
    expect(summary).toContain('### Other findings\n\n**An image was not pulled**')
    expect(summary).toContain('- CRI-O died at 2026-11-22 11:34:29 UTC: SEGV')
  })
})

describe('the summary of a killed run', () => {
  it('names the specs that were running and counts those that did not run', () => {
    const specs = [
      aSpec(),
      aSpec({ id: 'cut by a signal', outcome: 'interrupted' }),
      ...Array.from({ length: 60 }, (_, index) =>
        aSpec({ id: `left ${index}`, outcome: 'not-run' }),
      ),
    ]
    const summary = renderSummary(
      aReport({
        verdict: { result: 'incomplete', reason: 'suite-killed', headline: 'Killed' },
        specs,
        running: [{ id: 'was running', location: aSpec().location }],
      }),
    )
    expect(summary).toContain('### 2 specs running when the suite was stopped')
    expect(summary).toMatch(/- ⏹️ was running · \[test\/e2e.*\n- ⏹️ cut by a signal/)
    expect(summary).toContain('60 planned specs did not run')
    expect(summary).toContain(
      '- left 49\n\n_… and 10 more specs; the JSON report has all of them._',
    )
    expect(summary).not.toContain('left 50')
  })

  it('does not promise names of specs that no file of the run names', () => {
    const specs = [aSpec(), aSpec({ id: 'left', outcome: 'not-run' })]
    const made = aReport({ specs: specs.slice(0, 1) })
    const counts = { ...made.counts, planned: 12, notRun: 11 }
    const nameless = renderSummary({ ...made, counts })
    expect(nameless).toContain('11 planned specs did not run; no file of the run names them.')
    expect(nameless).not.toContain('more specs')
    const some = renderSummary({ ...aReport({ specs }), counts })
    expect(some).toContain('- left\n\n_No file of the run names the other 10._')
    expect(some).not.toContain('more specs')
  })
})

describe('every summary', () => {
  it('shows what was skipped and why, the slowest specs, and the conditions', () => {
    const summary = renderSummary(aFullReport())
    expect(summary).toContain(
      '- **1 spec:** asserts containers that CRI-O nodes do not report ([`cri-o/cri-o#8668`](https://github.com/cri-o/cri-o/issues/8668))',
    )
    expect(summary).toContain('<summary>Slowest specs</summary>')
    expect(summary).toContain('| Runner image | ubuntu24 20260816.1 |')
    expect(summary).toContain('| Label filter | `NodeConformance && !(Flaky \\|\\| Slow')
    expect(summary).toContain('output `report-dir`')
  })

  it('shows the outcomes of the Ignition configs, parts that are not applied first', () => {
    const summary = renderSummary(aFullReport())
    expect(summary).toContain('<summary>Ignition: 2 parts, 1 not applied, 1 applied</summary>')
    expect(summary).toMatch(/\*\*not applied\*\*: .*tools-install[\s\S]*\*\*applied\*\*: .*subuid/)
    expect(renderSummary(aReport())).not.toContain('Ignition')
  })

  it('lists the ten slowest specs, slowest first', () => {
    const specs = Array.from({ length: 12 }, (_, index) =>
      aSpec({ id: `took ${index} minutes`, seconds: index * 60 }),
    )
    const slowest = renderSummary(aReport({ specs })).match(/took \d+ minutes/g)
    expect(slowest).toHaveLength(10)
    expect(slowest?.slice(0, 2)).toStrictEqual(['took 11 minutes', 'took 10 minutes'])
  })

  it('has no empty section', () => {
    expect(headings(aReport())).toStrictEqual([
      '## ✅ All planned specs passed',
      '### What was tested',
    ])
    expect(headings(aFullReport())).toStrictEqual([
      '## ⚠️ CRI-O died during the suite',
      '### 1 service event during the suite',
      '### 1 failing spec',
      '### 1 spec running when the suite was stopped',
      '### How to reproduce',
      '### Warnings',
      '### What was tested',
    ])
  })

  it('shows the result if there is no headline', () => {
    const verdict = { result: 'error', reason: 'internal-error', headline: ' ' } as const
    expect(renderSummary(aReport({ verdict }))).toMatch(/^## 💥 error\n/)
  })
})

describe('a summary that exceeds its limit', () => {
  it('gives every failing spec a line before any gets details', () => {
    const summary = renderSummary(aReport({ ...failed, specs: failing(300) }), 100_000)
    expect(namedFailures(summary)).toBe(300)
    expect(summary).toMatch(
      /_The details of \d+ specs do not fit here; the JSON report has them\._/,
    )
    expect(summary).toContain('❌ <b>')
  })

  it('counts failing specs without a line', () => {
    const summary = renderSummary(aReport({ ...failed, specs: failing(10_000) }))
    const omitted = Number(/… and (\d+) more failing specs/.exec(summary)?.[1])
    expect(namedFailures(summary) + omitted).toBe(10_000)
    expect(namedFailures(summary)).toBeGreaterThan(2000)
  })

  it('has the details of the first specs, also if not even the lines of all fit', () => {
    const message = 'the reason in its own words'
    const specs = failing(10_000, { failure: aFailure({ message }) })
    const summary = renderSummary(aReport({ ...failed, specs }))
    const [before = ''] = summary.split('_The details of ')
    expect(before.match(/❌ <b>/g)?.length).toBeGreaterThan(10)
    expect(before).toContain(message)
  })

  it('does not displace other failures by one long message', () => {
    const message = `${'漢'.repeat(500)}\n`.repeat(5000)
    const specs = [aFailedSpec({ failure: aFailure({ message }) }), ...failing(100)]
    const summary = renderSummary(aReport({ ...failed, specs }))
    expect(summary.match(/❌ <b>/g)).toHaveLength(101)
    expect(summary).toMatch(/\[… \d+ lines left out here …\]/)
  })

  it('keeps the end of a log that is too long', () => {
    const lines = Array.from({ length: 5000 }, (_, index) => `line ${index} ${'x'.repeat(80)}`)
    const specs = [aFailedSpec({ logs: [aLogExcerpt({ lines })] })]
    const summary = renderSummary(aReport({ ...failed, specs }))
    expect(summary).toMatch(/around the failure \(last \d+ of 5000 lines\)/)
    expect(summary).toContain('line 4999')
  })

  it('says where a log is of which no line fits', () => {
    const lines = ['漢'.repeat(600), '漢'.repeat(600)]
    const logs = ['crio.log', 'kubelet.log', 'services.log'].map((log) =>
      aLogExcerpt({ log, lines }),
    )
    const summary = renderSummary(aReport({ ...failed, specs: failing(20, { logs }) }), 60_000)
    expect(summary).toContain('`kubelet.log`: 2 lines, only in the JSON report')
  })

  it('does not truncate a command', () => {
    const reproduce = 'x'.repeat(200_000)
    const summary = renderSummary(aReport({ ...failed, reproduce }))
    expect(summary).toContain('A command is too long to show; the JSON report has it.')
  })

  it('says that sections are missing', () => {
    const summary = renderSummary(aFullReport(), 1200)
    expect(summary).toContain('_Some sections do not fit here; the JSON report has all of them._')
  })

  const shape = record({
    text: hostileText,
    other: hostileText,
    repeated: constantFrom(0, 1, 3, 500, 5000),
    specs: constantFrom(0, 1, 2, 7, 200),
    explained: constantFrom(0, 1, 40),
    limit: constantFrom(200, 700, 5000, 60_000, SUMMARY_LIMIT_BYTES),
    lists: integer({ min: 0, max: 40 }),
    warnings: array(hostileText, { maxLength: 5 }),
  })

  it.each(['', ' ', '\u001b[31m', '\u0000\u0007'])(
    'says the result where the headline %j shows nothing',
    (headline) => {
      const verdict = { result: 'environment', reason: 'crio-died', headline } as const
      expect(renderSummary(aReport({ verdict }))).toMatch(/^## ⚠️ environment$/mu)
    },
  )

  it('never exceeds its limit, is never empty and never splits markup, for any texts', () => {
    holds(
      property(shape, ({ text, other, repeated, specs, explained, limit, lists, warnings }) => {
        const long = `${text}${other}`.repeat(repeated)
        const some = <Item>(item: Item): Item[] => Array.from({ length: lists }, () => item)
        const failure = aFailure({ message: long, location: { file: other, line: 1 } })
        const spec = aFailedSpec({
          id: text.repeat(Math.min(repeated, 100)),
          failure,
          additionalFailures: [failure, aFailure({ message: text })],
          logs: [
            aLogExcerpt({ log: text, lines: [long, ...some(other)] }),
            aLogExcerpt({ lines: some(text) }),
          ],
          seen: [{ by: 'event', text: long }, ...some({ by: 'crio', text: other } as const)],
        })
        const summary = renderSummary(
          aReport({
            verdict: { result: 'environment', reason: 'crio-died', headline: long },
            findings: [
              aFinding({ title: long, detail: long, remedy: other, evidence: some(long) }),
              ...some(aFinding({ title: text, evidence: [other] })),
              aFinding({ id: 'cause-v1-1', certainty: 'seen', title: long }),
            ],
            builds: some(aBuild({ version: text, asked: other, date: text, notes: [long] })),
            specs: [
              ...Array.from({ length: specs }, () => spec),
              ...Array.from({ length: explained }, () => ({ ...spec, finding: 'crio-died' })),
              ...some({ ...spec, finding: 'cause-v1-1' }),
              ...some(aSpec({ id: text, outcome: 'not-run' })),
              ...some(aSpec({ id: other, attempts: 2, additionalFailures: [failure] })),
              ...some(aSpec({ id: other, outcome: 'interrupted' })),
            ],
            running: some({ id: text, location: null }),
            skipped: some({ reason: text, link: other, specs: [text, other] }),
            serviceEvents: some({ service: 'crio', kind: 'died', at: text, detail: other }),
            warnings,
            reproduce: other,
          }),
          limit,
        )
        expect(byteLength(summary)).toBeLessThanOrEqual(limit)
        expect(summary).toMatch(/^## ⚠️ ./u)
        expect(misnested(tagsOf(summary))).toStrictEqual([])
      }),
      100,
    )
  })

  it.each([1, 50, 1000, 10_000])(
    'shows failing specs of %d causes, the main one first',
    (count) => {
      const specs = failing(1).flatMap((spec) =>
        Array.from({ length: count }, (_, index) => ({
          ...spec,
          id: `[sig-node] spec ${index}`,
          finding: `cause-${index}`,
        })),
      )
      const findings = specs.map(({ finding, id }) =>
        aFinding({
          id: finding,
          reason: 'specs-failed',
          certainty: 'seen',
          title: `Seen with ${id}`,
        }),
      )
      const start = process.cpuUsage()
      const summary = renderSummary(aReport({ ...failed, specs, findings }))
      expect(process.cpuUsage(start).user).toBeLessThan(MOST_MICROSECONDS)
      expect(byteLength(summary)).toBeLessThanOrEqual(SUMMARY_LIMIT_BYTES)
      expect(namedFailures(summary)).toBeGreaterThan(Math.min(count, 1000) - 1)
      const left = Number(/… and (\d+) more failing spec/.exec(summary)?.[1] ?? 0)
      expect(namedFailures(summary) + left).toBe(count)
      const [, shown = ''] = summary.split(/^### \d+ failing specs?$/m)
      expect(shown).toMatch(/^\n\n#### 1 failing spec: Seen with \\\[sig-node\\\] spec 0\n/)
    },
  )

  it.each([0, 1, 10, 100, 1000, 10_000])('keeps to the limit with %d failing specs', (count) => {
    const message = `${'😀 `|<b>@x'.repeat(30)}\n`.repeat(200)
    const specs = failing(count, { failure: aFailure({ message }) })
    const summary = renderSummary(aReport({ ...failed, specs }))
    expect(byteLength(summary)).toBeLessThanOrEqual(SUMMARY_LIMIT_BYTES)
    expect(misnested(tagsOf(summary))).toStrictEqual([])
  })
})

describe('the summary as GitHub renders it', () => {
  it('has no broken table, no open fold and no tag of its own', () => {
    for (const report of [aReport(), aFullReport(), aReport({ ...failed, specs: failing(20) })]) {
      expect(pageOf(rendered(renderSummary(report)), isOurLink).problems).toStrictEqual([])
    }
  })

  it('shows names and messages as they are, for any texts', () => {
    const shape = record({ id: hostileText, other: hostileText, specs: constantFrom(1, 3, 9) })
    holds(
      property(shape, ({ id, other, specs }) => {
        const markdown = renderSummary(
          aReport({
            verdict: { result: 'failed', reason: 'specs-failed', headline: other },
            findings: [aFinding({ title: id, detail: other, remedy: id, evidence: [id, other] })],
            builds: [aBuild({ version: other, asked: id, notes: [other] })],
            specs: failing(specs, { id, failure: aFailure({ message: `${other}\n${id}` }) }),
            stages: [{ name: other, startedAt: id, seconds: 3 }],
            skipped: [{ reason: id, link: null, specs: [other] }],
            warnings: [id, other],
            reproduce: other,
          }),
          60_000,
        )
        const { problems, texts } = pageOf(rendered(markdown), isOurLink)
        expect(problems).toStrictEqual([])
        expect(texts).toContain(seenText(id))
      }),
      60,
    )
  })

  it('shows the stages with the share of each as a bar', () => {
    const startedAt = '2026-11-22T11:00:00Z'
    const stages = [
      { name: 'Pull images', startedAt, seconds: 41 },
      { name: 'Run 1194 specs', startedAt, seconds: 3120 },
      { name: 'Run 3 failed specs once more', startedAt, seconds: null },
    ]
    const { texts } = pageOf(rendered(renderSummary(aReport({ stages }))), isOurLink)
    expect(texts).toContain('Stages of the run (52m41s)')
    const [, time, bar = ''] = texts.slice(texts.indexOf('Run 1194 specs'))
    expect([time, bar.length]).toStrictEqual(['52m00s', 20])
    expect(texts.slice(texts.indexOf('Pull images'))).toStrictEqual(
      expect.arrayContaining(['41s', '▎', 'no end']),
    )
  })
})

const VOID_TAGS = /^<(?:br|wbr)>$/
const KNOWN_TAGS = /^<(?:\/?(?:details|summary|code|b|a)|details open|a href="https:\/\/[^"<>]+")>$/

/** Tags that are unknown, not closed, or closed in the wrong order. */
function misnested(tags: readonly string[]): string[] {
  const open: string[] = []
  const wrong: string[] = []
  for (const tag of tags.filter((candidate) => !VOID_TAGS.test(candidate))) {
    const name = /\w+/.exec(tag)?.[0] ?? ''
    if (!KNOWN_TAGS.test(tag)) wrong.push(tag)
    else if (!tag.startsWith('</')) open.push(name)
    else if (open.pop() !== name) wrong.push(tag)
  }
  return [...wrong, ...open]
}
