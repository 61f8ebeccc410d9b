import { describe, expect, it } from '@jest/globals'
import { RunError } from '../../src/domain/errors.ts'
import type { Report } from '../../src/domain/report/report.ts'
import { exactPattern } from '../../src/domain/request/exact-focus.ts'
import { publicRequest } from '../../src/domain/request/public-request.ts'
import type { RunRequest } from '../../src/domain/request/request.ts'
import { toJson } from '../../src/domain/views/json.ts'
import { readBisect } from '../../src/inputs/bisect.ts'
import { readEnds } from '../../src/inputs/bisect-ends.ts'
import { readRequest } from '../../src/inputs/read.ts'
import { aBuild, aFailedSpec, aKubernetesBuild, aReport, aSpec } from '../builders.ts'
import { aRequest } from '../request.ts'
import { aMachine, anEnvironment, someFiles, WORKSPACE } from './input-context.ts'

const SPEC = '[sig-node] it is red'
const SETTINGS = aRequest().crioSettings

function aRun(request: Partial<RunRequest>, overrides: Partial<Report> = {}): string {
  const builds = [
    aBuild({ version: '1.36.1', commit: null }),
    aKubernetesBuild({ version: 'v1.36.2' }),
  ]
  return toJson(aReport({ request: publicRequest(aRequest(request)), builds, ...overrides }))
}

const GOOD = aRun({})
const RED = { specs: [aFailedSpec({ id: SPEC })] }

function conmon(asked: string) {
  return { kind: 'release', name: 'conmon', asked, version: asked } as const
}

function contextOf(good: string, bad: string) {
  const files = someFiles({
    [`${WORKSPACE}/good/report.json`]: good,
    [`${WORKSPACE}/bad/report.json`]: bad,
    [`${WORKSPACE}/build/crio`]: '',
    [`${WORKSPACE}/main/x/report.json`]: good,
    [`${WORKSPACE}/01/crio`]: '',
  })
  return { workspace: WORKSPACE, cpus: 4, files }
}

/** The ends of a search between two reports, and the requests of trials at both. */
function ends(
  bad: string,
  {
    good = GOOD,
    given = {},
    texts = { good: './good', bad: './bad' },
  }: {
    good?: string
    given?: Readonly<Record<string, string>>
    texts?: { good: string; bad: string }
  } = {},
) {
  const context = contextOf(good, bad)
  const read = readEnds(texts, given, 'amd64', context)
  const { ranges } = readBisect({ good: read.good, bad: read.bad }, context)
  const requestAt = (end: 'good' | 'bad') => {
    const values = Object.fromEntries(ranges.map((range) => [range.input, range[end]]))
    const inputs = { ...read.conditions, ...given, ...read.expand(values) }
    return publicRequest(readRequest(anEnvironment(inputs), aMachine(), context.files).request)
  }
  return { ...read, ranges, requestAt }
}

function messageOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof RunError) {
      return [error.message, ...(error.details.evidence ?? [])].join('\n')
    }
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('readEnds', () => {
  it('leaves builds as they are', () => {
    const texts = { good: 'v1.36.1', bad: 'crio=main kubernetes=main' }
    expect(readEnds(texts, {}, 'amd64', contextOf('', ''))).toMatchObject({
      ...texts,
      conditions: {},
      told: [],
    })
  })

  it('searches the builds that differ, and keeps those that do not', () => {
    const builds = [
      aBuild({ version: '1.36.4', commit: null }),
      aKubernetesBuild({ version: 'v1.36.2' }),
    ]
    const { ranges, conditions, requestAt } = ends(aRun({}, { ...RED, builds }))
    expect(ranges).toEqual([{ input: 'crio', good: 'v1.36.1', bad: 'v1.36.4' }])
    expect(conditions['kubernetes']).toBe('v1.36.2')
    expect(requestAt('good').crio.asked).toBe('v1.36.1')
    expect(requestAt('bad').crio.asked).toBe('v1.36.4')
  })

  it('searches components, and all other inputs together', () => {
    const text = 'kind: KubeletConfiguration\napiVersion: kubelet.config.k8s.io/v1beta1\n'
    const kubeletConfig = { text, fields: {} }
    const good = aRun({ components: [conmon('2.2.0')] })
    const bad = aRun(
      {
        components: [conmon('2.2.1')],
        crioSettings: { ...SETTINGS, runtime: 'runc' },
        kubeletConfig,
        procs: 1,
      },
      RED,
    )
    const found = ends(bad, { good })
    expect(found.ranges.map(({ input }) => input)).toEqual(['conmon', 'configuration'])
    const [, configuration] = found.ranges
    expect(configuration?.good).toBe('runtime=crun;no-kubelet-config')
    expect(configuration?.bad).toMatch(/^runtime=runc;kubelet-config=#[0-9a-f]{8}$/)
    expect(found.requestAt('good')).toMatchObject({ runtime: 'crun', kubeletConfig: null })
    expect(found.requestAt('bad')).toMatchObject({
      runtime: 'runc',
      kubeletConfig: kubeletConfig.text,
      components: [{ name: 'conmon', asked: '2.2.1' }],
    })
  })

  it('keeps what a lane adds, and takes the spec from any lane', () => {
    const selection = { ...aRequest().selection, lane: 'mine', skip: SPEC }
    const bad = aRun(
      { selection, kubeletFlags: ['--v=6'], featureGates: { B: true, A: true } },
      RED,
    )
    const good = aRun({
      kubeletFlags: ['--v=6'],
      featureGates: { A: true, B: true },
      procs: 1,
      crioSettings: { ...SETTINGS, monitor: 'conmon-rs' },
    })
    const { ranges, requestAt } = ends(bad, { good })
    expect(ranges.map(({ input }) => input)).toEqual(['configuration'])
    expect(requestAt('bad')).toMatchObject({
      kubeletFlags: ['--v=6'],
      featureGates: { A: true, B: true },
      selection: { lane: 'all', skip: '', labelFilter: '', trackedSkips: [] },
    })
  })

  it('is about the only spec that is newly red', () => {
    const old = aFailedSpec({ id: 'b' })
    const bad = aRun(
      { crioSettings: { ...SETTINGS, runtime: 'runc' } },
      { specs: [aSpec(), old, ...RED.specs] },
    )
    const good = aRun({}, { specs: [old] })
    const { conditions, told } = ends(bad, { good })
    expect(conditions['focus']).toBe(exactPattern(SPEC))
    expect(told.join('\n')).toContain(SPEC)
    expect(ends(bad, { good, given: { focus: 'x' } }).conditions).not.toHaveProperty(
      'focus',
      exactPattern(SPEC),
    )
  })

  it('is about the fastest spec of one cause, and of none of several', () => {
    const specs = [
      aFailedSpec({ id: 'slow', seconds: 90, finding: 'f' }),
      aFailedSpec({ id: 'fast', seconds: 5, finding: 'f' }),
      aFailedSpec({ id: 'flaky', seconds: 1, attempts: 2, finding: 'f' }),
    ]
    const changed = { crioSettings: { ...SETTINGS, runtime: 'runc' } } as const
    expect(ends(aRun(changed, { specs })).conditions['focus']).toBe(exactPattern('fast'))
    const more = [...specs, aFailedSpec({ id: 'other' })]
    expect(messageOf(() => ends(aRun(changed, { specs: more })))).toMatch(
      /4 specs of several causes[\s\S]*other/,
    )
    expect(messageOf(() => ends(aRun(changed)))).toContain('no spec failed in it')
  })

  it('is about any quick spec if no spec ran, because the node did not come up', () => {
    const ids = ['slow [Slow] [NodeConformance]', 'quick [NodeConformance]']
    const specs = ids.map((id) => aSpec({ id, outcome: 'not-run', attempts: 0 }))
    const changed = { crioSettings: { ...SETTINGS, runtime: 'runc' } } as const
    const { conditions, told } = ends(aRun(changed, { specs }))
    expect(conditions['focus']).toBe(exactPattern('quick [NodeConformance]'))
    expect(told.join('\n')).toContain('about the start of the node')
  })

  it('takes what an end does not say from the report of the other', () => {
    const texts = { good: './good', bad: 'crio=main' }
    const { ranges, conditions } = ends('', { texts, given: { focus: 'x' } })
    expect(ranges).toEqual([{ input: 'crio', good: 'v1.36.1', bad: 'main' }])
    expect(conditions['kubernetes']).toBe('v1.36.2')
    const mixed = ends(aRun({}, RED), {
      texts: { good: 'good/report.json kubernetes=v1.36.1', bad: 'bad' },
    })
    expect(mixed.ranges).toEqual([{ input: 'kubernetes', good: 'v1.36.1', bad: 'v1.36.2' }])
  })

  it('takes a name of a build for one, also if a directory is called like it', () => {
    const context = contextOf(GOOD, GOOD)
    for (const texts of [
      { good: 'v1.36.1', bad: 'main' },
      { good: '01', bad: 'HEAD~2' },
    ]) {
      expect(readEnds(texts, {}, 'amd64', context)).toMatchObject(texts)
    }
  })

  it('takes a directory without a report for a build of CRI-O', () => {
    const texts = { good: './build', bad: './bad' }
    const { ranges } = ends(aRun({}, RED), { texts })
    expect(ranges).toEqual([{ input: 'crio', good: './build', bad: 'v1.36.1' }])
  })

  it.each([
    ['nothing that differs', aRun({}, RED), {}, 'the same builds and the same configuration'],
    ['a file that is no report', '{}', {}, 'Invalid option: bad'],
    [
      'a report without inputs',
      aRun({}, { ...RED, request: null }),
      {},
      'does not have the inputs',
    ],
    ['a build that is not known', aRun({}, { ...RED, builds: [] }), {}, 'option crio'],
    ['an unknown part', '', { good: './good', bad: 'crioo=main' }, 'is no part of the node'],
    ['a configuration', '', { good: './good', bad: 'configuration=x' }, 'names a configuration'],
    ['two reports at one end', GOOD, { good: './good ./bad', bad: 'bad' }, 'more than one report'],
  ])('refuses %s', (_, bad, texts, why) => {
    const given = { good: './good', bad: './bad', ...texts }
    expect(messageOf(() => ends(bad, { texts: given }))).toContain(why)
  })
})
