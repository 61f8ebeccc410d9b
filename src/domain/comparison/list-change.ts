/** What only one of two lists has, separated by commas; both lists as they are if only their order differs. */
export function listChange(
  from: string,
  to: string,
): { readonly from: string; readonly to: string } {
  const [before, after] = [itemsOf(from), itemsOf(to)]
  const change = { from: without(before, after), to: without(after, before) }
  return change.from === change.to ? { from, to } : change
}

function without(items: readonly string[], others: readonly string[]): string {
  return items.filter((item) => !others.includes(item)).join(', ') || 'none'
}

function itemsOf(list: string): readonly string[] {
  return list.split(', ').filter((item) => item !== '')
}
