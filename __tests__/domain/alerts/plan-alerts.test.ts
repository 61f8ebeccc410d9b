import { describe, expect, test } from '@jest/globals'
import { withSearches } from '../../../src/domain/night/searches.ts'
import { aSearch } from '../blame/searches.ts'
import { aNightReport, type Did } from '../night/nights.ts'
import { type AlertedNights, kindsOf, lane, startAlerts } from './issues.ts'

const OTHERS = Object.fromEntries(
  Array.from({ length: 9 }, (_, index) => [`other ${index}`, 'p' as const]),
)
const QUIET = { ...OTHERS, a: 'p', b: 'p' } as const

/** Nights of one lane in which nothing happened. */
function quiet(nights: number): AlertedNights {
  const alerts = startAlerts()
  for (let night = 0; night < nights; night++) alerts.play(night, [lane(night, QUIET)])
  return alerts
}

/** Plays nights of one spec from a night on, and what was done in each. */
function playSpec(alerts: AlertedNights, first: number, did: string): readonly string[] {
  return did
    .split('')
    .map((one, index) =>
      kindsOf(alerts.play(first + index, [lane(first + index, { ...QUIET, a: didOf(one) })])).join(
        ', ',
      ),
    )
}

function didOf(letter: string): Did {
  if (letter === 'p' || letter === 'F' || letter === 'C' || letter === 'f') return letter
  throw new Error(letter)
}

function closedBy(reason: string, at: string) {
  return { isOpen: false, reason, closedAt: at }
}

function opened(actions: readonly string[]): number {
  return actions.filter((one) => one === 'open').length
}

describe('an alert', () => {
  test('is opened when the rerun confirms the failure, kept up to date, and closed after enough passes', () => {
    const alerts = quiet(20)
    expect(playSpec(alerts, 20, 'CCCpp')).toEqual([
      'open',
      'update 1',
      'update 1',
      'update 1',
      'close 1',
    ])
    const [issue] = alerts.issues()
    expect(issue?.body).toContain('passed in the last 2 runs')
    expect(playSpec(alerts, 25, 'ppp')).toEqual(['', '', ''])
  })

  test('is opened on the second night without a rerun', () => {
    expect(playSpec(quiet(20), 20, 'FF')).toEqual(['', 'open'])
  })

  test('needs the second night if there is no earlier run', () => {
    expect(playSpec(startAlerts(), 0, 'CC')).toEqual(['', 'open'])
  })

  test('is none for a spec that fails at its rate', () => {
    const told = playSpec(startAlerts(), 0, 'pppFpppppfpppFpppppFpppppfpppFppp')
    expect(told.filter((one) => one !== '')).toEqual([])
  })

  test('needs more passes for what fails every other time', () => {
    const alerts = quiet(20)
    const told = playSpec(alerts, 20, 'CpCpCppppppp')
    const closed = told.indexOf('close 1')
    expect(told[0]).toBe('open')
    // Five results since the first failure, three of them failed: at a rate of about 0.8 with reruns, three passes.
    expect(closed).toBeGreaterThan(6)
  })

  test('is reopened within two weeks, and made anew after that', () => {
    const early = quiet(20)
    playSpec(early, 20, 'CCpppppp')
    expect(playSpec(early, 28, 'C')).toEqual(['reopen 1'])
    const late = quiet(20)
    playSpec(late, 20, 'CCpppppppppppppppppppp')
    expect(playSpec(late, 42, 'C')).toEqual(['open'])
  })

  test('is asked for again with the same night: nothing is done', () => {
    const alerts = quiet(20)
    for (const [index, one] of 'CFpCpppC'.split('').entries()) {
      playSpec(alerts, 20 + index, one)
      expect([index, kindsOf(alerts.plan(alerts.last(), 20 + index))]).toEqual([index, []])
    }
  })

  test('is left alone by a night after which a later one was judged', () => {
    const alerts = quiet(20)
    playSpec(alerts, 20, 'pC')
    const old = alerts.last()
    playSpec(alerts, 22, 'C')
    expect(kindsOf(alerts.plan(old, 22))).toEqual([])
  })

  test('is one for a cause in several lanes, and one for a spec with two messages', () => {
    const alerts = quiet(20)
    const message = 'the runtime lost the exit code'
    const both = [
      lane(20, { ...QUIET, a: ['C', message], b: ['C', message] }),
      lane(20, { ...QUIET, a: ['C', message] }, 'serial'),
      lane(20, { ...QUIET, a: ['C', 'a connection was refused'] }, 'features'),
    ]
    expect(kindsOf(alerts.play(20, both))).toEqual(['open'])
    expect(alerts.issues()[0]?.title).toContain('exit code')
  })

  test('has the name of a single spec in its title, and what several ones have in common', () => {
    const alerts = quiet(20)
    const busy = ['C', 'the node is busy'] as const
    alerts.play(20, [lane(20, { ...QUIET, a: ['C', 'expected true'] })])
    alerts.play(21, [lane(21, { ...QUIET, b: busy, 'other 1': busy })])
    expect(alerts.issues().map(({ title }) => title)).toEqual([
      'Node e2e: a: expected true',
      'Node e2e: the node is busy',
    ])
  })

  test('stays one if the message changes while a spec is broken', () => {
    const alerts = quiet(20)
    alerts.play(20, [lane(20, { ...QUIET, a: ['C', 'the runtime lost the exit code'] })])
    const second = alerts.play(21, [lane(21, { ...QUIET, a: ['C', 'a connection was refused'] })])
    expect(kindsOf(second)).toEqual(['update 1'])
  })

  test('is reopened once if two messages of tonight are of it', () => {
    const alerts = quiet(20)
    const two = { a: ['C', 'a connection was refused'], b: ['C', 'the disk is full'] } as const
    const message = 'the runtime lost the exit code'
    alerts.play(20, [lane(20, { ...QUIET, a: ['C', message], b: ['C', message] })])
    alerts.play(21, [lane(21, { ...QUIET, ...two })])
    playSpec(alerts, 22, 'pp')
    expect(alerts.issues()).toMatchObject([{ isOpen: false }])
    const again = alerts.play(24, [lane(24, { ...QUIET, ...two })])
    expect(kindsOf(again)).toEqual(['reopen 1'])
    expect(again[0]?.body).toContain('2 specs fail since')
  })

  test('says where its spec is told that fails now for the cause of another alert', () => {
    const alerts = quiet(20)
    const full = ['C', 'the disk is full'] as const
    alerts.play(20, [lane(20, { ...QUIET, a: ['C', 'a connection was refused'], b: full })])
    const second = alerts.play(21, [lane(21, { ...QUIET, a: full, b: full })])
    expect(kindsOf(second)).toEqual(['update 1', 'update 2'])
    expect(second[0]?.body).toContain('told in another issue')
    expect(second[0]?.body).toContain('\nSee #2.\n')
    expect(second[1]?.body).toContain('2 specs fail since')
    expect(kindsOf(alerts.plan(alerts.last(), 21))).toEqual([])
  })

  test('goes to the alert of its cause, not to that of its spec, so that none is taken for a duplicate', () => {
    const alerts = quiet(20)
    const full = ['C', 'the disk is full'] as const
    alerts.play(20, [lane(20, { ...QUIET, a: ['C', 'a connection was refused'], b: full })])
    const second = alerts.play(21, [lane(21, { ...QUIET, a: full })])
    expect(kindsOf(second)).toEqual(['update 1', 'update 2'])
    expect(second[0]?.body).toContain('\nSee #2.\n')
    expect(kindsOf(alerts.plan(alerts.last(), 21))).toEqual([])
    const keys = alerts.issues().map(({ body }) => /keys=(\S*)/.exec(body)?.[1]?.split(',') ?? [])
    expect(new Set(keys.flat()).size).toBe(keys.flat().length)
  })

  test('says that it fails if nothing is told of that, and no more of a night without its spec', () => {
    const alerts = quiet(20)
    playSpec(alerts, 20, 'CC')
    const { night, lanes } = alerts.last()
    const specs = night.specs.map((spec) => ({ ...spec, state: 'known' as const }))
    const [tracked] = alerts.plan({ night: { ...night, specs }, lanes }, 21)
    expect(tracked?.body).toContain('since 2026-09-21, also in the last night')
    const { a: _, ...rest } = QUIET
    const [without] = alerts.play(22, [lane(22, rest)])
    expect(without?.body).toContain('and the last night says nothing about it')
  })

  test('follows what only one of its lanes still has', () => {
    const alerts = startAlerts()
    const play = (night: number, one: Did, other: Did) =>
      kindsOf(
        alerts.play(night, [
          lane(night, { ...QUIET, a: one }),
          lane(night, { ...QUIET, a: other }, 'serial'),
        ]),
      )
    for (let night = 0; night < 20; night++) play(night, 'p', 'p')
    expect(play(20, 'C', 'C')).toEqual(['open'])
    for (let night = 21; night < 26; night++) expect(play(night, 'p', 'C')).toEqual(['update 1'])
    play(26, 'p', 'p')
    expect(play(27, 'p', 'p')).toEqual(['close 1'])
  })

  test('is closed as not planned if its spec is no longer there', () => {
    const alerts = quiet(20)
    playSpec(alerts, 20, 'CC')
    const { a: _, ...rest } = QUIET
    const told = [22, 23, 24].map((night) => alerts.play(night, [lane(night, rest)]))
    expect(told.map(kindsOf)).toEqual([['update 1'], [], ['close 1']])
    expect(told[2]?.[0]).toMatchObject({ reason: 'not_planned' })
  })
})

describe('what people do with an issue', () => {
  test('closed as not planned, it stays closed as long as the failure goes on', () => {
    const alerts = quiet(20)
    playSpec(alerts, 20, 'CC')
    alerts.change(1, closedBy('not_planned', '2026-09-22T12:00:00Z'))
    expect(playSpec(alerts, 22, 'C'.repeat(30)).filter((one) => one !== '')).toEqual([])
  })

  test('closed with a repair that does not help, it is opened again by a later night', () => {
    const alerts = quiet(20)
    playSpec(alerts, 20, 'CC')
    alerts.change(1, closedBy('completed', '2026-09-22T20:00:00Z'))
    expect(playSpec(alerts, 22, 'CC')).toEqual(['', 'reopen 1'])
  })

  test('opened again after it recovered, it stays open', () => {
    const alerts = quiet(20)
    playSpec(alerts, 20, 'CCppp')
    alerts.change(1, { isOpen: true, reason: 'reopened', closedAt: null })
    expect(playSpec(alerts, 25, 'pp')).toEqual(['', ''])
    expect(playSpec(alerts, 27, 'C')).toEqual(['update 1'])
  })

  test('an issue without our first line is no alert', () => {
    const alerts = quiet(20)
    playSpec(alerts, 20, 'C')
    alerts.change(1, { body: 'Somebody wrote something else.' })
    expect(playSpec(alerts, 21, 'C')).toEqual(['open'])
  })
})

describe('many failures in one night', () => {
  const WORDS = ['cat', 'dog', 'cow', 'hen', 'fox', 'owl', 'bee']
  const broken = (night: number, count: number) =>
    lane(night, {
      ...QUIET,
      ...Object.fromEntries(
        Array.from({ length: 20 }, (_, index) => [`quiet ${index}`, 'p' as const]),
      ),
      ...Object.fromEntries(
        WORDS.map((word, index) => [
          `the ${word}`,
          index < count ? (['C', `the ${word} has gone away`] as const) : ('p' as const),
        ]),
      ),
    })

  test('get three alerts, and an umbrella until the others have their own', () => {
    const alerts = startAlerts()
    for (let night = 0; night < 20; night++) alerts.play(night, [broken(night, 0)])
    expect(kindsOf(alerts.play(20, [broken(20, 7)]))).toEqual(['open', 'open', 'open', 'open'])
    expect(alerts.issues()[3]?.title).toContain('more failures')
    expect(kindsOf(alerts.plan(alerts.last(), 20))).toEqual([])
    expect(opened(kindsOf(alerts.play(21, [broken(21, 7)])))).toBe(3)
    expect(opened(kindsOf(alerts.play(22, [broken(22, 7)])))).toBe(1)
    expect(kindsOf(alerts.play(23, [broken(23, 7)]))).toContain('close 4')
    expect(alerts.issues()).toHaveLength(8)
  })

  test('have no umbrella if a person does not want it, until there are others', () => {
    const alerts = startAlerts()
    for (let night = 0; night < 20; night++) alerts.play(night, [broken(night, 0)])
    alerts.play(20, [broken(20, 7)])
    alerts.change(4, closedBy('not_planned', '2026-09-21T12:00:00Z'))
    const second = alerts.play(21, [broken(21, 7)])
    expect(opened(kindsOf(second))).toBe(3)
    expect(kindsOf(second)).not.toContain('reopen 4')
    alerts.play(22, [broken(22, 7)])
    expect(alerts.issues()[3]).toMatchObject({ isOpen: false, reason: 'not_planned' })
  })

  test('have the umbrella again with a comment, as every alert that is opened again', () => {
    const alerts = startAlerts()
    for (let night = 0; night < 20; night++) alerts.play(night, [broken(night, 0)])
    for (const night of [20, 21, 22, 23]) alerts.play(night, [broken(night, 7)])
    for (const night of [24, 25, 26]) alerts.play(night, [broken(night, 0)])
    const again = alerts.play(27, [broken(27, 7)])
    expect(kindsOf(again)).toEqual(['reopen 1', 'reopen 2', 'reopen 3', 'reopen 4'])
    expect(again[3]).toMatchObject({ comment: expect.stringContaining('of its own: 4') })
  })
})

describe('a lane that is red as a whole', () => {
  const verdict = {
    result: 'environment',
    reason: 'crio-not-up',
    headline: 'CRI-O did not start',
  } as const
  const down = (night: number, name = 'conformance') =>
    aNightReport(night, [], { lane: name, overrides: { verdict } })

  test('is an alert on the second night, or at once in two lanes', () => {
    const alerts = quiet(20)
    expect(kindsOf(alerts.play(20, [down(20)]))).toEqual([])
    expect(kindsOf(alerts.play(21, [down(21)]))).toEqual(['open'])
    expect(kindsOf(alerts.play(22, [lane(22, QUIET)]))).toEqual(['update 1'])
    const two = quiet(20)
    expect(kindsOf(two.play(20, [down(20), down(20, 'serial')]))).toEqual(['open'])
  })

  test('is for CRI-O if CRI-O did not work, and has what a search found', () => {
    const alerts = quiet(20)
    alerts.play(20, [down(20)])
    expect(kindsOf(alerts.play(21, [down(21)]))).toEqual(['open'])
    expect(alerts.issues()[0]?.body).toContain('as far as is known: CRI-O.')
    expect(alerts.issues()[0]?.body).toMatch(
      /\ncrio-node-e2e run --from crio-node-e2e-conformance-1\n/,
    )
    const { night, lanes } = alerts.last()
    const { lastGood = null, firstBad = null } = night.suspects[0] ?? {}
    const search = aSearch({ cause: null, title: 'CRI-O did not start', lastGood, firstBad })
    const [action] = alerts.plan({ night: withSearches(night, [search]), lanes }, 21)
    expect(action).toMatchObject({ kind: 'update', comment: expect.stringContaining('🔎') })
    expect(action?.body).toContain('broke it')
  })

  test('is an alert on the first night if a search found what broke it', () => {
    const alerts = quiet(20)
    alerts.play(20, [down(20)])
    const { night, lanes } = alerts.last()
    const { lastGood = null, firstBad = null } = night.suspects[0] ?? {}
    const search = aSearch({ cause: null, title: 'CRI-O did not start', lastGood, firstBad })
    const actions = alerts.plan({ night: withSearches(night, [search]), lanes }, 20)
    expect(kindsOf(actions)).toEqual(['open'])
    const open = { ...search, isFinal: false }
    expect(alerts.plan({ night: withSearches(night, [open]), lanes }, 20)).toEqual([])
  })

  test('is none for a broken environment, unless it lasts three nights', () => {
    const outage = {
      result: 'environment',
      reason: 'build-unavailable',
      headline: 'No build',
    } as const
    const out = (night: number) => aNightReport(night, [], { overrides: { verdict: outage } })
    const alerts = quiet(20)
    expect([20, 21, 22].map((night) => kindsOf(alerts.play(night, [out(night)])))).toEqual([
      [],
      [],
      ['open'],
    ])
  })
})

test('what a search found is told once, in the text and in a comment', () => {
  const alerts = quiet(20)
  playSpec(alerts, 20, 'C')
  const { night, lanes } = alerts.last()
  const suspects = night.suspects[night.specs[0]?.suspects ?? -1]
  const { lastGood = null, firstBad = null } = suspects ?? {}
  const found = withSearches(night, [aSearch({ spec: 'a', cause: null, lastGood, firstBad })])
  const [action, ...others] = alerts.plan({ night: found, lanes }, 20)
  expect(others).toEqual([])
  expect(action).toMatchObject({ kind: 'update', comment: expect.stringContaining('🔎') })
  alerts.change(1, { body: action?.body ?? '' })
  expect(alerts.plan({ night: found, lanes }, 20)).toEqual([])
})

test('nothing is done for a pull request', () => {
  const alerts = quiet(20)
  const built = alerts.nights.judge(20, [lane(20, { ...QUIET, a: 'C' })], {
    pullRequest: { number: 7 },
  })
  expect(alerts.plan(built, 20)).toEqual([])
})
