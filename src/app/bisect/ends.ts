import { join } from 'node:path'
import { RunError } from '../../domain/errors.ts'
import type { RunnerContext, RunRequest } from '../../domain/request/request.ts'
import type { BisectRequest } from '../../inputs/bisect.ts'
import type { ParsedRange } from './parts.ts'

/** Reads the request of a run with values of inputs in place of those that were given. */
export interface RequestReader {
  readonly read: (inputs: Readonly<Record<string, string>>) => {
    readonly request: RunRequest
    readonly context: RunnerContext
  }
}

/** Values of the inputs for one end; the checkout itself for a commit that may not be built yet. */
export function endInputs(
  { ranges, own: { directories, checkout } }: BisectRequest,
  end: 'good' | 'bad',
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ranges.map(({ input, [end]: value }) => {
      if (input === checkout?.project) return [input, checkout.directory]
      const directory = input === 'crio' || input === 'kubernetes' ? directories[input] : undefined
      return [input, directory === undefined ? value : join(directory, value)]
    }),
  )
}

/** Values of the inputs that are the same at both ends. */
export function sameInputs(asked: BisectRequest): Readonly<Record<string, string>> {
  const [good, bad] = [endInputs(asked, 'good'), endInputs(asked, 'bad')]
  return Object.fromEntries(Object.entries(good).filter(([name, value]) => bad[name] === value))
}

/**
 * What differs between both ends. They are parsed as a run would parse them, so that a mistake is told before anything is looked up.
 * @throws RunError (input, invalid-input) if nothing differs, or an end cannot be one
 */
export function rangesOf({ read }: RequestReader, asked: BisectRequest): readonly ParsedRange[] {
  const ranges = asked.ranges.filter((range) => range.good !== range.bad)
  if (ranges.length === 0) {
    throw invalid('The good and the bad build are the same', 'name two builds that differ')
  }
  const good = read(endInputs(asked, 'good')).request
  const bad = read(endInputs(asked, 'bad')).request
  return ranges.map((range): ParsedRange => {
    if (range.input === 'crio') {
      return { ...range, requests: { kind: 'crio', good: good.crio, bad: bad.crio } }
    }
    if (range.input !== 'kubernetes') return { ...range, requests: { kind: 'component' } }
    const [from, to] = [good.kubernetes, bad.kubernetes]
    if (from.kind === 'last-good' || to.kind === 'last-good') {
      throw invalid('last-good is not an end of a search', 'name the builds themselves')
    }
    return { ...range, requests: { kind: 'kubernetes', good: from, bad: to } }
  })
}

export function invalid(message: string, remedy: string): RunError {
  return new RunError({ kind: 'input', reason: 'invalid-input', message, remedy })
}
