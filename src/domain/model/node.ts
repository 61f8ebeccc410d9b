import type { Host, Node } from '../../../schemas/generated/report.ts'

export type { ServiceEvent } from '../../../schemas/generated/report.ts'

/** The machine, as far as it matters for comparing two runs. */
export type HostFacts = Host

/** How the node was set up, as far as it is known before the suite starts. */
export type NodeFacts = Node

/** A CRI-O drop-in of the user, written after ours so that it wins. */
export interface CrioDropIn {
  /** File name below /etc/crio/crio.conf.d, for instance 90-01-debug.conf. */
  readonly name: string
  readonly toml: string
}
