/**
 * Items by what `keyOf` says of them, in the order of their first appearance. As Map.groupBy, which Node 20 lacks: the
 * command on a terminal runs there as well.
 */
export function groupBy<Key, Item>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
