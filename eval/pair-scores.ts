/** How well groups agree with labels. */
export interface PairScores {
  /** Adjusted Rand index: 1 for the same groups, 0 for random ones (L. Hubert, P. Arabie, Comparing partitions). */
  readonly ari: number
  /** The share of pairs in one group that have one label; 1 if no group has two items. */
  readonly precision: number
  /** The share of pairs with one label that are in one group; 1 if there are none. */
  readonly recall: number
}

/**
 * Scores groups against labels.
 * @param groups the group of each item
 * @param labels the label of each item, in the same order
 */
export function pairScores(groups: readonly string[], labels: readonly string[]): PairScores {
  const grouped = pairsWithin(groups)
  const labelled = pairsWithin(labels)
  const both = pairsWithin(groups.map((group, index) => JSON.stringify([group, labels[index]])))
  const all = pairs(groups.length)
  const expected = all === 0 ? 0 : (grouped * labelled) / all
  const most = (grouped + labelled) / 2
  return {
    ari: most === expected ? 1 : (both - expected) / (most - expected),
    precision: grouped === 0 ? 1 : both / grouped,
    recall: labelled === 0 ? 1 : both / labelled,
  }
}

function pairsWithin(names: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts.values()].reduce((sum, count) => sum + pairs(count), 0)
}

function pairs(count: number): number {
  return (count * (count - 1)) / 2
}
