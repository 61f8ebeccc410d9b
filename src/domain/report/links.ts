import { COMMIT } from '../model/build-names.ts'
import type { ResolvedBuild } from '../model/builds.ts'
import type { SourceLocation } from '../model/results.ts'
import { repositoryOf, tagOf } from '../request/components.ts'

const REPOSITORIES: Readonly<Record<ResolvedBuild['project'], string>> = {
  'cri-o': 'https://github.com/cri-o/cri-o',
  kubernetes: 'https://github.com/kubernetes/kubernetes',
}

const GITHUB = 'https://github.com'

/** A version that stands in a tag; builds between releases have more in it. */
const TAG_VERSION = /^v?\d+(?:\.\d+){1,2}(?:-[a-z]+[.]?\d*)?$/

/** The import path may stand behind the place where it was built; a copy below vendor/ is another module's. */
const TEST_FILE =
  /^(?:(?!.*\/?vendor\/).*(?:^|\/)k8s\.io\/kubernetes\/|(?:\.\/)?)(test\/[\w+./-]+)$/

/** Path within the Kubernetes repository of a file as reports name it, or null when it is not one of its tests. */
function sourcePath(file: string): string | null {
  const path = TEST_FILE.exec(file)?.[1]
  if (path === undefined) return null
  const segments = path.split('/')
  return segments.some((segment) => segment === '' || /^\.+$/.test(segment)) ? null : path
}

/** Address of a line in Kubernetes' sources at exactly that commit (7 to 40 hexadecimal digits), or null. */
export function sourceUrl(location: SourceLocation, commit: string | null): string | null {
  const path = sourcePath(location.file)
  if (path === null || commit === null || !COMMIT.test(commit)) return null
  const line = Number.isInteger(location.line) && location.line > 0 ? `#L${location.line}` : ''
  return `${REPOSITORIES.kubernetes}/blob/${commit}/${path}${line}`
}

/** `test/e2e_node/x_test.go:12`: a location as readers know it. Untrusted text. */
export function sourceLabel(location: SourceLocation): string {
  return `${sourcePath(location.file) ?? location.file}:${location.line}`
}

/** Address of a commit of CRI-O or Kubernetes, or null when it does not look like one. */
export function commitUrl(project: ResolvedBuild['project'], commit: string | null): string | null {
  return commit !== null && COMMIT.test(commit) ? `${REPOSITORIES[project]}/commit/${commit}` : null
}

/** Address of a commit of a part by the part's name, or null when one of them is not known. */
export function partCommitUrl(part: string, commit: string): string | null {
  const repository = repositoryOf(part)
  return repository !== null && COMMIT.test(commit)
    ? `${GITHUB}/${repository}/commit/${commit}`
    : null
}

/** What a part was at, in one of two runs. */
interface Point {
  readonly version: string | null
  readonly commit: string | null
}

/**
 * Address of all that lies between two points of a part's history: by commits where both are known, else by tags; null when
 * neither is.
 */
export function rangeUrl(part: string, from: Point, to: Point): string | null {
  const repository = repositoryOf(part)
  const [start, end] = [commitIn(from), commitIn(to)]
  const range = start !== null && end !== null ? [start, end] : [tagIn(part, from), tagIn(part, to)]
  if (repository === null || range.includes(null) || range[0] === range[1]) return null
  return `${GITHUB}/${repository}/compare/${range.join('...')}`
}

function commitIn({ commit }: Point): string | null {
  return commit !== null && COMMIT.test(commit) ? commit : null
}

function tagIn(part: string, { version }: Point): string | null {
  return version !== null && TAG_VERSION.test(version) ? tagOf(part, version) : null
}

/** The commit whose sources the suite was built from, or null when the build does not know it. */
export function suiteCommit(builds: readonly ResolvedBuild[]): string | null {
  return builds.find((build) => build.project === 'kubernetes')?.commit ?? null
}
