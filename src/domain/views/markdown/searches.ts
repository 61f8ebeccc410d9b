import type { Blame, RecordedPhrase, RecordedSearch } from '../../blame/blame.ts'
import { percent } from '../../night/spec-words.ts'
import { formatDuration, plural, truncate } from '../../text.ts'
import { buildName, searchesHeadline, trialResult } from '../search-wording.ts'
import { pointInTime } from '../wording.ts'
import { byteLength, fitList, ifFits, partsOf } from './budget.ts'
import { codeSpan, folded, inline, link, table } from './markup.ts'
import { SUMMARY_LIMIT_BYTES } from './sections.ts'

const GAP = '\n\n'
const TEXT_CHARACTERS = 600
const CELL_CHARACTERS = 200
const MOST_TRIALS = 100

/** The summary of the job that searched: the answers first, with their trials folded below; at most `limitBytes` bytes. */
export function renderBlame(blame: Blame, limitBytes: number = SUMMARY_LIMIT_BYTES): string {
  const { searches, notes, generator, generatedAt } = blame
  const title = `## 🔎 ${text(searchesHeadline(searches))}`
  const footer = [
    ...notes.map((note) => text(note)),
    `${generator.name} ${text(generator.version)}, ${text(pointInTime(generatedAt))}`,
  ]
  const end = `<sub>${footer.join('<br>')}</sub>`
  const room = limitBytes - byteLength(title) - byteLength(end) - 3 * GAP.length
  const body = searchList(searches, room, (list) => list)
  return `${[title, body, ifFits(end, limitBytes / 2)].filter((part) => part !== '').join(GAP)}\n`
}

/** Searches with their answers and trials, as many as fit. */
export function searchList(
  searches: readonly RecordedSearch[],
  room: number,
  frame: (body: string) => string,
): string {
  return fitList({ parts: partsOf(searches, searchItem), noun: 'search', frame }, room)
}

function searchItem(search: RecordedSearch): string {
  const { title, spec, trials, explanations, result } = search
  const chances =
    result === 'undecided' && explanations.length > 0
      ? `<br>Possible: ${explanations.map((one) => `${text(one.text)} (${percent(one.chance)})`).join(', ')}`
      : ''
  const head = `**${text(title) || text(spec) || 'Unnamed spec'}**<br>${sentenceMarkdown(search.sentence)}${chances}`
  return trials.length === 0 ? `${head}\n` : `${head}${GAP}${trialsOf(search)}\n`
}

/** An answer with its links. */
export function sentenceMarkdown(sentence: readonly RecordedPhrase[]): string {
  return sentence.map(phrase).join('')
}

function phrase({ kind, text: words, url }: RecordedPhrase): string {
  const shown = truncate(words, TEXT_CHARACTERS)
  if (kind === 'commit') return link(codeSpan(shown), url)
  if (kind === 'pull-request') return link(inline(shown), url)
  if (kind === 'title') return shown.trim() === '' ? '' : `_${inline(shown)}_`
  return spaced(shown)
}

/** Markup of text drops the spaces at its ends. */
function spaced(words: string): string {
  const start = words.startsWith(' ') ? ' ' : ''
  const end = words.length > 1 && words.endsWith(' ') ? ' ' : ''
  return `${start}${inline(words.trim())}${end}`
}

function trialsOf({ spec, parts, trials, lane, scenario, architecture }: RecordedSearch): string {
  const seconds = trials.reduce((sum, one) => sum + one.seconds, 0)
  const where = [lane, scenario, architecture].filter((word) => word !== '').join(', ')
  const header = ['Trial', ...parts.map(({ name }) => cell(name)), 'Result', 'Time']
  const rows = trials
    .slice(0, MOST_TRIALS)
    .map((trial, index) => [
      String(index + 1),
      ...parts.map((part, position) =>
        buildCell(trial.builds[position] ?? '', part, trial.setup[position]),
      ),
      cell(trialResult(trial)),
      formatDuration(trial.seconds),
    ])
  const left = trials.length - rows.length
  const more = left > 0 ? [`… and ${plural(left, 'more trial')}.`] : []
  const body = [
    codeSpan(truncate(spec, TEXT_CHARACTERS)),
    cell(where),
    table(header, rows),
    ...more,
  ]
  return folded(
    `${plural(trials.length, 'trial')}, ${formatDuration(seconds)}`,
    body.filter((part) => part !== '').join(GAP),
  )
}

function buildCell(
  build: string,
  { commits }: RecordedSearch['parts'][number],
  position: number | undefined,
): string {
  const end = position === 0 ? ' (good)' : position === commits ? ' (bad)' : ''
  return `${codeSpan(truncate(buildName(build), CELL_CHARACTERS)) || '?'}${end}`
}

function text(untrusted: string): string {
  return inline(truncate(untrusted, TEXT_CHARACTERS))
}

function cell(untrusted: string): string {
  return inline(truncate(untrusted, CELL_CHARACTERS))
}
