import type { CommandDeps } from '../adapters/exec.ts'
import type { Logger } from '../adapters/log.ts'
import { CRIO_UNIT } from '../crio/paths.ts'
import { type CrioLogEvent, crioEnds, crioStarts } from '../domain/logs/crio.ts'
import { messageIn } from '../domain/logs/log-line.ts'
import type { ServiceEvent } from '../domain/model/node.ts'
import { truncate } from '../domain/text.ts'
import type { UnitState } from '../host/units.ts'

export interface WatchDeps extends CommandDeps {
  readonly log: Logger
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Called at once, so that the event survives the end of this process. */
  readonly onServiceEvent: (event: ServiceEvent) => void
  /** The spec that runs now; null when it is unknown, as in parallel runs. */
  readonly runningSpec: () => string | null
}

/** Records crashes and restarts of services. The suite's reports do not show a service that recovered. */
export interface ServiceWatch {
  look(crio: UnitState | undefined, kubelet: UnitState | undefined): Promise<void>
}

/** A debug log has some hundred lines a second. */
const JOURNAL_LINES = 5000
const JOURNAL_SECONDS = 10
const NAME_LENGTH = 160
const WORDS_LENGTH = 300

/**
 * Watches CRI-O and the kubelet. The time of an event of CRI-O is from its journal where possible, else the time at
 * which it was noticed.
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
      report('crio', 'died', `systemd reports ${crio.result || crio.subState}${words}`, end)
    }
    crioDown = down
    // systemd counts failed restarts as well; only one after which CRI-O is active is reported.
    if (crio.activeState !== 'active' || crio.restarts === restarts) return
    const start = await inJournal(deps, lastLook, crioStarts)
    report('crio', 'restarted', `systemd restarted it, restart ${crio.restarts}`, start)
    restarts = crio.restarts
  }
  const lookAtKubelet = (kubelet: UnitState) => {
    if (kubelet.loadState === 'not-found') return
    // A kubelet that was stopped, as by the suite at its time limit, is not failed.
    const down = kubelet.activeState === 'failed'
    if (down && !kubeletDown) {
      report(
        'kubelet',
        'died',
        `systemd reports ${kubelet.result}, exit status ${kubelet.exitStatus}`,
      )
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

/** The first such event in CRI-O's journal since a time; null when there is none, or journalctl times out. */
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

/** A line of the journal without its prefix. */
function lastWords(line: string): string {
  return truncate(messageIn(line.replace(/^\S+ \S+ (?:\S+\[\d+\]: )?/, '')), WORDS_LENGTH)
}
