import type { BuildChange, Comparison, PartChange, ResultsChange } from '../comparison/compare.ts'
import type { PartState } from '../comparison/compared-run.ts'
import { plural } from '../text.ts'
import { PROJECT_NAMES } from './wording.ts'

const SHORT_COMMIT = 12

/** From where to where something went, in words. Untrusted. */
export interface FromTo {
  readonly from: string
  readonly to: string
}

/** A change of a build in a few words, for instance `CRI-O changed: abc → def`. Untrusted. */
export function buildChangeText({ project, change, from, to }: BuildChange): string {
  const name = PROJECT_NAMES[project]
  if (change === 'stayed') return `${name} stayed`
  if (from === null || to === null) return `${name} is not known of both`
  const way = versionChangeText(from, to)
  return `${name} changed: ${way.from} → ${way.to}`
}

/** How a part went; a part of which only the digest differs is told by that. Untrusted. */
export function partChangeText({ from, to }: PartChange): FromTo {
  if (from === null || to === null) {
    return {
      from: from === null ? 'none' : partStateText(from),
      to: to === null ? 'none' : partStateText(to),
    }
  }
  const way = versionChangeText(from, to)
  if (way.from !== way.to) return way
  if (from.sha256 === to.sha256) return { from: from.trust, to: to.trust }
  return { from: digestText(from), to: digestText(to) }
}

/** What else of a part changed, besides how it is named; empty for nothing. Untrusted. */
export function trustChangeText({ from, to }: PartChange): string {
  if (from === null || to === null || from.trust === to.trust) return ''
  return `trust ${from.trust} → ${to.trust}`
}

/** How verdict and specs changed, one sentence. Untrusted. */
export function resultChangeText(results: ResultsChange): string {
  const { from, to, newlyFailing, newlyPassing, stillFailing } = results
  const verdict = from.result === to.result ? `still ${to.result}` : `${from.result} → ${to.result}`
  return `Result ${verdict}: ${plural(newlyFailing.length, 'spec')} newly failing, ${newlyPassing.length} newly passing, ${stillFailing} failing in both`
}

/** How many parts changed and stayed. */
export function partCountsText({ parts, partsStayed }: Comparison): string {
  return `${plural(parts.length, 'part')} changed, ${partsStayed} stayed`
}

type Named = Pick<PartState, 'version' | 'commit'>

/** By what differs: versions say more, commits are exact. */
function versionChangeText(from: Named, to: Named): FromTo {
  const hasVersions = from.version !== null && to.version !== null && from.version !== to.version
  const hasCommits = from.commit !== null && to.commit !== null
  const words = ({ version, commit }: Named): string =>
    [
      ...(hasVersions || !hasCommits ? [version ?? ''] : []),
      ...(hasCommits ? [(commit ?? '').slice(0, SHORT_COMMIT)] : []),
    ].join(' ') || 'not known'
  return { from: words(from), to: words(to) }
}

function partStateText(point: PartState): string {
  return point.version ?? point.commit?.slice(0, SHORT_COMMIT) ?? digestText(point)
}

function digestText({ sha256 }: PartState): string {
  return sha256 === '' ? 'not known' : `sha256 ${sha256.slice(0, SHORT_COMMIT)}`
}
