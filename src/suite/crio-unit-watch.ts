import type { CommandDeps } from '../adapters/exec.ts'
import { crioEnds, crioStarts } from '../domain/logs/crio.ts'
import { messageIn } from '../domain/logs/log-line.ts'
import type { ServiceEvent } from '../domain/model/node.ts'
import { truncate } from '../domain/text.ts'
import type { UnitState } from '../host/units.ts'
import { firstInJournal } from './crio-journal.ts'

/** Records an event of one service; without a time, it is now. */
export type ReportEvent = (kind: ServiceEvent['kind'], words: string, at?: string | null) => void

export interface CrioUnitWatch {
  look(crio: UnitState): Promise<void>
  /** The suite has ended: a CRI-O that was stopped is not started again, and one that starts was down. */
  close(): void
}

const WORDS_LENGTH = 300
/** A CRI-O that ended without an error and runs again within this time was restarted. */
const RESTART_MILLISECONDS = 10_000

/**
 * Records deaths and restarts of CRI-O by the state of its unit. Times are from CRI-O's journal where possible, else the
 * time at which they were noticed.
 * @param restartsCrio whether specs stop CRI-O on purpose
 * @param before how often systemd has restarted CRI-O before
 */
export function createCrioUnitWatch(
  deps: CommandDeps & { readonly now: () => number },
  report: ReportEvent,
  restartsCrio: boolean,
  before: number,
): CrioUnitWatch {
  let restarts = before
  let pid = 0
  let down = false
  let stoppedAt: number | null = null
  let starting: number | null = null
  let lastLook = deps.now()
  const reportStop = () => {
    if (stoppedAt === null) return
    const words = 'systemd reports no error: it was stopped, or ended by itself'
    report('died', words, new Date(stoppedAt).toISOString())
    down = true
    stoppedAt = null
  }
  const reportStart = () => {
    if (starting === null || down) return
    report(
      'died',
      `systemd restarted it, restart ${starting}, and it was not up when the suite ended`,
    )
    down = true
  }
  const lookAtDeath = async ({ result, subState }: UnitState) => {
    if (down) return
    const end = await firstInJournal(deps, lastLook, crioEnds)
    const words = end === null ? '' : `; ${lastWords(end.detail)}`
    report('died', `systemd reports ${result || subState}${words}`, end?.at)
    down = true
    stoppedAt = null
  }
  const lookAtStop = () => {
    if (down || restartsCrio) return
    stoppedAt ??= deps.now()
    if (deps.now() - stoppedAt >= RESTART_MILLISECONDS) reportStop()
  }
  const lookAtProcess = async (crio: UnitState) => {
    // systemd counts failed restarts as well; only one after which CRI-O is active is reported.
    const crashed = crio.restarts > restarts
    if (crashed || (pid !== 0 && crio.mainPid !== pid)) {
      const start = await firstInJournal(deps, lastLook, crioStarts)
      if (crashed) report('restarted', `systemd restarted it, restart ${crio.restarts}`, start?.at)
      else report('restarted-on-request', 'systemd did not restart it by itself', start?.at)
    }
    // systemd counts from 0 again after a restart on request.
    restarts = crio.restarts
    pid = crio.mainPid
    down = false
    stoppedAt = null
    starting = null
  }
  return {
    async look(crio) {
      const now = deps.now()
      if (crio.activeState === 'failed' || crio.subState === 'auto-restart') await lookAtDeath(crio)
      else if (crio.activeState === 'inactive') lookAtStop()
      else if (crio.activeState === 'active') await lookAtProcess(crio)
      else if (crio.restarts > restarts) starting = crio.restarts
      lastLook = now
    },
    close() {
      reportStop()
      reportStart()
    },
  }
}

/** A line of the journal without its prefix. */
function lastWords(line: string): string {
  return truncate(messageIn(line.replace(/^\S+ \S+ (?:\S+\[\d+\]: )?/, '')), WORDS_LENGTH)
}
