import { once } from 'node:events'
import { closeSync, createWriteStream, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { createGzip } from 'node:zlib'

/** The artifacts of a suite at which a reader could take too long or too much memory. */
export interface WorstReport {
  readonly name: string
  /** Writes the files into this directory. */
  readonly write: (directory: string) => void | Promise<void>
}

const MEGABYTE = 1_000_000
const STARTED = Date.parse('2026-11-22T11:00:00Z')

/** All of them, each with one quality of its own. */
export const WORST_REPORTS: readonly WorstReport[] = [
  {
    name: '20,000 failures at the same time, beside a log',
    write(directory) {
      writeFile(directory, 'report.json', ginkgoReport(failures(20_000, () => 0)))
      writeFile(directory, 'crio.log', crioLog(1.3 * MEGABYTE))
    },
  },
  {
    name: '20,000 failures one after the other, beside 100 MB of logs',
    write(directory) {
      writeFile(directory, 'report.json', ginkgoReport(failures(20_000, (index) => index / 10)))
      writeFile(directory, 'crio.log', crioLog(50 * MEGABYTE))
      writeFile(directory, 'kubelet.log', kubeletLog(50 * MEGABYTE))
    },
  },
  {
    name: '20,000 failures in JUnit',
    write(directory) {
      writeFile(directory, 'junit_01.xml', junit(failingCases(20_000)))
      writeFile(directory, 'crio.log', crioLog(1.3 * MEGABYTE))
    },
  },
  {
    name: '20,000 failures of one known cause',
    write: (directory) =>
      writeFile(
        directory,
        'report.json',
        ginkgoReport(failures(20_000, () => 0, 'Failed to pull image \\"x\\": manifest unknown')),
      ),
  },
  {
    name: '600 MB of Ginkgo JSON',
    write: (directory) =>
      writeFile(directory, 'report.json', ginkgoReport(longOutputs(600 * MEGABYTE))),
  },
  {
    name: '600 MB of JUnit',
    write: (directory) =>
      writeFile(directory, 'junit_01.xml', junit(longCases(600 * MEGABYTE, passedCase))),
  },
  {
    name: '200 MB of failures in JUnit',
    write: (directory) =>
      writeFile(directory, 'junit_01.xml', junit(longCases(200 * MEGABYTE, failedCase))),
  },
  {
    name: 'one output of 300 MB in JSON',
    write: (directory) =>
      writeFile(
        directory,
        'report.json',
        ginkgoReport([`{${spec(0, 0)},"CapturedGinkgoWriterOutput":"`, ...outputs(300), '"}']),
      ),
  },
  {
    name: '500 MB of console',
    write: (directory) => writeFile(directory, 'console.log', consoleOf(500 * MEGABYTE)),
  },
  {
    name: '300 MB of console with results in all parts',
    write: (directory) => writeFile(directory, 'console.log', resultsOf(300 * MEGABYTE)),
  },
  {
    name: '600 MB of console, compressed',
    write: (directory) => writePacked(directory, 'console.log.gz', consoleOf(600 * MEGABYTE)),
  },
  ...[
    ["message: '", 'a quote'],
    [' ', 'white space'],
    ["''", 'double quotes'],
    ['S', 'one letter'],
    ['\\n', 'escaped line feeds'],
    ['a-', 'a name'],
    ['[', 'brackets'],
    ['Failed to pull image "x" ', 'a failed pull'],
    ['At 2026-11-22 11:00:00 +0000 UTC - event for p: {', 'an event'],
    ['Building a namespace api object, basename a-b\n', 'a namespace'],
    ['Building a namespace api object, basename a', 'a long namespace'],
    ['\x1b[0', 'colors'],
    ['\r', 'carriage returns'],
    ['In [It] at: ', 'a location'],
    ['pod "', 'a pod'],
    [':a', 'an emoji'],
    ['`', 'backticks'],
    ['ErrImagePull ', 'a failed pull without an image'],
    [`${'Failed to pull image "x" '.repeat(150)}\n`, 'lines of failed pulls'],
    [`${'At 2026-11-22 11:00:00 +0000 UTC - event for p: {'.repeat(80)}\n`, 'lines of events'],
    [`${'reading blob '.repeat(300)}\n`, 'lines of blobs'],
  ].map(
    ([text = '', what]): WorstReport => ({
      name: `one message of 3 MB that repeats ${what}`,
      write(directory) {
        const message = JSON.stringify(text.repeat((3 * MEGABYTE) / text.length))
        writeFile(
          directory,
          'report.json',
          ginkgoReport([
            `{${spec(0, 0)},"CapturedGinkgoWriterOutput":${message},"State":"failed",`,
            `"Failure":{"Message":${message},"TimelineLocation":{"Time":${time(1)}}}}`,
          ]),
        )
        writeFile(directory, 'crio.log', [
          text.repeat(MEGABYTE / text.length),
          '\n',
          ...crioLog(MEGABYTE),
        ])
      },
    }),
  ),
]

function time(seconds: number): string {
  return JSON.stringify(new Date(STARTED + seconds * 1000).toISOString())
}

function* ginkgoReport(entries: Iterable<string>): Generator<string> {
  yield '[{"SuitePath":"/suite","SuiteSucceeded":false,"PreRunStats":{"TotalSpecs":30000,"SpecsThatWillRun":20000},'
  yield `"SuiteConfig":{},"StartTime":${time(0)},"EndTime":${time(3600)},"RunTime":3600000000000,"SpecReports":[`
  yield* entries
  yield ']}]\n'
}

/** The fields of a spec that name it. */
function spec(index: number, at: number): string {
  return `"ContainerHierarchyTexts":["[sig-node] Pods"],"LeafNodeType":"It","LeafNodeText":"should do ${index} [NodeConformance]","NumAttempts":1,"StartTime":${time(at)},"EndTime":${time(at + 1)},"RunTime":1000000000`
}

function* failures(
  count: number,
  startOf: (index: number) => number,
  message = 'timed out',
): Generator<string> {
  for (let index = 0; index < count; index++) {
    const at = startOf(index)
    yield `${index === 0 ? '' : ','}{${spec(index, at)},"State":"failed","Failure":{"Message":"pod \\"pod-${index}\\" did not start: ${message}","Location":{"FileName":"pods.go","LineNumber":${index + 1}},"TimelineLocation":{"Time":${time(at + 1)}}}}`
  }
}

function* longOutputs(bytes: number): Generator<string> {
  const output = JSON.stringify(
    '  I1122 11:00:00.000 said "something" of no importance\n'.repeat(2000),
  )
  for (let index = 0; index * output.length < bytes; index++) {
    const state = index % 2 === 0 ? 'passed' : 'failed'
    yield `${index === 0 ? '' : ','}{${spec(index, index)},"State":"${state}","CapturedGinkgoWriterOutput":${output}}`
  }
}

function* outputs(megabytes: number): Generator<string> {
  for (let done = 0; done < megabytes; done++) yield 'some words\\n'.repeat(MEGABYTE / 12)
}

function* junit(cases: Iterable<string>): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="E2eNode" timestamp="2026-11-22T11:00:00" time="3600">\n'
  yield* cases
  yield '</testsuite>\n'
}

function* failingCases(count: number): Generator<string> {
  for (let index = 0; index < count; index++) yield failedCase(index, '')
}

function* longCases(
  bytes: number,
  write: (index: number, output: string) => string,
): Generator<string> {
  const output = '  I1122 11:00:00.000 said &quot;something&quot; of no importance\n'.repeat(2000)
  for (let index = 0; index * output.length < bytes; index++) yield write(index, output)
}

function passedCase(index: number, output: string): string {
  return `<testcase name="[It] [sig-node] Pods should do ${index}" status="passed" time="1"><system-err>${output}</system-err></testcase>\n`
}

function failedCase(index: number, output: string): string {
  return `<testcase name="[It] [sig-node] Pods should do ${index}" status="failed" time="1"><failure message="no">[FAILED] pod &#34;pod-${index}&#34; did not start\nIn [It] at: pods.go:12 @ 11/22/26 11:00:04.926\n${output}</failure><system-err>${output}</system-err></testcase>\n`
}

function* consoleOf(bytes: number): Generator<string> {
  yield 'Running Suite: E2eNode Suite - /suite\nWill run 3 of 1194 specs\n'
  const line = `${'S'.repeat(200)}\n  said something of no importance\n• [0.001 seconds]\n`
  for (let done = 0; done < bytes; done += 1000 * line.length) yield line.repeat(1000)
  yield 'Ran 3 of 1194 Specs in 1.000 seconds\nFAIL! -- 2 Passed | 1 Failed | 0 Pending | 1191 Skipped\n'
}

/** The console of two processes: results of specs that passed and failed, with outputs. */
function* resultsOf(bytes: number): Generator<string> {
  yield 'Running Suite: E2eNode Suite - /suite\nWill run 9000 of 9000 specs\nRunning in parallel across 2 processes\n'
  const dashes = '-'.repeat(30)
  const output = '  I1122 11:00:00.000 said something of no importance\n'.repeat(1000)
  for (let done = 0, index = 0; done < bytes; done += output.length, index++) {
    const state = index % 2 === 0 ? '' : ' [FAILED]'
    yield `${dashes}\n•${state} [1.000 seconds]\n[sig-node] Pods should do ${index} [sig-node]\na.go:1\n\n  Captured output >>\n${output}  << Captured output\n\n  [FAILED] no ${index}\n`
  }
}

function* crioLog(bytes: number): Generator<string> {
  for (let done = 0, second = 0; done < bytes; second++) {
    const at = new Date(STARTED + (second % 3600) * 1000).toISOString()
    const line = `Nov 22 11:00:00 node crio[119]: time="${at}" level=error msg="Failed to do ${words(second)} for pod-${second % 997}" id=${second}\n`
    done += line.length
    yield line
  }
}

function* kubeletLog(bytes: number): Generator<string> {
  for (let done = 0, second = 0; done < bytes; second++) {
    const clock = new Date(STARTED + (second % 3600) * 1000).toISOString().slice(11, 23)
    const line = `E1122 ${clock}000    2406 pod_workers.go:64] "Error syncing pod ${words(second)}" pod="ns/pod-${second % 997}"\n`
    done += line.length
    yield line
  }
}

/** Two words of 26 × 26, so that many lines differ in more than numbers. */
function words(number: number): string {
  return `${letter(number)}${letter(number / 26)} ${letter(number / 676)}`
}

function letter(number: number): string {
  return String.fromCharCode(97 + (number % 26))
}

function writeFile(directory: string, name: string, parts: Iterable<string>): void {
  mkdirSync(directory, { recursive: true })
  const file = openSync(join(directory, name), 'w')
  let unwritten = ''
  for (const part of parts) {
    unwritten += part
    if (unwritten.length < MEGABYTE) continue
    writeSync(file, unwritten)
    unwritten = ''
  }
  writeSync(file, unwritten)
  closeSync(file)
}

async function writePacked(
  directory: string,
  name: string,
  parts: Iterable<string>,
): Promise<void> {
  mkdirSync(directory, { recursive: true })
  const packed = createGzip({ level: 1 })
  const written = once(packed.pipe(createWriteStream(join(directory, name))), 'finish')
  for (const part of parts) if (!packed.write(part)) await once(packed, 'drain')
  packed.end()
  await written
}
