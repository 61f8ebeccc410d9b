import { isRedAsAWhole } from '../../night/detail.ts'
import type { Night, SpecState } from '../../night/night.ts'
import { percent } from '../../night/spec-words.ts'
import { plural, shortHash, truncate } from '../../text.ts'
import { freshnessText, NIGHT_SIGNS } from '../night-wording.ts'
import { searchAt } from '../search-wording.ts'
import { pointInTime } from '../wording.ts'
import { fitList, ifFits, partsOf } from './budget.ts'
import { folded, inline, link } from './markup.ts'
import { drifts } from './night-drift.ts'
import { areas, lanes, slowest } from './night-lanes.ts'
import { reproduceSpecs } from './night-reproduce.ts'
import { rangeLinks, specsOfState } from './night-specs.ts'
import { whoShouldLook } from './night-who.ts'
import { searchList, sentenceMarkdown } from './searches.ts'
import { type Layout, renderSections, type Section, SUMMARY_LIMIT_BYTES } from './sections.ts'

const GAP = '\n\n'
const TEXT_CHARACTERS = 600
const SENTENCE_CHARACTERS = 2_000

type NightSection = Section<Night>

const OF_STATES: Readonly<Record<SpecState, NightSection>> = {
  new: ofState('new'),
  'not-seen-before': ofState('not-seen-before'),
  'still-failing': ofState('still-failing'),
  environment: ofState('environment'),
  flaky: ofState('flaky'),
  known: ofState('known'),
  stopped: ofState('stopped'),
  recovered: ofState('recovered'),
}

/** Whether it is good, who should look, at what, since when, how sure that is, and how to reproduce it; then the rest. */
const LAYOUT: Layout<Night> = {
  reading: [
    heading,
    whoShouldLook,
    absences,
    redLanes,
    culprits,
    OF_STATES.new,
    OF_STATES['not-seen-before'],
    OF_STATES['still-failing'],
    reproduceSpecs,
    OF_STATES.environment,
    OF_STATES.flaky,
    OF_STATES.known,
    OF_STATES.stopped,
    OF_STATES.recovered,
    causes,
    warnings,
    drifts,
    lanes,
    areas,
    suspects,
    slowest,
    footer,
  ],
  filling: [
    [heading, 1],
    [whoShouldLook, 0.1],
    [absences, 0.1],
    [redLanes, 0.1],
    [culprits, 0.1],
    [OF_STATES.new, 0.3],
    [OF_STATES['not-seen-before'], 0.1],
    [OF_STATES['still-failing'], 0.1],
    [footer, 0.1],
    [lanes, 0.1],
    [warnings, 0.05],
    [reproduceSpecs, 0.1],
    [OF_STATES.environment, 0.05],
    [OF_STATES.flaky, 0.05],
    [OF_STATES.known, 0.05],
    [OF_STATES.stopped, 0.05],
    [OF_STATES.recovered, 0.05],
    [causes, 0.05],
    [drifts, 0.05],
    [areas, 0.05],
    [suspects, 0.05],
    [slowest, 0.05],
    [OF_STATES.new, 1],
    [OF_STATES['not-seen-before'], 1],
    [OF_STATES['still-failing'], 1],
    [OF_STATES.flaky, 1],
    [culprits, 1],
  ],
}

/**
 * The summary of a night: GitHub-flavoured Markdown of at most `limitBytes` bytes (at least 200). The verdict comes first,
 * then what is new with its suspects. What does not fit is left out, the least important first, and counted.
 */
export function renderNight(night: Night, limitBytes: number = SUMMARY_LIMIT_BYTES): string {
  return renderSections(night, LAYOUT, limitBytes)
}

/** The summary of a step that adds answers to a night: the verdict and the answers. */
export function renderAnsweredNight(
  night: Night,
  limitBytes: number = SUMMARY_LIMIT_BYTES,
): string {
  const reading: readonly NightSection[] = [heading, culprits, footer]
  const filling = [
    [heading, 1],
    [footer, 0.2],
    [culprits, 1],
  ] as const
  return renderSections(night, { reading, filling }, limitBytes)
}

function ofState(state: SpecState): NightSection {
  return (night, room) => specsOfState(night, state, room)
}

function heading({ verdict, pullRequest, freshness }: Night, room: number): string {
  const title = `## ${NIGHT_SIGNS[verdict.result]} ${text(verdict.headline) || verdict.result}`
  const detail = verdict.detail === '' ? [] : [text(verdict.detail, SENTENCE_CHARACTERS)]
  const sign = freshness?.overdue === true ? '⚠️ ' : ''
  const fresh = freshness === null ? '' : ` ${sign}${text(freshnessText(freshness))}`
  const base = pullRequest === null ? [] : [`Compared with ${text(pullRequest.base)}.${fresh}`]
  return (
    ifFits([title, ...detail, ...base].join(GAP), room) ||
    ifFits(title, room) ||
    `## ${NIGHT_SIGNS[verdict.result]} ${verdict.result}`
  )
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
    const search = searchAt(night, lane.search)
    const from = position === null ? undefined : night.suspects[position]
    const when =
      since === null ? '' : `, red since ${link(text(since.startedAt.slice(0, 10)), since.url)}`
    return [
      `- **${text(name)}**: ${text(headline)}${when}`,
      ...(cause === '' ? [] : [`<br>${text(cause)}`]),
      ...(saysNothing === ''
        ? []
        : [`<br>It says nothing about single specs: ${text(saysNothing)}.`]),
      ...(search === null ? [] : [`<br>🔎 ${sentenceMarkdown(search.sentence)}`]),
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

function suspects({ suspects: all, lanes: every }: Night, room: number): string {
  const parts = partsOf(all, ({ lane, lastGood, firstBad, text: sentence }) => {
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
