import { groupBy } from '../group.ts'
import { plural, truncate } from '../text.ts'
import type { Night, NightLane, NightSpec, SpecState } from './night.ts'

type Judged = Pick<
  Night,
  'lanes' | 'missing' | 'rejected' | 'specs' | 'causes' | 'suspects' | 'searches' | 'pullRequest'
>

/** States of failing specs in the order in which the line after the verdict is about them. */
const FIRST_NEW: readonly SpecState[] = ['new', 'not-seen-before']
const THEN: readonly SpecState[] = ['still-failing', 'environment', 'known', 'flaky']
/** Of these, how often they fail says more than their message. */
const TOLD_BY_REASON: readonly SpecState[] = ['known', 'flaky']

const SPEC_CHARACTERS = 150
const CAUSE_CHARACTERS = 200

/** Whether the result of a lane is about something else than its specs. */
export function isRedAsAWhole({ result, saysNothing, counts }: NightLane): boolean {
  if (result === 'passed') return false
  return result !== 'failed' || saysNothing !== '' || counts.failed === 0
}

/**
 * The line after the verdict: what is behind the most important failure, and what changed before it; else why something is
 * missing. Empty if all is well, or nothing is known.
 */
export function detailOf(night: Judged): string {
  const { missing, rejected, lanes } = night
  const texts = [
    () => specsText(night, FIRST_NEW),
    () => lanes.filter(isRedAsAWhole).map((lane) => laneText(night, lane)),
    () => missing.map(({ name, why }) => `${name}: ${why}`),
    () => rejected.map(({ name, why }) => `${name}: ${why}`),
    () => lanes.flatMap(({ contradictions }) => contradictions),
    () => specsText(night, THEN),
  ]
  for (const find of texts) {
    const [text] = find().filter((one) => one !== '')
    if (text !== undefined) return text
  }
  return ''
}

function laneText(night: Judged, lane: NightLane): string {
  return joined(short(lane.cause), behindText(night, lane))
}

/** What is behind the failing specs of the first of these states that there is. */
function specsText(night: Judged, states: readonly SpecState[]): readonly string[] {
  return states.flatMap((state) => {
    const own = night.specs.filter((spec) => spec.state === state && spec.outcome === 'failed')
    const alike = alikeIn(own)
    const [first] = own.toSorted((one, other) => alike(other) - alike(one))
    if (first === undefined) return []
    const name = truncate(first.id, SPEC_CHARACTERS)
    if (TOLD_BY_REASON.includes(state)) return [`${name}: ${first.reason}`]
    const count = alike(first)
    const what =
      count > 1
        ? `${causeOf(night, first)} (${plural(count, 'spec')})`
        : ofSpec(first, short(first.message) || causeOf(night, first))
    // What changed before a spec broke says nothing about a reason that is newer.
    const isNewer = state === 'still-failing' && isNewCause(night, first)
    return [joined(what, isNewer ? '' : behindText(night, first))]
  })
}

/** How many of these specs have the cause of one of them in the same lane. They are counted once, because a night can have thousands. */
function alikeIn(specs: readonly NightSpec[]): (spec: NightSpec) => number {
  const groups = groupBy(specs, keyOf)
  return (spec) => (spec.cause === null ? 1 : (groups.get(keyOf(spec))?.length ?? 0))
}

function keyOf({ cause, lane }: NightSpec): string {
  return `${lane} ${cause}`
}

function causeOf({ causes }: Judged, { cause, message, reason }: NightSpec): string {
  return short(causes.find(({ id }) => id === cause)?.title || message || reason)
}

function short(cause: string): string {
  return truncate(cause, CAUSE_CHARACTERS)
}

function isNewCause({ causes }: Judged, { cause }: NightSpec): boolean {
  return causes.some(({ id, state }) => id === cause && state === 'new')
}

/** What is wrong with a single spec, with its name. A message can begin with that. */
export function ofSpec({ id }: Pick<NightSpec, 'id'>, cause: string): string {
  const name = truncate(id, SPEC_CHARACTERS)
  return cause === '' || cause.startsWith(name) ? cause || name : `${name}: ${cause}`
}

/** What trials found; without an answer, what changed. */
function behindText(
  night: Judged,
  { search, suspects }: Pick<NightSpec, 'search' | 'suspects'>,
): string {
  const found = search === null ? undefined : night.searches[search]
  const isAnswer = found !== undefined && found.result !== 'not-searched'
  return isAnswer ? found.text : suspectsText(night, suspects)
}

function suspectsText({ suspects }: Judged, position: number | null): string {
  return position === null ? '' : (suspects[position]?.text ?? '')
}

function joined(...sentences: readonly string[]): string {
  return sentences
    .filter((sentence) => sentence !== '')
    .map((sentence, index, all) =>
      index < all.length - 1 && !/[.!?…]$/.test(sentence) ? `${sentence}.` : sentence,
    )
    .join(' ')
}
