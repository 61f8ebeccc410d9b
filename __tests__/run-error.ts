import { expect } from '@jest/globals'
import { RunError, type RunErrorDetails } from '../src/domain/errors.ts'

/** Details of the trouble that a function or a promise ends in; any other end is an error. */
export async function runErrorIn(
  work: (() => unknown) | Promise<unknown>,
): Promise<RunErrorDetails> {
  try {
    await (typeof work === 'function' ? work() : work)
  } catch (error) {
    if (error instanceof RunError) return error.details
    throw error
  }
  throw new Error('Nothing was thrown')
}

/**
 * Fails unless an error says what happened, why, and what to do, in plain words: annotations show no Markdown.
 * The why may stand in the message, after a colon.
 */
export function expectClear({ message, cause = '', remedy = '' }: RunErrorDetails): void {
  expect(message).toMatch(/\w{3,} \w+/)
  expect(cause || message.split(': ')[1]).toMatch(/\S/)
  expect(remedy).toMatch(/\w{3,} \w+/)
  for (const text of [message, cause, remedy]) expect(text).not.toMatch(/[`\n]/)
}
