import type { AreaCounts } from '../report/area-counts.ts'

/** The areas in which specs failed or were flaky, the worst first, for instance `networking 3 of 45 failed`; may be empty. */
export function areasText(areas: readonly AreaCounts[]): string {
  return areas
    .filter(({ failed, flaky }) => failed + flaky > 0)
    .toSorted((one, other) => other.failed - one.failed || other.flaky - one.flaky)
    .map(({ name, ran, failed, flaky }) => {
      const bad = [
        ...(failed > 0 ? [`${failed} of ${ran} failed`] : []),
        ...(flaky > 0 ? [`${flaky} flaky`] : []),
      ]
      return `${name} ${bad.join(', ')}`
    })
    .join(' · ')
}
