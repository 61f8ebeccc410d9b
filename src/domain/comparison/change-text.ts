import type { Revision } from '../report/links.ts'
import { shortHash } from '../text.ts'
import type { PartChange } from './compare.ts'
import type { PartState } from './compared-run.ts'

/** The old and the new value of something. Untrusted. */
export interface ChangeText {
  readonly from: string
  readonly to: string
}

/** A change of a part: its version or commit, else its trust or digest. Untrusted. */
export function partText({ from, to }: PartChange): ChangeText {
  if (from === null || to === null) {
    return {
      from: from === null ? 'none' : partStateText(from),
      to: to === null ? 'none' : partStateText(to),
    }
  }
  const change = versionChangeText(from, to)
  if (change.from !== change.to) return change
  if (from.sha256 === to.sha256) return { from: from.trust, to: to.trust }
  return { from: digestText(from), to: digestText(to) }
}

/** Versions if they differ, and commits if both are known. */
export function versionChangeText(from: Revision, to: Revision): ChangeText {
  const hasVersions = from.version !== null && to.version !== null && from.version !== to.version
  const hasCommits = from.commit !== null && to.commit !== null
  const text = ({ version, commit }: Revision): string =>
    [
      ...(hasVersions || !hasCommits ? [version ?? ''] : []),
      ...(hasCommits ? [shortHash(commit ?? '')] : []),
    ].join(' ') || 'not known'
  return { from: text(from), to: text(to) }
}

function partStateText(part: PartState): string {
  return part.version ?? (part.commit === null ? digestText(part) : shortHash(part.commit))
}

function digestText({ sha256 }: PartState): string {
  return sha256 === '' ? 'not known' : `sha256 ${shortHash(sha256)}`
}
