import { rangesBetween } from '../blame/ranges.ts'
import { type ChangeText, partText, versionChangeText } from '../comparison/change-text.ts'
import { compareRuns, groupedParts, type PartChange, REPOSITORIES } from '../comparison/compare.ts'
import { type ComparedRun, NONE } from '../comparison/compared-run.ts'
import type { RecordedRun } from '../history/model.ts'
import { COMPONENTS, type ComponentName, groupOf, repositoryOf } from '../request/components.ts'
import type { NightBuildChange, RunReference, Suspects } from './night.ts'

const PROJECTS = { 'cri-o': 'CRI-O', kubernetes: 'Kubernetes' } as const

const TOOL = 'crio-node-e2e'

/** What differs in each run by its nature, or is chosen by the workflow. */
const NO_SUSPECTS: readonly string[] = [
  'Random seed',
  'Lane',
  'Scenario',
  'Focus',
  'Skip',
  'Label filter',
  'Architecture',
]

/** Programs of others in the builds of a project (kubernetes/kubernetes, hack/lib/golang.sh, KUBE_TEST_TARGETS). */
const BUILT_WITH: ReadonlyMap<string, string> = new Map([['ginkgo', REPOSITORIES.kubernetes]])

/** Names in a sentence; the rest is counted. */
const MOST_NAMES = 6

/**
 * What changed between the last good and the first bad run: the commits of CRI-O and Kubernetes, and all else that is
 * recorded. What did not change is excluded.
 * @param lane position of the lane in the night
 */
export function suspectsBetween(good: RecordedRun, bad: RecordedRun, lane: number): Suspects {
  const { builds, parts: all, conditions } = compareRuns(comparable(good), comparable(bad))
  // A run without parts is one of which they are not known.
  const parts = good.parts.size > 0 && bad.parts.size > 0 ? all : []
  const changedProjects = builds.filter(({ change }) => change === 'changed')
  const ownParts = changedProjects.map(({ project }) => REPOSITORIES[project])
  const isExplained = (part: PartChange) =>
    ownParts.some((one) => one === repositoryOf(part.name) || one === builtWith(part))
  const changedParts = groupedParts(parts.filter((part) => !isExplained(part)))
  const changed = [
    ...changedParts.map(({ change, name }) => ({ name, ...partText(change), url: change.url })),
    ...conditions
      .filter(({ name }) => !NO_SUSPECTS.includes(name))
      .map((change) => ({ ...change, url: null })),
  ]
  const sides = { good: comparable(good), bad: comparable(bad) }
  const rebuilt = parts.map(({ name }) => repositoryOf(name))
  const suspects = {
    lane,
    lastGood: referenceTo(good),
    firstBad: referenceTo(bad),
    builds: builds.map(
      ({ project, change, from, to, url }): NightBuildChange => ({
        project,
        change,
        ...(from === null || to === null
          ? { from: null, to: null }
          : (versionChangeText(from, to) satisfies ChangeText)),
        url,
      }),
    ),
    changed,
    unchanged: unchangedIn(sides, [...parts.map(({ name }) => groupOf(name)), ...named(changed)]),
    unknown: builds
      .filter(({ change }) => change === 'unknown')
      .map(({ project }) => PROJECTS[project]),
    ranges: rangesBetween(good, bad),
  }
  // A commit that was built again is not excluded: its files differ.
  const stayed = builds
    .filter(
      ({ project, change }) => change === 'stayed' && !rebuilt.includes(REPOSITORIES[project]),
    )
    .map(({ project }) => PROJECTS[project])
  return { ...suspects, text: sentence(suspects, stayed) }
}

/** What changed and is no build that a search can try, by name: the node itself, its configuration. */
export function untriedIn({ changed, ranges }: Suspects): readonly string[] {
  const tried = ranges.flatMap(({ input }) =>
    isComponent(input) ? COMPONENTS[input].repository : [],
  )
  return named(changed).filter((name) => !tried.includes(sourceOf(name) ?? ''))
}

/** Parts of a folder are told together: its name and their number. */
function sourceOf(name: string): string | null {
  return repositoryOf(name) ?? repositoryOf(`${name.replace(/ \(\d+\)$/, '')}/`)
}

function isComponent(input: string): input is ComponentName {
  return Object.hasOwn(COMPONENTS, input)
}

/** The project with which a part is built again, if it still has the same version. */
function builtWith({ name, from, to }: PartChange): string | null {
  const version = from?.version ?? null
  return version !== null && version === to?.version ? (BUILT_WITH.get(name) ?? null) : null
}

/** A run as other texts refer to it. */
export function referenceTo({ id, startedAt, url, result }: RecordedRun): RunReference {
  return { id, startedAt, url, result }
}

function comparable(run: RecordedRun): ComparedRun {
  const { startedAt, url, builds, parts, conditions, generator } = run
  return {
    at: startedAt,
    url,
    builds,
    parts,
    conditions: generator === '' ? conditions : new Map([...conditions, [TOOL, generator]]),
    results: null,
  }
}

function named(changes: readonly { readonly name: string }[]): readonly string[] {
  return changes.map(({ name }) => name)
}

/** What both runs have and did not change, without the parts of CRI-O and Kubernetes themselves. */
function unchangedIn(
  { good, bad }: { readonly good: ComparedRun; readonly bad: ComparedRun },
  changed: readonly string[],
): readonly string[] {
  const own: readonly (string | null)[] = Object.values(REPOSITORIES)
  const parts = [...good.parts.keys()]
    .filter((name) => bad.parts.has(name) && !own.includes(repositoryOf(name)))
    .map(groupOf)
  const conditions = [...good.conditions.keys()].filter(
    (name) =>
      bad.conditions.has(name) && !NO_SUSPECTS.includes(name) && good.conditions.get(name) !== NONE,
  )
  return [...new Set([...parts, ...conditions])].filter((name) => !changed.includes(name))
}

/** @param stayed projects that did not change */
function sentence(
  {
    builds,
    changed,
    unchanged,
    unknown,
  }: Pick<Suspects, 'builds' | 'changed' | 'unchanged' | 'unknown'>,
  stayed: readonly string[],
): string {
  const moved = builds
    .filter(({ change }) => change === 'changed')
    .map(({ project, from, to }) => `${PROJECTS[project]} ${from} → ${to}`)
  const also = changed.map(({ name, from, to }) => `${name} ${from} → ${to}`)
  const suspects = [...moved, ...listed(also)]
  const excluded = [...stayed, ...listed(unchanged)]
  return [
    suspects.length === 0
      ? unknown.length > 0
        ? 'What changed is not known'
        : 'Nothing that is recorded changed'
      : `Changed: ${suspects.join(', ')}`,
    ...(excluded.length === 0 ? [] : [`unchanged, so excluded: ${excluded.join(', ')}`]),
    ...(unknown.length === 0 ? [] : [`not known whether it changed: ${unknown.join(', ')}`]),
  ].join('; ')
}

function listed(names: readonly string[]): readonly string[] {
  const left = names.length - MOST_NAMES
  return left > 1 ? [...names.slice(0, MOST_NAMES), `and ${left} more`] : names
}
