import type { CrioDropIn } from '../model/node.ts'

/** OCI runtimes that a bundle of CRI-O brings. */
export const OCI_RUNTIMES = ['crun', 'runc'] as const

/** Programs that watch over containers; a bundle of CRI-O brings both. */
export const MONITORS = ['conmon', 'conmon-rs'] as const

/** CRI-O's levels of logging (cri-o/cri-o docs/crio.conf.5.md, log_level). */
export const CRIO_LOG_LEVELS = [
  'fatal',
  'panic',
  'error',
  'warn',
  'info',
  'debug',
  'trace',
] as const

/** Where CRI-O asks for images before it asks their own registry. */
export interface RegistryMirror {
  /** What images' names begin with, for instance registry.k8s.io or registry.k8s.io/e2e-test-images. */
  readonly prefix: string
  /** What stands in place of the prefix, without a scheme. */
  readonly location: string
  /** Whether the mirror is asked by plain HTTP. */
  readonly insecure: boolean
}

/** How CRI-O is configured by inputs; what `crioDropIns` say comes after it and wins. */
export interface CrioSettings {
  /** The default runtime; the test handler is a second name of it. */
  readonly runtime: (typeof OCI_RUNTIMES)[number]
  readonly monitor: (typeof MONITORS)[number]
  readonly logLevel: (typeof CRIO_LOG_LEVELS)[number]
  /** What makes the scenario, before the user's drop-ins; null for none. */
  readonly scenario: CrioDropIn | null
  /** In the order in which they are asked. */
  readonly mirrors: readonly RegistryMirror[]
}
