import type { CommandDeps } from '../adapters/exec.ts'
import type { Answer } from '../adapters/health.ts'
import type { Logger } from '../adapters/log.ts'
import type { ServiceEvent } from '../domain/model/node.ts'
import { EVENT_WORDS, SERVICE_NAMES, STOPPED_PROCESS } from '../domain/service-incidents.ts'
import { formatDuration, truncate } from '../domain/text.ts'
import type { UnitState } from '../host/units.ts'
import { type AnswerWatch, createAnswerWatch } from './answer-watch.ts'
import { createCrioUnitWatch, type ReportEvent } from './crio-unit-watch.ts'

/** How a service is asked whether it answers. */
export interface ServiceQuestion {
  /** The question, for people. */
  readonly words: string
  readonly ask: () => Promise<Answer>
  /** Whether the service that runs now is known to answer it. */
  readonly hasAnswered: boolean
}

export interface WatchDeps extends CommandDeps {
  readonly log: Logger
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Called at once, so that the event survives the end of this process. */
  readonly onServiceEvent: (event: ServiceEvent) => void
  /** The spec that runs now; null when it is unknown, as in parallel runs. */
  readonly runningSpec: () => string | null
  /** Whether a process is stopped. */
  readonly isStopped: (pid: number) => boolean
  /** How the services are asked; null for one that cannot be asked. */
  readonly questions: Readonly<Record<ServiceEvent['service'], ServiceQuestion | null>>
}

/** Records crashes, restarts and hangs of services. The suite's reports do not show a service that recovered. */
export interface ServiceWatch {
  look(crio: UnitState | undefined, kubelet: UnitState | undefined): Promise<void>
  /** Whether a service ended, and not on request, while a spec ran. */
  crashedInSpec(): boolean
  /** The suite has ended. */
  close(): void
}

const NAME_LENGTH = 160

/**
 * Watches CRI-O and the kubelet: their units, and whether they answer. Restarts of the kubelet are not recorded, because
 * specs restart it with systemctl, and nobody else knows its unit.
 * @param crioUnderTest whether specs stop CRI-O on purpose, and how often systemd has restarted it before
 */
export function createServiceWatch(
  deps: WatchDeps,
  crioUnderTest: { readonly isStopped: boolean; readonly restarts: number },
): ServiceWatch {
  const { isStopped, restarts } = crioUnderTest
  let crashedInSpec = false
  const onCrash = () => {
    crashedInSpec ||= deps.runningSpec() !== null
  }
  const reportCrio = reporterOf(deps, 'crio', onCrash)
  const reportKubelet = reporterOf(deps, 'kubelet', onCrash)
  const crioUnit = createCrioUnitWatch(deps, reportCrio, isStopped, restarts)
  const crioAnswers = watchAnswers(deps, deps.questions.crio, reportCrio)
  const kubeletAnswers = watchAnswers(deps, deps.questions.kubelet, reportKubelet)
  let kubeletDown = false
  const lookAtKubelet = ({ loadState, activeState, result, exitStatus }: UnitState) => {
    if (loadState === 'not-found') return
    // A kubelet that was stopped, as by the suite at its time limit, is not failed.
    const down = activeState === 'failed'
    const words = `systemd reports ${result}, exit status ${exitStatus}`
    if (down && !kubeletDown) reportKubelet('died', words)
    kubeletDown = down
  }
  return {
    async look(crio, kubelet) {
      if (crio !== undefined) await crioUnit.look(crio)
      if (kubelet !== undefined) lookAtKubelet(kubelet)
      crioAnswers?.look(runningProcess(crio))
      kubeletAnswers?.look(runningProcess(kubelet))
    },
    crashedInSpec: () => crashedInSpec,
    close() {
      crioUnit.close()
      crioAnswers?.close()
      kubeletAnswers?.close()
    },
  }
}

function reporterOf(
  deps: WatchDeps,
  service: ServiceEvent['service'],
  onCrash: () => void,
): ReportEvent {
  return (kind, words, time) => {
    if (kind === 'died' || kind === 'restarted') onCrash()
    const at = time ?? new Date(deps.now()).toISOString()
    const spec = deps.runningSpec()
    const detail = spec === null ? words : `${words}; during ${truncate(spec, NAME_LENGTH)}`
    deps.log.warning(`${SERVICE_NAMES[service]} ${EVENT_WORDS[kind]} at ${at}: ${detail}`)
    deps.onServiceEvent({ service, kind, at, detail })
  }
}

/** The main process of a unit that has started and does not stop; else 0. */
function runningProcess(state: UnitState | undefined): number {
  return state?.activeState === 'active' && state.subState === 'running' ? state.mainPid : 0
}

function watchAnswers(
  { now, isStopped }: WatchDeps,
  question: ServiceQuestion | null,
  report: ReportEvent,
): AnswerWatch | null {
  if (question === null) return null
  return createAnswerWatch({
    now,
    ask: question.ask,
    hasAnswered: question.hasAnswered,
    onSilence: (pid, since) => {
      const stopped = isStopped(pid) ? `${STOPPED_PROCESS}; ` : ''
      const words = `${stopped}no answer to ${question.words}`
      report('unresponsive', words, new Date(since).toISOString())
    },
    onAnswer: (silentSince) => {
      const words = `it did not answer for ${formatDuration((now() - silentSince) / 1000)}`
      report('recovered', words)
    },
  })
}
