import type { Finding } from '../model/verdict.ts'
import type { Report, ReportedSpec } from './report.ts'

/** Stands in when failing specs decide the verdict and no cause of theirs is known: that is an answer, too. */
const NOTHING_EXPLAINS: Finding = {
  id: 'specs-failed',
  reason: 'specs-failed',
  title: 'Nothing that was seen on the node explains the failing specs',
  detail: '',
  audience: 'unknown',
  remedy: "read each message together with the lines of CRI-O's and the kubelet's log around it",
  evidence: [],
  specs: [],
}

/** The cause that decides the verdict, or null when all is well, and the other findings. */
export function causesOf(report: Report): {
  readonly main: Finding | null
  readonly others: readonly Finding[]
} {
  if (report.verdict.reason === 'specs-failed') {
    const main = report.findings.find(({ reason }) => reason === 'specs-failed') ?? NOTHING_EXPLAINS
    return { main, others: report.findings.filter((finding) => finding !== main) }
  }
  const [main = null, ...others] = report.findings
  return { main, others }
}

/** The finding that explains why the spec failed, or null. */
export function explanationOf({ findings }: Report, { finding }: ReportedSpec): Finding | null {
  // Reports that are older than identifiers have positions.
  if (typeof finding === 'number') return findings[finding] ?? null
  return findings.find(({ id }) => id === finding) ?? null
}
