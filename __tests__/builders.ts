import type { BuildPart, ResolvedBuild } from '../src/domain/model/builds.ts'
import type { HostFacts, NodeFacts } from '../src/domain/model/node.ts'
import type {
  Counts,
  LogExcerpt,
  Rerun,
  Selection,
  SuiteResult,
  TrackedSkip,
} from '../src/domain/model/results.ts'
import { NO_FACTS, type RunFacts } from '../src/domain/model/run-facts.ts'
import type { Finding } from '../src/domain/model/verdict.ts'
import { buildProvenance, type Provenance } from '../src/domain/report/provenance.ts'
import type {
  Report,
  ReportedFailure,
  ReportedInvocation,
  ReportedSpec,
  SuiteFacts,
} from '../src/domain/report/report.ts'
import { summarizeFailure } from '../src/domain/results/failure-summary.ts'

/** A commit hash for each project, so that links can be told apart. */
export const CRIO_COMMIT = '1f3c'.repeat(10)
export const KUBERNETES_COMMIT = '9ab0'.repeat(10)

/** A failed assertion with a place and a time. */
export function aFailure(overrides: Partial<ReportedFailure> = {}): ReportedFailure {
  const failure = {
    message: 'expected "data-1=value-1" in container output',
    location: { file: 'k8s.io/kubernetes/test/e2e/framework/pod/output/output.go', line: 263 },
    stackTrace: 'k8s.io/kubernetes/test/e2e/common/node/configmap.go:130',
    at: '2026-11-22T11:34:30Z',
    ...overrides,
  }
  return { summary: summarizeFailure(failure), ...failure }
}

/** A spec that passed at once. */
export function aSpec(overrides: Partial<ReportedSpec> = {}): ReportedSpec {
  return {
    id: '[sig-node] ConfigMap should be consumable via the environment [NodeConformance] [Conformance]',
    outcome: 'passed',
    labels: ['NodeConformance', 'Conformance'],
    location: { file: 'k8s.io/kubernetes/test/e2e/common/node/configmap.go', line: 96 },
    seconds: 4.2,
    startedAt: '2026-11-22T11:34:26Z',
    endedAt: '2026-11-22T11:34:30Z',
    process: 1,
    attempts: 1,
    failure: null,
    additionalFailures: [],
    invocations: [],
    skipReason: null,
    logs: [],
    seen: [],
    requests: [],
    finding: null,
    class: null,
    kind: '',
    confidence: '',
    reproduce: '',
    ...overrides,
  }
}

/** A spec that failed, with the logs around it. */
export function aFailedSpec(overrides: Partial<ReportedSpec> = {}): ReportedSpec {
  return aSpec({ outcome: 'failed', failure: aFailure(), logs: [aLogExcerpt()], ...overrides })
}

export function aLogExcerpt(overrides: Partial<LogExcerpt> = {}): LogExcerpt {
  return {
    log: 'crio.log',
    lines: [
      'Nov 22 11:34:26 node crio[2871]: time="2026-11-22T11:34:26Z" level=info msg="Started container"',
      'Nov 22 11:34:28 node crio[2871]: time="2026-11-22T11:34:28Z" level=error msg="Failed to read pid"',
    ],
    ...overrides,
  }
}

/** A bundle of CRI-O. */
export function aPart(overrides: Partial<BuildPart> = {}): BuildPart {
  return {
    name: 'bundle',
    source: 'https://storage.googleapis.com/cri-o/artifacts/cri-o.amd64.tar.gz',
    sha256: 'ab'.repeat(32),
    trust: 'checksum',
    version: null,
    commit: null,
    date: null,
    ...overrides,
  }
}

/** A node as bundles set it up. */
export function aNode(overrides: Partial<NodeFacts> = {}): NodeFacts {
  return {
    runtime: {
      handler: 'crun',
      program: 'crun',
      monitor: 'conmon',
      programSha256: null,
      monitorSha256: null,
    },
    crioDropIns: [{ name: '20-crio-node-e2e.conf', sha256: 'ef'.repeat(32) }],
    kubeletConfigSha256: null,
    kubeletFlags: [],
    featureGates: [],
    testArgs: [],
    ...overrides,
  }
}

/** CRI-O as a nightly resolves it. */
export function aBuild(overrides: Partial<ResolvedBuild> = {}): ResolvedBuild {
  return {
    project: 'cri-o',
    asked: 'main',
    version: '1.37.0',
    commit: CRIO_COMMIT,
    date: '2026-11-21T08:00:00Z',
    parts: [aPart()],
    notes: [],
    exact: '',
    ...overrides,
  }
}

/** Kubernetes as a nightly resolves it. */
export function aKubernetesBuild(overrides: Partial<ResolvedBuild> = {}): ResolvedBuild {
  return aBuild({
    project: 'kubernetes',
    version: 'v1.37.0-alpha.0.123+9ab09ab09ab09a',
    commit: KUBERNETES_COMMIT,
    parts: [
      aPart({
        name: 'kubelet',
        source: 'https://dl.k8s.io/ci/v1.37.0-alpha.0.123+9ab09ab09ab09a/bin/linux/amd64/kubelet',
        sha256: 'cd'.repeat(32),
      }),
    ],
    ...overrides,
  })
}

export function aFinding(overrides: Partial<Finding> = {}): Finding {
  return {
    id: overrides.reason ?? 'crio-died',
    reason: 'crio-died',
    title: 'CRI-O died during the suite',
    detail: 'The process was killed by signal 11 (SIGSEGV).',
    audience: 'cri-o',
    certainty: 'known',
    representative: null,
    remedy: 'Look for the panic in logs/crio.log and open an issue at CRI-O.',
    evidence: ['crio.service: Main process exited, code=dumped, status=11/SEGV'],
    specs: [],
    class: 'cri-o',
    kind: 'crash',
    confidence: 'sure: systemd says how it ended',
    owner: { repository: 'cri-o/cri-o', label: 'kind/bug' },
    readFirst: ['logs/crio.log'],
    ...overrides,
  }
}

export function aHost(overrides: Partial<HostFacts> = {}): HostFacts {
  return {
    architecture: 'amd64',
    kernel: '6.11.0-1018-azure',
    os: 'Ubuntu 24.04.3 LTS',
    cgroup: 'v2',
    systemd: '255 (255.4-1ubuntu8.10)',
    cpus: 4,
    memoryBytes: 16 * 2 ** 30,
    runnerImage: 'ubuntu24 20260816.1',
    ...overrides,
  }
}

export function aSelection(overrides: Partial<Selection> = {}): Selection {
  return {
    scenario: null,
    lane: 'conformance',
    focus: '',
    skip: '',
    labelFilter: 'NodeConformance && !(Flaky || Slow || Serial || Disruptive)',
    focusFiles: [],
    skipFiles: [],
    trackedSkips: [],
    shard: null,
    budget: null,
    ...overrides,
  }
}

export function aTrackedSkip(overrides: Partial<TrackedSkip> = {}): TrackedSkip {
  return {
    text: '',
    pattern: '',
    reason: 'broken',
    link: 'https://example.org/1',
    owner: '',
    review: null,
    lanes: [],
    ...overrides,
  }
}

export function aSuite(overrides: Partial<SuiteFacts> = {}): SuiteFacts {
  return {
    startedAt: '2026-11-22T11:33:00Z',
    endedAt: '2026-11-22T11:54:05Z',
    seconds: 1265,
    procs: 4,
    randomSeed: 1795347180,
    exitCode: 0,
    source: 'ginkgo-json',
    ...overrides,
  }
}

/** Counts that agree with the specs. */
export function countsOf(specs: readonly ReportedSpec[]): Counts {
  const count = (...outcomes: ReportedSpec['outcome'][]) =>
    specs.filter((spec) => outcomes.includes(spec.outcome)).length
  const skipped = count('skipped')
  const notRun = count('not-run')
  return {
    total: 1201,
    planned: specs.length,
    ran: specs.length - skipped - notRun,
    passed: count('passed'),
    failed: count('failed', 'timedout', 'panicked', 'aborted'),
    interrupted: count('interrupted'),
    flaky: specs.filter((spec) => spec.outcome === 'passed' && spec.attempts > 1).length,
    skipped,
    notRun,
  }
}

/** A spec that failed, in one invocation of the suite. */
export function anInvocation(overrides: Partial<ReportedInvocation> = {}): ReportedInvocation {
  return {
    outcome: 'failed',
    seconds: 3,
    startedAt: '2026-11-22T11:40:00Z',
    endedAt: '2026-11-22T11:40:03Z',
    failure: aFailure(),
    logs: [],
    ...overrides,
  }
}

/** A rerun that ended by itself. */
export function aRerun(overrides: Partial<Rerun> = {}): Rerun {
  return {
    done: true,
    reason: '',
    specs: [aSpec().id],
    passed: 0,
    failed: 0,
    startedAt: '2026-11-22T11:40:00Z',
    seconds: 30,
    exitCode: 1,
    ...overrides,
  }
}

/** A report of a run in which one spec passed; counts follow the given specs. */
export function aReport(overrides: Partial<Report> = {}): Report {
  const specs = overrides.specs ?? [aSpec()]
  return {
    schemaVersion: 1,
    generator: { name: 'crio-node-e2e', version: '0.1.0' },
    generatedAt: '2026-11-22T11:55:00Z',
    run: {
      id: '1234567890',
      attempt: 1,
      repository: 'cri-o/cri-o',
      url: 'https://github.com/cri-o/cri-o/actions/runs/1234567890',
    },
    verdict: { result: 'passed', reason: 'all-passed', headline: 'All planned specs passed' },
    findings: [],
    counts: countsOf(specs),
    classes: [],
    builds: [aBuild(), aKubernetesBuild()],
    host: aHost(),
    node: aNode(),
    selection: aSelection(),
    fullDisks: [],
    stages: [],
    suite: aSuite(),
    end: null,
    rerun: null,
    specs,
    running: [],
    skipped: [],
    ignition: [],
    serviceEvents: [],
    warnings: [],
    request: null,
    repeat: { download: '', command: '' },
    reproduce: '',
    ...overrides,
  }
}

/** A report in which no list is empty and nothing is null. */
export function aFullReport(): Report {
  const location = { file: 'k8s.io/kubernetes/test/e2e_node/runtimeclass_test.go', line: 98 }
  return aReport({
    verdict: {
      result: 'environment',
      reason: 'crio-died',
      headline: 'CRI-O died during the suite',
    },
    findings: [aFinding({ specs: ['[sig-node] Pods should run'] })],
    builds: [aBuild({ notes: ['newer binaries lie over an older bundle'] }), aKubernetesBuild()],
    selection: aSelection({
      trackedSkips: [
        {
          text: 'Summary API [NodeConformance]',
          reason: 'asserts containers that CRI-O nodes do not report',
          link: 'https://github.com/cri-o/cri-o/issues/8668',
          pattern: '',
          owner: 'cri-o/cri-o',
          review: '2027-03-31',
          lanes: ['conformance'],
        },
      ],
      shard: { plan: 'plan-1', index: 2, total: 3, specs: 4, digest: '0123456789abcdef' },
      budget: {
        seconds: 600,
        specs: 3,
        chosen: 2,
        first: 1,
        basis: 'the history of conformance, amd64',
        expectedSeconds: 480,
        expectedMisses: 0.2,
        missChance: 0.18,
        leftOut: [{ id: '[sig-node] Pods should be deleted', failureRate: 0.2 }],
      },
    }),
    specs: [
      aFailedSpec({
        id: '[sig-node] Pods should run',
        additionalFailures: [aFailure({ message: 'cleaning up failed as well' })],
        invocations: [anInvocation(), anInvocation()],
        seen: [{ by: 'event', text: 'pod-1: FailedCreatePodSandBox: no network' }],
        finding: 'crio-died',
      }),
      aSpec({
        id: '[sig-node] Sysctls should apply',
        outcome: 'skipped',
        skipReason: 'needs IPv6',
      }),
    ],
    running: [{ id: '[sig-node] Pods should stop', location }],
    rerun: aRerun({ specs: ['[sig-node] Pods should run'], failed: 1 }),
    skipped: [
      {
        reason: 'asserts containers that CRI-O nodes do not report',
        link: 'https://github.com/cri-o/cri-o/issues/8668',
        specs: ['[sig-node] Summary API [NodeConformance] should report'],
      },
    ],
    serviceEvents: [
      { service: 'crio', kind: 'died', at: '2026-11-22T11:34:29Z', detail: 'signal 11' },
    ],
    warnings: ['The host keeps its swap'],
    ignition: [
      {
        field: 'storage.files',
        subject: '/etc/subuid',
        outcome: 'applied',
        reason: 'written with mode and owner',
      },
      {
        field: 'systemd.units',
        subject: 'tools-install.service',
        outcome: 'not-applied',
        reason: 'rpm-ostree changes an image',
      },
    ],
    reproduce: "crio-node-e2e run --focus 'Pods should run'",
  })
}

/** What wrote the reports of tests. */
export const WRITTEN = { version: '0.1.0', now: new Date('2026-11-22T11:55:00Z') }

/** The facts that a provenance with the same builds, host and node as the report is made of. */
export function factsOf({ run, builds, host, node, suite }: Report): RunFacts {
  return {
    ...NO_FACTS,
    job: run,
    builds,
    host,
    node,
    suite: suite.randomSeed === null ? null : { ...EMPTY_SUITE, randomSeed: suite.randomSeed },
  }
}

/** The provenance of a run that has ended. */
export function aProvenance(report: Report = aReport()): Provenance {
  return buildProvenance(WRITTEN, factsOf(report), true)
}

const EMPTY_SUITE: SuiteResult = {
  source: 'ginkgo-json',
  totalSpecs: null,
  selectedSpecs: null,
  specs: [],
  suiteNodes: [],
  running: [],
  processEnds: [],
  succeeded: true,
  specialFailureReasons: [],
  startedAt: null,
  endedAt: null,
  seconds: null,
  randomSeed: null,
  parallelTotal: null,
  timeoutSeconds: null,
  dryRun: false,
  stated: null,
  damage: [],
  contradictions: [],
  cuts: [],
}
