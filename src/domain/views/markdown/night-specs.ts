import type { RecordedSearch } from '../../blame/blame.ts'
import { keysOf } from '../../fields.ts'
import type { Night, NightSpec, SpecState, Suspects } from '../../night/night.ts'
import { sourceUrl } from '../../report/links.ts'
import { truncate } from '../../text.ts'
import { classOfNightSpec } from '../class-wording.ts'
import {
  byCause,
  hasSameSuspects,
  PULL_REQUEST_TITLES,
  SAME_SUSPECTS,
  STATE_TITLES,
  specsIn,
  TO_LOOK_AT,
} from '../night-wording.ts'
import { recentLegend, recentPicture } from '../recent-wording.ts'
import { buildName, searchAt } from '../search-wording.ts'
import { whoOf } from '../who-wording.ts'
import { PROJECT_NAMES } from '../wording.ts'
import { fitList, partsOf } from './budget.ts'
import { codeSpan, folded, inline, link } from './markup.ts'

const GAP = '\n\n'
const TEXT_CHARACTERS = 600
const MESSAGE_CHARACTERS = 400
/** So many specs of a state have all that is known; of the others, one line has to do. */
const MOST_WHOLE = 50
/** States that are folded, because nobody has to act: all of them, or only those below specs that somebody has to look at. */
const FOLDED: readonly SpecState[] = ['recovered']
const FOLDED_BELOW_OTHERS: readonly SpecState[] = ['flaky', 'known', ...FOLDED]

/** The specs of a state: those of one cause together, as many of them as fit. */
export function specsOfState(night: Night, state: SpecState, room: number): string {
  const own = byCause(specsIn(night.specs, state))
  const titles = night.pullRequest === null ? STATE_TITLES : PULL_REQUEST_TITLES
  const title = `${titles[state]} (${own.length})`
  const legend = isFirst(night, state) ? legendOf(night) : ''
  const frame = (body: string) => {
    const whole = legend === '' ? body : `${body}${GAP}${legend}`
    return isFolded(night, state) ? folded(title, whole) : `### ${title}${GAP}${whole}`
  }
  const parts = partsOf(own, (spec, index) =>
    index < MOST_WHOLE
      ? wholeItem(night, spec, own[index - 1] ?? null)
      : `${headOf(night, spec)}<br>${stateOf(spec)}`,
  )
  return fitList({ parts, noun: 'spec', frame }, room)
}

function isFolded({ specs }: Night, state: SpecState): boolean {
  const hasOthers = specs.some((spec) => TO_LOOK_AT.includes(spec.state))
  return (hasOthers ? FOLDED_BELOW_OTHERS : FOLDED).includes(state)
}

/** Whether a state is the first one that any spec is in, so that the signs are explained there. */
function isFirst({ specs }: Night, state: SpecState): boolean {
  const states = new Set(specs.map((spec) => spec.state))
  return keysOf(STATE_TITLES).find((one) => states.has(one)) === state
}

/** What the signs of all specs mean. */
function legendOf({ pullRequest, specs }: Night): string {
  const pictures = specs.map(({ recent }) => recentPicture(recent))
  const legend = recentLegend(pictures, pullRequest !== null)
  return legend === '' ? '' : `<sub>${legend}</sub>`
}

/** Name and lane. */
function headOf({ lanes }: Night, spec: NightSpec): string {
  const lane = lanes[spec.lane]
  const suite = lane?.builds.find(({ project }) => project === 'kubernetes')?.commit ?? null
  const url = spec.location === null ? null : sourceUrl(spec.location, suite)
  const where = lanes.length > 1 && lane !== undefined ? ` · ${text(lane.name)}` : ''
  return `- **${link(text(spec.id), url)}**${where}`
}

/** The last results as a picture, and the state in one sentence. */
function stateOf({ recent, reason }: NightSpec): string {
  return [codeSpan(recentPicture(recent)), text(reason)].filter((part) => part !== '').join(' ')
}

function wholeItem(night: Night, spec: NightSpec, before: NightSpec | null): string {
  const from = suspectsOf(night, spec)
  const search = searchAt(night, spec.search)
  const isSameCause = spec.cause !== null && spec.cause === before?.cause
  const isSameRange = hasSameSuspects(spec, before)
  const range = from === null ? [] : [isSameRange ? `Suspects: ${SAME_SUSPECTS}` : rangeLinks(from)]
  const lines = [
    headOf(night, spec),
    stateOf(spec),
    ...(spec.doubt === '' ? [] : [`_${text(spec.doubt)}_`]),
    ...(isSameCause ? [] : why(night, spec)),
    ...(spec.link === null ? [] : [link('Issue', spec.link)]),
    ...(search === null ? [] : [searchMark(search, spec)]),
    ...(isSameCause && isSameRange ? [] : range),
    ...(isSameCause ? [`The same cause ${isSameRange ? 'and suspects ' : ''}as above`] : []),
  ]
  return lines.join('<br>')
}

/** What the spec says, who or what is behind it, and who should look. */
function why(night: Night, spec: NightSpec): readonly string[] {
  const isOpen = TO_LOOK_AT.includes(spec.state)
  const [name, who] = isOpen ? [classOfNightSpec(spec), whoOf(night, spec)] : ['', '']
  return [
    ...(spec.message === '' ? [] : [text(spec.message, MESSAGE_CHARACTERS)]),
    ...(name === '' ? [] : [`Class: ${text(name)}`]),
    ...(who === '' ? [] : [`Who should look: ${text(who)}`]),
  ]
}

/** The whole answer is told once; here, a culprit in short. */
function searchMark(
  { spec, result, culprits, text: answer }: RecordedSearch,
  { id }: NightSpec,
): string {
  const [culprit, other] = culprits
  const isOne = result === 'culprit' && other === undefined && culprit?.commits === 1
  const found = isOne
    ? `What broke it: ${link(codeSpan(buildName(culprit.to)), culprit.url)} ${text(culprit.title)}`
    : `Found by trials: ${text(answer)}`
  return spec === id ? found : `${found} (found with another spec that has the same cause)`
}

function suspectsOf({ suspects: all }: Night, spec: NightSpec): Suspects | null {
  return spec.suspects === null ? null : (all[spec.suspects] ?? null)
}

/** The commit ranges and what else changed, in one line. */
export function rangeLinks({ builds, changed }: Suspects): string {
  const ranges = builds.map(({ project, change, from, to, url }) => {
    const name = PROJECT_NAMES[project]
    if (change === 'changed') return link(text(`${name} ${from ?? ''} → ${to ?? ''}`), url)
    return change === 'stayed' ? `${name} did not change` : `whether ${name} changed is not known`
  })
  const others = changed.map((one) => link(text(`${one.name} ${one.from} → ${one.to}`), one.url))
  return `Suspects: ${[...ranges, ...others].join(' · ')}`
}

function text(untrusted: string, most: number = TEXT_CHARACTERS): string {
  return inline(truncate(untrusted, most))
}
