import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { SaxesParser } from 'saxes'
import { limitConcurrency } from '../../../sandbox/concurrency.ts'
import { createSandbox } from '../../../sandbox/sandbox.ts'
import type { SandboxScript } from '../../../sandbox/script.ts'
import { parseJson } from '../../../src/domain/json.ts'
import {
  describeWithShared,
  sharedPath,
  withFullRecordings,
} from '../../domain/results/recordings.ts'
import knownForms from '../../fixtures/runs/console-forms.json' with { type: 'json' }
import { runInSandbox } from '../sandbox-run.ts'
import { type ConsoleForms, consoleForms, formsOf } from './console-forms.ts'

const limited = limitConcurrency(2)
const RECORDINGS = join(import.meta.dirname, '..', '..', 'fixtures', 'runs')

/** Recorded runs of the real suite that differ in their machines alone, and how the stand-in is made to do the same. */
interface Pair {
  readonly recordings: readonly string[]
  readonly script: SandboxScript
  readonly inputs: Readonly<Record<string, string>>
}

const PRINTS = 'should print the output to logs'
const PAIRS: readonly Pair[] = [
  {
    recordings: ['r4-busybox', 'd6-systemd-redo', 'vm2-busybox'],
    script: {},
    inputs: { procs: '1' },
  },
  { recordings: ['p3-parallel-sigterm-cli-only'], script: {}, inputs: { procs: '2' } },
  {
    recordings: ['p1-parallel2'],
    script: { specs: [{ match: PRINTS, outcome: 'fail' }] },
    inputs: { procs: '2' },
  },
  {
    recordings: ['r3-suite-timeout-3m'],
    script: { timeLimitSeconds: 4, specs: [{ match: PRINTS, outcome: 'hang' }] },
    inputs: { procs: '1', focus: PRINTS },
  },
  {
    recordings: ['r3-beforesuite-fail-kubelet-died'],
    script: { beforeSuite: 'kubelet-died' },
    inputs: { procs: '1' },
  },
  {
    recordings: ['d5-systemd-crio-killed'],
    script: {
      specs: [
        { match: PRINTS, outcome: 'fail' },
        { match: 'terminated reason', outcome: 'crio-dies' },
      ],
    },
    inputs: { procs: '1' },
  },
  {
    recordings: ['vm3-par'],
    script: {
      // Long enough for the other process to end before it, also on a busy machine.
      timeLimitSeconds: 10,
      specs: [
        { match: PRINTS, outcome: 'hang' },
        { match: 'terminated reason', outcome: 'image-pull' },
      ],
    },
    inputs: { procs: '2' },
  },
  {
    recordings: ['s1-sigint'],
    script: { specs: [{ match: PRINTS, outcome: 'suite-interrupted', seconds: 0.2 }] },
    inputs: { procs: '1', focus: PRINTS },
  },
  {
    recordings: ['s5-kill'],
    script: { specs: [{ match: PRINTS, outcome: 'suite-dies', seconds: 0.5 }] },
    // The order is random, and only what ran or was skipped before the end is on the console: here, others come first.
    inputs: { procs: '1', focus: PRINTS, 'test-args': '--ginkgo.seed=1' },
  },
]

/** What a run left, by where it left it. */
interface Left {
  readonly ginkgo: string | null
  readonly junit: string | null
  readonly console: string
  /** By name, without those of the runtime that is not under test. */
  readonly logs: Readonly<Record<string, string>>
}

function recorded(name: string): Left {
  const directory = join(RECORDINGS, name)
  return recordedIn(join(directory, 'report'), readFileSync(join(directory, 'stdout.log'), 'utf8'))
}

function recordedIn(report: string, console: string): Left {
  return {
    ginkgo: readIfThere(join(report, 'ginkgo', 'report.json')),
    junit: readIfThere(join(report, 'junit_01.xml')),
    console,
    logs: logsIn(report),
  }
}

function leftIn(directory: string): Left {
  return {
    ginkgo: readIfThere(join(directory, 'ginkgo.json')),
    junit: readIfThere(join(directory, 'junit.xml')),
    console: readFileSync(join(directory, 'console.log'), 'utf8'),
    logs: logsIn(join(directory, 'logs')),
  }
}

function logsIn(directory: string): Readonly<Record<string, string>> {
  const names = readdirSync(directory).filter((name) => name.endsWith('.log'))
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(directory, name), 'utf8')]),
  )
}

function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

/** Kinds of lines of the console before it was trimmed. */
function formsIn(name: string): ConsoleForms {
  const forms = new Map(Object.entries(knownForms)).get(name)
  if (forms === undefined) throw new Error(`console-forms.json does not know ${name}`)
  return forms
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
  // Ginkgo leaves out empty lists; where the recordings have one, what stood there was trimmed.
  const entries = Object.entries(value).filter(([, item]) => !isEmpty(item))
  return entries.flatMap(([key, item]) => [
    `${path}.${key}`,
    ...(key.startsWith('ProgressReport') ? [] : keysOf(item, `${path}.${key}`)),
  ])
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
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

const KLOG = String.raw`\d{4} \d\d:\d\d:\d\d\.\d{6} +\d+ [a-z0-9_]+\.go:\d+\] `

/** Forms of lines in logs of a node with systemd. */
const LOG_LINES: Readonly<Record<string, readonly RegExp[]>> = {
  'kubelet.log': [
    /^Running as unit: kubelet-\d{8}T\d{6}\.service/m,
    new RegExp(`^[IWE]${KLOG}`, 'm'),
  ],
  'services.log': [
    new RegExp(`^ {2}[IWE]${KLOG}`, 'm'),
    /internal_services\.go:62\] Starting e2e services\.\.\.$/m,
    /^PASS$/m,
  ],
  // CRI-O begins before the suite, and the log with the suite: its first lines may be there or not.
  'crio.log': [/^[A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d \S+ crio\[\d+\]: time="[^"]+" level=\w+ msg="/m],
}

/** Kinds of test cases with their ends, as `[It] passed` and `[SynchronizedBeforeSuite] passed`. */
function casesOf(text: string | null): readonly string[] {
  return unique(
    [...(text ?? '').matchAll(/<testcase name="(\[[^\]]+\])[^>]* status="(\w+)"/g)].map(
      ([, kind, status]) => `${kind} ${status}`,
    ),
  )
}

/** All that must be equal, by part. */
function formsOfReports({ ginkgo, junit }: Left) {
  return {
    keys: requiredKeys(ginkgo),
    states: statesOf(ginkgo),
    elements: elementsOf(junit),
    properties: propertiesOf(junit),
    cases: casesOf(junit),
  }
}

/** Kinds of lines of our console; where the recording was made without the ginkgo command, without what that adds. */
function comparableForms(console: string, real: ConsoleForms): ConsoleForms {
  const forms = consoleForms(console)
  return { ...forms, command: real.command.length === 0 ? [] : forms.command }
}

/** Logs, and kinds of their lines, that the recording has and the stand-in has not; the recordings' logs are trimmed. */
function missingInLogs(ours: Left, real: Left): readonly string[] {
  const names = Object.keys(real.logs).filter((name) => !(name in ours.logs))
  // Others were recorded without systemd: their logs have neither the journal's prefix nor the unit's name.
  if (!real.logs['kubelet.log']?.startsWith('Running as unit')) return names
  const lines = Object.entries(LOG_LINES).flatMap(([name, kinds]) => {
    const found = formsOf(kinds, ours.logs[name] ?? '')
    return formsOf(kinds, real.logs[name] ?? '').filter((kind) => !found.includes(kind))
  })
  return [...names, ...lines]
}

describe('the stand-in suite', () => {
  test.concurrent.each(PAIRS)(
    'leaves what the real one left in $recordings',
    ({ recordings, script, inputs }) =>
      limited(() =>
        runInSandbox({ inputs, sandbox: { script } }, ({ report, sandbox }) => {
          const ours = leftIn(join(sandbox.workspace, 'crio-node-e2e-report'))
          for (const recording of recordings) {
            const real = recorded(recording)
            const forms = formsIn(recording)
            expect(report?.suite.exitCode).toBe(recordedExit(recording))
            expect(formsOfReports(ours)).toEqual(formsOfReports(real))
            expect(comparableForms(ours.console, forms)).toEqual(forms)
            expect(missingInLogs(ours, real)).toEqual([])
          }
        }),
      ),
  )
})

/** The action refuses to start a suite in which nothing is selected, so this one runs by hand. */
test('the stand-in suite leaves what the real one left when nothing is selected', async () => {
  const sandbox = await createSandbox()
  try {
    const { programs } = sandbox.build
    const directory = sandbox.temporaryDirectory
    const { stdout } = await promisify(execFile)(
      join(programs, 'e2e_node.test'),
      [
        '--ginkgo.v',
        '--ginkgo.no-color',
        '--ginkgo.focus=no such spec',
        `--report-dir=${directory}`,
        '--report-complete-ginkgo',
        '--report-complete-junit',
      ],
      { cwd: directory, env: { ...sandbox.environment } },
    )
    const real = recorded('r8-empty-selection-exit0')
    const ours = recordedIn(directory, stdout)
    expect(formsOfReports(ours)).toEqual(formsOfReports(real))
    expect(consoleForms(stdout)).toEqual(formsIn('r8-empty-selection-exit0'))
  } finally {
    await sandbox.close()
  }
})

const archives = sharedPath('runs')

describeWithShared(archives)(
  'the full recordings (skipped without CRIO_NODE_E2E_SHARED_DATA)',
  () => {
    test('have the kinds of lines that are noted beside their trimmed forms', () => {
      withFullRecordings(archives ?? '', (recordings) => {
        const forms = recordings.map(({ name, console }) => [name, consoleForms(console)])
        expect(knownForms).toEqual(Object.fromEntries(forms))
      })
    })
  },
)
