import type { ServiceEvent } from './node.ts'

/** A service of the node whose end can break specs. */
export type ServiceName = Extract<ServiceEvent['service'], 'crio' | 'kubelet'>

/**
 * What a line says about a service.
 *
 * - `started`: a new process began; `up`: systemd counts it as started; `start-failed`: systemd gave up this start.
 * - `asked-to-stop`, `stopped`: somebody stops it with systemctl, and it ended without an error.
 * - `crashed`: a panic, or a signal for an error of the program. `exited`, `killed`: it ended in another way.
 * - `out-of-memory`: the kernel killed it. `watchdog`: systemd killed it because it did not respond.
 * - `ended`: it ended, and the line does not say how. `restart-scheduled`: so, and systemd starts it again by itself.
 */
export type SignKind =
  | 'started'
  | 'up'
  | 'start-failed'
  | 'asked-to-stop'
  | 'stopped'
  | 'crashed'
  | 'exited'
  | 'killed'
  | 'out-of-memory'
  | 'watchdog'
  | 'ended'
  | 'restart-scheduled'

/** Who says it: the service itself, systemd, the kernel, or the live watch of this action. */
export type SignSource = 'service' | 'systemd' | 'kernel' | 'watch'

/** A line of a log, or an event of the live watch, that says something about the life of a service. */
export interface ServiceSign {
  readonly service: ServiceName
  readonly kind: SignKind
  readonly source: SignSource
  /** Milliseconds since 1970; null if neither the line nor one before it has a time. */
  readonly at: number | null
  /** How it ended, in a few words, for instance `SIGSEGV`; empty if the line does not say. */
  readonly words: string
  /** The function in which it crashed; null if no stack trace has one. */
  readonly frame: string | null
  /** The line, cleaned, after the name of its log. */
  readonly evidence: string
}

/** A time in which the kubelet could not connect to CRI-O's socket. */
export interface Outage {
  readonly from: number
  readonly to: number
  readonly attempts: number
  readonly evidence: string
  /** Whether the log goes on for a while after it without such lines. */
  readonly recovered: boolean
}

/** A time in which requests of the kubelet to CRI-O did not return. */
export interface Hang {
  readonly from: number
  readonly to: number
  /** Number of requests that only asked and got no answer. */
  readonly requests: number
  readonly evidence: string
  /** The last time in the log of the kubelet. */
  readonly logEndsAt: number
}

/** What the log of a service shows of its life. */
export interface ServiceLife {
  /** The first and the last time in its log. */
  readonly firstAt: number
  readonly lastAt: number
  /** The first time at which it worked for a client; null if the log does not show it. */
  readonly workedAt: number | null
  /** Number of lines with a time. */
  readonly lines: number
}

/** What logs show of the services of a node. */
export interface ServiceTraces {
  readonly signs: readonly ServiceSign[]
  readonly outages: readonly Outage[]
  readonly hangs: readonly Hang[]
  /** Times at which CRI-O finished requests, in their order. */
  readonly answers: readonly number[]
  readonly lives: Readonly<Partial<Record<ServiceName, ServiceLife>>>
}

/** The traces in no logs. */
export const NO_TRACES: ServiceTraces = {
  signs: [],
  outages: [],
  hangs: [],
  answers: [],
  lives: {},
}
