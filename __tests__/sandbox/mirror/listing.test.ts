import { describe, expect, it } from '@jest/globals'
import { lazily } from '../../../sandbox/mirror/content.ts'
import { listBucket } from '../../../sandbox/mirror/listing.ts'

const DATE = '2026-08-01T10:00:00Z'
const made: string[] = []
const NAMES = ['a/b', 'a/c', 'd', 'e', 'e/f', 'e/g/h', 'latest.txt']
const OBJECTS = new Map(
  NAMES.map((name) => [
    name,
    lazily(DATE, () => {
      made.push(name)
      return `content of ${name}`
    }),
  ]),
)

interface Page {
  readonly items?: readonly { readonly name: string }[]
  readonly prefixes?: readonly string[]
  readonly nextPageToken?: string
}

async function list(query: Readonly<Record<string, string>>) {
  return listBucket('bucket', OBJECTS, new URLSearchParams(query))
}

async function names(query: Readonly<Record<string, string>>) {
  const { value } = await list({ ...query, fields: 'items/name,prefixes,nextPageToken' })
  return value
}

/** Examples of the API's documentation (Objects: list). */
describe('the listing of a bucket', () => {
  it('has objects and prefixes as directories do', async () => {
    expect(await names({ delimiter: '/' })).toEqual({
      items: [{ name: 'd' }, { name: 'e' }, { name: 'latest.txt' }],
      prefixes: ['a/', 'e/'],
    })
    expect(await names({ delimiter: '/', prefix: 'e/' })).toEqual({
      items: [{ name: 'e/f' }],
      prefixes: ['e/g/'],
    })
    expect(await names({ prefix: 'a/' })).toEqual({ items: [{ name: 'a/b' }, { name: 'a/c' }] })
    expect(await names({ prefix: 'nothing' })).toEqual({})
  })

  it.each([1, 2, 3, 5, 100])(
    'comes in pages of %s, objects and prefixes together',
    async (size) => {
      const seen: string[] = []
      let token: string | undefined
      let pages = 0
      do {
        const { value } = await list({
          delimiter: '/',
          maxResults: String(size),
          ...(token === undefined ? {} : { pageToken: token }),
        })
        const page: Page = JSON.parse(JSON.stringify(value))
        const found = [...(page.items ?? []).map(({ name }) => name), ...(page.prefixes ?? [])]
        expect(found.length).toBeLessThanOrEqual(size)
        seen.push(...found)
        token = page.nextPageToken
        pages += 1
      } while (token !== undefined)
      expect(seen.toSorted()).toEqual(['a/', 'd', 'e', 'e/', 'latest.txt'])
      expect(pages).toBe(Math.ceil(5 / size))
    },
  )

  it('makes no object to name it, and its size only for who asks', async () => {
    made.length = 0
    const { value } = await list({ prefix: 'd' })
    expect(value).toMatchObject({
      kind: 'storage#objects',
      items: [
        {
          kind: 'storage#object',
          name: 'd',
          bucket: 'bucket',
          updated: '2026-08-01T10:00:00.000Z',
        },
      ],
    })
    expect(made).toEqual([])
    const sized = await list({ prefix: 'd', fields: 'items(name,size)' })
    expect(sized.value).toEqual({ items: [{ name: 'd', size: '12' }] })
    expect(made).toEqual(['d'])
  })

  it.each([{ pageToken: '!' }, { maxResults: '0' }, { maxResults: 'many' }])(
    'refuses %j',
    async (query: Readonly<Record<string, string>>) => {
      expect((await list(query)).status).toBe(400)
    },
  )
})
