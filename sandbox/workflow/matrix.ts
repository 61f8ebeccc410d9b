import type { Json } from './expressions.ts'

/** https://docs.github.com/actions/reference/limits */
const MOST_JOBS = 256

/** One combination of a matrix. */
export type Combination = Readonly<Record<string, Json>>

/**
 * Combinations of a matrix, in GitHub's order: of its lists, then what `include` adds. An entry of `include` extends the
 * combinations whose own values it does not contradict, and is one of its own when there is none
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrixinclude).
 * @param matrix evaluated; null gives one empty combination
 * @throws Error for a matrix that is no mapping of lists, has `exclude`, no combination or too many
 */
export function expandMatrix(matrix: Json): readonly Combination[] {
  if (matrix === null) return [{}]
  if (typeof matrix !== 'object' || Array.isArray(matrix)) throw notPlayed('that is no mapping')
  const { include = [], exclude, ...axes } = { ...matrix }
  if (exclude !== undefined) throw notPlayed('with exclude')
  const names = Object.keys(axes)
  const own = Object.entries(axes).reduce<readonly Combination[]>(
    (combinations, [name, values]) =>
      combinations.flatMap((combination) =>
        listOf(values).map((value) => ({ ...combination, [name]: value })),
      ),
    names.length === 0 ? [] : [{}],
  )
  const all = listOf(include).reduce<readonly Combination[]>(
    (combinations, entry) => addIncluded(combinations, own.length, names, mappingOf(entry)),
    own,
  )
  if (all.length === 0) throw new Error('a matrix must have a combination')
  if (all.length > MOST_JOBS) throw new Error(`a matrix has at most ${MOST_JOBS} jobs`)
  return all
}

function addIncluded(
  combinations: readonly Combination[],
  ownCount: number,
  names: readonly string[],
  entry: Combination,
): readonly Combination[] {
  const fits = (combination: Combination, index: number) =>
    index < ownCount &&
    names.every((name) => !(name in entry) || isSame(entry[name], combination[name]))
  return combinations.some(fits)
    ? combinations.map((combination, index) =>
        fits(combination, index) ? { ...combination, ...entry } : combination,
      )
    : [...combinations, entry]
}

function isSame(one: Json | undefined, other: Json | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function listOf(value: Json | undefined): readonly Json[] {
  if (Array.isArray(value)) return value
  throw notPlayed('with a value that is no list')
}

function mappingOf(value: Json): Combination {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  throw notPlayed('that includes what is no mapping')
}

function notPlayed(what: string): Error {
  return new Error(`the harness does not play a matrix ${what}`)
}
