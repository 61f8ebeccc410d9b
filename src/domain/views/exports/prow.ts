import { causesOf } from '../../report/causes.ts'
import type { Report } from '../../report/report.ts'
import { plainLine, truncate } from '../../text.ts'

const VALUE_CHARACTERS = 500

/** Repositories of the projects, as Prow names them. */
const REPOSITORIES = { 'cri-o': 'cri-o/cri-o', kubernetes: 'kubernetes/kubernetes' } as const

/** What Prow says of a job that did not succeed (kubernetes-sigs/prow, pkg/sidecar/run.go). */
const RESULTS: Readonly<Record<string, string>> = { passed: 'SUCCESS', cancelled: 'ABORTED' }
const FAILURE = 'FAILURE'

/**
 * `started.json` of a build of Prow (GoogleCloudPlatform/testgrid, metadata/job.go, Started; kubernetes/test-infra,
 * gubernator/README.md): when the suite started, and the commits that it tests.
 */
export function startedJson(report: Report): string {
  const { builds, run } = report
  const repos = builds.map(({ project, version, commit }) => [
    REPOSITORIES[project] ?? project,
    commit ?? version,
  ])
  return json({
    timestamp: startOf(report),
    repos: Object.fromEntries(repos),
    'repo-commit': crioCommit(report) || undefined,
    node: report.host?.runnerImage || undefined,
    metadata: { run: run.url ?? undefined },
  })
}

/**
 * `finished.json` of a build of Prow (GoogleCloudPlatform/testgrid, metadata/job.go, Finished): whether the run is green, and
 * in `metadata` texts for column headers of testgrid. `job-version` is what testgrid shows as the commit.
 */
export function finishedJson(report: Report): string {
  const { verdict, generator } = report
  const metadata = {
    'job-version': crioCommit(report),
    result: verdict.result,
    reason: verdict.reason,
    headline: verdict.headline,
    cause: causesOf(report).main?.title ?? '',
    ...aboutBuilds(report),
    ...aboutNode(report),
    run: report.run.url ?? '',
    generator: `${generator.name} ${generator.version}`,
  }
  return json({
    timestamp: endOf(report),
    passed: verdict.result === 'passed',
    result: RESULTS[verdict.result] ?? FAILURE,
    metadata: Object.fromEntries(
      Object.entries(metadata).flatMap(([name, value]) =>
        value === '' ? [] : [[name, truncate(plainLine(value), VALUE_CHARACTERS)]],
      ),
    ),
  })
}

function aboutBuilds({ builds }: Report): Readonly<Record<string, string>> {
  const rows = builds.flatMap(({ project, version, commit }) => [
    [project, version],
    [`${project}-commit`, commit ?? ''],
  ])
  return Object.fromEntries(rows)
}

function aboutNode({ host, node, selection }: Report): Readonly<Record<string, string>> {
  return {
    lane: selection?.lane ?? '',
    scenario: selection?.scenario ?? '',
    architecture: host?.architecture ?? '',
    os: host?.os ?? '',
    kernel: host?.kernel ?? '',
    runtime: node?.runtime.handler ?? '',
  }
}

function crioCommit({ builds }: Report): string {
  const build = builds.find(({ project }) => project === 'cri-o')
  return build?.commit ?? build?.version ?? ''
}

/** Seconds since 1970. */
function startOf({ suite, generatedAt }: Report): number {
  return secondsOf(suite.startedAt) ?? secondsOf(suite.endedAt) ?? secondsOf(generatedAt) ?? 0
}

/** When the suite ended, and never before it started. Old results can be reported at any time. */
function endOf(report: Report): number {
  const { suite, generatedAt } = report
  const start = startOf(report)
  const end =
    secondsOf(suite.endedAt) ??
    (suite.seconds === null ? secondsOf(generatedAt) : start + Math.ceil(suite.seconds))
  return Math.max(start, end ?? start)
}

function secondsOf(time: string | null): number | null {
  const milliseconds = Date.parse(time ?? '')
  return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / 1000)
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
