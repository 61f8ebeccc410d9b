import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { listen } from '../../../sandbox/loopback.ts'
import { undiciHttp } from '../../../src/adapters/undici-http.ts'
import { readHistories } from '../../../src/app/history/read-histories.ts'
import { addRun, emptyHistory } from '../../../src/domain/history/add-run.ts'
import { formatHistory } from '../../../src/domain/history/file/format.ts'
import { QUICK } from '../../builds/build-environment.ts'
import { aRecord, aRecordedSpec, SERIES } from '../../domain/history/histories.ts'
import { SILENT_LOG } from '../../silent-log.ts'

const root = mkdtempSync(join(tmpdir(), 'crio-node-e2e-histories-'))
const files = join(root, 'branch')
const served = new Map<string, Buffer>()
const requests: string[] = []
const server = await listen(
  createServer((request, response) => {
    requests.push(request.url ?? '')
    const body = served.get(request.url ?? '')
    if (body === undefined) response.writeHead(404).end()
    // As GitHub does for archives: without a length.
    else response.writeHead(200).end(body)
  }),
)

const deps = {
  http: undiciHttp({ log: SILENT_LOG, ...QUICK }),
  now: () => new Date('2026-06-01T00:00:00Z'),
  serverUrl: server.url,
}

function history(lane: string): string {
  const series = { ...SERIES, lane }
  return formatHistory(addRun(emptyHistory(series), aRecord(0, [aRecordedSpec('a')], { series })))
}

const NAMES = ['conformance.none.amd64', 'serial.none.amd64']

beforeEach(() => {
  mkdirSync(files, { recursive: true })
  writeFileSync(join(files, 'conformance.none.amd64.jsonl'), history('conformance'))
  writeFileSync(join(files, 'serial.none.amd64.jsonl'), history('serial'))
  writeFileSync(join(files, 'README.md'), '# Histories\n')
})

afterEach(() => {
  rmSync(files, { recursive: true, force: true })
  served.clear()
  requests.length = 0
})

afterAll(async () => {
  rmSync(root, { recursive: true, force: true })
  await server.close()
})

function archive(): Buffer {
  return execFileSync('tar', [
    '-czf',
    '-',
    '-C',
    root,
    '--transform',
    's,^branch,REPO-branch,',
    'branch',
  ])
}

describe('histories are read from', () => {
  it('a file, also if it has another name or is compressed', async () => {
    const file = join(root, 'saved.jsonl.gz')
    writeFileSync(file, gzipSync(history('conformance')))
    for (const source of [join(files, 'serial.none.amd64.jsonl'), file]) {
      const { histories, problems } = await readHistories(source, deps)
      expect(problems).toEqual([])
      expect([...histories.values()].map(({ runs }) => runs.length)).toEqual([1])
    }
    expect((await readHistories(file, deps)).histories.has('conformance.none.amd64')).toBe(true)
  })

  it.each([
    ['with a byte order mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['in UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['with the line ends of Windows', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
  ])('a file %s', async (_, encode) => {
    const file = join(root, 'saved.jsonl')
    writeFileSync(file, encode(history('conformance')))
    const { histories, problems } = await readHistories(file, deps)
    expect(problems).toEqual([])
    expect([...histories.keys()]).toEqual(['conformance.none.amd64'])
  })

  it('a directory', async () => {
    const { histories, problems } = await readHistories(files, deps)
    expect([...histories.keys()]).toEqual(NAMES)
    expect(problems).toEqual([])
  })

  it('a URL of a file', async () => {
    served.set('/x/serial.none.amd64.jsonl?token=secret', Buffer.from(history('serial')))
    const { histories } = await readHistories(
      `${server.url}/x/serial.none.amd64.jsonl?token=secret`,
      deps,
    )
    expect([...histories.keys()]).toEqual(['serial.none.amd64'])
  })

  it('the branch of a repository, in one request without a token', async () => {
    served.set('/cri-o/cri-o/archive/refs/heads/crio-node-e2e-history.tar.gz', archive())
    const { histories, problems } = await readHistories('cri-o/cri-o', deps)
    expect([...histories.keys()]).toEqual(NAMES)
    expect(problems).toEqual([])
    expect(requests).toHaveLength(1)
  })

  it('another branch, and another server with a path', async () => {
    served.set('/ghe/o/r/archive/refs/heads/nightly/it%23.tar.gz', archive())
    const { histories } = await readHistories('o/r', {
      ...deps,
      serverUrl: `${server.url}/ghe/`,
      branch: 'nightly/it#',
    })
    expect([...histories.keys()]).toEqual(NAMES)
  })
})

describe('what cannot be read', () => {
  it('is a problem if it is a repository without histories', async () => {
    expect(await readHistories('cri-o/cri-o', deps)).toEqual({
      histories: new Map(),
      searches: [],
      newest: null,
      problems: [
        'cri-o/cri-o has no branch crio-node-e2e-history, or cannot be read without a login',
      ],
      unread: [],
    })
  })

  it('is a problem if it is a file beside others, or a part of one', async () => {
    writeFileSync(join(files, 'journal.jsonl'), '{"step":1}\n')
    writeFileSync(join(files, 'copy.jsonl'), history('serial'))
    writeFileSync(
      join(files, 'new.jsonl'),
      history('new').replace('"schemaVersion":1', '"schemaVersion":2'),
    )
    writeFileSync(join(files, 'conformance.none.amd64.jsonl'), history('conformance').slice(0, -9))
    const { histories, problems } = await readHistories(files, deps)
    expect([...histories.keys()].toSorted()).toEqual(NAMES)
    expect(problems).toEqual([
      'conformance.none.amd64.jsonl: line 7 is cut off',
      'copy.jsonl is about the series of another file: serial.none.amd64',
      'journal.jsonl is not a history, or nothing of it can be read',
      'new.jsonl: schema version 2 is not supported, only 1; use a later version of crio-node-e2e',
    ])
  })

  it.each([
    ['nothing/of/this', 'it is no existing file or directory'],
    ['./missing.jsonl', 'it is no existing file or directory'],
    ['ftp://host/file', 'it is no existing file or directory'],
  ])('is an error if it is %s', async (source, cause) => {
    await expect(readHistories(source, deps)).rejects.toMatchObject({
      details: { kind: 'input', cause: expect.stringContaining(cause) },
    })
  })

  it('is an error if it is a URL of nothing, without the secrets of the URL', async () => {
    const url = `${server.url.replace('//', '//user:secret@')}/a?token=secret`
    const error: unknown = await readHistories(url, deps).catch((reason: unknown) => reason)
    expect(error).toMatchObject({
      details: { kind: 'input', cause: 'the server has no such file' },
    })
    expect(JSON.stringify(error)).not.toContain('secret')
  })

  it('is an error if an archive is damaged or unpacks to too much', async () => {
    const path = '/cri-o/cri-o/archive/refs/heads/crio-node-e2e-history.tar.gz'
    for (const body of [archive().subarray(0, 200), gzipSync(Buffer.alloc(200 * 1024 * 1024))]) {
      served.set(path, body)
      await expect(readHistories('cri-o/cri-o', deps)).rejects.toMatchObject({
        details: { kind: 'input' },
      })
    }
  })
})
