import { parseArgs } from 'node:util'

/** What the command line asks for. */
export interface BenchOptions {
  /** Print one JSON object in place of the table. */
  readonly json: boolean
  /** The one benchmark to run, or null for all. */
  readonly only: string | null
}

/**
 * Reads the command line.
 * @param args the words after the program's name
 * @param names of all benchmarks
 * @throws Error that a user can read, for an unknown option, word or benchmark
 */
export function parseOptions(args: readonly string[], names: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean', default: false }, only: { type: 'string' } },
  })
  const only = values.only ?? null
  if (only !== null && !names.includes(only)) {
    throw new Error(`There is no benchmark "${only}"; there are ${names.join(', ')}`)
  }
  return { json: values.json, only }
}
