import type { BuildChange, Comparison, PartChange, ResultsChange } from '../comparison/compare.ts'
import type { PartState } from '../comparison/compared-run.ts'
import type { Revision } from '../report/links.ts'
import { plural, shortHash } from '../text.ts'
import { PROJECT_NAMES } from './wording.ts'

/** The old and the new value of something. Untrusted. */
export interface ChangeText {
  readonly from: string
  readonly to: string
}

/** A change of a build, for instance `CRI-O changed: abc → def`. Untrusted. */
export function buildText({ project, change, from, to }: BuildChange): string {
  const name = PROJECT_NAMES[project]
  if (change === 'stayed') return `${name} unchanged`
  if (from === null || to === null) return `${name} is not known for at least one run`
  const versions = versionChangeText(from, to)
  return `${name} changed: ${versions.from} → ${versions.to}`
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

/** A change of the trust of a part; empty if it is the same. Untrusted. */
export function trustText({ from, to }: PartChange): string {
  if (from === null || to === null || from.trust === to.trust) return ''
  return `trust ${from.trust} → ${to.trust}`
}

/** Changes of verdict and specs in one sentence. Untrusted. */
export function resultText(results: ResultsChange): string {
  const { from, to, newlyFailing, newlyPassing, stillFailing } = results
  const verdict = from.result === to.result ? `still ${to.result}` : `${from.result} → ${to.result}`
  return `Result ${verdict}: ${plural(newlyFailing.length, 'spec')} newly failing, ${newlyPassing.length} newly passing, ${stillFailing} failing in both`
}

/** Numbers of changed and unchanged parts. */
export function partCounts({ parts, partsStayed }: Comparison): string {
  return `${plural(parts.length, 'part')} changed, ${partsStayed} unchanged`
}

/** Versions if they differ, and commits if both are known. */
function versionChangeText(from: Revision, to: Revision): ChangeText {
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
