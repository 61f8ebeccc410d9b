import { closeSync, openSync, readSync } from 'node:fs'
import type { Logger } from '../adapters/log.ts'
import { CRIO_UNIT } from '../crio/paths.ts'
import { type ConsoleEvent, createConsoleReader } from '../domain/results/console.ts'
import { formatDuration, truncate } from '../domain/text.ts'
import { type UnitState, unitStates } from '../host/units.ts'
import { GRACE_SECONDS } from './arguments.ts'
import { createDiskWatch, type DiskWatch, type DiskWatchDeps } from './disk-watch.ts'
import { progressLine } from './progress.ts'
import { createServiceWatch, type ServiceWatch, type WatchDeps } from './service-watch.ts'
import { signalUnit } from './transient-unit.ts'

export interface SuperviseDeps extends Omit<WatchDeps, 'runningSpec'>, DiskWatchDeps {
  /** Resolves after so many milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<unknown>
  /** Whether a process exists, of any user. */
  readonly processRuns: (pid: number) => boolean
}

export interface RunningSuite {
  readonly suiteUnit: string
  readonly kubeletUnit: string
  readonly console: string
  readonly plannedSpecs: number
  /** Whether planned specs stop CRI-O on purpose, so that only systemd's own restarts are crashes. */
  readonly restartsCrio: boolean
  /** How often systemd has restarted CRI-O before the suite. */
  readonly crioRestarts: number
  readonly timeoutSeconds: number
  /** Whether the suite is interrupted when a service crashes in a spec, because no result of it can count then. */
  readonly stopsAtCrash: boolean
}

/** How the suite ended. */
export interface SuiteEnd {
  /** Exit code of the ginkgo command, or null when a signal ended it. */
  readonly exitCode: number | null
  /** Whether this action ended it, because it exceeded its own limit. */
  readonly deadlinePassed: boolean
  /** Whether this action ended it, because a crash of CRI-O or the kubelet decided the run. */
  readonly stoppedAtCrash: boolean
}

/** Between two queries to systemd. */
const POLL_MILLISECONDS = 1000
/** Between two checks whether the suite's process exists, which are cheap. */
const GLANCE_MILLISECONDS = 20
const MOST_SILENT_POLLS = 60
const PROGRESS_SECONDS = 30
/** From SIGINT to SIGKILL when the suite must end. */
const LAST_GRACE_SECONDS = 60
const SIGNAL_SECONDS = 10
const CHUNK_BYTES = 1 << 20
const NAME_LENGTH = 160

/** Follows a suite to its end: shows progress, watches CRI-O and the kubelet, enforces the time limit. */
export async function superviseSuite(deps: SuperviseDeps, suite: RunningSuite): Promise<SuiteEnd> {
  const progress = createProgress(deps.log, suite.plannedSpecs)
  const watch = createServiceWatch(
    { ...deps, runningSpec: () => progress.runningSpec() },
    { isStopped: suite.restartsCrio, restarts: suite.crioRestarts },
  )
  const tail = followFile(suite.console)
  try {
    return await untilItEnds(deps, suite, { progress, watch, disks: createDiskWatch(deps), tail })
  } finally {
    watch.close()
    tail.close()
  }
}

/** What looks at a suite while it runs. */
interface Observers {
  readonly progress: Progress
  readonly watch: ServiceWatch
  readonly disks: DiskWatch
  readonly tail: FileTail
}

async function untilItEnds(
  deps: SuperviseDeps,
  suite: RunningSuite,
  { progress, watch, disks, tail }: Observers,
): Promise<SuiteEnd> {
  const startedAt = deps.now()
  const elapsed = () => (deps.now() - startedAt) / 1000
  let stop: Stop | null = null
  for (;;) {
    const [state, crio, kubelet] = await withRetries(deps, () =>
      unitStates(deps, [suite.suiteUnit, CRIO_UNIT, suite.kubeletUnit]),
    )
    progress.show(tail.read(), elapsed())
    const over = state === undefined || hasEnded(state)
    disks.look()
    // When all specs are done the suite stops the kubelet itself.
    await watch.look(crio, progress.allDone() ? undefined : kubelet)
    if (over) {
      progress.show(tail.read(), elapsed())
      return {
        exitCode: exitCodeOf(state),
        deadlinePassed: stop?.why === 'deadline',
        stoppedAtCrash: stop?.why === 'crash',
      }
    }
    const due: Stop | null = stop ?? stopIfDue(suite, watch.crashedInSpec(), elapsed())
    if (due !== null) {
      const overtime = elapsed() - due.at
      const signal = overtime > LAST_GRACE_SECONDS ? 'SIGKILL' : 'SIGINT'
      if (stop === null || signal === 'SIGKILL') {
        deps.log.warning(`${STOP_WORDS[due.why](overtime)}: ${signal}`)
        await signalUnit(deps, suite.suiteUnit, signal, SIGNAL_SECONDS)
      }
      stop = due
    }
    await untilNextPoll(deps, state.mainPid)
  }
}

/** Why a suite must end, and since when, in seconds since its start. */
interface Stop {
  readonly why: 'deadline' | 'crash'
  readonly at: number
}

const STOP_WORDS: Readonly<Record<Stop['why'], (overtime: number) => string>> = {
  deadline: (overtime) => `The suite is ${formatDuration(overtime)} past its limit`,
  crash: () => 'A service crashed in a spec, which decides this run',
}

function stopIfDue(suite: RunningSuite, crashed: boolean, elapsed: number): Stop | null {
  const limit = suite.timeoutSeconds + GRACE_SECONDS
  if (elapsed > limit) return { why: 'deadline', at: limit }
  return suite.stopsAtCrash && crashed ? { why: 'crash', at: elapsed } : null
}

/** Waits until the next poll, or until the suite's main process has ended. */
async function untilNextPoll(deps: SuperviseDeps, pid: number): Promise<void> {
  for (let waited = 0; waited < POLL_MILLISECONDS; waited += GLANCE_MILLISECONDS) {
    await deps.sleep(GLANCE_MILLISECONDS)
    if (!deps.processRuns(pid)) return
  }
}

/** Retries for a while: systemd may not respond on a host under load, while the suite goes on. */
async function withRetries<T>(deps: SuperviseDeps, ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask()
    } catch (error) {
      if (attempt === MOST_SILENT_POLLS) throw error
      await deps.sleep(POLL_MILLISECONDS)
    }
  }
}

/** Whether the process of a transient unit with RemainAfterExit has ended. */
export function hasEnded(state: UnitState): boolean {
  return state.activeState !== 'activating' && state.mainPid === 0
}

/** The ginkgo command's exit code, or null when a signal ended it, or it is unknown. */
export function exitCodeOf(state: UnitState | undefined): number | null {
  if (state === undefined || state.loadState === 'not-found' || state.killed) return null
  return state.exitStatus
}

interface Progress {
  show(chunk: string, elapsedSeconds: number): void
  allDone(): boolean
  /** The spec that runs; null when it is unknown, as in parallel runs. */
  runningSpec(): string | null
}

/** Logs progress from the console: every half minute (always where lines are replaced), and each failure. */
function createProgress(log: Logger, planned: number): Progress {
  const reader = createConsoleReader()
  const counts = { done: 0, failed: 0, skipped: 0 }
  let running: string | null = null
  let lastShown = 0
  const pause = log.live ? 0 : PROGRESS_SECONDS
  const count = (event: ConsoleEvent) => {
    if (event.kind === 'suite-node-failed') {
      log.relay([`${event.node} failed`])
    }
    if (event.kind === 'spec-started') running = event.spec.id
    if (event.kind !== 'spec-finished') return
    running = null
    counts.done += 1
    if (event.outcome === 'skipped') counts.skipped += 1
    if (event.outcome === 'passed' || event.outcome === 'skipped') return
    counts.failed += 1
    const name = truncate(event.id, NAME_LENGTH)
    log.relay([`✗ ${event.outcome} after ${formatDuration(event.seconds)}: ${name}`])
  }
  return {
    show(chunk, elapsedSeconds) {
      const before = counts.done
      for (const event of reader.push(chunk)) count(event)
      // The first finished spec shows that the node is up, the last one that all are done.
      const first = before === 0 && counts.done > 0
      const last = before < planned && counts.done >= planned
      if (!first && !last && elapsedSeconds - lastShown < pause) return
      log.progress(progressLine({ ...counts, total: planned, elapsedSeconds }))
      lastShown = elapsedSeconds
    },
    allDone: () => counts.done >= planned,
    runningSpec: () => running,
  }
}

interface FileTail {
  read(): string
  close(): void
}

/** Reads what is appended to a file. An incomplete character at the end is kept for the next read. */
function followFile(path: string): FileTail {
  const file = openSync(path, 'r')
  const decoder = new TextDecoder('utf-8')
  const buffer = Buffer.alloc(CHUNK_BYTES)
  return {
    read() {
      let text = ''
      for (;;) {
        const bytes = readSync(file, buffer, 0, CHUNK_BYTES, null)
        if (bytes === 0) return text
        text += decoder.decode(buffer.subarray(0, bytes), { stream: true })
      }
    },
    close: () => closeSync(file),
  }
}
