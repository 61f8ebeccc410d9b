import type { Night, SpecState } from '../night/night.ts'
import { architecturesToSearch } from '../night/wanted-searches.ts'

/** The outputs of the report action by their names in report/action.yml. */
export function nightOutputs(
  night: Night,
  paths: { readonly directory: string; readonly json: string },
): Readonly<Record<string, string>> {
  const { verdict, specs, missing, history } = night
  const failing = (...states: readonly SpecState[]) =>
    String(
      specs.filter(({ state, outcome }) => states.includes(state) && outcome === 'failed').length,
    )
  return {
    result: verdict.result,
    headline: verdict.headline,
    'new-failures': failing('new', 'not-seen-before'),
    'still-failing': failing('still-failing'),
    flaky: String(specs.filter(({ state }) => state === 'flaky').length),
    known: failing('known'),
    recovered: String(specs.filter(({ state }) => state === 'recovered').length),
    missing: JSON.stringify(missing.map(({ name }) => name)),
    'to-search': JSON.stringify(architecturesToSearch(night)),
    'history-commit': history.commit ?? '',
    'report-dir': paths.directory,
    'report-json': paths.json,
  }
}
