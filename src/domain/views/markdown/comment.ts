import type { CauseClass } from '../../model/verdict.ts'
import { brokenSpecs, type FoundNight, isRedNight } from '../../night/comment.ts'
import type { Night, NightResult, NightSpec, SpecState } from '../../night/night.ts'
import { plainLine, plural, shorten, shortHash } from '../../text.ts'
import { freshnessText, NIGHT_SIGNS } from '../night-wording.ts'
import { byteLength } from './budget.ts'
import { codeSpan, link } from './markup.ts'

/** What a comment is made of, besides the nights. */
export interface CommentFacts {
  /** From `commentMarker`. */
  readonly marker: string
  readonly headCommit: string
  /** Link to the workflow run, made of its identifier. */
  readonly runUrl: string
  readonly nights: readonly FoundNight[]
  /** Number of artifacts that could not be used. */
  readonly unusable: number
}

/** GitHub keeps 65,536 characters (https://github.com/orgs/community/discussions/27190); a comment should be short. */
const LIMIT_BYTES = 24_000
const GAP = '\n\n'
const MOST_NIGHTS = 10
const MOST_ITEMS = 10
const MOST_LANES = 3
const NAME_CHARACTERS = 250
const TEXT_CHARACTERS = 400

/** What is said of a night without broken specs, by its result. */
const TITLES: Readonly<Record<NightResult, string>> = {
  passed: 'nothing is broken by this pull request',
  flaky: 'nothing is broken by this pull request',
  known: 'nothing is broken by this pull request',
  failed: 'the tests failed as a whole',
  environment: 'the machine, the network or a registry failed',
  incomplete: 'results are missing',
  error: 'the results could not be judged',
}

/** What is said of classes of what is tested, the likeliest to be changed by a pull request first. */
const OF_TESTED: readonly (readonly [CauseClass, string])[] = [
  ['cri-o', 'CRI-O did not work'],
  ['oci-runtime', 'the OCI runtime did not work'],
  ['conmon', 'conmon did not work'],
  ['cni', 'the CNI plugins did not work'],
  ['kubelet', 'the kubelet did not work'],
  ['unknown', 'the node did not work'],
]

/** States that are only counted. */
const COUNTED: readonly (readonly [SpecState, string, string])[] = [
  ['still-failing', 'spec fails on main as well', 'specs fail on main as well'],
  ['flaky', 'spec is flaky on main', 'specs are flaky on main'],
  ['known', 'known failure', 'known failures'],
  [
    'environment',
    'spec failed because of the environment',
    'specs failed because of the environment',
  ],
  ['recovered', 'spec passes that fails on main', 'specs pass that fail on main'],
]

/**
 * The first line of the comments for a workflow, which is not shown: by it the comment is found again.
 * @param key hexadecimal digits that stand for the workflow
 */
export function commentMarker(key: string): string {
  return `<!-- crio-node-e2e comment ${key.replace(/[^0-9a-f]/g, '')} -->`
}

/**
 * The comment on a pull request. Nights are untrusted: whoever opens a pull request can upload one. So each text of theirs
 * is shown as code, in which GitHub sees no markup, mention, reference or link, and all links and titles are made here.
 */
export function renderComment(facts: CommentFacts): string {
  const { marker, nights, unusable } = facts
  const shown = nights.toSorted((one, other) => rankOf(other) - rankOf(one)).slice(0, MOST_NIGHTS)
  const parts = [
    marker,
    headline(nights),
    ...shown.map((one) => section(one, shown.length > 1)),
    ...(nights.length > shown.length
      ? [`And ${plural(nights.length - shown.length, 'job')} more.`]
      : []),
    ...(unusable > 0 ? [`${plural(unusable, 'artifact')} with results could not be used.`] : []),
    footer(facts),
  ].filter((part) => part !== '')
  const text = parts.join(GAP)
  const isShort = byteLength(text) <= LIMIT_BYTES
  return `${isShort ? text : [marker, headline(nights), footer(facts)].join(GAP)}\n`
}

function rankOf({ night }: FoundNight): number {
  return isRedNight(night) ? 1 + brokenSpecs(night).length : 0
}

/** The worst of all nights in one line. */
function headline(nights: readonly FoundNight[]): string {
  const broken = nights.flatMap(({ night }) => brokenSpecs(night))
  if (broken.length > 0) {
    return `### ${NIGHT_SIGNS.failed} Node e2e: ${plural(broken.length, 'spec')} broken by this pull request`
  }
  const [worst] = nights.toSorted((one, other) => rankOf(other) - rankOf(one))
  if (worst === undefined) return '### Node e2e: there are no results of the newest commit'
  return `### ${NIGHT_SIGNS[wordOf(worst.night)]} Node e2e: ${resultOf(worst.night)}`
}

/** What is said of a night without broken specs. A pull request can be what keeps CRI-O down, so the machine is not blamed for that. */
function resultOf(night: Night): string {
  const word = wordOf(night)
  const classes = night.lanes.flatMap(({ result, class: name }) =>
    result === 'environment' ? [name] : [],
  )
  const [, words] = OF_TESTED.find(([one]) => classes.includes(one)) ?? []
  return word === 'environment' && words !== undefined ? words : TITLES[word]
}

/** The result of a night, as a word that is known. */
function wordOf({ verdict: { result } }: Night): NightResult {
  return Object.hasOwn(TITLES, result) ? result : 'error'
}

function section({ artifact, night }: FoundNight, isNamed: boolean): string {
  const broken = brokenSpecs(night)
  const items = broken.length > 0 ? broken.map(specItem) : reasons(night)
  const shown = items.slice(0, MOST_ITEMS)
  const more = items.length > shown.length ? [`- and ${items.length - shown.length} more`] : []
  return [
    isNamed ? title(artifact, night, broken.length) : '',
    [...shown, ...more].join('\n'),
    counted(night),
  ]
    .filter((part) => part !== '')
    .join(GAP)
}

function title(artifact: string, night: Night, broken: number): string {
  const lanes = night.lanes.map(({ name }) => name).slice(0, MOST_LANES)
  const name = code(lanes.join(', '), NAME_CHARACTERS) || code(artifact, NAME_CHARACTERS)
  return `${name}: ${broken > 0 ? `${plural(broken, 'spec')} broken` : resultOf(night)}`
}

function specItem({ id, message }: NightSpec): string {
  const why = code(message, TEXT_CHARACTERS)
  const name = code(id, NAME_CHARACTERS) || 'a spec without a name'
  return `- ${name}${why === '' ? '' : `<br>${why}`}`
}

/** Why a night is red without a broken spec. */
function reasons(night: Night): readonly string[] {
  if (!isRedNight(night)) return []
  const { lanes, missing, rejected } = night
  return [
    ...lanes
      .filter(({ result }) => result !== 'passed')
      .map(({ name, headline: why }) => ({ name, why })),
    ...missing,
    ...rejected,
  ].map(({ name, why }) =>
    [`- ${code(name, NAME_CHARACTERS) || 'unnamed'}`, code(why, TEXT_CHARACTERS)]
      .filter((part) => part !== '')
      .join(': '),
  )
}

/** The numbers of specs that this pull request did not break. */
function counted({ specs }: Night): string {
  const counts = COUNTED.flatMap(([state, one, several]) => {
    const count = specs.filter((spec) => spec.state === state).length
    return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`]
  })
  return counts.length === 0 ? '' : `Also: ${counts.join(', ')}.`
}

function footer({ headCommit, runUrl, nights }: CommentFacts): string {
  const lines = [
    `Commit ${shortHash(headCommit)}. The ${link('workflow run', runUrl)} has the whole report.`,
    ...nights.map(({ night }) => freshness(night)).filter((words) => words !== ''),
  ]
  return `<sub>${[...new Set(lines)].slice(0, 2).join('<br>')}</sub>`
}

/** A time in a night can be any text. */
function freshness({ freshness: fresh }: Night): string {
  const time = Date.parse(fresh?.last.startedAt ?? '')
  if (fresh === null || !Number.isFinite(time)) return ''
  const startedAt = new Date(time).toISOString()
  return freshnessText({ ...fresh, last: { ...fresh.last, startedAt } })
}

/** Untrusted text as code, of at most so many characters; empty for empty text. */
function code(untrusted: string, most: number): string {
  return codeSpan(shorten(plainLine(untrusted), most))
}
