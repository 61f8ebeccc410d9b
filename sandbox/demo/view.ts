import type { Night as JudgedNight } from '../../src/domain/night/night.ts'
import { NIGHT_SIGNS, specsIn } from '../../src/domain/views/night-wording.ts'
import { field, type Page, wrap } from '../../src/domain/views/terminal/page.ts'

const COMMIT_DIGITS = 12

/** A night in a few lines: the verdict, its cause, its lanes and its builds. */
export function nightLines(
  page: Page,
  night: JudgedNight,
  before: JudgedNight | undefined,
): readonly string[] {
  const { verdict, lanes } = night
  return [
    ...wrap(`${NIGHT_SIGNS[verdict.result]} ${verdict.headline}`, page.columns),
    ...field(page, 'Cause', verdict.detail),
    ...lanes.flatMap(({ name, headline }) => field(page, name, headline)),
    ...specsIn(night.specs, 'flaky').flatMap(({ reason }) => field(page, 'Flake', reason)),
    ...field(page, 'Builds', buildsOf(night, before).join(' · ')),
  ]
}

function buildsOf(night: JudgedNight, before: JudgedNight | undefined): readonly string[] {
  return night.lanes
    .flatMap(({ builds }) => builds)
    .filter(({ project }, index, all) => all.findIndex((one) => one.project === project) === index)
    .map(({ project, commit }) => {
      const old = before?.lanes
        .flatMap(({ builds }) => builds)
        .find((build) => build.project === project)?.commit
      const has = old === undefined ? '' : old === commit ? ', as before' : ', moved'
      return `${project} ${commit?.slice(0, COMMIT_DIGITS) ?? 'unknown'}${has}`
    })
}
