import { causesIn } from '../src/domain/causes/causes.ts'
import { luciKey } from './baselines/luci.ts'
import { triageClusters } from './baselines/triage.ts'
import { type LabelledFailure, showsCause } from './labelled-failures.ts'
import { manyFailures } from './many-failures.ts'
import { type PairScores, pairScores } from './pair-scores.ts'

/** A way to group errors: gives each of them the name of its group. */
type Grouping = (errors: readonly string[]) => readonly string[]

/** Groupings by their names in the output. The first is that of this project. */
const GROUPINGS: Readonly<Record<string, Grouping>> = {
  cluster: ownGroups,
  triage: triageClusters,
  luci: (errors) => errors.map(luciKey),
}

/** Failures before and from this day on are scored separately as well. The rules were written with older ones at hand. */
const SPLIT = '2026-06-01'
const PARTS: Readonly<Record<string, (failure: LabelledFailure) => boolean>> = {
  '': () => true,
  BeforeJune: ({ date }) => date < SPLIT,
  FromJune: ({ date }) => date >= SPLIT,
}

const MANY = 10_000
const WARM_UPS = 8
const REPETITIONS = 20

/** Scores by name, `null` for a part without failures, and what was grouped wrongly. */
export interface Clustering {
  readonly scores: Readonly<Record<string, number | null>>
  /** Groups with more than one label: the labels, and an error of each. */
  readonly mixed: readonly (readonly LabelledFailure[])[]
}

/** Scores all groupings on failures of which the text shows the cause. */
export function evaluateClustering(failures: readonly LabelledFailure[]): Clustering {
  const visible = failures.filter(showsCause)
  const scores = Object.entries(PARTS).flatMap(([part, isIn]) => {
    const some = visible.filter(isIn)
    return [
      [`clusterFailures${part}`, some.length] as const,
      ...Object.entries(GROUPINGS).flatMap(([name, group]) => scored(name, part, group, some)),
    ]
  })
  return { scores: Object.fromEntries(scores), mixed: mixedGroups(visible) }
}

/** How long all groupings take, as scores. */
export function groupingTimes(failures: readonly LabelledFailure[]): Clustering['scores'] {
  const errors = failures.map(({ error }) => error)
  return Object.fromEntries(
    Object.entries(GROUPINGS).map(([name, group]) => [
      `${name}MsPer10k`,
      timeOf(group, manyFailures(errors, MANY), name !== 'triage'),
    ]),
  )
}

function ownGroups(errors: readonly string[]): readonly string[] {
  const items = errors.map((text, position) => ({ text, place: '', position }))
  const names: string[] = []
  for (const { id, items: members } of causesIn(items, (item) => item)) {
    for (const { position } of members) names[position] = id
  }
  return names
}

function scored(
  name: string,
  part: string,
  group: Grouping,
  failures: readonly LabelledFailure[],
): readonly (readonly [string, number | null])[] {
  const scores: PairScores | null =
    failures.length === 0
      ? null
      : pairScores(
          group(failures.map(({ error }) => error)),
          failures.map(({ reason }) => reason),
        )
  return [
    [`${name}Ari${part}`, scores?.ari ?? null],
    [`${name}PairPrecision${part}`, scores?.precision ?? null],
    [`${name}PairRecall${part}`, scores?.recall ?? null],
  ]
}

/**
 * Milliseconds of processor time for 10,000 failures with different times and identifiers: the fastest of some repetitions,
 * because other work on the machine only adds to it, or one run of a slow grouping.
 */
function timeOf(group: Grouping, many: readonly string[], often: boolean): number {
  const time = () => {
    const started = process.cpuUsage()
    group(many)
    const { user, system } = process.cpuUsage(started)
    return (user + system) / 1000
  }
  for (let count = often ? WARM_UPS : 0; count > 0; count--) time()
  return Math.min(...Array.from({ length: often ? REPETITIONS : 1 }, time))
}

function mixedGroups(failures: readonly LabelledFailure[]): Clustering['mixed'] {
  return causesIn(failures, ({ error }) => ({ text: error, place: '' }))
    .map(({ items }) => [...new Map(items.map((item) => [item.reason, item])).values()])
    .filter((kinds) => kinds.length > 1)
}
