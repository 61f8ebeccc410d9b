import { versionChangeText } from '../comparison/change-text.ts'
import type { BuildChange, Comparison, PartChange, ResultsChange } from '../comparison/compare.ts'
import { plural } from '../text.ts'
import { PROJECT_NAMES } from './wording.ts'

/** A change of a build, for instance `CRI-O changed: abc → def`. Untrusted. */
export function buildText({ project, change, from, to }: BuildChange): string {
  const name = PROJECT_NAMES[project]
  if (change === 'stayed') return `${name} unchanged`
  if (from === null || to === null) return `${name} is not known for at least one run`
  if (change === 'unknown') return `${name} is of the same version, but its files differ`
  const versions = versionChangeText(from, to)
  return `${name} changed: ${versions.from} → ${versions.to}`
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
