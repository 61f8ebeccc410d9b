import type { PartState } from '../comparison/compared-run.ts'
import type { RecordedBuild, RecordedRun } from '../history/model.ts'
import {
  COMMIT,
  CRIO_TAG,
  KUBERNETES_CI,
  KUBERNETES_RELEASE,
  RELEASE_BRANCH,
} from '../model/build-names.ts'
import {
  COMPONENT_NAMES,
  COMPONENTS,
  type ComponentName,
  repositoryOf,
} from '../request/components.ts'

/** Builds of a part of the node in two runs, as values of an input of the main action. */
export interface BuildRange {
  readonly input: 'crio' | 'kubernetes' | ComponentName
  readonly good: string
  readonly bad: string
}

/** Words that stand for published builds of the default branch (docs/inputs.md). */
const PUBLISHED: readonly string[] = ['main', 'main-bundle', 'main-fast', 'latest', 'last-good']

/**
 * What can be tried to find out which change between two runs broke something: builds of CRI-O and Kubernetes, also those that
 * stayed the same, so that trials have them, and components that differ. Only what is published: local builds and those of pull
 * requests are not.
 */
export function rangesBetween(good: RecordedRun, bad: RecordedRun): readonly BuildRange[] {
  const [crio, kubernetes] = (
    [
      ['cri-o', crioValue],
      ['kubernetes', kubernetesValue],
    ] as const
  ).map(([project, valueIn]) =>
    [good, bad].map(({ builds }) => valueIn(builds.get(project) ?? null)),
  )
  return [
    range('crio', crio),
    range('kubernetes', kubernetes),
    ...COMPONENT_NAMES.map((name) =>
      range(
        name,
        [good, bad].map(({ parts }) => componentValue(parts, name)),
      ),
    ),
  ].flatMap((one) => one ?? [])
}

function range(
  input: BuildRange['input'],
  [good = null, bad = null]: readonly (string | null)[] = [],
): BuildRange | null {
  const isConstant = good === bad && input !== 'crio' && input !== 'kubernetes'
  return good === null || bad === null || isConstant ? null : { input, good, bad }
}

function crioValue(build: RecordedBuild | null): string | null {
  if (build === null || !isPublished(build, CRIO_TAG)) return null
  const { asked, commit } = build
  if (CRIO_TAG.test(asked)) return asked
  return commit !== null && COMMIT.test(commit) ? commit : null
}

function kubernetesValue(build: RecordedBuild | null): string | null {
  if (build === null || !isPublished(build, KUBERNETES_RELEASE)) return null
  const version = build.version ?? ''
  return KUBERNETES_CI.test(version) || KUBERNETES_RELEASE.test(version) ? version : null
}

function isPublished({ asked }: RecordedBuild, release: RegExp): boolean {
  const forms = [release, RELEASE_BRANCH, COMMIT, KUBERNETES_CI]
  return PUBLISHED.includes(asked) || forms.some((form) => form.test(asked))
}

/** Null if its parts have several versions, or one that is no release. */
function componentValue(parts: ReadonlyMap<string, PartState>, name: ComponentName): string | null {
  const { repository, version: form } = COMPONENTS[name]
  const versions = new Set(
    [...parts].flatMap(([part, { version, trust }]) =>
      repositoryOf(part) === repository && trust !== 'local'
        ? [version?.replace(/^v/, '') ?? '']
        : [],
    ),
  )
  const [version = ''] = versions
  return versions.size === 1 && new RegExp(form).test(version) ? version : null
}
