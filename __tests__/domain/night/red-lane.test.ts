import { describe, expect, test } from '@jest/globals'
import { withSearches } from '../../../src/domain/night/searches.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import { renderNight } from '../../../src/domain/views/markdown/night.ts'
import { nightAnnotations } from '../../../src/domain/views/night-annotations.ts'
import { renderNightForTerminal } from '../../../src/domain/views/terminal/night.ts'
import { aFinding } from '../../builders.ts'
import { aSearch } from '../blame/searches.ts'
import { aNightReport, aNightSpec, commitOf, type Did, startNights, timeOf } from './nights.ts'

const IDS = Array.from({ length: 20 }, (_, number) => `[sig-node] Pods should run ${number}`)
const DIED = { result: 'environment', reason: 'crio-died', headline: 'CRI-O died' } as const
const NO_IMAGE = {
  result: 'environment',
  reason: 'image-pull',
  headline: 'An image could not be pulled',
} as const

function report(night: number, did: Did, overrides: Partial<Report> = {}) {
  const specs = IDS.map((id) => aNightSpec(id, did, 'create sandbox: crun: unknown version'))
  return aNightReport(night, specs, { crio: night, overrides })
}

function afterQuietNights() {
  const nights = startNights()
  for (let night = 0; night < 10; night++) nights.play(night, [report(night, 'p')])
  return nights
}

describe('a lane in which everything fails', () => {
  const nights = afterQuietNights()
  const first = nights.play(10, [report(10, 'C')]).night
  for (let night = 11; night < 14; night++) nights.play(night, [report(night, 'C')])
  const { night } = nights.judge(14, [report(14, 'C')])

  test('says for which cause, and what changed, on its first night', () => {
    expect(first.verdict).toMatchObject({
      result: 'failed',
      headline: 'conformance: 20 of 20 specs failed',
      detail: expect.stringMatching(
        /^create sandbox: crun: unknown version \(20 specs\)\. Changed: CRI-O .*excluded: Kubernetes/,
      ),
    })
    expect(first.lanes[0]?.since).toBeNull()
    expect(first.specs).toEqual([])
  })

  test('says since when on later nights, with the suspects of the first one', () => {
    expect(night.verdict.headline).toBe(
      `conformance: 20 of 20 specs failed, red since ${timeOf(10).slice(0, 10)}`,
    )
    expect(night.lanes[0]?.since).toMatchObject({ id: '5010' })
    expect(night.suspects[night.lanes[0]?.suspects ?? -1]).toMatchObject({
      lastGood: { id: '5009' },
      firstBad: { id: '5010' },
    })
  })

  test('is shown with its range everywhere', () => {
    const range = `compare/${commitOf(9)}...${commitOf(10)}`
    const page = { columns: 80, paint: (_: string, text: string) => text }
    expect(renderNight(night)).toContain(range)
    expect(renderNight(night)).toContain('Lanes that are red as a whole')
    expect(renderNightForTerminal(night, page)).toContain(range)
    expect(renderNightForTerminal(night, page)).toContain(timeOf(10).slice(0, 10))
  })

  test('is told in one annotation, not in two', () => {
    expect(nightAnnotations(night).map(({ level }) => level)).toEqual(['error'])
  })

  test('is as on main in a pull request, if main is like that', () => {
    const { night: pull } = nights.judge(14, [report(14, 'C')], { pullRequest: { number: 7 } })
    expect(pull.verdict.headline).toBe(
      `conformance: 20 of 20 specs failed, as on main since ${timeOf(10).slice(0, 10)}`,
    )
  })

  test('is unlike main in a pull request that broke everything', () => {
    const { night: pull } = afterQuietNights().judge(10, [report(10, 'C')], {
      pullRequest: { number: 7 },
    })
    expect(pull.verdict.headline).toBe('conformance: 20 of 20 specs failed, unlike on main')
    expect(pull.suspects).toEqual([])
  })
})

describe('a lane whose node breaks', () => {
  test('has suspects, and since when; an outage before it is something else', () => {
    const nights = afterQuietNights()
    nights.play(10, [report(10, 'p', { verdict: NO_IMAGE })])
    nights.play(11, [report(11, 'p', { verdict: DIED })])
    const { night } = nights.judge(12, [
      report(12, 'p', {
        verdict: DIED,
        findings: [
          aFinding({
            title: 'CRI-O died',
            detail: 'It was killed by signal 11.',
            audience: 'cri-o',
            class: 'cri-o',
            kind: 'crash',
          }),
        ],
      }),
    ])
    expect(night.verdict.headline).toBe(
      `conformance: CRI-O died, red since ${timeOf(11).slice(0, 10)}`,
    )
    expect(night.verdict.detail).toMatch(/^It was killed by signal 11\. Changed: CRI-O /)
    expect(night.suspects).toMatchObject([{ lastGood: { id: '5009' }, firstBad: { id: '5011' } }])
    const lines = renderNight(night).split('\n')
    expect(lines).toContain('**Who should look:** CRI-O: cri-o/cri-o, label kind/bug (1 lane)')
  })

  test('is for whoever trials found, and in a pull request for nobody if main is like that', () => {
    const nights = afterQuietNights()
    const { night } = nights.play(10, [report(10, 'p', { verdict: DIED })])
    const { lastGood = null, firstBad = null } = night.suspects[0] ?? {}
    const search = aSearch({ cause: null, title: DIED.headline, lastGood, firstBad })
    const answered = renderNight(withSearches(night, [search]))
    expect(answered.split('\n')).toContain('**Who should look:** CRI-O (1 lane)')
    expect(answered).toMatch(/Lanes that are red as a whole[\s\S]*CRI-O died[\s\S]*🔎.*broke it/)
    const { night: pull } = nights.judge(11, [report(11, 'p', { verdict: DIED })], {
      pullRequest: { number: 7 },
    })
    expect(renderNight(pull)).not.toContain('Who should look')
  })

  test('has no suspects if an image could not be pulled', () => {
    const { night } = afterQuietNights().judge(10, [report(10, 'p', { verdict: NO_IMAGE })])
    expect(night.suspects).toEqual([])
    expect(night.lanes[0]).toMatchObject({ suspects: null, since: null })
  })

  test('has not stopped to run its specs if the suite could not begin', () => {
    const verdict = {
      result: 'failed',
      reason: 'suite-node-failed',
      headline: 'BeforeSuite failed',
    } as const
    const nights = afterQuietNights()
    const nothing = aNightReport(10, [], { crio: 10, overrides: { verdict } })
    const { night } = nights.judge(10, [nothing])
    expect(night.specs).toEqual([])
    expect(night.verdict).toMatchObject({
      result: 'failed',
      headline: 'conformance: BeforeSuite failed',
      detail: expect.stringMatching(/^Changed: CRI-O /),
    })
  })

  test('is compared with its own variant only', () => {
    const nights = afterQuietNights()
    const release = (night: number, did: Did) => {
      const { artifact, report: one } = report(night, did)
      return {
        artifact: artifact.replace('conformance', 'release'),
        report: {
          ...one,
          builds: one.builds.map((build) => ({ ...build, asked: 'release-1.36' })),
        },
      }
    }
    for (let night = 10; night < 13; night++) {
      nights.play(night, [report(night, 'p'), release(night, 'C')])
    }
    const { night } = nights.judge(13, [report(13, 'C'), release(13, 'C')])
    const [main] = night.lanes.filter(({ variant }) => variant === '')
    expect(main?.since).toBeNull()
    expect(night.suspects[main?.suspects ?? -1]).toMatchObject({ lastGood: { id: '5012' } })
  })
})
