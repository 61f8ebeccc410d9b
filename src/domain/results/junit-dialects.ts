import { groupBy } from '../group.ts'
import { type Attributes, outcomeOf, type TestCase, withFlakes, withReruns } from './junit-case.ts'

/** Cases as the reporter meant them. */
export interface MeantCases {
  readonly cases: readonly TestCase[]
  /** Failures that the head counts, of cases that passed in another attempt. */
  readonly forgiven: number
}

/**
 * The cases of a file, each with a name of its own.
 * @param suites the attributes of its suites
 */
export function readDialect(
  suites: readonly Attributes[],
  properties: ReadonlyMap<string, string>,
  cases: readonly TestCase[],
): MeantCases {
  const named = withClasses(cases)
  return retriesUnderOneName(suites, properties)
    ? mergeRetries(named)
    : { cases: named, forgiven: 0 }
}

/**
 * openshift-tests writes a case for every attempt of a test, under one name, and succeeds if one of them passed
 * (openshift/origin, pkg/test/ginkgo/junit.go). Everywhere else, a failure under the name of a case that passed is a failure.
 */
function retriesUnderOneName(
  suites: readonly Attributes[],
  properties: ReadonlyMap<string, string>,
): boolean {
  const names = suites.map(({ name }) => name ?? '')
  return (
    names.some((name) => name.startsWith('openshift-tests')) ||
    (properties.has('TestVersion') && names.some((name) => name.includes('openshift')))
  )
}

function mergeRetries(cases: readonly TestCase[]): MeantCases {
  let forgiven = 0
  const merged = [...groupBy(cases, ({ attributes }) => attributes.name ?? '').values()].flatMap(
    (attempts) => {
      const failed = attempts.filter((entry) => isFailed(entry))
      const passed = attempts.find((entry) => outcomeOf(entry) === 'passed')
      const [first, ...more] = failed
      if (first === undefined) return [passed ?? attempts[0] ?? []].flat()
      if (passed === undefined) return [withReruns(first, more)]
      forgiven += failed.length
      return [withFlakes(passed, failed)]
    },
  )
  return { cases: merged, forgiven }
}

/** Reporters of other test frameworks give equal names to tests of different files or classes. */
function withClasses(cases: readonly TestCase[]): readonly TestCase[] {
  const classes = new Map(
    [...groupBy(cases, ({ attributes }) => attributes.name ?? '')].map(([name, same]) => [
      name,
      new Set(same.map(({ attributes }) => attributes.classname ?? '')).size,
    ]),
  )
  return cases.map((entry) => {
    const { name, classname } = entry.attributes
    if (!name || !classname || (classes.get(name) ?? 1) < 2) return entry
    return { ...entry, attributes: { ...entry.attributes, name: `${classname} ${name}` } }
  })
}

function isFailed(entry: TestCase): boolean {
  const outcome = outcomeOf(entry)
  return outcome !== 'passed' && outcome !== 'skipped'
}
