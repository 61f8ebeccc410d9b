import type { Artifact } from '../../adapters/github.ts'
import { formatBytes } from '../../domain/text.ts'
import type { ArtifactLimits } from './artifact-limits.ts'
import { matchesPattern } from './name-pattern.ts'
import { byName, type RejectedArtifact } from './night-artifacts.ts'
import { isPlainName, ODD_NAME, shownName } from './plain-names.ts'

/** Which artifacts of a run are downloaded. */
export interface ChosenArtifacts {
  readonly chosen: readonly Artifact[]
  readonly rejected: readonly RejectedArtifact[]
}

/**
 * The newest artifact of each name that matches a pattern, by name. Those that match and cannot be used are rejected.
 *
 * @param listed of a workflow run, in any order; the same one may be listed twice
 */
export function chooseArtifacts(
  listed: readonly Artifact[],
  { run, pattern, limits }: { run: number; pattern: string; limits: ArtifactLimits },
): ChosenArtifacts {
  const newest = new Map<string, Artifact>()
  // Identifiers grow.
  for (const artifact of listed.toSorted((one, other) => one.id - other.id)) {
    if (matchesPattern(artifact.name, pattern)) newest.set(artifact.name, artifact)
  }
  const chosen: Artifact[] = []
  const rejected: RejectedArtifact[] = []
  for (const artifact of [...newest.values()].toSorted(byName)) {
    const why = chosen.length < limits.artifacts ? whyNot(artifact, run, limits) : tooMany(limits)
    if (why === null) chosen.push(artifact)
    else rejected.push({ name: shownName(artifact.name), why })
  }
  return { chosen, rejected }
}

function whyNot(artifact: Artifact, run: number, limits: ArtifactLimits): string | null {
  if (!isPlainName(artifact.name)) return ODD_NAME
  if (artifact.run !== null && artifact.run !== run) {
    return `It is of another workflow run (${artifact.run})`
  }
  if (artifact.expired) return 'It has expired: GitHub keeps artifacts for a limited time'
  if (artifact.bytes > limits.archiveBytes) return tooLarge(artifact.bytes, limits)
  return null
}

function tooMany({ artifacts }: ArtifactLimits): string {
  return `It comes after the first ${artifacts} artifacts`
}

/** The reason for an archive above the limit. */
export function tooLarge(bytes: number, { archiveBytes }: ArtifactLimits): string {
  return `Its archive has ${formatBytes(bytes)}; the limit is ${formatBytes(archiveBytes)}`
}
