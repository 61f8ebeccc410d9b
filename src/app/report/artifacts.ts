import { statSync } from 'node:fs'
import type { Logger } from '../../adapters/log.ts'
import { RunError } from '../../domain/errors.ts'
import type { JobEvidence } from '../../domain/model/job.ts'
import type { SuiteResult } from '../../domain/model/results.ts'
import { NO_FACTS, type RunFacts } from '../../domain/model/run-facts.ts'
import type { Report } from '../../domain/report/report.ts'
import { plural } from '../../domain/text.ts'
import { discover, type SuiteFiles } from './discover.ts'
import type { Unused } from './files-below.ts'
import { withFirstLogs, withFirstSuite } from './first-suite.ts'
import { exitCodeIn } from './job-contradictions.ts'
import { exportedEnd, filesOfJob, readJobEvidence, readStart, readSystem } from './job-evidence.ts'
import { createJobOutputs } from './job-outputs.ts'
import { makeReport, type ReadNode } from './make-report.ts'
import type { Node, NodeLogs } from './node-logs.ts'
import { factsOfRun } from './own-report.ts'
import { withRerun } from './rerun.ts'
import { readResults } from './results.ts'
import { describeUnused } from './unused-files.ts'

type Nodes = NodeLogs['nodes']

/**
 * Reads the artifacts of a suite in directories or files, from this action or any other job, and judges them. The log
 * names each given file that is not used.
 * @throws RunError (input) if there is no report, console or log of a suite
 */
export async function reportArtifacts(
  paths: readonly string[],
  deps: { readonly version: string; readonly now: Date; readonly log: Logger },
): Promise<Report> {
  const files = await discover(...paths)
  const outputs = createJobOutputs(files.job.outputs)
  const main = await readResults(files, deps.log, (path) => outputs.listenTo(path))
  const jobEvidence = {
    ...(await readJobEvidence(files, outputs, main?.startedAt ?? null)),
    start: await readStart(files, main),
  }
  const run = factsOfRun(
    paths.filter((path) => statSync(path).isDirectory()),
    [files.ginkgo, files.junit, files.console],
  )
  const own = run?.facts ?? null
  const hasFirst = (own?.selection?.budget?.first ?? 0) > 0
  const ran = hasFirst ? await withFirstSuite(main, run?.directory ?? '', deps.log) : main
  const { suite, rerun } = await withRerun(ran, own?.rerun ?? null, run?.directory ?? '', deps.log)
  if (suite === null && !isAboutSuite(files, jobEvidence) && !hasEnded(own)) {
    throw nothingFound(paths, files.unused)
  }
  const nodes = usedNodes(files, suite)
  const used = filesOf(files, nodes, jobEvidence)
  deps.log.relay(['Read:', ...used.map((file) => `  ${file}`)])
  warnOfUnused(paths, used, files, deps.log)
  warnOfNodes(
    files.nodes.filter((node) => !nodes.includes(node)),
    deps.log,
  )
  if (suite === null && files.unused.length > 0) {
    deps.log.warning(`No results of a suite were found: ${describeUnused(files.unused).join('; ')}`)
  }
  const facts = {
    ...(own ?? { ...NO_FACTS, suiteStarted: true }),
    planned: planOf(own, suite),
    rerun,
    suite,
    exitCode: exitCodeIn(files.job) ?? own?.exitCode ?? null,
    ...(own === null ? { runError: exportedEnd(files.job) } : {}),
    jobEvidence,
  }
  const [node, ...others] = await readNodes(nodes, files, facts)
  const logs = hasFirst ? withFirstLogs(node.logs, run?.directory ?? '') : node.logs
  return makeReport(deps, facts, [{ ...node, logs }, ...others])
}

/** Whether there is something of a node or job, even if the suite left nothing. Every machine has system logs. */
function isAboutSuite(
  { nodes }: SuiteFiles,
  { system: _system, ...evidence }: JobEvidence,
): boolean {
  const hasLogs = nodes.some(({ logs }) => Object.keys(logs).some((name) => name !== 'system.log'))
  return hasLogs || Object.values(evidence).some((lines) => lines.length > 0)
}

/** Whether a run of this action says itself why it ended, so that there need not be files of a suite. */
function hasEnded(own: RunFacts | null): boolean {
  if (own === null) return false
  const { runError, bug, cancelled, abandonedIn } = own
  return cancelled || runError !== null || bug !== null || abandonedIn !== null
}

/** The plan of the run, unless the suite itself says that it selected more: a shorter plan would hide what did not run. */
function planOf(own: RunFacts | null, suite: SuiteResult | null): RunFacts['planned'] {
  const planned = own?.planned ?? null
  return planned !== null && planned.length < (suite?.selectedSpecs ?? 0) ? null : planned
}

/** The nodes whose results are known, if there are several ones, else the first one. */
function usedNodes({ nodes }: SuiteFiles, suite: SuiteResult | null): Nodes {
  const hosts = new Set((suite?.specs ?? []).flatMap(({ host }) => host ?? []))
  const [first, ...others] = nodes
  return hosts.size < 2 ? [first] : [first, ...others.filter(({ root }) => hosts.has(root))]
}

async function readNodes(
  [first, ...others]: Nodes,
  { job }: SuiteFiles,
  { suite, jobEvidence }: RunFacts,
): Promise<readonly [ReadNode, ...ReadNode[]]> {
  const read: [ReadNode, ...ReadNode[]] = [{ ...first, system: jobEvidence.system ?? [] }]
  for (const node of others) {
    read.push({ ...node, system: await readSystem(node, job, suite?.startedAt ?? null) })
  }
  return read
}

function filesOf(found: SuiteFiles, nodes: Nodes, evidence: JobEvidence): readonly string[] {
  const { ginkgo, junit, besides, steps, console } = found
  const reports = [ginkgo, ...besides.ginkgo, junit, ...besides.junit, ...steps]
  const consoles = [console, ...besides.console]
  const others = found.others.map(({ path }) => path)
  const logs = nodes.flatMap((node) => [...Object.values(node.logs).flat(), ...node.systemLogs])
  const files = [...reports, ...consoles, ...others, ...logs]
  const all = [...files.filter((file) => file !== null), ...filesOfJob(found, evidence)]
  return [...new Set(all)]
}

function warnOfUnused(
  paths: readonly string[],
  used: readonly string[],
  files: SuiteFiles,
  log: Logger,
): void {
  for (const path of paths.filter((named) => !statSync(named).isDirectory())) {
    if (used.includes(path)) continue
    const reason = files.unused.find((file) => file.path === path)?.reason
    log.warning(`${path} is not used: ${reason ?? 'another file of the same kind is used'}`)
  }
  const unknown = files.unused.filter(
    ({ path, isKnown }) => !isKnown && !paths.includes(path) && !used.includes(path),
  )
  if (unknown.length > 0) log.warning(`Not read: ${describeUnused(unknown).join('; ')}`)
  const known = files.unused.filter(
    ({ path, isKnown }) => isKnown && !paths.includes(path) && !used.includes(path),
  )
  if (known.length > 0)
    log.relay(['Not used:', ...describeUnused(known).map((line) => `  ${line}`)])
  const [other, ...more] = files.others
  if (other === undefined) return
  const rest = more.length === 0 ? 'is' : `and ${plural(more.length, 'more report')} are`
  log.warning(
    `${other.path} ${rest} in another directory, so that only what speaks against a success counts: the report covers one run; name its file or directory to report another run`,
  )
}

function warnOfNodes([node, ...nodes]: readonly Node[], log: Logger): void {
  if (node === undefined) return
  const rest = nodes.length === 0 ? '' : ` and of ${plural(nodes.length, 'more node')}`
  log.warning(
    `The logs in ${node.root}${rest} are not used: no results are known to be of that node`,
  )
}

function nothingFound(paths: readonly string[], unused: readonly Unused[]): RunError {
  return new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: `No files of a suite were found in ${paths.join(', ')}`,
    cause: 'there is no Ginkgo or JUnit report, no console and no log of CRI-O or the kubelet',
    remedy:
      'name junit*.xml, a JSON report of Ginkgo or the console, or the directory with these files; unpack an archive first',
    evidence: unused.length === 0 ? ['there are no files'] : describeUnused(unused),
  })
}
