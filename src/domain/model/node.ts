import type { Host, Node } from '../../../schemas/generated/report.ts'

export type { FullDisk, ServiceEvent } from '../../../schemas/generated/report.ts'

/** The properties of the machine that matter to compare two runs. */
export type HostFacts = Host

/** The setup of the node, as known before the suite starts. */
export type NodeFacts = Node

/** A CRI-O drop-in of the user. It comes after those of the action, so that it takes precedence. */
export interface CrioDropIn {
  /** File name below /etc/crio/crio.conf.d, for instance 90-01-debug.conf. */
  readonly name: string
  readonly toml: string
}
