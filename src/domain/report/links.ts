import { COMMIT } from '../model/build-names.ts'
import type { ResolvedBuild } from '../model/builds.ts'
import type { SourceLocation } from '../model/results.ts'
import { repositoryOf, tagOf } from '../request/components.ts'

const REPOSITORIES: Readonly<Record<ResolvedBuild['project'], string>> = {
  'cri-o': 'https://github.com/cri-o/cri-o',
  kubernetes: 'https://github.com/kubernetes/kubernetes',
}

const GITHUB = 'https://github.com'

/** A version with a tag. Versions of builds between releases have a longer suffix. */
const TAG_VERSION = /^v?\d+(?:\.\d+){1,2}(?:-[a-z]+[.]?\d*)?$/

/** A path can have the build directory before the import path. Files below vendor/ belong to other modules. */
const TEST_FILE =
  /^(?:(?!.*\/?vendor\/).*(?:^|\/)k8s\.io\/kubernetes\/|(?:\.\/)?)(test\/[\w+./-]+)$/

/** Path in the Kubernetes repository of a file that a report names, or null if it is not one of its tests. */
function sourcePath(file: string): string | null {
  const path = TEST_FILE.exec(file)?.[1]
  if (path === undefined) return null
  const segments = path.split('/')
  return segments.some((segment) => segment === '' || /^\.+$/.test(segment)) ? null : path
}

/** URL of a line in the Kubernetes sources at a commit (7 to 40 hexadecimal digits), or null. */
export function sourceUrl(location: SourceLocation, commit: string | null): string | null {
  const path = sourcePath(location.file)
  if (path === null || commit === null || !COMMIT.test(commit)) return null
  const line = Number.isInteger(location.line) && location.line > 0 ? `#L${location.line}` : ''
  return `${REPOSITORIES.kubernetes}/blob/${commit}/${path}${line}`
}

/** A location such as `test/e2e_node/x_test.go:12`. Untrusted text. */
export function sourceLabel(location: SourceLocation): string {
  return `${sourcePath(location.file) ?? location.file}:${location.line}`
}

/** URL of a commit of CRI-O or Kubernetes, or null if it is not a commit. */
export function commitUrl(project: ResolvedBuild['project'], commit: string | null): string | null {
  return commit !== null && COMMIT.test(commit) ? `${REPOSITORIES[project]}/commit/${commit}` : null
}

/** URL of a commit of a part by the name of the part, or null if the repository is not known or it is not a commit. */
export function partCommitUrl(part: string, commit: string): string | null {
  const repository = repositoryOf(part)
  return repository !== null && COMMIT.test(commit)
    ? `${GITHUB}/${repository}/commit/${commit}`
    : null
}

/** URL of a pull request of a part by the name of the part, or null if the repository is not known. */
export function pullRequestUrl(part: string, number: number): string | null {
  const repository = repositoryOf(part)
  return repository === null ? null : `${GITHUB}/${repository}/pull/${number}`
}

/** Version and commit of a build or a part. */
export interface Revision {
  readonly version: string | null
  readonly commit: string | null
}

/** URL of the changes between two revisions of a part: by commits if both are known, else by tags, else null. */
export function rangeUrl(part: string, from: Revision, to: Revision): string | null {
  const repository = repositoryOf(part)
  const [start, end] = [commitIn(from), commitIn(to)]
  const range = start !== null && end !== null ? [start, end] : [tagIn(part, from), tagIn(part, to)]
  if (repository === null || range.includes(null) || range[0] === range[1]) return null
  return `${GITHUB}/${repository}/compare/${range.join('...')}`
}

function commitIn({ commit }: Revision): string | null {
  return commit !== null && COMMIT.test(commit) ? commit : null
}

function tagIn(part: string, { version }: Revision): string | null {
  return version !== null && TAG_VERSION.test(version) ? tagOf(part, version) : null
}

/** The Kubernetes commit from which the suite was built, or null if it is not known. */
export function suiteCommit(builds: readonly ResolvedBuild[]): string | null {
  return builds.find((build) => build.project === 'kubernetes')?.commit ?? null
}
