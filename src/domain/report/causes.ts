import { groupBy } from '../group.ts'
import { adviceOf, audienceOf } from '../judgement/classes.ts'
import { hasFailed, OBSERVER_NAMES } from '../model/results.ts'
import type { Finding } from '../model/verdict.ts'
import type { Report, ReportedSpec } from './report.ts'

const EVIDENCE_LINES = 5

/** The main cause if failing specs decide the verdict and no known cause explains them. */
const NO_KNOWN_CAUSE: Finding = {
  id: 'specs-failed',
  reason: 'specs-failed',
  title: 'No known cause explains the failing specs',
  detail: '',
  audience: 'unknown',
  certainty: 'seen',
  representative: null,
  remedy:
    'read the message of each spec, and the lines of the CRI-O and kubelet logs around its failure',
  evidence: [],
  specs: [],
  class: 'unknown',
  kind: '',
  confidence: 'unknown: nothing that was seen tells who is behind it',
  owner: null,
  readFirst: [],
}

/** The class of failing specs if they all have the same, who should look, and what to read first. */
function classShared(failed: readonly ReportedSpec[]): Partial<Finding> {
  const [first, ...others] = failed
  if (first === undefined || first.class === null) return {}
  const { class: name, kind, confidence } = first
  const isShared = others.every((spec) => spec.class === name && spec.kind === kind)
  if (!isShared) return {}
  const audience = audienceOf(name) ?? NO_KNOWN_CAUSE.audience
  return { class: name, kind, confidence, audience, ...adviceOf(name, kind) }
}

/**
 * The main cause if nothing that was seen is certainly about the failing specs: what the first one of them says, and what
 * was seen at that time.
 */
function noKnownCause(report: Report): Finding {
  const explanation = explanationsIn(report)
  const isOpen = (spec: ReportedSpec) => explanation(spec)?.certainty !== 'known'
  const failed = report.specs.filter((spec) => hasFailed(spec) && isOpen(spec))
  const [first] = failed
  const line = first?.failure?.summary.text ?? ''
  const [seen, ...others] = failed.flatMap((spec) => spec.seen)
  const which = failed.length === 1 ? '' : 'The first failure: '
  return {
    ...NO_KNOWN_CAUSE,
    ...classShared(failed.filter(({ finding }) => finding === null)),
    title: line === '' ? NO_KNOWN_CAUSE.title : `${which}${line}`,
    detail: [
      ...(line === '' ? [] : [NO_KNOWN_CAUSE.title]),
      ...(seen === undefined ? [] : [`at that time: ${OBSERVER_NAMES[seen.by]}: ${seen.text}`]),
    ].join('; '),
    evidence: [...new Set(others.map(({ text }) => text))].slice(0, EVIDENCE_LINES),
  }
}

/** The cause that decides the verdict, null if there is none, and the other findings. */
export function causesOf(report: Report): {
  readonly main: Finding | null
  readonly others: readonly Finding[]
} {
  if (report.verdict.reason === 'specs-failed') {
    const ofSpecs = report.findings.filter(({ reason }) => reason === 'specs-failed')
    const main = ofSpecs[0] ?? noKnownCause(report)
    return { main, others: report.findings.filter((finding) => finding !== main) }
  }
  const [main = null, ...others] = report.findings
  return { main, others }
}

/** The finding that explains why the spec failed, or null. For many specs of one report, use `explanationsIn`. */
export function explanationOf(report: Report, spec: ReportedSpec): Finding | null {
  return explanationsIn(report)(spec)
}

/** The finding that explains why a spec of the report failed, or null. */
export function explanationsIn({
  findings,
}: Report): (spec: Pick<ReportedSpec, 'finding'>) => Finding | null {
  // Of findings with the same identifier, the first one counts.
  const byId = new Map(findings.toReversed().map((finding) => [finding.id, finding]))
  return ({ finding }) => {
    if (finding === null) return null
    // Older reports have the index of the finding.
    return (typeof finding === 'number' ? findings[finding] : byId.get(finding)) ?? null
  }
}

/** Whether a known cause explains the failure, so that its message says nothing more. */
export function isExplained(report: Report, spec: ReportedSpec): boolean {
  const finding = explanationOf(report, spec)
  return finding !== null && isKnown(finding)
}

function isKnown({ certainty }: Finding): boolean {
  return certainty === 'known'
}

/** Failing specs that one finding explains or groups, or that have none. */
export interface FailureGroup {
  readonly finding: Finding | null
  readonly specs: readonly ReportedSpec[]
}

/** The failing specs by their finding: first those of the main cause, those without one, and last those of known causes. */
export function failureGroups(report: Report): readonly FailureGroup[] {
  const groups = groupBy(report.specs.filter(hasFailed), explanationsIn(report))
  const others = report.findings.filter((finding) => !isKnown(finding))
  return [...others, null, ...report.findings.filter(isKnown)].flatMap((finding) => {
    const specs = groups.get(finding)
    return specs === undefined ? [] : [{ finding, specs }]
  })
}
