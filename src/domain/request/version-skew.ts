import type { ResolvedBuild } from '../model/builds.ts'
import type { RunRequest } from './request.ts'

/** What to say about builds of different minor versions. */
export interface Skew {
  /** A note explains, a warning asks for a look. */
  readonly level: 'note' | 'warning'
  readonly text: string
}

/** Names of builds that are at the tip of main. */
const TIPS: ReadonlySet<string> = new Set(['branch main', 'newest-bundle main', 'main-fast'])

const MINOR = /^v?(\d+\.\d+)(?:\.|$)/

/**
 * What there is to say about the versions of CRI-O and Kubernetes; null when they belong together, or when one of them is
 * not known. A minor version of CRI-O is made for the same minor version of Kubernetes, and main for main (cri-o/cri-o,
 * README.md, "Compatibility matrix: CRI-O ⬄ Kubernetes").
 */
export function versionSkew(
  request: Pick<RunRequest, 'crio' | 'kubernetes'>,
  builds: readonly Pick<ResolvedBuild, 'project' | 'version'>[],
): Skew | null {
  const crio = minorOf('cri-o', builds)
  const kubernetes = minorOf('kubernetes', builds)
  if (crio === null || kubernetes === null || crio === kubernetes) return null
  const differ = `CRI-O is ${crio} and Kubernetes is ${kubernetes}`
  if (isTip(request.crio) && isTip(request.kubernetes)) {
    return {
      level: 'note',
      text: `${differ}: both are of main, whose version rises at different times around a release`,
    }
  }
  return {
    level: 'warning',
    text: `${differ}: a minor version of CRI-O is made for the same minor version of Kubernetes (compatibility matrix in CRI-O's README), so that failures may come from this pair alone. For a pair that belongs together take kubernetes ${branch(crio)}, or crio ${branch(kubernetes)}`,
  }
}

function minorOf(
  project: ResolvedBuild['project'],
  builds: readonly Pick<ResolvedBuild, 'project' | 'version'>[],
): string | null {
  const version = builds.find((build) => build.project === project)?.version ?? ''
  return MINOR.exec(version)?.[1] ?? null
}

function isTip(request: RunRequest['crio'] | RunRequest['kubernetes']): boolean {
  return TIPS.has('branch' in request ? `${request.kind} ${request.branch}` : request.kind)
}

function branch(minor: string): string {
  return `release-${minor} (or main, if that is ${minor})`
}
