import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { listen } from '../../sandbox/loopback.ts'
import { digest } from './bucket.ts'
import { type FetchOrder, startFetch } from './fetch-process.ts'

const BODY = Buffer.alloc(4_000_000, 'kubelet')

let directory: string
let toolCache: string
let staging: string
/** Answers that wait for the second half of the body. */
let waiting: ServerResponse[]
let requests: number
let order: FetchOrder
let close: () => Promise<void>

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'processes-'))
  toolCache = join(directory, 'tools')
  staging = join(toolCache, '.crio-node-e2e')
  mkdirSync(toolCache)
  waiting = []
  requests = 0
  const server = await listen(
    createServer((request, response) => {
      if (request.url === '/kubelet.sha256') {
        response.end(digest('sha256', BODY))
        return
      }
      if (request.url === '/endless') {
        // In chunks, so that nobody knows how much it will be.
        Readable.from(endless()).pipe(response)
        return
      }
      requests += 1
      response.writeHead(200, { 'content-length': BODY.length, etag: '"one"' })
      response.write(BODY.subarray(0, BODY.length / 2))
      waiting.push(response)
    }),
  )
  close = server.close
  order = {
    url: `${server.url}/kubelet`,
    checksum: `${server.url}/kubelet.sha256`,
    workDirectory: join(directory, 'work'),
    kind: 'file',
  }
})

afterEach(async () => {
  await close()
  rmSync(directory, { recursive: true })
})

function start() {
  return startFetch(order, { RUNNER_TOOL_CACHE: toolCache })
}

function* endless(): Generator<Buffer> {
  for (;;) yield BODY
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(10)
}

function finish(): void {
  for (const response of waiting.splice(0)) response.end(BODY.subarray(BODY.length / 2))
}

const place = () => join(toolCache, 'crio-node-e2e-kubelet', '1.37.0', 'x64')
const found = () => ({
  directory: join(place(), 'files'),
  files: { kubelet: digest('sha256', BODY) },
  trust: 'checksum',
})

describe('Two processes that fetch the same at once', () => {
  it('both get it, out of one entry in the tool cache', async () => {
    const children = [start(), start()]
    await until(() => waiting.length === 2)
    finish()
    const ends = await Promise.all(children.map((child) => child.end))
    expect(ends).toEqual([found(), found()])
    expect(readFileSync(join(place(), 'files/kubelet')).equals(BODY)).toBe(true)
    expect(readdirSync(staging)).toEqual([])
    expect(requests).toBe(2)
  })
})

describe('A process that is killed in the middle of a download', () => {
  it('leaves nothing that is found, and what it leaves is removed by the next one', async () => {
    const first = start()
    await until(
      () => waiting.length === 1 && existsSync(staging) && readdirSync(staging).length === 1,
    )
    const [left = ''] = readdirSync(staging)
    await until(() => existsSync(join(staging, left, 'files/kubelet')))
    first.process.kill('SIGKILL')
    expect(await first.end).toBeNull()
    waiting.length = 0
    expect(existsSync(place())).toBe(false)
    expect(readdirSync(staging)).toEqual([left])

    const second = start()
    await until(() => waiting.length === 1)
    expect(readdirSync(staging)).not.toContain(left)
    finish()
    expect(await second.end).toEqual(found())
    expect(readdirSync(staging)).toEqual([])
  })
})

/** A small file system needs a namespace of its own, which not every machine allows. */
function canMount(): boolean {
  try {
    execFileSync('unshare', ['-rm', 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const describeSmallDisk = canMount() ? describe : describe.skip

describeSmallDisk('A full disk (skipped where unshare -rm is not allowed)', () => {
  it.each([
    ['before anything is written, where the length is known', '/kubelet', 'It needs about 4.0 MB'],
    ['when it fills up on the way', '/endless', 'The disk is full (ENOSPC)'],
  ])('is reported %s, and nothing stays', async (_, path, cause) => {
    const mount = `mount -t tmpfs -o size=66m none "$0" && "$@"; status=$?; find "$0" -type f >&3; exit $status`
    const listing = join(directory, 'left')
    const shell = ['unshare', '-rm', 'sh', '-c', `exec 3>${listing}; ${mount}`, toolCache]
    const child = startFetch(
      { ...order, url: new URL(path, order.url).href, workDirectory: join(toolCache, 'work') },
      { RUNNER_TOOL_CACHE: toolCache },
      shell,
    )
    const ticking = setInterval(finish, 20)
    const end = await child.end
    clearInterval(ticking)
    expect(end).toMatchObject({
      kind: 'environment',
      reason: 'build-unavailable',
      message: expect.stringMatching(/^The file does not fit on the disk of /),
      cause: expect.stringContaining(cause),
    })
    expect(readFileSync(listing, 'utf8')).toBe('')
  })
})
