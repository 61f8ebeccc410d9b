import { describe, expect, it } from '@jest/globals'
import type { Report } from '../../../src/domain/report/report.ts'
import { finished, prowjob, reportOn, STARTED, type Tree } from './job-artifacts.ts'

/** Layouts of the artifacts of CI systems, each with results of the same three specs. */
type Layout = (outcome: Outcome) => Tree
type Outcome = 'passed' | 'failed'

const SPECS = ['should start', 'should stop', 'should be restarted'] as const
const LAST = '[sig-node] Pods should be restarted [NodeConformance]'

function idOf(text: string): string {
  return `[sig-node] Pods ${text} [NodeConformance]`
}

/** The console of `ginkgo -v`. */
function consoleOf(outcome: Outcome): string {
  const [passed, failed] = outcome === 'passed' ? [3, 0] : [2, 1]
  const specs = SPECS.map((text, index) => {
    const head = `------------------------------\n${idOf(text)}\nk8s.io/kubernetes/test/e2e_node/pods_test.go:${index + 10}\n`
    if (outcome === 'passed' || index < 2) return `${head}• [2.000 seconds]\n`
    return `${head}  [FAILED] in [It] - pods_test.go:12 @ 09/01/26 10:10:16.5\n• [FAILED] [2.000 seconds]\n${idOf(text)}\nk8s.io/kubernetes/test/e2e_node/pods_test.go:12\n\n  [FAILED] it did not come back\n`
  })
  return `Running Suite: E2eNode Suite - /w
====================================
Random Seed: 1788257410 - will randomize all specs

Will run 3 of 1194 specs
${specs.join('')}------------------------------

Ran 3 of 1194 Specs in 9.000 seconds
${failed === 0 ? 'SUCCESS!' : 'FAIL!'} -- ${passed} Passed | ${failed} Failed | 0 Pending | 1191 Skipped
${failed === 0 ? 'PASS' : '--- FAIL: TestE2eNode (9.00s)\nFAIL'}

Ginkgo ran 1 suite in 9.5s
Test Suite ${failed === 0 ? 'Passed' : 'Failed'}
`
}

function junitOf(outcome: Outcome, specs: readonly string[] = SPECS): string {
  const isRed = (text: string) => outcome === 'failed' && text === SPECS[2]
  const failures = specs.filter(isRed).length
  const cases = specs.map((text) => {
    const body = isRed(text) ? '<failure type="failed">[FAILED] it did not come back</failure>' : ''
    return `<testcase name="[It] ${idOf(text)}" classname="E2eNode Suite" status="${isRed(text) ? 'failed' : 'passed'}" time="2">${body}</testcase>`
  })
  const counts = `tests="${specs.length}" failures="${failures}" errors="0"`
  return `<testsuites ${counts}><testsuite name="E2eNode Suite" ${counts} timestamp="2026-09-01T10:10:10" time="9">${cases.join('')}</testsuite></testsuites>`
}

function withTimes(text: string): string {
  return text.replace(/^(?=.)/gm, '2026-09-01T10:10:10.1234567Z ')
}

const CRIO =
  'Sep 01 10:10:11 host crio[1]: time="2026-09-01T10:10:11Z" level=info msg="Ran pod sandbox 1" name=/runtime.v1.RuntimeService/RunPodSandbox\n'
const HOST = 'tmp-node-e2e-0a1b-fedora-coreos-44'

function steps(outcome: Outcome): string {
  const failure = outcome === 'passed' ? '' : '<failure>exit status 255</failure>'
  return `<testsuite name="kubetest2" failures="${Number(outcome === 'failed')}" tests="2"><testcase name="Up" classname="kubetest2"/><testcase name="Test" classname="kubetest2">${failure}</testcase></testsuite>`
}

const WORD = { passed: 'SUCCESS', failed: 'FAILURE' }

/** Those with a report, so that they can be green. */
const REPORTS: readonly (readonly [name: string, layout: Layout])[] = [
  [
    'a job of Prow with a directory for its host',
    (outcome) => ({
      'build-log.txt': `I0901 10:00:00.000000    1 run.go:1] start\n${consoleOf(outcome)}`,
      'started.json': STARTED,
      'finished.json': finished(WORD[outcome]),
      'prowjob.json': prowjob(WORD[outcome].toLowerCase(), ''),
      'artifacts/junit_runner.xml': steps(outcome),
      [`artifacts/${HOST}/junit_01.xml`]: junitOf(outcome),
      [`artifacts/${HOST}/crio.log`]: CRIO,
      [`artifacts/${HOST}-system.log`]: CRIO,
    }),
  ],
  [
    'a job of Prow with several processes',
    (outcome) => ({
      'build-log.txt': 'the end\n',
      'finished.json': finished(WORD[outcome]),
      'artifacts/junit_fedora01.xml': junitOf(outcome, SPECS.slice(0, 1)),
      'artifacts/junit_fedora02.xml': junitOf(outcome, SPECS.slice(1)),
      'artifacts/junit_fedora03.xml': junitOf(outcome, []),
    }),
  ],
  [
    'a job of OpenShift',
    (outcome) => ({
      'build-log.txt': `INFO[2026-09-01T10:00:00Z] ci-operator version v20260901\n`,
      'finished.json': finished(WORD[outcome]),
      'artifacts/e2e/openshift-e2e-test/build-log.txt': 'openshift-tests version: 5.0\n',
      'artifacts/e2e/openshift-e2e-test/finished.json': finished(WORD[outcome]),
      'artifacts/e2e/openshift-e2e-test/artifacts/e2e.log': `started: 0/1/3 "${LAST}"\n`,
      'artifacts/e2e/openshift-e2e-test/artifacts/junit/junit_e2e__20260901-101010.xml':
        junitOf(outcome),
      'artifacts/e2e/gather-extra/finished.json': finished('SUCCESS'),
      'artifacts/e2e/gather-extra/artifacts/nodes/ip-10-0-1-2/journal': CRIO,
      'artifacts/e2e/gather-extra/artifacts/nodes/ip-10-0-1-3/journal': CRIO,
      'artifacts/e2e/gather-extra/artifacts/pods.json': '{"items": []}',
    }),
  ],
  [
    'results of Sonobuoy',
    (outcome) => ({
      'plugins/e2e/results/global/e2e.log': consoleOf(outcome),
      'plugins/e2e/results/global/junit_01.xml': junitOf(outcome),
      'plugins/e2e/sonobuoy_results.yaml': `name: e2e\nstatus: ${outcome}\n`,
      'meta/info.json': '{}',
      'podlogs/kube-system/crio-metrics/logs/exporter.txt': 'listening\n',
    }),
  ],
  [
    'a job of Jenkins',
    (outcome) => ({
      'builds/7/log': `Started by user x\n${consoleOf(outcome)}Finished: ${WORD[outcome]}\n`,
      'builds/7/junitResult.xml': '<result><suites/></result>',
      'archive/_output/junit_01.xml': junitOf(outcome),
    }),
  ],
  [
    'a local run of make',
    (outcome) => ({
      '_artifacts/260901T101000/junit_01.xml': junitOf(outcome),
      '_artifacts/260901T101000/kubelet.log': '',
      '_artifacts/260901T101000/crio.log': CRIO,
      'make.out': `Test artifacts will be written to /w/_artifacts\n${consoleOf(outcome)}`,
    }),
  ],
  [
    'reports beside their copies',
    (outcome) => ({
      'junit_01.xml': junitOf(outcome),
      'copy/junit_01.xml': junitOf(outcome),
      'console.log': consoleOf(outcome),
      'copy/console.log': consoleOf(outcome),
    }),
  ],
]

/** Those with consoles alone. */
const CONSOLES: readonly (readonly [name: string, layout: Layout])[] = [
  [
    'the logs of a job of GitHub, each text twice',
    (outcome) => ({
      '0_node-e2e.txt': withTimes(`##[group]Run make\n${consoleOf(outcome)}`),
      'node-e2e/1_Set up job.txt': withTimes('Current runner version'),
      'node-e2e/2_Run.txt': withTimes(`##[group]Run make\n${consoleOf(outcome)}`),
    }),
  ],
  ['one log of a job of GitHub', (outcome) => ({ 'job.txt': withTimes(consoleOf(outcome)) })],
  [
    'a job of GitLab',
    (outcome) => ({
      'job.log': `2026-09-01T10:10:10.123456Z 00O Running with gitlab-runner\n${consoleOf(outcome).replace(/^/gm, '2026-09-01T10:10:11.123456Z 01O ')}`,
    }),
  ],
  [
    'the output of make',
    (outcome) => ({ nohup: '', 'nohup.out': `+ make\n${consoleOf(outcome)}` }),
  ],
]

function failedIn({ specs }: Report): readonly string[] {
  return specs.filter((spec) => spec.outcome === 'failed').map(({ id }) => id)
}

describe.each(REPORTS)('%s', (_, layout) => {
  it('is green with three specs if it passed', async () => {
    const report = await reportOn(layout('passed'))
    expect(report.verdict).toMatchObject({ result: 'passed', headline: '3 specs passed' })
  })

  it('is red with the one spec that failed', async () => {
    const report = await reportOn(layout('failed'))
    expect(report.verdict).toMatchObject({ result: 'failed', headline: '1 of 3 specs failed' })
    expect(failedIn(report)).toEqual([LAST])
  })

  it('is not green without any of its files, or with an empty one, if it failed', async () => {
    const tree = layout('failed')
    for (const name of Object.keys(tree)) {
      const { [name]: _removed, ...without } = tree
      for (const rest of [without, { ...tree, [name]: '' }]) {
        const result = await reportOn(rest).then(
          ({ verdict }) => verdict.result,
          () => 'invalid-input',
        )
        expect([name, result]).not.toEqual([name, 'passed'])
      }
    }
  })
})

describe.each(CONSOLES)('%s', (_, layout) => {
  it('is red with the one spec that failed', async () => {
    const report = await reportOn(layout('failed'))
    expect(report.verdict).toMatchObject({ result: 'failed', headline: '1 of 3 specs failed' })
    expect(failedIn(report)).toEqual([LAST])
  })

  it('is never green, because specs can print the same lines', async () => {
    const report = await reportOn(layout('passed'))
    expect(report.verdict).toMatchObject({ result: 'incomplete', reason: 'no-report' })
    expect(report.counts).toMatchObject({ passed: 3, failed: 0 })
  })
})
