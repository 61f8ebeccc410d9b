import { describe, expect, it } from '@jest/globals'
import { constantFrom, property, record } from 'fast-check'
import type { NightLane, SpecState } from '../../../../src/domain/night/night.ts'
import { byteLength } from '../../../../src/domain/views/markdown/budget.ts'
import { renderNight } from '../../../../src/domain/views/markdown/night.ts'
import { SUMMARY_LIMIT_BYTES } from '../../../../src/domain/views/markdown/sections.ts'
import { holds, hostileText } from '../hostile-text.ts'
import { pageOf, rendered, seenText } from './gfm.ts'
import { aNightWith, JUDGED_NIGHT } from './made-night.ts'

const LONG_NAME = `[sig-node] ${'Pods should be submitted and removed '.repeat(14)}`
const WHOLE_MESSAGE = 'Timed out after 300.001s. '.repeat(30)
/** Far more than it takes, so that only something that grows out of proportion fails. */
const MOST_MICROSECONDS = 10_000_000

function isOurLink(url: string): boolean {
  return url.startsWith('https://github.com/')
}

function page(markdown: string) {
  return pageOf(rendered(markdown), isOurLink)
}

/** The lines of the headings and titles of folded text. */
function titles(markdown: string): readonly string[] {
  return markdown.match(/^(?:#+ .*|<details><summary>.*<\/summary>)$/gm) ?? []
}

describe('the summary of a night', () => {
  const summary = renderNight(JUDGED_NIGHT)

  it('says in this order whether it is good, who should look, at what, since when, and how to reproduce it', () => {
    const order = [
      '## ❌ ',
      '**Who should look:** OCI runtime (crun): containers/crun (1 spec)',
      '### New failures (1)',
      '`✓✓✓✓✓✓✓✓✓✓✓✓✓✗` fails; before, it passed in all 30 runs; chance that it is noise',
      'Class: OCI runtime (crun) · sure: crun says so',
      'Who should look: OCI runtime (crun): containers/crun',
      'Suspects:',
      '### How to reproduce',
      'gh run download 5030 --repo cri-o/cri-o --name crio-node-e2e-conformance-1 --dir crio-node-e2e-conformance-1\n# it\ncrio-node-e2e run --from crio-node-e2e-conformance-1 --focus',
      '### Lanes',
    ]
    const places = order.map((text) => summary.indexOf(text))
    expect(places).toStrictEqual(places.toSorted((one, other) => one - other))
    expect(places).not.toContain(-1)
  })

  it('explains the signs of the last nights once, and only those that are shown', () => {
    const night = JUDGED_NIGHT
    const again = night.specs.map((spec) => ({ ...spec, state: 'flaky' as const }))
    const text = renderNight({ ...night, specs: [...night.specs, ...again] })
    expect(text.match(/oldest run first/g)).toHaveLength(1)
    expect(text).toContain('✓ passed, ✗ failed; oldest run first, this one last')
  })

  it('counts specs by area, and shows the slowest ones and the times of lanes', () => {
    expect(summary).toContain('**Areas:** other 1 of 3 failed')
    expect(summary).toContain('<details><summary>3 specs by area</summary>')
    expect(summary).toContain('<details><summary>Slowest specs</summary>')
    expect(page(summary).texts).toContain('21m05s')
  })

  it('tells a cause once, with its specs below each other', () => {
    const night = aNightWith({ specs: 4, idOf: (index) => `spec ${index}` })
    const specs = night.specs.map((spec, index) => ({ ...spec, cause: `cause-${index % 2}` }))
    const text = renderNight({ ...night, specs })
    expect(text.match(/(?<=\*\*\[?)spec \d/g)).toStrictEqual([
      'spec 0',
      'spec 2',
      'spec 1',
      'spec 3',
    ])
    expect(text.match(/The same cause and suspects as above/g)).toHaveLength(2)
    expect(text.match(/Suspects:/g)).toHaveLength(2)
  })

  it('is whole for a night in which nothing failed', () => {
    const night = aNightWith({ specs: 0 })
    const verdict = { result: 'passed', headline: 'All 3 specs passed', detail: '' } as const
    const text = renderNight({ ...night, verdict, causes: [] })
    expect(text).toMatch(/^## ✅ All 3 specs passed\n/)
    expect(titles(text)[1]).toBe('### Lanes')
    expect(page(text).problems).toStrictEqual([])
  })
})

it('names nobody in a pull request for what fails on main as well', () => {
  const night = aNightWith({ specs: 1, spec: { state: 'still-failing' } })
  const pullRequest = { number: 7, base: '30 runs of main' }
  expect(renderNight(night)).toMatch(/^\*\*Who should look:/m)
  expect(renderNight({ ...night, pullRequest })).not.toMatch(/^\*\*Who should look:/m)
})

describe('specs that nobody has to look at', () => {
  const night = aNightWith({ specs: 1, spec: { state: 'flaky' } })
  const [own] = JUDGED_NIGHT.specs

  it('are folded below those that somebody has to look at', () => {
    const text = renderNight({ ...night, specs: [...JUDGED_NIGHT.specs, ...night.specs] })
    expect(titles(text)).toContain('<details><summary>Flaky (1)</summary>')
    expect(page(text).problems).toStrictEqual([])
  })

  it('are shown if there is nothing else', () => {
    expect(own?.state).toBe('new')
    expect(titles(renderNight(night))).toContain('### Flaky (1)')
  })
})

describe('the summary of a night of any size', () => {
  it.each([
    [1, 1],
    [50, 3],
    [1000, 20],
    [10_000, 20],
  ])(
    'shows or counts all of %d new failures in %d lanes, within its limit and in time',
    (specs, lanes) => {
      const night = aNightWith({
        specs,
        lanes,
        idOf: (index) => `${LONG_NAME}${index}`,
        spec: { message: WHOLE_MESSAGE, reproduce: `run --focus '${LONG_NAME}'` },
      })
      const start = process.cpuUsage()
      const text = renderNight({
        ...night,
        specs: night.specs.map((spec, index) => ({ ...spec, cause: `cause ${index}` })),
      })
      expect(process.cpuUsage(start).user).toBeLessThan(MOST_MICROSECONDS)
      expect(byteLength(text)).toBeLessThanOrEqual(SUMMARY_LIMIT_BYTES)
      const [, section = ''] = text.split(/### New failures \(\d+\)/)
      const [own = ''] = section.split('###')
      const left = Number(/… and (\d+) more spec/.exec(own)?.[1] ?? 0)
      expect((own.match(/^- \*\*/gm)?.length ?? 0) + left).toBe(specs)
      expect(own).toContain(`removed 0](`)
      expect(text).toContain('### Lanes')
      expect(text).toContain(`lane ${lanes - 1}`)
      expect(text).toContain('### How to reproduce')
    },
  )

  it('has the command for a lane that is red as a whole, unless it is an outage or of shards', () => {
    const night = aNightWith({ specs: 0 })
    const down = (changes: Partial<NightLane>) =>
      renderNight({
        ...night,
        lanes: night.lanes.map((lane) => ({
          ...lane,
          result: 'environment',
          class: 'cri-o',
          artifacts: ['one'],
          ...changes,
        })),
      })
    expect(down({})).toMatch(
      /### How to reproduce[\s\S]*gh run download .*\n# all of lane 0\ncrio-node-e2e run --from one\n/,
    )
    for (const changes of [
      { class: 'environment' },
      { class: null },
      { artifacts: ['one', 'two'] },
      { result: 'passed' },
    ] as const) {
      expect([changes, down(changes).includes('How to reproduce')]).toEqual([changes, false])
    }
  })

  it('lets no list displace what is less important but short', () => {
    const night = aNightWith({ specs: 10_000, idOf: (index) => `${LONG_NAME}${index}` })
    const states: readonly SpecState[] = ['new', 'still-failing', 'environment', 'stopped']
    const specs = night.specs.map((spec, index) => ({
      ...spec,
      state: states[index % states.length] ?? 'new',
    }))
    const text = renderNight({ ...night, specs })
    for (const title of [
      'New failures',
      'Still failing',
      'Failed because of the environment',
      'Stopped running',
    ]) {
      expect(text).toContain(`### ${title} (2500)\n\n- **`)
    }
    expect(byteLength(text)).toBeLessThanOrEqual(SUMMARY_LIMIT_BYTES)
  })

  it('says that sections are missing', () => {
    const text = renderNight(aNightWith({ specs: 20 }), 1500)
    expect(text).toContain('_Some sections do not fit here; the JSON report has all of them._')
    expect(byteLength(text)).toBeLessThanOrEqual(1500)
  })

  const shape = record({
    id: hostileText,
    other: hostileText,
    repeated: constantFrom(0, 1, 30),
    specs: constantFrom(0, 1, 2, 60),
    limit: constantFrom(200, 700, 5000, 20_000),
    state: constantFrom<SpecState>('new', 'still-failing', 'environment', 'flaky', 'recovered'),
  })

  it('is what the renderer is meant to see, for any texts', () => {
    holds(
      property(shape, ({ id, other, repeated, specs, limit, state }) => {
        const long = `${other}${id}`.repeat(repeated)
        const night = aNightWith({
          specs,
          lanes: 2,
          idOf: () => id,
          spec: {
            state,
            message: long,
            reason: other,
            doubt: other,
            confidence: other,
            owner: { repository: other, label: id },
            recent: other,
            reproduce: long,
            link: other,
          },
          lane: {
            name: other,
            download: other,
            cause: id,
            saysNothing: long,
            slowest: [{ id, seconds: 3, location: { file: other, line: 1 } }],
            areas: [{ name: other, ran: 2, failed: 1, flaky: 0 }],
          },
        })
        const markdown = renderNight(
          {
            ...night,
            verdict: { ...night.verdict, headline: other, detail: long },
            missing: [{ name: id, why: other, url: other }],
            rejected: [{ name: other, why: id }],
            notes: [other, long],
          },
          limit,
        )
        expect(byteLength(markdown)).toBeLessThanOrEqual(limit)
        expect(markdown).toMatch(/^## ❌ ./u)
        const { problems, texts } = pageOf(
          rendered(markdown),
          (url) => isOurLink(url) || other.includes('://'),
        )
        expect(problems).toStrictEqual([])
        const isNamed = limit === 20_000 && specs > 0
        expect(isNamed ? texts : [seenText(id)]).toContain(seenText(id))
      }),
      60,
    )
  })
})
