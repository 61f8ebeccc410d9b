import { parseArgs } from 'node:util'

/** What the command line asks for. */
export interface EvalOptions {
  /** Print one JSON object in place of the tables. */
  readonly json: boolean
  /** The directory with data; null if there is none. */
  readonly data: string | null
  /** Whether to run the faults of the sandbox. */
  readonly faults: boolean
}

/**
 * Reads the command line. Without `--data`, the variable that tests use names the directory.
 * @param args the words after the program's name
 * @throws Error that a user can read, for an unknown option or word
 */
export function parseOptions(
  args: readonly string[],
  { CRIO_NODE_E2E_SHARED_DATA: shared = '' }: Readonly<Record<string, string | undefined>>,
): EvalOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      data: { type: 'string', default: shared },
      'no-faults': { type: 'boolean', default: false },
    },
  })
  return {
    json: values.json,
    data: values.data === '' ? null : values.data,
    faults: !values['no-faults'],
  }
}
