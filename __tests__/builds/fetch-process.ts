import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { parseJson } from '../../src/domain/json.ts'

/** What a process shall fetch. */
export interface FetchOrder {
  readonly url: string
  /** URL of the sha256 file; empty for none. */
  readonly checksum: string
  readonly workDirectory: string
  readonly kind: 'file' | 'archive'
}

/** A process that fetches, and how it ends: as JSON of what fetch-child.ts says, or null when it was killed. */
export interface FetchChild {
  readonly process: ChildProcess
  readonly end: Promise<unknown>
}

/** Starts a process of its own that fetches. @param prefix words that start it in other surroundings */
export function startFetch(
  order: FetchOrder,
  environment: Readonly<Record<string, string>>,
  prefix: readonly string[] = [],
): FetchChild {
  const script = join(import.meta.dirname, 'fetch-child.ts')
  const words = [...prefix, process.execPath, '--no-warnings', script, JSON.stringify(order)]
  const child = spawn(words[0] ?? '', words.slice(1), {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return { process: child, end: endOf(child) }
}

async function endOf(child: ChildProcess): Promise<unknown> {
  if (child.stdout === null) throw new Error('its output is not piped')
  const [output] = await Promise.all([text(child.stdout), once(child, 'close')])
  return output === '' ? null : parseJson(output.trim().split('\n').at(-1) ?? '')
}
