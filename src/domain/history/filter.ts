import type { History, SpecHistory } from './model.ts'

/** What of histories is wanted; everything where a text is empty or missing. */
export interface HistoryFilter {
  readonly lane?: string
  /** A part of the identifiers of specs, in any case. */
  readonly spec?: string
}

/** The histories of the lane with the specs that have the text. */
export function filterHistories(
  histories: readonly History[],
  { lane = '', spec = '' }: HistoryFilter,
): readonly History[] {
  return histories
    .filter(({ series }) => lane === '' || series.lane === lane)
    .map((history) => ({
      ...history,
      specs: spec === '' ? history.specs : history.specs.filter((one) => hasText(one, spec)),
    }))
}

/** Whether the identifier of a spec, or an earlier one, has the text. */
export function hasText({ id, formerIds = [] }: SpecHistory, text: string): boolean {
  const wanted = text.toLowerCase()
  return [id, ...formerIds].some((name) => name.toLowerCase().includes(wanted))
}
