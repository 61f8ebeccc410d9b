import type { ResolvedBuild } from '../model/builds.ts'
import { hasFailed } from '../model/results.ts'
import { rangeUrl } from '../report/links.ts'
import { groupOf } from '../request/components.ts'
import type { ComparedResults, ComparedRun, PartState } from './compared-run.ts'

/** How something differs between two runs; `unknown` where a file does not tell. All texts are untrusted. */
export interface BuildChange {
  readonly project: ResolvedBuild['project']
  readonly change: 'changed' | 'stayed' | 'unknown'
  readonly from: Pick<PartState, 'version' | 'commit'> | null
  readonly to: Pick<PartState, 'version' | 'commit'> | null
  /** All commits between the two, or null when they cannot be named. */
  readonly url: string | null
}

/** A part of which digest or trust differ, or which only one run had. */
export interface PartChange {
  readonly name: string
  /** Null for a part that is new. */
  readonly from: PartState | null
  /** Null for a part that is gone. */
  readonly to: PartState | null
  readonly url: string | null
}

/** A value that differs. */
export interface ValueChange {
  readonly name: string
  readonly from: string
  readonly to: string
}

/** A spec and how it ended in both runs; null for the run that did not know it. */
export interface SpecChange {
  readonly id: string
  readonly from: string | null
  readonly to: string
}

/** What differs between two runs; `--json` prints it. */
export interface Comparison {
  readonly from: { readonly at: string; readonly url: string | null }
  readonly to: { readonly at: string; readonly url: string | null }
  /** CRI-O first. */
  readonly builds: readonly BuildChange[]
  readonly parts: readonly PartChange[]
  /** Number of parts that are the same in both. */
  readonly partsStayed: number
  /** Of machine, node and selection what both runs tell and what differs. */
  readonly conditions: readonly ValueChange[]
  /** Null when one of the two is only a provenance. */
  readonly results: ResultsChange | null
}

/** How the results of two runs differ. */
export interface ResultsChange {
  readonly from: { readonly result: string; readonly headline: string }
  readonly to: { readonly result: string; readonly headline: string }
  /** Numbers of specs that differ. */
  readonly counts: readonly { readonly name: string; readonly from: number; readonly to: number }[]
  /** Fail now and did not before, also where they did not run before. */
  readonly newlyFailing: readonly SpecChange[]
  /** Failed before and pass now. */
  readonly newlyPassing: readonly SpecChange[]
  readonly stillFailing: number
}

/** The part by which a project's commits are named. */
const MAIN_PARTS = { 'cri-o': 'crio', kubernetes: 'kubelet' } as const

/** Compares two runs, the earlier one first. */
export function compareRuns(from: ComparedRun, to: ComparedRun): Comparison {
  const names = [...new Set([...from.parts.keys(), ...to.parts.keys()])]
  const parts = names.flatMap((name) => partChange(name, from.parts.get(name), to.parts.get(name)))
  return {
    from: { at: from.at, url: from.url },
    to: { at: to.at, url: to.url },
    builds: (['cri-o', 'kubernetes'] as const).map((project) =>
      buildChange(project, from.builds.get(project), to.builds.get(project)),
    ),
    parts,
    partsStayed: names.length - parts.length,
    conditions: [...from.conditions].flatMap(([name, before]) => {
      const after = to.conditions.get(name)
      return after === undefined || after === before ? [] : [{ name, from: before, to: after }]
    }),
    results:
      from.results === null || to.results === null ? null : resultsChange(from.results, to.results),
  }
}

/** Changes of parts that are told in one line: plugins that went the same way. The first stands for all. */
export function groupedParts(
  parts: readonly PartChange[],
): readonly { readonly change: PartChange; readonly name: string }[] {
  const groups = new Map<string, PartChange[]>()
  for (const change of parts) {
    const group = groupOf(change.name)
    const key = group === change.name ? group : `${group} ${changeKey(change)}`
    groups.set(key, [...(groups.get(key) ?? []), change])
  }
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
  return JSON.stringify([from, to].map((point) => point && { ...point, sha256: '' }))
}

function buildChange(
  project: BuildChange['project'],
  from: BuildChange['from'] = null,
  to: BuildChange['to'] = null,
): BuildChange {
  if (from === null || to === null) return { project, change: 'unknown', from, to, url: null }
  if (isSame(from, to)) return { project, change: 'stayed', from, to, url: null }
  return { project, change: 'changed', from, to, url: rangeUrl(MAIN_PARTS[project], from, to) }
}

/** The same commit may be abbreviated in one of them. */
function isSame(
  one: Pick<PartState, 'version' | 'commit'>,
  other: Pick<PartState, 'version' | 'commit'>,
): boolean {
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
