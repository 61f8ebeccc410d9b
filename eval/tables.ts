import { alignColumns, plainLine, truncate } from '../src/domain/text.ts'
import type { Classification } from './classes.ts'
import type { Clustering } from './clustering.ts'
import type { HistoryEvaluation } from './history.ts'

/** The values that a release must reach, and on which side of them. */
const TARGETS: Readonly<Record<string, readonly [relation: '≥' | '≤', value: number]>> = {
  clusterAri: ['≥', 0.6],
  clusterPairPrecision: ['≥', 0.99],
  clusterMsPer10k: ['≤', 50],
  classMacroF1: ['≥', 0.9],
  crioPrecision: ['≥', 0.95],
  falseAlarmsPer100: ['≤', 0.14],
  nightsStableToBroken: ['≤', 2],
  nightsFlakyToBroken: ['≤', 2],
  newFlakeFound: ['≥', 0.99],
  blameRight: ['≥', 0.97],
  bisectRight: ['≥', 0.97],
  falseAlertShare: ['≤', 0.1],
  alertFlaps: ['≤', 0.1],
}
const DIGITS = 3
const TEXT_LENGTH = 150

/** The scores for a terminal. */
export function scoreTable(scores: Readonly<Record<string, number | null>>): string {
  const rows = Object.entries(scores).map(([name, value]) => [
    name,
    shown(value),
    goalOf(name, value),
  ])
  return alignColumns([['Score', 'Result', 'Target'], ...rows]).join('\n')
}

function shown(value: number | null): string {
  if (value === null) return 'no data'
  return Number.isInteger(value) ? String(value) : value.toFixed(DIGITS)
}

function goalOf(name: string, value: number | null): string {
  const target = TARGETS[name]
  if (target === undefined || value === null) return ''
  const [relation, limit] = target
  const met = relation === '≥' ? value >= limit : value <= limit
  return `${relation} ${limit} ${met ? 'met' : 'missed'}`
}

/** Told chances beside how often it was so, for a terminal; a sentence if there are none. */
export function calibrationTable({ calibration }: Pick<HistoryEvaluation, 'calibration'>): string {
  if (calibration.length === 0) return 'No chances were told.'
  const rows = calibration.map(({ upTo, count, told, was }) => [
    `≤ ${upTo}`,
    String(count),
    told.toFixed(DIGITS),
    was.toFixed(DIGITS),
  ])
  return alignColumns([['Told chance of noise', 'Times', 'Mean', 'Was noise'], ...rows]).join('\n')
}

/** Inputs with another class than expected, for a terminal; a sentence if there are none. */
export function wrongClasses({ wrong, unlabelled, unread }: Classification): string {
  const rows = wrong.map(({ name, accepted, found }) => [name, accepted.join(' or '), found])
  const table = [['Wrong class of', 'Expected', 'Found'], ...rows]
  return [
    ...(rows.length === 0 ? ['All classes are as expected.'] : alignColumns(table)),
    ...(unlabelled.length === 0
      ? []
      : [`Not scored, because they have no label: ${unlabelled.join(', ')}`]),
    ...unread.map((input) => `Not scored, because it cannot be read: ${input}`),
  ].join('\n')
}

/** Groups of failures with several labels, for a terminal; a sentence if there are none. */
export function mixedGroups({ mixed }: Clustering): string {
  if (mixed.length === 0) return 'No group has failures with different labels.'
  const lines = mixed.flatMap((kinds) => [
    'One group has:',
    ...kinds.map(({ reason, error }) => `  ${reason}: ${truncate(plainLine(error), TEXT_LENGTH)}`),
  ])
  return lines.join('\n')
}
