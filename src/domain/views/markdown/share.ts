import type { Report } from '../../report/report.ts'
import { budgetText, failureRateText, leftOutTitle, shardText } from '../share-wording.ts'
import { fitList, ifFits } from './budget.ts'
import { folded, inline } from './markup.ts'
import { specName } from './spec-line.ts'

const MAX_NAMED = 100

/** Which shard of the lane the run is, and what its time budget chose. */
export function partOfLane(report: Report, room: number): string {
  const lines = [
    ['Shard', shardText(report)],
    ['Time budget', budgetText(report)],
  ].flatMap(([name = '', text = '']) => (text === '' ? [] : [`**${name}:** ${inline(text)}`]))
  return ifFits(lines.join('<br>'), room)
}

/** The specs that the time budget left out, those that fail most often first. */
export function leftOutSpecs({ selection }: Report, room: number): string {
  const budget = selection?.budget ?? null
  if (budget === null) return ''
  const parts = budget.leftOut
    .slice(0, MAX_NAMED)
    .map(({ id, failureRate }) => `- ${specName(id)} · ${failureRateText(failureRate)}`)
  return fitList(
    {
      parts,
      noun: 'spec',
      beyond: budget.leftOut.length - parts.length,
      frame: (text) => folded(leftOutTitle(budget), text),
    },
    room,
  )
}
