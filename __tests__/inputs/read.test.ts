import { describe, expect, it } from '@jest/globals'
import { check, constantFrom, property, string } from 'fast-check'
import { RunError } from '../../src/domain/errors.ts'
import { filesOfArea } from '../../src/domain/request/areas.ts'
import { TRACKED_SKIPS } from '../../src/domain/request/lanes.ts'
import { publicRequest } from '../../src/domain/request/public-request.ts'
import type { RunRequest } from '../../src/domain/request/request.ts'
import type { Machine } from '../../src/inputs/machine.ts'
import { readRequest } from '../../src/inputs/read.ts'
import { INPUTS } from '../../src/inputs/table.ts'
import { aTrackedSkip } from '../builders.ts'
import { aRequest } from '../request.ts'
import { aMachine, anEnvironment, someFiles, WORKSPACE } from './input-context.ts'

const FILES = someFiles({
  [`${WORKSPACE}/bin/crio`]: '',
  [`${WORKSPACE}/crio.tar.gz`]: '',
  '/opt/k8s/kubelet': '',
  [`${WORKSPACE}/conf/20-b.conf`]: '[crio.runtime]\nlog_level = "debug"\n',
  [`${WORKSPACE}/conf/10-a.conf`]: '[crio.image]\n',
  [`${WORKSPACE}/conf/README.md`]: 'no TOML',
  [`${WORKSPACE}/broken/a.conf`]: '[crio]\nroot = \n',
  [`${WORKSPACE}/broken/b.conf`]: 'x = 1\nx = 2\n',
  [`${WORKSPACE}/my crio.toml`]: 'pids_limit = 9223372036854775807\n',
  [`${WORKSPACE}/kubelet.yaml`]: 'kind: KubeletConfiguration\nmaxPods: 64\n',
  [`${WORKSPACE}/pod.yaml`]: 'kind: Pod\n',
  [`${WORKSPACE}/list.yaml`]: '- kind: KubeletConfiguration\n',
  [`${WORKSPACE}/two.yaml`]: 'kind: KubeletConfiguration\n---\nkind: KubeletConfiguration\n',
  [`${WORKSPACE}/wrong.yaml`]: 'kind: KubeletConfiguration\n  maxPods: [\n',
  [`${WORKSPACE}/a.ign`]: '{"ignition": {"version": "3.3.0"}, "extra": 1}',
  [`${WORKSPACE}/b.ign`]:
    '{"ignition": {"version": "3.0.0"}, "storage": {"files": [{"path": "a"}, {"mode": -1}]}}',
  [`${WORKSPACE}/old.ign`]: '{"ignition": {"version": "2.3.0"}}',
  [`${WORKSPACE}/fcos.bu`]: 'variant: fcos\nversion: 1.4.0\n',
  [`${WORKSPACE}/skips.json`]:
    '[{"text": "Pods", "reason": "slow", "link": "https://example.com/1"}]',
  [`${WORKSPACE}/object.json`]: '{}',
  [`${WORKSPACE}/half.json`]: '[',
  [`${WORKSPACE}/bad-skips.json`]:
    '[{"text": "Pods", "reason": "slow"}, null, {"text": "a", "reason": "b", "link": "javascript:1"}]',
})

function requestOf(
  inputs: Readonly<Record<string, string>>,
  machine: Partial<Machine> = {},
): RunRequest {
  return readRequest(anEnvironment(inputs), aMachine(machine), FILES).request
}

function errorOf(work: () => unknown): RunError {
  try {
    work()
  } catch (error) {
    if (error instanceof RunError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

function outcomeOf(inputs: Readonly<Record<string, string>>): 'request' | 'error' {
  try {
    requestOf(inputs)
    return 'request'
  } catch (error) {
    if (error instanceof RunError) return 'error'
    throw error
  }
}

function problemsOf(inputs: Readonly<Record<string, string>>): readonly string[] {
  return errorOf(() => requestOf(inputs)).details.evidence ?? []
}

describe('readRequest without inputs', () => {
  const sensible: RunRequest = {
    crio: { kind: 'branch', asked: 'main', branch: 'main' },
    kubernetes: { kind: 'branch', asked: 'main', branch: 'main' },
    history: 'cri-o/cri-o',
    stopsAtCrash: false,
    part: null,
    components: [],
    architecture: 'amd64',
    lane: aRequest().lane,
    scenario: null,
    selection: {
      scenario: null,
      lane: 'conformance',
      focus: '',
      skip: '',
      labelFilter: 'NodeConformance && !(Flaky || Slow || Serial || Disruptive)',
      focusFiles: [],
      skipFiles: [],
      trackedSkips: TRACKED_SKIPS,
      shard: null,
      budget: null,
    },
    procs: 4,
    timeoutSeconds: 3600,
    timeBudgetSeconds: null,
    attempts: 1,
    changedFiles: [],
    rerunFailures: { specs: 20, seconds: 600 },
    crioSettings: {
      runtime: 'crun',
      monitor: 'conmon',
      logLevel: 'debug',
      scenario: null,
      mirrors: [],
    },
    crioDropIns: [],
    images: { pull: 'auto', repositories: null },
    ignition: [],
    ignitionStrict: false,
    kubeletConfig: null,
    kubeletFlags: [],
    featureGates: {},
    testArgs: [],
    failOn: ['failed', 'environment', 'incomplete'],
    reportDirectory: `${WORKSPACE}/crio-node-e2e-report`,
    requireSignature: false,
    trustedRoot: null,
    restore: 'auto',
    mirrors: {
      crio: 'https://storage.googleapis.com/cri-o',
      kubernetes: 'https://dl.k8s.io',
      kubernetesListing: 'https://storage.googleapis.com/storage/v1/b/k8s-release-dev/o',
      gitHub: 'https://github.com',
    },
  }

  it('uses sensible defaults', () => {
    expect(requestOf({})).toEqual(sensible)
  })

  it('takes an empty input for an absent one', () => {
    expect(requestOf({ crio: '', lane: ' ', procs: '\n', 'mirror-crio': '', token: '' })).toEqual(
      sensible,
    )
  })

  it('does not look at inputs that do not exist', () => {
    expect(requestOf({ 'no-such-input': 'x' })).toEqual(sensible)
  })
})

describe('names of builds', () => {
  const SHA = '1f0c2b6a4d5e8f7091a2b3c4d5e6f708192a3b4c'

  it.each<[string, object]>([
    ['release-1.36', { kind: 'branch', branch: 'release-1.36' }],
    ['main-bundle', { kind: 'newest-bundle', branch: 'main' }],
    ['latest', { kind: 'latest' }],
    ['v1.36.1', { kind: 'release', tag: 'v1.36.1' }],
    [SHA, { kind: 'commit', commit: SHA }],
    ['1f0c2b6', { kind: 'commit', commit: '1f0c2b6' }],
    ['./crio.tar.gz', { kind: 'bundle-file', path: `${WORKSPACE}/crio.tar.gz` }],
    ['pr/9876', { kind: 'pull-request', repository: 'cri-o/cri-o', number: 9876 }],
    ['run/123456789012', { kind: 'workflow-run', repository: 'cri-o/cri-o', run: 123456789012 }],
    [
      'https://github.com/me/cri-o/pull/7/files',
      { kind: 'pull-request', repository: 'me/cri-o', number: 7 },
    ],
    [
      'https://github.com/me/cri-o/actions/runs/42/job/43',
      { kind: 'workflow-run', repository: 'me/cri-o', run: 42 },
    ],
    [`https://github.com/cri-o/cri-o/commit/${SHA}`, { kind: 'commit', commit: SHA }],
    [
      'https://example.com/b/cri-o.amd64.v1.36.1.tar.gz',
      { kind: 'bundle-url', url: 'https://example.com/b/cri-o.amd64.v1.36.1.tar.gz' },
    ],
  ])('crio: %s', (text, expected) => {
    expect(requestOf({ crio: text }).crio).toEqual({ asked: text, ...expected })
  })

  it.each<[string, object]>([
    ['release-1.36', { kind: 'branch', branch: 'release-1.36' }],
    ['main-fast', { kind: 'main-fast' }],
    ['latest', { kind: 'latest' }],
    ['v1.36.2', { kind: 'release', version: 'v1.36.2' }],
    ['v1.37.0-rc.1', { kind: 'release', version: 'v1.37.0-rc.1' }],
    ['8d21c6f0e7ba95', { kind: 'commit', commit: '8d21c6f0e7ba95' }],
    [
      'https://github.com/kubernetes/kubernetes/actions/runs/1/artifacts/22',
      { kind: 'artifact', repository: 'kubernetes/kubernetes', artifact: 22 },
    ],
    [
      'https://mirror.example.com/ci/v1.37.0/',
      { kind: 'url', url: 'https://mirror.example.com/ci/v1.37.0' },
    ],
  ])('kubernetes: %s', (text, expected) => {
    expect(requestOf({ kubernetes: text }).kubernetes).toEqual({ asked: text, ...expected })
  })

  it('does not repeat what signs a URL', () => {
    const { crio } = requestOf({ crio: 'https://example.com/a.tar.gz?sig=secret' })
    expect(crio.asked).toBe('https://example.com/a.tar.gz')
    expect(crio).toMatchObject({ url: 'https://example.com/a.tar.gz?sig=secret' })
  })
})

describe('good values', () => {
  it.each<[string, string, keyof RunRequest, unknown]>([
    ['crio', ' v1.36.1 ', 'crio', { kind: 'release', asked: 'v1.36.1', tag: 'v1.36.1' }],
    ['crio', './bin', 'crio', { kind: 'directory', asked: './bin', path: `${WORKSPACE}/bin` }],
    [
      'crio',
      '../repo/bin/',
      'crio',
      { kind: 'directory', asked: '../repo/bin/', path: `${WORKSPACE}/bin` },
    ],
    ['crio', '.', 'crio', { kind: 'directory', asked: '.', path: WORKSPACE }],
    [
      'kubernetes',
      '/opt/k8s',
      'kubernetes',
      { kind: 'directory', asked: '/opt/k8s', path: '/opt/k8s' },
    ],
    [
      'kubernetes',
      'v1.37.0-alpha.0.123+abcdef0123456',
      'kubernetes',
      {
        kind: 'ci',
        asked: 'v1.37.0-alpha.0.123+abcdef0123456',
        version: 'v1.37.0-alpha.0.123+abcdef0123456',
      },
    ],
    [
      'crun',
      '1.26',
      'components',
      [{ kind: 'release', name: 'crun', asked: '1.26', version: '1.26' }],
    ],
    [
      'runc',
      '1.5.0-rc.1',
      'components',
      [{ kind: 'release', name: 'runc', asked: '1.5.0-rc.1', version: '1.5.0-rc.1' }],
    ],
    [
      'conmon-rs',
      'v1.0.1',
      'components',
      [{ kind: 'release', name: 'conmon-rs', asked: 'v1.0.1', version: '1.0.1' }],
    ],
    [
      'conmon',
      './bin/crio',
      'components',
      [{ kind: 'path', name: 'conmon', asked: './bin/crio', path: `${WORKSPACE}/bin/crio` }],
    ],
    [
      'cni-plugins',
      './bin',
      'components',
      [{ kind: 'path', name: 'cni-plugins', asked: './bin', path: `${WORKSPACE}/bin` }],
    ],
    ['procs', '1', 'procs', 1],
    ['procs', '32', 'procs', 32],
    ['timeout', '60s', 'timeoutSeconds', 60],
    ['timeout', '1h30m', 'timeoutSeconds', 5400],
    ['timeout', '24h', 'timeoutSeconds', 86_400],
    ['timeout', '90m15s', 'timeoutSeconds', 5415],
    [
      'kubelet-config',
      'kubelet.yaml',
      'kubeletConfig',
      expect.objectContaining({ fields: { kind: 'KubeletConfiguration', maxPods: 64 } }),
    ],
    ['kubelet-flags', '--a=1  -b\n--c', 'kubeletFlags', ['--a=1', '-b', '--c']],
    ['feature-gates', 'A=true, B=false,\nC=true', 'featureGates', { A: true, B: false, C: true }],
    ['test-args', '--v=6\n\n  --x="a b"\r\n', 'testArgs', ['--v=6', '--x=a b']],
    ['fail-on', 'none', 'failOn', []],
    ['fail-on', 'incomplete, failed,failed', 'failOn', ['incomplete', 'failed']],
    ['report-dir', 'out', 'reportDirectory', `${WORKSPACE}/out`],
    ['report-dir', '/tmp/out', 'reportDirectory', '/tmp/out'],
    [
      'mirror-kubernetes',
      'http://127.0.0.1:8080/k8s/',
      'mirrors',
      expect.objectContaining({ kubernetes: 'http://127.0.0.1:8080/k8s' }),
    ],
  ])('%s: %j', (name, text, field, expected) => {
    expect(requestOf({ [name]: text })[field]).toEqual(expected)
  })

  it.each([
    [1, 2],
    [3, 3],
    [64, 8],
  ])('with %d CPUs, auto means %d processes', (cpus, procs) => {
    expect(requestOf({}, { cpus }).procs).toBe(procs)
  })

  it('takes the architecture from the machine', () => {
    expect(requestOf({}, { nodeArchitecture: 'arm64' }).architecture).toBe('arm64')
  })
})

describe('the lane', () => {
  it('has processes, a time limit, gates and flags, which inputs replace or add to', () => {
    expect(requestOf({ lane: 'serial' })).toMatchObject({
      procs: 1,
      timeoutSeconds: 10_800,
      featureGates: { PodLevelResources: true },
    })
    const inputs = {
      procs: 'auto',
      timeout: '20m',
      'feature-gates': 'PodLevelResources=false',
      'test-args': '--feature-gates=Other=true --v=5',
    }
    expect(requestOf({ lane: 'serial', ...inputs })).toMatchObject({
      procs: 4,
      timeoutSeconds: 1200,
      featureGates: { PodLevelResources: false, Other: true },
      testArgs: ['--v=5'],
    })
    expect(requestOf({ lane: 'swap', 'kubelet-flags': '--a' }).kubeletFlags).toEqual([
      '--fail-swap-on=false',
      '--a',
    ])
  })

  it('has a time limit after that of test arguments', () => {
    const inputs = { lane: 'serial', 'test-args': '--ginkgo.timeout=2h' }
    expect(requestOf(inputs).timeoutSeconds).toBe(7200)
    expect(requestOf({ ...inputs, timeout: '2h' }).timeoutSeconds).toBe(7200)
    expect(problemsOf({ ...inputs, timeout: '1h' })).toEqual([
      expect.stringContaining('"--ginkgo.timeout=7200s" contradicts the input timeout'),
    ])
    const gates = { 'test-args': '--feature-gates=A=true', 'feature-gates': 'A=false' }
    expect(problemsOf(gates)).toEqual([
      expect.stringContaining('"A=true" contradicts the input feature-gates'),
    ])
  })

  it('of an area selects source files', () => {
    expect(requestOf({ lane: 'networking' }).selection).toMatchObject(filesOfArea('networking'))
  })

  it('has the tracked skips that name it, and those that name none', () => {
    const skips = [
      { text: 'a', reason: 'r', link: 'https://example.com/1', lanes: ['smoke'] },
      { pattern: 'b', reason: 'r', link: 'https://example.com/1', review: '2027-02-28' },
    ]
    const skipsOf = (lane: string) =>
      readRequest(
        anEnvironment({ lane, 'skip-list': 'own.json' }),
        aMachine(),
        someFiles({ [`${WORKSPACE}/own.json`]: JSON.stringify(skips) }),
      ).request.selection.trackedSkips
    expect(skipsOf('smoke')).toHaveLength(2)
    expect(skipsOf('slow')).toEqual([
      aTrackedSkip({
        pattern: 'b',
        reason: 'r',
        link: 'https://example.com/1',
        review: '2027-02-28',
      }),
    ])
  })
})

describe('the selection', () => {
  it('narrows a lane by a focus and leaves the label filter as it is', () => {
    expect(requestOf({ lane: 'smoke', focus: 'Pods \\[x\\]' }).selection).toMatchObject({
      focus: 'Pods \\[x\\]',
      labelFilter: 'NodeConformance && Conformance && !(Flaky || Slow || Serial || Disruptive)',
    })
  })

  it("adds a skip to the lane's own, each in a group", () => {
    const { skip } = requestOf({ lane: 'features' }).selection
    expect(skip).not.toBe('')
    expect(requestOf({ lane: 'features', skip: 'a|b' }).selection.skip).toBe(`(?:${skip})|(?:a|b)`)
    expect(requestOf({ lane: 'all', skip: 'a|b' }).selection.skip).toBe('a|b')
  })

  it("replaces the lane's label filter with that of the user", () => {
    expect(requestOf({ 'label-filter': 'Slow' }).selection.labelFilter).toBe('Slow')
  })

  it('leaves the judgement on regular expressions to Go', () => {
    expect(requestOf({ focus: '(?P<go>x)\\z' }).selection.focus).toBe('(?P<go>x)\\z')
  })

  it.each([
    ['default', TRACKED_SKIPS],
    ['none', []],
    ['skips.json', [aTrackedSkip({ text: 'Pods', reason: 'slow', link: 'https://example.com/1' })]],
  ])('reads the skip list %s', (text, expected) => {
    expect(requestOf({ 'skip-list': text }).selection.trackedSkips).toEqual(expected)
  })
})

describe('CRI-O drop-ins', () => {
  it.each<[string, string, readonly string[]]>([
    ['a directory in the order of names', './conf', ['90-01-10-a.conf', '90-02-20-b.conf']],
    ['a file whatever its name', './my crio.toml', ['90-01-my-crio.toml.conf']],
    ['text', '[crio.runtime]\nlog_level = "debug"', ['90-01-inline.conf']],
  ])('are read from %s', (_, text, names) => {
    expect(requestOf({ 'crio-config': text }).crioDropIns.map(({ name }) => name)).toEqual(names)
  })

  it('keep their text', () => {
    expect(requestOf({ 'crio-config': './conf' }).crioDropIns[1]?.toml).toBe(
      '[crio.runtime]\nlog_level = "debug"\n',
    )
  })
})

describe('Ignition files', () => {
  it('are read at once, and URLs kept for later, in their order', () => {
    const { ignition } = requestOf({
      ignition: 'https://example.com/x.ign?sig=secret\n\n  a.ign\n',
    })
    expect(ignition).toEqual([
      { asked: 'https://example.com/x.ign', url: 'https://example.com/x.ign?sig=secret' },
      {
        asked: 'a.ign',
        config: expect.objectContaining({
          ignition: expect.objectContaining({ version: '3.3.0' }),
        }),
        warnings: [{ path: 'extra', why: 'is not known and has no effect' }],
      },
    ])
  })

  it('do not show in a request that is kept', () => {
    const request = requestOf({ ignition: 'https://example.com/x.ign?sig=secret\na.ign' })
    expect(publicRequest(request).ignition).toEqual(['https://example.com/x.ign', 'a.ign'])
  })

  it('report all of their problems at once, each with its field', () => {
    const problems = problemsOf({ ignition: 'b.ign\nold.ign\nfcos.bu\nnone.ign' })
    expect(problems).toEqual([
      expect.stringContaining('"b.ign: storage.files[0].path" is not an absolute path'),
      expect.stringContaining('"b.ign: storage.files[1].path" is missing'),
      expect.stringContaining('"b.ign: storage.files[1].mode" is not a mode'),
      expect.stringContaining('ign-converter'),
      expect.stringContaining('butane --strict'),
      expect.stringContaining('is not a file that can be read'),
    ])
  })

  it('are never fetched with credentials that would end in logs', () => {
    const [problem] = problemsOf({ ignition: 'https://me:secret@example.com/x.ign' })
    expect(problem).toContain('is given with credentials')
    expect(problem).not.toContain('secret')
  })

  it('are needed where they shall say which CRI-O is tested', () => {
    expect(problemsOf({ crio: 'ignition' })).toEqual([
      expect.stringContaining('"ignition" needs the input ignition'),
    ])
    expect(requestOf({ crio: 'ignition', ignition: 'a.ign' }).crio.kind).toBe('ignition')
  })
})

function timesOf(inputs: Readonly<Record<string, string>>) {
  const { timeoutSeconds, timeBudgetSeconds } = requestOf(inputs)
  return { timeoutSeconds, timeBudgetSeconds }
}

describe('a time budget and a time limit', () => {
  it('a longer budget extends the limit of the lane', () => {
    expect(timesOf({ 'time-budget': '3h' })).toEqual({
      timeoutSeconds: 10800,
      timeBudgetSeconds: 10800,
    })
    expect(timesOf({ 'time-budget': '10m' })).toEqual({
      timeoutSeconds: 3600,
      timeBudgetSeconds: 600,
    })
  })

  it('no specs are chosen for a time after a limit that was given', () => {
    expect(timesOf({ 'time-budget': '3h', timeout: '20m' })).toEqual({
      timeoutSeconds: 1200,
      timeBudgetSeconds: 1200,
    })
  })
})

describe('bad values', () => {
  it.each([
    ['crio', 'mian', '"mian" is not a valid CRI-O build', 'main'],
    ['crio', '1.36.1', 'is not a valid CRI-O build', 'v1.36.1'],
    ['crio', 'bin', 'is not a valid CRI-O build', './bin'],
    ['crio', 'v1.36', 'is not a valid CRI-O build', 'release-1.36'],
    ['crio', 'abcdef', 'is not a valid CRI-O build', null],
    ['crio', 'pr/x', 'is not a valid CRI-O build', null],
    ['crio', 'crio.tar.gz', 'is not a valid CRI-O build', './crio.tar.gz'],
    ['crio', 'https://example.com/crio', 'is not the URL of a bundle', null],
    [
      'crio',
      'https://me:secret@example.com/a.tar.gz',
      '"https://example.com/a.tar.gz" is given with credentials',
      null,
    ],
    ['crio', './nowhere', `is not a directory (looked for ${WORKSPACE}/nowhere)`, null],
    ['crio', './bin/crio', 'is a file, but not a bundle', null],
    ['kubernetes', '1.37.0-rc.1', 'is not a valid Kubernetes build', 'v1.37.0-rc.1'],
    ['kubernetes', '1.36', 'is not a valid Kubernetes build', 'release-1.36'],
    [
      'kubernetes',
      'https://me:secret@example.com/a',
      '"https://example.com/a" is given with credentials',
      null,
    ],
    ['kubernetes', 'mainn', 'is not a valid Kubernetes build', 'main'],
    ['kubernetes', 'v1.37.0-alpha.0.123+nothex', 'is not a valid Kubernetes build', null],
    ['kubernetes', 'v1.37.0-alpha.0.123+abcdef0-dirty', 'is not a valid Kubernetes build', null],
    ['crun', 'latest', 'is not a version of crun', null],
    ['crun', '1', 'is not a version of crun', 'v1.0'],
    ['runc', 'v1.4', 'is not a version of runc', 'v1.4.0'],
    ['conmon', 'bin/crio', 'is not a version of conmon', './bin/crio'],
    ['conmon', './bin', 'is not an executable file (looked for', null],
    ['cni-plugins', './bin/crio', 'is not a directory (looked for', null],
    ['lane', 'conformence', '"conformence" is not a lane', 'conformance'],
    ['lane', 'Smoke', 'is not a lane', 'smoke'],
    ['lane', 'x', 'is not a lane', null],
    ['focus', 'a\nb', 'spans several lines', 'a b'],
    ['skip-list', 'defualt', 'is not a file that can be read', 'default'],
    ['skip-list', 'object.json', 'holds no JSON list', null],
    ['skip-list', 'half.json', 'is not JSON: ', null],
    ['procs', 'four', 'is not a whole number', null],
    ['procs', '-1', 'is not a whole number', null],
    ['procs', '0', 'is too few', '1'],
    ['procs', '64', 'is too many', '32'],
    ['timeout', '60', 'is not a duration', '60m'],
    ['timeout', '90 min', 'is not a duration', '90m'],
    ['timeout', 'soon', 'is not a duration', null],
    ['timeout', '30s', 'is too short', '1m'],
    ['timeout', '48h', 'is too long', '24h'],
    ['crio-config', './broken.toml', 'is not a file that can be read', null],
    ['crio-config', './bin', 'is a directory without a *.conf file', null],
    [
      'crio-config',
      '[crio]\n\nroot = ',
      '"[crio] root =" is not valid TOML at line 3, column 7: ',
      null,
    ],
    ['crio-config', 'none.toml', 'is not valid TOML. A path must start with `/`', null],
    [
      'crio-config',
      'my crio.toml',
      'is not valid TOML. A path must start with `/`',
      './my crio.toml',
    ],
    ['kubelet-config', 'nowhere.yaml', 'is not a file that can be read', null],
    ['kubelet-config', 'pod.yaml', '"pod.yaml:1:1: kind" is not KubeletConfiguration', null],
    ['kubelet-config', 'list.yaml', 'holds no mapping', null],
    ['kubelet-config', 'two.yaml', '"two.yaml:3:1" is in a second document', null],
    [
      'kubelet-config',
      'wrong.yaml',
      '"wrong.yaml:1:7" is not YAML: Nested mappings are not allowed in compact mappings. Allowed',
      null,
    ],
    ['kubelet-flags', '--max-pods 64', '"64" is not a flag', null],
    ['feature-gates', 'NodeSwap', 'is not a name with', 'NodeSwap=true'],
    ['feature-gates', 'NodeSwap=False', 'is not a name with', 'NodeSwap=false'],
    ['feature-gates', 'Node Swap=true', '"Node" is not a name with', 'Node=true'],
    ['feature-gates', 'A=true,A=false', '"A" is given more than once', null],
    ['test-args', 'v=6', 'is not a flag', null],
    ['test-args', '--v 6', 'separates flag and value', '--v=6'],
    ['test-args', '--ginkgo.focus=x', 'cannot be given here: use the input focus', null],
    ['test-args', '-ginkgo.dry-run', 'cannot be given here: no spec would run', null],
    ['test-args', '--report-dir /x', 'cannot be given here: use the input report-dir', null],
    ['fail-on', 'faild', '"faild" is not a valid value', 'failed'],
    ['fail-on', 'failed,none', '"none" does not go with other words', null],
    ['require-signature', 'yes', 'is neither true nor false', null],
    ['require-signature', 'True', 'is neither true nor false', 'true'],
    ['trusted-root', './nowhere.json', 'is not a file that can be read', null],
    ['trusted-root', './object.json', 'holds no trusted root', null],
    ['report-dir', '.', 'contains the workspace', './crio-node-e2e-report'],
    ['report-dir', '/', 'contains the workspace', './crio-node-e2e-report'],
    [
      'mirror-crio',
      'storage.googleapis.com/cri-o',
      'is not an http or https URL',
      'https://storage.googleapis.com/cri-o',
    ],
    ['mirror-crio', 'ftp://example.com', 'is not an http or https URL', null],
    [
      'mirror-crio',
      'https://example.com/a?b=c#d',
      'has a query or a fragment',
      'https://example.com/a',
    ],
  ])('%s: %j', (name, text, why, nearest) => {
    const [problem = '', ...more] = problemsOf({ [name]: text })
    expect(more).toEqual([])
    expect(problem).toContain(why)
    expect(problem).toMatch(new RegExp(`^${name}: ".+" .*\\. .*Allowed: .+\\.$`))
    expect(/ Did you mean "(.*)"\?/.exec(problem)?.[1] ?? null).toBe(nearest)
  })

  it('are reported with the file, line and column of each broken drop-in', () => {
    expect(problemsOf({ 'crio-config': './broken' })).toEqual([
      expect.stringContaining('"broken/a.conf" is not valid TOML at line 2, column 8: '),
      expect.stringContaining('"broken/b.conf" is not valid TOML at line 2, column 1: '),
    ])
  })

  it('are reported with the number of each broken entry of a skip list', () => {
    expect(problemsOf({ 'skip-list': './bad-skips.json' })).toEqual([
      expect.stringContaining('"./bad-skips.json, entry 1" has no "link"'),
      expect.stringContaining('"./bad-skips.json, entry 2" has no "text"'),
      expect.stringContaining('"./bad-skips.json, entry 3" has no "link"'),
    ])
  })

  it('are all reported together', () => {
    const { details } = errorOf(() =>
      requestOf({
        crio: 'mian',
        lane: 'conformence',
        procs: '99',
        'fail-on': 'a-word,b-word',
        timeout: '2h',
      }),
    )
    expect(details).toMatchObject({
      kind: 'input',
      reason: 'invalid-input',
      message: 'Invalid inputs: crio, lane, procs, fail-on',
    })
    expect(details.evidence).toEqual([
      expect.stringMatching(
        /^crio: "mian" is not a valid CRI-O build\. Did you mean "main"\? Allowed: /,
      ),
      expect.stringMatching(/^lane: "conformence" .* Did you mean "conformance"\? Allowed: /),
      expect.stringMatching(/^procs: "99" is too many\. Did you mean "32"\? Allowed: /),
      expect.stringMatching(/^fail-on: "a-word" /),
      expect.stringMatching(/^fail-on: "b-word" /),
    ])
  })
})

describe('hostile values', () => {
  it('never repeats the credentials of a mirror', () => {
    const problems = problemsOf({ 'mirror-crio': 'https://user:hunter2@example.com/x' })
    expect(problems).toEqual([
      expect.stringContaining('"https://example.com/x" is given with credentials'),
    ])
    expect(problems.join()).not.toContain('hunter2')
  })

  it('does not take the names of object members for values', () => {
    for (const text of ['constructor', '__proto__', 'toString']) {
      expect(problemsOf({ lane: text })).toEqual([expect.stringContaining('is not a lane')])
      expect(problemsOf({ 'fail-on': text })).toEqual([
        expect.stringContaining('is not a valid value'),
      ])
    }
    expect(requestOf({ 'test-args': '--constructor' }).testArgs).toEqual(['--constructor'])
    const gates = requestOf({ 'feature-gates': 'constructor=true' }).featureGates
    expect(Object.entries(gates)).toEqual([['constructor', true]])
  })

  it('shows a value on one short line without control characters', () => {
    const text = `\u001b[31mx\n::error::${'y'.repeat(500)}`
    const [line = '', ...more] = problemsOf({ crio: text }).join('\n').split('\n')
    expect(more).toEqual([])
    expect(line).toContain('"x ::error::yyy')
    expect(line).toContain('…"')
    expect(line.length).toBeLessThan(400)
  })

  it('makes a request or a RunError of any text in any input', () => {
    const anyInput = property(
      constantFrom(...Object.keys(INPUTS)),
      string({ unit: 'binary' }),
      (name, text) => ['request', 'error'].includes(outcomeOf({ [name]: text })),
    )
    expect(check(anyInput)).toMatchObject({ failed: false })
  })
})

describe('the machine', () => {
  it.each([
    [{ platform: 'darwin' }, 'This machine runs darwin on x64'],
    [{ nodeArchitecture: 'ppc64' }, 'This machine runs linux on ppc64'],
  ])('%j is refused', (machine, message) => {
    expect(errorOf(() => requestOf({}, machine)).details).toMatchObject({
      kind: 'environment',
      reason: 'preflight',
      message,
    })
  })
})

describe('the runner', () => {
  it('is read from its variables', () => {
    const { context } = readRequest(anEnvironment({ token: 'secret' }), aMachine(), FILES)
    expect(context).toEqual({
      temporaryDirectory: '/home/runner/work/_temp',
      workspace: WORKSPACE,
      kind: 'hosted',
      runId: '4711',
      runAttempt: 2,
      repository: 'cri-o/cri-o',
      runUrl: 'https://github.com/cri-o/cri-o/actions/runs/4711/attempts/2',
      token: 'secret',
      apiUrl: 'https://api.github.com',
      serverUrl: 'https://github.com',
    })
  })

  it.each([undefined, 'self-hosted', 'something-new'])('%s is treated with care', (kind) => {
    const environment = { ...anEnvironment(), RUNNER_ENVIRONMENT: kind }
    expect(readRequest(environment, aMachine(), FILES).context.kind).toBe('self-hosted')
  })

  it('may be a terminal', () => {
    const { context } = readRequest({}, aMachine({ cwd: '/home/me' }), FILES)
    expect(context).toEqual({
      temporaryDirectory: '/tmp',
      workspace: '/home/me',
      kind: 'terminal',
      runId: 'local',
      runAttempt: 1,
      repository: '',
      runUrl: null,
      token: null,
      apiUrl: 'https://api.github.com',
      serverUrl: 'https://github.com',
    })
  })
})
