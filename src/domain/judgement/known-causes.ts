import { groupBy } from '../group.ts'
import type { SpecResult } from '../model/results.ts'
import type { Finding } from '../model/verdict.ts'
import { plural } from '../text.ts'
import { type FinderInput, finding } from './finder.ts'
import { withoutRecoveredPulls } from './recovered-pulls.ts'
import { findSignature, type SignatureMatch } from './signatures.ts'

const LISTED_SUBJECTS = 3
const LISTED_CAUSES = 3
/** Searched characters of a line. Dumps of objects are much longer, events are not. */
const LINE_LIMIT = 4_000
/** A message in a dump of a pod. YAML breaks it into lines. */
const QUOTED_MESSAGE = /message: '(?:[^']|''){0,4000}'/g

/** A failing spec, and the known cause that its failure or output matches. */
interface MatchedSpec {
  readonly spec: SpecResult
  readonly match: SignatureMatch
}

/** Known causes that failing specs match: one finding for each cause, in the order of lanes/signatures.json. */
export function knownCauses({ failed }: FinderInput): readonly Finding[] {
  const matched = failed.flatMap((spec) => {
    const match = findSignature({ spec: linesOf(spec) }, spec.id)
    return match === null ? [] : [{ spec, match }]
  })
  const groups = groupBy(matched, ({ match }) => match.signature.rank)
  return [...groups]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([, group]) => causeFinding(group) ?? [])
}

function causeFinding(group: readonly MatchedSpec[]): Finding | null {
  const [first] = group
  if (first === undefined) return null
  const { signature, lines } = first.match
  const subjects = new Set(group.flatMap(({ match }) => match.subjects))
  const causes = new Set(group.map(({ match }) => match.detail).filter((cause) => cause !== ''))
  const seenIn = `seen in ${plural(group.length, 'failing spec')}`
  return finding({
    id: signature.id,
    reason: signature.reason,
    title:
      subjects.size === 0
        ? signature.title
        : `${signature.title}: ${listed([...subjects], LISTED_SUBJECTS)}`,
    detail: causes.size === 0 ? seenIn : `${listed([...causes], LISTED_CAUSES)}; ${seenIn}`,
    audience: signature.audience,
    remedy: signature.remedy,
    evidence: lines,
    specs: group.map(({ spec }) => spec.id),
  })
}

function listed(names: readonly string[], maximum: number): string {
  const more = names.length - maximum
  const named = names.slice(0, maximum).join(', ')
  return more > 0 ? `${named} and ${more} more` : named
}

/**
 * Failure messages and output of a spec. Texts in dumps are unescaped, so that a cause is on one line. Failed pulls that
 * succeeded later are left out.
 */
function linesOf(spec: SpecResult): readonly string[] {
  const failures = [spec.failure, ...spec.additionalFailures].map((failure) => failure?.message)
  const lines = [...failures, spec.output]
    .join('\n')
    .replaceAll('\\n', '\n')
    .replaceAll('\\"', '"')
    .replace(QUOTED_MESSAGE, (message) => message.replace(/\s+/g, ' '))
    .split('\n')
    .map((line) => line.slice(0, LINE_LIMIT))
  return withoutRecoveredPulls(lines, spec.failure?.at ?? null)
}
