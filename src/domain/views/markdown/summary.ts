import type { Report } from '../../report/report.ts'
import { byteLength } from './budget.ts'
import { builds } from './builds.ts'
import { failingSpecs } from './failing.ts'
import { mainCause, otherFindings, serviceEvents, warnings } from './findings.ts'
import { ignition } from './ignition.ts'
import { rerun } from './rerun.ts'
import { conditions, footer, reproduce } from './run.ts'
import { leftOutSpecs, partOfLane } from './share.ts'
import { flakySpecs, notRunSpecs, skippedSpecs, slowestSpecs, stoppedSpecs } from './spec-lists.ts'
import { counts, heading } from './verdict.ts'

/**
 * GitHub rejects a step summary above 1 MiB (actions/runner, src/Runner.Worker/FileCommandManager.cs). The limit leaves room
 * for other output of the step.
 */
export const SUMMARY_LIMIT_BYTES = 1_000_000

/** Markdown of at most `room` bytes; empty if there is nothing to show or it does not fit. */
type Section = (report: Report, room: number) => string

/** The order in which sections are shown. */
const READING_ORDER: readonly Section[] = [
  heading,
  mainCause,
  counts,
  partOfLane,
  rerun,
  builds,
  otherFindings,
  serviceEvents,
  failingSpecs,
  stoppedSpecs,
  reproduce,
  flakySpecs,
  warnings,
  ignition,
  notRunSpecs,
  leftOutSpecs,
  skippedSpecs,
  slowestSpecs,
  conditions,
  footer,
]

/**
 * The order in which sections get room, with the maximum share of each. Failing specs come twice: first for their lines, at
 * the end for the details that still fit.
 */
const FILLING_ORDER: readonly (readonly [section: Section, share: number])[] = [
  [heading, 1],
  [mainCause, 0.1],
  [counts, 0.1],
  [partOfLane, 0.1],
  [rerun, 0.1],
  [failingSpecs, 0.5],
  [stoppedSpecs, 0.1],
  [footer, 0.1],
  [builds, 0.1],
  [reproduce, 0.1],
  [otherFindings, 0.2],
  [flakySpecs, 0.1],
  [notRunSpecs, 0.05],
  [warnings, 0.05],
  [serviceEvents, 0.05],
  [skippedSpecs, 0.1],
  [leftOutSpecs, 0.1],
  [ignition, 0.05],
  [conditions, 0.05],
  [slowestSpecs, 0.05],
  [failingSpecs, 1],
]

const GAP = '\n\n'
const LEFT_OUT = '_Some sections do not fit here; the JSON report has all of them._'

/**
 * The step summary: GitHub-flavoured Markdown of at most `limitBytes` bytes (at least 200) in UTF-8, never empty. Sections
 * and items that do not fit are left out, least important first, and counted.
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
