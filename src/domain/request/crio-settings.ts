import type { CrioDropIn } from '../model/node.ts'
import type { PublicRequest } from '../model/run-facts.ts'

/** OCI runtimes in a bundle of CRI-O. */
export const OCI_RUNTIMES = ['crun', 'runc'] as const

/** Container monitors in a bundle of CRI-O. */
export const MONITORS = ['conmon', 'conmon-rs'] as const

/** CRI-O's log levels (cri-o/cri-o docs/crio.conf.5.md, log_level). */
export const LOG_LEVELS = ['fatal', 'panic', 'error', 'warn', 'info', 'debug', 'trace'] as const

/** A registry that CRI-O tries before the registry of an image. */
export type RegistryMirror = PublicRequest['registryMirrors'][number]

/** CRI-O's configuration by inputs; `crioDropIns` come after it and win. */
export interface CrioSettings {
  /** The default runtime; the test handler uses it as well. */
  readonly runtime: (typeof OCI_RUNTIMES)[number]
  readonly monitor: (typeof MONITORS)[number]
  readonly logLevel: (typeof LOG_LEVELS)[number]
  /** The drop-in of the scenario, before those of the user; null for none. */
  readonly scenario: CrioDropIn | null
  /** In the order in which CRI-O tries them. */
  readonly mirrors: readonly RegistryMirror[]
}
