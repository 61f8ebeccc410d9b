import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import packageJson from '../../package.json' with { type: 'json' }
import { readMetadata } from '../../sandbox/runner/metadata.ts'
import { EXIT } from '../../src/app/cli/exit.ts'
import { formatHistory } from '../../src/domain/history/file/format.ts'
import { NEWEST_FILE, newestFile } from '../../src/domain/history/newest.ts'
import { historyFileName } from '../../src/domain/history/series-name.ts'
import { ENTRIES } from '../../src/entries.ts'
import { aHistory } from '../lane-history.ts'

const ROOT = resolve(import.meta.dirname, '..', '..')
const CLI = join(ROOT, packageJson.bin['crio-node-e2e'])
const RECORDED = join(ROOT, '__tests__', 'fixtures', 'runs', 'vm2-busybox')
const OLDEST_NODE = packageJson.engines.node.replace('>=', '')

/** The Node of the machine, or null where there is none that is promised to work: npm's packages bring another one. */
const MACHINE_NODE = findMachineNode()

function findMachineNode(): string | null {
  const directories = (process.env['PATH'] ?? '').split(delimiter)
  const node = directories
    .filter((directory) => !directory.includes('node_modules'))
    .map((directory) => join(directory, 'node'))
    .find((path) => existsSync(path))
  if (node === undefined) return null
  const { stdout } = spawnSync(node, ['--print', 'process.versions.node'], { encoding: 'utf8' })
  return Number.parseInt(stdout, 10) >= Number(OLDEST_NODE) ? node : null
}

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'dist-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

/** Runs a program elsewhere than in the checkout, with this Node as the only program on the search path. */
function start(program: string, args: readonly string[], environment = {}) {
  return spawnSync(program, args, {
    cwd: directory,
    env: { PATH: dirname(process.execPath), HOME: directory, ...environment },
    encoding: 'utf8',
  })
}

describe('dist/', () => {
  it('has a file for each entry, and for all that is started by a file', () => {
    const actions = ['.', ...readdirSync(ROOT)].filter((name) =>
      existsSync(join(ROOT, name, 'action.yml')),
    )
    const started = actions.flatMap((name) => {
      const { main, post } = readMetadata(join(ROOT, name)).runs
      return [main, ...(post === undefined ? [] : [post])].map((file) => join(ROOT, name, file))
    })
    const entries = Object.keys(ENTRIES).map((entry) => join(ROOT, 'dist', entry, 'index.js'))
    expect([...new Set([...started, CLI])].toSorted()).toEqual(entries.toSorted())
    for (const file of entries) expect(existsSync(file)).toBe(true)
  })

  it('names the licence of every dependency', () => {
    const lines = readFileSync(join(ROOT, 'dist', 'licenses.txt'), 'utf8').split('\n')
    expect(lines).toEqual(expect.arrayContaining(Object.keys(packageJson.dependencies)))
  })

  it('has shared code once', () => {
    const chunks = readdirSync(join(ROOT, 'dist')).filter((name) => name.endsWith('.js'))
    const copies = chunks.filter((name) =>
      readFileSync(join(ROOT, 'dist', name), 'utf8').includes('class ProxyAgent extends'),
    )
    expect(copies).toHaveLength(1)
  })
})

describe('the built command', () => {
  it('starts through a link, as npm installs it', () => {
    const link = join(directory, 'crio-node-e2e')
    symlinkSync(CLI, link)
    expect(() => accessSync(link, constants.X_OK)).not.toThrow()
    expect(start(link, ['--version'])).toMatchObject({
      stdout: `${packageJson.version}\n`,
      status: EXIT.passed,
    })
  })

  it('refuses an older Node than package.json promises, and says so in one sentence', () => {
    const older = `${Number(OLDEST_NODE) - 1}.9.9`
    const pretend = `data:text/javascript,
      Object.defineProperty(process, 'versions', { value: { node: '${older}' } })`
    expect(start(process.execPath, ['--import', pretend, CLI, '--help'])).toMatchObject({
      stdout: '',
      stderr: `crio-node-e2e needs Node ${OLDEST_NODE} or newer, in a current release. This is Node ${older}.\n`,
      status: EXIT.environment,
    })
  })

  it.each(['README.md', 'CONTRIBUTING.md'])('is promised for the same Node in %s', (page) => {
    expect(readFileSync(join(ROOT, page), 'utf8')).toContain(`Node ${OLDEST_NODE} or newer`)
  })
})

describe('the HTML report', () => {
  it('is one file with the policy of its own script and style, and loads nothing', () => {
    const { status, stderr } = start(process.execPath, [
      CLI,
      'report',
      RECORDED,
      '--html=page.html',
    ])
    expect([status, stderr]).toEqual([EXIT.passed, expect.stringContaining('page.html')])
    const page = readFileSync(join(directory, 'page.html'), 'utf8')
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? []
    const [, script = ''] = /<script type="module">([\s\S]*?)<\/script>/.exec(page) ?? []
    for (const text of [style, script]) {
      expect(text.length).toBeGreaterThan(5_000)
      const digest = createHash('sha256').update(text).digest('base64')
      expect(page).toContain(`-src 'sha256-${digest}'`)
    }
    expect(script).toContain('Leon Sorokin')
    expect(script).not.toMatch(/\bimport\b *[({"']/)
    expect(page).not.toMatch(/<(?:script|img|iframe)[^>]* src=|<link[^>]* href="(?!data:,")/)
  })

  it('of histories begins with the verdict that they keep, but not that of one of their lanes', () => {
    const history = aHistory(3, [{ id: 'a', seconds: 1 }])
    mkdirSync(join(directory, 'history'))
    const file = join(directory, 'history', historyFileName(history.series) ?? '')
    writeFileSync(file, formatHistory(history))
    const [, , last] = history.runs
    const { id = '', repository = '', startedAt = '' } = last ?? {}
    const run = { id, attempt: 1, repository, url: null }
    const newest = {
      run,
      startedAt,
      result: 'flaky',
      headline: 'Only a flake',
      detail: '',
      who: '',
    }
    writeFileSync(join(directory, 'history', NEWEST_FILE), newestFile(newest))
    const headlineOf = (...options: readonly string[]) => {
      const show = ['history', 'show', 'history', '--html=page.html', ...options]
      expect(start(process.execPath, [CLI, ...show])).toMatchObject({ status: EXIT.passed })
      return /<h1>(.*)<\/h1>/.exec(readFileSync(join(directory, 'page.html'), 'utf8'))?.[1]
    }
    expect(headlineOf()).toBe('Only a flake')
    expect(headlineOf('--lane=conformance')).toBe('1 of 1 lane did not pass in the newest runs')
  })

  it('is refused where it cannot be written', () => {
    const { status, stderr } = start(process.execPath, [
      CLI,
      'report',
      RECORDED,
      '--html=no/page.html',
    ])
    expect(status).toBe(EXIT.environment)
    expect(stderr).toContain('page.html cannot be written')
  })
})

const describeMachineNode = MACHINE_NODE === null ? describe.skip : describe

describeMachineNode(
  'the built command under the Node of the machine (skipped without one that is new enough)',
  () => {
    const node = MACHINE_NODE ?? ''

    it('prints its help', () => {
      expect(start(node, [CLI, '--help'])).toMatchObject({ stderr: '', status: EXIT.passed })
    })

    it('judges what a suite left', () => {
      const { stdout, status } = start(node, [CLI, 'report', '--json', RECORDED])
      expect(JSON.parse(stdout)).toMatchObject({ verdict: { result: 'passed' } })
      expect(status).toBe(EXIT.passed)
    })

    it('reads the numbers in an Ignition file', () => {
      const files = [{ path: '/etc/a', mode: 420, contents: { source: 'data:,a' } }]
      const config = { ignition: { version: '3.3.0' }, storage: { files } }
      writeFileSync(join(directory, 'a.ign'), JSON.stringify(config))
      // The unknown lane stops the command before it downloads anything.
      const { stdout } = start(node, [CLI, 'plan', '--json', '--ignition=./a.ign', '--lane=none'])
      expect(JSON.parse(stdout)).toMatchObject({
        error: { evidence: [expect.stringMatching(/^lane/)] },
      })
    })
  },
)

describe('post', () => {
  it('loads next to nothing when it has nothing to do', () => {
    const coverage = join(directory, 'coverage')
    const post = join(ROOT, 'dist', 'post', 'index.js')
    const { status } = start(process.execPath, [post], { NODE_V8_COVERAGE: coverage })
    expect(status).toBe(0)
    const [file = ''] = readdirSync(coverage)
    const { result }: { result: readonly { url: string }[] } = JSON.parse(
      readFileSync(join(coverage, file), 'utf8'),
    )
    const loaded = result
      .filter(({ url }) => url.startsWith('file:'))
      .map(({ url }) => fileURLToPath(url))
      .filter((path) => path.startsWith(join(ROOT, 'dist') + sep))
    expect(loaded).toContain(post)
    const bytes = loaded.reduce((sum, path) => sum + statSync(path).size, 0)
    expect(bytes).toBeLessThan(64_000)
  })
})
