import type { SearchTask } from './tasks.ts'

/** An equal share of the time that is left, for the first of these searches. One that cannot begin needs none. */
export function timeShare(left: number, tasks: readonly Pick<SearchTask, 'problem'>[]): number {
  return left / Math.max(1, tasks.filter(({ problem }) => problem === '').length)
}
