import { describe, expect, it } from '@jest/globals'
import { aGinkgoReport, aGinkgoSuite, anEntry } from '../../domain/results/ginkgo-report.ts'
import { reportOn, type Tree } from './job-artifacts.ts'

const FEDORA = 'artifacts/tmp-node-e2e-1-fedora-coreos-44'
const UBUNTU = 'artifacts/tmp-node-e2e-1-ubuntu-24'
const WORKS =
  'Nov 22 11:00:01 h crio[1]: time="2026-11-22T11:00:01Z" level=info msg="Ran pod sandbox 1" name=/runtime.v1.RuntimeService/RunPodSandbox'
const PANICS = `${WORKS}
Nov 22 11:00:02 h crio[1]: panic: runtime error: invalid memory address
Nov 22 11:00:12 h crio[2]: time="2026-11-22T11:00:12Z" level=info msg="Starting CRI-O, version: 1.37.0"
`
const ERROR = `${WORKS}
Nov 22 11:00:03 h crio[1]: time="2026-11-22T11:00:03Z" level=error msg="no such device of this node"
`

/** Ginkgo's report of one spec. */
function suite(name: string, fails: boolean): string {
  const failed = {
    State: 'failed',
    Failure: {
      Message: `[FAILED] ${name} broke`,
      TimelineLocation: { Time: '2026-11-22T11:00:03Z' },
    },
  }
  return aGinkgoReport(
    aGinkgoSuite([anEntry({ LeafNodeText: name, ...(fails ? failed : {}) })], {
      SuiteSucceeded: !fails,
    }),
  )
}

function junit(name: string, fails: boolean): string {
  const count = Number(fails)
  const body = fails ? `<failure type="failed">[FAILED] ${name} broke</failure>` : ''
  return `<testsuite name="E2eNode Suite" tests="1" failures="${count}" errors="0" timestamp="2026-11-22T11:00:00" time="9">
<testcase name="[It] ${name}" status="${fails ? 'failed' : 'passed'}" time="3">${body}</testcase></testsuite>`
}

/** The files of two nodes, with the logs that each of them has. */
function twoNodes(logs: readonly [string, string], fails: readonly [boolean, boolean]): Tree {
  return {
    [`${FEDORA}/report.json`]: suite('one', fails[0]),
    [`${UBUNTU}/report.json`]: suite('two', fails[1]),
    [`${FEDORA}/crio.log`]: logs[0],
    [`${UBUNTU}/crio.log`]: logs[1],
  }
}

describe('a run on two nodes', () => {
  it('has the specs of both', async () => {
    const report = await reportOn(twoNodes([WORKS, WORKS], [false, false]))
    expect(report.verdict).toMatchObject({ result: 'passed' })
    expect(report.counts).toMatchObject({ passed: 2, planned: 2 })
  })

  it('is not green if CRI-O died on the second one, and names that node', async () => {
    const { verdict } = await reportOn(twoNodes([WORKS, PANICS], [false, false]))
    expect(verdict).toMatchObject({ result: 'environment', reason: 'crio-died' })
    expect(verdict.headline).toContain('ubuntu-24: CRI-O crashed')
  })

  it('explains a spec by what happened on its own node, and no other spec', async () => {
    const report = await reportOn(twoNodes([WORKS, PANICS], [false, true]))
    expect(report.verdict).toMatchObject({ result: 'environment', reason: 'crio-died' })
    expect(report.findings).toMatchObject([{ specs: [expect.stringContaining('two')] }])
    const other = await reportOn(twoNodes([WORKS, PANICS], [true, false]))
    expect(other.verdict).toMatchObject({ result: 'failed', reason: 'specs-failed' })
    expect(other.findings.find(({ reason }) => reason === 'crio-died')?.specs).toEqual([])
  })

  it('shows lines of the right log with each failing spec', async () => {
    const { specs } = await reportOn(twoNodes([ERROR, WORKS], [true, true]))
    expect(specs.map(({ logs }) => logs.length)).toEqual([1, 0])
    const swapped = await reportOn(twoNodes([WORKS, ERROR], [true, true]))
    expect(swapped.specs.map(({ logs }) => logs.length)).toEqual([0, 1])
  })

  it('shows lines of both logs with a spec that failed on both nodes', async () => {
    const other = ERROR.replace('no such device', 'no such disk')
    const failure = junit('one', true).replace(
      'one broke',
      'one broke\nIn [It] at: a.go:1 @ 11/22/26 11:00:03.000',
    )
    const { specs } = await reportOn({
      [`${FEDORA}/junit_01.xml`]: failure,
      [`${UBUNTU}/junit_01.xml`]: failure.replace('time="3"', 'time="4"'),
      [`${FEDORA}/crio.log`]: ERROR,
      [`${UBUNTU}/crio.log`]: other,
    })
    expect(specs.map(({ logs }) => logs.flatMap(({ lines }) => lines))).toEqual([
      [expect.stringContaining('no such device'), expect.stringContaining('no such disk')],
    ])
  })

  it('knows nodes by the names of JUnit files', async () => {
    const { verdict } = await reportOn({
      'artifacts/junit_fedora01.xml': junit('one', false),
      'artifacts/junit_ubuntu01.xml': junit('two', false),
      [`${FEDORA}/crio.log`]: WORKS,
      [`${UBUNTU}/crio.log`]: PANICS,
    })
    expect(verdict).toMatchObject({ result: 'environment', reason: 'crio-died' })
    expect(verdict.headline).toContain('ubuntu')
  })

  it('is not green without the results of one of them', async () => {
    const tree = twoNodes([WORKS, WORKS], [false, true])
    const { verdict } = await reportOn({ ...tree, [`${UBUNTU}/report.json`]: '' })
    expect(verdict).toMatchObject({ result: 'incomplete', reason: 'specs-missing' })
  })
})

describe('a report beside its copy', () => {
  it('is one run, also if both have logs', async () => {
    const text = suite('one', true)
    const { counts, verdict } = await reportOn({
      'run/report.json': text,
      'run/crio.log': WORKS,
      'copy/report.json': text,
      'copy/crio.log': WORKS,
    })
    expect(verdict.headline).toBe('1 of 1 specs failed')
    expect(counts).toMatchObject({ planned: 1, failed: 1 })
  })
})

describe('reports of several processes', () => {
  it('are one run, whose failures are listed', async () => {
    const { verdict, counts } = await reportOn({
      'shard-1.json': suite('one', true),
      'shard-2.json': suite('two', true),
    })
    expect(verdict).toMatchObject({ result: 'failed', headline: '2 of 2 specs failed' })
    expect(counts).toMatchObject({ planned: 2, failed: 2, notRun: 0 })
  })
})
