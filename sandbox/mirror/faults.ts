import type { AnswerFault } from './answer-faults.ts'
import type { BodyFault } from './body-faults.ts'

/** What happens to a request in place of its answer. */
export type MirrorFault = {
  /** Part of host and path, such as `dl.k8s.io/ci/latest.txt`, or a pattern for it. */
  readonly match: string | RegExp
  /** How many requests it happens to; by default all of them. */
  readonly times?: number
} & FaultEffect

/** What the fault is. */
export type FaultEffect =
  /** A status, with Retry-After where given: seconds, or the date that is so many seconds from then. */
  | {
      readonly status: number
      readonly retryAfter?: { readonly seconds: number } | { readonly dateInSeconds: number }
    }
  /** Other bytes in place of the object; a function gets the object's. The checksum files beside it stay. */
  | { readonly body: string | Buffer | ((original: Buffer) => string | Buffer) }
  /** What the mirror has at another host and path, such as the signature of another file. */
  | { readonly swap: string }
  /** See answer-faults.ts. */
  | { readonly does: AnswerFault }
  /** See body-faults.ts; `after` is how many bytes of a body come first, by default half of them. */
  | { readonly does: BodyFault; readonly after?: number }
  /** The proxy does not get through to the host, and says 502; `match` is compared with the host. */
  | { readonly does: 'refuse-tunnel' }

/** Faults that are still to happen. */
export interface PendingFaults {
  /** The first fault for `name` (host and path) that fits, counted as happened; null when there is none. */
  take(name: string, fits: (fault: MirrorFault) => boolean): MirrorFault | null
  /** Other faults from now on. */
  set(faults: readonly MirrorFault[]): void
}

/** Faults in their order: the first one with times left that fits is what happens. */
export function pendingFaults(faults: readonly MirrorFault[]): PendingFaults {
  let pending = counted(faults)
  return {
    take: (name, fits) => {
      const found = pending.find(
        ({ fault, left }) => left > 0 && matches(fault.match, name) && fits(fault),
      )
      if (found === undefined) return null
      found.left -= 1
      return found.fault
    },
    set: (others) => {
      pending = counted(others)
    },
  }
}

function counted(faults: readonly MirrorFault[]) {
  return faults.map((fault) => ({ fault, left: fault.times ?? Number.POSITIVE_INFINITY }))
}

function matches(match: string | RegExp, name: string): boolean {
  return typeof match === 'string' ? name.includes(match) : name.search(match) >= 0
}
