import type { Culprit } from './procedure.ts'
import type { JudgedTrial } from './symptom.ts'

/** How often a spec failed and passed, or a node did not come up and did. */
export interface Seen {
  readonly failed: number
  readonly passed: number
}

/** What trials with and without a culprit showed. */
export interface Evidence {
  readonly with: Seen
  readonly without: Seen
  /** Positions of other parts that were tried with both builds beside the culprit, and made no difference. */
  readonly noDifference: readonly number[]
}

/**
 * The attempts of trials with and without the change, as far as the other guilty parts are as in its search: else they would
 * hide it, or show something else.
 */
export function evidenceFor(
  culprit: Pick<Culprit, 'part' | 'good' | 'bad' | 'background'>,
  guilty: readonly number[],
  trials: readonly JudgedTrial[],
): Evidence {
  const { part, good, bad, background } = culprit
  const needed = background.map((_, index) => guilty.includes(index))
  const relevant = trials.filter(({ setup }) =>
    setup.every(
      (position, index) => index === part || !needed[index] || position === background[index],
    ),
  )
  const isWith = ({ setup }: JudgedTrial) => bad !== null && (setup[part] ?? 0) >= bad
  const isWithout = ({ setup }: JudgedTrial) => good !== null && (setup[part] ?? 0) <= good
  const others = background.flatMap((_, index) => (index === part || needed[index] ? [] : [index]))
  return {
    with: seenIn(relevant.filter(isWith)),
    without: seenIn(relevant.filter(isWithout)),
    noDifference: others.filter((other) => wasVaried(other, relevant)),
  }
}

export function seenIn(trials: readonly JudgedTrial[]): Seen {
  let [failed, passed] = [0, 0]
  for (const { outcome } of trials) {
    if (outcome.kind !== 'counted') continue
    failed += outcome.failures
    passed += outcome.trials - outcome.failures
  }
  return { failed, passed }
}

/** Whether trials that differ in this part alone always ended in the same way, and there are some. */
function wasVaried(other: number, trials: readonly JudgedTrial[]): boolean {
  const counted = trials.filter(({ outcome }) => outcome.kind === 'counted')
  const pairs = counted.flatMap((one, index) =>
    counted
      .slice(index + 1)
      .flatMap((two) => (differInOnly(other, one, two) ? [[one, two] as const] : [])),
  )
  return pairs.length > 0 && pairs.every(([one, two]) => hasEnded(one) === hasEnded(two))
}

function differInOnly(part: number, one: JudgedTrial, two: JudgedTrial): boolean {
  return one.setup.every((position, index) => (position === two.setup[index]) === (index !== part))
}

function hasEnded({ outcome }: JudgedTrial): boolean {
  return outcome.kind === 'counted' && outcome.failures < outcome.trials
}
