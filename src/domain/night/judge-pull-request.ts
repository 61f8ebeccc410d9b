import { rateOf } from '../history/beta.ts'
import { isSameImage } from '../history/comparable-runs.ts'
import type {
  History,
  RecordedRun,
  RecordedSpec,
  RunRecord,
  SpecHistory,
} from '../history/model.ts'
import { judgeSequence } from '../history/sequence.ts'
import { type SpecTrials, trialsOfSpec } from '../history/spec-trials.ts'
import { tellingRuns } from '../history/telling-runs.ts'
import { isFailing, type Trial, trialOf } from '../history/trials.ts'
import { plural, shortHash } from '../text.ts'
import { type LaneSpec, type SpecFacts, UNCHANGED } from './lane-spec.ts'
import type { Rate, RunReference } from './night.ts'
import { dayOf, percent, rateText } from './spec-words.ts'
import { referenceTo } from './suspects.ts'

/** A spec that fails on main in a smaller share of runs is not excused: a pull request that breaks it looks the same. */
const FLAKY_RATE = 0.02
/** Failures of a flaky spec that main would show with a smaller chance are not excused either. */
const BY_LUCK = 0.01
/** With fewer results, the rate on main is hardly known (history/sequence.ts). */
const FEW_RESULTS = 30
const NO_FACTS: SpecFacts = { message: '', link: null, environment: '' }

/**
 * The runs of main that a pull request is compared with, all on the same kind of runner image: those up to the newest one with the same build of Kubernetes, or
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
  if (past.length === 0) return { runs: [], words: 'nothing: main has no run of this lane' }
  const onImage = past.filter((position) => {
    const other = history.runs[position]
    return other !== undefined && isSameImage(other, run)
  })
  if (onImage.length === 0) {
    return { runs: [], words: 'nothing: main has no run of this lane on this kind of runner image' }
  }
  const newest = onImage.findLastIndex(isSame)
  const count = onImage.filter(isSame).length
  const name = kubernetes?.version ?? shortHash(kubernetes?.commit ?? '')
  if (newest === -1) {
    return {
      runs: onImage,
      words: `${plural(onImage.length, 'run')} of main with other builds of Kubernetes${name === '' ? '' : `, none with ${name}`}`,
    }
  }
  const runs = onImage.slice(0, newest + 1)
  return {
    runs,
    words: `${plural(runs.length, 'run')} of main, ${count} of them with the same Kubernetes ${name}`,
  }
}

/** A spec on main, up to the last run that the pull request is compared with. */
interface OnMain {
  /** How often it fails on main now, beside nights on which it was broken. */
  readonly rate: Rate
  /** The same, with one of failures in a row: so often something went wrong with it. */
  readonly rateOfEvents: number
  /** The first of the runs in which it is broken on main; null if it is not. */
  readonly brokenSince: RunReference | null
  /** The same up to the newest run of main. */
  readonly brokenLater: RunReference | null
  /** The causes of its failures. */
  readonly causes: ReadonlySet<string>
}

type Judgement = Pick<LaneSpec['spec'], 'state' | 'reason'> & Partial<LaneSpec['spec']>

/**
 * Judges the specs of a pull request by the results of main: `new` is what the pull request broke, `still-failing` what is
 * broken on main as well, `flaky` what fails on main at times, and `recovered` what passes and is broken on main.
 * @param runs positions of the runs of main that count (`baseOf`), oldest first
 * @param past positions of all comparable runs of main
 * @param record with identifiers of causes as in the history
 */
export function judgePullRequest(
  history: History,
  runs: readonly number[],
  past: readonly number[],
  record: RunRecord,
  facts: ReadonlyMap<string, SpecFacts>,
): readonly LaneSpec[] {
  const telling = tellingRuns(history)
  const [counted, all] = [new Set(runs), new Set(past)]
  const onMain = new Map(
    history.specs.map((spec) => {
      const known = trialsOfSpec(spec, telling, counted)
      return [spec.id, () => mainOf(history, spec, known, trialsOfSpec(spec, telling, all))]
    }),
  )
  return record.specs.flatMap((spec): readonly LaneSpec[] => {
    const trial = trialOf(spec)
    const own = facts.get(spec.id) ?? NO_FACTS
    if (trial === null && own.environment === '') return []
    const main = onMain.get(spec.id)?.() ?? null
    const judgement = judgementOf(spec, trial, own, main)
    if (judgement === null) return []
    const base = {
      id: spec.id,
      outcome: spec.outcome,
      since: null,
      streak: trial !== null && isFailing(trial) ? 1 : 0,
      rate: main?.rate ?? null,
      chance: null,
      doubt: '',
      message: trial === 'pass' ? '' : own.message,
      cause: spec.cause,
      link: own.link,
      location: spec.location,
      seconds: spec.seconds,
    }
    return [{ spec: { ...base, ...judgement }, ...UNCHANGED }]
  })
}

/** Null if nothing is to be said: it passes, and on main as well. */
function judgementOf(
  spec: RecordedSpec,
  trial: Trial | null,
  { link, environment }: SpecFacts,
  main: OnMain | null,
): Judgement | null {
  if (environment !== '') {
    const reason = `fails because of the environment: ${environment}`
    return { state: 'environment', outcome: 'failed', reason }
  }
  if (trial === 'pass') return fixed(main)
  const rate = main?.rate ?? null
  if (trial === 'flake') {
    return { state: 'flaky', reason: `failed, and passed when repeated; ${onMainText(rate)}` }
  }
  if (link !== null) return { state: 'known', reason: 'fails, and has an open issue' }
  if (main === null)
    return { state: 'not-seen-before', reason: 'fails, and main has no result of it' }
  const isOther = spec.cause !== null && main.causes.size > 0 && !main.causes.has(spec.cause)
  const other = isOther ? '; here, for another reason than on main' : ''
  if (main.brokenSince !== null) {
    const since = main.brokenSince
    const reason = `fails on main as well, since ${dayOf(since)}${other}`
    return { state: 'still-failing', since, reason }
  }
  return flakyOrBroken(trial === 'confirmed' ? 2 : 1, main, other)
}

/** A spec that fails, and on main at most at times. */
function flakyOrBroken(failures: number, main: OnMain, other: string): Judgement {
  const { rate, rateOfEvents, brokenLater } = main
  const chance = rateOfEvents ** failures
  if (rate.failed > 0 && rateOfEvents >= FLAKY_RATE && chance >= BY_LUCK) {
    const reason = `fails on main at times: ${onMainText(rate)}${other}`
    return { state: 'flaky', chance, reason }
  }
  const doubts = [
    ...(rate.results < FEW_RESULTS
      ? [`main has only ${plural(rate.results, 'result')} of it`]
      : []),
    ...(brokenLater === null
      ? []
      : [
          `main fails it since ${dayOf(brokenLater)}, with a later build of Kubernetes: a commit of CRI-O that this pull request has as well can be the reason`,
        ]),
  ]
  const reason = `fails, and ${onMainText(rate)}${other}; chance that it is noise: ${percent(chance)}`
  return { state: 'new', chance, reason, doubt: doubts.join('; ') }
}

/** A spec that passes, and is broken on main. */
function fixed(main: OnMain | null): Judgement | null {
  const since = main?.brokenSince ?? null
  if (since === null) return null
  return {
    state: 'recovered',
    since,
    reason: `passes here, and fails on main since ${dayOf(since)}`,
  }
}

function mainOf(
  history: History,
  { results }: SpecHistory,
  known: SpecTrials,
  all: SpecTrials,
): OnMain | null {
  const { trials, runs } = known
  if (trials.length === 0) return null
  const { present } = judgeSequence(trials)
  const counted = new Set(runs)
  return {
    rate: { ...rateOf(present), failed: present.failures, results: present.trials },
    rateOfEvents: rateOf(judgeSequence(withoutRepeats(trials)).present).mean,
    brokenSince: brokenSince(history, known),
    brokenLater: brokenSince(history, all),
    causes: new Set(
      results.flatMap(({ run, cause }) => (cause !== null && counted.has(run) ? [cause] : [])),
    ),
  }
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

function brokenSince(history: History, { trials, runs }: SpecTrials): RunReference | null {
  const { state, streak, since } = judgeSequence(trials)
  if (streak === 0 || (state !== 'new' && state !== 'still-failing' && state !== 'first-seen'))
    return null
  const first = history.runs[runs[since?.trial ?? trials.length - streak] ?? -1]
  return first === undefined ? null : referenceTo(first)
}

function onMainText(rate: Rate | null): string {
  return rate === null ? 'main has no result of it' : `on main it ${rateText(rate)}`
}
