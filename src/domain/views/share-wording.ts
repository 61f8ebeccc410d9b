import type { Report } from '../report/report.ts'
import { formatDuration, plainLine, plural } from '../text.ts'

type Budget = NonNullable<NonNullable<Report['selection']>['budget']>

/** Which shard of the lane a run is; empty for a whole lane. Untrusted text. */
export function shardText({ selection, counts }: Report): string {
  const shard = selection?.shard ?? null
  if (shard === null) return ''
  const { index, total, specs } = shard
  const left = selection?.budget?.leftOut.length ?? 0
  return `${index} of ${total}, with ${counts.planned + left} of ${plural(specs, 'spec')} of the lane`
}

/** What a time budget chose and left out, and the risk of that; empty without a budget. Untrusted text. */
export function budgetText({ selection }: Report): string {
  const budget = selection?.budget ?? null
  if (budget === null) return ''
  const { seconds, chosen, specs, basis, first } = budget
  const early = first === 0 ? '' : `, ${first} of them before the others`
  const from = basis === '' ? '' : `; durations are from ${plainLine(basis)}`
  return `${formatDuration(seconds)}: ${chosen} of ${plural(specs, 'spec')} chosen${early}${riskText(budget)}${from}`
}

/** The specs that were left out, as a title: how many, and how many of them are expected to fail. */
export function leftOutTitle(budget: Budget): string {
  return `${plural(budget.leftOut.length, 'spec')} left out for the time budget`
}

function riskText({ leftOut, expectedMisses, missChance }: Budget): string {
  if (leftOut.length === 0) return ', none left out'
  if (expectedMisses === null || missChance === null) return `, ${leftOut.length} left out`
  return `, ${leftOut.length} left out, of which ${rounded(expectedMisses)} are expected to fail (${percent(missChance)} that at least one does)`
}

/** How often a spec failed that was left out. */
export function failureRateText(rate: number | null): string {
  return rate === null ? 'no record' : `failed in ${percent(rate)} of its runs`
}

function rounded(number: number): string {
  return number < 10 ? number.toFixed(1) : String(Math.round(number))
}

/** Not 0 % for what can happen, and not 100 % for what need not. */
function percent(share: number): string {
  if (share > 0 && share < 0.01) return 'less than 1 %'
  if (share < 1 && share > 0.99) return 'more than 99 %'
  return `${Math.round(share * 100)} %`
}
