import type { Report } from '../../report/report.ts'
import { byteLength } from './budget.ts'
import { builds } from './builds.ts'
import { failingSpecs } from './failing.ts'
import { mainCause, otherFindings, serviceEvents, warnings } from './findings.ts'
import { ignition } from './ignition.ts'
import { conditions, footer, reproduce } from './run.ts'
import { cutShort, flakySpecs, notRunSpecs, skippedSpecs, slowestSpecs } from './spec-lists.ts'
import { counts, heading } from './verdict.ts'

/**
 * GitHub drops a step summary above 1 MiB wholly (actions/runner,
 * src/Runner.Worker/FileCommandManager.cs); this leaves room for what
 * else the step writes.
 */
export const SUMMARY_LIMIT_BYTES = 1_000_000

/** Markdown of at most `room` bytes; empty when there is nothing to show or no room for it. */
type Section = (report: Report, room: number) => string

/** In the order in which they are read. */
const READING_ORDER: readonly Section[] = [
  heading,
  mainCause,
  counts,
  builds,
  otherFindings,
  serviceEvents,
  failingSpecs,
  cutShort,
  reproduce,
  flakySpecs,
  warnings,
  ignition,
  notRunSpecs,
  skippedSpecs,
  slowestSpecs,
  conditions,
  footer,
]

/**
 * In the order in which they are given room, with the largest part of the whole that each may use. Failing specs come
 * twice: first for their lines, at the end for the details that still fit.
 */
const FILLING_ORDER: readonly (readonly [section: Section, share: number])[] = [
  [heading, 1],
  [mainCause, 0.1],
  [counts, 0.1],
  [failingSpecs, 0.5],
  [cutShort, 0.1],
  [footer, 0.1],
  [builds, 0.1],
  [reproduce, 0.1],
  [otherFindings, 0.2],
  [flakySpecs, 0.1],
  [notRunSpecs, 0.05],
  [warnings, 0.05],
  [serviceEvents, 0.05],
  [skippedSpecs, 0.1],
  [ignition, 0.05],
  [conditions, 0.05],
  [slowestSpecs, 0.05],
  [failingSpecs, 1],
]

const GAP = '\n\n'
const LEFT_OUT = '_Some sections do not fit here; the JSON report has all of them._'

/**
 * The step summary: GitHub-flavoured Markdown of at most `limitBytes` bytes (at least 200) in UTF-8, never empty.
 * What does not fit is left out in whole pieces, least important first, and the number of what is missing is told.
 */
export function renderSummary(report: Report, limitBytes: number = SUMMARY_LIMIT_BYTES): string {
  const texts = new Map<Section, string>()
  let left = limitBytes - byteLength(`${GAP}${LEFT_OUT}\n`)
  for (const [section, share] of FILLING_ORDER) {
    const before = texts.get(section)
    if (before) left += byteLength(before) + GAP.length
    const text = section(report, Math.min(left - GAP.length, limitBytes * share))
    texts.set(section, text)
    if (text !== '') left -= byteLength(text) + GAP.length
  }
  const isLeftOut = (section: Section) => !texts.get(section) && section(report, Infinity) !== ''
  const shown = READING_ORDER.flatMap((section) => texts.get(section) || [])
  const note = READING_ORDER.some(isLeftOut) ? [LEFT_OUT] : []
  return `${[...shown, ...note].join(GAP)}\n`
}
