import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { hasFailed, type SuiteResult } from '../../../src/domain/model/results.ts'
import { createConsoleReader } from '../../../src/domain/results/console.ts'
import { reconcile } from '../../../src/domain/results/reconcile.ts'

function fixture(name: string): string {
  return readFileSync(
    fileURLToPath(new URL(`../../fixtures/ginkgo1/${name}.txt`, import.meta.url)),
    'utf8',
  )
}

function read(text: string): SuiteResult {
  const reader = createConsoleReader()
  reader.push(text)
  reader.end()
  return reader.result()
}

function outcomes({ specs }: SuiteResult): Record<string, string> {
  return Object.fromEntries(specs.map(({ id, outcome }) => [id, outcome]))
}

const NOT_PASSED = {
  'fails at the top level': 'failed',
  '[sig-node] Pods when running should fail in the body': 'failed',
  '[sig-node] Pods when running should panic': 'panicked',
  '[sig-node] Pods when running should time out': 'timedout',
  '[sig-node] Pods with a broken setup should never run': 'failed',
  '[sig-node] Pods with a broken teardown should run': 'failed',
  '[sig-node] Pods is flaky': 'failed',
}
const SKIPPED = { '[sig-node] Pods when running should skip itself': 'skipped' }
const SLOW = { '[sig-node] Pods when running should pass slowly [Slow]': 'passed' }
const PASSED = {
  ...SLOW,
  'is at the top level': 'passed',
  '[sig-node] Pods when running should pass quickly [NodeConformance]': 'passed',
}

describe('the reader of consoles of Ginkgo 1', () => {
  it.each([
    ['serial', { ...NOT_PASSED, ...SKIPPED, ...PASSED }],
    ['parallel', { ...NOT_PASSED, ...SKIPPED, ...PASSED }],
    // Without -v, specs that passed have no name, and with -succinct those that skipped themselves have none.
    ['quiet', { ...NOT_PASSED, ...SKIPPED, ...SLOW }],
    ['short', { ...NOT_PASSED, ...SLOW }],
  ])('reads how each spec ended: %s', (name, expected) => {
    const suite = read(fixture(name))
    expect(outcomes(suite)).toEqual(expected)
    expect(suite).toMatchObject({
      succeeded: false,
      totalSpecs: 12,
      stated: { passed: 3, failed: 7 },
      running: [],
      suiteNodes: [],
      damage: [],
      contradictions: [],
    })
  })

  it.each(['serial', 'quiet', 'short'])('counts specs that passed without a name: %s', (name) => {
    expect(reconcile(null, read(fixture(name))).counts).toMatchObject({
      planned: 11,
      ran: 10,
      passed: 3,
      failed: 7,
    })
  })

  it.each(['serial', 'parallel', 'short'])('reads messages, stacks and places: %s', (name) => {
    const specs = new Map(read(fixture(name)).specs.map((spec) => [spec.id, spec]))
    expect(specs.get('[sig-node] Pods when running should fail in the body')).toMatchObject({
      location: { file: '/src/suite/suite_test.go', line: 24 },
      output: expect.stringContaining('before the failure'),
      failure: {
        message: 'pod was not\nready\nExpected\n    <int>: 1\nto equal\n    <int>: 2',
        location: { line: 26 },
      },
    })
    expect(specs.get('[sig-node] Pods when running should panic')).toMatchObject({
      failure: {
        message: 'Test Panicked\nboom',
        stackTrace: expect.stringContaining('suite.init.func1'),
      },
    })
    expect(specs.get('[sig-node] Pods with a broken setup should never run')).toMatchObject({
      failure: { message: 'setup is broken' },
    })
  })

  it('reads the reason of a skip, and times', () => {
    const suite = read(fixture('serial'))
    expect(suite.specs.find(({ outcome }) => outcome === 'skipped')).toMatchObject({
      skipReason: 'no swap on this node',
      failure: null,
    })
    expect(suite).toMatchObject({ seconds: 0.114, selectedSpecs: 11, randomSeed: 7 })
    expect(suite.specs.find(({ id }) => id in SLOW)?.seconds).toBe(0.06)
  })

  it('reads a suite that succeeded, also in the short form', () => {
    expect(read(fixture('focus'))).toMatchObject({ succeeded: true, selectedSpecs: 2 })
    expect(read(fixture('focus')).specs.map(({ outcome }) => outcome)).toEqual(['passed', 'passed'])
    expect(read(fixture('short-passed'))).toMatchObject({ succeeded: true, selectedSpecs: 2 })
  })

  it('takes several results of a spec for attempts if Ginkgo counts flakes', () => {
    const suite = read(fixture('attempts'))
    expect(suite.specs.filter(hasFailed)).toHaveLength(6)
    expect(suite.specs.find(({ id }) => id.endsWith('is flaky'))).toMatchObject({
      outcome: 'passed',
      attempts: 2,
    })
    const before = read(fixture('attempts').replace(' | 1 Flaked', ''))
    expect(before.specs.filter(({ id }) => id.endsWith('is flaky'))).toMatchObject([
      { outcome: 'failed' },
      { outcome: 'passed' },
    ])
  })

  it.each(['setup', 'setup-parallel'])('reads a failed set-up: %s', (name) => {
    const { suiteNodes, specs, succeeded } = read(fixture(name))
    expect({ specs, succeeded }).toEqual({ specs: [], succeeded: false })
    expect(suiteNodes[0]).toMatchObject({
      node: 'BeforeSuite',
      outcome: 'failed',
      failure: { message: expect.stringContaining('system validation failed: exit status 1') },
      output: expect.stringContaining('unsupported docker version: 19.03.12'),
    })
    // Other processes only say that the first one failed.
    expect(suiteNodes.slice(1).every(({ failure }) => failure === null)).toBe(true)
  })

  it('reads colors and carriage returns, and any split of the text', () => {
    const text = fixture('serial')
    const colored = text
      .replace(/^(• .*|-{30}|\[Fail\].*)$/gm, '\u001B[91m\u001B[1m$1\u001B[0m')
      .replaceAll('\n', '\r\n')
    expect(colored).not.toBe(text)
    expect(read(colored)).toEqual(read(text))
    const reader = createConsoleReader()
    for (const character of text) reader.push(character)
    reader.end()
    expect(reader.result()).toEqual(read(text))
  })

  it('names the spec that was running when the text ends', () => {
    const text = fixture('serial')
    const cut = text.slice(0, text.indexOf('before the failure'))
    expect(read(cut)).toMatchObject({
      succeeded: null,
      running: [{ id: '[sig-node] Pods when running should fail in the body' }],
      damage: ['the end of the suite is missing'],
    })
  })

  it('reads the progress that Kubernetes writes after a bullet', () => {
    const progress = '•SS{"msg":"PASSED a spec","total":311,"completed":1,"skipped":17,"failed":0}'
    const text = fixture('focus').replace(/^•SSS$/m, progress)
    expect(text).toContain(progress)
    expect(read(text)).toEqual(read(fixture('focus')))
  })

  it('takes no output for the bullet of a spec that passed', () => {
    const text = fixture('serial').replace('before the failure', `C++\nPASS\n${'-'.repeat(30)}`)
    expect(outcomes(read(text))).toEqual(outcomes(read(fixture('serial'))))
  })

  it('has no success in any part of a console of a suite that failed', () => {
    for (const name of ['serial', 'parallel', 'short', 'setup']) {
      const text = fixture(name)
      for (let at = 0; at < text.length; at += 41) {
        expect(read(text.slice(0, at)).succeeded).not.toBe(true)
        expect(read(text.slice(at)).succeeded).not.toBe(true)
      }
    }
  })

  it('lets no spec hide its failure by what it writes', () => {
    const forged = [
      '•',
      '-'.repeat(30),
      'another spec',
      '  /src/suite/suite_test.go:1',
      '•',
      '-'.repeat(30),
    ]
    const text = fixture('serial').replace('before the failure', forged.join('\n'))
    expect(read(text).specs.filter(hasFailed)).toHaveLength(7)
    expect(read(text).succeeded).toBe(false)
  })

  it('adds failures that only the summary names', () => {
    const text = fixture('serial')
    const start = text.indexOf('• Failure')
    const end = text.indexOf('Summarizing')
    const suite = read(text.slice(0, start) + text.slice(end))
    expect(Object.keys(outcomes(suite)).toSorted()).toEqual(Object.keys(NOT_PASSED).toSorted())
  })
})
