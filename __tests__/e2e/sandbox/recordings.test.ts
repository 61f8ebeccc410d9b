import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { SaxesParser } from 'saxes'
import type { SandboxScript } from '../../../sandbox/script.ts'
import { parseJson } from '../../../src/domain/json.ts'
import { play } from '../stage.ts'
import { takeTurns } from '../turns.ts'

const inTurn = takeTurns(2)
const RECORDINGS = join(import.meta.dirname, '..', '..', 'fixtures', 'runs')

/** A recorded run of the real suite, and how the stand-in is made to do the same. */
interface Pair {
  readonly recording: string
  readonly script: SandboxScript
  readonly inputs: Readonly<Record<string, string>>
}

const PRINTS = 'should print the output to logs'
const PAIRS: readonly Pair[] = [
  { recording: 'r4-busybox', script: {}, inputs: { procs: '1' } },
  { recording: 'p3-parallel-sigterm-cli-only', script: {}, inputs: { procs: '2' } },
  {
    recording: 'p1-parallel2',
    script: { specs: [{ match: PRINTS, outcome: 'fail' }] },
    inputs: { procs: '2' },
  },
  {
    recording: 'r3-suite-timeout-3m',
    script: { timeLimitSeconds: 4, specs: [{ match: PRINTS, outcome: 'hang' }] },
    inputs: { procs: '1', focus: PRINTS },
  },
  {
    recording: 'r3-beforesuite-fail-kubelet-died',
    script: { beforeSuite: 'kubelet-died' },
    inputs: { procs: '1' },
  },
  {
    recording: 's5-kill',
    script: { specs: [{ match: PRINTS, outcome: 'suite-dies', seconds: 0.5 }] },
    inputs: { procs: '1', focus: PRINTS },
  },
]

/** What a run left, by where it left it. */
interface Left {
  readonly ginkgo: string | null
  readonly junit: string | null
  readonly console: string
  /** Names of logs, without the runtime's that is not under test. */
  readonly logs: readonly string[]
}

function recorded(name: string): Left {
  const report = join(RECORDINGS, name, 'report')
  return {
    ginkgo: readIfThere(join(report, 'ginkgo', 'report.json')),
    junit: readIfThere(join(report, 'junit_01.xml')),
    console: readFileSync(join(RECORDINGS, name, 'stdout.log'), 'utf8'),
    logs: readdirSync(report).filter((file) => file.endsWith('.log')),
  }
}

function left(directory: string): Left {
  return {
    ginkgo: readIfThere(join(directory, 'ginkgo.json')),
    junit: readIfThere(join(directory, 'junit.xml')),
    console: readFileSync(join(directory, 'console.log'), 'utf8'),
    logs: readdirSync(join(directory, 'logs')),
  }
}

function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

/** Exit code as a shell shows it; a recording of a killed run has 137, the action says null. */
function recordedExit(name: string): number | null {
  const code = Number(readFileSync(join(RECORDINGS, name, 'exitcode'), 'utf8'))
  return code > 128 ? null : code
}

/** Paths of all keys, as `[].SpecReports[].State`; what a progress report shows depends on the moment. */
function keysOf(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => keysOf(item, `${path}[]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => [
    `${path}.${key}`,
    ...(key.startsWith('ProgressReport') ? [] : keysOf(item, `${path}.${key}`)),
  ])
}

/** Keys that Ginkgo leaves out where they would be empty, which depends on what a spec did. */
const OPTIONAL_KEY =
  /\.(?:Offset|Duration|CustomMessage|Message|CapturedStdOutErr|ProgressReports?|AdditionalFailure.*)$|\.AdditionalFailure\./

function requiredKeys(text: string | null): readonly string[] {
  return unique(keysOf(parseJson(text ?? 'null'))).filter((key) => !OPTIONAL_KEY.test(key))
}

/** Names of elements with their parents and attributes, as `testsuite > testcase [classname,name,status,time]`. */
function elementsOf(text: string | null): readonly string[] {
  const found: string[] = []
  const parents: string[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    found.push(`${parents.at(-1) ?? ''} > ${name} [${Object.keys(attributes).toSorted().join()}]`)
    parents.push(name)
  })
  parser.on('closetag', () => void parents.pop())
  parser.write(text ?? '<none/>').close()
  return unique(found)
}

/** Attributes by which nodes of the suite and their ends are told, as `SynchronizedBeforeSuite passed`. */
function statesOf(text: string | null): readonly string[] {
  return unique(
    [...(text ?? '').matchAll(/"LeafNodeType":\s*"(\w+)"[\s\S]*?"State":\s*"(\w+)"/g)].map(
      ([, type, state]) => `${type} ${state}`,
    ),
  )
}

/** Names and values of the properties that do not depend on the run. */
function propertiesOf(text: string | null): readonly string[] {
  return unique([...(text ?? '').matchAll(/<property name="(\w+)"/g)].map(([, name = '']) => name))
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].toSorted()
}

/** Forms of lines that the console of a run has or has not. */
const LINES: readonly RegExp[] = [
  /^Running Suite: E2eNode Suite - \//m,
  /^Random Seed: \d+ - will randomize all specs$/m,
  /^Will run \d+ of \d+ specs$/m,
  /^Running in parallel across 2 processes$/m,
  /^-{30}$/m,
  /^\[SynchronizedBeforeSuite\] PASSED \[\d+\.\d{3} seconds\]$/m,
  /^\[SynchronizedBeforeSuite\] \[FAILED\] \[\d+\.\d{3} seconds\]$/m,
  /^\[SynchronizedAfterSuite\] PASSED \[\d+\.\d{3} seconds\]$/m,
  /^\[ReportAfterSuite\] PASSED \[\d+\.\d{3} seconds\]$/m,
  /^• \[\d+\.\d{3} seconds\]$/m,
  /^• \[FAILED\] \[\d+\.\d{3} seconds\]$/m,
  /^• \[TIMEDOUT\] \[\d+\.\d{3} seconds\]$/m,
  /^ {2}STEP: Creating a kubernetes client @ \d\d\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d+)?/m,
  /^k8s\.io\/kubernetes\/test\/\S+\.go:\d+$/m,
  /^Summarizing \d+ Failures?:$/m,
  /^ {2}\[FAIL\] /m,
  /^ {2}\[TIMEDOUT\] /m,
  /^Ran \d+ of \d+ Specs in \d+\.\d{3} seconds$/m,
  /^SUCCESS! -- \d+ Passed \| 0 Failed \| 0 Pending \| \d+ Skipped/m,
  /^FAIL! -- \d+ Passed \| \d+ Failed \| 0 Pending \| \d+ Skipped/m,
  /^FAIL! - Suite Timeout Elapsed -- /m,
]

function formsOf(console: string): readonly string[] {
  return LINES.filter((form) => form.test(console)).map(String)
}

describe('the stand-in suite', () => {
  test.concurrent.each(PAIRS)(
    'leaves what the real one left in $recording',
    ({ recording, script, inputs }) =>
      inTurn(() =>
        play({ inputs, sandbox: { script } }, ({ main, report }) => {
          const real = recorded(recording)
          const ours = left(main.outputs['report-dir'] ?? '')
          expect(report?.suite.exitCode).toBe(recordedExit(recording))
          expect(ours.logs).toEqual(expect.arrayContaining([...real.logs]))
          expect(requiredKeys(ours.ginkgo)).toEqual(requiredKeys(real.ginkgo))
          expect(statesOf(ours.ginkgo)).toEqual(statesOf(real.ginkgo))
          expect(elementsOf(ours.junit)).toEqual(elementsOf(real.junit))
          expect(propertiesOf(ours.junit)).toEqual(propertiesOf(real.junit))
          expect(formsOf(ours.console)).toEqual(formsOf(real.console))
        }),
      ),
  )
})
