import type { Answer } from '../adapters/health.ts'

export interface AnswerWatchDeps {
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Asks the service; takes no longer than ANSWER_SECONDS and a little. */
  readonly ask: () => Promise<Answer>
  /** Whether the first process has answered before. */
  readonly hasAnswered: boolean
  /** A process does not answer any more. Times are milliseconds since the epoch. */
  readonly onSilence: (pid: number, since: number) => void
  /** The service answers again. */
  readonly onAnswer: (silentSince: number) => void
}

/** Notices that a running service stops to answer. */
export interface AnswerWatch {
  /**
   * Asks the service if it is time to, and does not wait for the answer.
   * @param pid the process of the service, or 0 if it does not run
   */
  look(pid: number): void
  /** Nothing is reported any more. */
  close(): void
}

/** Between the starts of two questions; a question waits for the one before. A process that starts is asked more often. */
const ASK_EVERY_MILLISECONDS = 5000
/** How long one answer may take. */
export const ANSWER_SECONDS = 10
/**
 * Without any answer for this long, a service hangs. The kubelet calls a runtime down after 30 seconds (kubernetes
 * pkg/kubelet/kubelet.go, maxWaitForContainerRuntime); on a busy machine, an answer takes a second or two.
 */
const HANG_MILLISECONDS = 20_000
/** One missing answer proves nothing: this process may have been stopped, together with the machine. */
const HANG_QUESTIONS = 2

/** Watches the answers of one service. A process that has never answered is starting, and is not judged. */
export function createAnswerWatch(deps: AnswerWatchDeps): AnswerWatch {
  let pid = 0
  let asking = false
  let askedAt = Number.NEGATIVE_INFINITY
  let closed = false
  let state = { ...NEW_PROCESS, hasAnswered: deps.hasAnswered }
  const take = (answer: Answer, asked: number) => {
    if (answer === 'answered') {
      if (state.silentSince !== null && state.reported) deps.onAnswer(state.silentSince)
      state = { ...NEW_PROCESS, hasAnswered: true }
    }
    if (answer !== 'silent' || !state.hasAnswered) return
    const silentSince = state.silentSince ?? asked
    const missing = state.missing + 1
    const hangs = missing >= HANG_QUESTIONS && deps.now() - silentSince >= HANG_MILLISECONDS
    if (hangs && !state.reported) deps.onSilence(pid, silentSince)
    state = { ...state, silentSince, missing, reported: state.reported || hangs }
  }
  const ask = async () => {
    const [asked, process] = [deps.now(), pid]
    askedAt = asked
    asking = true
    // A question that cannot be asked is no sign of a hang.
    const answer = await deps.ask().catch((): Answer => 'unknown')
    asking = false
    if (!closed && process === pid) take(answer, asked)
  }
  return {
    look(running) {
      if (running !== pid && pid !== 0) state = NEW_PROCESS
      pid = running
      const isEarly = state.hasAnswered && deps.now() - askedAt < ASK_EVERY_MILLISECONDS
      if (pid !== 0 && !asking && !isEarly) void ask()
    },
    close() {
      closed = true
    },
  }
}

/** What is known about the answers of one process. */
interface ProcessState {
  readonly hasAnswered: boolean
  /** When the first question was asked that has no answer. */
  readonly silentSince: number | null
  /** Questions in a row without an answer. */
  readonly missing: number
  readonly reported: boolean
}

const NEW_PROCESS: ProcessState = {
  hasAnswered: false,
  silentSince: null,
  missing: 0,
  reported: false,
}
