import { type Cause, causesIn } from '../causes/causes.ts'
import { innerError, unwrapped } from '../causes/error.ts'
import { withoutDumps } from '../causes/message.ts'
import { OBSERVER_NAMES, type Observation, type SpecResult } from '../model/results.ts'
import type { Audience, Classification, Finding } from '../model/verdict.ts'
import { summarizeFailure } from '../results/failure-summary.ts'
import { plainLine, plural, truncate } from '../text.ts'
import { audienceOf } from './classes.ts'
import { finding } from './finder.ts'
import { tellingError } from './observations.ts'
import type { SeenSpec } from './seen-specs.ts'

/** What specs are grouped by: the most telling observation, or their message. */
interface Mark {
  readonly seen: SeenSpec
  /** The title of a group of such specs. */
  readonly title: () => string
  readonly error: string
  /** The error without the names of the spec's objects, by which it is compared. */
  readonly text: string
  readonly place: string
}

const TITLE_LENGTH = 250
const EVIDENCE_LINES = 5
/** Compared characters. The report has them, so that later runs can compare. */
const TEXT_LENGTH = 2_000
/** Groups that are findings. In a run with more, the specs still have what was seen. */
const MOST_GROUPS = 20

/** Errors that CRI-O or an OCI runtime returned. */
const OF_RUNTIME =
  /container create failed|pod (?:network )?sandbox|rpc error: code = |\b(?:conmon|runc|crun|crio|cri-o)\b/i

/**
 * Failing specs that no known cause explains, grouped by what was seen of them: one finding for each group, the largest
 * first. They excuse nothing. Specs of which no error was seen are grouped if several fail with the same message.
 */
export function seenCauses(specs: readonly SeenSpec[]): readonly Finding[] {
  const observed = causesIn(specs.flatMap(observedError), markedError)
  const others = specs.filter(({ observations }) => tellingError(observations) === null)
  const messages = causesIn(others.flatMap(messageOf), markedError)
  return [...observed, ...messages.filter(({ items }) => items.length > 1)]
    .toSorted((one, other) => other.items.length - one.items.length)
    .slice(0, MOST_GROUPS)
    .map(seenFinding)
}

function markedError({ text, place }: Mark): { text: string; place: string } {
  return { text, place }
}

/** What the node says has no place in the sources of the suite. */
function observedError(seen: SeenSpec): readonly Mark[] {
  const own = tellingError(seen.observations)
  if (own === null) return []
  const text = compared(unwrapped(plainLine(own.error)), seen.names)
  const title = () => `${OBSERVER_NAMES[own.by]}: ${innerError(own.error)}`
  return [{ seen, title, error: own.error, text, place: '' }]
}

function messageOf(seen: SeenSpec): readonly Mark[] {
  const { failure } = seen.spec
  const message = withoutDumps(failure?.message ?? '')
  if (message === '') return []
  const location = failure?.location ?? null
  const place = location === null ? '' : `${location.file}:${location.line}`
  const text = compared(unwrapped(message), seen.names)
  const title = () => `The same failure: ${inShort(seen.spec) || innerError(message)}`
  return [{ seen, title, error: message, text, place }]
}

/** A failure as it is told everywhere else, without lines of the sources and times in front of it. */
function inShort({ failure, additionalFailures }: SpecResult): string {
  return failure === null ? '' : summarizeFailure(failure, additionalFailures).text
}

function compared(error: string, names: readonly string[]): string {
  let text = error
  for (const name of names.toSorted((one, other) => other.length - one.length)) {
    text = text.replaceAll(name, '*')
  }
  return text.slice(0, TEXT_LENGTH)
}

function seenFinding({ id, representative, items }: Cause<Mark>): Finding {
  const { title, text, place, seen } = representative
  const classification = classOf(seen, items)
  return finding({
    id,
    reason: 'specs-failed',
    title: truncate(title(), TITLE_LENGTH),
    detail: `no known cause matches; seen in ${plural(items.length, 'failing spec')}`,
    ...adviceFor(
      items.map((mark) => mark.error),
      classification,
    ),
    certainty: 'seen',
    ...classification,
    representative: { text, place },
    evidence: seen.observations.slice(0, EVIDENCE_LINES).map(sentenceOf),
    specs: items.map((mark) => mark.seen.spec.id),
  })
}

function adviceFor(
  errors: readonly string[],
  { class: name }: Classification,
): { audience: Audience; remedy: string } {
  const audience = audienceOf(name)
  if (audience !== null && audience !== 'cri-o') {
    return { audience, remedy: 'read the logs at the time of the failures' }
  }
  return audience === 'cri-o' || errors.some((error) => OF_RUNTIME.test(error))
    ? { audience: 'cri-o', remedy: 'read logs/crio.log at the time of the failures' }
    : {
        audience: 'unknown',
        remedy: 'read the message of each spec, and the logs at the time of its failure',
      }
}

/** How sure a class is, those first that say most. */
const SURENESS = ['sure', 'likely', 'unknown']

/** The class of a group: that of the member whose evidence tells most. */
function classOf(first: SeenSpec, group: readonly Mark[]): Classification {
  return group
    .map(({ seen }) => seen.classification)
    .reduce((best, one) => (surenessOf(one) < surenessOf(best) ? one : best), first.classification)
}

function surenessOf({ confidence }: Classification): number {
  return SURENESS.findIndex((word) => confidence.startsWith(word))
}

function sentenceOf({ by, text }: Observation): string {
  return `${OBSERVER_NAMES[by]}: ${text}`
}
