import { TIME_BUDGET } from '../../domain/comparison/compared-run.ts'
import { RunError } from '../../domain/errors.ts'
import type { History } from '../../domain/history/model.ts'
import { COMMIT, KUBERNETES_CI, KUBERNETES_RELEASE } from '../../domain/model/build-names.ts'
import { lastGoodRun } from '../../domain/night/last-good.ts'
import { seriesName } from '../../domain/night/night.ts'
import type {
  KubernetesBuildRequest,
  RunnerContext,
  RunRequest,
} from '../../domain/request/request.ts'
import { type Histories, type HistoryDeps, readHistories } from './read-histories.ts'

/** A build of Kubernetes that the history says is good, and why. */
export interface LastGood {
  readonly request: KubernetesBuildRequest
  /** For the report. */
  readonly note: string
}

/** What of a run is needed. */
export interface LastGoodRun {
  readonly deps: Pick<HistoryDeps, 'http' | 'now'>
  readonly request: Pick<RunRequest, 'history' | 'selection'>
  readonly context: Pick<RunnerContext, 'serverUrl'>
}

const ASKED = 'last-good'

/**
 * Finds the newest build of Kubernetes whose nightly run passed or had only known failures. The history of the same lane and
 * scenario counts, or that with the most specs if there is none.
 * @throws RunError (input) if there is no history, or no good run in it; (environment) if it cannot be read
 */
export async function findLastGood({ deps, request, context }: LastGoodRun): Promise<LastGood> {
  const { http, now } = deps
  const { history: source } = request
  const read = await readHistories(source, { http, now, serverUrl: context.serverUrl })
  return lastGoodIn(read, request)
}

/**
 * The same, in histories that are already read.
 * @throws RunError (input) if there is no history, or no good run in it
 */
export function lastGoodIn(
  { histories, problems }: Pick<Histories, 'histories' | 'problems'>,
  { history: source, selection }: LastGoodRun['request'],
): LastGood {
  const { lane, scenario } = selection
  const all = [...histories.values()].filter(({ runs }) => runs.length > 0)
  const own = all.filter(
    ({ series }) => series.lane === lane && series.scenario === (scenario ?? ''),
  )
  const [chosen] = (own.length > 0 ? own : all).toSorted(
    (one, other) => other.specs.length - one.specs.length,
  )
  if (chosen === undefined) {
    throw notFound(`${source} has no history of earlier runs`, problems)
  }
  const run = lastGoodRun(chosen)
  const name = seriesName({ ...chosen.series, variant: '' })
  const build = run?.builds.get('kubernetes')
  if (run === null || build === undefined) {
    throw notFound(`no run of ${name} at ${source} passed or had only known failures`, problems)
  }
  const found = requestFor(build.version ?? '', build.commit ?? '')
  if (found === null)
    throw notFound(`the run of ${run.startedAt} has no version of Kubernetes`, problems)
  const how = run.result === 'passed' ? 'passed' : 'had only known failures'
  const budget = run.conditions.get(TIME_BUDGET)
  const part = budget === undefined ? '' : `, in a time budget of ${budget}, which left specs out`
  return {
    request: found,
    note: `last-good: the run of ${name} of ${run.startedAt.slice(0, 10)} ${how}${part}${isOf(chosen, lane) ? '' : `; there is no history of the lane ${lane}`}`,
  }
}

function isOf({ series }: History, lane: string): boolean {
  return series.lane === lane
}

function requestFor(version: string, commit: string): KubernetesBuildRequest | null {
  const asked = ASKED
  if (KUBERNETES_CI.test(version)) return { kind: 'ci', asked, version }
  if (KUBERNETES_RELEASE.test(version)) return { kind: 'release', asked, version }
  return COMMIT.test(commit) ? { kind: 'commit', asked, commit } : null
}

function notFound(cause: string, evidence: readonly string[]): RunError {
  return new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: `Kubernetes ${ASKED} is not known`,
    cause,
    evidence,
    remedy:
      'Record nightly runs with the report action, name their history with the input history, or name another build with the input kubernetes',
  })
}
