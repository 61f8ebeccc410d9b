import { groupBy } from '../group.ts'
import { OBSERVER_NAMES, type Observation } from '../model/results.ts'
import type { Audience, CauseClass, Classification, Finding } from '../model/verdict.ts'
import { plainLine, plural, truncate } from '../text.ts'
import { causeId, causeKey, innerError } from './cause-key.ts'
import { finding } from './finder.ts'
import { tellingError } from './observations.ts'
import type { SeenSpec } from './seen-specs.ts'

/** What specs are grouped by: the most telling observation, or their message. */
interface Mark {
  readonly key: string
  readonly seen: SeenSpec
  readonly title: string
  readonly error: string
}

const TITLE_LENGTH = 250
const EVIDENCE_LINES = 5
/** Read characters of a message. */
const MESSAGE_LENGTH = 2_000
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
  const groups = groupBy(specs.map(markOf), ({ key }) => key)
  return [...groups.values()]
    .filter(
      ([first, ...others]) =>
        first !== undefined &&
        (others.length > 0 || tellingError(first.seen.observations) !== null),
    )
    .toSorted((one, other) => other.length - one.length)
    .slice(0, MOST_GROUPS)
    .flatMap((group) => seenFinding(group) ?? [])
}

function markOf(seen: SeenSpec): Mark {
  const { spec, names, observations } = seen
  const own = tellingError(observations)
  if (own === null) {
    const message = plainLine(spec.failure?.message.slice(0, MESSAGE_LENGTH) ?? '')
    const key = message === '' ? `no message ${spec.id}` : causeKey(message, names)
    return { key: `message ${key}`, seen, title: 'The same failure', error: message }
  }
  const { by, error } = own
  return { key: causeKey(error, names), seen, title: OBSERVER_NAMES[by], error }
}

function seenFinding(group: readonly Mark[]): Finding | null {
  const [first] = group
  if (first === undefined) return null
  const classification = classOf(first, group)
  return finding({
    id: causeId(first.key),
    reason: 'specs-failed',
    title: truncate(`${first.title}: ${innerError(first.error)}`, TITLE_LENGTH),
    detail: `no known cause matches; seen in ${plural(group.length, 'failing spec')}`,
    ...adviceFor(
      group.map(({ error }) => error),
      classification,
    ),
    certainty: 'seen',
    ...classification,
    evidence: first.seen.observations.slice(0, EVIDENCE_LINES).map(sentenceOf),
    specs: group.map(({ seen }) => seen.spec.id),
  })
}

/** Who should look if the class says it. */
const AUDIENCE_OF_CLASS: Readonly<Partial<Record<CauseClass, Audience>>> = {
  environment: 'environment',
  'resource-pressure': 'environment',
  kubelet: 'kubernetes',
  'kubernetes-test': 'kubernetes',
}

function adviceFor(
  errors: readonly string[],
  { class: name }: Classification,
): { audience: Audience; remedy: string } {
  const audience = AUDIENCE_OF_CLASS[name]
  if (audience !== undefined) {
    return { audience, remedy: 'read the logs at the time of the failures' }
  }
  return errors.some((error) => OF_RUNTIME.test(error))
    ? { audience: 'cri-o', remedy: 'read logs/crio.log at the time of the failures' }
    : {
        audience: 'unknown',
        remedy: 'read the message of each spec, and the logs at the time of its failure',
      }
}

/** How sure a class is, those first that say most. */
const SURENESS = ['sure', 'likely', 'unknown']

/** The class of a group: that of the member whose evidence tells most. */
function classOf(first: Mark, group: readonly Mark[]): Classification {
  return group
    .map(({ seen }) => seen.classification)
    .reduce(
      (best, one) => (surenessOf(one) < surenessOf(best) ? one : best),
      first.seen.classification,
    )
}

function surenessOf({ confidence }: Classification): number {
  return SURENESS.findIndex((word) => confidence.startsWith(word))
}

function sentenceOf({ by, text }: Observation): string {
  return `${OBSERVER_NAMES[by]}: ${text}`
}
