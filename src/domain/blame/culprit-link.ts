import { COMMIT } from '../model/build-names.ts'
import { partCommitUrl, pullRequestUrl, rangeUrl } from '../report/links.ts'
import type { BranchCommit } from './commits.ts'
import { LIKELY } from './limits.ts'
import type { Phrase } from './phrases.ts'
import type { Culprit } from './procedure.ts'

/** A part of the node with what was tried. */
export interface LinkedPart {
  /** For people. */
  readonly name: string
  /** The input of the main action. */
  readonly input: string
  /** After the last good build, the oldest first. */
  readonly commits: readonly BranchCommit[]
  /** Builds by position, as the input takes them. */
  readonly builds: ReadonlyMap<number, string>
}

/** The names of parts by inputs that are named otherwise (lanes/components.json). */
const PART_NAMES: Readonly<Partial<Record<string, string>>> = {
  kubernetes: 'kubelet',
  'conmon-rs': 'conmonrs',
}

/**
 * Where to look on GitHub: the pull request or the commit that broke a spec, or the changes among which it is, as long as no one
 * is likely enough to bother its author. Null if there is no such place, as for local builds.
 */
export function culpritLink(
  { part, good, bad, chance, after, upTo }: Culprit,
  parts: readonly LinkedPart[],
): string | null {
  const guilty = parts[part]
  const name = guilty === undefined ? null : publishedName(guilty)
  if (guilty === undefined || name === null || good === null || bad === null) return null
  const { commits } = guilty
  const commit = commits[bad - 1]
  const isFound = chance >= LIKELY && bad - good === 1 && commit?.isRange !== true
  if (isFound && commit !== undefined && COMMIT.test(commit.sha)) {
    return commit.pullRequest === null
      ? partCommitUrl(name, commit.sha)
      : pullRequestUrl(name, commit.pullRequest)
  }
  const [from, to] = chance >= LIKELY ? [good, bad] : [after, upTo]
  return rangeUrl(name, buildAt(guilty, from), buildAt(guilty, to))
}

function buildAt({ commits, builds }: LinkedPart, position: number) {
  const version = builds.get(position) ?? ''
  return { version, commit: commitOf(position === 0 ? version : commits[position - 1]?.sha) }
}

/** The place on GitHub of a phrase of the answer, or null. */
export function phraseLink(phrase: Phrase, parts: readonly LinkedPart[]): string | null {
  if (phrase.kind !== 'commit' && phrase.kind !== 'pull-request') return null
  const part = parts.find(({ name }) => name === phrase.part)
  const name = part === undefined ? null : publishedName(part)
  if (name === null) return null
  return phrase.kind === 'commit'
    ? partCommitUrl(name, phrase.sha)
    : pullRequestUrl(name, phrase.number)
}

/** The name by which links know a part; null if its builds are of this machine or of somebody else. */
function publishedName({ input, builds }: LinkedPart): string | null {
  return [...builds.values()].some(isPath) ? null : (PART_NAMES[input] ?? input)
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
