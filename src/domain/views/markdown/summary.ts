import type { Report } from '../../report/report.ts'
import { areas } from './areas.ts'
import { builds } from './builds.ts'
import { failingSpecs } from './failing.ts'
import { mainCause, otherFindings, serviceEvents, warnings } from './findings.ts'
import { ignition } from './ignition.ts'
import { rerun } from './rerun.ts'
import { conditions, footer, reproduce } from './run.ts'
import { type Layout, renderSections, SUMMARY_LIMIT_BYTES } from './sections.ts'
import { leftOutSpecs, partOfLane } from './share.ts'
import { flakySpecs, notRunSpecs, skippedSpecs, slowestSpecs, stoppedSpecs } from './spec-lists.ts'
import { stages } from './stages.ts'
import { counts, heading } from './verdict.ts'

/**
 * Whether it is good, who should look, at what, how sure that is, and how to reproduce it; then what was tested on what.
 * Failing specs get room twice: first for their lines, at the end for the details that still fit.
 */
const LAYOUT: Layout<Report> = {
  reading: [
    heading,
    mainCause,
    counts,
    partOfLane,
    rerun,
    otherFindings,
    serviceEvents,
    failingSpecs,
    stoppedSpecs,
    reproduce,
    flakySpecs,
    warnings,
    builds,
    notRunSpecs,
    leftOutSpecs,
    skippedSpecs,
    areas,
    slowestSpecs,
    stages,
    ignition,
    conditions,
    footer,
  ],
  filling: [
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
    [areas, 0.05],
    [ignition, 0.05],
    [conditions, 0.05],
    [stages, 0.05],
    [slowestSpecs, 0.05],
    [failingSpecs, 1],
  ],
}

/**
 * The step summary: GitHub-flavoured Markdown of at most `limitBytes` bytes (at least 200) in UTF-8, never empty. Sections
 * and items that do not fit are left out, least important first, and counted.
 */
export function renderSummary(report: Report, limitBytes: number = SUMMARY_LIMIT_BYTES): string {
  return renderSections(report, LAYOUT, limitBytes)
}
