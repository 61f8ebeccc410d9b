import { Trouble } from '../../domain/errors.ts'
import type { Plan, RunnerContext } from '../../domain/plan/plan.ts'
import { withOptions } from '../../inputs/context.ts'
import { readPlan } from '../../inputs/inputs.ts'
import { localFiles } from '../../inputs/local.ts'
import type { CliDeps } from './deps.ts'

/**
 * What the options of a call mean: they are read as the inputs of the action are.
 * @throws Trouble (input, invalid-input) that tells all problems in the words of a terminal
 */
export function planOf(
  inputs: Readonly<Record<string, string>>,
  { environment, machine }: Pick<CliDeps, 'environment' | 'machine'>,
): { readonly plan: Plan; readonly context: RunnerContext } {
  try {
    return readPlan(withOptions(environment, inputs), machine, localFiles)
  } catch (error) {
    if (!(error instanceof Trouble) || error.details.kind !== 'input') throw error
    const remedy = 'correct the options; nothing on the machine has been changed'
    throw new Trouble({ ...error.details, remedy }, { cause: error })
  }
}
