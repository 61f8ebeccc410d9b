import { groupBy } from '../group.ts'
import type { SpecResult } from '../model/results.ts'
import type { Finding } from '../model/verdict.ts'
import { plural } from '../text.ts'
import { finding, type Reading } from './finder.ts'
import { withoutHealedPulls } from './recovered-pulls.ts'
import { findSignature, type SignatureMatch } from './signatures.ts'

const LISTED_SUBJECTS = 3
const LISTED_CAUSES = 3
/** Characters of a line that are looked at; dumps of objects are much longer, events are not. */
const LINE_LIMIT = 4_000
/** A text in a dump of a pod: YAML breaks it into lines. */
const QUOTED_MESSAGE = /message: '(?:[^']|''){0,4000}'/g

/** A failing spec and the known cause that shows in it. */
interface Explained {
  readonly spec: SpecResult
  readonly match: SignatureMatch
}

/** Known causes that show in failing specs, one finding for each cause, in the order of lanes/signatures.json. */
export function knownCauses({ failed }: Reading): readonly Finding[] {
  const explained = failed.flatMap((spec) => {
    const match = findSignature({ spec: linesOf(spec) }, spec.id)
    return match === null ? [] : [{ spec, match }]
  })
  const groups = groupBy(explained, ({ match }) => match.signature.rank)
  return [...groups]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([, group]) => causeFinding(group) ?? [])
}

function causeFinding(group: readonly Explained[]): Finding | null {
  const [first] = group
  if (first === undefined) return null
  const { signature, lines } = first.match
  const subjects = new Set(group.flatMap(({ match }) => match.subjects))
  const causes = new Set(group.map(({ match }) => match.detail).filter((cause) => cause !== ''))
  const shown = `it shows in ${plural(group.length, 'failing spec')}`
  return finding({
    id: signature.id,
    reason: signature.reason,
    title:
      subjects.size === 0
        ? signature.title
        : `${signature.title}: ${listed([...subjects], LISTED_SUBJECTS)}`,
    detail: causes.size === 0 ? shown : `${listed([...causes], LISTED_CAUSES)}; ${shown}`,
    audience: signature.audience,
    remedy: signature.remedy,
    evidence: lines,
    specs: group.map(({ spec }) => spec.id),
  })
}

function listed(names: readonly string[], most: number): string {
  const more = names.length - most
  const named = names.slice(0, most).join(', ')
  return more > 0 ? `${named} and ${more} more` : named
}

/**
 * What a spec said, with the escaped texts in dumps as they were before, so that a cause stands in one line, and without
 * what came right before it failed.
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
  return withoutHealedPulls(lines, spec.failure?.at ?? null)
}
