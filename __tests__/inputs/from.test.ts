import { describe, expect, it } from '@jest/globals'
import { RunError } from '../../src/domain/errors.ts'
import { exactPattern } from '../../src/domain/request/exact-focus.ts'
import { publicRequest } from '../../src/domain/request/public-request.ts'
import type { RunRequest } from '../../src/domain/request/request.ts'
import { provenanceJson, toJson } from '../../src/domain/views/json.ts'
import { readFrom } from '../../src/inputs/from.ts'
import { aBuild, aFailedSpec, aKubernetesBuild, aProvenance, aReport } from '../builders.ts'
import { aRequest } from '../request.ts'
import { someFiles, WORKSPACE } from './input-context.ts'

const KUBERNETES = aKubernetesBuild({ version: 'v1.36.2' })

function aRunOf(
  overrides: Partial<RunRequest> = {},
  more: Partial<Parameters<typeof aReport>[0]> = {},
) {
  const crio = { kind: 'release', asked: 'v1.36.1', tag: 'v1.36.1' } as const
  const request = publicRequest(aRequest({ crio, ...overrides }))
  const builds = [aBuild({ version: '1.36.1', commit: null }), KUBERNETES]
  return aReport({ request, builds, ...more })
}

function from(
  files: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string>> = {},
  path = './old',
  architecture: 'amd64' | 'arm64' = 'amd64',
) {
  return readFrom(path, given, architecture, {
    workspace: WORKSPACE,
    cpus: 4,
    files: someFiles(files),
  })
}

function problemsOf(work: () => unknown): readonly string[] {
  try {
    work()
  } catch (error) {
    if (error instanceof RunError) return error.details.evidence ?? []
    throw error
  }
  throw new Error('nothing was thrown')
}

const OLD = `${WORKSPACE}/old`
const REPORT = { [`${OLD}/report.json`]: toJson(aRunOf()) }

describe('readFrom', () => {
  it('reads a report directory, its report.json, and a provenance.json alone', () => {
    const whole = from(REPORT)
    expect(whole.inputs).toMatchObject({
      crio: 'v1.36.1',
      kubernetes: 'v1.36.2',
      lane: 'conformance',
    })
    expect(from(REPORT, {}, 'old/report.json').inputs).toEqual(whole.inputs)
    const provenance = aProvenance(aRunOf())
    const request = aRunOf().request
    const files = { [`${OLD}/provenance.json`]: provenanceJson({ ...provenance, request }) }
    expect(from(files).inputs).toEqual(whole.inputs)
  })

  it('takes the inputs of the provenance beside a report that has none', () => {
    const files = {
      [`${OLD}/report.json`]: toJson(aRunOf({}, { request: null })),
      [`${OLD}/provenance.json`]: provenanceJson({
        ...aProvenance(aRunOf()),
        request: aRunOf().request,
      }),
    }
    expect(from(files).inputs).toMatchObject({ crio: 'v1.36.1' })
  })

  it('has what is given in place of what the report has', () => {
    const { inputs, builds } = from(REPORT, { kubernetes: 'main', focus: 'Pods', procs: '1' })
    expect(inputs).toMatchObject({ crio: 'v1.36.1', kubernetes: 'main', focus: 'Pods', procs: '1' })
    expect(builds.map(({ project }) => project)).toEqual(['cri-o'])
  })

  it('takes the filters of the report only with its lane', () => {
    const selection = { ...aRequest().selection, focus: 'a', skip: 'b' }
    const files = { [`${OLD}/report.json`]: toJson(aRunOf({ selection })) }
    expect(from(files).inputs).toMatchObject({ focus: 'a', skip: 'b' })
    const { inputs } = from(files, { lane: 'serial' })
    expect(inputs).not.toHaveProperty('focus')
    expect(inputs).not.toHaveProperty('skip')
    expect(inputs).not.toHaveProperty('scenario')
  })

  it('writes beside the report, and never into it', () => {
    expect(from(REPORT).inputs['report-dir']).toBe('crio-node-e2e-repeat')
    const into = problemsOf(() => from(REPORT, { 'report-dir': './old' }))
    expect(into).toEqual([expect.stringContaining('which the run would replace')])
    const again = { [`${WORKSPACE}/crio-node-e2e-repeat/report.json`]: toJson(aRunOf()) }
    expect(problemsOf(() => from(again, {}, 'crio-node-e2e-repeat'))).toHaveLength(1)
  })

  it('needs what the report does not have, and says all of it', () => {
    const trustedRoot = {}
    const ignition = [{ asked: './a.ign', url: '' }]
    const component = { kind: 'path', name: 'crun', asked: '/opt/crun', path: '/opt/crun' } as const
    const run = aRunOf({ trustedRoot, ignition, components: [component] })
    const files = { [`${OLD}/report.json`]: toJson(run) }
    expect(problemsOf(() => from(files))).toEqual([
      expect.stringContaining('option crun'),
      expect.stringContaining('option ignition'),
      expect.stringContaining('option trusted-root'),
    ])
    const given = { crun: '1.26', ignition: 'mine.ign', 'trusted-root': './root.json' }
    expect(from(files, given).inputs).toMatchObject(given)
  })

  it('uses files of this machine at the same paths, and says so', () => {
    const component = { kind: 'path', name: 'crun', asked: '/opt/crun', path: '/opt/crun' } as const
    const run = aRunOf({ components: [component] })
    const { inputs, told } = from({ [`${OLD}/report.json`]: toJson(run), '/opt/crun': '' })
    expect(inputs['crun']).toBe('/opt/crun')
    expect(told).toEqual([expect.stringContaining('/opt/crun of this machine')])
  })

  it('does not run elsewhere than on the same architecture', () => {
    expect(problemsOf(() => from(REPORT, {}, './old', 'arm64'))).toEqual([
      expect.stringContaining('this machine is arm64'),
    ])
  })

  it('tells servers whose programs run as root', () => {
    expect(from(REPORT).told).toEqual([])
    const run = aRunOf({ mirrors: { ...aRequest().mirrors, crio: 'https://evil.example.com/x' } })
    const { told } = from({ [`${OLD}/report.json`]: toJson(run) })
    expect(told).toEqual([expect.stringContaining('mirror-crio=https://evil.example.com/x')])
  })

  it.each([
    ['nothing', {}, 'is not a file that can be read'],
    ['no report', { [`${OLD}/x`]: '' }, 'has no report'],
    ['another file', { [OLD]: 'text' }, 'is no report'],
    [
      'a report of other results',
      { [`${OLD}/report.json`]: toJson(aReport()) },
      'does not have the inputs',
    ],
  ])('says what is wrong with %s', (_, files, why) => {
    expect(problemsOf(() => from(files))).toEqual([expect.stringContaining(why)])
  })

  it('says to unpack an archive', () => {
    const problems = problemsOf(() => from({ [`${WORKSPACE}/a.zip`]: 'PK' }, {}, 'a.zip'))
    expect(problems).toEqual([expect.stringContaining('unpack the archive')])
  })

  describe('a directory with the reports of several jobs', () => {
    const failed = aFailedSpec({ id: '[sig-node] it failed' })
    const files = {
      [`${WORKSPACE}/run-1/a/report.json`]: toJson(aRunOf({ procs: 1 })),
      [`${WORKSPACE}/run-1/b/report.json`]: toJson(aRunOf({ procs: 2 }, { specs: [failed] })),
      [`${WORKSPACE}/run-1/night/night.json`]: '{}',
    }

    it('is the one of the spec that failed', () => {
      const focus = exactPattern(failed.id)
      expect(from(files, { focus }, 'run-1').inputs['procs']).toBe('2')
    })

    it('is none without such a spec, and says which there are', () => {
      const problems = problemsOf(() => from(files, { focus: 'x' }, 'run-1'))
      expect(problems).toEqual([expect.stringMatching(/give one of .*run-1\/a.*run-1\/b/)])
    })
  })
})
