import type { Topic, TopicSpec } from '../../alerts/model.ts'
import { reproduce } from '../../alerts/reproduce.ts'
import { keysOf } from '../../fields.ts'
import { CLASS_NAMES } from '../../model/verdict.ts'
import type { Suspects } from '../../night/night.ts'
import { plainText, plural, shorten, truncate } from '../../text.ts'
import { day, topicSentence } from '../alert-wording.ts'
import { PROJECT_NAMES } from '../wording.ts'
import { codeSpan, fencedBlock, inline, link } from './markup.ts'
import { sentenceMarkdown } from './searches.ts'

const GAP = '\n\n'
const MOST_SPECS = 10
const MOST_LANES = 10
const MOST_LISTED = 30
const MOST_CHANGES = 10
const NAME_CHARACTERS = 250
const TEXT_CHARACTERS = 400
const MESSAGE_CHARACTERS = 2000

/** What an alert says of tonight: who should look, what fails, since when, why, and how to repeat it. */
export function alertDetails(topic: Topic): string {
  const parts = [cause(topic), specList(topic), laneList(topic), evidence(topic), repeat(topic)]
  return parts.filter((part) => part !== '').join(GAP)
}

/** The failures that have no alert of their own, in short. */
export function umbrellaList(topics: readonly Topic[]): string {
  const items = topics
    .slice(0, MOST_LISTED)
    .map((topic) => `- ${text(topic.title)}<br>${text(topicSentence(topic, topic.since))}`)
  const more = topics.length - items.length
  return [
    [...items, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n'),
    `So many issues are opened in one night only; the next nights open more. ${runLink(topics[0])}`,
  ].join(GAP)
}

/** Who or what is behind it: a culprit that was found, else what changed. */
function cause({ class: name, search, suspects }: Topic): string {
  const known = keysOf(CLASS_NAMES).find((one) => one === name)
  const look =
    known === undefined || known === 'unknown'
      ? ''
      : `Behind it, as far as is known: ${CLASS_NAMES[known]}.`
  const found = search === null ? '' : sentenceMarkdown(search.sentence) || text(search.text)
  const lines = [
    ...(found === '' ? [] : [`🔎 ${found}`]),
    ...(suspects === null ? [] : [rangeOf(suspects), changesIn(suspects)]),
    look,
  ].filter((line) => line !== '')
  return lines.length === 0 ? '' : `### Why${GAP}${lines.join('<br>\n')}`
}

function rangeOf({ lastGood, firstBad }: Suspects): string {
  const good = link(text(day(lastGood.startedAt)), lastGood.url)
  const bad = link(text(day(firstBad.startedAt)), firstBad.url)
  return `Last good run ${good}, first bad run ${bad}.`
}

function changesIn({ builds, changed, text: sentence }: Suspects): string {
  const moved = builds
    .filter(({ change }) => change === 'changed')
    .map(({ project, from, to, url }) =>
      link(text(`${PROJECT_NAMES[project]} ${from ?? ''} → ${to ?? ''}`), url),
    )
  const others = changed
    .slice(0, MOST_CHANGES)
    .map((one) => link(text(`${one.name} ${one.from} → ${one.to}`), one.url))
  const all = [...moved, ...others]
  return all.length === 0 ? text(sentence) : `Suspects: ${all.join(' · ')}`
}

function specList({ specs }: Topic): string {
  if (specs.length === 0) return ''
  const items = specs.slice(0, MOST_SPECS).map(specItem)
  const more = specs.length - items.length
  const list = [...items, ...(more > 0 ? [`- and ${more} more; the run has all of them`] : [])]
  return `### What fails${GAP}${list.join('\n')}`
}

function specItem({ spec: { id, reason, doubt }, lane }: TopicSpec): string {
  const name = codeSpan(truncate(id, NAME_CHARACTERS)) || 'a spec without a name'
  const doubtful = doubt === '' ? '' : ` _(${text(doubt)})_`
  return `- ${name} · ${text(lane.name)}<br>${text(reason)}${doubtful}`
}

function laneList({ kind, lanes }: Topic): string {
  if (kind !== 'lane' && kind !== 'environment') return ''
  const items = lanes
    .slice(0, MOST_LANES)
    .map(({ name, headline }) => `- **${text(name)}**: ${text(headline)}`)
  const more = lanes.length - items.length
  return `### Lanes${GAP}${[...items, ...(more > 0 ? [`- and ${plural(more, 'more lane')}`] : [])].join('\n')}`
}

function evidence(topic: Topic): string {
  const message = shorten(plainText(topic.message), MESSAGE_CHARACTERS)
  const artifacts = [...new Set(topic.lanes.flatMap((lane) => lane.artifacts))].slice(0, MOST_LANES)
  const names = artifacts.map((name) => codeSpan(truncate(name, NAME_CHARACTERS))).join(', ')
  const where =
    names === '' ? '' : ` Report and logs: ${plural(artifacts.length, 'artifact')} ${names}.`
  const run = `${runLink(topic)}${where}`
  if (message === '' && run === '') return ''
  return [`### Evidence`, ...(message === '' ? [] : [fencedBlock(message)]), run]
    .filter((part) => part !== '')
    .join(GAP)
}

function runLink(topic: Topic | undefined): string {
  const url = topic?.run.url ?? null
  return url === null ? '' : `${link('The run', url)} has the whole report.`
}

function repeat(topic: Topic): string {
  const commands = reproduce(topic)
  return commands.length === 0
    ? ''
    : `### How to reproduce${GAP}${fencedBlock(commands.join('\n'), 'sh')}`
}

function text(untrusted: string): string {
  return inline(truncate(untrusted, TEXT_CHARACTERS))
}
