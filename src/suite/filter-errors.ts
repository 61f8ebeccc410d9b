import { RunError } from '../domain/errors.ts'
import type { Selection } from '../domain/model/results.ts'
import { plainLine, plural, truncate } from '../domain/text.ts'
import { type MissingTags, missingTagText } from './missing-tags.ts'

const SHOWN_FILTER = 200
const SHOWN_TAGS = 3

/** Selects every spec. */
export const EVERYTHING = {
  focus: '',
  skip: '',
  labelFilter: '',
  focusFiles: [],
  skipFiles: [],
  trackedSkips: [],
} as const satisfies Partial<Selection>

/** What the binary prints for invalid filters. */
const FILTER_COMPLAINTS: readonly { readonly pattern: RegExp; readonly inputs: string }[] = [
  { pattern: /Syntax Error Parsing Label Filter[^\n]*\n?[^\n]*/, inputs: 'label-filter' },
  {
    pattern: /regexp: Compile\([^\n]*/,
    inputs: 'focus or skip, or an expression of the lane or of skip-list',
  },
]

/**
 * The error for a filter that the suite cannot read; null if its output is about something else.
 * @param text the output of the suite
 */
export function unreadableFilter(selection: Selection, text: string): RunError | null {
  const complaint = FILTER_COMPLAINTS.find(({ pattern }) => pattern.test(text))
  if (complaint === undefined) return null
  const shown = usedFilters(selection).map((filter) => filter.shown)
  return new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: `The suite does not accept ${complaint.inputs}`,
    cause: plainLine(complaint.pattern.exec(text)?.[0] ?? ''),
    remedy: `focus and skip are Go regular expressions (RE2: no look-ahead), label-filter is Ginkgo's, such as "NodeConformance && !Slow". They are: ${shown.join(', ')}`,
  })
}

/** How many specs a selection selects. */
export type Count = (name: string, selection: Selection) => Promise<number>

/** What is known of a selection of nothing. */
export interface EmptySelection {
  readonly selection: Selection
  /** Of the whole suite. */
  readonly total: number
  /** Specs that would be selected without the tracked skips. */
  readonly candidates: number
  readonly missing: MissingTags
}

/** The error for filters that select nothing: which of them is to blame. */
export async function nothingSelected(
  count: Count,
  { selection, total, candidates, missing }: EmptySelection,
): Promise<RunError> {
  const used = usedFilters(selection)
  const counts = await Promise.all(
    used.map(({ name, part }) => count(name, { ...selection, ...EVERYTHING, ...part })),
  )
  const lines = used.map(
    ({ shown, keeps }, index) => `${shown} alone ${keeps} ${counts[index] ?? 0} of ${total} specs`,
  )
  const skipList =
    candidates === 0
      ? []
      : [`the skip list leaves out all ${plural(candidates, 'spec')} that the other filters select`]
  const blamed = used.find((_, index) => counts[index] === 0)
  const tags = missing.required.map((tag) => `${tag.filter}: ${missingTagText(tag)}`)
  const otherwise =
    blamed === undefined
      ? (skipList[0] ?? 'each filter selects specs, but no spec passes all of them')
      : `${blamed.shown} alone selects nothing`
  return new RunError({
    kind: 'input',
    reason: 'nothing-selected',
    message: `The filters select no spec (lane ${selection.lane})`,
    cause: tags.slice(0, SHOWN_TAGS).join('; ') || otherwise,
    remedy: 'fix the filter; the lane all has no filter. Nothing on the machine was changed',
    evidence: [...tags.slice(SHOWN_TAGS), ...lines, ...skipList],
  })
}

/** The filters that are set, each with its name and text for messages. */
function usedFilters({ focus, skip, labelFilter, focusFiles, skipFiles }: Selection) {
  return [
    { name: 'focus', keeps: 'matches', text: focus, part: { focus } },
    { name: 'skip', keeps: 'leaves', text: skip, part: { skip } },
    { name: 'label-filter', keeps: 'selects', text: labelFilter, part: { labelFilter } },
    { name: 'focusFiles', keeps: 'selects', text: focusFiles.join(' '), part: { focusFiles } },
    { name: 'skipFiles', keeps: 'leaves', text: skipFiles.join(' '), part: { skipFiles } },
  ]
    .filter(({ text }) => text !== '')
    .map((filter) => ({
      ...filter,
      shown: `${filter.name} "${truncate(plainLine(filter.text), SHOWN_FILTER)}"`,
    }))
}
