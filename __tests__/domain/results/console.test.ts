import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { SuiteResult } from '../../../src/domain/model/results.ts'
import { type ConsoleEvent, createConsoleReader } from '../../../src/domain/results/console.ts'
import { specId } from '../../../src/domain/results/spec-identity.ts'
import { allRecordings, readRecording } from './recordings.ts'

const DELIMITER = '-'.repeat(30)
const NAME = '[sig-node] Pods should get a host IP [NodeConformance]'
const PRINTED_NAME = `${NAME} [sig-node, NodeConformance]`
const PLACE = 'k8s.io/kubernetes/test/e2e/common/node/pods.go:208'

function read(
  chunks: readonly string[],
  zone?: string,
): { events: ConsoleEvent[]; suite: SuiteResult } {
  const reader = createConsoleReader(zone)
  const events = [...chunks.flatMap((chunk) => reader.push(chunk)), ...reader.end()]
  return { events, suite: reader.result() }
}

/** A console of a serial run with these lines after the head. */
function aSerialConsole(...lines: readonly string[]): string {
  const head = ['Random Seed: 7 - will randomize all specs', '', 'Will run 2 of 1194 specs']
  return `${[...head, ...lines].join('\n')}\n`
}

function aParallelConsole(...lines: readonly string[]): string {
  return aSerialConsole('Running in parallel across 2 processes', ...lines)
}

describe('the console reader on recorded runs', () => {
  it('reports the events of a serial run when they happen', () => {
    const { events, suite } = read([readRecording('r4-busybox').console])
    expect(events.map(({ kind }) => kind)).toEqual([
      'suite-announced',
      'spec-started',
      'spec-finished',
      'spec-started',
      'spec-finished',
      'spec-started',
      'spec-finished',
    ])
    expect(events[0]).toEqual({ kind: 'suite-announced', selected: 3, total: 1194 })
    expect(events[1]).toMatchObject({
      spec: {
        id: '[sig-node] Kubelet when scheduling a busybox command in a pod should print the output to logs [NodeConformance] [Conformance]',
        location: { file: 'k8s.io/kubernetes/test/e2e/common/node/kubelet.go', line: 52 },
      },
    })
    expect(events[2]).toMatchObject({ outcome: 'passed', seconds: 2.041 })
    expect(suite).toMatchObject({
      source: 'console',
      totalSpecs: 1194,
      selectedSpecs: 3,
      succeeded: true,
      seconds: 17.101,
      randomSeed: 1795345506,
      parallelTotal: 1,
      running: [],
      processEnds: [],
    })
  })

  it('reports specs of a parallel run when they end', () => {
    const { events, suite } = read([readRecording('vm3-par').console])
    const finished = events.filter((event) => event.kind === 'spec-finished')
    expect(finished).toHaveLength(30)
    expect(events.some(({ kind }) => kind === 'spec-started')).toBe(false)
    expect(
      finished.filter(({ outcome }) => outcome !== 'passed').map(({ outcome }) => outcome),
    ).toEqual(['failed', 'timedout'])
    expect(suite).toMatchObject({
      parallelTotal: 2,
      succeeded: false,
      specialFailureReasons: ['Suite Timeout Elapsed'],
    })
  })

  it('names the spec that was running when the suite was killed', () => {
    const { suite } = read([readRecording('s5-kill').console])
    expect(suite).toMatchObject({ selectedSpecs: 12, succeeded: null, seconds: null, specs: [] })
    expect(suite.running).toEqual([
      {
        id: '[sig-node] Container Lifecycle Hook when create a pod with lifecycle hook should execute poststart http hook properly [NodeConformance] [Conformance]',
        location: { file: 'k8s.io/kubernetes/test/e2e/common/node/lifecycle_hook.go', line: 196 },
      },
    ])
  })

  it('reports a failed set-up', () => {
    const { events, suite } = read([readRecording('r3-beforesuite-fail-kubelet-died').console])
    expect(events).toContainEqual({
      kind: 'suite-node-failed',
      node: 'SynchronizedBeforeSuite',
      outcome: 'failed',
    })
    expect(suite.suiteNodes[0]?.failure).toMatchObject({
      message: expect.stringContaining('failed to start kubelet'),
      location: { line: 272 },
    })
    expect(suite.succeeded).toBe(false)
  })

  it('keeps the output of a failed spec, but not of one that passed', () => {
    for (const name of ['d5-systemd-crio-killed', 'p1-parallel2']) {
      const { specs } = read([readRecording(name).console]).suite
      const passed = specs.filter(({ outcome }) => outcome === 'passed')
      const failed = specs.filter(({ outcome }) => outcome === 'failed')
      expect(passed.filter(({ output }) => output !== '')).toEqual([])
      expect(failed.length).toBeGreaterThan(0)
      for (const { output } of failed) {
        expect(output).toMatch(/^STEP: Creating a kubernetes client/)
        expect(output).toContain('STEP: Destroying namespace')
      }
    }
  })

  it('has the same results for any split of the stream', () => {
    const recordings = allRecordings()
    const texts = recordings.map(({ console }) => console)
    const wholes = texts.map((text) => read([text]))
    const cuts = fc.array(fc.nat(), { maxLength: 40 })
    fc.assert(
      fc.property(fc.nat(texts.length - 1), cuts, (index, points) => {
        const text = texts[index] ?? ''
        const sorted = [
          0,
          ...points.map((point) => point % (text.length + 1)),
          text.length,
        ].toSorted((one, other) => one - other)
        const chunks = sorted.slice(1).map((end, piece) => text.slice(sorted[piece], end))
        expect(read(chunks)).toEqual(wholes[index])
      }),
    )
  })

  it('has no results for a truncated stream that the whole one does not have', () => {
    const texts = allRecordings().map(({ console }) => console)
    const wholes = texts.map((text) => read([text]).suite)
    fc.assert(
      fc.property(
        fc.nat(texts.length - 1),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (index, part) => {
          const text = texts[index] ?? ''
          const cut = read([text.slice(0, Math.floor(text.length * part))]).suite
          const outcomes = new Map(wholes[index]?.specs.map(({ id, outcome }) => [id, outcome]))
          for (const spec of cut.specs) expect(outcomes.get(spec.id)).toBe(spec.outcome)
          expect([null, wholes[index]?.succeeded]).toContain(cut.succeeded)
          expect([null, wholes[index]?.totalSpecs]).toContain(cut.totalSpecs)
        },
      ),
    )
  })
})

describe('the console reader', () => {
  it('reads a flake with its attempts', () => {
    const flake = '↺ [FLAKEY TEST - TOOK 2 ATTEMPTS TO PASS] [1.500 seconds]'
    const serial = aSerialConsole(
      DELIMITER,
      PRINTED_NAME,
      PLACE,
      '  Attempt #1 Failed.',
      flake,
      DELIMITER,
    )
    const parallel = aParallelConsole(DELIMITER, flake, PRINTED_NAME, PLACE, DELIMITER)
    for (const text of [serial, parallel]) {
      const flaky = { id: NAME, outcome: 'passed', attempts: 2, seconds: 1.5 }
      expect(read([text]).suite.specs).toEqual([expect.objectContaining(flaky)])
    }
  })

  it('reads a skip at run time with its reason', () => {
    const { suite } = read([
      aSerialConsole(
        DELIMITER,
        PRINTED_NAME,
        PLACE,
        'S [SKIPPED] [0.012 seconds]',
        PRINTED_NAME.replace('Pods ', 'Pods [It] '),
        PLACE,
        '',

        '  [SKIPPED] Only for cgroup v2',
        `  In [It] at: ${PLACE} @ 11/22/26 11:00:00.5`,
        DELIMITER,
      ),
    ])
    expect(suite.running).toEqual([])
    expect(suite.specs).toMatchObject([
      { id: NAME, outcome: 'skipped', skipReason: 'Only for cgroup v2', failure: null },
    ])
  })

  it('reads a skip of a spec that never started: a later one of an ordered container', () => {
    const other = NAME.replace('host IP', 'node name')
    const { suite } = read([
      aSerialConsole(
        DELIMITER,
        PRINTED_NAME,
        PLACE,
        'S [SKIPPED] [0.000 seconds]',
        `${other} [sig-node, NodeConformance]`,
        PLACE,
        '',
        '  [SKIPPED] Spec skipped because an earlier spec failed',
        DELIMITER,
      ),
    ])
    expect(suite.running).toMatchObject([{ id: NAME }])
    expect(suite.specs).toMatchObject([{ id: other, outcome: 'skipped' }])
  })

  it('ignores pending specs', () => {
    const { suite } = read([
      aSerialConsole(DELIMITER, 'P [PENDING]', PRINTED_NAME, PLACE, DELIMITER, 'SSP', DELIMITER),
    ])
    expect(suite.specs).toEqual([])
    expect(suite.running).toEqual([])
  })

  it('reads the name of a spec whose BeforeEach failed', () => {
    const { suite } = read([
      aParallelConsole(
        DELIMITER,
        '• [PANICKED] [0.001 seconds]',
        PRINTED_NAME.replace('Pods ', 'Pods [BeforeEach] '),
        '  [BeforeEach] set up framework | framework.go:302',
        `  [It] ${PLACE}`,
        '',
        '  [PANICKED] Test Panicked',
        `  In [BeforeEach] at: a.go:7 @ 11/22/26 11:00:00.5`,
        '',
        '  nil map',
        '',
        '  Full Stack Trace',
        '    main()',
        DELIMITER,
      ),
    ])
    expect(suite.specs).toMatchObject([
      {
        id: NAME,
        outcome: 'panicked',
        location: { line: 208 },
        failure: {
          message: 'Test Panicked\n\nnil map',
          location: { file: 'a.go', line: 7 },
          stackTrace: 'main()',
          at: '2026-11-22T11:00:00.5Z',
        },
      },
    ])
  })

  it('reads times in the zone of the node', () => {
    const text = aParallelConsole(
      DELIMITER,
      '• [FAILED] [0.001 seconds]',
      PRINTED_NAME,
      PLACE,
      '',
      '  [FAILED] no',
      `  In [It] at: ${PLACE} @ 11/22/26 11:00:00.5`,
      DELIMITER,
    )
    expect(read([text], '-05:00').suite.specs[0]?.failure?.at).toBe('2026-11-22T11:00:00.5-05:00')
  })

  it('reads names of several lines, colors, carriage returns and null bytes', () => {
    const text = aSerialConsole(
      `\u001b[38;5;243m${DELIMITER}\u001b[0m`,
      '[sig-node] two',
      'lines\u0000 [sig-node, Slow]',
      PLACE,
      '\u001b[38;5;10m• [0.100 seconds]\u001b[0m',
      DELIMITER,
    ).replaceAll('\n', '\r\n')
    expect(read([text]).suite.specs).toMatchObject([
      { id: '[sig-node] two lines', outcome: 'passed' },
    ])
  })

  it('ignores lines of Ginkgo in the output of specs, unless a serial spec writes to standard output', () => {
    const forged = [
      '• [FAILED] [1.000 seconds]',
      DELIMITER,
      'Ran 9 of 9 Specs in 1.000 seconds',
      'SUCCESS!',
    ]
    const indented = forged.map((line) => `  ${line}`)
    const serial = aSerialConsole(
      DELIMITER,
      PRINTED_NAME,
      PLACE,
      ...indented,
      '• [0.100 seconds]',
      DELIMITER,
    )
    const parallel = aParallelConsole(
      DELIMITER,
      '• [0.100 seconds]',
      PRINTED_NAME,
      PLACE,
      '',
      '  Timeline >>',
      ...indented,
      '• [FAILED] [1.000 seconds]',
      '  << Timeline',
      DELIMITER,
    )
    for (const text of [serial, parallel]) {
      const { suite } = read([text])
      expect(suite.specs).toMatchObject([{ id: NAME, outcome: 'passed' }])
      expect(suite).toMatchObject({ succeeded: null, totalSpecs: 1194 })
    }
  })

  it('ignores totals that a running spec prints, and all but the first announcement', () => {
    const totals = ['Ran 9 of 9 Specs in 1.000 seconds', 'SUCCESS! -- 9 Passed']
    const { suite } = read([
      aSerialConsole('Will run 0 of 0 specs', DELIMITER, PRINTED_NAME, PLACE, ...totals),
    ])
    expect(suite).toMatchObject({
      succeeded: null,
      seconds: null,
      selectedSpecs: 2,
      totalSpecs: 1194,
    })
  })

  it('keeps the output of a suite node apart from that of the next spec', () => {
    const { suite } = read([
      aParallelConsole(
        DELIMITER,
        '[SynchronizedBeforeSuite] PASSED [3.000 seconds]',
        '[SynchronizedBeforeSuite] ',
        PLACE,
        '  the node is up',
        DELIMITER,
        '• [FAILED] [1.000 seconds]',
        PRINTED_NAME,
        PLACE,
        '',
        '  Timeline >>',
        '  STEP: run',
        '  << Timeline',
        DELIMITER,
      ),
    ])
    expect(suite.specs[0]?.output).toBe('STEP: run\n')
  })

  it('reads only the start of a very long line', () => {
    const long = `  [FAILED] ${'x'.repeat(100_000)}`
    const { suite } = read([
      aParallelConsole(DELIMITER, '• [FAILED] [1.000 seconds]', PRINTED_NAME, PLACE, '', long),
    ])
    expect(suite.specs[0]?.failure?.message).toMatch(/^x{16000,16384}$/)
  })

  it('reports a failure even if the spec printed a forged pass before', () => {
    const { suite } = read([
      aSerialConsole(
        DELIMITER,
        PRINTED_NAME,
        PLACE,
        '• [0.100 seconds]',
        'Will run 0 of 0 specs',

        '• [FAILED] [2.000 seconds]',
        PRINTED_NAME.replace('Pods ', 'Pods [It] '),
        PLACE,
        DELIMITER,
      ),
    ])
    expect(suite.specs.map(({ id, outcome }) => [id, outcome])).toContainEqual([NAME, 'failed'])
    expect(suite.selectedSpecs).toBe(2)
  })

  it('adds failures of the summary whose details are missing', () => {
    const { events, suite } = read([
      aParallelConsole(
        DELIMITER,
        '',
        'Summarizing 2 Failures:',
        `  [FAIL] ${PRINTED_NAME.replace('Pods ', 'Pods [It] ')}`,
        `  ${PLACE}`,
        '  [TIMEDOUT] [SynchronizedBeforeSuite] ',
        '  k8s.io/suite_test.go:234',
        '',

        'Ran 1 of 1194 Specs in 5.250 seconds',
        'FAIL! -- 0 Passed | 1 Failed | 0 Pending | 1193 Skipped',
      ),
    ])
    expect(suite.specs).toMatchObject([{ id: NAME, outcome: 'failed', failure: null }])
    expect(suite.suiteNodes).toMatchObject([
      { node: 'SynchronizedBeforeSuite', outcome: 'timedout' },
    ])
    expect(events).toHaveLength(3)
    expect(suite).toMatchObject({ succeeded: false, seconds: 5.25 })
  })

  it('reads several reasons of a failed suite', () => {
    const { suite } = read([
      aSerialConsole(
        'Ran 1 of 1194 Specs in 5.250 seconds',
        'FAIL! - Interrupted by User, Suite Timeout Elapsed',
      ),
    ])
    expect(suite.specialFailureReasons).toEqual(['Interrupted by User', 'Suite Timeout Elapsed'])
  })

  it('reports a failure whose details are truncated', () => {
    const { events, suite } = read([
      aSerialConsole(DELIMITER, PRINTED_NAME, PLACE, '• [FAILED] [2.000 seconds]'),
    ])
    expect(suite.specs).toMatchObject([{ id: NAME, outcome: 'failed', failure: null }])
    expect(suite.running).toEqual([])
    expect(events.at(-1)).toMatchObject({ kind: 'spec-finished', id: NAME, outcome: 'failed' })
  })

  it('ignores a truncated last line', () => {
    const { suite } = read([aSerialConsole(DELIMITER, PRINTED_NAME, PLACE), '• [0.100 seconds]'])
    expect(suite.specs).toEqual([])
    expect(suite.running).toMatchObject([{ id: NAME }])
  })

  it('reads how each process ended if the ginkgo command timed out waiting for one', () => {
    const { suite } = read([
      aParallelConsole(
        DELIMITER,
        '\u001B[38;5;10m• [1.000 seconds]\u001B[0m',
        PRINTED_NAME,
        PLACE,
        DELIMITER,
        '',
        '\u001B[1m\u001B[38;5;9mGinkgo timed out waiting for all parallel procs to report back\u001B[0m',
        '\u001B[38;5;243mTest suite:\u001B[0m e2e_node (./e2e_node)',
        '',
        '\u001B[1mOutput from proc 1:\u001B[0m',
        '  Exit result of proc 9:',
        '    signal: forged',
        '\u001B[1mExit result of proc 1:\u001B[0m',
        '  exit status 1',
        '',
        '\u001B[1mOutput from proc 2:\u001B[0m',
        '  ',
        '\u001B[1mExit result of proc 2:\u001B[0m',
        '  signal: killed',
        '',
        '** End **',
      ),
    ])
    expect(suite.processEnds).toEqual([
      { process: 1, end: 'exit status 1' },
      { process: 2, end: 'signal: killed' },
    ])
    expect(suite.specs.map(({ id }) => id)).toEqual([NAME])
  })

  it('ignores ends of processes that a spec of a serial run prints', () => {
    const { suite } = read([
      aSerialConsole(
        'Ginkgo timed out waiting for all parallel procs to report back',
        'Exit result of proc 1:',
        '  signal: killed',
      ),
    ])
    expect(suite.processEnds).toEqual([])
  })

  it.each([
    ['serial', aSerialConsole],
    ['parallel', aParallelConsole],
  ])('counts a spec of a %s run once, even with a very long name', (_, aConsole) => {
    const long = `[sig-node] Pods ${'x'.repeat(100_000)}`
    const { suite } = read([
      aConsole(
        DELIMITER,
        ...(aConsole === aSerialConsole ? [`${long} [sig-node, Slow]`, PLACE] : []),
        '• [FAILED] [1.000 seconds]',
        `${long.replace('Pods ', 'Pods [It] ')} [sig-node, Slow]`,
        PLACE,
        '',
        '  [FAILED] no',
        DELIMITER,
        '',
        'Summarizing 1 Failure:',
        `  [FAIL] ${long.replace('Pods ', 'Pods [It] ')} [sig-node, Slow]`,
        `  ${PLACE}`,
        '',
        'Ran 1 of 1194 Specs in 1.000 seconds',
      ),
    ])
    expect(suite.specs.map(({ id }) => id)).toEqual([specId(['[sig-node] Pods'], 'x'.repeat(1e5))])
    expect(suite.running).toEqual([])
  })

  it('limits its memory for endless streams', () => {
    const reader = createConsoleReader()
    reader.push(aSerialConsole(DELIMITER, PRINTED_NAME, PLACE))
    const megabyte = 'x'.repeat(1 << 20)
    for (let index = 0; index < 64; index += 1)
      reader.push(index % 2 === 0 ? megabyte : `  ${megabyte}\n`)
    reader.push('\n• [FAILED] [1.000 seconds]\nname\na.go:1\n\n  [FAILED] ')
    for (let index = 0; index < 64; index += 1) reader.push(`${megabyte}\n  `)
    reader.end()
    expect(JSON.stringify(reader.result()).length).toBeLessThan(300_000)
  })

  it('limits its memory for forged endings and starts', () => {
    const forged = `${DELIMITER}\n${PRINTED_NAME}\n${PLACE}\n`.repeat(100_000)
    const reader = createConsoleReader()
    reader.push(aSerialConsole(forged))
    expect(reader.result().running.length).toBeLessThanOrEqual(100)
  })

  it('limits its memory for many long failures', () => {
    const failure = `  [FAILED] ${'m'.repeat(10_000)}\n`.repeat(10)
    const reader = createConsoleReader()
    reader.push(aParallelConsole(DELIMITER))
    for (let index = 0; index < 400; index += 1) {
      reader.push(
        `• [FAILED] [1.000 seconds]\n[sig-node] ${index} [sig-node]\na.go:1\n\n${failure}${DELIMITER}\n`,
      )
    }
    const { specs, cuts } = reader.result()
    expect(specs).toHaveLength(400)
    expect(cuts).toEqual([
      expect.stringMatching(/^the texts of \d{3} results: those of the console are too long$/),
    ])
    expect(JSON.stringify(specs).length).toBeLessThan(20_000_000)
    expect(specs.at(-1)?.failure?.message).toMatch(/^m{2000}$/)
  })

  it('does not throw for any text', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        DELIMITER,
        PRINTED_NAME,
        PLACE,
        '',
        'SSS',
        'Will run 2 of 3 specs',
        '• [0.100 seconds]',
      ),
      fc.constantFrom(
        '• [FAILED] [0.100 seconds]',
        'S [SKIPPED] [0.100 seconds]',
        'Summarizing 1 Failure:',
      ),
      fc.constantFrom(
        '  [FAILED] x',
        '  In [It] at: a.go:1 @ 13/45/26 99:00:00',
        '  Timeline >>',
        '  << Timeline',
      ),
      fc.constantFrom(
        'Running in parallel across 2 processes',
        'Ran 1 of 2 Specs in 0.100 seconds',
        'FAIL!',
      ),
      fc.constantFrom(
        '[SynchronizedBeforeSuite] ',
        '[SynchronizedBeforeSuite] [FAILED] [0.100 seconds]',
      ),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const whole = read([lines.join('\n')])
        expect(read(lines.flatMap((text, index) => (index === 0 ? [text] : ['\n', text])))).toEqual(
          whole,
        )
      }),
      { numRuns: 500 },
    )
  })
})

/** The last lines of a suite. */
function endOf(verdict: string): readonly string[] {
  return ['Ran 1 of 1194 Specs in 17.101 seconds', verdict]
}

describe('the end of the console', () => {
  const SUCCESS = 'SUCCESS! -- 1 Passed | 0 Failed | 0 Pending | 1193 Skipped'
  const FAIL = 'FAIL! -- 0 Passed | 1 Failed | 0 Pending | 1193 Skipped'

  it('states how many specs passed and failed', () => {
    const { suite } = read([aSerialConsole(...endOf(SUCCESS))])
    expect(suite).toMatchObject({
      stated: { passed: 1, failed: 0 },
      damage: [],
      contradictions: [],
      cuts: [],
    })
  })

  it('is missed', () => {
    expect(read([aSerialConsole('Ran 1')]).suite.damage).toEqual([
      'the end of the suite is missing',
    ])
  })

  it.each([
    [FAIL, SUCCESS],
    [SUCCESS, FAIL],
  ])('is a failure if one of two suites failed', (...verdicts) => {
    const { suite } = read([aSerialConsole(...verdicts.flatMap(endOf))])
    expect(suite).toMatchObject({ succeeded: false, stated: { passed: 1, failed: 1 } })
  })

  it('is not believed if it counts failures in a success', () => {
    const { suite } = read([aSerialConsole(...endOf(SUCCESS.replace('0 Failed', '2 Failed')))])
    expect(suite.contradictions).toEqual(['the suite succeeded, and 2 specs failed'])
  })
})
