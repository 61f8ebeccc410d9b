/** Of ten specs that are called new, one may be noise: fewer would hide breaks, more would not be believed. */
export const FALSE_DISCOVERY_RATE = 0.1

/**
 * Which surprises stand, if there was one chance for each of many specs to be surprised by noise (Y. Benjamini,
 * Y. Hochberg, Controlling the false discovery rate, 1995).
 * @param surprises of the specs in question (`SequenceJudgement.surprise`)
 * @param tested the number of all specs that ran, at least as many; those without a surprise passed
 * @param rate the share of noise among those that stand
 * @returns for each of the surprises, in the given order, whether it stands
 */
export function heldInCheck(
  surprises: readonly number[],
  tested: number,
  rate = FALSE_DISCOVERY_RATE,
): readonly boolean[] {
  const all = Math.max(tested, surprises.length)
  const limit = surprises
    .toSorted((one, other) => one - other)
    .findLast((surprise, index) => surprise <= (rate * (index + 1)) / all)
  return surprises.map((surprise) => limit !== undefined && surprise <= limit)
}
