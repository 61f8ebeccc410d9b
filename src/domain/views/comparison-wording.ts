import type { BuildChange, Comparison, PartChange, ResultsChange } from '../comparison/compare.ts'
import type { PartPoint } from '../comparison/compared-run.ts'
import { plural } from '../text.ts'
import { PROJECT_NAMES } from './wording.ts'

const SHORT_COMMIT = 12

/** From where to where something went, in words. Untrusted. */
export interface Way {
  readonly from: string
  readonly to: string
}

/** A change of a build in a few words, for instance `CRI-O changed: abc → def`. Untrusted. */
export function buildWords({ project, change, from, to }: BuildChange): string {
  const name = PROJECT_NAMES[project]
  if (change === 'stayed') return `${name} stayed`
  if (from === null || to === null) return `${name} is not known of both`
  const way = wayBetween(from, to)
  return `${name} changed: ${way.from} → ${way.to}`
}

/** How a part went; a part of which only the digest differs is told by that. Untrusted. */
export function partWay({ from, to }: PartChange): Way {
  if (from === null || to === null) {
    return {
      from: from === null ? 'none' : pointWords(from),
      to: to === null ? 'none' : pointWords(to),
    }
  }
  const way = wayBetween(from, to)
  if (way.from !== way.to) return way
  if (from.sha256 === to.sha256) return { from: from.trust, to: to.trust }
  return { from: digestWords(from), to: digestWords(to) }
}

/** What else of a part changed, besides how it is named; empty for nothing. Untrusted. */
export function trustWords({ from, to }: PartChange): string {
  if (from === null || to === null || from.trust === to.trust) return ''
  return `trust ${from.trust} → ${to.trust}`
}

/** How verdict and specs changed, one sentence. Untrusted. */
export function resultWords(results: ResultsChange): string {
  const { from, to, newlyFailing, newlyPassing, stillFailing } = results
  const verdict = from.result === to.result ? `still ${to.result}` : `${from.result} → ${to.result}`
  return `Result ${verdict}: ${plural(newlyFailing.length, 'spec')} newly failing, ${newlyPassing.length} newly passing, ${stillFailing} failing in both`
}

/** How many parts changed and stayed. */
export function partWords({ parts, partsStayed }: Comparison): string {
  return `${plural(parts.length, 'part')} changed, ${partsStayed} stayed`
}

type Named = Pick<PartPoint, 'version' | 'commit'>

/** By what differs: versions say more, commits are exact. */
function wayBetween(from: Named, to: Named): Way {
  const hasVersions = from.version !== null && to.version !== null && from.version !== to.version
  const hasCommits = from.commit !== null && to.commit !== null
  const words = ({ version, commit }: Named): string =>
    [
      ...(hasVersions || !hasCommits ? [version ?? ''] : []),
      ...(hasCommits ? [(commit ?? '').slice(0, SHORT_COMMIT)] : []),
    ].join(' ') || 'not known'
  return { from: words(from), to: words(to) }
}

function pointWords(point: PartPoint): string {
  return point.version ?? point.commit?.slice(0, SHORT_COMMIT) ?? digestWords(point)
}

function digestWords({ sha256 }: PartPoint): string {
  return sha256 === '' ? 'not known' : `sha256 ${sha256.slice(0, SHORT_COMMIT)}`
}
