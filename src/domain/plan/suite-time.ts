/**
 * From the start of the ginkgo command to the first spec, and from the last one to its end: etcd, API server and kubelet start
 * and stop. Seen: 12 s on a fast machine, 25 s on a usual one, 45 s in a small virtual machine.
 */
export const SERVICE_SECONDS = 45
/** Between two specs of a process: reports, namespaces. */
const SPEC_SECONDS = 0.2

/** Specs that run together, as far as the time of a suite depends on them. */
export interface Load {
  readonly specs: number
  /** Of all specs that run beside others. */
  readonly parallelSeconds: number
  /** The longest of them: it can be the last one to start, because the suite runs specs in random order. */
  readonly longestSeconds: number
  /** Of all serial specs: Ginkgo runs them after the others, on one process (onsi/ginkgo internal/suite.go). */
  readonly serialSeconds: number
}

export const NO_LOAD: Load = { specs: 0, parallelSeconds: 0, longestSeconds: 0, serialSeconds: 0 }

/** Something that runs on one process. */
export interface Timed {
  readonly ids: readonly string[]
  readonly isSerial: boolean
  readonly seconds: number
}

/** The load with one more unit. */
export function withUnit(load: Load, { ids, isSerial, seconds }: Timed): Load {
  const specs = load.specs + ids.length
  if (isSerial) return { ...load, specs, serialSeconds: load.serialSeconds + seconds }
  return {
    ...load,
    specs,
    parallelSeconds: load.parallelSeconds + seconds,
    longestSeconds: Math.max(load.longestSeconds, seconds),
  }
}

/** The load of all units. */
export function loadOf(units: readonly Timed[]): Load {
  return units.reduce(withUnit, NO_LOAD)
}

/**
 * The time that specs take at most, without the start and the end of the suite: R. L. Graham's bound for work that is given to
 * processes in any order (Bounds on Multiprocessing Timing Anomalies, 1969), and then the serial specs.
 */
export function specSeconds(load: Load, procs: number): number {
  const { specs, parallelSeconds, longestSeconds, serialSeconds } = load
  const parallel = parallelSeconds / procs + longestSeconds * (1 - 1 / procs)
  return parallel + serialSeconds + (specs * SPEC_SECONDS) / procs
}
