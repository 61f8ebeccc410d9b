import { describe, expect, it } from '@jest/globals'
import { component, finished, junit, reportOn, STARTED, WHOLE } from './job-artifacts.ts'

const MANY_FLAGS = Array.from(
  { length: 900 },
  (_, index) => `      --option-${index} string      an option that many people do not know`,
).join('\n')
const BAD_FLAG = `Usage of /w/e2e_node.test:\n${MANY_FLAGS}\nunknown flag: --no-such\n\nGinkgo ran 1 suite in 78ms\n\nTest Suite Failed\n`
const BAD_OPTION = `\u001B[38;5;9m\u001B[1mginkgo run\u001B[0m \u001B[38;5;9mfailed\u001B[0m\n  flag provided but not defined: -no-such\n\n${MANY_FLAGS}\n`
const BAD_FILTER = `\u001B[38;5;9mGinkgo detected configuration issues:\u001B[0m
\u001B[1m\u001B[38;5;9mSyntax Error Parsing Label Filter\u001B[0m
  \u001B[38;5;9m\u001B[1m\u001B[4m(\u001B[0m(a
  Mismatched '(' - could not find matching ')'.
`
const NO_BINARY = 'ginkgo run failed\n  Found no test suites\n'
const NO_START = `ginkgo run failed
  Failed to start test suite
  fork/exec /w/e2e_node.test: exec format error
`
const NOT_BUILT = `+++ [0901 10:10:10] Building go targets for linux/amd64
    k8s.io/kubernetes/test/e2e_node/e2e_node.test (test)
# k8s.io/kubernetes/test/e2e_node
test/e2e_node/util.go:123:2: undefined: framework.Foo
!!! [0901 10:12:10] Call tree:
make: *** [Makefile:279: test-e2e-node] Error 1
`
const CRASHED = `panic: runtime error: index out of range [3] with length 3

goroutine 1 [running]:
k8s.io/kubernetes/test/e2e_node.init.0()
\ttest/e2e_node/a_test.go:10 +0x1d
`

function withTimes(text: string): string {
  return text.replace(/^/gm, '2026-09-01T10:10:10.1234567Z ')
}

function asXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u001B', '\uFFFD')
}

/** Steps of a job of which the one with the suite failed. */
function steps(output: string): string {
  return `<testsuite name="kubetest2" failures="1" tests="2"><testcase name="Up" classname="kubetest2"></testcase>
<testcase name="Test" classname="kubetest2"><failure>exit status 1</failure><system-err>${asXml(output)}</system-err></testcase></testsuite>`
}

const STARTS = [
  ['an option of the test binary', BAD_FLAG, 'incomplete', 'no-report', /command line/, 'workflow'],
  ['an option of ginkgo', BAD_OPTION, 'incomplete', 'no-report', /command line/, 'workflow'],
  ['a filter', BAD_FILTER, 'incomplete', 'no-report', /label filter/, 'workflow'],
  ['no binary', NO_BINARY, 'environment', 'build-unavailable', /missing/, 'workflow'],
  ['a wrong binary', NO_START, 'environment', 'build-unavailable', /architecture/, 'workflow'],
  ['a compiler', NOT_BUILT, 'environment', 'build-unavailable', /could not be built/, 'kubernetes'],
  ['a crash', CRASHED, 'incomplete', 'no-report', /crashed before/, 'kubernetes'],
] as const

describe.each(STARTS)('a suite that did not start: %s', (_, output, result, reason, title, who) => {
  const expected = {
    verdict: { result, reason, headline: expect.stringMatching(title) },
    findings: [{ audience: who }],
  }

  it.each<readonly [string, Record<string, string>]>([
    ['the output in a file', { 'stdout.log': output }],
    ['the standard error beside an empty output', { stdout: '', 'ginkgo.stderr': output }],
    ['the output of a job of GitHub', { 'job.txt': withTimes(output) }],
    [
      'a job of Prow',
      {
        'build-log.txt': `${output}${component('entrypoint', 'wrapped process failed')}`,
        'started.json': STARTED,
        'finished.json': finished('FAILURE'),
      },
    ],
    [
      'steps of a job',
      { 'artifacts/junit_runner.xml': steps(output), 'finished.json': finished('FAILURE') },
    ],
    [
      'a report without specs',
      {
        'junit_01.xml': `<testsuites tests="0" errors="1"><testsuite name="E2eNode Suite" tests="0" errors="1"><system-err><![CDATA[${output.replaceAll('\u001B', '')}]]></system-err></testsuite></testsuites>`,
      },
    ],
    [
      'the outputs of parallel processes',
      {
        'e2e.log': `Ginkgo timed out waiting for all parallel procs to report back\nTest suite: e2e_node (/w)\n\nOutput from proc 1:\n${output.replace(/^/gm, '  ')}\nGinkgo ran 1 suite in 9s\n\nTest Suite Failed\n`,
      },
    ],
    ['a file deeper', { 'a/b/e2e/step-3.log': output, 'a/started.json': STARTED }],
  ])('is explained in its own words by %s', async (__, tree) => {
    expect(await reportOn(tree)).toMatchObject(expected)
  })
})

describe('a suite that ran', () => {
  it('is not green beside the end of an output that says that it failed', async () => {
    const end =
      'fatal error: runtime: out of memory\n\nGinkgo ran 1 suite in 12m2.1s\n\nTest Suite Failed\n'
    const { verdict } = await reportOn({ 'junit_01.xml': junit('passed'), 'out/console.log': end })
    expect(verdict.result).toBe('incomplete')
  })

  it.each([BAD_FLAG, CRASHED, NOT_BUILT])(
    'is not explained by words of others: %#',
    async (text) => {
      const red = await reportOn({ 'j.xml': junit('failed'), 'build-log.txt': text + WHOLE })
      expect(red.verdict).toMatchObject({ result: 'failed', reason: 'specs-failed' })
      const green = await reportOn({
        'j.xml': junit('passed'),
        'setup.log': text.replace('Test Suite Failed', ''),
      })
      expect(green.verdict).toMatchObject({ result: 'passed' })
    },
  )

  it('but ended because of the time limit of its job is explained by that', async () => {
    const message = 'Process did not finish before 4h0m0s timeout'
    const { verdict } = await reportOn({
      'build-log.txt': `${NO_BINARY}${component('entrypoint', message)}`,
      'finished.json': finished('FAILURE'),
    })
    expect(verdict).toMatchObject({ result: 'incomplete', reason: 'suite-timeout' })
  })
})
