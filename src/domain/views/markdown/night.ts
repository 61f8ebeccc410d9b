import type { RecordedSearch } from '../../blame/blame.ts'
import { keysOf } from '../../fields.ts'
import { isRedAsAWhole } from '../../night/detail.ts'
import type { Night, NightLane, NightSpec, SpecState, Suspects } from '../../night/night.ts'
import { percent } from '../../night/spec-words.ts'
import { commitUrl, sourceUrl } from '../../report/links.ts'
import { plural, shortHash, truncate } from '../../text.ts'
import {
  freshnessText,
  hasSameSuspects,
  laneCounts,
  NIGHT_SIGNS,
  PULL_REQUEST_TITLES,
  SAME_SUSPECTS,
  STATE_TITLES,
  specsIn,
} from '../night-wording.ts'
import { buildName, searchAt } from '../search-wording.ts'
import { PROJECT_NAMES, pointInTime } from '../wording.ts'
import { byteLength, fitList, ifFits } from './budget.ts'
import { codeSpan, folded, inline, link, table } from './markup.ts'
import { drifts } from './night-drift.ts'
import { searchList } from './searches.ts'

/** The same limit as for the summary of a run, see summary.ts. */
const LIMIT_BYTES = 1_000_000
const GAP = '\n\n'
const TEXT_CHARACTERS = 600
const SENTENCE_CHARACTERS = 2_000
const CELL_CHARACTERS = 200
/** States that are folded, because nobody has to act. */
const FOLDED: readonly SpecState[] = ['recovered']

/** Shares of the room by the order in which sections are shown. */
type Section = (night: Night, room: number) => string

/**
 * The summary of a night: GitHub-flavoured Markdown of at most `limitBytes` bytes. The verdict comes first, then what is
 * new with its suspects. What does not fit is left out and counted.
 */
export function renderNight(night: Night, limitBytes: number = LIMIT_BYTES): string {
  const sections: readonly Section[] = [
    heading,
    absences,
    redLanes,
    culprits,
    ...keysOf(STATE_TITLES).map(
      (state): Section =>
        (one, room) =>
          specs(one, state, room),
    ),
    causes,
    warnings,
    drifts,
    lanes,
    suspects,
    footer,
  ]
  return rendered(night, sections, limitBytes)
}

/** The summary of a step that adds answers to a night: the verdict and the answers. */
export function renderAnsweredNight(night: Night, limitBytes: number = LIMIT_BYTES): string {
  return rendered(night, [heading, culprits, footer], limitBytes)
}

function rendered(night: Night, sections: readonly Section[], limitBytes: number): string {
  const shown: string[] = []
  let left = limitBytes - 1
  for (const section of sections) {
    const markdown = section(night, left - GAP.length)
    if (markdown === '') continue
    shown.push(markdown)
    left -= byteLength(markdown) + GAP.length
  }
  return `${shown.join(GAP)}\n`
}

function heading({ verdict, pullRequest, freshness }: Night, room: number): string {
  const title = `## ${NIGHT_SIGNS[verdict.result]} ${text(verdict.headline) || verdict.result}`
  const detail = verdict.detail === '' ? [] : [text(verdict.detail, SENTENCE_CHARACTERS)]
  const sign = freshness?.overdue === true ? '⚠️ ' : ''
  const fresh = freshness === null ? '' : ` ${sign}${text(freshnessText(freshness))}`
  const base = pullRequest === null ? [] : [`Compared with ${text(pullRequest.base)}.${fresh}`]
  return ifFits([title, ...detail, ...base].join(GAP), room) || ifFits(title, room)
}

function absences({ missing, rejected, lanes: all }: Night, room: number): string {
  const parts = [
    ...missing.map(({ name, why, url }) => `- **${link(text(name), url)}**: ${text(why)}`),
    ...rejected.map(({ name, why }) => `- **${text(name)}**: not used, ${text(why)}`),
    ...all.flatMap(({ name, contradictions }) =>
      contradictions.map((one) => `- **${text(name)}**: ${text(one)}`),
    ),
  ]
  const title = '### Missing or not usable'
  return fitList({ parts, noun: 'item', frame: (body) => `${title}${GAP}${body}` }, room)
}

/** Lanes in which something else is wrong than a spec. */
function redLanes(night: Night, room: number): string {
  const parts = night.lanes.filter(isRedAsAWhole).map((lane) => {
    const { name, headline, since, cause, suspects: position, saysNothing } = lane
    const from = position === null ? undefined : night.suspects[position]
    const when =
      since === null ? '' : `, red since ${link(text(since.startedAt.slice(0, 10)), since.url)}`
    return [
      `- **${text(name)}**: ${text(headline)}${when}`,
      ...(cause === '' ? [] : [`<br>${text(cause)}`]),
      ...(saysNothing === ''
        ? []
        : [`<br>It says nothing about single specs: ${text(saysNothing)}.`]),
      ...(from === undefined ? [] : [`<br>${rangeLinks(from)}`]),
    ].join('')
  })
  const title = '### Lanes that are red as a whole'
  return fitList({ parts, noun: 'lane', frame: (body) => `${title}${GAP}${body}` }, room)
}

/** What trials found, for failures of this night. */
function culprits({ searches }: Night, room: number): string {
  return searchList(searches, room, (body) => `### What broke it${GAP}${body}`)
}

function specs(night: Night, state: SpecState, room: number): string {
  const own = specsIn(night.specs, state)
  const titles = night.pullRequest === null ? STATE_TITLES : PULL_REQUEST_TITLES
  const title = `${titles[state]} (${own.length})`
  const frame = (body: string) =>
    FOLDED.includes(state) ? folded(title, body) : `### ${title}${GAP}${body}`
  return fitList(
    {
      parts: own.map((spec, index) => specItem(night, spec, own[index - 1] ?? null)),
      noun: 'spec',
      frame,
    },
    room,
  )
}

function specItem(night: Night, spec: NightSpec, before: NightSpec | null): string {
  const lane = night.lanes[spec.lane]
  const suite = lane?.builds.find(({ project }) => project === 'kubernetes')?.commit ?? null
  const url = spec.location === null ? null : sourceUrl(spec.location, suite)
  const where = night.lanes.length > 1 && lane !== undefined ? ` · ${text(lane.name)}` : ''
  const from = suspectsOf(night, spec)
  const search = searchAt(night, spec.search)
  return [
    `- **${link(text(spec.id), url)}**${where}<br>${text(spec.reason)}`,
    ...(spec.message === '' ? [] : [`<br>${text(spec.message)}`]),
    ...(spec.doubt === '' ? [] : [`<br>_${text(spec.doubt)}_`]),
    ...(spec.link === null ? [] : [`<br>${link('Issue', spec.link)}`]),
    ...(search === null ? [] : [`<br>${searchMark(search, spec)}`]),
    ...(from === null
      ? []
      : [`<br>${hasSameSuspects(spec, before) ? `Suspects: ${SAME_SUSPECTS}` : rangeLinks(from)}`]),
  ].join('')
}

/** The answer itself is told once. */
function searchMark(search: RecordedSearch, { id }: NightSpec): string {
  const [culprit] = search.culprits
  const found =
    culprit?.commits === 1
      ? `${link(codeSpan(buildName(culprit.to)), culprit.url)} ${text(culprit.title)}`
      : text(search.text)
  const other = search.spec === id ? '' : ' (found with another spec that has the same cause)'
  return `What broke it: ${found}${other}`
}

function suspectsOf({ suspects: all }: Night, spec: NightSpec): Suspects | null {
  return spec.suspects === null ? null : (all[spec.suspects] ?? null)
}

/** The commit ranges and what else changed, in one line. */
function rangeLinks({ builds, changed }: Suspects): string {
  const ranges = builds.map(({ project, change, from, to, url }) => {
    const name = PROJECT_NAMES[project]
    if (change === 'changed') return link(text(`${name} ${from ?? ''} → ${to ?? ''}`), url)
    return change === 'stayed' ? `${name} did not change` : `whether ${name} changed is not known`
  })
  const others = changed.map((one) => link(text(`${one.name} ${one.from} → ${one.to}`), one.url))
  return `Suspects: ${[...ranges, ...others].join(' · ')}`
}

function causes({ causes: all }: Night, room: number): string {
  const parts = all
    .filter(({ state }) => state === 'new')
    .map(
      (cause) =>
        `- ${text(cause.title)} (${plural(cause.specs.length, 'spec')}, \`${text(cause.id)}\`)`,
    )
  return fitList(
    { parts, noun: 'cause', frame: (body) => `### Causes that were not seen before${GAP}${body}` },
    room,
  )
}

function warnings({ warnings: all }: Night, room: number): string {
  const parts = all.map(
    ({ text: sentence, chance }) =>
      `- ${text(sentence)} (chance that it is noise: ${percent(chance)})`,
  )
  return fitList(
    { parts, noun: 'warning', frame: (body) => `### Early warnings${GAP}${body}` },
    room,
  )
}

function lanes(night: Night, room: number): string {
  if (night.lanes.length === 0) return ''
  const rows = night.lanes.map((lane) => [
    link(cell(lane.name), null),
    cell(lane.result),
    cell(laneCounts(lane)),
    String(newIn(night, lane)),
    build(lane, 'cri-o'),
    build(lane, 'kubernetes'),
    lane.compared === 0 ? 'none' : String(lane.compared),
  ])
  const header = ['Lane', 'Result', 'Specs', 'New', 'CRI-O', 'Kubernetes', 'Compared with runs']
  return ifFits([`### Lanes`, table(header, rows)].join(GAP), room)
}

function newIn({ specs: all, lanes: every }: Night, lane: NightLane): number {
  return all.filter((spec) => every[spec.lane] === lane && spec.state === 'new').length
}

function build({ builds }: NightLane, project: 'cri-o' | 'kubernetes'): string {
  const found = builds.find((one) => one.project === project)
  if (found === undefined) return ''
  const { version, commit } = found
  const name = version ?? (commit === null ? '' : shortHash(commit))
  return link(cell(name), commitUrl(project, commit))
}

function suspects({ suspects: all, lanes: every }: Night, room: number): string {
  const parts = all.map(({ lane, lastGood, firstBad, text: sentence }) => {
    const name = every.length > 1 ? `${text(every[lane]?.name ?? '')}: ` : ''
    const [good, bad] = [lastGood, firstBad].map((run) =>
      link(text(pointInTime(run.startedAt)), run.url),
    )
    return `- ${name}last good ${good}, first bad ${bad}. ${text(sentence, SENTENCE_CHARACTERS)}`
  })
  return fitList(
    { parts, noun: 'range', frame: (body) => folded('What changed', `\n${body}`) },
    room,
  )
}

function footer({ history, notes, generator, generatedAt }: Night, room: number): string {
  const { source, recorded, commit, problems } = history
  const lines = [
    ...notes.map((note) => text(note)),
    source === '' ? 'No history was read.' : `History: ${text(source)}.`,
    ...problems.map((problem) => `History: ${text(problem)}.`),
    recorded
      ? `This night was added to the history${commit === null ? '' : ` (${text(shortHash(commit))})`}.`
      : 'This night was not added to the history.',
    `${generator.name} ${text(generator.version)}, ${text(pointInTime(generatedAt))}`,
  ]
  return ifFits(`<sub>${lines.join('<br>')}</sub>`, room)
}

function text(untrusted: string, most: number = TEXT_CHARACTERS): string {
  return inline(truncate(untrusted, most))
}

function cell(untrusted: string): string {
  return inline(truncate(untrusted, CELL_CHARACTERS))
}
