import { LIKELY } from '../../domain/blame/limits.ts'
import type { Culprit } from '../../domain/blame/procedure.ts'
import { COMMIT } from '../../domain/model/build-names.ts'
import { partCommitUrl, pullRequestUrl, rangeUrl } from '../../domain/report/links.ts'
import type { PartInput } from '../../inputs/bisect.ts'
import type { SearchedPart } from './parts.ts'

/** The names of parts by inputs that are named otherwise (lanes/components.json). */
const PART_NAMES: Readonly<Partial<Record<PartInput, string>>> = {
  kubernetes: 'kubelet',
  'conmon-rs': 'conmonrs',
}

/**
 * Where to look on GitHub: the pull request or the commit that broke a spec, or the changes among which it is. Null if there
 * is no such place, as for local builds, or if it is not likely enough to bother its author.
 */
export function culpritLink(
  { part, good, bad, chance }: Culprit,
  parts: readonly SearchedPart[],
): string | null {
  const guilty = parts[part]
  if (guilty === undefined || good === null || bad === null || chance < LIKELY) return null
  const { input, commits, builds } = guilty
  const name = PART_NAMES[input] ?? input
  const commit = commits[bad - 1]
  const [from, to] = [builds.get(good) ?? '', builds.get(bad) ?? '']
  if (commit === undefined || [from, to].some(isPath)) return null
  if (bad - good === 1 && COMMIT.test(commit.sha)) {
    return commit.pullRequest === null
      ? partCommitUrl(name, commit.sha)
      : pullRequestUrl(name, commit.pullRequest)
  }
  return rangeUrl(
    name,
    { version: from, commit: commitOf(good === 0 ? from : commits[good - 1]?.sha) },
    { version: to, commit: commitOf(commit.sha) },
  )
}

/** As inputs name files and directories. */
function isPath(build: string): boolean {
  return /^[./~]/.test(build) || build.includes('://')
}

/** The commit in a build's name, which a CI build of Kubernetes has at its end; null if there is none. */
function commitOf(build = ''): string | null {
  const commit = build.split('+').at(-1) ?? ''
  return COMMIT.test(commit) ? commit : null
}
