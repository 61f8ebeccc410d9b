import type { ServiceName, ServiceSign } from '../model/service-traces.ts'

/**
 * How a service ended. `stopped`: somebody stopped it with systemctl. `unreachable`: only its client shows that it was
 * gone. `unknown`: only a new start, or somebody who noticed, shows that it ended.
 */
export type DeathCause =
  | 'crashed'
  | 'exited'
  | 'killed'
  | 'out-of-memory'
  | 'watchdog'
  | 'stopped'
  | 'unreachable'
  | 'unknown'

/** Causes that are never part of an orderly end. */
export const SURE_CAUSES: readonly DeathCause[] = ['crashed', 'out-of-memory', 'watchdog']

/** One end of a service, from all signs of it. */
export interface Death {
  readonly service: ServiceName
  /** When; milliseconds since 1970, or null if no sign has a time. */
  readonly at: number | null
  readonly cause: DeathCause
  /** Whether somebody asked systemd to stop it. */
  readonly asked: boolean
  /** How it ended, in a few words; empty if no sign says it. */
  readonly words: string
  /** The function in which it crashed, or null. */
  readonly frame: string | null
  /** Whether the time is only when somebody noticed the end, which can be late. */
  readonly noticed: boolean
  readonly restartedAt: number | null
  /** Signs of the end, of starts that failed after it, and of the start that did not. */
  readonly ends: readonly ServiceSign[]
  readonly failedStarts: readonly ServiceSign[]
  readonly starts: readonly ServiceSign[]
}

/** Signs of one end can be so far from each other: CRI-O's unit restarts after ten seconds (cri-o/packaging, crio.service). */
export const SAME_END = 15_000
