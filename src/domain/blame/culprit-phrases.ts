import { plural } from '../text.ts'
import { type Evidence, evidenceFor } from './evidence.ts'
import { guiltyParts } from './guilty.ts'
import { CERTAIN } from './limits.ts'
import type { Explanation } from './matrix.ts'
import {
  attemptsOf,
  betweenPhrases,
  commitPhrases,
  type NamedPart,
  namesOf,
  ofAttempts,
  type Phrase,
  percent,
  text,
  WORDS,
} from './phrases.ts'
import type { Culprit } from './procedure.ts'
import type { JudgedTrial, Symptom } from './symptom.ts'

/** Nobody is to look at a commit that is less likely than all others together. */
const LEAST_NAMED = 0.5

/**
 * Which change broke it, or among which it is, and how that was seen.
 * @param sure how likely it is that the part broke it
 */
export function culpritPhrases(
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
  const { good, bad, chance } = culprit
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
  const { after, upTo } = culprit
  // As long as it is not found, the builds between say nothing for certain.
  const place = chance < CERTAIN ? { ...culprit, good: after, bad: upTo } : culprit
  const seen = evidenceText(evidenceFor(place, guiltyParts(explanation), trials), parts, symptom)
  const evidence = text(`${others}${seen === '' ? '' : `: ${seen}`}.`)
  // Without all trials, not only the place is uncertain.
  const likely = stopped === '' ? [] : [text(` (${percent(chance * sure)})`)]
  if (chance < CERTAIN || only === undefined) return [...uncertainPhrases(culprit, part), evidence]
  if (commits.length > 1) {
    return [
      text(
        `One of ${plural(commits.length, 'commit')} of ${part.name}, between which no build can be tried, broke it, `,
      ),
      ...betweenPhrases(part, good, bad),
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

/** Between which builds the change is, and which one is likelier than all others together. */
function uncertainPhrases(
  { good, bad, chance, after, upTo }: Culprit,
  part: NamedPart,
): readonly Phrase[] {
  const commits = part.commits.slice(good ?? 0, bad ?? 0)
  const likeliest = commitPhrases(part, commits.at(-1))
  const chanceText = `(${percent(chance)})`
  if (upTo - after < 2) {
    return [text(`${part.name} broke it, most likely `), ...likeliest, text(` ${chanceText}`)]
  }
  const isNamed = chance >= LEAST_NAMED
  const isLast = isNamed && bad === upTo
  return [
    text(`One of ${plural(upTo - after, 'commit')} of ${part.name} broke it, `),
    ...betweenPhrases(part, after, upTo, isLast ? `, most likely ${chanceText},` : ''),
    ...(isNamed && !isLast
      ? [
          text(', most likely '),
          ...likeliest,
          text(`${commits.length > 1 ? ' or shortly before' : ''} ${chanceText}`),
        ]
      : []),
  ]
}

/** That an end is not as it should be. */
function endText(symptom: Symptom, end: 'last good' | 'bad'): string {
  const isRed = end === 'last good'
  if (symptom === 'spec') return `its ${end} build is ${isRed ? 'red' : 'green'}`
  return `the node ${isRed ? 'does not come up' : 'comes up'} with its ${end} build`
}

function evidenceText(evidence: Evidence, parts: readonly NamedPart[], symptom: Symptom): string {
  const { bad, good } = WORDS[symptom]
  const { with: withIt, without, noDifference } = evidence
  const seen = [
    ...(attemptsOf(withIt) === 0 ? [] : [`${bad} in ${ofAttempts(withIt.failed, withIt)} with it`]),
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
