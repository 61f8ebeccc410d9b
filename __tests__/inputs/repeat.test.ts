import { describe, expect, it } from '@jest/globals'
import { assert, constantFrom, option, property, record, string } from 'fast-check'
import { RunError } from '../../src/domain/errors.ts'
import type { ResolvedBuild } from '../../src/domain/model/builds.ts'
import type { PublicRequest } from '../../src/domain/model/run-facts.ts'
import { readRun } from '../../src/domain/report/read.ts'
import type { Report } from '../../src/domain/report/report.ts'
import { exactPattern } from '../../src/domain/request/exact-focus.ts'
import { LANES } from '../../src/domain/request/lanes.ts'
import { publicRequest } from '../../src/domain/request/public-request.ts'
import { SCENARIOS } from '../../src/domain/request/scenarios.ts'
import { toJson } from '../../src/domain/views/json.ts'
import { readRequest } from '../../src/inputs/read.ts'
import { repeatInputs, repeatOf } from '../../src/inputs/repeat.ts'
import {
  aBuild,
  aKubernetesBuild,
  aPart,
  aReport,
  aSelection,
  aSpec,
  aTrackedSkip,
} from '../builders.ts'
import { aMachine, anEnvironment, someFiles, WORKSPACE } from './input-context.ts'

const COMMIT = '1f3c'.repeat(10)
const CI = 'v1.37.0-alpha.0.123+abcdef0123456'
const BUCKET = 'https://storage.googleapis.com/cri-o/artifacts'

const IGNITION = '{"ignition": {"version": "3.3.0"}}'
const FILES = someFiles({
  '/bin/crun-mine': '',
  [`${WORKSPACE}/conf/10 a.conf`]: '[crio.image]\n\n',
  [`${WORKSPACE}/conf/10-a.conf`]: '  pids_limit = 9223372036854775807',
  [`${WORKSPACE}/kubelet.yaml`]: '  kind: KubeletConfiguration\n  maxPods: 64 # "two"\n\n',
  [`${WORKSPACE}/kubelet.json`]:
    '{"kind":"KubeletConfiguration","apiVersion":"kubelet.config.k8s.io/v1beta1"}',
  [`${WORKSPACE}/repositories.yaml`]: 'gcRegistry: mirror.example.com/a\n',
  [`${WORKSPACE}/a.ign`]: IGNITION,
  [`${WORKSPACE}/skips.json`]: JSON.stringify([aTrackedSkip({ text: "it's", lanes: [] })]),
  [`${WORKSPACE}/lanes.json`]: JSON.stringify([
    {
      name: 'mine',
      labelFilter: 'Serial',
      skip: 'a|b"c',
      focusFiles: ['common/node'],
      procs: 1,
      timeout: '90s',
      scenario: 'swap',
      kubeletFlags: ['--v=4', '--v=4'],
      testArgs: ['--a="b c"'],
      featureGates: { Zed: true, Alpha: false },
    },
    { name: 'plain' },
  ]),
})

function requestOf(inputs: Readonly<Record<string, string>>): PublicRequest {
  return publicRequest(readRequest(anEnvironment(inputs), aMachine(), FILES).request)
}

function acceptedOf(inputs: Readonly<Record<string, string>>): PublicRequest | null {
  try {
    return requestOf(inputs)
  } catch (error) {
    if (error instanceof RunError) return null
    throw error
  }
}

/** A report of such a run, as another machine reads it. */
function reportOf(request: PublicRequest, overrides: Partial<Report> = {}): Report {
  const json = toJson(aReport({ request, ...overrides }))
  const read = readRun(JSON.parse(json))
  if (!('report' in read)) throw new Error(JSON.stringify(read))
  return read.report
}

/** What of a request is the same in each run of it. */
function lasting(request: PublicRequest) {
  const { crio: _crio, kubernetes: _kubernetes, reportDirectory: _directory, ...rest } = request
  return rest
}

/** A text, seldom none, with what shells, YAML and JSON have a meaning for. */
function words(...values: readonly string[]) {
  return option(constantFrom(...values), { nil: '', freq: 3 })
}

const HOSTILE = string({
  unit: constantFrom(
    'a',
    ' ',
    '"',
    "'",
    '\\',
    '$',
    '(',
    ')',
    '|',
    '?:',
    '`',
    '%',
    '=',
    'ü',
    '🙂',
    '-',
  ),
  maxLength: 12,
})

const INPUT_TEXTS = record({
  crio: words('main', 'latest', COMMIT, 'v1.36.1', 'pr/9', 'ignition'),
  kubernetes: words('main', 'latest', CI, 'v1.36.2', 'last-good'),
  crun: words('1.26', '/bin/crun-mine'),
  conmon: words('v2.2.1'),
  lane: words(
    ...LANES.map(({ name }) => name),
    'lanes.json#mine',
    'lanes.json#plain',
    '{"name":"x"}',
  ),
  scenario: words(...SCENARIOS.map(({ name }) => name), 'none'),
  focus: HOSTILE,
  skip: HOSTILE,
  'label-filter': words('Slow', '!(a || b)'),
  'skip-list': words('none', 'skips.json', 'default'),
  procs: words('auto', '3'),
  timeout: words('61s', '1h30m'),
  'time-budget': words('2m', '2h'),
  'changed-files': words('a\nb "c"', '["x\\ny"]'),
  'rerun-failures': words('false', '3 specs', '5m'),
  'crio-config': words('./conf', 'a = 1', '# only\n[crio]\n', '{"x.conf": " a = 1 \\n", "y": ""}'),
  runtime: words('runc', 'crun'),
  monitor: words('conmon-rs', 'conmon'),
  'registry-mirrors': words('a.b/c=http://m:80/x/ d=https://m'),
  'image-repositories': words('./repositories.yaml', 'gcRegistry: a.b\ngcEtcdRegistry: c'),
  'pull-images': words('none', 'all'),
  ignition: words('a.ign', 'https://example.com/b.ign\n./a.ign'),
  'ignition-strict': words('true'),
  'kubelet-config': words('kubelet.yaml', 'kubelet.json', '{kind: KubeletConfiguration}'),
  'kubelet-flags': words('--a=b --c', '--v=4'),
  'feature-gates': words('Zed=false', 'B=true,A=false'),
  'test-args': words(
    `--a=it's`,
    `'--b=c "d" \\'\n--e`,
    '--c=$d',
    String.raw`--c=x\\`,
    '--node-test-args=\'--d="e f"\'',
    '--ginkgo.timeout=70s',
    '--f="g"',
    '--extra-log={"name":"a.log","journalctl":["-u","it\'s"]}',
  ),
  'fail-on': words('none', 'failed'),
  history: words('a/b'),
  'require-signature': words('true'),
  restore: words('always'),
  'mirror-crio': words('https://m.example.com/crio'),
  'mirror-github': words('http://127.0.0.1:80/g'),
})

describe('repeatInputs', () => {
  it('says what the inputs of any run said', () => {
    let accepted = 0
    assert(
      property(INPUT_TEXTS, (texts) => {
        const request = acceptedOf(texts)
        if (request === null) return
        accepted += 1
        const { inputs } = repeatInputs(
          reportOf(request, { builds: [aBuild(), aKubernetesBuild({ version: CI })] }),
        )
        const again = requestOf({ crio: COMMIT, kubernetes: CI, ...inputs })
        expect(lasting(again)).toStrictEqual(lasting(request))
      }),
      { numRuns: 500 },
    )
    expect(accepted).toBeGreaterThan(60)
  })

  it('has the builds that ran', () => {
    const request = requestOf({})
    const builds = [
      crioAt(`${BUCKET}/${COMMIT}/amd64/crio`, { commit: null }),
      aKubernetesBuild({ version: CI }),
    ]
    const { inputs, missing } = repeatInputs(reportOf(request, { builds }))
    expect(inputs).toMatchObject({ crio: COMMIT, kubernetes: CI })
    expect(missing).toEqual([])
  })

  it.each([
    ['main', `${BUCKET}/cri-o.amd64.${COMMIT}.tar.gz`, COMMIT],
    ['latest', `${BUCKET}/cri-o.amd64.v1.36.1.tar.gz`, 'v1.36.1'],
    ['v1.36.1', 'https://mirror.example.com/x', 'v1.36.1'],
    [
      'https://example.com/b.tar.gz',
      'https://example.com/b.tar.gz',
      'https://example.com/b.tar.gz',
    ],
    ['run/17', 'https://api.github.com/repos/a/b/actions/artifacts/1/zip', 'run/17'],
    ['pr/17', 'https://api.github.com/repos/a/b/actions/artifacts/1/zip', undefined],
  ])('names the build that ran for crio: %s', (crio, source, value) => {
    const builds = [crioAt(source, { version: '1.36.1', commit: null })]
    const { inputs, gaps } = repeatOf(reportOf(requestOf({ crio }), { builds }))
    expect(inputs.crio).toBe(value)
    expect(gaps.some(({ input }) => input === 'crio')).toBe(value === undefined)
  })

  it.each(['pr/17', 'run/3'])('names the workflow run that made the build of %s', (crio) => {
    const exact = 'https://github.com/cri-o/cri-o/actions/runs/9'
    const { inputs, missing } = repeatInputs(
      reportOf(requestOf({ crio }), { builds: [aBuild({ exact }), aKubernetesBuild()] }),
    )
    expect(inputs['crio']).toBe(exact)
    expect(missing).toEqual([])
    expect(requestOf(inputs).crio.kind).toBe('workflow-run')
  })

  it.each([
    [`https://other.example.com/cri-o.amd64.${COMMIT}.tar.gz`, undefined],
    [`${BUCKET}/cri-o.amd64.${COMMIT}.tar.gz`, COMMIT],
  ])('names the build that Ignition files pin at %s', (source, value) => {
    const request = requestOf({ crio: 'ignition', ignition: 'a.ign' })
    const { inputs } = repeatInputs(reportOf(request, { builds: [crioAt(source)] }))
    expect(inputs['crio']).toBe(value ?? source)
  })

  it('says which builds it does not know', () => {
    const { inputs, missing } = repeatInputs(reportOf(requestOf({}), { builds: [] }))
    expect(inputs).not.toHaveProperty('crio')
    expect(missing).toEqual([
      expect.stringContaining('option crio'),
      expect.stringContaining('option kubernetes'),
    ])
  })

  it('keeps a build that always is the same, if the run ended before it was there', () => {
    const request = requestOf({ crio: COMMIT, kubernetes: 'v1.36.2' })
    const { inputs, missing } = repeatInputs(reportOf(request, { builds: [] }))
    expect(inputs).toMatchObject({ crio: COMMIT, kubernetes: 'v1.36.2' })
    expect(missing).toEqual([])
  })

  it('says what is only on the machine of the run', () => {
    const request = requestOf({ crun: '/bin/crun-mine', ignition: 'a.ign' })
    const { inputs, gaps } = repeatOf(reportOf(request))
    expect(inputs).toMatchObject({ crun: '/bin/crun-mine', ignition: 'a.ign' })
    expect(gaps.map(({ input, paths }) => [input, paths])).toEqual(
      expect.arrayContaining([
        ['crun', ['/bin/crun-mine']],
        ['ignition', ['a.ign']],
      ]),
    )
  })

  it('takes no report directory and no token of a report', () => {
    const { inputs } = repeatInputs(reportOf(requestOf({ 'report-dir': './x', token: 'secret' })))
    expect(inputs).not.toHaveProperty('report-dir')
    expect(JSON.stringify(inputs)).not.toContain('secret')
  })

  it('writes out a lane that is another one today, without its name', () => {
    const request = requestOf({ lane: 'smoke' })
    const changed = { ...request, selection: { ...request.selection, labelFilter: '' } }
    const { inputs } = repeatInputs(reportOf(changed))
    expect(inputs['lane']).toMatch(/^\{"name":"smoke-then"/)
    expect(requestOf({ crio: COMMIT, ...inputs }).selection).toEqual({
      ...changed.selection,
      lane: 'smoke-then',
      trackedSkips: changed.selection.trackedSkips.map((skip) => ({ ...skip, lanes: [] })),
    })
  })

  it('names the specs of a run that had a part of its lane', () => {
    const request = requestOf({ focus: 'Pods' })
    const shard = { plan: 'p', index: 1, total: 2, specs: 4, digest: 'd' }
    const part = { ...request, selection: aSelection({ ...request.selection, shard }) }
    const specs = [aSpec({ id: 'a (b)' }), aSpec({ id: 'c|d' })]
    expect(repeatOf(reportOf(part, { specs })).inputs.focus).toBe(
      `${exactPattern('a (b)')}|${exactPattern('c|d')}`,
    )
    expect(repeatOf(reportOf(part, { specs: [] })).gaps).toEqual(
      expect.arrayContaining([expect.objectContaining({ input: 'focus' })]),
    )
  })

  it('says that other programs record no inputs', () => {
    expect(repeatOf(aReport())).toEqual({
      inputs: {},
      gaps: [expect.objectContaining({ input: null })],
    })
  })
})

function crioAt(source: string, overrides: Partial<ResolvedBuild> = {}): ResolvedBuild {
  return aBuild({ parts: ['bundle', 'crio'].map((name) => aPart({ name, source })), ...overrides })
}
