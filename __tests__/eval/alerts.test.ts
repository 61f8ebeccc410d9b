import { describe, expect, it } from '@jest/globals'
import type { Incident } from '../../eval/alerts/year.ts'
import { evaluateAlerts, scoresOf } from '../../eval/alerts.ts'

const INCIDENT: Incident = {
  number: 0,
  kind: 'break',
  start: 10,
  end: 20,
  lanes: [1],
  specs: [7],
  rate: 1,
}
const year = { incidents: [INCIDENT], nights: Array.from({ length: 100 }, () => []) }

describe('the evaluation of alerts', () => {
  it('counts what was told, what was false, how late, and how often anew', () => {
    const about = ['1/7']
    const told = [
      { night: 12, alert: 'a', kind: 'opened', about },
      { night: 15, alert: 'a', kind: 'closed', about },
      { night: 17, alert: 'a', kind: 'opened', about },
      { night: 50, alert: 'b', kind: 'opened', about },
    ] as const
    expect(scoresOf(year, told)).toEqual({
      alertsPer100Nights: 3,
      falseAlertShare: 1 / 3,
      alertDelayNights: 2,
      alertsTold: 1,
      alertFlaps: 1,
    })
  })

  it('says that ours are fewer than those of rules for single specs', () => {
    const scores = evaluateAlerts(60)
    const own = scores['alertsPer100Nights'] ?? 1000
    expect(own).toBeGreaterThan(0)
    expect(own).toBeLessThan(scores['threeInARowAlertsPer100Nights'] ?? 0)
    expect(scores['falseAlertShare']).toBeLessThan(scores['anyFalseAlertShare'] ?? 0)
  })
})
