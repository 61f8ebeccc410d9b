import { fieldsOf, isObject, listOf, numberOf, textOf } from '../fields.ts'

/** What a part was in a run. All texts are untrusted. */
export interface PartPoint {
  readonly version: string | null
  readonly commit: string | null
  /** Empty when the file does not tell. */
  readonly sha256: string
  readonly trust: string
}

/** One run of two that are compared, as far as its files tell. All texts are untrusted. */
export interface Side {
  /** When it was written, ISO 8601; empty when it does not say. */
  readonly at: string
  readonly url: string | null
  /** `cri-o` and `kubernetes` by project. */
  readonly builds: ReadonlyMap<string, Pick<PartPoint, 'version' | 'commit'>>
  /** By the name of the part. */
  readonly parts: ReadonlyMap<string, PartPoint>
  /** What else can make a difference, by its name in words; only what is known. */
  readonly conditions: ReadonlyMap<string, string>
  /** Null where only the provenance is known. */
  readonly results: SideResults | null
}

/** How a run ended. */
export interface SideResults {
  readonly result: string
  readonly headline: string
  /** Numbers of specs by their names in the report. */
  readonly counts: ReadonlyMap<string, number>
  /** Outcome of each spec by its id. */
  readonly outcomes: ReadonlyMap<string, string>
}

type RunFields = 'generatedAt' | 'run' | 'builds' | 'host' | 'node' | 'randomSeed' | 'suite'
type ResultFields = 'verdict' | 'counts' | 'specs' | 'selection'

/**
 * Reads `report.json` or `provenance.json` of any version: what is not there or not as expected is unknown. Null when it is
 * neither.
 */
export function readSide(value: unknown): Side | null {
  if (!isObject<RunFields | ResultFields>(value) || !Array.isArray(value.builds)) return null
  const builds = value.builds.map((build) => fieldsOf<BuildField>(build))
  return {
    at: textOf(value.generatedAt),
    url: textOf(fieldsOf<'url'>(value.run).url) || null,
    builds: new Map(builds.map((build) => [textOf(build.project), identityOf(build)])),
    parts: new Map(builds.flatMap(({ parts }) => listOf(parts).map(partOf))),
    conditions: new Map(
      [...hostOf(value.host), ...nodeOf(value.node), ...choiceOf(value)].filter(
        ([, text]) => text !== '',
      ),
    ),
    results: resultsOf(value),
  }
}

type BuildField = 'project' | 'version' | 'commit' | 'parts'

function identityOf({
  version,
  commit,
}: Readonly<Partial<Record<'version' | 'commit', unknown>>>): Pick<
  PartPoint,
  'version' | 'commit'
> {
  return { version: textOf(version) || null, commit: textOf(commit) || null }
}

function partOf(value: unknown): [string, PartPoint] {
  const part = fieldsOf<'name' | 'version' | 'commit' | 'sha256' | 'trust'>(value)
  return [
    textOf(part.name),
    { ...identityOf(part), sha256: textOf(part.sha256), trust: textOf(part.trust) },
  ]
}

function hostOf(value: unknown): (readonly [string, string])[] {
  const host = fieldsOf<
    'runnerImage' | 'os' | 'kernel' | 'architecture' | 'cgroup' | 'systemd' | 'cpus'
  >(value)
  return [
    ['Runner image', textOf(host.runnerImage)],
    ['Operating system', textOf(host.os)],
    ['Kernel', textOf(host.kernel)],
    ['Architecture', textOf(host.architecture)],
    ['cgroup', textOf(host.cgroup)],
    ['systemd', textOf(host.systemd)],
    ['CPUs', numberText(host.cpus)],
  ]
}

function nodeOf(value: unknown): (readonly [string, string])[] {
  if (!isObject<'runtime' | 'crioDropIns' | 'kubeletConfigSha256'>(value)) return []
  const runtime = fieldsOf<'handler' | 'program' | 'monitor'>(value.runtime)
  const dropIns = listOf(value.crioDropIns).map((item) => fieldsOf<'name' | 'sha256'>(item))
  return [
    ['Runtime handler', textOf(runtime.handler)],
    ['Runtime', textOf(runtime.program)],
    ['Monitor', textOf(runtime.monitor)],
    [
      'CRI-O drop-ins',
      dropIns.map(({ name, sha256 }) => `${textOf(name)} ${short(textOf(sha256))}`).join(', '),
    ],
    ['Kubelet configuration', short(textOf(value.kubeletConfigSha256)) || "the suite's own"],
  ]
}

function choiceOf({
  selection,
  suite,
  randomSeed,
}: Readonly<Partial<Record<'selection' | 'suite' | 'randomSeed', unknown>>>): (readonly [
  string,
  string,
])[] {
  const chosen = fieldsOf<'scenario' | 'lane' | 'focus' | 'skip' | 'labelFilter'>(selection)
  const run = fieldsOf<'procs' | 'randomSeed'>(suite)
  return [
    ['Scenario', textOf(chosen.scenario)],
    ['Lane', textOf(chosen.lane)],
    ['Focus', textOf(chosen.focus)],
    ['Skip', textOf(chosen.skip)],
    ['Label filter', textOf(chosen.labelFilter)],
    ['Parallel processes', numberText(run.procs)],
    ['Random seed', numberText(randomSeed) || numberText(run.randomSeed)],
  ]
}

function resultsOf({
  verdict,
  counts,
  specs,
}: Readonly<Partial<Record<'verdict' | 'counts' | 'specs', unknown>>>): SideResults | null {
  if (!isObject<'result' | 'headline'>(verdict)) return null
  return {
    result: textOf(verdict.result),
    headline: textOf(verdict.headline),
    counts: new Map(
      Object.entries(fieldsOf(counts)).flatMap(([name, value]) => {
        const count = numberOf(value)
        return count === null ? [] : [[name, count]]
      }),
    ),
    outcomes: new Map(
      listOf(specs)
        .map((spec) => fieldsOf<'id' | 'outcome'>(spec))
        .map(({ id, outcome }) => [textOf(id), textOf(outcome)]),
    ),
  }
}

function numberText(value: unknown): string {
  return String(numberOf(value) ?? '')
}

const SHORT_DIGEST = 12

function short(digest: string): string {
  return digest.slice(0, SHORT_DIGEST)
}
