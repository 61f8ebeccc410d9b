import { request as httpRequest } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { Content, MirrorObject } from './content.ts'
import { type Exchange, urlBy } from './exchange.ts'
import { type ByteRange, requestedRange } from './range.ts'
import type { Answer } from './sites.ts'

const HEADERS_OF_OBJECTS = {
  'accept-ranges': 'bytes',
  'cache-control': 'public, max-age=3600',
  'content-type': 'application/octet-stream',
}

/** As Cloud Storage says it; the others' words differ, their status does not. */
const ABSENT_TEXT =
  "<?xml version='1.0' encoding='UTF-8'?><Error><Code>NoSuchKey</Code>" +
  '<Message>The specified key does not exist.</Message></Error>'

/** Gives a request what the host has. */
export async function answer(exchange: Exchange, given: Answer): Promise<void> {
  switch (given.kind) {
    case 'object':
      await sendObject(exchange, given.object.date, await given.object.content())
      break
    case 'redirect':
      redirect(exchange, urlBy(exchange.entrance, given.to))
      break
    case 'json':
      sendText(exchange, given.status, JSON.stringify(given.value), 'application/json')
      break
    case 'forward':
      await forward(exchange, given.base)
      break
    case 'absent':
      sendText(exchange, 404, ABSENT_TEXT, 'application/xml')
      break
  }
}

/** ETag and date of an object, as the real hosts send them. */
export function validatorsOf(date: MirrorObject['date'], { md5 }: Pick<Content, 'md5'>) {
  return { etag: `"${md5}"`, 'last-modified': new Date(date).toUTCString() }
}

/**
 * An object, or the part of it that is asked for (RFC 9110, sections 13.1.5, 14.2 and 15.5.17).
 */
export async function sendObject(
  exchange: Exchange,
  date: string,
  content: Content,
  range: ByteRange = requestedRange(exchange.request.headers, content.size, {
    etag: `"${content.md5}"`,
    date,
  }),
): Promise<void> {
  const { response } = exchange
  const headers = { ...HEADERS_OF_OBJECTS, ...validatorsOf(date, content) }
  if (range.kind === 'unsatisfiable') {
    response.writeHead(416, { 'content-range': `bytes */${content.size}` }).end()
    return
  }
  const { start, end } = range
  response.writeHead(range.kind === 'part' ? 206 : 200, {
    ...headers,
    'content-length': end - start,
    ...(range.kind === 'part'
      ? { 'content-range': `bytes ${start}-${end - 1}/${content.size}` }
      : {}),
  })
  if (exchange.request.method === 'HEAD') response.end()
  else await pipeline(content.stream(start, end), response)
}

/** A found-elsewhere answer, as dl.k8s.io and github.com give it. */
export function redirect({ response }: Exchange, location: string): void {
  response.writeHead(302, { location, 'content-length': 0 }).end()
}

/** A short text with a status. */
export function sendText(
  { request, response }: Exchange,
  status: number,
  text: string,
  type = 'text/plain',
): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text) })
  response.end(request.method === 'HEAD' ? undefined : text)
}

function forward({ request, response, address }: Exchange, base: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const { host: _, ...headers } = request.headers
    const { method = 'GET' } = request
    const onward = httpRequest(`${base}${address.path}`, { method, headers })
    onward.once('error', reject)
    onward.once('response', (reply) => {
      response.writeHead(reply.statusCode ?? 502, reply.rawHeaders)
      pipeline(reply, response).then(resolve, reject)
    })
    request.pipe(onward)
  })
}
