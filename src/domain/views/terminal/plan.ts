import type { Plan } from '../../plan/plan.ts'
import { alignColumns, plainLine } from '../../text.ts'
import {
  jobLane,
  jobSpecs,
  jobTime,
  leftOutLines,
  planHeadline,
  runnerText,
} from '../plan-wording.ts'
import { PROJECT_NAMES } from '../wording.ts'
import { item, type Page, section } from './page.ts'

/** A plan as text: its jobs, its builds, and what is left out and why. */
export function planText(plan: Plan, page: Page): string {
  const { jobs, builds, leftOut, notes } = plan
  const rows = jobs.map((job) =>
    [
      job.name,
      jobLane(job),
      `${jobSpecs(job)} specs`,
      jobTime(job),
      `limit ${job.minutes}m`,
      runnerText(job.runner),
    ].map(plainLine),
  )
  const ofBuilds = (builds ?? []).map(({ project, asked, value }) => [
    PROJECT_NAMES[project],
    plainLine(value),
    plainLine(`for ${asked}`),
  ])
  return [
    page.paint('bold', planHeadline(plan)),
    ...section(
      page,
      'Jobs',
      alignColumns(rows).map((line) => `  ${line}`),
    ),
    ...section(
      page,
      'Builds',
      alignColumns(ofBuilds).map((line) => `  ${line}`),
    ),
    ...section(
      page,
      'Left out',
      leftOutLines(leftOut).flatMap((line) => item(page, '-', line)),
    ),
    ...section(
      page,
      'Notes',
      notes.flatMap((note) => item(page, '-', note)),
    ),
    '',
  ].join('\n')
}
