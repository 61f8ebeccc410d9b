import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { childPrograms } from '../../src/adapters/children.ts'
import { currentBoot, startTimeOf } from '../../src/adapters/processes.ts'
import { buildCommit, buildDirectory } from '../../src/builds/checkout-build.ts'
import { cloneOf } from '../../src/builds/checkout-clone.ts'
import { gitIn } from '../../src/builds/checkout-git.ts'
import type { CheckoutRequest } from '../../src/domain/request/checkout.ts'
import { doesRun } from '../does-run.ts'
import { commitFiles, git, makeRepository } from '../git-repository.ts'
import { expectClear, runErrorIn } from '../run-error.ts'

const children = childPrograms(process.env)
/** As Makefiles do: programs in bin/, of which one is only made where it is missing. */
const BUILD = `#!/bin/sh
echo "building $(cat number)"
mkdir -p bin
cp number bin/crio
test -e bin/pinns || cp number bin/pinns
`
const FAIL = '#!/bin/sh\necho "number.go:1: broken" >&2\nexit 2\n'

let base: string
let checkout: string
let directory: string

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'build-'))
  checkout = join(base, 'cri-o')
  directory = join(base, 'search')
  makeRepository(checkout)
})

afterEach(() => rmSync(base, { recursive: true, force: true }))

function commit(number: number, build = BUILD): string {
  return commitFiles(checkout, `change ${number}`, {
    number: `${number}\n`,
    'build.sh': build,
    '.gitignore': '/bin/\n',
  })
}

async function setUp(request: Partial<CheckoutRequest> = {}) {
  const clone = await cloneOf(gitIn(children, checkout), join(directory, 'source'), children)
  const whole: CheckoutRequest = {
    project: 'crio',
    directory: checkout,
    command: ['./build.sh'],
    output: null,
    ...request,
  }
  return { request: whole, clone, children, architecture: 'amd64', directory }
}

type Builds = Awaited<ReturnType<typeof setUp>>

const build = (builds: Builds, sha: string, signal = new AbortController().signal) =>
  buildCommit(builds, sha, signal)

function programs(builds: Builds, sha: string): Readonly<Record<string, string>> {
  const place = buildDirectory(builds, sha)
  return Object.fromEntries(
    readdirSync(place).map((name) => [name, readFileSync(join(place, name), 'utf8').trim()]),
  )
}

async function slowChild(): Promise<number> {
  const path = join(directory, 'pid')
  while (!existsSync(path) || readFileSync(path, 'utf8') === '') await sleep(20)
  return Number(readFileSync(path, 'utf8'))
}

describe('a commit', () => {
  it('is built once, and its programs are its own, whatever the command built before', async () => {
    const [first, second] = [commit(1), commit(2)]
    const builds = await setUp()
    for (const sha of [second, first, second]) {
      expect(await build(builds, sha)).toEqual({ kind: 'built' })
    }
    expect(programs(builds, first)).toEqual({ crio: '1', pinns: '1' })
    expect(programs(builds, second)).toEqual({ crio: '2', pinns: '2' })
    // A second start finds them.
    writeFileSync(join(directory, 'source', 'build.sh'), FAIL)
    expect(await build(await setUp(), first)).toEqual({ kind: 'built' })
  })

  it('is built anew by another command', async () => {
    const sha = commit(1)
    await build(await setUp(), sha)
    const other = await setUp({
      command: ['sh', '-c', 'mkdir -p bin; echo o >bin/crio; echo o >bin/pinns'],
    })
    await build(other, sha)
    expect(programs(other, sha)).toEqual({ crio: 'o', pinns: 'o' })
  })

  it('that does not build is told with the end of the output, and the whole of it is in a file', async () => {
    const long = FAIL.replace('echo', 'seq 1000; echo')
    const [good, bad] = [commit(1), commit(2, long)]
    const builds = await setUp()
    await build(builds, good)
    const result = await build(builds, bad)
    expect(result).toMatchObject({
      kind: 'failed',
      why: 'does not build: the command ended with exit code 2',
      file: join(directory, `build-crio-${bad.slice(0, 12)}.log`),
    })
    if (result.kind !== 'failed') throw new Error('it was built')
    expect(result.output).toHaveLength(20)
    expect(result.output.at(-1)).toBe('number.go:1: broken')
    expect(readFileSync(result.file, 'utf8')).toMatch(/^1\n2\n/)
    expect(existsSync(buildDirectory(builds, bad))).toBe(false)
  })

  it('is not to blame for what the machine lacks', async () => {
    const line = 'cp: error writing bin/crio: No space left on device'
    const sha = commit(1, `#!/bin/sh\necho "${line}"\nexit 1\n`)
    const error = await runErrorIn(build(await setUp(), sha))
    expect(error).toMatchObject({ kind: 'environment', cause: line })
    expectClear(error)
  })

  it('has no build if the command leaves none, though the commit before left one', async () => {
    const [good, bad] = [commit(1), commit(2, '#!/bin/sh\nmkdir -p bin; cp number bin/crio\n')]
    const builds = await setUp()
    await build(builds, good)
    expect(await build(builds, bad)).toMatchObject({
      kind: 'failed',
      why: expect.stringContaining('left no pinns in bin'),
    })
  })

  it('without the script that builds it does not build, but a program that is missing is a mistake', async () => {
    const before = commitFiles(checkout, 'before the script', { number: '0\n' })
    const after = commit(1)
    const builds = await setUp()
    expect(await build(builds, before)).toMatchObject({ kind: 'failed' })
    expect(await build(builds, after)).toEqual({ kind: 'built' })
    const error = await runErrorIn(build(await setUp({ command: ['no-such-make'] }), after))
    expect(error.message).toBe('The command no-such-make cannot be run (option build)')
    expectClear(error)
  })

  it('is checked out as it is, whatever a build changed or left', async () => {
    const dirty = BUILD.replace('mkdir', 'echo x >number; echo x >new; mkdir')
    const first = commit(1, dirty)
    const second = commitFiles(checkout, 'with a file that the build left', {
      number: '2\n',
      new: 'own',
    })
    const builds = await setUp()
    await build(builds, first)
    writeFileSync(join(directory, 'source', '.git', 'index.lock'), '')
    expect(await build(builds, second)).toEqual({ kind: 'built' })
    const source = join(directory, 'source')
    expect(git(source, 'rev-parse', 'HEAD')).toBe(second)
  })

  it.each([
    ['crio', 'bin/static', ['crio', 'pinns', 'conmon']],
    ['kubernetes', '_output/bin', ['kubelet', 'ginkgo', 'e2e_node.test']],
    ['kubernetes', '_output/local/bin/linux/amd64', ['kubelet', 'ginkgo', 'e2e_node.test']],
  ] as const)(
    'of %s has its programs in %s, and nothing else is taken',
    async (project, folder, names) => {
      const sha = commit(1)
      const script = [
        `mkdir -p ${folder}/more`,
        ...[...names, 'other'].map((name) => `echo ${name} >${folder}/${name}`),
      ]
      const builds = await setUp({ project, command: ['sh', '-c', script.join('\n')] })
      expect(await build(builds, sha)).toEqual({ kind: 'built' })
      expect(programs(builds, sha)).toEqual(Object.fromEntries(names.map((name) => [name, name])))
    },
  )

  it('can leave programs in another folder, the root of the sources too', async () => {
    const sha = commit(1)
    for (const output of ['out/x', '.']) {
      const script = `mkdir -p ${output}; cp number ${output}/crio; cp number ${output}/pinns`
      const builds = await setUp({ output, command: ['sh', '-c', script] })
      expect(await build(builds, sha)).toEqual({ kind: 'built' })
    }
  })

  it('can have a file where others have a folder', async () => {
    const file = commitFiles(checkout, 'a file', { bin: 'x', 'build.sh': '#!/bin/sh\n' })
    git(checkout, 'rm', '--quiet', 'bin')
    const folder = commit(1)
    const builds = await setUp()
    for (const [sha, kind] of [
      [folder, 'built'],
      [file, 'failed'],
      [folder, 'built'],
    ]) {
      rmSync(join(directory, 'builds'), { recursive: true, force: true })
      expect(await build(builds, sha ?? '')).toMatchObject({ kind })
    }
  })

  it('cannot have files outside removed by a link', async () => {
    const outside = join(base, 'outside')
    mkdirSync(join(outside, 'static'), { recursive: true })
    writeFileSync(join(outside, 'static', 'precious'), '')
    rmSync(join(checkout, 'bin'), { recursive: true, force: true })
    symlinkSync(outside, join(checkout, 'bin'))
    const sha = commitFiles(checkout, 'a link', { number: '1\n' })
    const next = commitFiles(checkout, 'more', { number: '2\n' })
    const builds = await setUp({ command: ['true'] })
    await build(builds, sha)
    await build(builds, next)
    expect(readdirSync(join(outside, 'static'))).toEqual(['precious'])
  })

  it('that was copied in part is built again', async () => {
    const sha = commit(1)
    const builds = await setUp()
    mkdirSync(`${buildDirectory(builds, sha)}.part`, { recursive: true })
    writeFileSync(join(`${buildDirectory(builds, sha)}.part`, 'crio'), 'half')
    expect(await build(builds, sha)).toEqual({ kind: 'built' })
    expect(programs(builds, sha)).toEqual({ crio: '1', pinns: '1' })
    expect(readdirSync(dirname(buildDirectory(builds, sha)))).toEqual([sha])
  })
})

describe('a build that goes on', () => {
  const SLOW = '#!/bin/sh\nmkdir -p bin; cp number bin/crio\nsleep 600 & echo $! >../pid; wait\n'

  it('ends with the signal, and all of it', async () => {
    const sha = commit(1, SLOW)
    const builds = await setUp()
    const stop = new AbortController()
    const result = build(builds, sha, stop.signal)
    const child = await slowChild()
    expect(doesRun(child)).toBe(true)
    stop.abort()
    expect(await result).toEqual({ kind: 'stopped' })
    expect(doesRun(child)).toBe(false)
    expect(existsSync(buildDirectory(builds, sha))).toBe(false)
  })

  it('of a search that was killed is ended by the next one, and one of another search is an error', async () => {
    const sha = commit(1)
    const builds = await setUp()
    const left = spawn('sleep', ['600'], { detached: true, stdio: 'ignore' })
    const record = (search: number, searchStart: string) =>
      writeFileSync(
        join(directory, 'build.json'),
        JSON.stringify({
          boot: currentBoot(),
          session: left.pid,
          sessionStart: startTimeOf(left.pid ?? 0),
          search,
          searchStart,
        }),
      )
    record(process.ppid, startTimeOf(process.ppid))
    const error = await runErrorIn(build(builds, sha))
    expect(error.message).toBe(`Another search builds in ${directory}`)
    expectClear(error)
    expect(left.exitCode ?? left.signalCode).toBeNull()
    record(process.ppid, '1')
    const ended = once(left, 'exit')
    expect(await build(builds, sha)).toEqual({ kind: 'built' })
    await ended
    expect(left.signalCode).toBe('SIGTERM')
  })
})
