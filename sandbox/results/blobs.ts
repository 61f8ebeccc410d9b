import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Faults } from '../faults.ts'
import { applyFault, breakConnection, readBody } from '../http-messages.ts'
import { listenOnLoopback } from '../loopback.ts'

/** A store of block blobs like Azure's, which opens to signed URLs. */
export interface BlobStore {
  /** URL under which a new blob can be written, once or in blocks. */
  signedUploadUrl(name: string): string
  /** URL under which a blob can be read. */
  signedDownloadUrl(name: string): string
  /** A blob that is complete; null when there is none. */
  read(name: string): Buffer | null
  /** Puts an archive there. */
  write(name: string, content: Buffer): void
  remove(name: string): void
  close(): Promise<void>
}

type Right = 'r' | 'w'

/** Account and container, which Azure's clients find in the path. */
const CONTAINER = '/sandbox/results'

const DEFAULT_TYPE = 'application/octet-stream'

/** What every answer says of itself. */
const SERVICE_HEADERS = {
  'x-ms-request-id': '00000000-0000-0000-0000-000000000000',
  'x-ms-version': '2025-01-05',
}

/** A refusal in Azure's words (https://learn.microsoft.com/rest/api/storageservices/blob-service-error-codes). */
interface BlobError {
  readonly status: number
  readonly code: string
}

interface Blob {
  readonly content: Buffer
  /** As it was uploaded: clients distinguish archives from other files by it. */
  readonly type: string
}

interface BlobAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer | string
}

const ERRORS = {
  noAuthorization: { status: 403, code: 'AuthorizationFailure' },
  strangeAuthorization: { status: 401, code: 'InvalidAuthenticationInfo' },
  notFound: { status: 404, code: 'BlobNotFound' },
  noBlobType: { status: 400, code: 'MissingRequiredHeader' },
  unknownBlock: { status: 400, code: 'InvalidBlockList' },
  outOfRange: { status: 416, code: 'InvalidRange' },
} as const satisfies Readonly<Record<string, BlobError>>

/**
 * Starts a store. Operations, for faults: `Put Blob`, `Put Block`, `Put Block List`, `Get Blob`
 * (https://learn.microsoft.com/rest/api/storageservices/blob-service-rest-api).
 */
export async function startBlobStore(faults: Faults): Promise<BlobStore> {
  const blobs = new Map<string, Blob>()
  const blocks = new Map<string, Map<string, Buffer>>()
  const rights = new Map<string, { readonly name: string; readonly right: Right }>()

  const put = (
    name: string,
    url: URL,
    headers: IncomingHttpHeaders,
    body: Buffer,
  ): BlobError | null => {
    const type = headers['x-ms-blob-content-type']?.toString() ?? DEFAULT_TYPE
    const kind = url.searchParams.get('comp')
    if (kind === 'block') {
      const parts = blocks.get(name) ?? new Map<string, Buffer>()
      parts.set(url.searchParams.get('blockid') ?? '', body)
      blocks.set(name, parts)
      return null
    }
    if (kind === 'blocklist') {
      const parts = blockNames(body).map((id) => blocks.get(name)?.get(id))
      const known = parts.filter((part) => part !== undefined)
      if (known.length < parts.length) return ERRORS.unknownBlock
      blobs.set(name, { content: Buffer.concat(known), type })
      return null
    }
    if (headers['x-ms-blob-type'] !== 'BlockBlob') return ERRORS.noBlobType
    blobs.set(name, { content: body, type })
    return null
  }

  const serve = (request: IncomingMessage, url: URL, body: Buffer): BlobAnswer => {
    // A client that follows a redirect must not bring its token along: Azure refuses such requests.
    if (request.headers.authorization !== undefined) {
      return refuse(ERRORS.strangeAuthorization)
    }
    const granted = rights.get(url.searchParams.get('sig') ?? '')
    const isUpload = request.method === 'PUT'
    const name = decodeURIComponent(url.pathname.slice(CONTAINER.length + 1))
    if (granted === undefined || granted.name !== name || (granted.right === 'w') !== isUpload) {
      return refuse(ERRORS.noAuthorization)
    }
    if (isUpload) {
      const error = put(name, url, request.headers, body)
      if (error !== null) return refuse(error)
      const headers = { ...SERVICE_HEADERS, etag: '"1"', 'x-ms-request-server-encrypted': 'true' }
      return { status: 201, headers, body: '' }
    }
    const blob = blobs.get(name)
    return blob === undefined ? refuse(ERRORS.notFound) : contentOf(request, blob)
  }

  const server = await listenOnLoopback(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    const body = await readBody(request)
    const effect = faults.take(operationOf(request.method ?? '', url))
    if (applyFault(effect, response)) return
    const answer = serve(request, url, body)
    if (effect === 'lost-answer') breakConnection(response)
    else response.writeHead(answer.status, answer.headers).end(answer.body)
  })

  const sign = (name: string, right: Right): string => {
    const signature = randomUUID()
    rights.set(signature, { name, right })
    return `${server.url}${CONTAINER}/${encodeURIComponent(name)}?sp=${right}&sig=${signature}`
  }
  return {
    signedUploadUrl: (name) => sign(name, 'w'),
    signedDownloadUrl: (name) => sign(name, 'r'),
    read: (name) => blobs.get(name)?.content ?? null,
    write: (name, content) => {
      blobs.set(name, { content, type: 'application/zip' })
    },
    remove: (name) => {
      blobs.delete(name)
    },
    close: () => server.close(),
  }
}

function operationOf(method: string, url: URL): string {
  if (method !== 'PUT') return 'Get Blob'
  const kinds: Readonly<Record<string, string>> = {
    block: 'Put Block',
    blocklist: 'Put Block List',
  }
  return kinds[url.searchParams.get('comp') ?? ''] ?? 'Put Blob'
}

/** Identifiers in the XML of a block list. */
function blockNames(body: Buffer): readonly string[] {
  const entries = body.toString().matchAll(/<(Latest|Uncommitted)>([^<]+)<\/\1>/g)
  return [...entries].map(([, , id = '']) => id)
}

function refuse({ status, code }: BlobError): BlobAnswer {
  const text = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`
  const headers = { ...SERVICE_HEADERS, 'content-type': 'application/xml', 'x-ms-error-code': code }
  return { status, headers, body: text }
}

function contentOf(request: IncomingMessage, { content, type }: Blob): BlobAnswer {
  const headers = {
    ...SERVICE_HEADERS,
    'accept-ranges': 'bytes',
    'content-type': type,
    etag: '"1"',
    'last-modified': 'Sat, 01 Aug 2026 00:00:00 GMT',
    'x-ms-blob-type': 'BlockBlob',
  }
  const range = request.headers['x-ms-range'] ?? request.headers.range
  const [, from, to] = /bytes=(\d+)-(\d*)/.exec(range?.toString() ?? '') ?? []
  const start = Number(from ?? 0)
  const end = Math.min(to ? Number(to) + 1 : content.length, content.length)
  if (from !== undefined && start >= content.length) return refuse(ERRORS.outOfRange)
  const part = content.subarray(start, end)
  return {
    status: from === undefined ? 200 : 206,
    headers: {
      ...headers,
      'content-length': String(part.length),
      ...(from === undefined
        ? {}
        : { 'content-range': `bytes ${start}-${end - 1}/${content.length}` }),
    },
    body: request.method === 'HEAD' ? '' : part,
  }
}
