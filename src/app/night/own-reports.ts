import type { NightReport } from '../../domain/night/merge.ts'
import type { Rejected } from '../../domain/night/night.ts'
import type { NightRequest } from '../../domain/night/request.ts'

/** Reports that can be of a workflow run, and those that cannot. */
export interface OwnReports {
  readonly reports: readonly NightReport[]
  readonly rejected: readonly Rejected[]
}

/**
 * Leaves out reports that say that they are of another repository or of an attempt that is still to come: such a one would
 * replace the real report of its job. Whoever can start a workflow can upload one.
 */
export function ownReports(reports: readonly NightReport[], run: NightRequest['run']): OwnReports {
  const judged = reports.map((one) => ({ one, why: whyNot(one, run) }))
  return {
    reports: judged.filter(({ why }) => why === '').map(({ one }) => one),
    rejected: judged
      .filter(({ why }) => why !== '')
      .map(({ one, why }) => ({ name: one.artifact, why })),
  }
}

function whyNot({ report }: NightReport, { id, attempt, repository }: NightRequest['run']): string {
  const { run } = report
  const isOfOther = (name: string) =>
    name !== '' && repository !== '' && name.toLowerCase() !== repository.toLowerCase()
  if (isOfOther(run.repository)) return `its report is of ${run.repository}, not of ${repository}`
  // A job that had no result of this action has no attempt either; outside of a workflow, there is none.
  if (id !== 'local' && run.attempt > attempt) {
    return `its report is of attempt ${run.attempt}, and the workflow run is in attempt ${attempt}`
  }
  return ''
}
