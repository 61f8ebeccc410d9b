import type { IncomingMessage, ServerResponse } from 'node:http'
import { readBody, sendJson } from '../http-messages.ts'
import type { Answer } from './call.ts'

/** A request as it came. */
export interface Received {
  readonly method: string
  readonly url: URL
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** A SyntaxError when it is no JSON. */
  readonly body: unknown
  readonly authorization: string | undefined
  readonly accept: string
}

/** Reads a request. */
export async function receive(
  request: IncomingMessage,
  url: URL,
  path: Readonly<Record<string, string>>,
): Promise<Received> {
  return {
    method: request.method ?? '',
    url,
    path,
    query: Object.fromEntries(url.searchParams),
    body: parseBody((await readBody(request)).toString()),
    authorization: request.headers.authorization,
    accept: request.headers.accept ?? '',
  }
}

function parseBody(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch (error) {
    return error
  }
}

/** Sends an answer: JSON, or a buffer as it is. */
export function send(
  response: ServerResponse,
  { status, body, headers }: Answer,
  more: Readonly<Record<string, string>>,
): void {
  if (Buffer.isBuffer(body)) {
    response.writeHead(status, {
      'content-type': 'application/vnd.github.raw; charset=utf-8',
      ...more,
      ...headers,
    })
    response.end(body)
    return
  }
  sendJson(response, status, body, { ...more, ...headers })
}
