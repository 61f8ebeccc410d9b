import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { emptyProgram } from '../../sandbox/mirror/elf.ts'
import { stampProgram } from '../../sandbox/mirror/stamp.ts'
import { createSandbox, type Sandbox } from '../../sandbox/sandbox.ts'
import type { SandboxScript } from '../../sandbox/script.ts'
import { EXIT } from '../../src/app/cli/exit.ts'
import { commitFiles, contentOf, git, makeRepository } from '../git-repository.ts'

const CLI = resolve(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js')
const SPEC = 'should not be able to pull from private registry without secret'
const COMMITS = 9
/** It does not build. */
const BROKEN = 5
const CULPRIT = 6
const NUMBERS = Array.from({ length: COMMITS }, (_, index) => index)

/** What `--json` prints, as far as it is looked at. */
interface Found {
  readonly text: string
  readonly culprits: readonly unknown[]
  readonly trials: readonly { readonly outcome: { readonly kind: string } }[]
  readonly wasCancelled: boolean
}

let sandbox: Sandbox
let before: readonly string[] = []

beforeAll(async () => {
  sandbox = await createSandbox()
  before = sandbox.files()
  const arch = process.arch === 'arm64' ? 'arm64' : 'amd64'
  for (const number of NUMBERS) {
    const crio = directory('crio', number)
    stampProgram(join(sandbox.build.programs, 'crio'), join(crio, 'crio'), {
      version: '1.37.0',
      commit: commitNumber(number),
    })
    writeFileSync(join(crio, 'pinns'), emptyProgram(arch, 'pinns'), { mode: 0o755 })
    const kubernetes = directory('kubernetes', number)
    const stamp = { version: versionNumber(number) }
    stampProgram(join(sandbox.build.programs, 'kubelet'), join(kubernetes, 'kubelet'), stamp)
    for (const name of ['e2e_node.test', 'ginkgo']) {
      copyFileSync(join(sandbox.build.programs, name), join(kubernetes, name))
    }
  }
})

afterAll(() => sandbox.close())

const commitNumber = (number: number) => String(number).repeat(40)
const versionNumber = (number: number) => `v1.37.${number}`

/** Prepared programs of a commit. */
function directory(project: string, number: number): string {
  const path = join(sandbox.workspace, 'prepared', project, String(number))
  mkdirSync(path, { recursive: true })
  return path
}

/** A checkout with a commit for each number, and the command that builds one by copying what is prepared. */
function checkout(project: 'crio' | 'kubernetes', name: string) {
  const path = join(sandbox.workspace, name)
  makeRepository(path)
  const module = project === 'crio' ? 'github.com/cri-o/cri-o' : 'k8s.io/kubernetes'
  for (const number of NUMBERS) {
    commitFiles(path, `area: change ${number} (#${100 + number})`, {
      'go.mod': `module ${module}\n\ngo 1.26\n`,
      number: `${number}\n`,
    })
  }
  const built = join(sandbox.workspace, `${name}.built`)
  /** Has the number of the build that does not end. */
  const slow = `${built}.slow`
  const output = project === 'crio' ? 'bin' : '_output/bin'
  const script = join(sandbox.workspace, `${name}.sh`)
  writeFileSync(
    script,
    `set -e
echo $(cat number) >>${built}
if [ "$(wc -l <${built})" = "$(cat ${slow} 2>/dev/null)" ]; then sleep 600; fi
if [ $(cat number) = ${BROKEN} ]; then echo "number: broken" >&2; exit 2; fi
mkdir -p ${output}
cp ${join(sandbox.workspace, 'prepared', project)}/$(cat number)/* ${output}
`,
  )
  return {
    path,
    command: `sh '${script}'`,
    slow,
    built: () => (existsSync(built) ? readFileSync(built, 'utf8').trim().split('\n') : []),
  }
}

function start(name: string, options: Readonly<Record<string, string>>) {
  const args = {
    focus: SPEC,
    'report-dir': join(sandbox.workspace, name),
    'mirror-crio': sandbox.mirror.crio,
    'mirror-kubernetes': sandbox.mirror.kubernetes,
    history: join(sandbox.workspace, 'no-history'),
    ...options,
  }
  const child = spawn(
    process.execPath,
    [CLI, 'bisect', '--json', ...Object.entries(args).map(([key, value]) => `--${key}=${value}`)],
    {
      cwd: sandbox.workspace,
      env: {
        ...sandbox.environment,
        TMPDIR: sandbox.temporaryDirectory,
        XDG_CACHE_HOME: sandbox.toolCache,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const ended = new Promise<{ exitCode: number | null; stdout: string; stderr: string }>((done) => {
    child.on('close', (exitCode) => done({ exitCode, stdout, stderr }))
  })
  return { child, ended, log: () => stderr }
}

async function find(
  script: SandboxScript,
  name: string,
  options: Readonly<Record<string, string>>,
) {
  await sandbox.setScript(script)
  const { exitCode, stdout, stderr } = await start(name, options).ended
  if (stdout === '') throw new Error(stderr)
  const found: Found = JSON.parse(stdout)
  return { exitCode, found, stderr }
}

function expectCleanNode(): void {
  expect(sandbox.files()).toEqual(before)
  expect(sandbox.processes()).toEqual([])
}

const fails = (rule: object) => ({ specs: [{ match: SPEC, outcome: 'fail' as const, ...rule }] })
const crioFrom = (number: number) => fails({ crioCommits: NUMBERS.slice(number).map(commitNumber) })

describe('bisect in a checkout', () => {
  it('finds the commit of CRI-O behind one that does not build, and never touches the checkout', async () => {
    const { path, command, built } = checkout('crio', 'cri-o')
    git(path, 'tag', 'v1', `main~${COMMITS - 1}`)
    writeFileSync(join(path, 'number'), 'changed by the user\n')
    const content = contentOf(path)
    const options = { checkout: './cri-o', build: command, good: 'v1', bad: 'HEAD' }
    const { exitCode, found, stderr } = await find(crioFrom(CULPRIT), 'crio', options)
    expect(exitCode).toBe(EXIT.passed)
    expect(found.culprits).toMatchObject([{ part: 0, good: CULPRIT - 2, bad: CULPRIT }])
    expect(found.text).toMatch(/^One of 2 commits of CRI-O, .* area: change 6 \(#106\)/)
    expect(stderr).toContain('number: broken')
    const log = /The whole output is in (\S+)/.exec(stderr)?.[1] ?? ''
    expect(readFileSync(log, 'utf8')).toBe('number: broken\n')
    expect(contentOf(path)).toEqual(content)
    const count = built().length
    expect(new Set(built()).size).toBe(count)
    const again = await find(crioFrom(CULPRIT), 'crio', options)
    expect(again.found.culprits).toEqual(found.culprits)
    // What did not build may do so now; all others are there.
    expect(
      built()
        .slice(count)
        .filter((number) => number !== String(BROKEN)),
    ).toEqual([])
    expectCleanNode()
  })

  it('finds the commit of Kubernetes from inside of the checkout, whose status stays the same', async () => {
    const { path, command } = checkout('kubernetes', 'kubernetes')
    const status = git(path, 'status', '--porcelain', '--untracked-files=all')
    const { found } = await find(
      fails({ kubernetesVersions: NUMBERS.slice(3).map(versionNumber) }),
      'k8s',
      {
        checkout: path,
        build: command,
        good: 'main~8',
        bad: 'main',
        'report-dir': join(path, 'search'),
      },
    )
    expect(found.culprits).toMatchObject([{ part: 0, good: 2, bad: 3 }])
    expect(found.text).toContain('area: change 3 (#103) broke it')
    expect(git(path, 'status', '--porcelain', '--untracked-files=all')).toBe(status)
    expectCleanNode()
  })

  it('stops in the middle of a build, and goes on with what was built', async () => {
    const { command, slow, built } = checkout('crio', 'stopped')
    const options = { checkout: './stopped', build: command, good: 'HEAD~8', bad: 'HEAD' }
    await sandbox.setScript(crioFrom(2))
    writeFileSync(slow, '3\n')
    const { child, ended, log } = start('stop', options)
    while (built().length < 3) await new Promise((done) => setTimeout(done, 20))
    const count = log().split('Trial ').length - 1
    child.kill('SIGTERM')
    const { exitCode, stdout } = await ended
    expect(exitCode).toBe(EXIT.cancelled)
    const { trials, wasCancelled }: Found = JSON.parse(stdout)
    expect({ wasCancelled, trials: trials.length }).toEqual({
      wasCancelled: true,
      trials: count - 1,
    })
    expectCleanNode()
    rmSync(slow)
    const { found } = await find(crioFrom(2), 'stop', options)
    expect(found.culprits).toMatchObject([{ good: 1, bad: 2 }])
  })

  it('is a mistake if an end does not build', async () => {
    const { command } = checkout('crio', 'ends')
    await sandbox.setScript({})
    const { exitCode, stdout } = await start('no-end', {
      checkout: './ends',
      build: command,
      good: 'HEAD~8',
      bad: `HEAD~${COMMITS - 1 - BROKEN}`,
    }).ended
    expect(exitCode).toBe(EXIT.mistake)
    const { error }: { readonly error: { readonly what: string; readonly evidence: unknown } } =
      JSON.parse(stdout)
    expect(error.what).toMatch(/cannot be tried: CRI-O \w{12} does not build/)
    expect(error.evidence).toContain('number: broken')
    expectCleanNode()
  })
})

it('bisect in directories with builds of both parts finds the guilty one', async () => {
  const script = fails({ kubernetesVersions: NUMBERS.slice(7).map(versionNumber) })
  const { found } = await find(script, 'directories', {
    'crio-builds': './prepared/crio',
    'kubernetes-builds': './prepared/kubernetes',
    good: 'crio=1 kubernetes=5',
    bad: 'crio=3 kubernetes=7',
  })
  expect(found.culprits).toMatchObject([{ part: 1, good: 1, bad: 2 }])
  expectCleanNode()
})
