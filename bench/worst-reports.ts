import { join } from 'node:path'
import { writeFile, writePacked } from './artifact-files.ts'
import { HOSTILE_TEXTS } from './hostile-texts.ts'
import { crioLog, kubeletEnds, kubeletLog, refusals, repeatedLines, restarts } from './log-texts.ts'
import {
  consoleOf,
  failedCase,
  failedSetUps,
  failingCases,
  failure,
  failures,
  ginkgoReport,
  junit,
  longCases,
  longOutput,
  longOutputs,
  oldConsole,
  outputOf,
  passedCase,
  prefixedConsole,
  resultsOf,
} from './suite-texts.ts'

/** The artifacts of a suite at which a reader could take too long or too much memory. */
export interface WorstReport {
  readonly name: string
  /** Writes the files into this directory. */
  readonly write: (directory: string) => void | Promise<void>
  /** Options of the command. */
  readonly options?: readonly string[]
}

const MEGABYTE = 1_000_000
/** Characters of one text of a failure that the readers keep, and failures that fill all that they keep together. */
const KEPT_OF_TEXT = 500_000
const FULL = 32
/** Characters of a line that are searched. */
const LINE = 3_900

const inSequence = (index: number) => index / 10
const atOnce = () => 0

/** Large artifacts, each with one quality of its own. */
const LARGE: readonly WorstReport[] = [
  {
    name: '20,000 failures at the same time, beside a log',
    write(directory) {
      writeFile(directory, 'report.json', ginkgoReport(failures(20_000, atOnce)))
      writeFile(directory, 'crio.log', crioLog(1.3 * MEGABYTE))
    },
  },
  {
    name: '20,000 failures one after the other, beside 100 MB of logs',
    write(directory) {
      writeFile(directory, 'report.json', ginkgoReport(failures(20_000, inSequence)))
      writeFile(directory, 'crio.log', crioLog(50 * MEGABYTE))
      writeFile(directory, 'kubelet.log', kubeletLog(50 * MEGABYTE))
    },
  },
  {
    name: '20,000 failures with events and states, and 200 MB of logs that name their pods',
    write(directory) {
      writeFile(directory, 'report.json', ginkgoReport(failures(20_000, inSequence, eventful)))
      writeFile(directory, 'crio.log', crioLog(100 * MEGABYTE, 20_000))
      writeFile(directory, 'kubelet.log', kubeletLog(100 * MEGABYTE, 20_000))
    },
  },
  {
    name: '20,000 failures with events and states, as the summary of a job',
    write: (directory) =>
      writeFile(directory, 'report.json', ginkgoReport(failures(20_000, inSequence, eventful))),
    options: ['--markdown'],
  },
  {
    name: '50,000 failures with events and states',
    write: (directory) =>
      writeFile(directory, 'report.json', ginkgoReport(failures(50_000, inSequence, eventful))),
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
        ginkgoReport(
          failures(20_000, atOnce, (index, at) =>
            failure(index, at, `${index}: Failed to pull image "x": manifest unknown`),
          ),
        ),
      ),
  },
  {
    name: '1000 processes that could not set up the node',
    write: (directory) => writeFile(directory, 'report.json', ginkgoReport(failedSetUps(1000))),
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
    write: (directory) => writeFile(directory, 'report.json', ginkgoReport(longOutput(300))),
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
  {
    name: '200 MB of console with a prefix',
    write: (directory) => writeFile(directory, 'build-log.txt', prefixedConsole(200 * MEGABYTE)),
  },
  {
    name: '100 MB of console of Ginkgo 1',
    write: (directory) => writeFile(directory, 'console.log', oldConsole(100 * MEGABYTE)),
  },
]

/** What services and jobs can write without end. */
const LOGS: readonly WorstReport[] = [
  besideFailures('1,000,000 refusals of crio.sock', 'kubelet.log', () => refusals(1_000_000)),
  besideFailures('100,000 restarts of CRI-O', 'crio.log', () => restarts(100_000)),
  besideFailures('100,000 ends of the kubelet', 'system.log', () => kubeletEnds(100_000)),
  besideFailures('100 MB of log that repeats the name of its writer', 'kubelet.log', () =>
    repeatedLines(100 * MEGABYTE, 'kernel: '.repeat(500)),
  ),
  besideFailures('100 MB of log that repeats a unit', 'crio.log', () =>
    repeatedLines(100 * MEGABYTE, 'systemd[1]: x.service: '.repeat(150)),
  ),
  {
    name: '20 outputs of a job that repeat a time limit',
    write(directory) {
      writeFile(directory, 'report.json', ginkgoReport(failures(1, atOnce)))
      for (let index = 0; index < 20; index++) {
        const line = `Command [ssh ${'timeout 5 '.repeat(390)}`
        writeFile(directory, `${index}.log`, repeatedLines(8 * MEGABYTE, line))
      }
    },
  },
  {
    name: '300 MB of text that names suites in one line',
    write: (directory) =>
      writeFile(
        directory,
        'console.log',
        Array.from({ length: 300 }, () => 'x Running Suite: '.repeat(MEGABYTE / 17)),
      ),
  },
  {
    name: '20,000 small files',
    write(directory) {
      writeFile(directory, 'report.json', ginkgoReport(failures(1, atOnce)))
      for (let index = 0; index < 20_000; index++) {
        writeFile(join(directory, `${index % 100}`), `${index}.txt`, [`text ${index}\n`])
      }
    },
  },
]

/** Failures whose messages repeat something in one line, and whose outputs do so in lines that differ. */
const HOSTILE: readonly WorstReport[] = HOSTILE_TEXTS.map(([text, what]) => ({
  name: `32 MB of messages and outputs that repeat ${what}`,
  write(directory) {
    const write = (index: number, at: number) =>
      failure(index, at, hostileLine(text, index), hostileLines(text, index))
    writeFile(directory, 'report.json', ginkgoReport(failures(FULL, inSequence, write)))
    writeFile(directory, 'crio.log', [
      text.repeat(MEGABYTE / text.length),
      '\n',
      ...crioLog(MEGABYTE),
    ])
  },
}))

/** All of them. */
export const WORST_REPORTS: readonly WorstReport[] = [...LARGE, ...LOGS, ...HOSTILE]

function eventful(index: number, at: number): string {
  return failure(index, at, `pod "pod-${index}" did not start`, outputOf(index, at))
}

function besideFailures(name: string, log: string, lines: () => Iterable<string>): WorstReport {
  return {
    name: `${name}, beside 20,000 failures`,
    write(directory) {
      writeFile(directory, 'report.json', ginkgoReport(failures(20_000, inSequence)))
      writeFile(directory, log, lines())
    },
  }
}

function hostileLine(text: string, number: number): string {
  return `${number} ${text.repeat(KEPT_OF_TEXT / text.length)}`
}

function hostileLines(text: string, number: number): string {
  const line = `${text.repeat(Math.ceil(LINE / text.length))}${number} `
  return [...repeatedLines(KEPT_OF_TEXT, line)].join('').slice(0, KEPT_OF_TEXT)
}
