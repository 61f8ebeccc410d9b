import type { HostProbe } from './facts.ts'

/** What a run does about the result of a check. */
export type Outcome =
  | { readonly kind: 'fine' }
  /** A reversible step of the run fixes it. */
  | { readonly kind: 'step'; readonly step: string }
  | { readonly kind: 'warn'; readonly what: string; readonly remedy: string }
  /** The run cannot fix it: it stops before anything is changed. */
  | { readonly kind: 'refuse'; readonly what: string; readonly remedy: string }

/** One thing that a machine must have, or must not have. */
export interface HostCheck {
  readonly name: string
  readonly needed: string
  readonly found: (probe: HostProbe) => string
  readonly judge: (probe: HostProbe) => Outcome
}

export const FINE: Outcome = { kind: 'fine' }
export const step = (name: string): Outcome => ({ kind: 'step', step: name })
export const refuse = (what: string, remedy: string): Outcome => ({ kind: 'refuse', what, remedy })
export const warn = (what: string, remedy: string): Outcome => ({ kind: 'warn', what, remedy })

/** Words separated by commas; `none` for no word. */
export const list = (words: readonly string[]) => words.join(', ') || 'none'

export const GB = 1e9
/** Bytes in gigabytes, such as `14.0 GB`. */
export const gigabytes = (bytes: number) => `${(bytes / GB).toFixed(1)} GB`

/** Whether the release of a kernel is at least this version. */
export function newerThan(kernel: string, [major = 0, minor = 0]: readonly number[]): boolean {
  const [ours = 0, least = 0] = kernel.split('.').map((part) => Number.parseInt(part, 10))
  return ours > major || (ours === major && least >= minor)
}
