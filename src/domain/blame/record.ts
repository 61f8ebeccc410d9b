import type { RecordedSearch, RecordedTrial, SearchResult } from './blame.ts'
import { culpritLink, type LinkedPart, phraseLink } from './culprit-link.ts'
import type { Subject } from './journal.ts'
import { CERTAIN } from './limits.ts'
import { phraseText } from './phrases.ts'
import type { Trial } from './problem.ts'
import type { Answer, Culprit } from './procedure.ts'
import { answerSentence, explanationName } from './sentence.ts'

/** What a search is about, beyond what it tries. */
export type SearchAbout = Pick<
  RecordedSearch,
  'cause' | 'title' | 'lane' | 'scenario' | 'architecture' | 'lastGood' | 'firstBad'
>

/** A search as it ended, or as far as it is. */
export interface EndedSearch {
  readonly subject: Subject
  readonly parts: readonly LinkedPart[]
  readonly answer: Answer
  readonly trials: readonly Trial[]
  /** What else changed and cannot be tried, by name. Untrusted. */
  readonly untried?: readonly string[]
}

const MOST_EXPLANATIONS = 8

/** A search as `blame.json` and the history keep it, so that views can show it and a later search can go on. */
export function recordedSearch(
  { subject, parts, answer, trials, untried = [] }: EndedSearch,
  about: SearchAbout,
  at: Date,
): RecordedSearch {
  const phrases = answerSentence(answer, parts, trials, untried)
  const sentence = phrases.map((phrase) => ({
    kind: phrase.kind,
    text: phraseText(phrase),
    url: phraseLink(phrase, parts),
  }))
  const [best] = answer.explained
  return {
    spec: subject.spec,
    ...about,
    at: at.toISOString(),
    symptom: answer.symptom,
    result: resultOf(answer),
    isFinal: answer.stopped === '',
    sentence,
    text: sentence.map(({ text }) => text).join(''),
    chance: best?.chance ?? null,
    culprits: answer.culprits.flatMap((culprit) => recordedCulprit(culprit, parts)),
    explanations: answer.explained
      .slice(0, MOST_EXPLANATIONS)
      .map(({ explanation, chance }) => ({ text: explanationName(explanation, parts), chance })),
    parts: parts.map(({ input, name, commits, builds }, part) => ({
      input,
      name,
      good: subject.parts[part]?.good ?? '',
      bad: subject.parts[part]?.bad ?? '',
      commits: commits.length,
      builds: builds.size,
    })),
    trials: trials.map((trial) => recordedTrial(trial, parts)),
    conditions: subject.conditions,
  }
}

/** A search that could not begin. */
export function unsearched(
  spec: string,
  about: SearchAbout,
  why: string,
  at: Date,
): RecordedSearch {
  const text = `Not searched: ${why}.`
  return {
    spec,
    ...about,
    at: at.toISOString(),
    symptom: 'spec',
    result: 'not-searched',
    isFinal: false,
    sentence: [{ kind: 'text', text, url: null }],
    text,
    chance: null,
    culprits: [],
    explanations: [],
    parts: [],
    trials: [],
    conditions: '',
  }
}

/** An answer in one word. Ends that are the other way round say nothing of what broke it. */
export function resultOf({ explanation }: Pick<Answer, 'explanation'>): SearchResult {
  switch (explanation?.kind) {
    case undefined:
    case 'reversed':
      return 'undecided'
    case 'environment':
    case 'flake':
      return explanation.kind
    case 'factor':
    case 'together':
    case 'each':
      return 'culprit'
  }
}

function recordedCulprit(
  culprit: Culprit,
  parts: readonly LinkedPart[],
): RecordedSearch['culprits'] {
  const { good, bad, chance, after, upTo } = culprit
  const part = parts[culprit.part]
  if (part === undefined || good === null || bad === null) return []
  const { name, commits, builds } = part
  const [start, end] = chance >= CERTAIN ? [good, bad] : [after, upTo]
  const inside = commits.slice(start, end)
  const isRange = inside.some((one) => one.isRange)
  const only = inside.length === 1 && !isRange ? inside[0] : undefined
  const from = commits[start - 1]?.sha ?? builds.get(start) ?? ''
  const to = commits[end - 1]?.sha ?? builds.get(end) ?? ''
  return [
    {
      part: name,
      from,
      to,
      commits: isRange ? 0 : Math.max(1, inside.length),
      title: only?.title ?? '',
      author: only?.author ?? '',
      pullRequest: only?.pullRequest ?? null,
      url: culpritLink(culprit, parts),
      chance,
    },
  ]
}

function recordedTrial(
  { setup, seconds, outcome }: Trial,
  parts: readonly LinkedPart[],
): RecordedTrial {
  const common = {
    setup,
    builds: setup.map((position, part) => parts[part]?.builds.get(position) ?? ''),
    seconds,
    outcome: outcome.kind,
  }
  return outcome.kind === 'counted'
    ? { ...common, attempts: outcome.trials, failures: outcome.failures, part: null, why: '' }
    : {
        ...common,
        attempts: 0,
        failures: 0,
        part: outcome.kind === 'broken' ? null : outcome.part,
        why: outcome.why,
      }
}
