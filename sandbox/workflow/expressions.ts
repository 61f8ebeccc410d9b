import { data, Evaluator, Lexer, Parser } from '@actions/expressions'

/** A value of JSON, as contexts have them. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json }

/** What an expression can name, such as `github`, `matrix` and `needs`. */
export type Contexts = Readonly<Record<string, Json>>

/** How the jobs that a job needs went, or the steps before a step; `if` asks for it with functions. */
export type StatusSoFar = 'success' | 'failure' | 'cancelled' | 'skipped'

const STATUS_FUNCTIONS: Readonly<Record<string, (status: StatusSoFar) => boolean>> = {
  always: () => true,
  success: (status) => status === 'success',
  failure: (status) => status === 'failure',
  cancelled: (status) => status === 'cancelled',
}

/** `${{ … }}` in a text; strings within may hold braces. */
const EXPRESSION = /\$\{\{((?:'[^']*'|[^'}]|\}(?!\}))*)\}\}/g
const ONE_EXPRESSION = new RegExp(`^\\s*${EXPRESSION.source}\\s*$`)
const STATUS_CALL = new RegExp(`\\b(?:${Object.keys(STATUS_FUNCTIONS).join('|')})\\s*\\(`, 'i')

/**
 * The value of an expression, by GitHub's own evaluator.
 * @throws Error that names an expression with an unknown context or function, or with a mistake
 */
function evaluate(expression: string, contexts: Contexts, status: StatusSoFar): Json {
  try {
    const functions = Object.entries(STATUS_FUNCTIONS).map(([name, holds]) => ({
      name,
      minArgs: 0,
      maxArgs: 0,
      call: () => new data.BooleanData(holds(status)),
    }))
    const { tokens } = new Lexer(expression).lex()
    const parsed = new Parser(tokens, Object.keys(contexts), functions).parse()
    const known: data.Dictionary = JSON.parse(JSON.stringify(contexts), data.reviver)
    const byName = new Map(functions.map((definition) => [definition.name, definition]))
    const value = new Evaluator(parsed, known, byName).evaluate()
    return JSON.parse(JSON.stringify(value, data.replacer))
  } catch (error) {
    throw new Error(`the harness cannot evaluate \${{ ${expression.trim()} }}`, { cause: error })
  }
}

/**
 * A text of a workflow with its expressions replaced.
 * @throws Error for an expression that cannot be evaluated
 */
export function evaluateText(
  text: string,
  contexts: Contexts,
  status: StatusSoFar = 'success',
): string {
  return text.replace(EXPRESSION, (_, expression: string) =>
    toText(evaluate(expression, contexts, status)),
  )
}

/**
 * A value of a workflow, such as a matrix: each text that is one expression becomes the expression's value.
 * @throws Error for an expression that cannot be evaluated
 */
export function evaluateValue(value: Json, contexts: Contexts): Json {
  if (typeof value === 'string') {
    const [, expression] = ONE_EXPRESSION.exec(value) ?? []
    return expression === undefined
      ? evaluateText(value, contexts)
      : evaluate(expression, contexts, 'success')
  }
  if (Array.isArray(value)) return value.map((item) => evaluateValue(item, contexts))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, evaluateValue(item, contexts)]),
  )
}

/**
 * Whether an `if` holds. Without a function that asks how things went, they must have gone well
 * (https://docs.github.com/actions/reference/workflows-and-actions/expressions#status-check-functions).
 * @param condition with or without `${{ }}`; null when there is none
 * @throws Error for an expression that cannot be evaluated
 */
export function conditionHolds(
  condition: string | null,
  contexts: Contexts,
  status: StatusSoFar,
): boolean {
  if (condition === null) return status === 'success'
  const expression = ONE_EXPRESSION.exec(condition)?.[1] ?? condition
  const asks = STATUS_CALL.test(expression)
  return (asks || status === 'success') && isTrue(evaluate(expression, contexts, status))
}

function isTrue(value: Json): boolean {
  return value !== false && value !== 0 && value !== '' && value !== null
}

/** A value as it becomes part of a text. */
export function toText(value: Json): string {
  if (value === null) return ''
  if (Array.isArray(value)) return 'Array'
  return typeof value === 'object' ? 'Object' : String(value)
}
