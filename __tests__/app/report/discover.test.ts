import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { discover } from '../../../src/app/report/discover.ts'

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
      exitCode: null,
      finished: null,
      job: { outputs: [], started: null, prowjob: null, podinfo: null },
      logs: {},
      systemLogs: [],
      otherNodes: [],
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
      exitCode: join(directory, 'exitcode'),
    })
  })

  it('takes the file at the lowest depth, then the first by name', async () => {
    put({ 'a/b/crio.log': '', 'z/crio.log': '', 'b/one.xml': JUNIT, 'a/two.xml': JUNIT })
    expect(await discover(directory)).toMatchObject({
      junit: join(directory, 'a/two.xml'),
      logs: { 'crio.log': join(directory, 'z/crio.log') },
    })
  })

  it('finds further reports in the directories of the first ones, and not in others', async () => {
    put({ 'a/one.xml': JUNIT, 'a/two.xml': JUNIT, 'b/c/x.json': GINKGO, 'b/c/y.json': GINKGO })
    put({ 'd/other.xml': JUNIT })
    expect(await discover(directory)).toMatchObject({
      junit: join(directory, 'a/one.xml'),
      besides: { junit: [join(directory, 'a/two.xml')], ginkgo: [join(directory, 'b/c/y.json')] },
      others: [join(directory, 'd/other.xml')],
    })
  })

  it.each([
    ['kubetest2', '<testsuite name="kubetest2" failures="0"><testcase name="Build"'],
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
      logs: { 'crio.log': join(directory, 'artifacts/crio.log') },
    })
  })

  it('reads deep directories, and names where it stops', async () => {
    const deep = '1/2/3/4/5/6/7/8'
    const tooDeep = Array.from({ length: 32 }, () => 'd').join('/')
    put({ [`${deep}/kubelet.log`]: '', [`${tooDeep}/crio.log`]: '' })
    const { logs, unused } = await discover(directory)
    expect(Object.keys(logs)).toEqual(['kubelet.log'])
    expect(unused).toEqual([
      { path: join(directory, tooDeep), reason: 'deeper than 32 levels', isKnown: false },
    ])
  })

  it('ignores directories that are not readable', async () => {
    put({ 'closed/crio.log': '', 'a.xml': JUNIT, 'b.xml': JUNIT })
    chmodSync(join(directory, 'closed'), 0)
    chmodSync(join(directory, 'a.xml'), 0)
    const { junit, logs } = await discover(directory)
    chmodSync(join(directory, 'closed'), 0o755)
    // Root can read everything.
    const isRoot = process.getuid?.() === 0
    expect(junit).toBe(join(directory, isRoot ? 'a.xml' : 'b.xml'))
    expect(Object.keys(logs)).toEqual(isRoot ? ['crio.log'] : [])
  })

  it('throws for a missing directory', async () => {
    await expect(discover(join(directory, 'none'))).rejects.toThrow(/ENOENT/)
  })
})
