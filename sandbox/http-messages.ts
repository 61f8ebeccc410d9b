import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FaultEffect } from './faults.ts'

/** The whole body of a request. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  await once(request, 'end')
  return Buffer.concat(chunks)
}

/** Answers with JSON. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(body === undefined ? undefined : JSON.stringify(body))
}

/**
 * Lets a fault happen in place of the answer.
 * @returns whether it did; a lost answer is for the caller: do what is asked for, then break the connection
 */
export function applyFault(effect: FaultEffect | null, response: ServerResponse): boolean {
  if (effect === null || effect === 'lost-answer') return false
  if (effect === 'reset') breakConnection(response)
  else if (effect !== 'stall') {
    const body = effect.body ?? { message: `the sandbox answers ${effect.status}` }
    sendJson(response, effect.status, body, effect.headers)
  }
  return true
}

/** Resets the connection, as a peer that crashes does. */
export function breakConnection(response: ServerResponse): void {
  response.socket?.resetAndDestroy()
}
