import type { InputContext } from './input-context.ts'
import type { Parsed } from './parsed.ts'

/** One input. */
export interface Input<T> {
  /** Its line in the help of the command. action.yml has the full description. */
  readonly brief: string
  /**
   * Value when the input is absent or empty. The runner fills in the defaults of action.yml, but not if a workflow
   * passes an empty value. Equal to the default in action.yml, unless that is an expression.
   */
  readonly fallback: string
  /** A valid value; shown in the documentation. */
  readonly example: string
  /** What values are valid; shown when a value is not. */
  readonly allowed: string
  readonly parse: (text: string, context: InputContext) => Parsed<T>
}
