import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** What the runner reads of an action.yml. */
export interface ActionMetadata {
  readonly inputs: Readonly<
    Record<string, { default?: string | number | boolean; deprecationMessage?: string }>
  >
  readonly runs: { readonly main: string; readonly post?: string; readonly 'post-if'?: string }
}

/** Reads an action's metadata. */
export function readMetadata(directory: string): ActionMetadata {
  const metadata: Partial<ActionMetadata> = parse(
    readFileSync(join(directory, 'action.yml'), 'utf8'),
  )
  if (metadata.runs === undefined) throw new Error(`${directory}/action.yml has no runs`)
  return { inputs: metadata.inputs ?? {}, runs: metadata.runs }
}

/** Inputs as a step gets them, and what the runner remarks about them. */
export interface ResolvedInputs {
  /** INPUT_ variables. */
  readonly environment: Readonly<Record<string, string>>
  readonly warnings: readonly string[]
}

/**
 * Inputs of a step over the action's defaults. `required` is not enforced, unknown inputs are only warned about
 * (actions/runner src/Runner.Worker/ActionRunner.cs).
 * @param github the `github` context that defaults may use, by name
 */
export function resolveInputs(
  { inputs }: ActionMetadata,
  given: Readonly<Record<string, string>>,
  github: Readonly<Record<string, string>>,
): ResolvedInputs {
  const declared = Object.keys(inputs)
  const byName = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]))
  const unknown = [...byName.keys()].filter(
    (name) => !declared.some((input) => input.toLowerCase() === name),
  )
  const warnings: string[] = []
  if (unknown.length > 0) {
    warnings.push(`Unexpected input(s) ${quoted(unknown)}, valid inputs are [${quoted(declared)}]`)
  }
  const environment: Record<string, string> = {}
  for (const [name, value] of Object.entries(given)) environment[variable(name)] = value
  for (const [name, input] of Object.entries(inputs)) {
    const isGiven = byName.has(name.toLowerCase())
    if (isGiven && input.deprecationMessage !== undefined) {
      warnings.push(`Input '${name}' has been deprecated with message: ${input.deprecationMessage}`)
    }
    if (!isGiven) environment[variable(name)] = evaluate(String(input.default ?? ''), github)
  }
  return { environment, warnings }
}

/** The variable of an input: upper case, spaces become underscores, hyphens stay. */
function variable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

/** `${{ github.x }}` in a default; other expressions are not known here. */
function evaluate(text: string, github: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{\s*([^}]*?)\s*\}\}/g, (_, expression: string) => {
    const name = /^github\.(\w+)$/.exec(expression)?.[1]
    if (name === undefined) throw new Error(`the harness cannot evaluate \${{ ${expression} }}`)
    return github[name] ?? ''
  })
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(', ')
}

/** Whether post runs after a main with this result (`post-if`). */
export function runsPost(
  condition: string | undefined,
  main: 'success' | 'failure' | 'cancelled',
): boolean {
  const conditions: Readonly<Record<string, boolean>> = {
    'always()': true,
    'success()': main === 'success',
    'failure()': main === 'failure',
    'cancelled()': main === 'cancelled',
    '!cancelled()': main !== 'cancelled',
  }
  const answer = conditions[condition ?? 'always()']
  if (answer === undefined) throw new Error(`the harness cannot evaluate post-if: ${condition}`)
  return answer
}
