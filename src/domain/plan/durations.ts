import { groupBy } from '../group.ts'
import { specsById } from '../history/by-id.ts'
import type { History } from '../history/model.ts'
import type { PlannedSpec } from '../model/results.ts'

/** How long a spec is expected to take. */
export interface ExpectedDuration {
  readonly seconds: number
  /** Whether it is that of the spec itself, from its passing runs. */
  readonly isKnown: boolean
}

/** Passing runs of a spec that count, the newest ones. Their median does not follow a single slow night. */
const LAST_RUNS = 5
/** No spec takes less: it creates a namespace at least. */
const LEAST_SECONDS = 0.1
/** Of the known durations of similar specs: a spec that nobody knows is more often long than short. */
const SHARE_BELOW = 0.75

/**
 * What specs without any record take, by label, the first that fits; seen on nodes with two processors with Kubernetes 1.36.
 * Serial specs restart the kubelet, and slow ones wait for minutes on purpose.
 */
const GUESSES: readonly { readonly label: string; readonly seconds: number }[] = [
  { label: 'Slow', seconds: 180 },
  { label: 'Disruptive', seconds: 120 },
  { label: 'Serial', seconds: 45 },
]
const USUAL_GUESS = 15

/**
 * The expected duration of each spec, by its identifier: the median of its last passing runs. A spec without such runs takes
 * as long as most specs of its source file whose duration is known, else of its area, else of the lane; without any record, a guess
 * by its labels.
 * @param areaOf a name for what a spec is about; specs of one area take similar times
 */
export function expectedDurations(
  specs: readonly PlannedSpec[],
  history: Pick<History, 'specs'> | null,
  areaOf: (spec: PlannedSpec) => string = () => '',
): ReadonlyMap<string, ExpectedDuration> {
  const recorded = specsById(history)
  const own = new Map(specs.map(({ id }) => [id, medianOfLast(recorded.get(id)?.results ?? [])]))
  const known = specs.flatMap((spec) => {
    const seconds = own.get(spec.id) ?? null
    return seconds === null ? [] : [{ spec, seconds }]
  })
  const levels = [fileOf, areaOf, () => ''].map((keyOf) => ({
    keyOf,
    usual: usualBy(known, keyOf),
  }))
  const expected = (spec: PlannedSpec): ExpectedDuration => {
    const seconds = own.get(spec.id) ?? null
    if (seconds !== null) return { seconds, isKnown: true }
    const similar = levels.flatMap(({ keyOf, usual }) => usual.get(keyOf(spec)) ?? [])
    return { seconds: similar[0] ?? guessFor(spec), isKnown: false }
  }
  return new Map(specs.map((spec) => [spec.id, expected(spec)]))
}

function fileOf({ location }: PlannedSpec): string {
  return location?.file ?? ''
}

type Results = History['specs'][number]['results']

function medianOfLast(results: Results): number | null {
  const seconds = results
    .flatMap((result) => (result.outcome === 'passed' ? (result.seconds ?? []) : []))
    .slice(-LAST_RUNS)
    .toSorted((one, other) => one - other)
  const middle = seconds[Math.floor(seconds.length / 2)]
  return middle === undefined ? null : Math.max(LEAST_SECONDS, middle)
}

function usualBy(
  known: readonly { readonly spec: PlannedSpec; readonly seconds: number }[],
  keyOf: (spec: PlannedSpec) => string,
): ReadonlyMap<string, number> {
  const groups = groupBy(known, ({ spec }) => keyOf(spec))
  return new Map(
    [...groups].flatMap(([key, group]) => {
      const sorted = group.map(({ seconds }) => seconds).toSorted((one, other) => one - other)
      const usual = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * SHARE_BELOW))]
      return usual === undefined ? [] : [[key, usual] as const]
    }),
  )
}

function guessFor({ labels }: PlannedSpec): number {
  return GUESSES.find(({ label }) => labels.includes(label))?.seconds ?? USUAL_GUESS
}
