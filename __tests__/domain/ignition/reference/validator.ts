import { spawnSync } from 'node:child_process'
import { describe } from '@jest/globals'

/** The program of scripts/ignition-validate, or empty where there is none. */
const VALIDATOR = process.env['CRIO_NODE_E2E_IGNITION_VALIDATE'] ?? ''

/** `describe` for tests that ask Ignition itself; without it they show as skipped. */
export const describeReference = VALIDATOR === '' ? describe.skip : describe

/** Why Ignition refuses each of the texts; empty for a text that it accepts. */
export function refusals(texts: readonly string[]): readonly string[] {
  const { status, stdout, stderr, error } = spawnSync(VALIDATOR, {
    input: texts.map((text) => `${Buffer.from(text).toString('base64')}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (error !== undefined || status !== 0) throw error ?? new Error(stderr)
  const answers = stdout.split('\n').slice(0, -1)
  if (answers.length !== texts.length) throw new Error(`${answers.length} answers`)
  return answers
}
