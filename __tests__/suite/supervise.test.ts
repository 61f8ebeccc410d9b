import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Answer } from '../../src/adapters/health.ts'
import type { ServiceEvent } from '../../src/domain/model/node.ts'
import type { UnitState } from '../../src/host/units.ts'
import { ANSWER_SECONDS } from '../../src/suite/answer-watch.ts'
import { GRACE_SECONDS } from '../../src/suite/arguments.ts'
import { exitCodeOf, hasEnded, type SuiteEnd, superviseSuite } from '../../src/suite/supervise.ts'
import { answered, keptLog } from '../host/scratch.ts'
import { runErrorIn } from '../run-error.ts'

const START = Date.parse('2026-11-22T11:00:00Z')
const SUITE = 'suite.service'
const KUBELET = 'kubelet-x.service'
const TIMEOUT_SECONDS = 600

const RUNNING = { LoadState: 'loaded', ActiveState: 'active', SubState: 'running', MainPID: '7' }
const ENDED = { ...RUNNING, SubState: 'exited', MainPID: '0', ExecMainCode: '1' }
const KILLED = {
  ...ENDED,
  ActiveState: 'failed',
  SubState: 'failed',
  Result: 'signal',
  ExecMainCode: '2',
  ExecMainStatus: '9',
}
const NOT_FOUND = { LoadState: 'not-found', ActiveState: 'inactive', SubState: 'dead' }
const RESTARTING = { ...RUNNING, ActiveState: 'activating', SubState: 'auto-restart', MainPID: '0' }

type Properties = Readonly<Record<string, string>>

/** What the machine does while a suite runs; each function is called at its second. */
type Script = Readonly<Record<number, (machine: FakeMachine) => void>>

interface FakeMachine {
  readonly units: Map<string, Properties>
  /** systemctl answers nothing while this is true. */
  silent: boolean
  /** The suite's process is gone, whatever systemd says. */
  gone: boolean
  /** Services that do not answer. */
  readonly hanging: Set<ServiceEvent['service']>
  /** Services that do not listen yet. */
  readonly refusing: Set<ServiceEvent['service']>
  /** What happens to the suite when it gets a signal. */
  onSignal: (signal: string) => void
  readonly write: (text: string) => void
}

interface Seen {
  readonly end: SuiteEnd
  readonly events: readonly ServiceEvent[]
  readonly log: readonly string[]
  /** Signals that the suite was sent, by second. */
  readonly signals: readonly string[]
  /** Seconds at which systemd was asked. */
  readonly askedAt: readonly number[]
  /** Seconds at which services were asked whether they answer. */
  readonly questions: readonly string[]
}

let directory = ''

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'supervise-'))
})
afterEach(() => {
  rmSync(directory, { recursive: true })
})

/** Supervises a suite of some planned specs in a machine of its own time; it starts with CRI-O up and no kubelet. */
async function supervise(
  script: Script,
  restartsCrio = false,
  journal = '',
  crioRestarts = 0,
  stopsAtCrash = false,
): Promise<Seen> {
  const console = join(directory, 'console.log')
  writeFileSync(console, 'Will run 2 of 1194 specs\n')
  let elapsed = 0
  const due = Object.keys(script).map(Number)
  const signals: string[] = []
  const askedAt: number[] = []
  const machine: FakeMachine = {
    units: new Map<string, Properties>([
      [SUITE, RUNNING],
      ['crio.service', { ...RUNNING, NRestarts: '0' }],
    ]),
    silent: false,
    gone: false,
    hanging: new Set(),
    refusing: new Set(),
    onSignal: () => {},
    write: (text) => appendFileSync(console, text),
  }
  const { commands } = answered(([program, verb, ...args]) => {
    if (program === 'journalctl') return { stdout: journal }
    if (verb === 'kill') {
      const signal = args[0]?.replace('--signal=', '') ?? ''
      signals.push(`${Math.floor(elapsed / 1000)}: ${signal} to ${args[1]}`)
      machine.onSignal(signal)
      return {}
    }
    askedAt.push(elapsed / 1000)
    if (machine.silent) return { exitCode: 1, stderr: 'Connection timed out' }
    const blocks = args
      .slice(0, args.indexOf('-p'))
      .map((unit) => Object.entries(machine.units.get(unit) ?? NOT_FOUND))
    return {
      stdout: blocks
        .map((block) => block.map(([name, value]) => `${name}=${value}\n`).join(''))
        .join('\n'),
    }
  })
  const questions: string[] = []
  const waiting: { check(): boolean }[] = []
  const question = (service: ServiceEvent['service']) => ({
    words: 'a question',
    hasAnswered: service === 'crio',
    ask: () => {
      const from = elapsed
      questions.push(`${service} ${from / 1000}`)
      const { promise, resolve } = Promise.withResolvers<Answer>()
      const check = () => {
        if (machine.hanging.has(service) && elapsed - from < ANSWER_SECONDS * 1000) return false
        resolve(machine.hanging.has(service) ? 'silent' : 'answered')
        return true
      }
      if (machine.refusing.has(service)) return Promise.resolve<Answer>('silent')
      if (!check()) waiting.push({ check })
      return promise
    },
  })
  script[0]?.(machine)
  const log = keptLog()
  const events: ServiceEvent[] = []
  const end = await superviseSuite(
    {
      commands,
      log,
      now: () => START + elapsed,
      sleep: async (milliseconds) => {
        const from = elapsed / 1000
        elapsed += milliseconds
        for (const at of due.filter((second) => second > from && second <= elapsed / 1000)) {
          script[at]?.(machine)
        }
        for (const one of waiting.splice(0)) if (!one.check()) waiting.push(one)
      },
      isStopped: () => false,
      questions: { crio: question('crio'), kubelet: question('kubelet') },
      processRuns: (pid) => !machine.gone && machine.units.get(SUITE)?.['MainPID'] === String(pid),
      onServiceEvent: (event) => void events.push(event),
      roomOf: async () => null,
      onFullDisk: () => {},
    },
    {
      suiteUnit: SUITE,
      kubeletUnit: KUBELET,
      console,
      plannedSpecs: 2,
      restartsCrio,
      crioRestarts,
      timeoutSeconds: TIMEOUT_SECONDS,
      stopsAtCrash,
    },
  )
  return { end, events, log: log.lines, signals, askedAt, questions }
}

function setUnit(name: string, properties: Properties): (machine: FakeMachine) => void {
  return ({ units }) => void units.set(name, properties)
}

function setSilent(silent: boolean): (machine: FakeMachine) => void {
  return (machine) => {
    machine.silent = silent
  }
}

function setHanging(
  service: ServiceEvent['service'],
  hanging = true,
): (machine: FakeMachine) => void {
  return (machine) => {
    if (hanging) machine.hanging.add(service)
    else machine.hanging.delete(service)
  }
}

const endsAt = (second: number, status = '0'): Script => ({
  [second]: setUnit(SUITE, { ...ENDED, ExecMainStatus: status }),
})

/** A spec on the console, as Ginkgo's -v prints it. */
function specText(text: string, ending = '•'): string {
  const dashes = '-'.repeat(30)
  return `${dashes}\n[sig-node] Pods ${text}\nk8s.io/kubernetes/test/e2e/common/node/pods.go:208\n${ending} [1.500 seconds]\n${dashes}\n`
}

describe('superviseSuite', () => {
  it.each(['0', '1', '197'])('gives the exit code %s of a suite that ends', async (status) => {
    const { end, signals, events } = await supervise(endsAt(5, status))
    expect(end).toMatchObject({ exitCode: Number(status), deadlinePassed: false })
    expect(signals).toEqual([])
    expect(events).toEqual([])
  })

  it('learns of the end at once, and asks systemd no more than each second until then', async () => {
    const { askedAt } = await supervise({ 3.42: setUnit(SUITE, ENDED) })
    expect(askedAt).toEqual([0, 1, 2, 3, expect.any(Number)])
    expect(askedAt.at(-1)).toBeLessThan(3.52)
  })

  it('keeps asking when the process is gone and systemd has not seen it yet', async () => {
    const { end, askedAt } = await supervise({
      2.2: (machine) => {
        machine.gone = true
      },
      2.4: setUnit(SUITE, ENDED),
    })
    expect(end.exitCode).toBe(0)
    expect(askedAt.filter((second) => second > 2).length).toBeGreaterThan(1)
    expect(askedAt.at(-1)).toBeLessThan(2.5)
  })

  it('has no exit code of a suite that a signal ended, or that systemd does not know any more', async () => {
    expect((await supervise({ 3: setUnit(SUITE, KILLED) })).end.exitCode).toBeNull()
    expect((await supervise({ 3: setUnit(SUITE, NOT_FOUND) })).end.exitCode).toBeNull()
  })

  it('does not take a systemd that is silent for a while for the end', async () => {
    const { end } = await supervise({
      2: setSilent(true),
      30: setSilent(false),
      ...endsAt(40),
    })
    expect(end.exitCode).toBe(0)
  })

  it('gives up on a systemd that never answers again', async () => {
    const runError = await runErrorIn(() => supervise({ 2: setSilent(true) }))
    expect(runError.cause).toBe('Connection timed out')
  })

  it('shows progress at the first spec, each half minute, and at the last', async () => {
    const { log } = await supervise({
      10: ({ write }) => write(specText('should run')),
      80: ({ write }) => write(specText('should stop', '• [FAILED]')),
      ...endsAt(85, '1'),
    })
    expect(log.filter((line) => line.startsWith('['))).toEqual([
      expect.stringMatching(/^\[1\/2\] 0 failed · 10s elapsed/),
      expect.stringMatching(/^\[1\/2\] 0 failed · 40s elapsed/),
      expect.stringMatching(/^\[1\/2\] 0 failed · 1m10s elapsed/),
      expect.stringMatching(/^\[2\/2\] 1 failed · 1m20s elapsed/),
    ])
    expect(log).toContain('✗ failed after 1.5s: [sig-node] Pods should stop')
  })

  it('reads what the suite wrote last, cut in the middle of a character', async () => {
    const bytes = Buffer.from(specText('should print é', '• [FAILED]'))
    const middle = bytes.indexOf(0xc3) + 1
    const { log } = await supervise({
      3: () => appendFileSync(join(directory, 'console.log'), bytes.subarray(0, middle)),
      4: ({ units }) => {
        appendFileSync(join(directory, 'console.log'), bytes.subarray(middle))
        units.set(SUITE, ENDED)
      },
    })
    expect(log).toContain('✗ failed after 1.5s: [sig-node] Pods should print é')
  })
})

describe('superviseSuite, watching services', () => {
  it('tells that CRI-O died and came back, once each, with the time', async () => {
    const { events } = await supervise({
      5: setUnit('crio.service', { ...RESTARTING, Result: 'signal', NRestarts: '0' }),
      9: setUnit('crio.service', { ...RUNNING, NRestarts: '1' }),
      ...endsAt(20),
    })
    expect(events).toEqual([
      {
        service: 'crio',
        kind: 'died',
        at: '2026-11-22T11:00:05.000Z',
        detail: 'systemd reports signal',
      },
      {
        service: 'crio',
        kind: 'restarted',
        at: '2026-11-22T11:00:09.000Z',
        detail: expect.stringContaining('restart'),
      },
    ])
  })

  it('tells that CRI-O died if it is not up again at the end of the suite', async () => {
    const { events } = await supervise({
      5: setUnit('crio.service', {
        ...RESTARTING,
        SubState: 'start',
        MainPID: '9',
        NRestarts: '1',
      }),
      ...endsAt(6),
    })
    expect(events).toEqual([
      {
        service: 'crio',
        kind: 'died',
        at: expect.stringMatching(/^2026-11-22T11:00:0[67]/),
        detail: 'systemd restarted it, restart 1, and it was not up when the suite ended',
      },
    ])
  })

  it("dates them by CRI-O's journal, gives its last words, and names the spec that runs", async () => {
    const journal = [
      '2026-11-22T11:00:03.500000+00:00 node crio[7]: panic: an older one',
      '2026-11-22T11:00:04.250000+00:00 node crio[7]: time="2026-11-22T11:00:04.250000000Z" level=fatal msg="lost \\"store\\""',
      '2026-11-22T11:00:04.300000+00:00 node systemd[1]: crio.service: Main process exited, code=exited, status=1/FAILURE',
      '2026-11-22T11:00:08.100000+00:00 node crio[9]: time="2026-11-22T11:00:08.100000000Z" level=info msg="Starting CRI-O, version: 1.37.0, git: x(clean)"',
    ].join('\n')
    const dashes = '-'.repeat(30)
    const { events, log } = await supervise(
      {
        2: ({ write }) =>
          write(
            `${dashes}\n[sig-node] Pods should run\nk8s.io/kubernetes/test/e2e/common/node/pods.go:208\n`,
          ),
        5: setUnit('crio.service', { ...RESTARTING, Result: 'exit-code', NRestarts: '0' }),
        9: setUnit('crio.service', { ...RUNNING, NRestarts: '1' }),
        ...endsAt(20),
      },
      false,
      journal,
    )
    expect(events).toEqual([
      {
        service: 'crio',
        kind: 'died',
        at: '2026-11-22T11:00:04.250Z',
        detail: 'systemd reports exit-code; lost "store"; during [sig-node] Pods should run',
      },
      {
        service: 'crio',
        kind: 'restarted',
        at: '2026-11-22T11:00:08.100Z',
        detail: 'systemd restarted it, restart 1; during [sig-node] Pods should run',
      },
    ])
    expect(log).toContainEqual(
      expect.stringMatching(/^CRI-O died at 2026-11-22T11:00:04\.250Z: .*during \[sig-node\] Pods/),
    )
  })

  it('tells of a restart that was too quick to be seen', async () => {
    const { events } = await supervise({
      5: setUnit('crio.service', { ...RUNNING, NRestarts: '1' }),
      ...endsAt(20),
    })
    expect(events.map(({ kind }) => kind)).toEqual(['restarted'])
  })

  const STOPPED = { ...NOT_FOUND, LoadState: 'loaded' }

  it.each([
    [false, ['died']],
    [true, []],
  ])('reads a CRI-O that was stopped by whether specs stop it: %s', async (restartsCrio, kinds) => {
    const { events } = await supervise(
      { 5: setUnit('crio.service', STOPPED), ...endsAt(20) },
      restartsCrio,
    )
    expect(events.map(({ kind }) => kind)).toEqual(kinds)
    expect(events.map(({ at }) => at)).toEqual(kinds.map(() => '2026-11-22T11:00:05.000Z'))
  })

  it('tells at the end of the suite of a CRI-O that was stopped just before', async () => {
    const { events } = await supervise({ 5: setUnit('crio.service', STOPPED), ...endsAt(7) })
    expect(events.map(({ kind }) => kind)).toEqual(['died'])
  })

  it.each([
    ['is not seen stopped', {}],
    ['is seen stopped', { 7: setUnit('crio.service', STOPPED) }],
  ])('tells a restart on request from a crash, if it %s', async (_, stop) => {
    const journal =
      '2026-11-22T11:00:08.700000+00:00 node crio[9]: time="2026-11-22T11:00:08.700000000Z" level=info msg="Starting CRI-O, version: 1.37.0, git: x(clean)"'
    const { events } = await supervise(
      {
        2: setUnit('crio.service', { ...RUNNING, NRestarts: '1' }),
        4: setUnit('crio.service', { ...RUNNING, NRestarts: '1' }),
        ...stop,
        9: setUnit('crio.service', { ...RUNNING, NRestarts: '0', MainPID: '9' }),
        ...endsAt(20),
      },
      false,
      journal,
    )
    expect(events.map(({ kind }) => kind)).toEqual(['restarted', 'restarted-on-request'])
    expect(events[1]).toMatchObject({ service: 'crio', at: '2026-11-22T11:00:08.700Z' })
  })

  it('does not tell again of restarts that were before it', async () => {
    const crio = { 0: setUnit('crio.service', { ...RUNNING, NRestarts: '2' }) }
    const { events } = await supervise({ ...crio, ...endsAt(10) }, false, '', 2)
    expect(events).toEqual([])
    const { events: more } = await supervise(
      { ...crio, 5: setUnit('crio.service', { ...RUNNING, NRestarts: '3' }), ...endsAt(10) },
      false,
      '',
      2,
    )
    expect(more).toMatchObject([{ kind: 'restarted', detail: expect.stringContaining('3') }])
  })

  it('tells of each of several deaths', async () => {
    const { events } = await supervise({
      5: setUnit('crio.service', { ...RESTARTING, Result: 'signal', NRestarts: '0' }),
      9: setUnit('crio.service', { ...RUNNING, NRestarts: '1' }),
      12: setUnit('crio.service', { ...RESTARTING, Result: 'exit-code', NRestarts: '1' }),
      15: setUnit('crio.service', { ...RUNNING, NRestarts: '2' }),
      ...endsAt(20),
    })
    expect(events.map(({ kind }) => kind)).toEqual(['died', 'restarted', 'died', 'restarted'])
  })

  it('tells of a kubelet that died while specs were still to come', async () => {
    const { events } = await supervise({
      2: setUnit(KUBELET, RUNNING),
      6: setUnit(KUBELET, { ...KILLED, ExecMainStatus: '1', Result: 'exit-code' }),
      ...endsAt(20, '1'),
    })
    expect(events).toEqual([
      {
        service: 'kubelet',
        kind: 'died',
        at: '2026-11-22T11:00:06.000Z',
        detail: 'systemd reports exit-code, exit status 1',
      },
    ])
  })

  it('takes no kubelet, and the end of the kubelet after the last spec, for what they are', async () => {
    const { events } = await supervise({
      2: setUnit(KUBELET, RUNNING),
      4: ({ write }) => write(specText('should run') + specText('should stop')),
      6: setUnit(KUBELET, KILLED),
      ...endsAt(8),
    })
    expect(events).toEqual([])
  })
})

it('does not take a kubelet that was told to stop for a dead one', async () => {
  const { events } = await supervise({
    2: setUnit(KUBELET, RUNNING),
    6: setUnit(KUBELET, { ...ENDED, Result: 'success' }),
    ...endsAt(8, '1'),
  })
  expect(events).toEqual([])
})

describe('superviseSuite, asking services', () => {
  it.each(['crio', 'kubelet'] as const)(
    'tells since when %s does not answer, and for how long',
    async (service) => {
      const { events, log } = await supervise({
        0.5: setUnit(KUBELET, RUNNING),
        13: setHanging(service),
        88: setHanging(service, false),
        ...endsAt(100),
      })
      expect(events).toEqual([
        {
          service,
          kind: 'unresponsive',
          at: expect.stringMatching(/^2026-11-22T11:00:1[3-8]/),
          detail: 'no answer to a question',
        },
        {
          service,
          kind: 'recovered',
          at: expect.stringMatching(/^2026-11-22T11:01:28/),
          detail: expect.stringMatching(/^it did not answer for 1m1[0-5]s$/),
        },
      ])
      expect(log).toContainEqual(
        expect.stringMatching(/^(CRI-O|The kubelet) stopped answering at /),
      )
    },
  )

  it('tells of a hang while it lasts', async () => {
    const { events } = await supervise({ 13: setHanging('crio'), ...endsAt(60) })
    expect(events.map(({ kind }) => kind)).toEqual(['unresponsive'])
  })

  it('tells of a CRI-O that hangs from the start', async () => {
    const { events } = await supervise({ 0: setHanging('crio'), ...endsAt(60) })
    expect(events.map(({ kind }) => kind)).toEqual(['unresponsive'])
  })

  it('asks a kubelet that starts until it answers, so that a hang soon after is noticed', async () => {
    const { events } = await supervise({
      0: ({ refusing }) => void refusing.add('kubelet'),
      1: setUnit(KUBELET, RUNNING),
      4: ({ refusing }) => void refusing.delete('kubelet'),
      6: setHanging('kubelet'),
      ...endsAt(60),
    })
    expect(events).toMatchObject([{ service: 'kubelet', kind: 'unresponsive' }])
  })

  it('does not take an answer that is late for a hang', async () => {
    const slow = Object.fromEntries(
      [3, 33, 63].flatMap((at) => [
        [at, setHanging('crio')],
        [at + 17, setHanging('crio', false)],
      ]),
    )
    const { events } = await supervise({ ...slow, ...endsAt(100) })
    expect(events).toEqual([])
  })

  it('asks every five seconds, one question at a time, and goes on with its other work', async () => {
    const { questions, askedAt } = await supervise({ 6: setHanging('crio'), ...endsAt(39) })
    expect(questions).toEqual(['crio 0', 'crio 5', 'crio 10', 'crio 20', 'crio 30'])
    expect(askedAt.length).toBeGreaterThanOrEqual(39)
  })

  it('does not judge a service that starts, stops, or has never answered', async () => {
    const { events } = await supervise({
      1: setUnit(KUBELET, RUNNING),
      0.2: setHanging('kubelet'),
      6: setUnit('crio.service', { ...RUNNING, ActiveState: 'deactivating' }),
      7: setHanging('crio'),
      ...endsAt(60),
    })
    expect(events).toEqual([])
  })
})

describe('superviseSuite, at the deadline', () => {
  const LIMIT = TIMEOUT_SECONDS + GRACE_SECONDS

  it('leaves the suite its own limit and the grace, then interrupts it once', async () => {
    const { end, signals } = await supervise({ ...endsAt(LIMIT + 30, '1') })
    expect(signals).toEqual([`${LIMIT + 1}: SIGINT to ${SUITE}`])
    expect(end).toEqual({ exitCode: 1, deadlinePassed: true, stoppedAtCrash: false })
  })

  it('kills a suite that does not listen', async () => {
    const { end, signals } = await supervise({
      1: (machine) => {
        machine.onSignal = (signal) => {
          if (signal === 'SIGKILL') machine.units.set(SUITE, KILLED)
        }
      },
    })
    expect(signals).toEqual([
      `${LIMIT + 1}: SIGINT to ${SUITE}`,
      `${LIMIT + 61}: SIGKILL to ${SUITE}`,
    ])
    expect(end).toEqual({ exitCode: null, deadlinePassed: true, stoppedAtCrash: false })
  })

  it('does nothing to a suite that ends in the grace', async () => {
    const { end, signals } = await supervise({ ...endsAt(LIMIT, '1') })
    expect(signals).toEqual([])
    expect(end.deadlinePassed).toBe(false)
  })
})

/** Without an end. */
const STARTED_SPEC = specText('should run', '').split('[1.5')[0] ?? ''
const begins = (at: number): Script => ({ [at]: ({ write }) => write(STARTED_SPEC) })
const crioDies = (at: number): Script => ({
  [at]: setUnit('crio.service', { ...RESTARTING, Result: 'signal', NRestarts: '0' }),
})
const kubeletDies = (at: number): Script => ({ [at]: setUnit(KUBELET, KILLED) })
const crioRestarts = (at: number): Script => ({
  [at]: setUnit('crio.service', { ...RUNNING, MainPID: '77' }),
})

describe('superviseSuite, when a crash decides', () => {
  it.each<[string, Script, readonly string[]]>([
    ['CRI-O died in a spec', { ...begins(2), ...crioDies(5) }, [`5: SIGINT to ${SUITE}`]],
    ['the kubelet died in a spec', { ...begins(2), ...kubeletDies(5) }, [`5: SIGINT to ${SUITE}`]],
    ['CRI-O died before the first spec', { ...crioDies(2), ...begins(5) }, []],
    ['CRI-O was restarted on request', { ...begins(2), ...crioRestarts(5) }, []],
    ['nothing crashed', begins(2), []],
  ])('%s', async (_, script, expected) => {
    const { end, signals } = await supervise({ ...script, ...endsAt(20, '1') }, false, '', 0, true)
    expect(signals).toEqual(expected)
    expect(end).toEqual({
      exitCode: 1,
      deadlinePassed: false,
      stoppedAtCrash: expected.length > 0,
    })
  })

  it('goes on after a crash where specs have results of their own', async () => {
    const { signals } = await supervise({ ...begins(2), ...crioDies(5), ...endsAt(20, '1') })
    expect(signals).toEqual([])
  })

  it('kills a suite that does not listen', async () => {
    const { end, signals } = await supervise(
      {
        ...begins(2),
        5: (machine) => {
          crioDies(5)[5]?.(machine)
          machine.onSignal = (signal) => {
            if (signal === 'SIGKILL') machine.units.set(SUITE, KILLED)
          }
        },
      },
      false,
      '',
      0,
      true,
    )
    expect(signals).toEqual([`5: SIGINT to ${SUITE}`, `66: SIGKILL to ${SUITE}`])
    expect(end).toEqual({ exitCode: null, deadlinePassed: false, stoppedAtCrash: true })
  })
})

const aState = (overrides: Partial<UnitState>): UnitState => ({
  loadState: 'loaded',
  activeState: 'active',
  subState: 'running',
  result: 'success',
  mainPid: 7,
  restarts: 0,
  exitStatus: 0,
  killed: false,
  ...overrides,
})

describe('hasEnded and exitCodeOf', () => {
  it.each<[string, Partial<UnitState>, boolean, number | null]>([
    ['runs', {}, false, 0],
    ['is about to start', { activeState: 'activating', mainPid: 0 }, false, 0],
    ['has ended well', { subState: 'exited', mainPid: 0 }, true, 0],
    ['has failed', { activeState: 'failed', mainPid: 0, exitStatus: 3 }, true, 3],
    ['was killed', { activeState: 'failed', mainPid: 0, exitStatus: 9, killed: true }, true, null],
    ['is unknown', { loadState: 'not-found', activeState: 'inactive', mainPid: 0 }, true, null],
  ])('read a unit that %s', (_, overrides, ended, exitCode) => {
    expect(hasEnded(aState(overrides))).toBe(ended)
    expect(exitCodeOf(aState(overrides))).toBe(exitCode)
  })
})
