import type { RunFacts } from '../model/run-facts.ts'
import type { Finding } from '../model/verdict.ts'
import { plainLine } from '../text.ts'
import { classIn } from './cause-class.ts'
import { type FinderInput, finding } from './finder.ts'
import { wasInterrupted } from './interrupted.ts'
import { endOfJob, type JobEnd } from './job-ends.ts'
import { progress } from './progress.ts'
import { causeWithoutCrio } from './set-up.ts'
import type { SignatureMatch } from './signatures.ts'

const LISTED_SPECS = 8

/** Something outside of the suite ended the job: a time limit, a person, or the loss of a machine. */
export function jobEndFinding({ facts, counts }: FinderInput): Finding | null {
  const end = endOfJob(facts)
  if (end === null) return null
  const isCancelled = end.reason === 'cancelled'
  // cancelFinding describes a suite that was interrupted because somebody ended the job.
  if (isCancelled && wasInterrupted(facts)) return null
  const cause = end.isOfNode ? causeWithoutCrio(facts) : null
  if (cause !== null) return causeFinding(cause, end)
  return finding({
    id: end.id,
    reason: end.reason,
    title: isCancelled ? end.title : `${end.title}${progress(counts)}`,
    detail: [end.cause, sourceOfCounts(facts, end)].filter((part) => part !== '').join('; '),
    audience: end.audience,
    remedy: end.remedy,
    evidence: [...end.lines, ...lastSeen(facts)],
    ...classOfEnd(end),
  })
}

/** What ended the job; a job that only left nothing says no more than its reason. */
function classOfEnd({ audience, reason, kind }: JobEnd): Partial<Finding> {
  if (audience === 'environment') {
    return {
      class: 'environment',
      kind,
      confidence: 'sure: the job, or the machine, says how it ended',
    }
  }
  return reason === 'suite-timeout'
    ? { confidence: 'sure: the job says that its time was over' }
    : {}
}

/** The job says what it could not do, and the node why. */
function causeFinding(match: SignatureMatch, end: JobEnd): Finding {
  const { signature, detail, lines } = match
  const { id, reason, title, audience, remedy } = signature
  const why = [detail, end.title].filter((part) => part !== '').join('; ')
  return finding({
    id,
    reason,
    title,
    detail: why,
    audience,
    remedy,
    evidence: [...lines, ...end.lines],
    ...classIn(match),
  })
}

function sourceOfCounts({ suite }: RunFacts, { reason }: JobEnd): string {
  if (suite === null) return reason === 'no-report' ? '' : 'there are no results of a suite'
  return suite.source === 'console' ? 'the counts are from the console' : ''
}

/** What the suite did at its end. */
function lastSeen({ suite }: RunFacts): readonly string[] {
  const running = new Set((suite?.running ?? []).map(({ id }) => plainLine(id)))
  const last = suite?.specs.findLast(
    ({ outcome }) => outcome !== 'skipped' && outcome !== 'not-run' && outcome !== 'interrupted',
  )
  return [
    ...[...running].slice(0, LISTED_SPECS).map((id) => `still running: ${id}`),
    ...(suite?.source === 'console' && last !== undefined
      ? [`last finished: ${plainLine(last.id)}`]
      : []),
  ]
}
