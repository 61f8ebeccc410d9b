import { Stopped } from '../../domain/errors.ts'
import type { MainProcess } from '../run/main.ts'

/** Signals of a search. One that comes in a trial is for the trial, which restores the host, and then the search ends. */
export interface SearchSignals {
  /** For a trial: from now on, and until it has ended, its handler gets the signals. */
  readonly onSignal: MainProcess['onSignal']
  readonly trialHasEnded: () => void
  /** Whether any signal came. */
  readonly wasStopped: () => boolean
  /** Rejects with `Stopped` when a signal comes while no trial runs. */
  readonly stopped: Promise<never>
}

/** Takes over the signals of the process. Later signals change nothing: the first one ends the search. */
export function searchSignals(onSignal: MainProcess['onSignal']): SearchSignals {
  let trial: ((signal: string) => void) | null = null
  let wasStopped = false
  const stopped = new Promise<never>((_, reject) => {
    onSignal((signal) => {
      wasStopped = true
      if (trial === null) reject(new Stopped(signal))
      else trial(signal)
    })
  })
  // Whoever waits for it hears of it; between two trials nobody does.
  stopped.catch(() => {})
  return {
    onSignal: (handler) => {
      trial = handler
    },
    trialHasEnded: () => {
      trial = null
    },
    wasStopped: () => wasStopped,
    stopped,
  }
}
