import type { ResolvedBuild } from '../model/builds.ts'
import type { CrioRequest, RunRequest } from './request.ts'

/** The packaging makes a bundle of main every night (cri-o/packaging, .github/workflows/schedule.yml). */
const OLD_DAYS = 2
const DAY_MILLISECONDS = 24 * 3600 * 1000

/**
 * A warning about the age of the newest bundle, or null. Only a request for the newest bundle gets one: an old bundle then
 * means that the packaging has stopped and that the run tests an old state of main.
 */
export function oldBundle(
  request: CrioRequest,
  build: Pick<ResolvedBuild, 'parts'>,
  now: Date,
): string | null {
  if (request.kind !== 'newest-bundle') return null
  const date = build.parts.find(({ name }) => name === 'bundle')?.date ?? null
  const age = date === null ? 0 : (now.getTime() - Date.parse(date)) / DAY_MILLISECONDS
  if (!(age > OLD_DAYS)) return null
  return `The newest bundle of CRI-O's ${request.branch} is ${Math.floor(age)} days old (${date}): its packaging may have stopped. Use crio: main to test the newest commit`
}

/** A remark on builds of different minor versions. */
export interface Skew {
  /** A note only explains; a warning needs attention. */
  readonly level: 'note' | 'warning'
  readonly text: string
}

/** What requests for the newest state of main ask for; a plan can have made exact builds of them. */
const TIPS: ReadonlySet<string> = new Set(['main', 'main-bundle', 'main-fast'])

const MINOR = /^v?(\d+\.\d+)(?:\.|$)/

/**
 * A remark on the versions of CRI-O and Kubernetes; null when the minor versions are equal or one of them is
 * unknown. A minor version of CRI-O supports the same minor version of Kubernetes, and main supports main (cri-o/cri-o,
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
      text: `${differ}: both are builds of main, where the versions change at different times around a release`,
    }
  }
  return {
    level: 'warning',
    text: `${differ}: a minor version of CRI-O supports the same minor version of Kubernetes (compatibility matrix in CRI-O's README), so the difference may cause failures. Use kubernetes ${branch(crio)}, or crio ${branch(kubernetes)}`,
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
  return TIPS.has(request.asked)
}

function branch(minor: string): string {
  return `release-${minor} (or main, if that is ${minor})`
}
