import { describe, expect, test } from '@jest/globals'
import type { Drift } from '../../../src/domain/night/night.ts'
import type { Report, ReportedSpec } from '../../../src/domain/report/report.ts'
import { renderNight } from '../../../src/domain/views/markdown/night.ts'
import { nightAnnotations } from '../../../src/domain/views/night-annotations.ts'
import { renderNightForTerminal } from '../../../src/domain/views/terminal/night.ts'
import { aSelection, aSpec } from '../../builders.ts'
import { aNightReport, startNights } from './nights.ts'

const PAGE = { columns: 100, paint: (_: string, text: string) => text }
const FILE = 'k8s.io/kubernetes/test/e2e_node/pods_test.go'

/** Specs in a file, ten lines apart. */
function specs(names: readonly string[]): readonly ReportedSpec[] {
  return names.map((id, index) => aSpec({ id, location: { file: FILE, line: 10 + 10 * index } }))
}

const NAMES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map(
  (name) => `[sig-node] Pods ${name} thing should work`,
)

interface Second {
  readonly names?: readonly string[]
  readonly kubernetes?: number
  readonly before?: Partial<Report>
  readonly now?: Partial<Report>
}

/** A night after one with all names. */
function secondNight({ names = NAMES, kubernetes = 1, before = {}, now = {} }: Second) {
  const nights = startNights()
  nights.play(0, [aNightReport(0, specs(NAMES), { overrides: before })])
  const report = aNightReport(1, specs(names), { kubernetes, overrides: now })
  return nights.judge(1, [report]).night
}

function driftIn(second: Second): Drift | null {
  return secondNight(second).lanes[0]?.drift ?? null
}

describe('the drift of a lane', () => {
  test('has the specs that it gained and lost between two builds of Kubernetes', () => {
    const added = '[sig-node] Something else entirely'
    expect(driftIn({ names: [...NAMES.slice(1), added] })).toMatchObject({
      since: { id: '5000' },
      before: 6,
      now: 6,
      gained: 1,
      lost: 1,
      renamed: 0,
      lists: { gained: [added], lost: [NAMES[0]], renamed: [] },
    })
  })

  test('has specs with another tag as renamed, neither gained nor lost', () => {
    const [first = '', ...rest] = NAMES
    expect(driftIn({ names: [`${first} [Slow]`, ...rest] })).toMatchObject({
      gained: 0,
      lost: 0,
      renamed: 1,
      lists: { renamed: [{ from: first, to: `${first} [Slow]` }] },
    })
  })

  test('is none if nothing changed, or with the same build', () => {
    expect(driftIn({})).toBeNull()
    expect(driftIn({ names: NAMES.slice(1), kubernetes: 0 })).toBeNull()
  })

  test('is none with other filters, which explain it', () => {
    const names = NAMES.slice(1)
    expect(driftIn({ names, now: { selection: aSelection({ skip: 'first' }) } })).toBeNull()
    expect(driftIn({ names, now: { selection: aSelection({ focusFiles: ['a'] }) } })).toBeNull()
  })

  test('is none after or in a run that may not have had all specs', () => {
    const broken: Partial<Report> = {
      verdict: { result: 'environment', reason: 'crio-died', headline: 'CRI-O died' },
    }
    expect(driftIn({ names: NAMES.slice(1), now: broken })).toBeNull()
    expect(driftIn({ names: NAMES.slice(1), before: broken })).toBeNull()
  })

  test('has no specs that a tracked skip leaves out', () => {
    const [first = '', ...names] = NAMES
    const skipped = [{ reason: 'broken', link: 'https://example.org/1', specs: [first] }]
    expect(driftIn({ names, now: { skipped } })).toBeNull()
  })

  test('is none in a pull request, and in a night with something missing', () => {
    const nights = startNights()
    nights.play(0, [aNightReport(0, specs(NAMES))])
    const report = aNightReport(1, specs(NAMES.slice(1)), { kubernetes: 1 })
    const pullRequest = nights.judge(1, [report], { pullRequest: { number: 1 } }).night
    expect(pullRequest.lanes[0]?.drift).toBeNull()
    const rejected = [{ name: 'other', why: 'damaged' }]
    expect(nights.judge(1, [report], { rejected }).night.lanes[0]?.drift).toBeNull()
  })

  test('names at most two hundred specs of a kind', () => {
    const many = Array.from({ length: 500 }, (_, index) => `[sig-node] number ${index}`)
    const drift = driftIn({ names: [...NAMES, ...many] })
    expect(drift).toMatchObject({ gained: 500, now: 506 })
    expect(drift?.lists.gained).toHaveLength(200)
  })
})

describe('a night whose lanes changed', () => {
  test('shows it folded in its summary and on a terminal', () => {
    const night = secondNight({ names: [...NAMES.slice(1), '[sig-node] <b>new</b> @user'] })
    const markdown = renderNight(night)
    expect(markdown).toMatch(
      /### Specs of lanes that changed\n\n\*\*conformance\*\*: 1 gained, 1 lost \(6 before, 6 specs now\), Kubernetes/,
    )
    expect(markdown).toContain('<details>')
    expect(markdown).not.toContain('<b>new')
    expect(markdown).not.toContain('⚠️ **conformance**')
    expect(renderNightForTerminal(night, PAGE)).toContain(`- ${NAMES[0]}`)
    expect(nightAnnotations(night)).toEqual([])
  })

  test('warns of a lane that lost half of its specs, with their names', () => {
    const night = secondNight({ names: NAMES.slice(3) })
    expect(renderNight(night)).toMatch(/⚠️ \*\*conformance\*\*: 3 lost .*\n?.*It lost half/)
    expect(nightAnnotations(night)).toEqual([
      expect.objectContaining({
        level: 'warning',
        title: 'conformance lost 3 of 6 specs',
        message: expect.stringContaining(NAMES[0] ?? ''),
      }),
    ])
    expect(night.verdict.result).toBe('passed')
  })

  test('says nothing of lanes that did not change', () => {
    expect(renderNight(secondNight({}))).not.toContain('Specs of lanes that changed')
  })
})
