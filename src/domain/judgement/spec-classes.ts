import type { SpecResult } from '../model/results.ts'
import type { Classification, Finding } from '../model/verdict.ts'
import { classify } from './classify.ts'
import type { SeenSpec } from './seen-specs.ts'

/**
 * The class of each spec that failed, or passed only after a retry: that of the first finding that explains it, else what
 * its own evidence shows.
 */
export function classesOf(
  specs: readonly SpecResult[],
  seenSpecs: readonly SeenSpec[],
  findings: readonly Finding[],
): ReadonlyMap<string, Classification> {
  const flaky = specs.filter(({ outcome, attempts }) => outcome === 'passed' && attempts > 1)
  const explained = findings
    .toReversed()
    .flatMap((one) => one.specs.map((id) => [id, classificationIn(one)] as const))
  return new Map([
    ...flaky.map((spec) => [spec.id, classify({ spec, observations: [], runtime: null })] as const),
    ...seenSpecs.map(({ spec, classification }) => [spec.id, classification] as const),
    ...explained,
  ])
}

function classificationIn({ class: name, kind, confidence }: Finding): Classification {
  return { class: name, kind, confidence }
}
