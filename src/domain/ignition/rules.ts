import rulesData from '../../../lanes/ignition.json' with { type: 'json' }
import { oneOf } from '../fields.ts'
import type { Fate, IgnitionOutcome } from './outcome.ts'

const OUTCOMES: readonly IgnitionOutcome[] = ['applied', 'superseded', 'not-applied']

/** A row of lanes/ignition.json: what it is about, in words, and what becomes of that. */
interface Row {
  readonly outcome: string
  readonly reason: string
}

function fateIn({ outcome, reason }: Row, what: string): Fate {
  return { outcome: oneOf(OUTCOMES, outcome, `lanes/ignition.json, ${what}`), reason }
}

export type FieldName = keyof typeof rulesData.fields

/** Every field of the specification, in its order, and what becomes of it, unless a rule for its path or its unit says more. */
export const FIELD_RULES: readonly (Fate & { readonly field: string })[] = Object.entries(
  rulesData.fields,
).map(([field, row]) => ({ field, ...fateIn(row, field) }))

/** What becomes of a field that no other rule is about. */
export function fateOf(field: FieldName): Fate {
  return fateIn(rulesData.fields[field], field)
}

/** What becomes of files, directories and links at certain paths; the first that matches counts. */
export const PATH_RULES: readonly (Fate & { readonly what: string; readonly path: RegExp })[] =
  rulesData.paths.map((row) => ({
    what: row.what,
    path: new RegExp(row.path),
    ...fateIn(row, row.what),
  }))

/** What keeps a path from being written, or null. */
export function fateOfPath(path: string): Fate | null {
  return PATH_RULES.find((rule) => rule.path.test(path)) ?? null
}

/** A unit, as rules look at it. */
export interface UnitView {
  readonly name: string
  /** Commands that it runs, each on one line. */
  readonly commands: readonly string[]
  readonly contents: string
}

/** What becomes of units, by what they do. */
interface UnitRule extends Fate {
  /** What they do, in words. */
  readonly what: string
  readonly matches: (unit: UnitView) => boolean
}

/** Rules that need no more than the unit. The first that matches decides; all with its outcome are reported. */
export const UNIT_RULES: readonly UnitRule[] = rulesData.units.map((row) => ({
  what: row.what,
  matches: unitMatcher(row),
  ...fateIn(row, row.what),
}))

/** Whether a text matches the pattern; any does without one. */
function matcher(pattern = '', flags = ''): (text: string) => boolean {
  const expression = new RegExp(pattern, flags)
  return (text) => expression.test(text)
}

/**
 * Whether a unit has all that a row names: a name, a line of its file, a command among those that it runs, or nothing but
 * commands of one kind.
 */
function unitMatcher(row: {
  readonly name?: string
  readonly line?: string
  readonly command?: string
  readonly everyCommand?: string
}): UnitRule['matches'] {
  const [isName, isLine] = [matcher(row.name), matcher(row.line, 'm')]
  const [isCommand, isEvery] = [matcher(row.command), matcher(row.everyCommand)]
  return ({ name, contents, commands }) =>
    isName(name) &&
    isLine(contents) &&
    (row.command === undefined || commands.some(isCommand)) &&
    (row.everyCommand === undefined || (commands.length > 0 && commands.every(isEvery)))
}

/** Units whose work the action does itself, so that it can undo it; for the documentation. */
export const TRANSLATED_UNITS: readonly (Fate & { readonly what: string })[] =
  rulesData.translatedUnits.map((row) => ({ what: row.what, ...fateIn(row, row.what) }))
