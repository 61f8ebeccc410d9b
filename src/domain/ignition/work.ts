import type { CrioDropIn } from '../model/node.ts'
import type { IgnitionGroup, IgnitionUser } from './config.ts'
import type { IgnitionItem } from './outcome.ts'
import type { KernelSetting, SwapFile } from './units.ts'

/** Bytes of a file of the config, as far as the action could get them. */
export interface FileBytes {
  /** Null where the config says nothing of the content. */
  readonly contents: Uint8Array | null
  readonly append: readonly Uint8Array[]
  /** Why the action cannot get the bytes, or null. */
  readonly lacking: string | null
}

/** What files, directories and links have in common. An owner that is null stays, or is root. */
export interface PlannedNode {
  readonly path: string
  readonly overwrite: boolean
  /** Name or number. */
  readonly user: string | null
  readonly group: string | null
}

export interface PlannedFile extends PlannedNode {
  readonly bytes: Uint8Array | null
  readonly append: readonly Uint8Array[]
  readonly mode: number | null
}

export interface PlannedDirectory extends PlannedNode {
  readonly mode: number | null
}

export interface PlannedLink extends PlannedNode {
  readonly target: string
  readonly hard: boolean
}

/** A file that replaces a disk, mounted as a loop device. */
export interface StandIn {
  readonly path: string
  readonly format: 'ext4' | 'xfs' | 'btrfs'
  readonly mebibytes: number
  readonly mountOptions: readonly string[]
}

/** All work for a config, and the outcome of each of its parts. */
export interface IgnitionWork {
  readonly items: readonly IgnitionItem[]
  readonly standIns: readonly StandIn[]
  readonly groups: readonly IgnitionGroup[]
  readonly users: readonly IgnitionUser[]
  readonly directories: readonly PlannedDirectory[]
  readonly files: readonly PlannedFile[]
  readonly links: readonly PlannedLink[]
  readonly sysctls: Readonly<Record<string, string>>
  readonly kernelSettings: readonly KernelSetting[]
  readonly swapFiles: readonly SwapFile[]
  /** Units to start, and units to stop. */
  readonly starts: readonly string[]
  readonly stops: readonly string[]
  /** Configuration of CRI-O, as the user's. */
  readonly crioDropIns: readonly CrioDropIn[]
  /** Where CRI-O keeps its storage according to them. */
  readonly storageDirectories: readonly string[]
  /** The CRI-O that the config pins, a commit or a tag. */
  readonly pin: string | null
}

/** What matters here of the request of the run. */
export interface IgnitionContext {
  /** Whether the kubelet starts when there is swap. */
  readonly kubeletTakesSwap: boolean
  /** Whether the CRI-O of the run is the one that the config pins. */
  readonly usesPin: boolean
}

/** Nothing to do. */
export const NO_WORK: IgnitionWork = {
  items: [],
  standIns: [],
  groups: [],
  users: [],
  directories: [],
  files: [],
  links: [],
  sysctls: {},
  kernelSettings: [],
  swapFiles: [],
  starts: [],
  stops: [],
  crioDropIns: [],
  storageDirectories: [],
  pin: null,
}
