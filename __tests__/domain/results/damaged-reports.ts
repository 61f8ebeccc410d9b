import { aFilteredEntry, aGinkgoReport, aGinkgoSuite, anEntry } from './ginkgo-report.ts'

/** Bytes that have a meaning in XML, JSON or on the console. */
const MEANINGFUL = [...Buffer.from('<>&/?!"\'= \n{}[],:0')]
const BITS = [1, 2, 4, 8, 16, 32, 64, 128]

/** Every start of a file that is shorter than the file. */
export function* prefixesOf(text: string): Generator<string> {
  const bytes = Buffer.from(text)
  for (let length = 0; length < bytes.length; length++) yield bytes.toString('utf8', 0, length)
}

/** The file with one other byte, for every place: each bit flipped, and each byte that has a meaning. */
export function* flipsOf(text: string): Generator<string> {
  const bytes = Buffer.from(text)
  for (const [place, byte] of bytes.entries()) {
    const others = new Set([...BITS.map((bit) => byte ^ bit), ...MEANINGFUL])
    others.delete(byte)
    for (const other of others) {
      bytes[place] = other
      yield bytes.toString()
    }
    bytes[place] = byte
  }
}

const FAILURE = { Message: 'no host IP', Location: { FileName: 'pods.go', LineNumber: 7 } }
const failed = anEntry({ LeafNodeText: 'fails', State: 'failed', Failure: FAILURE })
const afterSuite = { LeafNodeType: 'SynchronizedAfterSuite', LeafNodeText: '', State: 'failed' }
const stats = (selected: number) => ({
  PreRunStats: { TotalSpecs: 1194, SpecsThatWillRun: selected },
})

/** Small reports of suites that did not succeed, after a spec that passed. */
export const RED_JSON: readonly (readonly [string, string])[] = [
  [
    'a spec failed',
    aGinkgoReport(
      aGinkgoSuite([anEntry(), aFilteredEntry(), failed], { SuiteSucceeded: false, ...stats(2) }),
    ),
  ],
  [
    'the suite could not be torn down',
    aGinkgoReport(
      aGinkgoSuite([anEntry(), anEntry(afterSuite)], { SuiteSucceeded: false, ...stats(1) }),
    ),
  ],
]

/** As the framework of Kubernetes writes it. */
const FRAMEWORK = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="4" disabled="1" errors="0" failures="1" time="17.1">
<testsuite name="E2eNode Suite" tests="4" disabled="0" skipped="1" errors="0" failures="1" time="17.1" timestamp="2026-11-22T11:05:06">
<properties><property name="SuiteSucceeded" value="false"></property><property name="DryRun" value="false"></property></properties>
<testcase name="[SynchronizedBeforeSuite]" status="passed" time="3.6"></testcase>
<testcase name="[It] [sig-node] passes" status="passed" time="2"></testcase>
<testcase name="[It] [sig-node] other" status="skipped" time="0"><skipped message="skipped"></skipped></testcase>
<testcase name="[It] [sig-node] fails" status="failed" time="2"><failure type="failed">[FAILED] no host IP</failure></testcase>
</testsuite></testsuites>
`
/** As Ginkgo 2 writes it. */
const GINKGO = `<?xml version="1.0" encoding="UTF-8"?>
  <testsuites tests="2" disabled="0" errors="1" failures="0" time="26.8">
      <testsuite name="E2eNode Suite" tests="2" disabled="0" skipped="0" errors="1" failures="0" time="26.8" timestamp="2026-11-22T11:08:14">
          <properties>
              <property name="SuiteSucceeded" value="false"></property>
          </properties>
          <testcase name="[It] [sig-node] passes" status="passed" time="2"></testcase>
          <testcase name="[It] [sig-node] stops" status="interrupted" time="2">
              <error message="Interrupted by User" type="interrupted">[INTERRUPTED] Interrupted by User</error>
              <system-err>STEP: creating the pod</system-err>
          </testcase>
      </testsuite>
  </testsuites>
`
/** As Ginkgo 1 writes it. */
const GINKGO_1 = `<?xml version="1.0" encoding="UTF-8"?>
  <testsuite name="E2eNode Suite" tests="2" failures="1" errors="0" time="121.8">
      <testcase name="[sig-node] passes" classname="E2eNode Suite" time="3.4"></testcase>
      <testcase name="[sig-node] other" classname="E2eNode Suite" time="0"><skipped></skipped></testcase>
      <testcase name="[sig-node] fails" classname="E2eNode Suite" time="3"><failure type="Failure">pods.go:200&#xA;no host IP</failure></testcase>
  </testsuite>`
const EMPTY_ELEMENT = `<testsuites><testsuite name="e2e" tests="2" failures="1"><testcase name="passes"/><testcase name="fails"><failure message="no host IP"/></testcase></testsuite></testsuites>`

export const RED_JUNIT: readonly (readonly [string, string])[] = [
  ['the framework', FRAMEWORK],
  ['Ginkgo 2', GINKGO],
  ['Ginkgo 1', GINKGO_1],
  ['a reporter with empty elements', EMPTY_ELEMENT],
]

/** The same as FRAMEWORK on the console. */
export const RED_CONSOLE = `Running Suite: E2eNode Suite - /w
=================================
Random Seed: 7 - will randomize all specs

Will run 2 of 3 specs
------------------------------
[sig-node] passes
k8s.io/kubernetes/test/e2e/common/node/pods.go:208
• [2.041 seconds]
------------------------------
[sig-node] fails
k8s.io/kubernetes/test/e2e/common/node/pods.go:218
• [FAILED] [2.097 seconds]
[sig-node] [It] fails
k8s.io/kubernetes/test/e2e/common/node/pods.go:218

  [FAILED] no host IP
------------------------------

Summarizing 1 Failure:
  [FAIL] [sig-node] [It] fails
  k8s.io/kubernetes/test/e2e/common/node/pods.go:218

Ran 2 of 3 Specs in 17.101 seconds
FAIL! -- 1 Passed | 1 Failed | 0 Pending | 1 Skipped
`
