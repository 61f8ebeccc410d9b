import type { History } from './model.ts'

/** What of histories is shown; everything where a text is empty. */
export interface HistoryFilter {
  readonly lane: string
  /** A part of the identifiers of specs, in any case. */
  readonly spec: string
}

/** The histories of the lane with the specs whose current or earlier identifiers have the text. */
export function filterHistories(
  histories: readonly History[],
  { lane, spec }: HistoryFilter,
): readonly History[] {
  const wanted = spec.toLowerCase()
  const isWanted = (id: string) => id.toLowerCase().includes(wanted)
  return histories
    .filter(({ series }) => lane === '' || series.lane === lane)
    .map((history) => ({
      ...history,
      specs:
        wanted === ''
          ? history.specs
          : history.specs.filter(({ id, formerIds = [] }) => [id, ...formerIds].some(isWanted)),
    }))
}
