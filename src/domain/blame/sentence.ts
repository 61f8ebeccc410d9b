import { FULL_COMMIT } from '../model/build-names.ts'
import { formatDuration, plainLine, plural, truncate } from '../text.ts'
import type { BranchCommit } from './commits.ts'
import { type Evidence, evidenceFor, type Seen, seenIn } from './evidence.ts'
import { CERTAIN } from './limits.ts'
import type { Explanation } from './matrix.ts'
import type { Trial } from './problem.ts'
import type { Answer, Culprit } from './procedure.ts'
import { type JudgedTrial, judgedTrials, type Symptom } from './symptom.ts'

/** What people call a part, and its commits after the last good build, the oldest first; texts are untrusted. */
export interface NamedPart {
  readonly name: string
  readonly commits: readonly BranchCommit[]
}

/** A sentence in parts, so that views can escape and link what is untrusted. */
export type Phrase =
  | { readonly kind: 'text'; readonly text: string }
  /** Untrusted. */
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'commit'; readonly part: string; readonly sha: string }
  | { readonly kind: 'pull-request'; readonly part: string; readonly number: number }

const TITLE_LENGTH = 120
/** Digits of a commit in answers. */
export const SHORT_COMMIT = 10

/** How a symptom is called, with a number of attempts behind it. */
const WORDS: Readonly<Record<Symptom, { readonly bad: string; readonly good: string }>> = {
  spec: { bad: 'red', good: 'green' },
  start: { bad: 'the node does not come up', good: 'it comes up' },
}

/** The same of all builds. */
const EVERYWHERE: Readonly<Record<Symptom, string>> = {
  spec: 'red today with all builds, also with those that were green',
  start: 'the node does not come up today with any build, also not with those that were good',
}

/** The answer as people want to hear it: what broke the spec or the node, how that was seen, and what it took. */
export function answerSentence(
  { symptom, explanation, explained, culprits, stopped }: Answer,
  parts: readonly NamedPart[],
  all: readonly Trial[],
): readonly Phrase[] {
  const trials = judgedTrials(symptom, all)
  const words = WORDS[symptom]
  const effort = text(` ${effortOf(trials)}.`)
  const end = [
    ...(symptom === 'start' ? downPhrases(all) : []),
    ...(stopped === '' ? [] : [text(` Stopped, because ${stopped}.`)]),
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
  const sure = explained[0]?.chance ?? 0
  const likely = stopped === '' ? '' : `Most likely (${percent(sure)}): `
  if (explanation.kind === 'reversed') {
    return [text(`${likely}${reversedText(explanation.factor, parts, trials, symptom)}`), ...end]
  }
  if (explanation.kind === 'environment') {
    const { failed, passed } = seenIn(trials)
    return [
      text(
        `${likely}The environment is behind it: ${EVERYWHERE[symptom]} (${failed} of ${failed + passed} attempts).`,
      ),
      ...end,
    ]
  }
  if (explanation.kind === 'flake') {
    const { failed, passed } = seenIn(trials)
    const seen =
      failed === 0
        ? `${symptom === 'spec' ? 'It is green' : 'The node comes up'} today with ${triedBuilds(trials, parts)} (${plural(passed, 'attempt')}): a flake, or something that has gone since.`
        : `It is a flake: ${words.bad} in ${failed} of ${failed + passed} attempts, and no build makes a difference.`
    return [text(`${likely}${seen}`), ...end]
  }
  const found = culprits.flatMap((culprit, index) => [
    ...(index === 0 ? [] : [text(' ')]),
    ...culpritPhrases(culprit, explanation, parts, trials, { symptom, stopped, sure }),
  ])
  const whole =
    culprits.length > 0 ? found : [text(`${explanationName(explanation, parts)} broke it.`)]
  return [...whole, ...end]
}

/** Why the node did not come up, as the last run says it. */
function downPhrases(trials: readonly Trial[]): readonly Phrase[] {
  const outcome = trials.findLast((one) => one.outcome.kind === 'down')?.outcome
  const why = outcome?.kind === 'down' ? plainLine(outcome.why) : ''
  return why === '' ? [] : [text(` The run says: ${truncate(why, TITLE_LENGTH)}.`)]
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
      : `, ${culprit.among} of ${plural(all, 'commit')} left in ${parts[culprit.part]?.name}`
  return `${explanationName(explanation ?? best.explanation, parts)} (${percent(best.chance)})${left}`
}

function culpritPhrases(
  culprit: Culprit,
  explanation: Explanation,
  parts: readonly NamedPart[],
  trials: readonly JudgedTrial[],
  {
    symptom,
    stopped,
    sure,
  }: { readonly symptom: Symptom; readonly stopped: string; readonly sure: number },
): readonly Phrase[] {
  const part = parts[culprit.part]
  if (part === undefined) return []
  const { good, bad, chance, among } = culprit
  if (good === null || bad === null) {
    return [
      text(
        `${part.name} broke it, but ${endText(symptom, good === null ? 'last good' : 'bad')} now.`,
      ),
    ]
  }
  const commits = part.commits.slice(good, bad)
  const [only] = commits
  const others =
    explanation.kind === 'together'
      ? ` together with the new ${namesOf(
          explanation.factors.filter((one) => one !== culprit.part),
          parts,
        )}`
      : ''
  const evidence = text(`${others}: ${evidenceText(evidenceFor(culprit, trials), parts, symptom)}.`)
  // Without all trials, not only the place is uncertain.
  const likely = stopped === '' ? [] : [text(` (${percent(chance * sure)})`)]
  if (chance < CERTAIN || only === undefined) {
    const possible = Math.max(among, commits.length)
    const range = possible > 1 ? `One of ${plural(possible, 'commit')} of ` : ''
    return [
      text(`${range}${part.name} broke it, most likely ${commits.length > 1 ? 'one up to ' : ''}`),
      ...commitPhrases(part, commits.at(-1)),
      text(` (${percent(chance)})`),
      evidence,
    ]
  }
  if (commits.length > 1) {
    return [
      text(
        `One of ${plural(commits.length, 'commit')} of ${part.name}, of which no build can be tried, broke it: after `,
      ),
      ...(good === 0 ? [text('the last good build')] : commitPhrases(part, part.commits[good - 1])),
      text(', at the latest '),
      ...commitPhrases(part, commits.at(-1)),
      evidence,
    ]
  }
  if (only.isRange === true) {
    return [
      text(`One of the commits of ${part.name} up to `),
      ...commitPhrases(part, only),
      text(' broke it (those between both builds are not known)'),
      evidence,
    ]
  }
  return [...commitPhrases(part, only), text(' broke it'), ...likely, evidence]
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
    `It is the other way round: ${bad} in ${old.failed} of ${attemptsOf(old)} attempts with the good build of ${name}, ` +
    `${good} in ${recent.passed} of ${attemptsOf(recent)} with the bad one. Are both ends exchanged?`
  )
}

/** That an end is not as it should be. */
function endText(symptom: Symptom, end: 'last good' | 'bad'): string {
  const isRed = end === 'last good'
  if (symptom === 'spec') return `its ${end} build is ${isRed ? 'red' : 'green'}`
  return `the node ${isRed ? 'does not come up' : 'comes up'} with its ${end} build`
}

function commitPhrases(part: NamedPart, commit: BranchCommit | undefined): readonly Phrase[] {
  if (commit === undefined) return [text(part.name)]
  const { sha, title, pullRequest } = commit
  return [
    // A version or a directory means something only with its part.
    ...(FULL_COMMIT.test(sha) ? [] : [text(`${part.name} `)]),
    { kind: 'commit', part: part.name, sha },
    ...(title === ''
      ? []
      : [text(' '), { kind: 'title', text: truncate(title, TITLE_LENGTH) } as const]),
    ...(pullRequest === null
      ? []
      : [
          text(' ('),
          { kind: 'pull-request', part: part.name, number: pullRequest } as const,
          text(')'),
        ]),
  ]
}

function evidenceText(evidence: Evidence, parts: readonly NamedPart[], symptom: Symptom): string {
  const { bad, good } = WORDS[symptom]
  const { with: withIt, without, noDifference } = evidence
  const seen = [
    ...(attemptsOf(withIt) === 0
      ? []
      : [`${bad} in ${withIt.failed} of ${attemptsOf(withIt)} attempts with it`]),
    ...(attemptsOf(without) === 0
      ? []
      : [`${good} in ${without.passed} of ${attemptsOf(without)} without`]),
    ...(noDifference.length === 0
      ? []
      : [
          `${namesOf(noDifference, parts)} ${noDifference.length === 1 ? 'makes' : 'make'} no difference`,
        ]),
  ]
  return seen.join(', ')
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

function namesOf(positions: readonly number[], parts: readonly NamedPart[]): string {
  const names = positions.map((position) => parts[position]?.name ?? 'a part')
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function effortOf(trials: readonly JudgedTrial[]): string {
  const seconds = trials.reduce((sum, one) => sum + one.seconds, 0)
  return `${plural(trials.length, 'trial')}, ${formatDuration(seconds)}`
}

function attemptsOf({ failed, passed }: Seen): number {
  return failed + passed
}

/** Never 100 %: trials prove nothing for certain. */
function percent(chance: number): string {
  return `${Math.min(99, Math.round(chance * 100))} %`
}

function text(value: string): Phrase {
  return { kind: 'text', text: value }
}

/** A sentence as plain text, for a terminal, an annotation or a log. Still untrusted. */
export function plainSentence(phrases: readonly Phrase[]): string {
  return phrases.map(phraseText).join('')
}

/** A phrase as plain text. Still untrusted. */
export function phraseText(phrase: Phrase): string {
  switch (phrase.kind) {
    case 'commit':
      return FULL_COMMIT.test(phrase.sha) ? phrase.sha.slice(0, SHORT_COMMIT) : phrase.sha
    case 'pull-request':
      return `#${phrase.number}`
    case 'text':
    case 'title':
      return phrase.text
  }
}
