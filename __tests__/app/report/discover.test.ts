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
  it('finds nothing in an empty directory', () => {
    expect(discover(directory)).toEqual({
      ginkgo: null,
      junit: null,
      besides: { ginkgo: [], junit: [] },
      steps: [],
      others: [],
      console: null,
      exitCode: null,
      finished: null,
      job: { outputs: [], started: null, prowjob: null, podinfo: null },
      logs: {},
      systemLogs: [],
      otherNodes: [],
    })
  })

  it('recognises reports by content, with any name', () => {
    put({
      'artifacts/results.json': GINKGO,
      'artifacts/settings.json': '{"a": 1}',
      'artifacts/j.xml': JUNIT,
      'artifacts/pom.xml': '<project/>',
      'build-log.txt': CONSOLE,
      'notes.txt': 'hello',
      exitcode: '0',
    })
    expect(discover(directory)).toMatchObject({
      ginkgo: join(directory, 'artifacts/results.json'),
      junit: join(directory, 'artifacts/j.xml'),
      console: join(directory, 'build-log.txt'),
      exitCode: join(directory, 'exitcode'),
    })
  })

  it('takes the file at the lowest depth, then the first by name', () => {
    put({ 'a/b/crio.log': '', 'z/crio.log': '', 'b/one.xml': JUNIT, 'a/two.xml': JUNIT })
    expect(discover(directory)).toMatchObject({
      junit: join(directory, 'a/two.xml'),
      logs: { 'crio.log': join(directory, 'z/crio.log') },
    })
  })

  it('finds further reports in the directories of the first ones, and not in others', () => {
    put({ 'a/one.xml': JUNIT, 'a/two.xml': JUNIT, 'b/c/x.json': GINKGO, 'b/c/y.json': GINKGO })
    put({ 'd/other.xml': JUNIT })
    expect(discover(directory)).toMatchObject({
      junit: join(directory, 'a/one.xml'),
      besides: { junit: [join(directory, 'a/two.xml')], ginkgo: [join(directory, 'b/c/y.json')] },
      others: [join(directory, 'd/other.xml')],
    })
  })

  it.each([
    ['kubetest2', '<testsuite name="kubetest2" failures="0"><testcase name="Build"'],
    ['its predecessor', '<testsuite failures="1"><testcase classname="e2e.go" name="Extract"/>'],
  ])('takes the JUnit of %s as steps', (_, text) => {
    put({ 'a_runner.xml': text, 'b.xml': JUNIT })
    expect(discover(directory)).toMatchObject({
      junit: join(directory, 'b.xml'),
      besides: { junit: [] },
      steps: [join(directory, 'a_runner.xml')],
    })
  })

  it('recognises a named file by content, and prefers it to those in directories', () => {
    put({ 'artifacts/j.xml': JUNIT, 'artifacts/crio.log': '', 'given/report': JUNIT })
    const given = join(directory, 'given/report')
    expect(discover(join(directory, 'artifacts'), given)).toMatchObject({
      junit: given,
      logs: { 'crio.log': join(directory, 'artifacts/crio.log') },
    })
  })

  it('has a maximum depth', () => {
    put({ '1/2/3/crio.log': '', '1/2/3/4/kubelet.log': '' })
    expect(Object.keys(discover(directory).logs)).toEqual(['crio.log'])
  })

  it('ignores directories that are not readable', () => {
    put({ 'closed/crio.log': '', 'a.xml': JUNIT, 'b.xml': JUNIT })
    chmodSync(join(directory, 'closed'), 0)
    chmodSync(join(directory, 'a.xml'), 0)
    const { junit, logs } = discover(directory)
    chmodSync(join(directory, 'closed'), 0o755)
    // Root can read everything.
    const isRoot = process.getuid?.() === 0
    expect(junit).toBe(join(directory, isRoot ? 'a.xml' : 'b.xml'))
    expect(Object.keys(logs)).toEqual(isRoot ? ['crio.log'] : [])
  })

  it('throws for a missing directory', () => {
    expect(() => discover(join(directory, 'none'))).toThrow(/ENOENT/)
  })
})
