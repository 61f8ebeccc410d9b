import { isoAt, klogTime, words } from './log-texts.ts'

/** Reports and consoles of suites, in parts. */

/** A report of Ginkgo with these entries, which have no separators. */
export function* ginkgoReport(entries: Iterable<string>): Generator<string> {
  yield '[{"SuitePath":"/suite","SuiteSucceeded":false,"PreRunStats":{"TotalSpecs":30000,"SpecsThatWillRun":20000},'
  yield `"SuiteConfig":{},"StartTime":${time(0)},"EndTime":${time(3600)},"RunTime":3600000000000,"SpecReports":[`
  yield* entries
  yield ']}]\n'
}

function time(seconds: number): string {
  return JSON.stringify(isoAt(seconds))
}

/** The fields of a spec that name it. */
function spec(index: number, at: number): string {
  return `"ContainerHierarchyTexts":["[sig-node] Pods"],"LeafNodeType":"It","LeafNodeText":"should do ${index} [NodeConformance]","NumAttempts":1,"StartTime":${time(at)},"EndTime":${time(at + 1)},"RunTime":1000000000`
}

/** A spec that failed with a message and an output. */
export function failure(index: number, at: number, message: string, output = ''): string {
  const texts = [message, output].map((text) => JSON.stringify(text))
  return `{${spec(index, at)},"CapturedGinkgoWriterOutput":${texts[1]},"State":"failed","Failure":{"Message":${texts[0]},"Location":{"FileName":"pods.go","LineNumber":${index + 1}},"TimelineLocation":{"Time":${time(at + 1)}}}}`
}

/** So many failures, separated. */
export function* failures(
  count: number,
  startOf: (index: number) => number,
  write: (index: number, at: number) => string = (index, at) =>
    failure(index, at, `pod "pod-${index}" did not start: timed out`),
): Generator<string> {
  for (let index = 0; index < count; index++) {
    yield `${index === 0 ? '' : ','}${write(index, startOf(index))}`
  }
}

/** The output of a failing spec: its namespace, events of its pod, and the state of a container. */
export function outputOf(index: number, at: number): string {
  const logged = `  I${klogTime(at)}`
  const event = `${logged} dump.go:53] At 2026-11-22 11:00:00 +0000 UTC - event for pod-${index}: {kubelet node}`
  return [
    `${logged} dump.go:20] Collecting events from namespace "pods-${index}".`,
    `${event} FailedCreatePodSandBox: Failed to create pod sandbox: rpc error: code = Unknown desc = container create failed: ${words(index)} at ${index}`,
    `${event} Failed: Error: ErrImagePull`,
    '        state:\n          waiting:',
    `            message: 'rpc error: code = Unknown desc = ${words(index)}'`,
    '            reason: CreateContainerError',
    `  STEP: Destroying namespace "pods-${index}" for this suite.\n`,
  ].join('\n')
}

/** Suite nodes of as many processes that failed to set up the node. */
export function* failedSetUps(count: number): Generator<string> {
  const output = JSON.stringify('some words about the validation of something\n'.repeat(700))
  for (let process = 1; process <= count; process++) {
    yield `${process === 1 ? '' : ','}{"LeafNodeType":"SynchronizedBeforeSuite","State":"failed","ParallelProcess":${process},"CapturedGinkgoWriterOutput":${output},"Failure":{"Message":"no ${process}"}}`
  }
}

/** Specs with long outputs, of which each second one failed. */
export function* longOutputs(bytes: number): Generator<string> {
  const output = JSON.stringify(
    '  I1122 11:00:00.000 said "something" of no importance\n'.repeat(2000),
  )
  for (let index = 0; index * output.length < bytes; index++) {
    const state = index % 2 === 0 ? 'passed' : 'failed'
    yield `${index === 0 ? '' : ','}{${spec(index, index)},"State":"${state}","CapturedGinkgoWriterOutput":${output}}`
  }
}

/** A spec with an output of as many megabytes. */
export function* longOutput(megabytes: number): Generator<string> {
  yield `{${spec(0, 0)},"CapturedGinkgoWriterOutput":"`
  for (let done = 0; done < megabytes; done++) yield 'some words\\n'.repeat(1_000_000 / 12)
  yield '"}'
}

/** A report of JUnit. */
export function* junit(cases: Iterable<string>): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="E2eNode" timestamp="2026-11-22T11:00:00" time="3600">\n'
  yield* cases
  yield '</testsuite>\n'
}

/** Failed cases without an output. */
export function* failingCases(count: number): Generator<string> {
  for (let index = 0; index < count; index++) yield failedCase(index, '')
}

/** Cases with long outputs. */
export function* longCases(
  bytes: number,
  write: (index: number, output: string) => string,
): Generator<string> {
  const output = '  I1122 11:00:00.000 said &quot;something&quot; of no importance\n'.repeat(2000)
  for (let index = 0; index * output.length < bytes; index++) yield write(index, output)
}

/** A case that passed. */
export function passedCase(index: number, output: string): string {
  return `<testcase name="[It] [sig-node] Pods should do ${index}" status="passed" time="1"><system-err>${output}</system-err></testcase>\n`
}

/** A case that failed. */
export function failedCase(index: number, output: string): string {
  return `<testcase name="[It] [sig-node] Pods should do ${index}" status="failed" time="1"><failure message="no">[FAILED] pod &#34;pod-${index}&#34; did not start\nIn [It] at: pods.go:12 @ 11/22/26 11:00:04.926\n${output}</failure><system-err>${output}</system-err></testcase>\n`
}

/** A console with little but streams of letters for specs that did not run. */
export function* consoleOf(bytes: number): Generator<string> {
  yield 'Running Suite: E2eNode Suite - /suite\nWill run 3 of 1194 specs\n'
  const line = `${'S'.repeat(200)}\n  said something of no importance\n• [0.001 seconds]\n`
  for (let done = 0; done < bytes; done += 1000 * line.length) yield line.repeat(1000)
  yield 'Ran 3 of 1194 Specs in 1.000 seconds\nFAIL! -- 2 Passed | 1 Failed | 0 Pending | 1191 Skipped\n'
}

/** The console of two processes: results of specs that passed and failed, with outputs. */
export function* resultsOf(bytes: number): Generator<string> {
  yield 'Running Suite: E2eNode Suite - /suite\nWill run 9000 of 9000 specs\nRunning in parallel across 2 processes\n'
  const dashes = '-'.repeat(30)
  const output = '  I1122 11:00:00.000 said something of no importance\n'.repeat(1000)
  for (let done = 0, index = 0; done < bytes; done += output.length, index++) {
    const state = index % 2 === 0 ? '' : ' [FAILED]'
    yield `${dashes}\n•${state} [1.000 seconds]\n[sig-node] Pods should do ${index} [sig-node]\na.go:1\n\n  Captured output >>\n${output}  << Captured output\n\n  [FAILED] no ${index}\n`
  }
}

/** The console of a serial run in which all specs fail, each line after a prefix. */
export function* prefixedConsole(bytes: number): Generator<string> {
  const output = '  I1122 11:00:00.000 said something of no importance\n'.repeat(100)
  const dashes = '-'.repeat(30)
  yield prefixed(
    'Running Suite: E2eNode Suite - /suite\n==============================\nRandom Seed: 17\n\nWill run 9000 of 9000 specs\n',
  )
  for (let done = 0, index = 0; done < bytes; index++) {
    const name = `[sig-node] Pods should do ${index} [sig-node]\na.go:1\n`
    const part = prefixed(
      `${dashes}\n${name}${output}• [FAILED] [1.000 seconds]\n${name}\n  [FAILED] no ${index}\n`,
    )
    done += part.length
    yield part
  }
}

function prefixed(text: string): string {
  return text.replace(/^(?=.)/gm, '2026-11-22T11:00:00.1234567Z ')
}

/** The console of a serial run of Ginkgo 1 in which all specs fail. */
export function* oldConsole(bytes: number): Generator<string> {
  const output = 'I1122 11:00:00.000 said something of no importance\n'.repeat(100)
  const dashes = '-'.repeat(30)
  yield 'Running Suite: E2eNode Suite\n============================\nRandom Seed: 17 - Will randomize all specs\nWill run 9000 of 9000 specs\n\n'
  for (let done = 0, index = 0; done < bytes; done += output.length, index++) {
    yield `${dashes}\n[sig-node] Pods\n  should do ${index}\n  a.go:1\n${output}${dashes}\n• Failure [1.000 seconds]\n[sig-node] Pods\nb.go:1\n  should do ${index} [It]\n  a.go:1\n\n  no ${index}\n\n  a.go:3\n${dashes}\n`
  }
  yield 'Ran 9000 of 9000 Specs in 1.000 seconds\nFAIL! -- 0 Passed | 9000 Failed | 0 Pending | 0 Skipped\n'
}

/**
 * The complete report of Ginkgo, with the timelines of all specs, full of references: 1,200 specs, few of which failed. That
 * of the framework has texts of failures only, because complete ones became so large (kubernetes/kubernetes,
 * test/e2e/framework/internal/junit/junit.go).
 */
export function* completeJUnit(bytes: number): Generator<string> {
  const lines = Array.from(
    { length: 700 },
    (_, line) =>
      `  I1122 11:00:0${line % 10}.557754    2406 pod_workers.go:863] &#34;Pod worker&#34; pod=&#34;pods-${line}/pod-${line}&#34; err=&#34;&lt;nil&gt; &amp; ${words(line)}&#34;&#xA;  STEP: Waiting for pods-${line} to be running, timeout 5m0s @ 11/22/26 11:00:04.926&#xA;`,
  ).join('')
  yield '<?xml version="1.0" encoding="UTF-8"?>\n  <testsuites>\n      <testsuite name="E2eNode Suite" package="/suite" timestamp="2026-11-22T11:00:00" time="3600">\n'
  for (let done = 0, index = 0; done < bytes; index++) {
    const part = completeCase(index, lines)
    done += part.length
    yield part
  }
  yield '      </testsuite>\n  </testsuites>\n'
}

function completeCase(index: number, output: string): string {
  const name = `[It] [sig-node] Pods should &#34;do&#34; ${index} [sig-node, NodeConformance]`
  const end =
    index % 25 === 1
      ? `              <failure message="" type="failed">[FAILED] pod &#34;pod-${index}&#34; did not start&#xA;In [It] at: pods.go:12 @ 11/22/26 11:00:04.926&#xA;</failure>\n`
      : ''
  const status = end === '' ? 'passed' : 'failed'
  return `          <testcase name="${name}" classname="E2eNode Suite" status="${status}" time="1.5">\n${end}              <system-err>${output}</system-err>\n          </testcase>\n`
}
