import type { History } from './model.ts'

export function informativeRuns(history: History): ReadonlyMap<number, string> {
  return new Map(
    history.runs.flatMap(({ result }, position) =>
      ['passed', 'failed'].includes(result) ? [] : [[position, `its result is ${result}`] as const],
    ),
  )
}
