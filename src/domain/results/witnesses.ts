import { hasFailed, type SpecResult, type SuiteResult } from '../model/results.ts'
import { plainLine, plural } from '../text.ts'

/** A file of the run, by its name, and what it says. */
export interface Witness {
  readonly name: string
  readonly result: SuiteResult
}

const LISTED_SPECS = 3

/**
 * The chosen results, with what the other files of the same run say against them. Names of specs differ a little between
 * formats, so that numbers are compared where that is enough.
 * @param chosen the most detailed results
 * @param others the results of other files
 */
export function hearWitnesses(chosen: SuiteResult, others: readonly Witness[]): SuiteResult {
  return {
    ...chosen,
    damage: [
      ...chosen.damage,
      ...others.flatMap(({ name, result }) =>
        [...result.damage, ...missingSpecs(chosen, result)].map((problem) => `${name}: ${problem}`),
      ),
    ],
    contradictions: [
      ...chosen.contradictions,
      ...others.flatMap(({ name, result }) =>
        [...result.contradictions, ...failuresOf(chosen, result)].map(
          (problem) => `${name}: ${problem}`,
        ),
      ),
    ],
  }
}

/** What the steps of a job say about a suite: only whether they failed. Their cases are not specs. */
export function readSteps(steps: SuiteResult): SuiteResult {
  return {
    ...steps,
    totalSpecs: null,
    specs: [],
    succeeded: null,
    contradictions: steps.specs
      .filter(isUnsuccessful)
      .map(({ id, failure }) => `the step ${id} of the job failed: ${failure?.message ?? ''}`),
  }
}

/** The failed steps of a job with their messages, one on each line. */
export function readStepLines({ specs }: SuiteResult): readonly string[] {
  const failed = specs.filter(isUnsuccessful)
  if (specs.length > 0 && failed.length === 0) return ['all steps passed']
  return failed.map(({ id, failure }) => plainLine(`${id}: ${failure?.message ?? ''}`))
}

/** Failures that only the other file has. */
function failuresOf(chosen: SuiteResult, other: SuiteResult): readonly string[] {
  const known = new Set(chosen.specs.filter(isUnsuccessful).map(({ id }) => id))
  const failed = new Set(
    other.specs.filter((spec) => isUnsuccessful(spec) && !known.has(spec.id)).map(({ id }) => id),
  )
  const names = [...failed].slice(0, LISTED_SPECS).join(', ')
  const more = failed.size > LISTED_SPECS ? ` and ${failed.size - LISTED_SPECS} more` : ''
  return [
    ...(failed.size === 0 ? [] : [`${plural(failed.size, 'failure')} there: ${names}${more}`]),
    ...(other.succeeded === false && chosen.succeeded !== false ? ['the suite failed there'] : []),
  ]
}

/** Specs that ran and are missing in the chosen results, or in the numbers at the end of a console. */
function missingSpecs(chosen: SuiteResult, other: SuiteResult): readonly string[] {
  const ran = chosen.specs.filter(hasRun)
  const least = new Set(ran.map(({ id }) => id)).size
  if (other.stated === null) {
    const there = new Set(other.specs.filter(hasRun).map(({ id }) => id)).size
    return there > ran.length ? [differ(there, ran.length)] : []
  }
  const there = other.stated.passed + other.stated.failed
  return there < least || there > ran.length ? [differ(there, ran.length)] : []
}

function differ(there: number, here: number): string {
  return `${plural(there, 'spec')} ran according to it, and the report has ${here}`
}

function hasRun({ outcome }: SpecResult): boolean {
  return outcome !== 'skipped' && outcome !== 'not-run'
}

function isUnsuccessful(spec: SpecResult): boolean {
  return hasFailed(spec) || spec.outcome === 'interrupted'
}
