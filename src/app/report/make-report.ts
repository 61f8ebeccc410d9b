import { basename } from 'node:path'
import { groupBy } from '../../domain/group.ts'
import { judge } from '../../domain/judgement/judge.ts'
import { judgeNodes, type NodeFacts } from '../../domain/judgement/judge-nodes.ts'
import type { JobLine } from '../../domain/model/job.ts'
import { hasFailed, type SpecExcerpt, type SpecResult } from '../../domain/model/results.ts'
import type { RunFacts } from '../../domain/model/run-facts.ts'
import { buildReport, type Generator } from '../../domain/report/build.ts'
import type { Report } from '../../domain/report/report.ts'
import { reconcile } from '../../domain/results/reconcile.ts'
import { firstResult, passedInRerun } from '../../domain/results/rerun.ts'
import { reproduceCommand } from '../../suite/reproduce.ts'
import { excerptsFor, type LogPaths, logTails } from './logs.ts'
import { serviceTracesIn } from './service-logs.ts'
import type { OnProblem } from './unpack.ts'

/** The logs of a node, of one that the results name or of the only one. */
export interface ReadNode {
  readonly root: string
  /** The existing logs. */
  readonly logs: LogPaths
  /** What its system logs say about its end. */
  readonly system: readonly JobLine[]
}

type Excerpts = ReadonlyMap<string, readonly SpecExcerpt[]>

/**
 * Judges a run and makes its report, for a live run and for artifacts.
 * @param nodes the node of the run, or several ones that the results name
 */
export async function makeReport(
  generator: Generator,
  facts: RunFacts,
  nodes: readonly [ReadNode, ...ReadNode[]],
): Promise<Report> {
  const { suite, request, builds } = facts
  const { specs } = reconcile(facts.planned, suite)
  const failed = specs.filter(hasFailed)
  const startedAt = timeNear(facts, failed)
  const cuts = new Set(suite?.cuts ?? [])
  const around: Around = {
    startedAt,
    now: generator.now.toISOString(),
    onProblem: (problem) => cuts.add(problem),
  }
  const shown = [...failed, ...specs.filter(passedInRerun).map(firstResult)]
  const [first, ...others] = nodes
  const isHere = ({ host }: SpecResult) => host === undefined || host === first.root
  // A spec that failed on several nodes is one spec of the run, and has lines of each node.
  const onNodes = (suite?.specs ?? []).filter(hasFailed)
  const here = others.length === 0 ? shown : onNodes.filter(isHere)
  const read: [NodeFacts, ...NodeFacts[]] = [await readNode(first, here, around)]
  for (const node of others) {
    const there = onNodes.filter(({ host }) => host === node.root)
    read.push(await readNode(node, there, around))
  }
  const [{ logs, serviceTraces }] = read
  const known = others.length === 0 ? { ...facts, logs, serviceTraces } : facts
  const judgement = others.length === 0 ? judge(known, read[0].excerpts) : judgeNodes(facts, read)
  const excerpts = excerptsOf(read)
  const reproduce =
    request === null
      ? ''
      : reproduceCommand({
          request,
          builds,
          failed: failed.map(({ id }) => id),
          randomSeed: suite?.randomSeed ?? null,
        })
  const warnings = [...facts.warnings, ...[...cuts].map((cut) => `Not everything was read: ${cut}`)]
  return buildReport(generator, { ...known, warnings }, judgement, excerpts, reproduce)
}

/** A spec can fail on several nodes. */
function excerptsOf(nodes: readonly NodeFacts[]): Excerpts {
  const found = groupBy(
    nodes.flatMap((node) => [...node.excerpts]),
    ([id]) => id,
  )
  return new Map([...found].map(([id, same]) => [id, same.flatMap(([, lines]) => lines)]))
}

interface Around {
  readonly startedAt: string | null
  readonly now: string
  readonly onProblem: OnProblem
}

/** @param failed specs that failed on the node */
async function readNode(
  { root, logs, system }: ReadNode,
  failed: readonly SpecResult[],
  { startedAt, now, onProblem }: Around,
): Promise<NodeFacts> {
  return {
    host: root,
    name: basename(root),
    system,
    logs: await logTails(logs, onProblem),
    serviceTraces: await serviceTracesIn(logs, startedAt ?? now),
    excerpts: await excerptsFor(failed, startedAt, logs, onProblem),
  }
}

/** A time near those in the logs. A report without the start of the suite has the times of failures. */
function timeNear(
  { suite, suiteStartedAt }: RunFacts,
  failed: readonly SpecResult[],
): string | null {
  const failedAt = failed.find(({ failure }) => failure?.at != null)?.failure?.at
  return suite?.startedAt ?? suiteStartedAt ?? failedAt ?? null
}
