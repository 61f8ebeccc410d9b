import type { History, RecordedRun, RunRecord } from '../history/model.ts'
import { populationOf } from '../history/population.ts'
import { judgeSequence } from '../history/sequence.ts'
import { type SpecTrials, trialsOfSpec } from '../history/spec-trials.ts'
import { tellingRuns } from '../history/telling-runs.ts'
import { isFailing, type Trial, trialOf } from '../history/trials.ts'
import { shortHash } from '../text.ts'
import { type LaneSpec, type SpecFacts, UNCHANGED } from './judge-lane.ts'
import type { Rate } from './night.ts'
import { dayOf, percent, rateText } from './spec-words.ts'
import { referenceTo } from './suspects.ts'

/** A spec that fails on main in a smaller share of runs is not excused: a pull request that breaks it looks the same. */
const FLAKY_RATE = 0.02
/** Failures of a flaky spec that main would show with a smaller chance are not excused either. */
const BY_LUCK = 0.01

const NO_TRIALS: SpecTrials = { trials: [], runs: [] }

/**
 * The runs of main that a pull request is compared with: those up to the newest one with the same build of Kubernetes, or
 * all if there is none.
 * @param past positions of comparable runs of main, oldest first
 */
export function baseOf(
  history: History,
  past: readonly number[],
  run: RecordedRun,
): { readonly runs: readonly number[]; readonly words: string } {
  const kubernetes = run.builds.get('kubernetes') ?? null
  const isSame = (position: number) => {
    const other = history.runs[position]?.builds.get('kubernetes') ?? null
    if (kubernetes === null || other === null) return false
    const [one, two] = [kubernetes.commit ?? kubernetes.version, other.commit ?? other.version]
    if (one === null || two === null || one === '' || two === '') return false
    return one.startsWith(two) || two.startsWith(one)
  }
  const newest = past.findLastIndex(isSame)
  const count = past.filter(isSame).length
  if (past.length === 0) return { runs: [], words: 'nothing: main has no run of this lane' }
  const name = kubernetes?.version ?? shortHash(kubernetes?.commit ?? '')
  if (newest === -1) {
    return {
      runs: past,
      words: `${past.length} runs of main with other builds of Kubernetes${name === '' ? '' : `, none with ${name}`}`,
    }
  }
  const runs = past.slice(0, newest + 1)
  return {
    runs,
    words: `${runs.length} runs of main, ${count} of them with the same Kubernetes ${name}`,
  }
}

/**
 * Judges the failing specs of a pull request by the results of main: `new` is what the pull request broke, `still-failing`
 * what is broken on main as well, and `flaky` what fails on main at times.
 * @param record with identifiers of causes as in the history
 * @param runs positions of the runs of main, oldest first
 */
export function judgePullRequest(
  history: History,
  runs: readonly number[],
  record: RunRecord,
  facts: ReadonlyMap<string, SpecFacts>,
): readonly LaneSpec[] {
  const counted = new Set(runs)
  const telling = tellingRuns(history)
  const onMain = new Map(
    history.specs.map((spec) => [spec.id, trialsOfSpec(spec, telling, counted)]),
  )
  const usual = populationOf([...onMain.values()].map(({ trials }) => trials))
  return record.specs.flatMap((spec): readonly LaneSpec[] => {
    const trial = trialOf(spec)
    const { message = '', link = null, environment = '' } = facts.get(spec.id) ?? {}
    if (environment === '' && (trial === null || trial === 'pass')) return []
    const main = onMain.get(spec.id) ?? NO_TRIALS
    const base = {
      id: spec.id,
      outcome: spec.outcome,
      since: null,
      streak: trial !== null && isFailing(trial) ? 1 : 0,
      rate: rateIn(main.trials),
      chance: null,
      doubt: '',
      message,
      cause: spec.cause,
      link,
      location: spec.location,
    }
    const only = (
      fields: Pick<LaneSpec['spec'], 'state' | 'reason'> & Partial<LaneSpec['spec']>,
    ) => [{ spec: { ...base, ...fields }, ...UNCHANGED }]
    if (environment !== '') {
      const reason = `fails because of the environment: ${environment}`
      return only({ state: 'environment', outcome: 'failed', reason })
    }
    if (trial === 'flake') {
      return only({
        state: 'flaky',
        reason: `failed, and passed when repeated; ${onMainText(base.rate)}`,
      })
    }
    if (link !== null) return only({ state: 'known', reason: 'fails, and has an open issue' })
    if (main.trials.length === 0) {
      return only({ state: 'not-seen-before', reason: 'fails, and main has no result of it' })
    }
    const judgement = judgeSequence(main.trials, usual)
    if (judgement.streak > 0 && ['new', 'still-failing'].includes(judgement.state)) {
      const start = judgement.since?.trial ?? main.trials.length - judgement.streak
      const first = history.runs[main.runs[start] ?? -1]
      const since = first === undefined ? null : referenceTo(first)
      const reason = `fails on main as well${since === null ? '' : `, since ${dayOf(since)}`}`
      return only({ state: 'still-failing', since, reason })
    }
    const failures = trial === 'confirmed' ? 2 : 1
    const { mean } = judgeSequence(withoutRepeats(main.trials), usual).rate
    const chance = mean ** failures
    const isFlaky =
      mean >= FLAKY_RATE && chance >= BY_LUCK && main.trials.some((one) => one !== 'pass')
    const { few, nights } = judgement
    return isFlaky
      ? only({ state: 'flaky', chance, reason: `fails on main at times: ${onMainText(base.rate)}` })
      : only({
          state: 'new',
          chance,
          reason: `fails, and ${onMainText(base.rate)}; chance that it is noise: ${percent(chance)}`,
          doubt: few ? `main has only ${nights} results of it` : '',
        })
  })
}

/**
 * Trials with one of failures in a row. Main can have been broken for some nights, and was repaired: that is one event, and
 * does not make the spec so flaky that it excuses a pull request which breaks it again.
 */
function withoutRepeats(trials: readonly Trial[]): readonly Trial[] {
  return trials.filter((trial, position) => {
    const next = trials[position + 1]
    return !isFailing(trial) || next === undefined || !isFailing(next)
  })
}

function rateIn(trials: readonly Trial[]): Rate | null {
  if (trials.length === 0) return null
  const { rate } = judgeSequence([...trials, 'pass'])
  return {
    ...rate,
    failed: trials.filter((trial) => trial !== 'pass').length,
    results: trials.length,
  }
}

function onMainText(rate: Rate | null): string {
  return rate === null ? 'main has no result of it' : `on main it ${rateText(rate)}`
}
