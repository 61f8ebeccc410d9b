import { isObject } from '../domain/fields.ts'
import { AREAS } from '../domain/request/areas.ts'
import type { LaneRow } from '../domain/request/lane.ts'
import { findLane } from '../domain/request/lanes.ts'
import { NEEDS, SCENARIOS } from '../domain/request/scenarios.ts'
import type { InputContext } from './input-context.ts'
import { parseProcs, parseTimeLimit } from './limits.ts'
import { nearestWord, type Parsed, quoted } from './parsed.ts'
import { parseTestArguments } from './test-arguments.ts'

/** What is wrong with the value of a key: the rest of a sentence that begins with the key; null if nothing is. */
type Check = (value: unknown, context: InputContext) => string | null

/** Names become parts of names of artifacts and of histories. */
export const LANE_NAME = /^[a-z0-9][a-z0-9-]{0,39}$/
const GATE = /^[A-Za-z][A-Za-z0-9]*$/

const line: Check = (value) =>
  typeof value === 'string' && value.trim() !== '' && !/[\n\0]/.test(value)
    ? null
    : 'is not a text on one line'

const CHECKS: Readonly<Record<keyof LaneRow, Check>> = {
  name: (value) => {
    if (typeof value !== 'string' || !LANE_NAME.test(value)) {
      return 'is not a name of up to 40 lower-case letters, digits and hyphens'
    }
    return findLane(value) === undefined ? null : 'is the name of a lane of the action'
  },
  description: line,
  labelFilter: line,
  skip: line,
  focusFiles: listOf(file),
  skipFiles: listOf(file),
  area: oneOf(AREAS.map(({ name }) => name)),
  procs: (value, context) =>
    typeof value === 'number'
      ? firstProblem(parseProcs(String(value), context))
      : 'is not a number from 1 to 32',
  timeout: (value) =>
    typeof value === 'string' ? firstProblem(parseTimeLimit(value)) : 'is not a duration',
  needs: listOf(oneOf(NEEDS)),
  scenario: oneOf(SCENARIOS.map(({ name }) => name)),
  testArgs: listOf(
    (value) => line(value, NO_CONTEXT) ?? firstProblem(parseTestArguments(String(value))),
  ),
  kubeletFlags: listOf((value) =>
    typeof value === 'string' && /^--?[A-Za-z]\S*$/.test(value) ? null : 'is not a flag',
  ),
  featureGates: (value) =>
    isObject(value) &&
    Object.entries(value).every(([gate, on]) => GATE.test(gate) && typeof on === 'boolean')
      ? null
      : 'is not an object of names with true or false',
  mayLack: listOf(line),
  mirrors: line,
  differs: listOf((value) => (isObject(value) ? null : 'is not an object')),
}

const KEYS = Object.keys(CHECKS)
const CHECK_OF = new Map<string, Check>(Object.entries(CHECKS))

/**
 * What is wrong with the keys of a lane in a file, each the rest of a sentence that begins with the lane. Nothing, if the object
 * is a row of a table of lanes.
 */
export function laneProblems(row: object, context: InputContext): readonly string[] {
  const missing = Object.hasOwn(row, 'name') ? [] : ['has no "name"']
  const wrong = Object.entries(row).flatMap(([key, value]) => {
    const check = CHECK_OF.get(key)
    if (check === undefined) return [`has the unknown key ${quoted(key)}${guess(key, KEYS)}`]
    const why = check(value, context)
    return why === null ? [] : [`has a "${key}" that ${why}`]
  })
  const both = Object.hasOwn(row, 'area') && Object.hasOwn(row, 'focusFiles')
  const more = both ? ['has both "area" and "focusFiles"'] : []
  return [...missing, ...wrong, ...more, ...otherGates(row)]
}

/** Gates that contradict those of the scenario that the lane brings. */
function otherGates(row: Partial<LaneRow>): readonly string[] {
  const scenario = SCENARIOS.find(({ name }) => name === row.scenario)
  const { featureGates } = row
  if (scenario === undefined || !isObject(featureGates)) return []
  const given = new Map(Object.entries(featureGates))
  return Object.entries(scenario.featureGates)
    .filter(([gate, on]) => given.has(gate) && given.get(gate) !== on)
    .map(
      ([gate]) => `has the feature gate ${gate}, which contradicts its scenario ${scenario.name}`,
    )
}

const NO_CONTEXT: InputContext = {
  workspace: '/',
  cpus: 1,
  files: { read: () => null, isFile: () => false, isDirectory: () => false, list: () => [] },
}

function listOf(check: Check): Check {
  return (value, context) => {
    if (!Array.isArray(value)) return 'is not a list'
    for (const item of value) {
      const why = check(item, context)
      if (why !== null) return `has ${quoted(shown(item))}, which ${why}`
    }
    return null
  }
}

function oneOf(words: readonly string[]): Check {
  return (value) => {
    if (typeof value === 'string' && words.includes(value)) return null
    return `is not one of ${words.join(', ')}${guess(shown(value), words)}`
  }
}

/** Ginkgo takes what follows a colon as line numbers (onsi/ginkgo types/file_filter.go). */
function file(value: unknown): string | null {
  const why = line(value, NO_CONTEXT)
  if (why !== null) return why
  if (String(value).includes(':')) return 'has a colon, after which Ginkgo expects line numbers'
  return isExpression(String(value)) ? null : 'is not a regular expression'
}

/** What both languages accept is enough for paths: Go tells the rest. */
function isExpression(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp
  } catch {
    return false
  }
}

/** An addition to a sentence: the word that was probably meant. */
export function guess(given: string, words: readonly string[]): string {
  const nearest = nearestWord(given, words)
  if (nearest !== undefined) return `: did you mean ${quoted(nearest)}?`
  return words === KEYS ? `. Keys are ${KEYS.join(', ')}` : ''
}

function firstProblem(parsed: Parsed<unknown>): string | null {
  if (parsed.ok) return null
  const [problem] = parsed.problems
  return problem?.why ?? 'is not valid'
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
