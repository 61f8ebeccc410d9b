import { groupBy } from '../group.ts'
import type { ResolvedBuild } from '../model/builds.ts'
import { hasFailed } from '../model/results.ts'
import { type Revision, rangeUrl } from '../report/links.ts'
import { groupOf, repositoryOf } from '../request/components.ts'
import type { ComparedResults, ComparedRun, PartState } from './compared-run.ts'
import { listChange } from './list-change.ts'

/**
 * The difference of a build between two runs; `unknown` if a file does not have the build, or if files of one version without
 * a commit differ. Texts are untrusted.
 */
export interface BuildChange {
  readonly project: ResolvedBuild['project']
  readonly change: 'changed' | 'stayed' | 'unknown'
  readonly from: Revision | null
  readonly to: Revision | null
  /** URL of the commits between the two, or null. */
  readonly url: string | null
}

/** A part whose digest or trust differs, or that only one run has. */
export interface PartChange {
  readonly name: string
  /** Null for a new part. */
  readonly from: PartState | null
  /** Null for a removed part. */
  readonly to: PartState | null
  readonly url: string | null
}

/** A value that differs. */
export interface ValueChange {
  readonly name: string
  readonly from: string
  readonly to: string
}

/** A spec and its outcome in both runs; null if the first run does not have it. */
export interface SpecChange {
  readonly id: string
  readonly from: string | null
  readonly to: string
}

/** The differences between two runs; `--json` prints it. */
export interface Comparison {
  readonly from: { readonly at: string; readonly url: string | null }
  readonly to: { readonly at: string; readonly url: string | null }
  /** CRI-O first. */
  readonly builds: readonly BuildChange[]
  readonly parts: readonly PartChange[]
  /** Number of unchanged parts. */
  readonly partsStayed: number
  /** Differences of machine, node and selection, as far as both runs have them. */
  readonly conditions: readonly ValueChange[]
  /** Null if one of the two is a provenance. */
  readonly results: ResultsChange | null
}

/** How the results of two runs differ. */
export interface ResultsChange {
  readonly from: { readonly result: string; readonly headline: string }
  readonly to: { readonly result: string; readonly headline: string }
  /** Differing numbers of specs. */
  readonly counts: readonly { readonly name: string; readonly from: number; readonly to: number }[]
  /** Specs that fail and did not fail before, including those that did not run before. */
  readonly newlyFailing: readonly SpecChange[]
  /** Specs that failed before and pass now. */
  readonly newlyPassing: readonly SpecChange[]
  readonly stillFailing: number
}

/** The part that names the commits of a project. */
const MAIN_PARTS = { 'cri-o': 'crio', kubernetes: 'kubelet' } as const

/** What is in sources of its own: its parts change with it. */
export const REPOSITORIES = { 'cri-o': 'cri-o/cri-o', kubernetes: 'kubernetes/kubernetes' } as const

/** Conditions that are lists (compared-run.ts). */
const LISTS: readonly string[] = ['CRI-O drop-ins', 'Feature gates']

/** Compares two runs, the earlier one first. */
export function compareRuns(from: ComparedRun, to: ComparedRun): Comparison {
  const names = [...new Set([...from.parts.keys(), ...to.parts.keys()])]
  const parts = names.flatMap((name) => partChange(name, from.parts.get(name), to.parts.get(name)))
  return {
    from: { at: from.at, url: from.url },
    to: { at: to.at, url: to.url },
    builds: (['cri-o', 'kubernetes'] as const).map((project) =>
      buildChange(
        project,
        from.builds.get(project),
        to.builds.get(project),
        parts.some(({ name }) => repositoryOf(name) === REPOSITORIES[project]),
      ),
    ),
    parts,
    partsStayed: names.length - parts.length,
    conditions: [...from.conditions].flatMap(([name, before]) => {
      const after = to.conditions.get(name)
      return after === undefined || after === before
        ? []
        : [{ name, ...valueChange(name, before, after) }]
    }),
    results:
      from.results === null || to.results === null ? null : resultsChange(from.results, to.results),
  }
}

function valueChange(name: string, from: string, to: string): Pick<ValueChange, 'from' | 'to'> {
  return LISTS.includes(name) ? listChange(from, to) : { from, to }
}

/** Changes of parts, with equal changes of a group such as the CNI plugins combined. The first one represents the group. */
export function groupedParts(
  parts: readonly PartChange[],
): readonly { readonly change: PartChange; readonly name: string }[] {
  const groups = groupBy(parts, (change) => {
    const group = groupOf(change.name)
    return group === change.name ? group : `${group} ${changeKey(change)}`
  })
  return [...groups.values()].flatMap(([change, ...more]) =>
    change === undefined
      ? []
      : [
          {
            change,
            name: more.length === 0 ? change.name : `${groupOf(change.name)} (${more.length + 1})`,
          },
        ],
  )
}

function changeKey({ from, to }: PartChange): string {
  return JSON.stringify([from, to].map((part) => part && { ...part, sha256: '' }))
}

/** @param hasOtherFiles whether a part that is made of the sources of the project differs */
function buildChange(
  project: BuildChange['project'],
  from: BuildChange['from'] = null,
  to: BuildChange['to'] = null,
  hasOtherFiles = false,
): BuildChange {
  if (from === null || to === null) return { project, change: 'unknown', from, to, url: null }
  if (isSame(from, to)) {
    // Builds of several commits can have one version, such as those of a directory.
    const isKnown = !hasOtherFiles || (from.commit !== null && to.commit !== null)
    return { project, change: isKnown ? 'stayed' : 'unknown', from, to, url: null }
  }
  return { project, change: 'changed', from, to, url: rangeUrl(MAIN_PARTS[project], from, to) }
}

/** One of the commits may be abbreviated. */
function isSame(one: Revision, other: Revision): boolean {
  if (one.commit === null || other.commit === null) return one.version === other.version
  return one.commit.startsWith(other.commit) || other.commit.startsWith(one.commit)
}

function partChange(name: string, from?: PartState, to?: PartState): PartChange[] {
  if (from === undefined || to === undefined) {
    return [{ name, from: from ?? null, to: to ?? null, url: null }]
  }
  if (from.sha256 === to.sha256 && from.trust === to.trust) return []
  return [{ name, from, to, url: isSame(from, to) ? null : rangeUrl(name, from, to) }]
}

function resultsChange(from: ComparedResults, to: ComparedResults): ResultsChange {
  const specs = [...to.outcomes].map(
    ([id, outcome]): SpecChange => ({
      id,
      from: from.outcomes.get(id) ?? null,
      to: outcome,
    }),
  )
  return {
    from: { result: from.result, headline: from.headline },
    to: { result: to.result, headline: to.headline },
    counts: [...to.counts].flatMap(([name, after]) => {
      const before = from.counts.get(name)
      return before === undefined || before === after ? [] : [{ name, from: before, to: after }]
    }),
    newlyFailing: specs.filter((spec) => failed(spec.to) && !failed(spec.from)),
    newlyPassing: specs.filter((spec) => spec.to === 'passed' && failed(spec.from)),
    stillFailing: specs.filter((spec) => failed(spec.to) && failed(spec.from)).length,
  }
}

function failed(outcome: string | null): boolean {
  return outcome !== null && hasFailed({ outcome })
}
