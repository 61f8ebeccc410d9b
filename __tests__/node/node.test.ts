import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { type ActionRun, type RunActionOptions, runAction } from '../../sandbox/runner/runner.ts'
import { difference, hostState, monitoredRuntimes, runningPrograms } from './host-state.ts'
import { judgementOf, reportAgain } from './same-from-artifacts.ts'

const node = process.env['CRIO_NODE_E2E_NODE'] ?? ''
const checkout = join(import.meta.dirname, '..', '..')

/** Three specs that need no image but pause and busybox. */
const BUSYBOX = 'Kubelet when scheduling a busybox command'
/** Specs of the area container-lifecycle that need no image but pause and busybox. */
const LIFECYCLE =
  'Kubelet when scheduling a (busybox|read only)|InitContainer|Container Runtime blackbox test'
const FEWEST_OF_AREA = 12
/** The same of all areas: more than three minutes of specs, as far as that is known without a history. */
const MORE_THAN_FITS = `${LIFECYCLE}|Downward API should provide|Variable Expansion should allow|Probing container .*exec`
/** Enough specs to stop them in the middle. */
const SEVERAL = 'Downward API should provide|Kubelet when scheduling a busybox command'
const DOWNWARD = 'Downward API should provide'
/** It waits for its container for one minute, and not for five as most specs do. */
const TERMINATED = 'busybox command that always fails in a pod should have an terminated reason'
const UNPULLABLE = 'runAsNonRoot .*should run with an image specified user ID'
/** It expects what no node with CRI-O reports (lanes/skips.json). */
const CONTAINERS_OF_SYSTEM = 'Summary API .*should report resource usage through the stats api'

/** The progress line after the first spec: the node is up and specs run. */
const isRunning = (log: readonly string[]) => log.some((line) => /^\[\s*[1-9]\d*\/\d+\]/.test(line))

function run(
  focus: string,
  more: Partial<RunActionOptions> = {},
): Promise<ActionRun & { report: Report }> {
  const workspace = mkdtempSync(join(tmpdir(), 'runner-workspace-'))
  return runAction({
    actionDirectory: checkout,
    workspace,
    environment: { PATH: '/usr/local/bin:/usr/bin:/bin' },
    ...more,
    inputs: {
      crio: join(node, 'bin'),
      kubernetes: join(node, 'bin'),
      'crio-config': join(node, 'systemd/etc/99-vm.conf'),
      'kubelet-config': join(node, 'systemd/kubeletconfig.yaml'),
      timeout: '8m',
      restore: 'always',
      focus,
      ...more.inputs,
    },
  }).then((result) => {
    const report = readReport(workspace, more.dies)
    if (more.dies !== true) reported.push({ directory: reportDirectory(workspace), report })
    return { ...result, report }
  })
}

/** The reports of the runs of one test. */
const reported: { readonly directory: string; readonly report: Report }[] = []

function reportDirectory(workspace: string): string {
  return join(workspace, 'crio-node-e2e-report')
}

/** The part of report.json that is looked at. */
interface Report {
  readonly verdict: { readonly result: string; readonly reason: string; readonly headline: string }
  readonly counts: Readonly<Record<string, number>>
  readonly findings: readonly {
    readonly reason: string
    readonly audience: string
    readonly title: string
  }[]
  readonly specs: readonly {
    readonly id: string
    readonly outcome: string
    readonly process: number | null
  }[]
  readonly rerun: {
    readonly done: boolean
    readonly reason: string
    readonly passed: number
  } | null
  readonly serviceEvents: readonly { readonly service: string; readonly kind: string }[]
  readonly warnings: readonly string[]
  readonly node: { readonly runtime: { readonly handler: string } } | null
  readonly selection: {
    readonly scenario: string | null
    readonly lane: string
    readonly budget: { readonly seconds: number; readonly leftOut: readonly unknown[] } | null
  } | null
  readonly suite: { readonly startedAt: string | null; readonly endedAt: string | null }
  readonly ignition: readonly { readonly subject: string; readonly outcome: string }[]
}

/** A runner that died has none. */
const NO_REPORT: Report = {
  verdict: { result: '', reason: '', headline: '' },
  counts: {},
  findings: [],
  specs: [],
  rerun: null,
  serviceEvents: [],
  warnings: [],
  node: null,
  selection: null,
  suite: { startedAt: null, endedAt: null },
  ignition: [],
}

function readReport(workspace: string, died = false): Report {
  if (died) return NO_REPORT
  const path = join(reportDirectory(workspace), 'report.json')
  assert.ok(existsSync(path), 'there is a report.json')
  return JSON.parse(readFileSync(path, 'utf8'))
}

function summaryOf({ main, post }: ActionRun): string {
  return `${main.summary ?? ''}${post?.summary ?? ''}`
}

/** The node's own registry, which has the images of registry.k8s.io below its name. */
const REGISTRY = { host: '127.0.0.1', port: 5000, path: 'registry.k8s.io' }

/** A mirror that hands everything on to the node's own registry, and keeps what it was asked for. */
async function openMirror() {
  const requests: string[] = []
  const server = createServer((incoming, outgoing) => {
    const { method, headers, url: path = '/' } = incoming
    requests.push(path)
    const { host, port } = REGISTRY
    const asked = request({ host, port, method, headers, path }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    asked.on('error', () => outgoing.destroy())
    incoming.pipe(asked)
  })
  server.listen(0, REGISTRY.host)
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    url: `http://${REGISTRY.host}:${port}/${REGISTRY.path}`,
    requests,
    close: () => void server.close(),
  }
}

/** A user, a group, files of hers, a unit that runs before the suite, and a drop-in for CRI-O's. */
const IGNITION = {
  ignition: { version: '3.3.0' },
  passwd: { groups: [{ name: 'provers' }], users: [{ name: 'proof', groups: ['provers'] }] },
  storage: {
    directories: [{ path: '/opt/node-e2e-proof', mode: 0o750, group: { name: 'provers' } }],
    files: [
      {
        path: '/opt/node-e2e-proof/file',
        mode: 0o600,
        user: { name: 'proof' },
        contents: { source: 'data:,text' },
      },
      { path: '/etc/crio/crio.conf.d/15-proof.conf', contents: { source: 'data:,' } },
      { path: '/etc/subuid', append: [{ source: 'data:,proof:67108864:65536%0A' }] },
    ],
    links: [{ path: '/opt/node-e2e-proof/link', target: 'file' }],
  },
  systemd: {
    units: [
      {
        name: 'node-e2e-proof.service',
        enabled: true,
        contents:
          '[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/usr/bin/touch /opt/node-e2e-proof/started\n',
      },
      {
        name: 'crio.service',
        dropins: [{ name: '30-proof.conf', contents: '[Service]\nEnvironment=PROOF=1\n' }],
      },
    ],
  },
}

/** The three specs passed, or else the verdict says why not. */
function assertPassed({ verdict, counts }: Report): void {
  assert.equal(verdict.result, 'passed', verdict.headline)
  assert.equal(counts['passed'], 3)
}

/** A program as components are given; the runc of this directory must work on the node. */
const RUNC = join(node, 'runtimes', 'runc')

const LOOK_MILLISECONDS = 250

/** Does something and looks at the machine all the time: gives what was found besides the result. */
async function watched<T>(
  look: () => readonly string[],
  work: () => Promise<T>,
): Promise<{ readonly seen: ReadonlySet<string>; readonly result: T }> {
  const seen = new Set<string>()
  const timer = setInterval(() => {
    for (const one of look()) seen.add(one)
  }, LOOK_MILLISECONDS)
  try {
    const result = await work()
    return { seen, result }
  } finally {
    clearInterval(timer)
  }
}

/** What root finds in a directory; nothing where it is not there. */
function namesIn(directory: string): readonly string[] {
  const script = 'for one in "$1"/*; do [ -e "$one" ] && basename "$one"; done; true'
  const words = ['-n', 'sh', '-c', script, 'sh', directory]
  const found = execFileSync('sudo', words, { encoding: 'utf8' })
  return found.split('\n').filter((name) => name !== '')
}

function asRoot(...command: readonly string[]): void {
  execFileSync('sudo', ['-n', ...command])
}

/** Stops the main processes of units, and continues them after some seconds if any are given. */
function hang(units: string, seconds: number | null): void {
  const signal = (name: string) => asRoot('systemctl', 'kill', '--kill-who=main', '-s', name, units)
  signal('STOP')
  if (seconds !== null) setTimeout(() => signal('CONT'), seconds * 1000)
}

/** Does something once, when the first spec has ended. */
function atFirstSpec(act: () => void): Pick<RunActionOptions, 'cancelAfter'> {
  let done = false
  return {
    // Looks at every line and never says yes: only the moment is wanted.
    cancelAfter: (log) => {
      if (!done && isRunning(log)) {
        done = true
        act()
      }
      return false
    },
  }
}

const RUNTIME_PATH = /(?<=^runtime_path = ").*(?="$)/m
/** The node's CRI-O configuration. */
const usualConfiguration = () => readFileSync(join(node, 'systemd/etc/99-vm.conf'), 'utf8')

/** A runtime that changes the containers that it creates, and leaves the rest to another one. */
function runtimeThat(change: string, program: string): string {
  return `#!/bin/sh
bundle=''
previous=''
for word in "$@"; do
  [ "$previous" = --bundle ] && bundle=$word
  previous=$word
done
[ -n "$bundle" ] && ${change}
exec ${program} "$@"
`
}

/** Gives crun containers of a version of the specification that it does not know. */
const REFUSING_RUNTIME = runtimeThat(
  `sed -i 's|"ociVersion":"[^"]*"|"ociVersion":"9.9.9"|' "$bundle/config.json"`,
  'crun',
)
const usualRuntime = () => RUNTIME_PATH.exec(usualConfiguration())?.[0] ?? 'crun'
const unchangedRuntime = () => runtimeThat('true', usualRuntime())
/** Containers do not get the address of their pod. */
const brokenRuntime = () =>
  runtimeThat(`sed -i 's|"POD_IP=|"LOST=|' "$bundle/config.json"`, usualRuntime())

/** The node's CRI-O configuration, with another OCI runtime, which can be replaced later. */
function configurationOf(runtime: string) {
  const directory = mkdtempSync(join(tmpdir(), 'runner-runtime-'))
  const program = join(directory, 'runtime')
  const replace = (text: string) => {
    writeFileSync(program, text)
    chmodSync(program, 0o755)
  }
  replace(runtime)
  chmodSync(directory, 0o755)
  const configuration = join(directory, '99-runtime.conf')
  writeFileSync(configuration, usualConfiguration().replace(RUNTIME_PATH, program))
  return { configuration, replace }
}

function suiteSeconds({ suite: { startedAt, endedAt } }: Report): number {
  return (Date.parse(endedAt ?? '') - Date.parse(startedAt ?? '')) / 1000
}

/** Makes a history of report directories with the command, and gives its directory. */
function historyOf(...directories: readonly string[]): string {
  const history = mkdtempSync(join(tmpdir(), 'runner-history-'))
  const command = join(checkout, 'dist/cli/index.js')
  execFileSync(process.execPath, [command, 'history', 'import', history, ...directories])
  return history
}

/** Runs the report action on the report of a workflow run. */
async function judgeNight(id: string, report: string, history: string) {
  const workspace = mkdtempSync(join(tmpdir(), 'runner-workspace-'))
  const directory = mkdtempSync(join(tmpdir(), 'runner-artifacts-'))
  cpSync(report, join(directory, 'crio-node-e2e-smoke-1'), { recursive: true })
  const { main } = await runAction({
    actionDirectory: join(checkout, 'report'),
    workspace,
    github: { RUN_ID: id },
    inputs: { directory, history },
  })
  return main
}

/** Where the kubelet creates a directory for each pod. */
const POD_LOGS = '/var/log/pods'

/** A small file system for the directory of the pods' logs. */
function mountPodLogs(): void {
  asRoot('mkdir', POD_LOGS)
  asRoot('mount', '-t', 'tmpfs', '-o', 'size=1m', 'small', POD_LOGS)
}

function unmountPodLogs(): void {
  asRoot('umount', POD_LOGS)
  asRoot('rmdir', POD_LOGS)
}

/** Writes until nothing more fits. */
const fillPodLogs = () => asRoot('sh', '-c', `cat /dev/zero 2>&- > ${POD_LOGS}/filler || true`)

const eventsOf = ({ serviceEvents }: Report) =>
  serviceEvents.map(({ service, kind }) => `${service} ${kind}`)

describe('on a real node', () => {
  let before: readonly string[] = []

  beforeEach(() => {
    before = hostState()
  })

  afterEach(() => {
    assert.deepEqual(runningPrograms(), [], 'nothing is left running')
    assert.deepEqual(difference(before, hostState()), [], 'the host is as before')
    for (const { directory, report } of reported.splice(0)) {
      assert.deepEqual(judgementOf(reportAgain(directory)), judgementOf(report), directory)
    }
  })

  it('passes three busybox specs', async () => {
    const { main, post, report } = await run(BUSYBOX)
    assert.deepEqual(report.verdict, {
      result: 'passed',
      reason: 'all-passed',
      headline: report.verdict.headline,
    })
    assert.equal(report.counts['passed'], 3)
    assert.equal(main.exitCode, 0)
    assert.equal(main.outputs['result'], 'passed')
    assert.match(main.outputs['crio-version'] ?? '', /^1\.\d+\.\d+/)
    assert.equal(post?.exitCode, 0)
    assert.match(summaryOf({ main, post }), /✅ 3 specs passed/)
  })

  it('starts pods with an infra container, unless the scenario drops it', async () => {
    const usual = await watched(runningPrograms, () => run(BUSYBOX))
    assert.ok(usual.seen.has('pause'), 'an infra container is seen')
    const inputs = { scenario: 'drop-infra-container' }
    const { seen, result } = await watched(runningPrograms, () => run(BUSYBOX, { inputs }))
    assertPassed(result.report)
    assert.equal(result.report.selection?.scenario, 'drop-infra-container')
    assert.ok(seen.has('conmon'), 'containers are seen')
    assert.ok(!seen.has('pause'), 'no infra container is seen')
  })

  it('starts pods with runc in its scenario', {
    skip: existsSync(RUNC) ? false : `there is no ${RUNC}`,
  }, async () => {
    const inputs = { scenario: 'runc', runc: RUNC, conmon: '/usr/bin/conmon' }
    const { seen, result } = await watched(monitoredRuntimes, () => run(BUSYBOX, { inputs }))
    assertPassed(result.report)
    assert.equal(result.report.node?.runtime.handler, 'runc')
    assert.deepEqual([...seen], ['/usr/libexec/crio/runc'])
  })

  it('hears of containers by events in the scenario evented-pleg', async () => {
    const { report, main } = await run(BUSYBOX, { inputs: { scenario: 'evented-pleg' } })
    assertPassed(report)
    const kubelet = readFileSync(join(main.outputs['report-dir'] ?? '', 'logs/kubelet.log'), 'utf8')
    assert.match(kubelet, /evented\.go/)
  })

  it('refuses a scenario that this machine cannot give, before anything is changed', async () => {
    const { main, report } = await run(BUSYBOX, { inputs: { scenario: 'imagefs' } })
    assert.equal(report.verdict.result, 'not-applicable')
    assert.equal(main.exitCode, 1)
    assert.ok(!existsSync('/usr/local/bin/crio'))
  })

  it('applies an Ignition file and takes it back', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'runner-ignition-')), 'node.ign')
    writeFileSync(file, JSON.stringify(IGNITION))
    const { seen, result } = await watched(
      () => namesIn('/opt/node-e2e-proof'),
      () => run(BUSYBOX, { inputs: { ignition: file } }),
    )
    const { report } = result
    assertPassed(report)
    assert.deepEqual(
      report.ignition.filter(({ outcome }) => outcome === 'not-applied'),
      [],
    )
    assert.deepEqual([...seen].toSorted(), ['file', 'link', 'started'])
  })

  it('pulls from a mirror of a registry', async () => {
    const mirror = await openMirror()
    try {
      const inputs = { 'registry-mirrors': `registry.k8s.io=${mirror.url}` }
      const { report } = await run(BUSYBOX, { inputs })
      assertPassed(report)
      assert.ok(
        mirror.requests.some((path) => /busybox\/manifests/.test(path)),
        'CRI-O asked the mirror',
      )
    } finally {
      mirror.close()
    }
  })

  it('refuses a focus that selects nothing, before anything is changed', async () => {
    const { main, report } = await run('no spec has this name')
    assert.equal(report.verdict.result, 'nothing-selected')
    assert.equal(main.exitCode, 1)
    assert.ok(!existsSync('/usr/local/bin/crio'))
  })

  it('tells an image that cannot be pulled from a failing spec', async () => {
    const { main, report } = await run(UNPULLABLE, { inputs: { timeout: '1m' } })
    assert.equal(report.verdict.result, 'environment')
    assert.equal(report.verdict.reason, 'image-pull')
    assert.match(report.verdict.headline, /nonroot/)
    assert.equal(main.exitCode, 1)
  })

  it('calls a wrong expectation of a spec a failure, and not one of the node', async () => {
    const inputs = { 'skip-list': 'none', timeout: '9m' }
    const { main, report } = await run(CONTAINERS_OF_SYSTEM, { inputs })
    assert.equal(report.verdict.result, 'failed', report.verdict.headline)
    assert.equal(report.verdict.reason, 'specs-failed')
    assert.equal(report.counts['failed'], 1)
    assert.equal(main.exitCode, 1)
    assert.match(report.verdict.headline, /^1 of 1 specs failed, and failed again in a rerun$/)
  })

  it('runs a spec once more that fails only while the registry is down', async () => {
    const REGISTRY_UNIT = 'registry.service'
    let isBack = false
    asRoot('systemctl', 'stop', REGISTRY_UNIT)
    try {
      const { main, report } = await run(TERMINATED, {
        inputs: { 'pull-images': 'none' },
        cancelAfter: (log) => {
          if (!isBack && log.some((line) => line.startsWith('✗ '))) {
            isBack = true
            asRoot('systemctl', 'start', REGISTRY_UNIT)
          }
          return false
        },
      })
      assert.ok(isBack, 'the spec failed')
      assert.equal(report.verdict.result, 'passed', report.verdict.headline)
      assert.equal(report.verdict.headline, '1 spec passed, 1 only in a rerun')
      assert.equal(report.counts['flaky'], 1)
      assert.equal(report.rerun?.done, true, report.rerun?.reason)
      assert.equal(main.exitCode, 0)
    } finally {
      asRoot('systemctl', 'start', REGISTRY_UNIT)
    }
  })

  it('names the OCI runtime that refuses to create containers', async () => {
    const inputs = {
      'crio-config': configurationOf(REFUSING_RUNTIME).configuration,
      timeout: '2m',
    }
    const { main, report } = await run(BUSYBOX, { inputs })
    assert.equal(main.exitCode, 1)
    assert.match(report.verdict.headline, /The OCI runtime does not know the version/)
    assert.match(main.summary ?? '', /unknown version specified/)
  })

  it('finds the night on which specs broke, and what was replaced', async () => {
    const { configuration, replace } = configurationOf(unchangedRuntime())
    const inputs = { lane: 'smoke', 'crio-config': configuration, procs: '2' }
    const play = async (id: string) => {
      const { main, report } = await run(DOWNWARD, { inputs, github: { RUN_ID: id } })
      return { directory: main.outputs['report-dir'] ?? '', verdict: report.verdict }
    }
    const quiet = [await play('1'), await play('2')]
    replace(brokenRuntime())
    const bad = await play('3')
    assert.deepEqual(
      [...quiet, bad].map(({ verdict }) => verdict.result),
      ['passed', 'passed', 'failed'],
      bad.verdict.headline,
    )
    const history = historyOf(...quiet.map(({ directory }) => directory))
    const night = await judgeNight('3', bad.directory, history)
    assert.equal(night.exitCode, 1)
    assert.equal(night.outputs['result'], 'failed')
    assert.match(night.outputs['headline'] ?? '', /^\d new failures? since /)
    assert.match(night.summary ?? '', /passed in all 2 runs before/)
    assert.match(night.summary ?? '', /^Changed: Runtime \S+\/runtime \w+ → \S+\/runtime \w+;/m)
    assert.match(night.summary ?? '', /unchanged, so excluded: CRI-O, Kubernetes, /)
  })

  it('runs an area on two processes', async () => {
    const inputs = { lane: 'container-lifecycle', procs: '2', timeout: '15m' }
    const { report } = await run(LIFECYCLE, { inputs })
    assert.equal(report.verdict.result, 'passed', report.verdict.headline)
    assert.equal(report.selection?.lane, 'container-lifecycle')
    assert.ok((report.counts['passed'] ?? 0) >= FEWEST_OF_AREA, report.verdict.headline)
    assert.deepEqual(new Set(report.specs.map(({ process }) => process)), new Set([1, 2]))
  })

  it('ends within a time budget of three minutes', async () => {
    const inputs = { 'time-budget': '3m', procs: '2', history: join(node, 'no-history') }
    const { main, report } = await run(MORE_THAN_FITS, { inputs })
    const budget = report.selection?.budget
    assert.equal(main.exitCode, 0, report.verdict.headline)
    assert.equal(budget?.seconds, 180)
    assert.ok((budget?.leftOut.length ?? 0) > 0, 'specs are left out')
    assert.ok(suiteSeconds(report) <= 180, `the suite took ${suiteSeconds(report)} s`)
    assert.match(report.verdict.headline, / of \d+ specs/)
  })

  it('names the disk that is full, also if no program does', async () => {
    mountPodLogs()
    try {
      const { main, report } = await run(SEVERAL, {
        ...atFirstSpec(fillPodLogs),
        inputs: { timeout: '3m' },
      })
      assert.equal(report.verdict.result, 'environment', report.verdict.headline)
      assert.match(report.verdict.headline, /The disk with \/var\/log\/pods was full from /)
      assert.equal(main.exitCode, 1)
    } finally {
      unmountPodLogs()
    }
  })

  it('notices a CRI-O that is killed in mid-run, even if every spec passes', async () => {
    const kill = ['systemctl', 'kill', '--kill-who=main', '-s', 'KILL', 'crio.service']
    const { main, report } = await run(
      SEVERAL,
      atFirstSpec(() => asRoot(...kill)),
    )
    assert.equal(report.verdict.result, 'environment')
    assert.equal(report.verdict.reason, 'crio-died')
    assert.ok(report.serviceEvents.length > 0)
    assert.equal(main.exitCode, 1)
  })

  it('tells of a CRI-O that does not answer for a while', async () => {
    const { report, main } = await run(
      SEVERAL,
      atFirstSpec(() => hang('crio.service', 75)),
    )
    assert.deepEqual(eventsOf(report), ['crio unresponsive', 'crio recovered'])
    if (report.verdict.result === 'passed') {
      assert.match(report.warnings.join('\n'), /^CRI-O did not answer from .* for 1m/m)
    } else {
      assert.equal(report.verdict.reason, 'crio-hung', report.verdict.headline)
    }
    assert.match(main.summary ?? '', /CRI-O did not answer from .* for 1m\d\ds: .*SIGSTOP/)
  })

  it('gives a CRI-O that never answers again as the cause, and stops it', async () => {
    const { report, main } = await run(SEVERAL, {
      ...atFirstSpec(() => hang('crio.service', null)),
      inputs: { timeout: '2m' },
    })
    assert.equal(report.verdict.reason, 'crio-hung', report.verdict.headline)
    assert.deepEqual(eventsOf(report), ['crio unresponsive'])
    assert.equal(main.exitCode, 1)
  })

  it('gives a kubelet that does not answer as the cause of failing specs', async () => {
    const { report, main } = await run(
      SEVERAL,
      atFirstSpec(() => hang('kubelet-*.service', 60)),
    )
    assert.deepEqual(eventsOf(report), ['kubelet unresponsive', 'kubelet recovered'])
    if (report.verdict.result !== 'passed') {
      assert.equal(report.verdict.reason, 'kubelet-hung', report.verdict.headline)
    }
    assert.match(main.summary ?? '', /The kubelet did not answer from .* for \S+: .*SIGSTOP/)
  })

  it('gives a kubelet that is killed as the cause', async () => {
    const kill = ['systemctl', 'kill', '--kill-who=main', '-s', 'KILL', 'kubelet-*.service']
    const { report, main } = await run(SEVERAL, {
      ...atFirstSpec(() => asRoot(...kill)),
      inputs: { timeout: '3m' },
    })
    assert.equal(report.verdict.reason, 'kubelet-died', report.verdict.headline)
    assert.match(report.verdict.headline, /: The kubelet was killed during the run \(SIGKILL\)/)
    assert.equal(main.exitCode, 1)
  })

  it('tells of a CRI-O that somebody restarts', async () => {
    const restart = ['systemctl', 'restart', 'crio.service']
    const { report, main } = await run(
      SEVERAL,
      atFirstSpec(() => asRoot(...restart)),
    )
    assert.deepEqual(eventsOf(report), ['crio restarted-on-request'])
    if (report.verdict.result !== 'passed') {
      assert.equal(report.verdict.reason, 'crio-restarted', report.verdict.headline)
    }
    assert.match(main.summary ?? '', /CRI-O was restarted on request at /)
  })

  it('answers a cancel in time, and cleans up, while CRI-O does not answer', async () => {
    const hanging = atFirstSpec(() => hang('crio.service', null))
    const { main, report } = await run(SEVERAL, {
      cancelAfter: (log) => {
        hanging.cancelAfter?.(log)
        return log.some((line) => /CRI-O stopped answering/.test(line))
      },
    })
    assert.equal(main.result, 'cancelled')
    assert.equal(report.verdict.result, 'cancelled')
    assert.deepEqual(eventsOf(report), ['crio unresponsive'])
  })

  it('answers a cancel in time, and reports and cleans up in post', async () => {
    const { main, post, report } = await run(SEVERAL, { cancelAfter: isRunning })
    assert.equal(main.result, 'cancelled')
    assert.deepEqual(
      main.signals.map(({ signal }) => signal),
      ['SIGINT'],
    )
    assert.equal(report.verdict.result, 'cancelled')
    assert.ok((report.counts['passed'] ?? 0) >= 1, 'partial results are results')
    assert.match(post?.summary ?? '', /cancelled/)
  })

  it('reports and cleans up after main was killed', async () => {
    const { main, post, report } = await run(SEVERAL, { killAfter: isRunning })
    assert.equal(main.signal, 'SIGKILL')
    assert.equal(report.verdict.result, 'incomplete')
    assert.equal(report.verdict.reason, 'step-killed')
    assert.ok((report.counts['passed'] ?? 0) >= 1, 'partial results are results')
    assert.match(post?.summary ?? '', /killed/)
  })

  it('begins by giving back what a run has left that was killed with its runner', async () => {
    const left = await run(SEVERAL, {
      runnerEnvironment: 'self-hosted',
      killAfter: isRunning,
      dies: true,
    })
    assert.equal(left.main.signal, 'SIGKILL')
    assert.ok(runningPrograms().includes('kubelet'), 'its kubelet still runs')
    const { main, report } = await run(BUSYBOX, { runnerEnvironment: 'self-hosted' })
    assert.match(main.log.join('\n'), /did not restore the host \(.*\): \d+ changes/)
    assert.equal(report.verdict.result, 'passed')
    assert.equal(report.counts['passed'], 3)
  })
})
