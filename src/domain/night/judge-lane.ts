import { heldInCheck } from '../history/false-discovery.ts'
import type { History, SpecHistory } from '../history/model.ts'
import { type Population, populationOf } from '../history/population.ts'
import { judgeSequence } from '../history/sequence.ts'
import { trialsOfSpec } from '../history/spec-trials.ts'
import { type Telling, tellingRuns } from '../history/telling-runs.ts'
import { isFailing } from '../history/trials.ts'
import { plural } from '../text.ts'
import { failing, flaky, withRepaired } from './failing-spec.ts'
import {
  type KnownSpec,
  type LaneSpec,
  type SpecFacts,
  UNCHANGED,
  withoutJudgement,
} from './lane-spec.ts'
import { recovered } from './recovered-spec.ts'
import { withoutRepaired } from './repaired.ts'
import { hasStopped, stopped } from './stopped-spec.ts'

/**
 * Judges the specs of a run by earlier runs. Specs that pass as always are left out, and those of which the run says nothing.
 * @param history with the judged run in it
 * @param position of the judged run
 * @param past positions of the runs that it is compared with, oldest first
 * @param isWhole whether the run is complete, so that a spec that is not in it stopped running
 */
export function judgeLane(
  history: History,
  position: number,
  past: readonly number[],
  facts: ReadonlyMap<string, SpecFacts>,
  isWhole: boolean,
): readonly LaneSpec[] {
  const telling = tellingRuns(history)
  const counted = new Set([...past, position])
  const known = history.specs.map((spec) => knownOf(spec, position, telling, counted))
  const usual = populationOf(
    known.map((spec) => (isTriedAt(spec, position) ? spec.trials.slice(0, -1) : spec.trials)),
  )
  const judged = known.flatMap((spec) => {
    const environment = facts.get(spec.history.id)?.environment ?? ''
    if (spec.tonight !== null && environment !== '')
      return [ofEnvironment(spec, environment, facts)]
    if (isTriedAt(spec, position)) return judgedSpec(spec, usual, history, facts)
    return isWhole && hasStopped(spec, history, position, past) ? [stopped(spec, history)] : []
  })
  return withDoubts(judged, known.filter((spec) => isTriedAt(spec, position)).length)
}

function knownOf(
  spec: SpecHistory,
  position: number,
  telling: readonly Telling[],
  counted: ReadonlySet<number>,
): KnownSpec {
  return {
    ...trialsOfSpec(spec, telling, counted),
    history: spec,
    tonight: spec.results.find(({ run }) => run === position) ?? null,
  }
}

/** Whether a run says something about a spec. */
function isTriedAt({ runs }: KnownSpec, position: number): boolean {
  return runs.at(-1) === position
}

function judgedSpec(
  all: KnownSpec,
  usual: Population,
  history: History,
  facts: ReadonlyMap<string, SpecFacts>,
): readonly LaneSpec[] {
  const { repaired, ...trials } = withoutRepaired(all)
  const known = { ...all, ...trials }
  const judgement = judgeSequence(known.trials, usual)
  const { message = '', link = null } = facts.get(known.history.id) ?? {}
  const last = known.trials.at(-1)
  if (last !== undefined && isFailing(last)) {
    const one = failing(known, judgement, history, { message, link, environment: '' })
    return [withRepaired(one, repaired, history)]
  }
  if (last === 'flake') return [flaky(known, judgement, history, message)]
  return recovered(known, judgement, usual, history)
}

/** A failure that says nothing about the spec. */
function ofEnvironment(
  known: KnownSpec,
  environment: string,
  facts: ReadonlyMap<string, SpecFacts>,
): LaneSpec {
  return {
    spec: {
      ...withoutJudgement(known),
      state: 'environment',
      outcome: 'failed',
      message: facts.get(known.history.id)?.message ?? '',
      reason: `fails because of the environment: ${environment}`,
    },
    ...UNCHANGED,
  }
}

/** Of many specs, some fail by chance: new failures that do not stand out among them are told with that doubt. */
function withDoubts(specs: readonly LaneSpec[], tested: number): readonly LaneSpec[] {
  const news = specs.filter(({ spec }) => spec.state === 'new')
  const standing = heldInCheck(
    news.map(({ surprise }) => surprise),
    tested,
  )
  const doubtful = new Set(news.filter((_, position) => standing[position] !== true))
  return specs.map((one) => {
    if (!doubtful.has(one)) return one
    const { doubt } = one.spec
    const words = [`of ${plural(tested, 'spec')}, one can fail like this by chance`, doubt]
    return { ...one, spec: { ...one.spec, doubt: words.filter((word) => word !== '').join('; ') } }
  })
}
