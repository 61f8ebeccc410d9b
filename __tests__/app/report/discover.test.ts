import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { discover } from '../../../src/app/report/discover.ts'
import { filesBelow } from '../../../src/app/report/files-below.ts'
import { NO_JOB_FILES } from '../../../src/app/report/job-files.ts'

const GINKGO = '[\n  {\n    "SuitePath": "/suite"'
const JUNIT = '<?xml version="1.0"?>\n<testsuites tests="3">'
const CONSOLE = '+ exec ginkgo\nRunning Suite: E2eNode Suite - /w\n'

let directory = ''

function put(tree: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(tree)) {
    const path = join(directory, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'discover-'))
})
afterEach(() => {
  rmSync(directory, { recursive: true })
})

describe('discover', () => {
  it('finds nothing in an empty directory', async () => {
    expect(await discover(directory)).toEqual({
      ginkgo: null,
      junit: null,
      besides: { ginkgo: [], junit: [], console: [] },
      steps: [],
      others: [],
      console: null,
      job: NO_JOB_FILES,
      nodes: [{ root: '', logs: {}, systemLogs: [] }],
      repeated: [],
      unused: [],
      lost: [],
    })
  })

  it('recognises reports by content, with any name', async () => {
    put({
      'artifacts/results.json': GINKGO,
      'artifacts/settings.json': '{"a": 1}',
      'artifacts/j.xml': JUNIT,
      'artifacts/pom.xml': '<project/>',
      'build-log.txt': CONSOLE,
      'notes.txt': 'hello',
      exitcode: '0',
    })
    expect(await discover(directory)).toMatchObject({
      ginkgo: join(directory, 'artifacts/results.json'),
      junit: join(directory, 'artifacts/j.xml'),
      console: join(directory, 'build-log.txt'),
      job: { exitCodes: [join(directory, 'exitcode')] },
    })
  })

  it('takes the report at the lowest depth, then the first by name, and the logs of its node', async () => {
    put({ 'a/b/crio.log': '', 'z/crio.log': '', 'b/one.xml': JUNIT, 'a/two.xml': JUNIT })
    expect(await discover(directory)).toMatchObject({
      junit: join(directory, 'a/two.xml'),
      nodes: [
        { root: join(directory, 'a'), logs: { 'crio.log': [join(directory, 'a/b/crio.log')] } },
        { root: join(directory, 'z') },
      ],
    })
  })

  it('finds further reports in the directories of the first ones, and not in others', async () => {
    put({ 'a/one.xml': JUNIT, 'a/two.xml': JUNIT, 'b/c/x.json': GINKGO, 'b/c/y.json': GINKGO })
    put({ 'd/other.xml': JUNIT })
    expect(await discover(directory)).toMatchObject({
      junit: join(directory, 'a/one.xml'),
      besides: { junit: [join(directory, 'a/two.xml')], ginkgo: [join(directory, 'b/c/y.json')] },
      others: [{ kind: 'junit', path: join(directory, 'd/other.xml') }],
    })
  })

  it('takes all JUnit files as one run if there is no report of Ginkgo', async () => {
    put({ 'a/one.xml': JUNIT, 'd/other.xml': JUNIT })
    expect(await discover(directory)).toMatchObject({
      junit: join(directory, 'a/one.xml'),
      besides: { junit: [join(directory, 'd/other.xml')] },
      others: [],
    })
  })

  it.each([
    ['kubetest2', '<testsuite name="kubetest2" failures="0"><testcase name="Build"'],
    ['ci-operator', '<testsuite name="job"><testcase name="Run multi-stage test e2e pre phase"'],
    ['its predecessor', '<testsuite failures="1"><testcase classname="e2e.go" name="Extract"/>'],
  ])('takes the JUnit of %s as steps', async (_, text) => {
    put({ 'a_runner.xml': text, 'b.xml': JUNIT })
    expect(await discover(directory)).toMatchObject({
      junit: join(directory, 'b.xml'),
      besides: { junit: [] },
      steps: [join(directory, 'a_runner.xml')],
    })
  })

  it('recognises a named file by content, and prefers it to those in directories', async () => {
    put({ 'artifacts/j.xml': JUNIT, 'artifacts/crio.log': '', 'given/report': JUNIT })
    const given = join(directory, 'given/report')
    expect(await discover(join(directory, 'artifacts'), given)).toMatchObject({
      junit: given,
      nodes: [{ logs: { 'crio.log': [join(directory, 'artifacts/crio.log')] } }],
    })
  })

  it('reads deep directories, and names where it stops', async () => {
    const deep = '1/2/3/4/5/6/7/8'
    const tooDeep = Array.from({ length: 32 }, () => 'd').join('/')
    put({ [`${deep}/kubelet.log`]: '', [`${tooDeep}/crio.log`]: '' })
    const {
      nodes: [{ logs }],
      unused,
    } = await discover(directory)
    expect(Object.keys(logs)).toEqual(['kubelet.log'])
    expect(unused).toEqual([
      {
        path: join(directory, tooDeep),
        reason: 'deeper than 32 levels',
        isKnown: false,
        isDirectory: true,
      },
    ])
  })

  it('ignores directories that are not readable', async () => {
    put({ 'closed/crio.log': '', 'a.xml': JUNIT, 'b.xml': JUNIT })
    chmodSync(join(directory, 'closed'), 0)
    chmodSync(join(directory, 'a.xml'), 0)
    const {
      junit,
      nodes: [{ logs }],
    } = await discover(directory)
    chmodSync(join(directory, 'closed'), 0o755)
    // Root can read everything.
    const isRoot = process.getuid?.() === 0
    expect(junit).toBe(join(directory, isRoot ? 'a.xml' : 'b.xml'))
    expect(Object.keys(logs)).toEqual(isRoot ? ['crio.log'] : [])
  })

  it('throws for a missing directory', async () => {
    await expect(discover(join(directory, 'none'))).rejects.toThrow(/ENOENT/)
  })

  it.each(['build-log.txt', 'console', 'consoleText', 'output.out', 'log.2'])(
    'recognises a console that is called %s',
    async (name) => {
      put({ [name]: CONSOLE, 'other.log': 'hello\n' })
      expect((await discover(directory)).console).toBe(join(directory, name))
    },
  )

  it('recognises reports without the ending of their format', async () => {
    put({ 'a/ginkgo-report': GINKGO, 'b/junit.out': JUNIT, 'c/page.html': '<html/>' })
    expect(await discover(directory)).toMatchObject({
      ginkgo: join(directory, 'a/ginkgo-report'),
      junit: join(directory, 'b/junit.out'),
    })
  })

  it.each(['<testsuite/>', '<testsuites tests="0"></testsuites>', '<testcase name="a"/>'])(
    'recognises %s as JUnit',
    async (text) => {
      put({ results: `<?xml version="1.0"?>\n${text}` })
      expect((await discover(directory)).junit).toBe(join(directory, 'results'))
    },
  )

  it('takes a console for a console, whatever its lines are about', async () => {
    const lines = [
      '"SuitePath": "/x"',
      '<testsuite name="x">',
      'Running Suite: E2eNode',
      '='.repeat(22),
    ]
    put({ 'a.log': lines.map((line) => `[01:02:03] ${line}\n`).join('') })
    expect(await discover(directory)).toMatchObject({
      ginkgo: null,
      junit: null,
      console: join(directory, 'a.log'),
    })
  })

  it('finds a suite after megabytes of other lines, also with a prefix', async () => {
    const build = 'compiling 7 of 9 specs \n'.repeat(100_000)
    const suite = `${CONSOLE}${'='.repeat(34)}\n`
    put({
      'a/long.log': build + CONSOLE,
      'b/timed.log': (build + suite).replace(/^/gm, '[01:02:03] '),
    })
    expect(await discover(directory)).toMatchObject({
      console: join(directory, 'a/long.log'),
      others: [{ kind: 'console', path: join(directory, 'b/timed.log') }],
    })
  })

  it('finds further consoles in the directory of the first one', async () => {
    put({ 'host-1.log': CONSOLE, 'host-2.log': CONSOLE, 'artifacts/host-3.log': CONSOLE })
    expect(await discover(directory)).toMatchObject({
      console: join(directory, 'host-1.log'),
      besides: { console: [join(directory, 'host-2.log')] },
      others: [{ kind: 'console', path: join(directory, 'artifacts/host-3.log') }],
    })
  })

  it('follows links inside of the directory by their names, and no others', async () => {
    put({ 'logs/crio-7.log': '', 'logs/out.log': CONSOLE })
    symlinkSync('logs/crio-7.log', join(directory, 'crio.log'))
    symlinkSync('logs/out.log', join(directory, 'latest.log'))
    symlinkSync('..', join(directory, 'logs/loop'))
    symlinkSync('/etc/hosts', join(directory, 'kubelet.log'))
    symlinkSync('none', join(directory, 'kern.log'))
    const {
      nodes: [{ logs }],
      console,
      besides,
      unused,
    } = await discover(directory)
    expect(logs).toEqual({ 'crio.log': [join(directory, 'crio.log')] })
    expect(console).toBe(join(directory, 'logs/out.log'))
    expect(besides.console).toEqual([])
    expect(unused.filter(({ isKnown }) => !isKnown)).toEqual([
      { path: join(directory, 'kern.log'), reason: 'a link without a target', isKnown: false },
      { path: join(directory, 'kubelet.log'), reason: 'a link to another place', isKnown: false },
    ])
  })

  it('uses a file once, however it is named', async () => {
    put({ 'a/one.xml': JUNIT, 'a/two.xml': JUNIT })
    const named = join(directory, 'a/two.xml')
    expect(await discover(named, directory, join(directory, 'a'))).toMatchObject({
      junit: named,
      besides: { junit: [join(directory, 'a/one.xml')] },
      others: [],
    })
  })

  it('says why files are not used', async () => {
    put({
      'a.zip': 'PK\u0003\u0004...',
      'b.tar': `${'a'.padEnd(257, '\0')}ustar`,
      binary: '\u007fELF\0\0\0\0b',
      'data.json': '{}',
      'empty.txt': '',
      'notes.txt': 'hello',
      'pom.xml': '<project/>',
    })
    execFileSync('mkfifo', [join(directory, 'pipe')])
    const { unused } = await discover(directory)
    expect(unused.map(({ path, reason }) => [path.slice(directory.length + 1), reason])).toEqual([
      ['pipe', 'not a regular file'],
      ['a.zip', 'a zip archive, to be unpacked first'],
      ['b.tar', 'a tar archive, to be unpacked first'],
      ['binary', 'not a text'],
      ['data.json', 'not a report of Ginkgo'],
      ['empty.txt', 'empty'],
      ['notes.txt', 'without the start of a suite'],
      ['pom.xml', 'without a test suite of JUnit'],
    ])
  })

  it('stops after a number of files', () => {
    put({ 'a/1': '', 'a/2': '', 'b/3': '' })
    expect(filesBelow(directory, 2)).toEqual({
      files: [join(directory, 'a/1'), join(directory, 'a/2')],
      links: [],
      unused: [
        {
          path: join(directory, 'b'),
          reason: 'after the first 2 files',
          isKnown: false,
          isDirectory: true,
        },
      ],
    })
  })

  it.each([
    ['an empty file', 'junit_02.xml', '', ['a', 'b']],
    ['something else with the name of a report', 'junit_02.xml', 'no space left', ['a', 'b']],
    ['an empty file with such a word', 'results.xml', '', ['a', 'b']],
    ['an empty file that can be a report', 'second.xml', '', ['a']],
  ])('misses a report where there is %s', async (_, name, text, lostIn) => {
    put({
      'a/junit_01.xml': JUNIT,
      [`a/${name}`]: text,
      [`b/${name}`]: text,
      'a/pom.xml': '<project/>',
    })
    const { lost } = await discover(directory)
    expect(lost.map(({ path }) => path)).toEqual(
      lostIn.map((place) => join(directory, place, name)),
    )
  })

  it('misses a report where there is a link without a target', async () => {
    put({ 'junit_01.xml': JUNIT })
    symlinkSync('none', join(directory, 'junit_02.xml'))
    expect((await discover(directory)).lost).toMatchObject([
      { path: join(directory, 'junit_02.xml') },
    ])
  })
})
