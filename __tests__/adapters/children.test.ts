import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { childPrograms } from '../../src/adapters/children.ts'
import { doesRun } from '../does-run.ts'

let directory: string
let output: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'children-'))
  output = ''
})

afterEach(() => rmSync(directory, { recursive: true, force: true }))

function keep(data: Uint8Array): void {
  output += Buffer.from(data).toString()
}

function run(
  words: readonly string[],
  {
    environment = process.env,
    signal,
  }: {
    readonly environment?: Readonly<Record<string, string | undefined>>
    readonly signal?: AbortSignal
  } = {},
) {
  return childPrograms(environment).run(words, {
    cwd: directory,
    ...(signal === undefined ? {} : { signal }),
    onStdout: keep,
    onStderr: keep,
  })
}

async function fileWith(name: string): Promise<string> {
  const path = join(directory, name)
  while (!existsSync(path) || readFileSync(path, 'utf8') === '') await sleep(20)
  return readFileSync(path, 'utf8').trim()
}

describe('a program', () => {
  it('runs in the directory, without input, and ends with its exit code or its signal', async () => {
    expect(await run(['sh', '-c', 'cat; pwd; echo no >&2; exit 7'])).toEqual({
      exitCode: 7,
      signal: '',
    })
    expect(output).toBe(`${directory}\nno\n`)
    expect(await run(['sh', '-c', 'kill -SEGV $$'])).toEqual({ exitCode: null, signal: 'SIGSEGV' })
  })

  it('has no shell, so words are words', async () => {
    await run(['printf', '%s\n', '$HOME; `id`', "a 'b'", ''])
    expect(output).toBe("$HOME; `id`\na 'b'\n\n")
  })

  it('that is missing ends with 127', async () => {
    expect(await run(['no-such-program'])).toMatchObject({ exitCode: 127 })
    expect(output).toContain('no-such-program')
  })

  it('has the variables of the user, but no secrets, and none that means another repository', async () => {
    const environment = {
      PATH: process.env['PATH'],
      GOFLAGS: '-mod=vendor',
      GITHUB_TOKEN: 'ghp_1',
      INPUT_CRIO: 'main',
      GIT_DIR: '/elsewhere',
    }
    await run(['env'], { environment })
    expect(output).toContain('GOFLAGS=-mod=vendor')
    expect(output).not.toMatch(/ghp_1|INPUT_|GIT_DIR/)
  })

  it('leaves nothing behind when it ends by itself', async () => {
    await run(['sh', '-c', 'sleep 600 & echo $! > pid'])
    expect(doesRun(Number(await fileWith('pid')))).toBe(false)
  })
})

describe('a signal', () => {
  it('ends it and what it started, also what has a process group of its own or does not listen', async () => {
    const stop = new AbortController()
    const script =
      "set -m; timeout 600 sh -c 'echo $$ > group; sleep 600' & " +
      'sh -c \'trap "" TERM; echo $$ > deaf; while :; do sleep 1; done\' & wait'
    const ended = run(['bash', '-c', script], { signal: stop.signal })
    const pids = [Number(await fileWith('group')), Number(await fileWith('deaf'))]
    expect(pids.map(doesRun)).toEqual([true, true])
    stop.abort()
    await ended
    expect(pids.map(doesRun)).toEqual([false, false])
  }, 20_000)

  it('that came before starts nothing', async () => {
    await run(['sh', '-c', 'echo x > there'], { signal: AbortSignal.abort() })
    expect(existsSync(join(directory, 'there'))).toBe(false)
  })
})
