import type { Report } from '../../domain/report/report.ts'
import type { RecordedContext } from './record.ts'

/** The job as reports tell it; one that is not known is none. */
export function jobOf(context: RecordedContext | null): Report['run'] {
  return {
    id: context?.runId ?? '',
    attempt: context?.runAttempt ?? 1,
    repository: context?.repository ?? '',
    url: context?.runUrl ?? null,
  }
}
