import type { History, SpecHistory } from './model.ts'

/** The specs of a history by identifier, also by those that they had before they were renamed. */
export function specsById(
  history: Pick<History, 'specs'> | null,
): ReadonlyMap<string, SpecHistory> {
  const specs = history?.specs ?? []
  return new Map([
    ...specs.flatMap((spec) => (spec.formerIds ?? []).map((id) => [id, spec] as const)),
    ...specs.map((spec) => [spec.id, spec] as const),
  ])
}
