import { byteLength } from './budget.ts'

/**
 * GitHub rejects a step summary above 1 MiB (actions/runner, src/Runner.Worker/FileCommandManager.cs). The limit leaves room
 * for other output of the step.
 */
export const SUMMARY_LIMIT_BYTES = 1_000_000

/** Markdown of at most `room` bytes; empty if there is nothing to show or it does not fit. */
export type Section<Subject> = (subject: Subject, room: number) => string

/** The sections of a summary. */
export interface Layout<Subject> {
  /** All sections in the order in which they are shown. */
  readonly reading: readonly Section<Subject>[]
  /**
   * The order in which they get room, with the share of the limit that each may take at most. One that comes again may then
   * take what is left, so that a long list does not displace what is less important but short.
   */
  readonly filling: readonly (readonly [section: Section<Subject>, share: number])[]
}

const GAP = '\n\n'
const LEFT_OUT = '_Some sections do not fit here; the JSON report has all of them._'

/**
 * The sections as one document of at most `limitBytes` bytes (at least 200) in UTF-8, never empty if the first section is
 * not. Sections that do not fit are left out, least important first, and a line says so.
 */
export function renderSections<Subject>(
  subject: Subject,
  { reading, filling }: Layout<Subject>,
  limitBytes: number,
): string {
  const texts = new Map<Section<Subject>, string>()
  let left = limitBytes - byteLength(`${GAP}${LEFT_OUT}\n`)
  for (const [section, share] of filling) {
    const before = texts.get(section)
    if (before) left += byteLength(before) + GAP.length
    const text = section(subject, Math.min(left - GAP.length, limitBytes * share))
    texts.set(section, text)
    if (text !== '') left -= byteLength(text) + GAP.length
  }
  const isLeftOut = (section: Section<Subject>) =>
    !texts.get(section) && section(subject, Infinity) !== ''
  const shown = reading.flatMap((section) => texts.get(section) || [])
  const note = reading.some(isLeftOut) ? [LEFT_OUT] : []
  return `${[...shown, ...note].join(GAP)}\n`
}
