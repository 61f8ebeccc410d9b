import type { Commands } from '../adapters/exec.ts'
import type { Logger } from '../adapters/log.ts'
import { CRIO_UNIT } from '../crio/paths.ts'
import { type CrioLogEvent, crioEnds, crioStarts } from '../domain/logs/crio.ts'
import { messageIn } from '../domain/logs/log-line.ts'
import type { ServiceEvent } from '../domain/model/node.ts'
import { truncate } from '../domain/text.ts'
import type { UnitState } from '../host/units.ts'

export interface WatchDeps {
  readonly commands: Commands
  readonly log: Logger
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Told at once, so that it survives the end of this process. */
  readonly onServiceEvent: (event: ServiceEvent) => void
  /** The spec that runs now; null where the console does not say, as in parallel runs. */
  readonly runningSpec: () => string | null
}

/** Notes what happens to services; a service that recovers leaves no trace in the suite's reports. */
export interface ServiceWatch {
  look(crio: UnitState | undefined, kubelet: UnitState | undefined): Promise<void>
}

/** A debug log has some hundred lines a second. */
const JOURNAL_LINES = 5000
const JOURNAL_SECONDS = 10
const NAME_LENGTH = 160
const WORDS_LENGTH = 300

/**
 * Watches CRI-O and the kubelet. What befell CRI-O is dated by its own journal where that tells, else by the look that
 * saw it.
 * @param restartsCrio whether specs stop CRI-O on purpose
 */
export function createServiceWatch(deps: WatchDeps, restartsCrio: boolean): ServiceWatch {
  // CRI-O was started for this run, so systemd has not restarted it yet.
  let restarts = 0
  let crioDown = false
  let kubeletDown = false
  let lastLook = deps.now()
  const report = (
    service: ServiceEvent['service'],
    kind: ServiceEvent['kind'],
    words: string,
    life: CrioLogEvent | null = null,
  ) => {
    const at = life?.at ?? new Date(deps.now()).toISOString()
    const spec = deps.runningSpec()
    const detail = spec === null ? words : `${words}; during ${truncate(spec, NAME_LENGTH)}`
    deps.log.warning(`${service} ${kind} at ${at}: ${detail}`)
    deps.onServiceEvent({ service, kind, at, detail })
  }
  const lookAtCrio = async (crio: UnitState) => {
    const stopped = crio.activeState === 'inactive' && !restartsCrio
    const down = stopped || crio.activeState === 'failed' || crio.subState === 'auto-restart'
    if (down && !crioDown) {
      const end = await inJournal(deps, lastLook, crioEnds)
      const words = end === null ? '' : `; ${lastWords(end.detail)}`
      report('crio', 'died', `systemd says ${crio.result || crio.subState}${words}`, end)
    }
    crioDown = down
    // A restart that fails counts as well, so only one that CRI-O came up from is told.
    if (crio.activeState !== 'active' || crio.restarts === restarts) return
    const start = await inJournal(deps, lastLook, crioStarts)
    report('crio', 'restarted', `systemd restarted it, restart ${crio.restarts}`, start)
    restarts = crio.restarts
  }
  const lookAtKubelet = (kubelet: UnitState) => {
    if (kubelet.loadState === 'not-found') return
    // One that was told to stop, as by the suite at its time limit, has exited and not failed.
    const down = kubelet.activeState === 'failed'
    if (down && !kubeletDown) {
      report('kubelet', 'died', `systemd says ${kubelet.result}, exit status ${kubelet.exitStatus}`)
    }
    kubeletDown = down
  }
  return {
    async look(crio, kubelet) {
      const now = deps.now()
      if (crio !== undefined) await lookAtCrio(crio)
      if (kubelet !== undefined) lookAtKubelet(kubelet)
      lastLook = now
    },
  }
}

/** The first line since a time in which CRI-O's journal tells of such an event; null when it does not, or not in time. */
async function inJournal(
  { commands }: WatchDeps,
  since: number,
  read: (line: string, reference: string) => CrioLogEvent | null,
): Promise<CrioLogEvent | null> {
  const reference = new Date(since).toISOString()
  const { stdout } = await commands.run(
    'journalctl',
    [
      '-u',
      CRIO_UNIT,
      `--since=@${Math.floor(since / 1000)}`,
      '--no-pager',
      '-o',
      'short-iso-precise',
      '-n',
      String(JOURNAL_LINES),
    ],
    { root: true, deadlineSeconds: JOURNAL_SECONDS },
  )
  for (const line of stdout.split('\n')) {
    const life = read(line, reference)
    if (life !== null && Date.parse(life.at ?? '') >= since) return life
  }
  return null
}

/** A line of the journal without its head. */
function lastWords(line: string): string {
  return truncate(messageIn(line.replace(/^\S+ \S+ (?:\S+\[\d+\]: )?/, '')), WORDS_LENGTH)
}
