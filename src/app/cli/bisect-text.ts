import { culpritLink } from '../../domain/blame/culprit-link.ts'
import type { Explained } from '../../domain/blame/matrix.ts'
import { plainSentence } from '../../domain/blame/phrases.ts'
import type { Trial } from '../../domain/blame/problem.ts'
import { answerSentence, explanationName } from '../../domain/blame/sentence.ts'
import { alignColumns, formatDuration, plainLine, truncate } from '../../domain/text.ts'
import type { Bisected } from '../bisect/bisect.ts'
import { buildName, type SearchedPart } from '../bisect/parts.ts'

/** Less likely explanations are not shown. */
const LEAST_CHANCE = 0.01
const WHY_LENGTH = 160

/** The answer in one line. */
export function sentenceOf({ answer, parts, trials }: Bisected): string {
  return plainLine(plainSentence(answerSentence(answer, parts, trials)))
}

/**
 * What was found, for a terminal: the answer, where to look, and the trials.
 * @param again the command that goes on
 */
export function bisectText(found: Bisected, again: string): string {
  const { spec, answer, parts, trials, wasCancelled } = found
  const links = answer.culprits.flatMap((culprit) => culpritLink(culprit, parts) ?? [])
  const blocks = [
    [sentenceOf(found), plainLine(spec)],
    links.map((link) => `Look at: ${link}`),
    answer.explanation === null ? possible(answer.explained, parts, trials) : [],
    trialTable(found),
    wasCancelled || answer.stopped !== '' ? ['To go on:', `  ${again}`] : [],
  ]
  const shown = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'))
  return `${shown.join('\n\n')}\n`
}

/** What is possible with its chance, after trials that did not decide it. */
function possible(
  explained: readonly Explained[],
  parts: readonly SearchedPart[],
  trials: readonly Trial[],
): readonly string[] {
  if (!trials.some(({ outcome }) => outcome.kind === 'counted' || outcome.kind === 'down'))
    return []
  const likely = explained.filter(({ chance }) => chance >= LEAST_CHANCE)
  return [
    'What is possible:',
    ...likely.map(
      ({ explanation, chance }) =>
        `  ${String(Math.round(chance * 100)).padStart(2)} %  ${explanationName(explanation, parts)}`,
    ),
  ]
}

/** All trials, and below them why some do not count. */
function trialTable({ parts, trials }: Bisected): readonly string[] {
  if (trials.length === 0) return []
  const head = ['Trial', ...parts.map(({ name }) => name), 'Result', 'Time']
  const rows = trials.map(({ setup, outcome, seconds }, index) => [
    String(index + 1),
    ...parts.map((part, at) => buildName(part, setup[at] ?? 0)),
    resultOf(outcome),
    formatDuration(seconds),
  ])
  const notes = trials.flatMap(({ outcome }, index) =>
    outcome.kind === 'counted'
      ? []
      : [
          `Trial ${index + 1} ${WHY[outcome.kind]}: ${truncate(plainLine(outcome.why), WHY_LENGTH)}`,
        ],
  )
  return [...alignColumns([head, ...rows]), ...notes]
}

const WHY = {
  down: 'did not come up',
  broken: 'does not count',
  unusable: 'cannot be tried',
} as const

function resultOf(outcome: Trial['outcome']): string {
  if (outcome.kind !== 'counted') return WHY[outcome.kind]
  const { failures, trials } = outcome
  if (failures === trials) return trials === 1 ? 'red' : `red, ${trials} times`
  return failures === 0 ? 'green' : `green after ${failures} red`
}
