import { groupBy } from '../group.ts'
import { mentions } from '../logs/object-names.ts'
import type { PodEvent } from '../logs/pod-events.ts'
import { type Finding, RESULT_OF } from '../model/verdict.ts'
import { plural, shorten } from '../text.ts'
import { classIn } from './cause-class.ts'
import { finding } from './finder.ts'
import type { RankedObservation } from './observation-ranks.ts'
import { tellingError } from './observations.ts'
import { findSignature, type SignatureMatch } from './signatures.ts'
import type { LoggedLine, Testimony } from './testimony.ts'

const LISTED_SUBJECTS = 3
const LISTED_CAUSES = 3
/** Shown lines of the second witness, in addition to those of the match. */
const WITNESS_LINES = 3
const LINE_LENGTH = 400
const UNCONFIRMED =
  'no second witness (an event of the kubelet or a log that names the pods) confirms it, so the specs count as failed'
/** How the action reports an image that it could not pull before the suite (src/crio/images.ts). */
const NOT_PREPULLED = /^CRI-O cannot pull (\S+): /

/** A failing spec, and the known cause that its failure, its events or the logs in its time match. */
export interface MatchedSpec {
  readonly id: string
  readonly match: SignatureMatch
  /** Some lines of a second witness that says the same, as shown. */
  readonly witnesses: readonly string[]
  /** Whether there is such a witness, or the spec itself shows a cause that excuses nothing. */
  readonly certain: boolean
}

/** What is known besides the failing specs. */
export interface Besides {
  /** What the run itself reported before the suite. */
  readonly warnings: readonly string[]
  /** Identifiers of the causes that were found outside of the specs. */
  readonly found: ReadonlySet<string>
}

/** Says which known cause a failing spec matches, from what is known of it and what was seen of it; null for none. */
export type CauseMatcher = (
  testimony: Testimony,
  observations: readonly RankedObservation[],
) => MatchedSpec | null

/**
 * Creates a matcher. A cause that excuses specs needs a second witness; without one it is only likely, and its specs count
 * as failed.
 */
export function createCauseMatcher({ warnings, found }: Besides): CauseMatcher {
  const notPulled = new Map(
    warnings.flatMap((warning) => {
      const image = NOT_PREPULLED.exec(warning)?.[1]
      return image === undefined ? [] : [[image, warning] as const]
    }),
  )
  return (testimony, observations) => {
    const match = matchOf(testimony)
    if (match === null) return null
    const excuses = RESULT_OF[match.signature.reason] !== 'failed'
    const witnesses = secondWitnesses(match, testimony, notPulled)
    const certain =
      witnesses.length > 0 || found.has(match.signature.id) || (!excuses && match.place !== 'node')
    // What may be about other specs is less likely than what was seen of this one.
    if (!certain && match.place === 'node' && tellingError(observations) !== null) return null
    return {
      id: testimony.spec.id,
      match,
      witnesses: witnesses.slice(0, WITNESS_LINES).map((line) => shorten(line, LINE_LENGTH)),
      certain,
    }
  }
}

/** Known causes of failing specs: one finding for each cause, in the order of lanes/signatures.json. */
export function knownCauses(matched: readonly MatchedSpec[]): readonly Finding[] {
  const groups = groupBy(
    matched,
    ({ match, certain }) => match.signature.rank * 2 + Number(!certain),
  )
  return [...groups]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([, group]) => causeFinding(group) ?? [])
}

/** What the spec and its events say comes before what the logs say, which may be about other specs. */
function matchOf({ spec, said, events, logs }: Testimony): SignatureMatch | null {
  const printed = [...said, ...events.map(sentenceOf)]
  return (
    findSignature({ spec: printed }, spec.id) ??
    findSignature({ log: logs.filter(({ named }) => named).map(textOf) }, spec.id) ??
    findSignature({ node: logs.map(textOf) }, spec.id)
  )
}

/** An event without what the framework puts before it, so that the reason is in what is shown of the line. */
function sentenceOf({ at, pod, reason, message }: PodEvent): string {
  const time = Number.isNaN(at) ? '' : ` at ${new Date(at).toISOString().slice(0, 19)}Z`
  return `event for ${pod}${time}: ${reason}: ${message}`
}

function textOf({ line }: LoggedLine): string {
  return line
}

/** What the kubelet's events, the logs, and pulls before the suite say that is the same as the match. */
function secondWitnesses(
  { signature, place, subjects }: SignatureMatch,
  { events, logs }: Testimony,
  notPulled: ReadonlyMap<string, string>,
): readonly string[] {
  const says = ({ line }: { readonly line: string }) => signature.witness.test(line)
  // A line that names neither the pods nor the subject confirms only what the spec says and what concerns the whole node.
  const isAbout = ({ line, named }: LoggedLine) =>
    named ||
    subjects.some((subject) => mentions(line, subject)) ||
    (place === 'spec' && !signature.hasSubject)
  const pulls = signature.reason === 'image-pull' ? subjects : []
  return [
    ...logs.filter((logged) => says(logged) && isAbout(logged)).map(({ line }) => line),
    ...events.map(sentenceOf).filter((line) => says({ line })),
    ...pulls.flatMap((image) => notPulled.get(image) ?? []),
  ]
}

function causeFinding(group: readonly MatchedSpec[]): Finding | null {
  const [first] = group
  if (first === undefined) return null
  const { certain } = first
  const { signature } = first.match
  const subjects = new Set(group.flatMap(({ match }) => match.subjects))
  const causes = new Set(group.map(({ match }) => match.detail).filter((cause) => cause !== ''))
  const title =
    subjects.size === 0
      ? signature.title
      : `${signature.title}: ${listed([...subjects], LISTED_SUBJECTS)}`
  const excuses = RESULT_OF[signature.reason] !== 'failed'
  const isConfirmed = certain && (excuses || group.some(({ witnesses }) => witnesses.length > 0))
  // A line of a log is a second witness itself.
  const confirmed = first.match.place === 'spec' ? 'confirms' : null
  const second = isConfirmed ? confirmed : 'silent'
  const words = [
    ...(causes.size === 0 ? [] : [listed([...causes], LISTED_CAUSES)]),
    ...(certain ? [] : [UNCONFIRMED]),
    `seen in ${plural(group.length, 'failing spec')}`,
  ]
  return finding({
    id: certain ? signature.id : `${signature.id}-unconfirmed`,
    reason: certain ? signature.reason : 'specs-failed',
    title: certain ? title : `Likely: ${title}`,
    detail: words.join('; '),
    audience: signature.audience,
    remedy: signature.remedy,
    certainty: certain ? 'known' : 'likely',
    ...classIn(first.match, second),
    evidence: [...new Set([...first.match.lines, ...first.witnesses])],
    specs: group.map(({ id }) => id),
  })
}

function listed(names: readonly string[], maximum: number): string {
  const more = names.length - maximum
  const named = names.slice(0, maximum).join(', ')
  return more > 0 ? `${named} and ${more} more` : named
}
