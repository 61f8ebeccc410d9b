import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { runnerToolCache, type ToolCache } from '../../src/adapters/tool-cache.ts'
import { muteToolkit } from '../builds/build-environment.ts'

const TOOL = 'crio-node-e2e-part'
const DAY_SECONDS = 24 * 3600

let root: string
let cache: ToolCache
let unmute: () => void

beforeEach(() => {
  unmute = muteToolkit()
  root = mkdtempSync(join(tmpdir(), 'cache-'))
  process.env['RUNNER_TOOL_CACHE'] = root
  cache = runnerToolCache(root)
})

afterEach(() => {
  unmute()
  rmSync(root, { recursive: true })
})

function nameOf(minor: number) {
  return { tool: TOOL, version: `1.${minor}.0`, architecture: 'amd64' } as const
}

/** Puts a version into the cache as if it had been used for the last time so many days ago. */
async function put(minor: number, daysAgo: number): Promise<string> {
  const staged = (await cache.stage()) ?? ''
  writeFileSync(join(staged, 'file'), String(minor))
  const { directory } = await cache.place(staged, nameOf(minor))
  const used = Date.now() / 1000 - daysAgo * DAY_SECONDS
  utimesSync(`${directory}.complete`, used, used)
  return directory
}

async function found(minors: readonly number[]): Promise<readonly boolean[]> {
  return Promise.all(minors.map(async (minor) => (await cache.find(nameOf(minor))) !== null))
}

describe('The tool cache', () => {
  it('keeps the versions that were used last, and drops older ones when another comes', async () => {
    for (const minor of [1, 2, 3, 4, 5, 6, 7]) await put(minor, 10 - minor)
    await put(8, 0)
    expect(await found([1, 2, 3, 4, 5, 6, 7, 8])).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
      true,
      true,
    ])
  })

  it('takes a version that is found for used', async () => {
    for (const minor of [1, 2, 3, 4, 5]) await put(minor, 10 - minor)
    expect(await found([1])).toEqual([true])
    await put(6, 0)
    expect(await found([1, 2])).toEqual([true, false])
  })

  it('keeps all that another run may still use', async () => {
    for (const minor of [1, 2, 3, 4, 5, 6, 7, 8]) await put(minor, 0.5)
    expect(await found([1, 2, 3])).toEqual([true, true, true])
  })

  it('leaves alone what it does not know', async () => {
    const other = join(root, TOOL, 'README.complete')
    for (const minor of [1, 2, 3, 4, 5]) await put(minor, 10)
    writeFileSync(other, '')
    utimesSync(other, 0, 0)
    await put(6, 0)
    expect(existsSync(other)).toBe(true)
  })
})
