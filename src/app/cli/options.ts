import { RunError } from '../../domain/errors.ts'
import type { RunnerContext, RunRequest } from '../../domain/request/request.ts'
import { withOptions } from '../../inputs/environment.ts'
import { localFiles } from '../../inputs/local.ts'
import { readRequest } from '../../inputs/read.ts'
import type { CliDeps } from './deps.ts'

/**
 * What the options of a call mean: they are read as the inputs of the action are.
 * @throws RunError (input, invalid-input) that tells all problems in the words of a terminal
 */
export function requestOf(
  inputs: Readonly<Record<string, string>>,
  { environment, machine }: Pick<CliDeps, 'environment' | 'machine'>,
): { readonly request: RunRequest; readonly context: RunnerContext } {
  try {
    return readRequest(withOptions(environment, inputs), machine, localFiles)
  } catch (error) {
    if (!(error instanceof RunError) || error.details.kind !== 'input') throw error
    const remedy = 'correct the options; nothing on the machine has been changed'
    throw new RunError({ ...error.details, remedy }, { cause: error })
  }
}
