import { REPORT_SHAPE } from '../../../schemas/generated/report.ts'
import { keysOf } from '../fields.ts'
import type { BuildPart, ResolvedBuild } from '../model/builds.ts'
import type { HostFacts, NodeFacts } from '../model/node.ts'
import type { Selection } from '../model/results.ts'
import type { Revision } from '../report/links.ts'
import type { Provenance } from '../report/provenance.ts'
import type { ReadRun } from '../report/read.ts'
import type { Report } from '../report/report.ts'
import { shortHash } from '../text.ts'

/** A part of a build in a run. Texts are untrusted. */
export type PartState = Pick<BuildPart, 'version' | 'commit' | 'sha256' | 'trust'>

/** One of two compared runs. Texts are untrusted. */
export interface ComparedRun {
  /** When the file was written, ISO 8601. */
  readonly at: string
  readonly url: string | null
  /** `cri-o` and `kubernetes` by project. */
  readonly builds: ReadonlyMap<string, Revision>
  /** By the name of the part. */
  readonly parts: ReadonlyMap<string, PartState>
  /** Other conditions that can make a difference, by display name; only those that are known. */
  readonly conditions: ReadonlyMap<string, string>
  /** Null for a provenance. */
  readonly results: ComparedResults | null
}

/** The results of a run. */
export interface ComparedResults {
  readonly result: string
  readonly headline: string
  /** Numbers of specs by their field in the report. */
  readonly counts: ReadonlyMap<string, number>
  /** Outcome of each spec by its id. */
  readonly outcomes: ReadonlyMap<string, string>
}

/** Reads the compared properties of a run; a provenance has no results. */
export function comparedRun(run: Exclude<ReadRun, { readonly problem: string }>): ComparedRun {
  if ('report' in run) {
    const { report } = run
    const { selection, suite } = report
    return runWith(report, selection, suite.procs, suite.randomSeed, resultsOf(report))
  }
  const { request, randomSeed } = run.provenance
  return runWith(
    run.provenance,
    request?.selection ?? null,
    request?.procs ?? null,
    randomSeed,
    null,
  )
}

function runWith(
  { generatedAt, run, builds, host, node }: Report | Provenance,
  selection: Selection | null,
  procs: number | null,
  randomSeed: number | null,
  results: ComparedResults | null,
): ComparedRun {
  const conditions: readonly Condition[] = [
    ...hostConditions(host),
    ...nodeConditions(node),
    ['Scenario', selection?.scenario],
    ['Lane', selection?.lane],
    ['Focus', selection?.focus],
    ['Skip', selection?.skip],
    ['Label filter', selection?.labelFilter],
    ['Source files', selection?.focusFiles.join(' ')],
    ['Source files left out', selection?.skipFiles.join(' ')],
    ['Parallel processes', procs],
    ['Random seed', randomSeed],
  ]
  return {
    at: generatedAt,
    url: run.url,
    builds: new Map(
      builds.map(({ project, version, commit }: ResolvedBuild) => [project, { version, commit }]),
    ),
    parts: new Map(
      builds.flatMap(({ parts }) =>
        parts.map(({ name, version, commit, sha256, trust }) => [
          name,
          { version, commit, sha256, trust },
        ]),
      ),
    ),
    conditions: new Map(
      conditions
        .map(([name, value]) => [name, String(value ?? '')] as const)
        .filter(([, text]) => text !== ''),
    ),
    results,
  }
}

type Condition = readonly [name: string, value: string | number | null | undefined]

function hostConditions(host: HostFacts | null): readonly Condition[] {
  return [
    ['Runner image', host?.runnerImage],
    ['Operating system', host?.os],
    ['Kernel', host?.kernel],
    ['Architecture', host?.architecture],
    ['cgroup', host?.cgroup],
    ['systemd', host?.systemd],
    ['CPUs', host?.cpus],
  ]
}

function nodeConditions(node: NodeFacts | null): readonly Condition[] {
  if (node === null) return []
  const { runtime, crioDropIns, kubeletConfigSha256 } = node
  return [
    ['Runtime handler', runtime.handler],
    ['Runtime', programText(runtime.program, runtime.programSha256)],
    ['Monitor', programText(runtime.monitor, runtime.monitorSha256)],
    [
      'CRI-O drop-ins',
      crioDropIns.map(({ name, sha256 }) => `${name} ${shortHash(sha256)}`).join(', '),
    ],
    [
      'Kubelet configuration',
      kubeletConfigSha256 === null ? "the suite's own" : shortHash(kubeletConfigSha256),
    ],
    ['Kubelet flags', listText(node.kubeletFlags)],
    ['Feature gates', listText(node.featureGates)],
    ['Test arguments', listText(node.testArgs)],
  ]
}

/** So that a list with something is compared with an empty one. */
export const NONE = 'none'

function listText(items: readonly string[]): string {
  return items.join(', ') || NONE
}

/** A program of the machine can be replaced under the same path. Parts of a build are compared themselves. */
function programText(program: string | null, sha256: string | null): string | null {
  return program === null || sha256 === null ? program : `${program} ${shortHash(sha256)}`
}

function resultsOf({ verdict, counts, specs }: Report): ComparedResults {
  // Only what is known: a later version may count what this one cannot name.
  const numbers = keysOf(REPORT_SHAPE.counts).map((name) => [name, counts[name]] as const)
  return {
    result: verdict.result,
    headline: verdict.headline,
    counts: new Map(numbers.flatMap(([name, count]) => (count === null ? [] : [[name, count]]))),
    outcomes: new Map(specs.map(({ id, outcome }) => [id, outcome])),
  }
}
