import type { Plan, PlannedBuild, PlannedJob } from '../../plan/plan.ts'
import { plural, truncate } from '../../text.ts'
import {
  jobLane,
  jobSpecs,
  jobTime,
  leftOutGroups,
  planHeadline,
  runnerText,
} from '../plan-wording.ts'
import { PROJECT_NAMES } from '../wording.ts'
import { codeSpan, inline, link, table } from './markup.ts'

const CELL_CHARACTERS = 300
const MOST_NOTES = 20

/** The summary of a plan: its jobs, its builds, and what is left out and why. */
export function planMarkdown(plan: Plan): string {
  const { jobs, builds, leftOut, notes } = plan
  return [
    `### Plan: ${planHeadline(plan)}`,
    ...(jobs.length === 0
      ? []
      : [table(['Job', 'Lane', 'Specs', 'Suite', 'Limit', 'Runner'], jobs.map(jobRow))]),
    ...(builds === null ? [] : [table(['Build', 'Asked for', 'Exact'], builds.map(buildRow))]),
    ...(leftOut.length === 0
      ? []
      : [
          table(
            ['Left out', 'Why'],
            leftOutGroups(leftOut).map(({ names, why }) => [
              names.map(codeSpan).join('<br>'),
              text(why),
            ]),
          ),
        ]),
    ...notes.slice(0, MOST_NOTES).map((note) => `- ${text(note)}`),
  ].join('\n\n')
}

function jobRow(job: PlannedJob): readonly string[] {
  return [
    codeSpan(job.name),
    text(jobLane(job)),
    jobSpecs(job),
    jobTime(job),
    plural(job.minutes, 'minute'),
    text(runnerText(job.runner)),
  ]
}

function buildRow({ project, asked, value, url }: PlannedBuild): readonly string[] {
  return [PROJECT_NAMES[project], codeSpan(asked), link(codeSpan(value), url)]
}

function text(untrusted: string): string {
  return inline(truncate(untrusted, CELL_CHARACTERS))
}
