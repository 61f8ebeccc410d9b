import type { Finding } from '../model/verdict.ts'
import type { Report, ReportedSpec } from './report.ts'

/** The main cause if failing specs decide the verdict and no known cause explains them. */
const NO_KNOWN_CAUSE: Finding = {
  id: 'specs-failed',
  reason: 'specs-failed',
  title: 'No known cause explains the failing specs',
  detail: '',
  audience: 'unknown',
  remedy:
    'read the message of each spec, and the lines of the CRI-O and kubelet logs around its failure',
  evidence: [],
  specs: [],
}

/** The cause that decides the verdict, null if there is none, and the other findings. */
export function causesOf(report: Report): {
  readonly main: Finding | null
  readonly others: readonly Finding[]
} {
  if (report.verdict.reason === 'specs-failed') {
    const main = report.findings.find(({ reason }) => reason === 'specs-failed') ?? NO_KNOWN_CAUSE
    return { main, others: report.findings.filter((finding) => finding !== main) }
  }
  const [main = null, ...others] = report.findings
  return { main, others }
}

/** The finding that explains why the spec failed, or null. */
export function explanationOf({ findings }: Report, { finding }: ReportedSpec): Finding | null {
  // Older reports have the index of the finding.
  if (typeof finding === 'number') return findings[finding] ?? null
  return findings.find(({ id }) => id === finding) ?? null
}
