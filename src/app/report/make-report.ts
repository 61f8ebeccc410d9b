import { judge } from '../../domain/judgement/judge.ts'
import { hasFailed, type SpecResult } from '../../domain/model/results.ts'
import type { RunFacts } from '../../domain/model/run-facts.ts'
import { buildReport, type Generator } from '../../domain/report/build.ts'
import type { Report } from '../../domain/report/report.ts'
import { reconcile } from '../../domain/results/reconcile.ts'
import { firstResult, passedInRerun } from '../../domain/results/rerun.ts'
import { reproduceCommand } from '../../suite/reproduce.ts'
import { excerptsFor, type LogPaths, logTails } from './logs.ts'
import { serviceTracesIn } from './service-logs.ts'

/**
 * Judges a run and makes its report, for a live run and for artifacts.
 * @param paths the existing logs
 */
export async function makeReport(
  generator: Generator,
  facts: RunFacts,
  paths: LogPaths,
): Promise<Report> {
  const { suite, request, builds } = facts
  const { specs } = reconcile(facts.planned, suite)
  const failed = specs.filter(hasFailed)
  const startedAt = timeNear(facts, failed)
  const cuts = new Set(suite?.cuts ?? [])
  const onProblem = (problem: string) => cuts.add(problem)
  const known = {
    ...facts,
    logs: await logTails(paths, onProblem),
    serviceTraces: await serviceTracesIn(paths, startedAt ?? generator.now.toISOString()),
  }
  const flakes = specs.filter(passedInRerun).map(firstResult)
  const excerpts = await excerptsFor([...failed, ...flakes], startedAt, paths, onProblem)
  const judgement = judge(known, excerpts)
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

/** A time near those in the logs. A report without the start of the suite has the times of failures. */
function timeNear(
  { suite, suiteStartedAt }: RunFacts,
  failed: readonly SpecResult[],
): string | null {
  const failedAt = failed.find(({ failure }) => failure?.at != null)?.failure?.at
  return suite?.startedAt ?? suiteStartedAt ?? failedAt ?? null
}
