import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { reportArtifacts } from '../../../src/app/report/artifacts.ts'
import { RunError } from '../../../src/domain/errors.ts'
import { keptLog } from '../../host/scratch.ts'

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'runs')
const GREEN = ['r4-busybox', 'd6-systemd-redo', 'vm2-busybox', 'p3-parallel-sigterm-cli-only']
const RED = [
  'd5-systemd-crio-killed',
  'p1-parallel2',
  'r3-beforesuite-fail-kubelet-died',
  'r3-suite-timeout-3m',
  'r8-empty-selection-exit0',
  's1-sigint',
  's5-kill',
  'vm3-par',
]
const REPORT = /report\.json$|\.xml$|stdout\.log$/
/** Places of a file at which it is cut, and at which a bit is flipped. They are spread evenly. */
const PLACES = 15

let directory = ''

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'damaged-'))
})
afterAll(() => {
  rmSync(directory, { recursive: true, force: true })
})

function copyOf(recording: string): string {
  const copy = join(directory, recording)
  rmSync(copy, { recursive: true, force: true })
  cpSync(join(FIXTURES, recording), copy, { recursive: true })
  return copy
}

function filesIn(run: string): readonly string[] {
  return readdirSync(run, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}

/** `passed 3` or the result alone; `nothing` if there is no file of a suite. */
async function judged(run: string): Promise<string> {
  const around = { version: '0.0.0', now: new Date('2026-11-22T12:00:00Z'), log: keptLog() }
  try {
    const { verdict, counts } = await reportArtifacts([run], around)
    return verdict.result === 'passed' ? `passed ${counts.passed}` : verdict.result
  } catch (error) {
    if (error instanceof RunError) return 'nothing'
    throw error
  }
}

/** Judges the run once for each damaged form of a file. */
async function* damaged(run: string, file: string): AsyncGenerator<[how: string, result: string]> {
  const whole = readFileSync(file)
  for (let place = 0; place < PLACES; place++) {
    const at = Math.floor(((place + 0.5) / PLACES) * whole.length)
    writeFileSync(file, whole.subarray(0, at))
    yield [`${file} cut at ${at}`, await judged(run)]
    const flipped = Buffer.from(whole)
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (place % 8))
    writeFileSync(file, flipped)
    yield [`${file} flipped at ${at}`, await judged(run)]
  }
  writeFileSync(file, whole)
}

/** The JUnit of kubetest2. */
function steps(end: string): string {
  return `<testsuite name="kubetest2" tests="2"><testcase name="Up" classname="kubetest2"/><testcase name="Test" classname="kubetest2">${end}</testcase></testsuite>`
}

describe.each(RED)('the red run %s', (recording) => {
  it('is not green without any of its files, or all of one kind', async () => {
    const run = copyOf(recording)
    for (const file of filesIn(run)) {
      const whole = readFileSync(file)
      rmSync(file)
      expect([file, await judged(run)]).not.toEqual([file, expect.stringMatching(/^passed/)])
      writeFileSync(file, whole)
    }
    for (const kind of [/\.json$/, /\.xml$/, /\.log$/, /exitcode$/]) {
      const bare = copyOf(recording)
      for (const file of filesIn(bare).filter((name) => kind.test(name))) rmSync(file)
      expect(await judged(bare)).not.toMatch(/^passed/)
    }
  })

  it('is not green if a report is cut or has another byte', async () => {
    const run = copyOf(recording)
    for (const file of filesIn(run).filter((name) => REPORT.test(name))) {
      for await (const [how, result] of damaged(run, file)) {
        expect([how, result]).not.toEqual([how, expect.stringMatching(/^passed/)])
      }
    }
  })
})

describe.each(GREEN)('the green run %s', (recording) => {
  it('stays green without a file, as long as a report is left', async () => {
    const run = copyOf(recording)
    const green = await judged(run)
    expect(green).toMatch(/^passed \d+$/)
    for (const file of filesIn(run)) {
      const whole = readFileSync(file)
      rmSync(file)
      expect([file, await judged(run)]).toEqual([file, green])
      writeFileSync(file, whole)
    }
    for (const file of filesIn(run).filter((name) => /\.(json|xml)$/.test(name))) rmSync(file)
    expect(await judged(run)).toBe('incomplete')
  })

  it('is not green if one of its reports is cut', async () => {
    const run = copyOf(recording)
    for (const file of filesIn(run).filter((name) => REPORT.test(name))) {
      const whole = readFileSync(file)
      for (const share of [0.2, 0.5, 0.8, 0.97]) {
        writeFileSync(file, whole.subarray(0, Math.floor(share * whole.length)))
        expect([file, share, await judged(run)]).not.toEqual([
          file,
          share,
          expect.stringMatching(/^passed/),
        ])
      }
      writeFileSync(file, whole)
    }
  })

  it('is never green with fewer specs, whichever byte changes', async () => {
    const run = copyOf(recording)
    const green = await judged(run)
    for (const file of filesIn(run).filter((name) => REPORT.test(name))) {
      for await (const [how, result] of damaged(run, file)) {
        expect([how, result]).toEqual([how, expect.stringMatching(`^${green}$|^(?!passed)`)])
      }
    }
  })
})

/** A JUnit report with one case that passed. */
function onePassed(name: string): string {
  return `<testsuite tests="1" failures="0" errors="0"><testcase name="${name}"/></testsuite>`
}

describe('a green run with another run in a directory beside it', () => {
  const [recording = ''] = GREEN
  const beside = (other: string, place: string) => {
    const tree = join(directory, 'tree')
    rmSync(tree, { recursive: true, force: true })
    cpSync(join(FIXTURES, recording), join(tree, 'b'), { recursive: true })
    cpSync(join(FIXTURES, other), join(tree, place), { recursive: true })
    return tree
  }

  // A run that selected nothing says nothing against another one.
  const red = RED.filter((other) => other !== 'r8-empty-selection-exit0')

  it.each(red)('is not green if it is the red run %s', async (other) => {
    for (const place of ['a', 'c/d/e']) {
      expect([place, await judged(beside(other, place))]).not.toEqual([
        place,
        expect.stringMatching(/^passed/),
      ])
    }
  })

  it('stays green if it is a copy', async () => {
    const green = await judged(join(FIXTURES, recording))
    for (const place of ['a', 'c/d/e']) {
      expect(await judged(beside(recording, place))).toBe(green)
    }
  })

  it('counts the specs of JUnit files in all directories, and copies once', async () => {
    const tree = join(directory, 'shards')
    for (const [place, name] of [
      ['host-1', 'one'],
      ['host-2', 'two'],
      ['copies/host-2', 'two'],
    ] as const) {
      mkdirSync(join(tree, place), { recursive: true })
      writeFileSync(join(tree, place, 'junit.xml'), onePassed(name))
    }
    expect(await judged(tree)).toBe('passed 2')
    writeFileSync(
      join(tree, 'host-1/junit.xml'),
      onePassed('one')
        .replace('/></t', '><failure/></testcase></t')
        .replace('failures="0"', 'failures="1"'),
    )
    expect(await judged(tree)).toBe('failed')
  })
})

describe('a green run with a witness against it', () => {
  const [recording = ''] = GREEN

  it.each([
    ['stdout.log', 'SUCCESS! -- 3 Passed | 0 Failed', 'FAIL! -- 3 Passed | 0 Failed'],
    ['stdout.log', 'SUCCESS! -- 3 Passed | 0 Failed', 'SUCCESS! -- 2 Passed | 1 Failed'],
    ['stdout.log', 'SUCCESS! -- 3 Passed', 'SUCCESS! -- 2 Passed'],
    ['report/junit_01.xml', 'status="passed"', 'status="failed"'],
    ['report/ginkgo/report.json', '"SpecsThatWillRun":3', '"SpecsThatWillRun":4'],
    ['report/ginkgo/report.json', '"SuiteSucceeded":true', '"SuiteSucceeded":false'],
  ])('is not green: %s with %s as %s', async (name, before, after) => {
    const run = copyOf(recording)
    const text = readFileSync(join(run, name), 'utf8')
    const changed = text.replace(
      new RegExp(before.replaceAll('|', '\\|').replace(':', ':\\s*')),
      after,
    )
    expect(changed).not.toBe(text)
    writeFileSync(join(run, name), changed)
    expect(await judged(run)).not.toMatch(/^passed/)
  })

  it('is not green with another file of the directory that has a failure', async () => {
    const run = copyOf(recording)
    writeFileSync(
      join(run, 'report', 'junit_02.xml'),
      '<testsuite tests="1" failures="1"><testcase name="other"><failure/></testcase></testsuite>',
    )
    expect(await judged(run)).not.toMatch(/^passed/)
    rmSync(join(run, 'report', 'ginkgo', 'report.json'))
    expect(await judged(run)).toBe('failed')
  })

  it('is not green with another report of the directory that cannot be read', async () => {
    const run = copyOf(recording)
    writeFileSync(join(run, 'report', 'ginkgo', 'second.json'), '[{"SuitePath": "/suite"')
    expect(await judged(run)).not.toMatch(/^passed/)
  })

  it('is not green if a step of the job failed, and takes no step for a spec', async () => {
    const run = copyOf(recording)
    writeFileSync(join(run, 'junit_runner.xml'), steps(''))
    expect(await judged(run)).toBe('passed 3')
    writeFileSync(join(run, 'junit_runner.xml'), steps('<failure>exit status 255</failure>'))
    expect(await judged(run)).not.toMatch(/^passed/)
  })

  it.each([
    ['{"passed":true,"result":"SUCCESS"}', true],
    ['{"passed":true}', true],
    ['{"passed":false,"result":"FAILURE"}', false],
    ['{"passed":true,"result":"ABORTED"}', false],
    ['{"passed":tr', false],
  ])('hears how the job ended: %s', async (end, green) => {
    const run = copyOf(recording)
    writeFileSync(join(run, 'finished.json'), end)
    expect((await judged(run)).startsWith('passed')).toBe(green)
  })

  it('names what speaks against it', async () => {
    const run = copyOf(recording)
    const console = join(run, 'stdout.log')
    writeFileSync(console, readFileSync(console, 'utf8').replace('SUCCESS!', 'FAIL!'))
    const log = keptLog()
    const around = { version: '0.0.0', now: new Date('2026-11-22T12:00:00Z'), log }
    const { verdict } = await reportArtifacts([run], around)
    expect(verdict).toMatchObject({
      result: 'failed',
      reason: 'suite-node-failed',
      headline: expect.stringContaining('stdout.log: the suite failed there'),
    })
    expect(log.lines.join('\n')).toContain('stdout.log: the suite failed there')
  })
})
