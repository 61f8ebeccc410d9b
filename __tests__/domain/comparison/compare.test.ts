import { describe, expect, it } from '@jest/globals'
import { property } from 'fast-check'
import { type Comparison, compareRuns } from '../../../src/domain/comparison/compare.ts'
import { type ComparedRun, comparedRun } from '../../../src/domain/comparison/compared-run.ts'
import { readRun } from '../../../src/domain/report/read.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import { provenanceJson, toJson } from '../../../src/domain/views/json.ts'
import { renderComparisonAsMarkdown } from '../../../src/domain/views/markdown/comparison.ts'
import { renderComparisonForTerminal } from '../../../src/domain/views/terminal/comparison.ts'
import {
  aBuild,
  aFailedSpec,
  aHost,
  aKubernetesBuild,
  aNode,
  aPart,
  aProvenance,
  aReport,
  aSpec,
  CRIO_COMMIT,
} from '../../builders.ts'
import { holds, hostileText } from '../views/hostile-text.ts'
import { tagsOf } from '../views/markdown-reader.ts'

const LATER_COMMIT = 'd'.repeat(40)

/** What is compared of a file with this content. */
function sideIn(json: string): ComparedRun {
  const run = readRun(JSON.parse(json))
  if ('problem' in run) throw new Error(run.problem)
  return comparedRun(run)
}

function compare(from: Partial<Report>, to: Partial<Report>): Comparison {
  return compareRuns(sideIn(toJson(aReport(from))), sideIn(toJson(aReport(to))))
}

function asText(comparison: Comparison, columns = 120): string {
  return renderComparisonForTerminal(comparison, { columns, paint: (_, text) => text })
}

const crun = (version: string | null, digit: string) =>
  aPart({ name: 'crun', version, sha256: digit.repeat(64) })

function plugins(version: string, digit: string) {
  return ['bridge', 'portmap'].map((name) =>
    aPart({ name: `cni-plugins/${name}`, version, sha256: digit.repeat(64) }),
  )
}

const EARLIER = [
  aBuild({ parts: [aPart(), crun('1.26', '1'), ...plugins('v1.9.0', '2')] }),
  aKubernetesBuild(),
]
const LATER = [
  aBuild({
    commit: LATER_COMMIT,
    parts: [aPart(), crun('1.27', '3'), ...plugins('v1.9.1', '4')],
  }),
  aKubernetesBuild(),
]

const crioOf = (commit: string | null, sha256: string) => ({
  builds: [aBuild({ commit, parts: [aPart({ name: 'crio', commit, sha256 })] })],
})

const withDropIns = (...crioDropIns: readonly string[]) => ({
  node: aNode({
    crioDropIns: crioDropIns.map((text) => ({
      name: text.slice(0, -1),
      sha256: text.slice(-1).repeat(64),
    })),
  }),
})

const withProgram = (programSha256: string | null) => ({
  node: aNode({
    runtime: { ...aNode().runtime, program: '/usr/bin/crun', programSha256 },
  }),
})

describe('two runs', () => {
  it('that are equal have no changes', () => {
    const comparison = compare({}, {})
    expect(comparison.builds.map(({ change }) => change)).toEqual(['stayed', 'stayed'])
    expect(comparison).toMatchObject({ parts: [], partsStayed: 2, conditions: [] })
    expect(asText(comparison)).toMatch(
      /^CRI-O unchanged; Kubernetes unchanged\nResult still passed: /,
    )
  })

  it('have changed builds and a link to the commits in the first line', () => {
    const text = asText(compare({ builds: EARLIER }, { builds: LATER }), 300)
    expect(text.split('\n')[0]).toBe(
      `CRI-O changed: ${CRIO_COMMIT.slice(0, 12)} → dddddddddddd (https://github.com/cri-o/cri-o/compare/${CRIO_COMMIT}...${LATER_COMMIT}); Kubernetes unchanged`,
    )
    expect(text).toContain('3 parts changed, 2 unchanged')
    expect(text).toContain('~ crun: 1.26 → 1.27')
    expect(text).toContain('https://github.com/containers/crun/compare/1.26...1.27')
    expect(text).toContain('~ cni-plugins (2): v1.9.0 → v1.9.1')
  })

  it('match an abbreviated commit with the full one', () => {
    const short = [aBuild({ commit: CRIO_COMMIT.slice(0, 10) }), aKubernetesBuild()]
    expect(compare({ builds: short }, {}).builds[0]?.change).toBe('stayed')
    expect(compare({}, { builds: short }).builds[0]?.change).toBe('stayed')
  })

  it('have a change of trust of the same bytes', () => {
    const comparison = compare(
      { builds: [aBuild({ parts: [aPart({ trust: 'signed' })] })] },
      { builds: [aBuild({ parts: [aPart({ trust: 'tls-only' })] })] },
    )
    expect(asText(comparison)).toContain('~ bundle: signed → tls-only')
  })

  it('have new and removed parts', () => {
    const comparison = compare(
      { builds: [aBuild({ parts: [crun('1.26', '1')] })] },
      {
        builds: [
          aBuild({ parts: [aPart({ name: 'runc', version: null, sha256: 'ab'.repeat(32) })] }),
        ],
      },
    )
    expect(asText(comparison)).toMatch(/crun: 1\.26 → none\n.*runc: none → sha256 abababababab/)
  })

  it('have differences of machine, node and selection that both runs know', () => {
    const node = aNode({
      runtime: { ...aNode().runtime, handler: 'runc', program: 'runc' },
    })
    const { conditions } = compare(
      { host: aHost({ kernel: '6.8.0' }) },
      { host: aHost({ kernel: '6.9.0' }), node },
    )
    expect(conditions).toEqual([
      { name: 'Kernel', from: '6.8.0', to: '6.9.0' },
      { name: 'Runtime handler', from: 'crun', to: 'runc' },
      { name: 'Runtime', from: 'crun', to: 'runc' },
    ])
    expect(compare({ host: null }, {}).conditions).toEqual([])
  })

  it('do not say that builds of one version are the same if their files differ', () => {
    const [one, two] = ['1'.repeat(64), '2'.repeat(64)]
    const changeOf = (commit: string | null, other: string) =>
      compare(crioOf(commit, one), crioOf(commit, other)).builds[0]?.change
    expect(changeOf(null, two)).toBe('unknown')
    expect(changeOf(null, one)).toBe('stayed')
    // The same commit, built again.
    expect(changeOf('a'.repeat(40), two)).toBe('stayed')
    expect(asText(compare(crioOf(null, one), crioOf(null, two)))).toContain(
      'CRI-O is of the same version, but its files differ',
    )
  })

  it('have those drop-ins of CRI-O that differ', () => {
    const from = withDropIns('10-crio.conf1', '20-own.conf2')
    expect(compare(from, withDropIns('10-crio.conf1', '20-own.conf3')).conditions).toEqual([
      { name: 'CRI-O drop-ins', from: '20-own.conf 222222222222', to: '20-own.conf 333333333333' },
    ])
    expect(compare(from, withDropIns('10-crio.conf1')).conditions).toEqual([
      { name: 'CRI-O drop-ins', from: '20-own.conf 222222222222', to: 'none' },
    ])
    const [turned] = compare(from, withDropIns('20-own.conf2', '10-crio.conf1')).conditions
    expect(turned?.from).toBe('10-crio.conf 111111111111, 20-own.conf 222222222222')
  })

  it('have a runtime of the machine that was replaced under the same path', () => {
    const [one, two] = ['1'.repeat(64), '2'.repeat(64)]
    expect(compare(withProgram(one), withProgram(one)).conditions).toEqual([])
    expect(compare(withProgram(one), withProgram(two)).conditions).toEqual([
      { name: 'Runtime', from: '/usr/bin/crun 111111111111', to: '/usr/bin/crun 222222222222' },
    ])
  })

  it('have specs that newly fail and newly pass', () => {
    const { results } = compare(
      { specs: [aSpec({ id: 'a' }), aFailedSpec({ id: 'b' }), aFailedSpec({ id: 'c' })] },
      {
        specs: [
          aFailedSpec({ id: 'a' }),
          aSpec({ id: 'b' }),
          aFailedSpec({ id: 'c' }),
          aFailedSpec({ id: 'new', outcome: 'timedout' }),
        ],
      },
    )
    expect(results).toMatchObject({
      newlyFailing: [
        { id: 'a', from: 'passed', to: 'failed' },
        { id: 'new', from: null, to: 'timedout' },
      ],
      newlyPassing: [{ id: 'b', from: 'failed', to: 'passed' }],
      stillFailing: 1,
    })
  })

  it('can be provenances, without results', () => {
    const side = sideIn(provenanceJson(aProvenance()))
    const comparison = compareRuns(side, sideIn(toJson(aReport({ builds: LATER }))))
    expect(comparison.results).toBeNull()
    expect(comparison.builds[0]?.change).toBe('changed')
  })
})

describe('a report that is older than parts with versions, nodes and scenarios', () => {
  it('can be compared: unknown values are not changes', () => {
    const { node: _, ignition: __, ...old } = aReport({ builds: EARLIER })
    const builds = old.builds.map((build) => ({
      ...build,
      parts: build.parts.map(({ name, sha256, source, trust }) => ({
        name,
        sha256,
        source,
        trust,
      })),
    }))
    const side = sideIn(JSON.stringify({ ...old, builds }))
    const comparison = compareRuns(side, sideIn(toJson(aReport({ builds: EARLIER }))))
    expect(comparison).toMatchObject({ parts: [], conditions: [] })
    const other = compareRuns(side, sideIn(toJson(aReport({ builds: LATER }))))
    expect(other.parts.find(({ name }) => name === 'crun')?.url).toBeNull()
  })
})

/** A run whose report has one more property in each object. */
function later(value: unknown): ComparedRun {
  const whole: unknown = JSON.parse(toJson(aReport()), (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? { ...inner, later: value }
      : inner,
  )
  return sideIn(JSON.stringify(whole))
}

describe('a report of a later version', () => {
  it('is compared by what this version knows, and shows no markup of the rest', () => {
    const markup = '<img src=x> | [a](https://evil.example)'
    const comparison = compareRuns(later({ nights: 3 }), later(markup))
    expect(comparison.results?.counts).toEqual([])
    expect(renderComparisonAsMarkdown(comparison)).not.toContain('evil.example')
    expect(asText(comparison)).not.toContain('nights')
  })
})

describe('a comparison as Markdown', () => {
  it('links the commits between, and lists specs', () => {
    const text = renderComparisonAsMarkdown(
      compare(
        { builds: EARLIER, specs: [aSpec({ id: 'a b' })] },
        { builds: LATER, specs: [aFailedSpec({ id: 'a b' })] },
      ),
    )
    expect(text).toContain(
      `(https://github.com/cri-o/cri-o/compare/${CRIO_COMMIT}...${LATER_COMMIT})`,
    )
    expect(text).toContain(
      '| [cni-plugins (2)](https://github.com/containernetworking/plugins/compare/v1.9.0...v1.9.1) | v1.9.0 | v1.9.1 |  |',
    )
    expect(text).toContain('### 1 spec newly failing\n\n- a b (passed → failed)')
  })

  it('escapes markup in the compared files', () => {
    holds(
      property(hostileText, hostileText, (one, other) => {
        const text = renderComparisonAsMarkdown(
          compare(
            { builds: [aBuild({ version: one, commit: null, parts: [crun(one, '1')] })] },
            {
              builds: [aBuild({ version: other, commit: null, parts: [crun(other, '2')] })],
              specs: [aFailedSpec({ id: one })],
            },
          ),
        )
        expect(tagsOf(text)).toEqual([])
      }),
    )
  })
})

describe('a comparison on a terminal', () => {
  it('has no control characters', () => {
    const text = asText(compare({}, { specs: [aFailedSpec({ id: 'a\u001b[31mred\u0007' })] }))
    expect(text).not.toMatch(/[\p{Cc}--[\n]]/v)
    expect(text).toContain('✗ ared')
  })

  it('shortens long lists', () => {
    const specs = Array.from({ length: 200 }, (_, index) => aFailedSpec({ id: `spec ${index}` }))
    const text = asText(compare({}, { specs }))
    expect(text).toContain('200 specs newly failing')
    expect(text).toContain('… and 170 more; --json has all of them')
  })
})
