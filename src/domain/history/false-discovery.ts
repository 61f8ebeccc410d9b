/** Of ten specs that are called new, one may be noise: fewer would hide breaks, more would not be believed. */
const FALSE_DISCOVERY_RATE = 0.1

/**
 * Which surprises stand, if each of many specs had its chance to be surprised by noise.
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
  return falseDiscoveryRates(surprises, tested).map((noise) => noise <= rate)
}

/**
 * For each surprise, the share of noise that is expected among it and all that are at least as great (Y. Benjamini,
 * Y. Hochberg, Controlling the false discovery rate, 1995).
 * @param tested as for `heldInCheck`
 */
export function falseDiscoveryRates(
  surprises: readonly number[],
  tested: number,
): readonly number[] {
  const all = Math.max(tested, surprises.length)
  const least = [...surprises.entries()].toSorted(([, one], [, other]) => other - one)
  const rates = surprises.map(() => 1)
  let rate = 1
  for (const [index, [position, surprise]] of least.entries()) {
    rate = Math.min(rate, (surprise * all) / (least.length - index))
    rates[position] = rate
  }
  return rates
}
