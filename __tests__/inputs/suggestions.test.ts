import { describe, expect, it } from '@jest/globals'
import {
  type Arbitrary,
  check,
  constantFrom,
  nat,
  oneof,
  property,
  string,
  tuple,
} from 'fast-check'
import { RunError } from '../../src/domain/errors.ts'
import { readPlanRequest } from '../../src/inputs/plan.ts'
import { readRequest } from '../../src/inputs/read.ts'
import { INPUTS } from '../../src/inputs/table.ts'
import { aMachine, anEnvironment, someFiles, WORKSPACE } from './input-context.ts'

const FILES = someFiles(
  Object.fromEntries(
    ['notes.txt', 'v1', '1.36', 'defaul', 'crun', 'bin/crio', 'a = 1', 'skips.json'].map((name) => [
      `${WORKSPACE}/${name}`,
      'text',
    ]),
  ),
)

/** Values that somebody may give, valid and not. */
const VALUES = [
  ...Object.values(INPUTS).flatMap(({ fallback, example, allowed }) => [
    fallback,
    example,
    ...[...allowed.matchAll(/`([^`]*)`/g)].map(([, word = '']) => word),
  ]),
  'last-good',
  'runc',
  '0',
  '99999',
  '59s',
  '25h',
  '1.36',
  '1.36.1',
  'notes.txt',
  'bin',
  'bin/crio',
  'a = 1',
  'me:secret@example.com',
  'example.com/a?sig=secret',
  'registry.k8s.io=example.com?x',
  'NodeSwap=False',
  '--report-dir x',
  `a\n${'b'.repeat(100)}`,
  `--v ${'6'.repeat(100)}`,
]

/** A value with one character that is removed, replaced or added. */
const misspelled = tuple(
  constantFrom(...VALUES),
  nat(),
  constantFrom(0, 1),
  string({ maxLength: 1 }),
).map(([value, position, removed, added]) => {
  const index = position % (value.length + 1)
  return value.slice(0, index) + added + value.slice(index + removed)
})

const anyValue: Arbitrary<string> = oneof(constantFrom(...VALUES), misspelled, misspelled, string())

function problemsOf(read: () => unknown): readonly string[] {
  try {
    read()
    return []
  } catch (error) {
    if (error instanceof RunError) return error.details.evidence ?? []
    throw error
  }
}

function suggestionIn(problem: string): string | undefined {
  return /Did you mean "(.*)"\?/.exec(problem)?.[1]
}

/** Fails unless each value that is suggested for an input leaves that input without a problem. */
function expectValidSuggestions(inputs: Readonly<Record<string, string>>): void {
  const problems = (given: typeof inputs) =>
    problemsOf(() => readRequest(anEnvironment(given), aMachine(), FILES))
  for (const problem of problems(inputs)) {
    const [input = ''] = problem.split(':', 1)
    const suggestion = suggestionIn(problem)
    if (suggestion === undefined) continue
    const left = problems({ ...inputs, [input]: suggestion })
    expect(left.filter((line) => line.startsWith(`${input}: `))).toEqual([])
  }
}

function scenarioProblems(text: string): readonly string[] {
  return problemsOf(() => readPlanRequest(anEnvironment({ scenarios: text }), aMachine(), FILES))
}

describe('a suggested value', () => {
  it.each(Object.keys(INPUTS))('is accepted by the input: %s', (name) => {
    const values = property(anyValue, (value) => expectValidSuggestions({ [name]: value }))
    expect(check(values, { numRuns: 150 })).toMatchObject({ failed: false })
  })

  it('is accepted beside any other input', () => {
    const name = constantFrom(...Object.keys(INPUTS))
    const pairs = property(name, anyValue, name, anyValue, (one, value, other, another) =>
      expectValidSuggestions({ [other]: another, [one]: value }),
    )
    expect(check(pairs, { numRuns: 1000 })).toMatchObject({ failed: false })
  })

  it.each([
    ['crio', 'ignitoin'],
    ['crio', 'notes.txt'],
    ['timeout', '99999'],
    ['mirror-crio', 'me:secret@example.com'],
    ['cni-plugins', 'bin/crio'],
    ['crio-config', 'a = 1'],
    ['focus', `a\n${'b'.repeat(100)}`],
  ])('is not offered when the input would refuse it: %s: %j', (name, value) => {
    const problems = problemsOf(() =>
      readRequest(anEnvironment({ [name]: value }), aMachine(), FILES),
    )
    expect(problems.map(suggestionIn).filter((word) => word !== undefined)).toEqual([])
    expect(problems.join()).not.toContain('secret')
  })

  it('is accepted by the input of the plan action', () => {
    const suggestions = property(anyValue, (value) =>
      scenarioProblems(value)
        .flatMap((problem) => suggestionIn(problem) ?? [])
        .every((suggestion) => scenarioProblems(suggestion).length === 0),
    )
    expect(check(suggestions)).toMatchObject({ failed: false })
    expect(scenarioProblems(' , ').map(suggestionIn)).toEqual(['none'])
  })
})
