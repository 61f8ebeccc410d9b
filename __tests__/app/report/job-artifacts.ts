import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { reportArtifacts } from '../../../src/app/report/artifacts.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import { SILENT_LOG } from '../../silent-log.ts'

/** Texts of files by their paths. */
export type Tree = Readonly<Record<string, string>>

/** A console that ends in its second spec. */
export const CUT = `Running Suite: E2eNode Suite - /w
Random Seed: 1 - will randomize all specs

Will run 3 of 1194 specs
------------------------------
[sig-node] Pods should start
k8s.io/kubernetes/test/e2e_node/a_test.go:10
• [2.000 seconds]
------------------------------
[sig-node] Pods should be evicted [Serial]
k8s.io/kubernetes/test/e2e_node/b_test.go:20
  STEP: Waiting for the eviction @ 09/01/26 10:20:00.000
`

/** The same console with an end. */
export const WHOLE = `${CUT}• [2.000 seconds]

Ran 3 of 1194 Specs in 10.000 seconds
FAIL! -- 2 Passed | 1 Failed | 0 Pending | 1191 Skipped
`

const START = 1_788_256_000
const HOUR = 3600

/** Prow's `started.json`, from 2026-09-01, 09:46:40 UTC. */
export const STARTED = JSON.stringify({ timestamp: START })

/** Prow's `finished.json`. */
export function finished(result: string, hours = 1): string {
  const timestamp = START + hours * HOUR
  return JSON.stringify({ timestamp, passed: result === 'SUCCESS', result })
}

/** Prow's `prowjob.json` of a job with a limit of four hours. */
export function prowjob(state: string, description: string): string {
  return JSON.stringify({
    spec: { decoration_config: { timeout: '4h0m0s' } },
    status: { state, description },
  })
}

/** Prow's `podinfo.json`. */
export function pod(status: object, events: readonly object[] = []): string {
  return JSON.stringify({ pod: { status }, events })
}

/** The status of a container that ended. */
export function container(name: string, reason: string, exitCode: number): object {
  return { name, state: { terminated: { reason, exitCode } } }
}

/** A line that a component of Prow writes to the output of the job. */
export function component(name: string, msg: string): string {
  const time = '2026-09-01T14:10:10Z'
  const line = { component: name, file: 'run.go:1', level: 'error', msg, severity: 'error', time }
  return `${JSON.stringify(line)}\n`
}

/** The steps of kubetest2, of which one may have failed. */
export function steps(failed: string, message: string): string {
  const cases = ['Build', 'Up', 'Test'].map((name) => {
    const failure = name === failed ? `<failure>${message}</failure>` : ''
    return `<testcase name="${name}" classname="kubetest2">${failure}</testcase>`
  })
  const failures = failed === '' ? 0 : 1
  return `<testsuite name="kubetest2" failures="${failures}" tests="3">${cases.join('')}</testsuite>`
}

/** The steps of ci-operator, of which one failed. */
export function multiStage(suite: string, failed: string, message: string): string {
  const cases = ['Find the input image base and tag it into the pipeline', failed].map((name) => {
    const failure = name === failed ? `<failure message="">${message}</failure>` : ''
    return `<testcase name="${name}" time="1">${failure}</testcase>`
  })
  return `<testsuites><testsuite name="${suite}" tests="2" failures="1">${cases.join('')}</testsuite></testsuites>`
}

/** The JUnit report of two specs, of which the first passed. */
export function junit(outcome: 'passed' | 'failed' | 'interrupted', reason = ''): string {
  const body = {
    passed: '',
    failed: '<failure type="failed">[FAILED] it broke</failure>',
    interrupted: '<error type="interrupted">Interrupted by User</error>',
  }[outcome]
  const counts = `tests="2" failures="${Number(outcome === 'failed')}" errors="${Number(outcome === 'interrupted')}"`
  return `<testsuites ${counts}><testsuite name="E2eNode Suite" ${counts} timestamp="2026-09-01T10:10:10" time="9">
<properties><property name="SuiteSucceeded" value="${outcome === 'passed'}"/>
<property name="SpecialSuiteFailureReason" value="${reason}"/></properties>
<testcase name="[It] a" status="passed" time="2"/>
<testcase name="[It] b" status="${outcome}" time="2">${body}</testcase></testsuite></testsuites>`
}

/** Writes files below a directory. */
export function writeTree(directory: string, tree: Tree): void {
  for (const [name, text] of Object.entries(tree)) {
    const path = join(directory, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}

/** The report on these files. */
export async function reportOn(tree: Tree): Promise<Report> {
  const directory = mkdtempSync(join(tmpdir(), 'job-'))
  try {
    writeTree(directory, tree)
    return await reportIn(directory)
  } finally {
    rmSync(directory, { recursive: true })
  }
}

/** The report on a directory. */
export function reportIn(directory: string): Promise<Report> {
  const now = new Date('2026-09-01T16:00:00Z')
  return reportArtifacts([directory], { version: '0.0.0', now, log: SILENT_LOG })
}
