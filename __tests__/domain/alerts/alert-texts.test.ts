import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { alertsIn, formatMarker } from '../../../src/domain/alerts/marker.ts'
import type { FollowedMember, Issue, Marker, Recovery } from '../../../src/domain/alerts/model.ts'
import { passesNeeded } from '../../../src/domain/alerts/recovery.ts'
import { ALERT_TEXTS } from '../../../src/domain/views/markdown/alert.ts'
import { kindsOf, lane, SCOPE, startAlerts } from './issues.ts'

const MARKER: Marker = {
  scope: SCOPE,
  kind: 'specs',
  status: 'failing',
  keys: ['0123456789abcdef'],
  members: ['00000000000000bb', '00000000000000cc'],
  since: '2026-09-21T00:30:00.000Z',
  opened: '5020',
  changed: '5021',
  told: '',
}

function issue(body: string): Issue {
  return { number: 1, title: 'x', body, isOpen: true, reason: '', closedAt: null }
}

describe('the first line of an alert', () => {
  it('is read as it was written, also with the line ends of a browser', () => {
    const line = formatMarker(MARKER)
    for (const body of [line, `${line}\n\ntext`, `${line}\r\ntext`]) {
      expect(alertsIn([issue(body)], SCOPE)[0]?.marker).toEqual(MARKER)
    }
  })

  it('is not read from another line, another scope, or a later format', () => {
    const line = formatMarker(MARKER)
    const others = [
      `\n${line}`,
      `> ${line}`,
      line.replace('alert 1', 'alert 2'),
      line.replace(SCOPE, 'f'.repeat(16)),
      line.replace(' -->', ''),
      `${line}${'x'.repeat(5000)}`,
      line.replace('kind=specs', 'kind=constructor'),
    ]
    for (const body of others) expect(alertsIn([issue(body)], SCOPE)).toEqual([])
  })

  it('is whatever is in it only what we write', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const line = formatMarker({ ...MARKER, opened: one, changed: other })
        expect(line).toMatch(/^<!-- crio-node-e2e alert 1 [\w=,.: -]+ -->$/)
      }),
    )
  })
})

describe('texts of tests', () => {
  const HOSTILE = [
    '@everyone #12 <!-- crio-node-e2e: details --> --> <img src=x onerror=alert(1)>',
    '```\n@team\n```\n<script>',
    formatMarker(MARKER),
    '[x](javascript:alert(1)) cri-o/cri-o#1 GH-1 :tada: https://example.com',
    '\u202Eevil\u0000',
  ]

  it.each(HOSTILE)('are only shown: %j', (text) => {
    const alerts = startAlerts()
    const others = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`o${n}`, 'p' as const]))
    const play = (night: number, did: 'p' | 'C') =>
      alerts.play(night, [lane(night, { ...others, [text]: [did, text] }, 'conformance')])
    for (let night = 0; night < 5; night++) play(night, 'p')
    play(5, 'C')
    play(6, 'C')
    expect(alerts.issues()).toHaveLength(1)
    const [{ body, title } = issue('')] = alerts.issues()
    expect(title.length).toBeLessThanOrEqual(256)
    const shown = withoutCode(body.split('\n').slice(1).join('\n'))
    expect(shown.replace('<!-- crio-node-e2e: details -->', '')).not.toMatch(
      /@everyone|@team|<script|<img|<!--|(?<!\\\])\(javascript:|:tada:/,
    )
    play(7, 'p')
    expect(kindsOf(play(8, 'p'))).toEqual(['close 1'])
    // What was wrong last is still there.
    expect(alerts.issues()[0]?.body).toContain('### Evidence')
  })
})

/** A body without its code, in which GitHub finds nothing. */
function withoutCode(body: string): string {
  return body
    .replace(/^(`{3,})\w*\n[\s\S]*?\n\1$/gm, '')
    .replace(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, '')
}

function member(key: string, recovery: Recovery): FollowedMember {
  const nothing = { nights: [], runsWithout: 0, isOfTonight: true }
  return { key, spec: key, lane: 'conformance', recovery, ...nothing }
}

describe('an alert that passes', () => {
  it('says how often that must go on, whatever is no longer there', () => {
    const body = ALERT_TEXTS.body({
      marker: { ...MARKER, status: 'passing' },
      topic: null,
      members: [
        member('a', { state: 'passing', passes: 2, needed: 3 }),
        member('b', { state: 'gone', passes: 0, needed: 7 }),
        member('c', { state: 'recovered', passes: 9, needed: 2 }),
      ],
      listed: [],
      body: '',
      elsewhere: null,
    })
    expect(body).toContain('enough yet to be sure: 1 more run must pass**')
  })
})

describe('a spec that is well again', () => {
  it('has passed so often that it is luck in less than one of a hundred times', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        (one, other) => {
          const [failures, trials] = [Math.min(one, other), Math.max(one, other)]
          const attempts = Array.from({ length: trials }, (_, trial) => ({
            failed: trial < failures,
            trial,
          }))
          const rate = (failures + 0.5) / (trials + 1)
          const needed = passesNeeded(attempts)
          expect(needed).toBeGreaterThanOrEqual(2)
          expect((1 - rate) ** needed).toBeLessThanOrEqual(0.01 + 1e-9)
          // One pass fewer would not be enough, but that one pass is never enough.
          expect(needed === 2 || (1 - rate) ** (needed - 1) > 0.01).toBe(true)
        },
      ),
    )
  })

  it.each([
    ['always failed', 'FFFFF', 2],
    ['failed once, and in the rerun', 'FF', 3],
    ['failed every other time', 'FpFpFpFp', 7],
  ])('needs passes by its rate: %s', (_, attempts, needed) => {
    const all = attempts.split('').map((one, trial) => ({ failed: one === 'F', trial }))
    expect(passesNeeded(all)).toBe(needed)
  })
})
