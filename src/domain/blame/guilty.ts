import { LIKELY } from './limits.ts'
import type { Explained, Explanation } from './matrix.ts'
import type { Problem, Setup } from './problem.ts'
import { canBeTried, type JudgedTrial } from './symptom.ts'

/** The parts that broke it, by position. */
export function guiltyParts(explanation: Explanation): readonly number[] {
  switch (explanation.kind) {
    case 'factor':
      return [explanation.factor]
    case 'together':
    case 'each':
      return explanation.factors
    case 'reversed':
    case 'environment':
    case 'flake':
      return []
  }
}

/** How likely it is that a part broke it, alone or with others. */
export function guiltOf(part: number, explained: readonly Explained[]): number {
  const blaming = explained.filter(({ explanation }) => guiltyParts(explanation).includes(part))
  return blaming.reduce((sum, { chance }) => sum + chance, 0)
}

/** That one part broke it, if it did so by all that is likely, alone or with others; null if there is none. */
export function onePartOf(
  { parts }: Problem,
  explained: readonly Explained[],
): Extract<Explanation, { readonly kind: 'factor' }> | null {
  const guilty = parts.findIndex((_, part) => guiltOf(part, explained) >= LIKELY)
  return guilty === -1 ? null : { kind: 'factor', factor: guilty }
}

/**
 * The other parts are the last good ones, but for one that the culprit needs to show. If the part cannot be tried beside them, they
 * are the new ones: where it is the only one to blame, they make no difference.
 */
export function backgroundOf(
  { parts }: Problem,
  trials: readonly JudgedTrial[],
  explanation: Explanation,
  part: number,
): Setup {
  const guilty = guiltyParts(explanation)
  const withOthers = (areNew: (index: number) => boolean): Setup =>
    parts.map(({ commits }, index) => {
      if (index === part) return 0
      const isNew = guilty.includes(index) ? explanation.kind === 'together' : areNew(index)
      return isNew ? commits.length : 0
    })
  const end = parts[part]?.commits.length ?? 0
  const possible = [
    withOthers(() => false),
    withOthers((index) => isGone(trials, index, 0)),
    withOthers(() => true),
    // If all of these stay down, then builds that were tried do not.
    ...trials
      .filter(({ outcome }) => outcome.kind === 'counted')
      .map(({ setup }) => withOthers((index) => setup[index] === parts[index]?.commits.length)),
  ]
  const best = possible.find((setup) =>
    [0, end].every((position) => canBeTried(trials, withPosition(setup, part, position))),
  )
  return best ?? withOthers(() => false)
}

function isGone(trials: readonly JudgedTrial[], part: number, position: number): boolean {
  return trials.some(
    ({ setup, outcome }) =>
      outcome.kind === 'unusable' && outcome.part === part && setup[part] === position,
  )
}

/** The same builds, with another one of a part. */
export function withPosition(setup: Setup, part: number, position: number): Setup {
  return setup.map((other, index) => (index === part ? position : other))
}
