import type { Report } from '../../../../src/domain/report/report.ts'
import { aFailedSpec, aFailure, aFinding, anInvocation, aReport, aSpec } from '../../../builders.ts'

const FAILED = {
  result: 'failed',
  reason: 'specs-failed',
  headline: '2 of 6 specs failed',
} as const

/** A failure with a message that no other one has. */
const because = (message: string) =>
  aFailure({ message, summary: { text: message, expected: '', actual: '', at: null } })

/** A report with a spec of each kind. */
export const MIXED: Report = aReport({
  verdict: FAILED,
  findings: [
    aFinding({
      id: 'cause-v1-1234',
      reason: 'specs-failed',
      title: 'CRI-O said no',
      specs: ['failed'],
    }),
  ],
  specs: [
    aSpec({ id: 'passed' }),
    aFailedSpec({
      id: 'failed',
      class: 'cri-o',
      kind: 'error',
      confidence: 'likely: CRI-O returned it',
      finding: 'cause-v1-1234',
      failure: because('the first reason'),
      additionalFailures: [because('the clean-up')],
      seen: [{ by: 'crio', text: 'no such container' }],
      reproduce: "crio-node-e2e run --from run-1 --focus '^failed$'",
    }),
    aFailedSpec({
      id: 'failed again',
      outcome: 'timedout',
      attempts: 2,
      failure: because('in the suite'),
      invocations: [
        anInvocation({ outcome: 'timedout', failure: because('in the suite') }),
        anInvocation({ failure: because('in the rerun') }),
      ],
    }),
    aSpec({
      id: 'flaky',
      attempts: 3,
      class: 'flake',
      additionalFailures: [because('at first')],
    }),
    aSpec({ id: 'skipped itself', outcome: 'skipped', skipReason: 'no GPU' }),
    aSpec({ id: 'never started', outcome: 'not-run', attempts: 0, seconds: 0 }),
    aSpec({ id: 'interrupted', outcome: 'interrupted', failure: because('a signal') }),
  ],
})
