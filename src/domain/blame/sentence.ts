import { formatDuration, plainLine, plural, truncate } from '../text.ts'
import { culpritPhrases } from './culprit-phrases.ts'
import { seenIn } from './evidence.ts'
import { guiltOf, guiltyParts } from './guilty.ts'
import type { Explanation } from './matrix.ts'
import {
  attemptsOf,
  type NamedPart,
  namesOf,
  ofAttempts,
  type Phrase,
  percent,
  TITLE_LENGTH,
  text,
  WORDS,
  withoutPeriod,
} from './phrases.ts'
import type { Trial } from './problem.ts'
import type { Answer } from './procedure.ts'
import { type JudgedTrial, judgedTrials, type Symptom } from './symptom.ts'

const MOST_UNTRIED = 6
const NAME_LENGTH = 60

/** The same of all builds. */
const EVERYWHERE: Readonly<Record<Symptom, string>> = {
  spec: 'red today with all builds, also with those that were green',
  start: 'the node does not come up today with any build, also not with those that were good',
}

/**
 * The answer as people want to hear it: what broke the spec or the node, how that was seen, and what it took.
 * @param untried what else changed and was in no trial, by name
 */
export function answerSentence(
  { symptom, explanation, explained, culprits, stopped }: Answer,
  parts: readonly NamedPart[],
  all: readonly Trial[],
  untried: readonly string[] = [],
): readonly Phrase[] {
  const trials = judgedTrials(symptom, all)
  const words = WORDS[symptom]
  const effort = text(` ${effortOf(trials)}.`)
  const isOfBuilds = explanation !== null && guiltyParts(explanation).length > 0
  const end = [
    ...(isOfBuilds || untried.length === 0 ? [] : [untriedPhrase(untried)]),
    ...(symptom === 'start' ? downPhrases(all) : []),
    ...(stopped === '' ? [] : [text(` Stopped, because ${withoutPeriod(stopped)}.`)]),
    effort,
  ]
  if (explanation === null) {
    const [best] = explained
    const isGuess = best !== undefined && trials.some(({ outcome }) => outcome.kind === 'counted')
    const guess = isGuess
      ? `; most likely: ${explanationName(best.explanation, parts)} (${percent(best.chance)})`
      : ''
    return [text(`It is undecided what is behind it${guess}.`), ...end]
  }
  // A commit that may break it only together with another part breaks it as well.
  const sure =
    explanation.kind === 'factor'
      ? guiltOf(explanation.factor, explained)
      : (explained[0]?.chance ?? 0)
  const likely = stopped === '' ? '' : `Most likely (${percent(sure)}): `
  if (explanation.kind === 'reversed') {
    return [text(`${likely}${reversedText(explanation.factor, parts, trials, symptom)}`), ...end]
  }
  if (explanation.kind === 'environment') {
    const { failed, passed } = seenIn(trials)
    return [
      text(
        `${likely}The environment is behind it: ${EVERYWHERE[symptom]} (${ofAttempts(failed, { failed, passed })}).`,
      ),
      ...end,
    ]
  }
  if (explanation.kind === 'flake') {
    const { failed, passed } = seenIn(trials)
    const seen =
      failed === 0
        ? `${symptom === 'spec' ? 'It is green' : 'The node comes up'} today with ${triedBuilds(trials, parts)} (${plural(passed, 'attempt')}): a flake, or something that has gone since.`
        : `It is a flake: ${words.bad} in ${ofAttempts(failed, { failed, passed })}, and no build makes a difference.`
    return [text(`${likely}${seen}`), ...end]
  }
  const found = culprits.flatMap((culprit, index) => [
    ...(index > 0
      ? [text(' ')]
      : explanation.kind === 'each'
        ? [text('There are two causes. ')]
        : []),
    ...culpritPhrases(culprit, explanation, parts, trials, { symptom, stopped, sure }),
  ])
  const whole =
    culprits.length > 0 ? found : [text(`${explanationName(explanation, parts)} broke it.`)]
  return [...whole, ...end]
}

/** That no trial can tell whether it is something else. */
function untriedPhrase(names: readonly string[]): Phrase {
  const left = names.length - MOST_UNTRIED
  const shown = names.slice(0, MOST_UNTRIED).map((name) => truncate(plainLine(name), NAME_LENGTH))
  const more = left > 0 ? ` and ${left} more` : ''
  return text(` What else changed was not tried: ${shown.join(', ')}${more}.`)
}

/** Why the node did not come up, as the last run says it. */
function downPhrases(trials: readonly Trial[]): readonly Phrase[] {
  const outcome = trials.findLast((one) => one.outcome.kind === 'down')?.outcome
  const why = outcome?.kind === 'down' ? plainLine(outcome.why) : ''
  return why === '' ? [] : [text(` The run says: ${withoutPeriod(truncate(why, TITLE_LENGTH))}.`)]
}

/** What is the likeliest so far, in a few words: the part, and how many of its commits are left. */
export function likeliest(
  { explanation, explained, culprits }: Answer,
  parts: readonly NamedPart[],
): string {
  const [best] = explained
  if (best === undefined) return ''
  const culprit = culprits.at(-1)
  const all = parts[culprit?.part ?? -1]?.commits.length ?? 1
  const left =
    culprit === undefined || all === 1
      ? ''
      : `, ${Math.max(1, culprit.upTo - culprit.after)} of ${plural(all, 'commit')} left in ${parts[culprit.part]?.name}`
  return `${explanationName(explanation ?? best.explanation, parts)} (${percent(best.chance)})${left}`
}

/** Which builds the trials had that count. */
function triedBuilds(trials: readonly JudgedTrial[], parts: readonly NamedPart[]): string {
  const counted = trials.filter(({ outcome }) => outcome.kind === 'counted')
  const areAll = (end: (part: NamedPart) => number) =>
    counted.every(({ setup }) => parts.every((part, index) => setup[index] === end(part)))
  if (areAll(({ commits }) => commits.length)) return 'the bad builds'
  return areAll(() => 0) ? 'the good builds' : 'all builds'
}

/** That a spec is red with the good build, and green with the bad one. */
function reversedText(
  factor: number,
  parts: readonly NamedPart[],
  trials: readonly JudgedTrial[],
  symptom: Symptom,
): string {
  const { bad, good } = WORDS[symptom]
  const { name = '', commits = [] } = parts[factor] ?? {}
  const at = (position: number) => seenIn(trials.filter(({ setup }) => setup[factor] === position))
  const [old, recent] = [at(0), at(commits.length)]
  return (
    `It is the other way round: ${bad} in ${ofAttempts(old.failed, old)} with the good build of ${name}, ` +
    `${good} in ${recent.passed} of ${attemptsOf(recent)} with the bad one. Are both ends exchanged?`
  )
}

/** For instance `CRI-O`, or `CRI-O and Kubernetes together`. */
export function explanationName(explanation: Explanation, parts: readonly NamedPart[]): string {
  switch (explanation.kind) {
    case 'factor':
      return namesOf([explanation.factor], parts)
    case 'together':
      return `${namesOf(explanation.factors, parts)}, only both together`
    case 'each':
      return `${namesOf(explanation.factors, parts)}, each of them`
    case 'reversed':
      return `${namesOf([explanation.factor], parts)}, the other way round`
    case 'environment':
      return 'the environment'
    case 'flake':
      return 'a flake'
  }
}

function effortOf(trials: readonly JudgedTrial[]): string {
  const seconds = trials.reduce((sum, one) => sum + one.seconds, 0)
  return `${plural(trials.length, 'trial')}, ${formatDuration(seconds)}`
}
