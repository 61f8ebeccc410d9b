import { fieldsOf, listOf, numberOf, textOf, textsOf } from '../domain/fields.ts'
import { formatDuration, plainLine, plural } from '../domain/text.ts'
import { type Child, external, folded, h, list, section, table } from './dom.ts'
import { percent } from './names.ts'

const MOST_TRIALS = 200
const MOST_EXPLANATIONS = 10

/**
 * What a search by trials found to be behind a spec or a lane: the answer, what else is possible, and each trial.
 * @param night with the property `searches` of `night.json`
 * @param spec or lane, with the property `search`, a position among them; null if nothing is said about it
 */
export function searchOf(
  night: object | null,
  spec: object | null,
  title = 'Found by trials',
): HTMLElement | null {
  const position = numberOf(fieldsOf<'search'>(spec).search)
  const found = position === null ? undefined : searchesOf(night)[position]
  if (found === undefined) return null
  const search = fieldsOf<'chance' | 'explanations' | 'lastGood' | 'parts' | 'trials'>(found)
  const chance = numberOf(search.chance)
  const trials = listOf(search.trials).slice(0, MOST_TRIALS)
  return section(
    title,
    h(
      'p',
      { class: 'answer' },
      answerOf(found),
      chance === null ? null : `, ${percent(chance)} sure`,
    ),
    explanations(listOf(search.explanations)),
    trials.length === 0
      ? null
      : folded(plural(trials.length, 'trial'), trialTable(listOf(search.parts), trials)),
  )
}

/** The answer of the search for a spec in one line; null if there is none. */
export function searchAnswer(night: object | null, spec: object): HTMLElement | null {
  const position = numberOf(fieldsOf<'search'>(spec).search)
  const found = position === null ? undefined : searchesOf(night)[position]
  return found === undefined ? null : h('p', {}, h('b', {}, 'Found by trials: '), answerOf(found))
}

/** The searches of a night; none in a report that is older than them. */
function searchesOf(night: object | null): readonly unknown[] {
  return listOf(fieldsOf<'searches'>(night).searches)
}

/** The answer as a sentence with links. */
function answerOf(search: unknown): Child {
  const { sentence, text } = fieldsOf<'sentence' | 'text'>(search)
  const phrases = listOf(sentence).map((phrase): Child => {
    const { text: words, url } = fieldsOf<'text' | 'url'>(phrase)
    return external(plainWords(textOf(words)), textOf(url) || null)
  })
  return phrases.length > 0 ? phrases : plainLine(textOf(text))
}

/** Cleaned, with the spaces at both ends that join it to its neighbours. */
function plainWords(text: string): string {
  const [start, end] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : '']
  return `${start}${plainLine(text)}${end}`
}

function explanations(all: readonly unknown[]): HTMLElement | null {
  if (all.length < 2) return null
  return folded(
    'What is possible',
    list(
      all.slice(0, MOST_EXPLANATIONS).map((explanation) => {
        const { text, chance } = fieldsOf<'text' | 'chance'>(explanation)
        return `${percent(numberOf(chance) ?? 0)}: ${plainLine(textOf(text))}`
      }),
    ),
  )
}

function trialTable(parts: readonly unknown[], trials: readonly unknown[]): HTMLElement {
  const names = parts.map((part) => plainLine(textOf(fieldsOf<'name'>(part).name)))
  return table(
    'Trials in their order',
    ['Trial', ...names, 'Failed', 'Took', 'Note'],
    trials.map((trial, index) => {
      const { builds, attempts, failures, seconds, why } = fieldsOf<
        'builds' | 'attempts' | 'failures' | 'seconds' | 'why'
      >(trial)
      const used = textsOf(builds)
      return [
        index + 1,
        ...names.map((_, part) => plainLine(used[part] ?? '')),
        `${numberOf(failures) ?? 0} of ${numberOf(attempts) ?? 0}`,
        formatDuration(numberOf(seconds) ?? 0),
        plainLine(textOf(why)),
      ]
    }),
  )
}
