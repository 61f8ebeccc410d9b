import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { sendObject, validatorsOf } from './answers.ts'
import type { Content } from './content.ts'
import { contentOfBytes } from './content.ts'
import type { Exchange } from './exchange.ts'
import { requestedRange } from './range.ts'
import { sidecarText, subjectOf } from './sidecars.ts'

/** An object as it would be answered, and what a fault makes of it. */
interface Body {
  readonly exchange: Exchange
  readonly date: string
  readonly content: Content
  /** How many bytes come before the fault; null for half of them. */
  readonly after: number | null
  /** Another object of the mirror by host and path. */
  readonly find: (name: string) => Promise<Content | null>
}

/** An answer in parts: its head, what comes and what is kept back. */
interface Halves {
  readonly status: number
  readonly headers: Readonly<Record<string, string | number>>
  readonly sent: Buffer
  readonly rest: Buffer
}

/** A peer gets what was sent before a reset only if it has the time to read it. */
const BEFORE_RESET_MILLISECONDS = 30
const TRICKLE_MILLISECONDS = 20
const HOUR_MILLISECONDS = 3_600_000

/** Faults of objects; ranges are honoured, so that the n-th attempt can go on where the last one ended. */
const BODY_FAULTS = {
  /** The connection is reset in the middle of the body. */
  'reset-in-body': async (body) => {
    const { exchange } = body
    await sendHead(body)
    await sleep(BEFORE_RESET_MILLISECONDS)
    exchange.connection.resetAndDestroy()
  },
  /** The first bytes come, and nothing after them. */
  'stall-in-body': async (body) => {
    await sendHead(body)
  },
  /** After the first bytes one at a time comes, so that the connection is never idle for long. */
  trickle: async (body) => {
    const { rest } = await sendHead(body)
    const { response } = body.exchange
    for (const byte of rest) {
      await sleep(TRICKLE_MILLISECONDS)
      if (response.destroyed) return
      response.write(Buffer.of(byte))
    }
    response.end()
  },
  /** The connection is closed in order before as many bytes came as were announced. */
  'short-with-length': async (body) => {
    await sendHead(body)
    body.exchange.request.socket.end()
  },
  /** No length is announced, and the connection is closed in order too early: it looks whole. */
  'short-without-length': async (body) => {
    const { status, headers, sent } = await halvesOf(body)
    const { 'content-length': _, ...others } = headers
    const head = Object.entries({ ...others, connection: 'close' })
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('')
    const { socket } = body.exchange.request
    socket.write(`HTTP/1.1 ${status} OK\r\n${head}\r\n`)
    socket.end(sent)
  },
  /** A chunked body ends without its last chunk. */
  'cut-chunked': async (body) => {
    const { headers, sent, status } = await halvesOf(body)
    const { 'content-length': _, ...others } = headers
    const { response, request } = body.exchange
    response.writeHead(status, { ...others, 'transfer-encoding': 'chunked' })
    await write(body, sent)
    request.socket.end()
  },
  /** As many bytes as should be, with the same ETag, one of them wrong. */
  'wrong-bytes': async ({ exchange, date, content }) => {
    const wrong = contentOfBytes(wrongBytes(await content.bytes()))
    await sendObject(exchange, date, { ...wrong, md5: content.md5 })
  },
  /** Wrong bytes, and checksum files that fit them: `match` must fit both. */
  forged: async ({ exchange, date, content, find }) => {
    const name = `${exchange.address.host}${exchange.path}`
    const subject = subjectOf(name)
    const original = subject === null ? content : await find(subject)
    const wrong = wrongBytes(await (original ?? content).bytes())
    const text = subject === null ? null : sidecarText(name, wrong)
    await sendObject(exchange, date, contentOfBytes(text === null ? wrong : Buffer.from(text)))
  },
  /** Compressed once more for the way, whether the client takes that or not. */
  'gzip-encoded': async ({ exchange, date, content }) => {
    const bytes = await promisify(gzip)(await content.bytes())
    const headers = { ...validatorsOf(date, content), 'content-encoding': 'gzip' }
    exchange.response.writeHead(200, { ...headers, 'content-length': bytes.length }).end(bytes)
  },
  /** The whole object, though a part was asked for. */
  'ignore-range': async ({ exchange, date, content }) => {
    await sendObject(exchange, date, content, { kind: 'all', start: 0, end: content.size })
  },
  /** Another part than was asked for, rightly labelled. */
  'wrong-range': async ({ exchange, date, content }) => {
    await sendObject(exchange, date, content, { kind: 'part', start: 1, end: content.size })
  },
  /** The object was replaced: other bytes, another ETag and a later date. */
  changed: async ({ exchange, date, content }) => {
    const bytes = Buffer.concat([wrongBytes(await content.bytes()), Buffer.from('\n')])
    const later = new Date(Date.parse(date) + HOUR_MILLISECONDS).toISOString()
    await sendObject(exchange, later, contentOfBytes(bytes))
  },
} satisfies Readonly<Record<string, (body: Body) => Promise<void>>>

export type BodyFault = keyof typeof BODY_FAULTS

/** Faults that happen only to requests for a part. */
const NEED_RANGE: readonly string[] = ['ignore-range', 'wrong-range']

/** Whether it is a fault of this kind, and can happen to such a request. */
export function isBodyFault(name: string, { request }: Exchange): name is BodyFault {
  return (
    Object.hasOwn(BODY_FAULTS, name) &&
    request.method === 'GET' &&
    (request.headers.range !== undefined || !NEED_RANGE.includes(name))
  )
}

/** Makes the fault happen to a request for an object. */
export async function playBodyFault(fault: BodyFault, body: Body): Promise<void> {
  await BODY_FAULTS[fault](body)
}

/** Bytes of the same length, the one in the middle wrong. */
function wrongBytes(bytes: Buffer): Buffer {
  const wrong = Buffer.from(bytes)
  const middle = Math.floor(wrong.length / 2)
  wrong[middle] = (wrong[middle] ?? 0) ^ 1
  return wrong
}

/** Sends the head of a true answer and the first bytes. */
async function sendHead(body: Body): Promise<Halves> {
  const halves = await halvesOf(body)
  body.exchange.response.writeHead(halves.status, halves.headers)
  await write(body, halves.sent)
  return halves
}

async function halvesOf({ exchange, date, content, after }: Body): Promise<Halves> {
  const validators = validatorsOf(date, content)
  const range = requestedRange(exchange.request.headers, content.size, {
    etag: validators.etag,
    date,
  })
  const { start, end } = range.kind === 'unsatisfiable' ? { start: 0, end: content.size } : range
  const bytes = (await content.bytes()).subarray(start, end)
  const part = range.kind === 'part'
  const count = after ?? Math.floor(bytes.length / 2)
  return {
    status: part ? 206 : 200,
    headers: {
      ...validators,
      'content-length': bytes.length,
      ...(part ? { 'content-range': `bytes ${start}-${end - 1}/${content.size}` } : {}),
    },
    sent: bytes.subarray(0, count),
    rest: bytes.subarray(count),
  }
}

/** Done when the bytes are on their way. */
async function write({ exchange: { response } }: Body, bytes: Buffer): Promise<void> {
  response.flushHeaders()
  if (!response.write(bytes)) await Promise.race([once(response, 'drain'), once(response, 'close')])
}
