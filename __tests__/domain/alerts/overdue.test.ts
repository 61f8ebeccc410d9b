import { describe, expect, it } from '@jest/globals'
import type { AlertContext } from '../../../src/domain/alerts/context.ts'
import { alertsIn } from '../../../src/domain/alerts/marker.ts'
import type { AlertAction } from '../../../src/domain/alerts/model.ts'
import { planOverdue } from '../../../src/domain/alerts/overdue.ts'
import type { Freshness } from '../../../src/domain/night/night.ts'
import { ALERT_TEXTS } from '../../../src/domain/views/markdown/alert.ts'
import { SCOPE } from './issues.ts'

const CONTEXT: AlertContext = {
  texts: ALERT_TEXTS,
  labels: () => [],
  scope: SCOPE,
  now: new Date('2026-09-05T12:00:00Z'),
  run: '77',
  members: [],
  alerts: [],
}
const LATE: Freshness = {
  last: { id: '70', startedAt: '2026-09-01T00:30:12.345Z', url: null, result: 'passed' },
  hours: 108,
  usualHours: 24,
  overdue: true,
}

function bodyOf([action]: readonly AlertAction[]): string {
  return action?.body ?? ''
}

describe('the alert of an overdue night', () => {
  const opened = planOverdue(LATE, [], CONTEXT)

  it('says what is known: when a run was recorded last, and both reasons why none was since', () => {
    const [, verdict] = bodyOf(opened).split('\n\n')
    expect(verdict).toMatch(/recorded since 2026-09-01: .*schedule.*could write the history/)
    expect(bodyOf(opened)).toContain('started on 2026-09-01 at 00:30 UTC')
    expect(bodyOf(opened)).toContain('usually 24 hours apart')
  })

  it('says what happened when it is closed', () => {
    const issue = { number: 3, title: 'x', isOpen: true, reason: '', closedAt: null }
    const alerts = alertsIn([{ ...issue, body: bodyOf(opened) }], SCOPE)
    const closed = planOverdue({ ...LATE, overdue: false }, alerts, CONTEXT)
    expect(closed).toMatchObject([{ kind: 'close', number: 3 }])
    expect(bodyOf(closed)).toContain('**✅ A night has run again**')
  })

  const closedBy = (reason: string, status = 'failing') =>
    alertsIn(
      [
        {
          number: 3,
          title: 'x',
          isOpen: false,
          reason,
          closedAt: '2026-09-05T13:00:00Z',
          body: bodyOf(opened).replace('status=failing', `status=${status}`),
        },
      ],
      SCOPE,
    )
  const onDay = (day: number, freshness: Freshness, reason: string, status?: string) =>
    planOverdue(freshness, closedBy(reason, status), {
      ...CONTEXT,
      now: new Date(Date.UTC(2026, 8, day, 14)),
    }).map(({ kind }) => kind)

  it('stays closed as not planned as long as no night runs, however long that is', () => {
    for (const day of [5, 6, 18, 30]) expect(onDay(day, LATE, 'not_planned')).toEqual([])
  })

  it('is opened again a day after a person closed it as completed, if no night has run', () => {
    expect(onDay(5, LATE, 'completed')).toEqual([])
    expect([7, 30].map((day) => onDay(day, LATE, 'completed'))).toEqual([['reopen'], ['reopen']])
  })

  it('is opened again if the nights stay away once more after one that ran', () => {
    const later = { ...LATE, last: { ...LATE.last, startedAt: '2026-09-06T00:30:00Z' } }
    expect(onDay(8, later, 'not_planned')).toEqual(['reopen'])
    expect(onDay(8, later, 'completed', 'recovered')).toEqual(['reopen'])
    expect(onDay(30, later, 'completed', 'recovered')).toEqual(['open'])
  })
})
