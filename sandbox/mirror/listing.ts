import type { MirrorObject, Objects } from './content.ts'
import { fieldsOf, select } from './fields.ts'

/** The most that one page has (Cloud Storage JSON API, Objects: list). */
const PAGE_LIMIT = 1000

/** Fields that need the object's bytes; objects are only made for who names these. */
const COSTLY = ['size', 'md5Hash', 'etag']

/** An entry of a listing, in the order of names: an object, or a common prefix of several. */
type Entry =
  | { readonly name: string; readonly object: MirrorObject }
  | { readonly name: string; readonly object: null }

/**
 * A page of a bucket as `GET /storage/v1/b/BUCKET/o` of the Cloud Storage JSON API gives it (Objects: list): `prefix`,
 * `delimiter`, `maxResults`, `pageToken` and `fields`. Unlike there, `size`, `md5Hash` and `etag` are given only where
 * `fields` names them.
 */
export async function listBucket(
  bucket: string,
  objects: Objects,
  query: URLSearchParams,
): Promise<{ readonly status: number; readonly value: unknown }> {
  const asked = Number(query.get('maxResults') ?? PAGE_LIMIT)
  if (!Number.isInteger(asked) || asked < 1) return invalid(`maxResults ${asked}`)
  const after = nameOfToken(query.get('pageToken'))
  if (after === undefined) return invalid('pageToken')
  const entries = entriesOf(objects, query.get('prefix') ?? '', query.get('delimiter') ?? '')
  const rest = after === null ? entries : entries.filter(({ name }) => name > after)
  const page = rest.slice(0, Math.min(asked, PAGE_LIMIT))
  const last = page.at(-1)
  const fields = fieldsOf(query.get('fields') ?? '')
  const prefixes = page.filter((entry) => entry.object === null).map(({ name }) => name)
  const items = page.flatMap((entry) => (entry.object === null ? [] : [entry]))
  const costly = COSTLY.some((name) => (query.get('fields') ?? '').includes(name))
  const value = {
    kind: 'storage#objects',
    ...(page.length < rest.length && last !== undefined
      ? { nextPageToken: Buffer.from(last.name).toString('base64') }
      : {}),
    ...(prefixes.length > 0 ? { prefixes } : {}),
    ...(items.length > 0
      ? { items: await Promise.all(items.map((item) => resourceOf(bucket, item, costly))) }
      : {}),
  }
  return { status: 200, value: select(value, fields) }
}

/** By name in code point order; prefixes stand among the objects. */
function entriesOf(objects: Objects, prefix: string, delimiter: string): readonly Entry[] {
  const entries = new Map<string, Entry>()
  for (const [name, object] of objects) {
    if (!name.startsWith(prefix)) continue
    const end = delimiter === '' ? -1 : name.indexOf(delimiter, prefix.length)
    const common = end < 0 ? null : name.slice(0, end + delimiter.length)
    entries.set(common ?? name, common === null ? { name, object } : { name: common, object: null })
  }
  return [...entries.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

async function resourceOf(
  bucket: string,
  { name, object }: { readonly name: string; readonly object: MirrorObject },
  costly: boolean,
): Promise<Readonly<Record<string, string>>> {
  const generation = String(Date.parse(object.date) * 1000)
  const address = `https://storage.googleapis.com/storage/v1/b/${bucket}/o/${encodeURIComponent(name)}`
  const resource = {
    kind: 'storage#object',
    id: `${bucket}/${name}/${generation}`,
    selfLink: address,
    mediaLink: `${address.replace('/storage/', '/download/storage/')}?generation=${generation}&alt=media`,
    name,
    bucket,
    generation,
    metageneration: '1',
    storageClass: 'STANDARD',
    timeCreated: milliseconds(object.date),
    updated: milliseconds(object.date),
  }
  if (!costly) return resource
  const { size, md5 } = await object.content()
  return {
    ...resource,
    size: String(size),
    md5Hash: Buffer.from(md5, 'hex').toString('base64'),
    etag: Buffer.from(generation).toString('base64'),
  }
}

function milliseconds(date: string): string {
  return new Date(date).toISOString()
}

/** The name after which a page begins, null for the first page, undefined for a token that nobody gave. */
function nameOfToken(token: string | null): string | null | undefined {
  if (token === null) return null
  const name = Buffer.from(token, 'base64').toString()
  return Buffer.from(name).toString('base64') === token && token !== '' ? name : undefined
}

function invalid(what: string) {
  const message = `Invalid value: ${what}`
  return { status: 400, value: { error: { code: 400, message } } }
}
