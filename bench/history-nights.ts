import type { PartState } from '../src/domain/comparison/compared-run.ts'
import type {
  History,
  RecordedBuild,
  RecordedResult,
  RecordedRun,
  SpecHistory,
} from '../src/domain/history/model.ts'

/** A spec by its identifier and the file that it is from. */
export interface NamedSpec {
  readonly id: string
  readonly file: string
  readonly line: number
}

/** A generator of numbers from 0 to 1 that gives the same ones each time (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const SUBJECTS = ['Pods', 'Container Runtime', 'Secrets', 'Downward API volume', 'Memory Manager']
const ACTIONS = [
  'should be restarted with',
  'should report the status of',
  'must not be evicted by',
]
const OBJECTS = ['an exec liveness probe', 'a projected volume', 'pods of a guaranteed class']
const TAGS = '[Feature:StandaloneMode] [FeatureGate:PodLevelResources]'

/** Specs of 130 files, with identifiers as long as those of e2e_node: 189 characters on average. */
export function namedSpecs(count: number): readonly NamedSpec[] {
  return Array.from({ length: count }, (_, index) => {
    const file = index % 130
    const subject = SUBJECTS[file % SUBJECTS.length]
    const action = ACTIONS[index % ACTIONS.length]
    const object = OBJECTS[(index >> 2) % OBJECTS.length]
    return {
      id: `[sig-node] ${subject} of suite ${file} ${TAGS} when running containers ${action} ${object} and case ${index} [NodeConformance]`,
      file: `k8s.io/kubernetes/test/e2e_node/area_${file}_test.go`,
      line: 40 + index,
    }
  })
}

function hex(next: () => number, digits: number): string {
  return Array.from({ length: digits }, () => Math.floor(next() * 16).toString(16)).join('')
}

/** Parts that are the same in all runs, and those that are new in each. */
const STABLE_PARTS = ['conmon', 'conmonrs', 'crun', 'runc', 'crictl', 'pinns', 'cni-plugins/bridge']
const NEW_PARTS = ['bundle', 'crio', 'kubelet', 'e2e_node.test', 'ginkgo']
const NIGHT = 24 * 60 * 60 * 1000
const FIRST_NIGHT = Date.UTC(2026, 3, 1, 2)

/**
 * A history as nights leave it: both projects have a new commit each night, most specs always pass in a similar time, some
 * are flaky, some are broken for weeks, some nights are red as a whole, and some specs skip themselves.
 */
export function nights(specs: readonly NamedSpec[], runs: number): History {
  const next = random(7)
  const stable = new Map(STABLE_PARTS.map((name) => [name, aPart(next)]))
  const recorded = Array.from({ length: runs }, (_, run) => aRun(run, stable, next))
  const causes = Array.from({ length: 30 }, (_, index) => ({
    id: `cause-v1-${hex(next, 16)}`,
    text: `failed to create containerd task ${index}: ${'timed out waiting for the condition '.repeat(8)}`,
    place: `k8s.io/kubernetes/test/e2e_node/area_${index}_test.go:${index + 50}`,
    title: `The same failure: timed out waiting for the condition of case ${index}`,
  }))
  const badNights = new Set(recorded.flatMap((_, run) => (next() < 0.03 ? [run] : [])))
  return {
    series: { lane: 'conformance', scenario: '', architecture: 'amd64' },
    runs: recorded,
    specs: specs.map(({ id, file, line }, index): SpecHistory => {
      const kind = index % 40
      const typical = 0.2 * 1.9 ** (next() * 12)
      const brokenFrom = kind === 1 ? Math.floor(next() * runs) : runs
      const cause = causes[index % causes.length]?.id ?? null
      const results = recorded.map((_, run): RecordedResult => {
        const seconds = typical * (0.8 + 0.4 * next() + (next() < 0.05 ? next() : 0))
        const ordinary = { run, seconds, attempts: 1, cause: null }
        if (kind === 2) return { run, outcome: 'skipped', seconds: null, attempts: 0, cause: null }
        if (run >= brokenFrom && run < brokenFrom + 40) {
          return { ...ordinary, outcome: 'failed', attempts: 2, cause }
        }
        const rate = badNights.has(run) ? 0.9 : kind === 3 ? 0.15 : 0.0005
        if (next() >= rate) return { ...ordinary, outcome: 'passed' }
        return next() < 0.5
          ? { ...ordinary, outcome: 'failed', attempts: 2, cause }
          : { ...ordinary, outcome: 'flaky', attempts: 2, cause }
      })
      return { id, location: { file, line }, results }
    }),
    causes,
  }
}

function aPart(next: () => number): PartState {
  return {
    version: `1.${Math.floor(next() * 30)}.0`,
    commit: hex(next, 40),
    sha256: hex(next, 12),
    trust: 'signed',
  }
}

function aRun(
  run: number,
  stable: ReadonlyMap<string, PartState>,
  next: () => number,
): RecordedRun {
  const id = String(17_000_000_000 + run * 7_654_321)
  const build = (version: string): RecordedBuild => ({
    asked: 'main',
    version,
    commit: hex(next, 40),
  })
  const crio = build('1.37.0')
  const kubernetes = build(`v1.37.0-alpha.0.${run + 100}+${hex(next, 14)}`)
  return {
    id,
    attempt: 1,
    repository: 'cri-o/cri-o',
    url: `https://github.com/cri-o/cri-o/actions/runs/${id}/attempts/1`,
    startedAt: new Date(FIRST_NIGHT + run * NIGHT).toISOString(),
    result: 'failed',
    reason: 'specs-failed',
    builds: new Map([
      ['cri-o', crio],
      ['kubernetes', kubernetes],
    ]),
    parts: new Map([
      ...stable,
      ...NEW_PARTS.map((name): [string, PartState] => {
        const { version, commit } = name === 'bundle' || name === 'crio' ? crio : kubernetes
        return [name, { version, commit, sha256: hex(next, 12), trust: 'signed' }]
      }),
    ]),
    conditions: new Map([
      ['Runner image', `ubuntu24 202604${String(10 + Math.floor(run / 8))}.1.0`],
      ['Operating system', 'Ubuntu 24.04.4 LTS'],
      ['Kernel', `6.17.0-10${Math.floor(run / 20)}-azure`],
      ['Architecture', 'amd64'],
      ['cgroup', 'v2'],
      ['systemd', '255'],
      ['CPUs', '4'],
      ['Runtime handler', 'crun'],
      ['Runtime', 'crun'],
      ['Monitor', 'conmon'],
      ['CRI-O drop-ins', `10-crio.conf ${'ab'.repeat(6)}, 20-crio-node-e2e.conf ${'cd'.repeat(6)}`],
      ['Kubelet configuration', "the suite's own"],
      ['Label filter', '!Serial && !Slow && !Flaky && !Disruptive'],
      ['Parallel processes', '8'],
    ]),
    generator: '0.1.0',
    job: '',
    variant: '',
  }
}
