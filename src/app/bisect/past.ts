import { knownRates } from '../../domain/blame/known-rates.ts'
import type { KnownRates } from '../../domain/blame/rates.ts'
import { messageOf } from '../../domain/errors.ts'
import { specsById } from '../../domain/history/by-id.ts'
import type { RecordedResult } from '../../domain/history/model.ts'
import type { PlannedSpec } from '../../domain/model/results.ts'
import { historyFor } from '../../domain/plan/history-for.ts'
import type { RunnerContext, RunRequest } from '../../domain/request/request.ts'
import { plainLine, plural } from '../../domain/text.ts'
import type { AppDeps } from '../deps.ts'
import { readHistories } from '../history/read-histories.ts'

/** What earlier runs say of a spec. */
export interface SpecPast {
  readonly known: KnownRates
  /** Null if its duration is not known. */
  readonly seconds: number | null
}

/** What a history says of the spec. Without one, it is a stable spec that is red. */
export async function pastOf(
  app: Pick<AppDeps, 'http' | 'now' | 'log'>,
  request: RunRequest,
  context: RunnerContext,
  spec: PlannedSpec,
): Promise<SpecPast> {
  const results = await resultsOf(app, request, context, spec).catch((error: unknown) => {
    app.log.warning(`The search knows no history: ${messageOf(error)}`)
    return []
  })
  const seconds = results.findLast((one) => one.seconds !== null)?.seconds ?? null
  return { known: knownRates(results), seconds }
}

async function resultsOf(
  { http, now, log }: Pick<AppDeps, 'http' | 'now' | 'log'>,
  { history: source, selection, architecture }: RunRequest,
  { serverUrl }: RunnerContext,
  spec: PlannedSpec,
): Promise<readonly RecordedResult[]> {
  if (source === '') return []
  const { histories, problems } = await readHistories(source, { http, now, serverUrl })
  for (const problem of problems) log.warning(plainLine(problem))
  const { lane, scenario } = selection
  const series = { lane, scenario: scenario ?? '', architecture }
  const history = historyFor(histories.values(), [spec], series)
  const results = specsById(history).get(spec.id)?.results ?? []
  log.info(`The history has ${plural(results.length, 'result')} of the spec`)
  return results
}
