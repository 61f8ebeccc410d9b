import type { CrioDropIn } from '../model/node.ts'
import type { IgnitionConfig, IgnitionFilesystem, IgnitionGroup, IgnitionUser } from './config.ts'
import {
  crioDropIns,
  isCrioConfig,
  pinnedCrio,
  STORAGE_FILE,
  storageDirectories,
  sysctlsIn,
  type TextFile,
} from './crio-settings.ts'
import type { Fate, IgnitionItem } from './outcome.ts'
import { type FieldName, fateOf, PATH_RULES } from './rules.ts'
import { standInOf } from './stand-ins.ts'
import { planUnits } from './unit-work.ts'
import type { KernelSetting, SwapFile } from './units.ts'

/** Bytes of a file of the config, as far as they could be had. */
export interface FileBytes {
  /** Null where the config says nothing of the content. */
  readonly contents: Uint8Array | null
  readonly append: readonly Uint8Array[]
  /** Why the bytes cannot be had here, or null. */
  readonly lacking: string | null
}

/** What files, directories and links have in common. An owner that is null stays, or is root. */
interface PlannedNode {
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

/** A file that stands in for a disk, mounted as a loop device. */
export interface StandIn {
  readonly path: string
  readonly format: 'ext4' | 'xfs' | 'btrfs'
  readonly mebibytes: number
  readonly mountOptions: readonly string[]
}

/** All that is to be done for a config, and what becomes of each of its parts. */
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
  /** Units to be started, and those that are not to run. */
  readonly starts: readonly string[]
  readonly stops: readonly string[]
  /** Configuration of CRI-O, as the user's. */
  readonly crioDropIns: readonly CrioDropIn[]
  /** Where CRI-O keeps its storage by them. */
  readonly storageDirectories: readonly string[]
  /** The CRI-O that the config pins, a commit or a tag. */
  readonly pin: string | null
}

/** What the plan of the run says that matters here. */
export interface IgnitionContext {
  /** Whether the kubelet starts although there is swap. */
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

/**
 * Explains a config and says what is to be done for it: every part of the config has an item.
 * @param bytes of the files, by path
 * @throws TomlError when configuration of CRI-O is no TOML
 */
export function planIgnition(
  config: IgnitionConfig,
  bytes: ReadonlyMap<string, FileBytes>,
  context: IgnitionContext,
): IgnitionWork {
  const decoder = new TextDecoder()
  const texts = config.storage.files.map(({ path }): TextFile => {
    const { contents, append } = bytes.get(path) ?? NO_BYTES
    return {
      path,
      text: [contents ?? new Uint8Array(), ...append].map((part) => decoder.decode(part)).join(''),
    }
  })
  const pin = pinnedCrio([
    ...texts.map(({ text }) => text),
    ...config.systemd.units.flatMap(({ contents, dropins }) => [
      contents ?? '',
      ...dropins.map((dropIn) => dropIn.contents ?? ''),
    ]),
  ])
  const nodes = planNodes(config, bytes, texts, context)
  const standIns = config.storage.filesystems.map((one) => standInOf(one, config.storage.disks))
  const units = planUnits(config.systemd.units, {
    kubeletTakesSwap: context.kubeletTakesSwap,
    mountPoints: standIns.flatMap(({ standIn }) => standIn?.path ?? []),
  })
  return {
    ...nodes,
    ...units,
    files: [...nodes.files, ...units.files],
    links: [...nodes.links, ...units.links],
    standIns: standIns.flatMap(({ standIn }) => standIn ?? []),
    groups: config.passwd.groups.filter(({ shouldExist }) => shouldExist !== false),
    users: config.passwd.users.filter(({ shouldExist }) => shouldExist !== false),
    storageDirectories: storageDirectories(nodes.crioDropIns),
    pin,
    items: [
      ...sectionItems(config),
      ...accountItems(config),
      ...standIns.map(({ fate }, index) =>
        item('storage.filesystems', mountPoint(config.storage.filesystems[index]), fate),
      ),
      ...nodes.items,
      ...units.items,
    ],
  }
}

const NO_BYTES: FileBytes = { contents: null, append: [], lacking: null }

type NodeWork = Pick<
  IgnitionWork,
  'items' | 'directories' | 'files' | 'links' | 'sysctls' | 'crioDropIns'
>

function item(field: FieldName, subject: string, fate: Fate = fateOf(field)): IgnitionItem {
  return { field, subject, outcome: fate.outcome, reason: fate.reason }
}

function mountPoint(filesystem: IgnitionFilesystem | undefined): string {
  return filesystem?.path ?? filesystem?.device ?? ''
}

/** Parts that are never applied, or always in the same way. */
function sectionItems({ ignition, kernelArguments, storage }: IgnitionConfig): IgnitionItem[] {
  const { config, timeouts, security, proxy } = ignition
  return [
    ...config.merge.map(({ source }) => item('ignition.config.merge', shownSource(source))),
    ...(config.replace.source === null
      ? []
      : [item('ignition.config.replace', shownSource(config.replace.source))]),
    ...(timeouts ? [item('ignition.timeouts', '')] : []),
    ...(security ? [item('ignition.security', '')] : []),
    ...(proxy ? [item('ignition.proxy', '')] : []),
    ...kernelArguments.shouldExist.map((word) => item('kernelArguments', word ?? '')),
    ...kernelArguments.shouldNotExist.map((word) => item('kernelArguments', `not ${word}`)),
    ...storage.disks.map(({ device }) => item('storage.disks', device)),
    ...(storage.raid ? [item('storage.raid', '')] : []),
    ...(storage.luks ? [item('storage.luks', '')] : []),
  ]
}

/** Without login and query, where secrets stand, and without the bytes of a data URL. */
function shownSource(source: string | null): string {
  return (source ?? '')
    .replace(/^data:[\s\S]*/, 'data:')
    .replace(/\/\/[^/@]*@|[?#].*$/g, (part) => (part.startsWith('//') ? '//' : ''))
}

function accountItems({ passwd }: IgnitionConfig): IgnitionItem[] {
  return [
    ...passwd.groups.flatMap((group) => [
      group.shouldExist === false
        ? item('passwd.groups.shouldExist', group.name)
        : item('passwd.groups', group.name),
      ...(group.passwordHash === null ? [] : [item('passwd.groups.passwordHash', group.name)]),
    ]),
    ...passwd.users.flatMap((user) => [
      user.shouldExist === false
        ? item('passwd.users.shouldExist', user.name)
        : item('passwd.users', user.name),
      ...(user.passwordHash === null ? [] : [item('passwd.users.passwordHash', user.name)]),
      ...(user.sshAuthorizedKeys.length === 0
        ? []
        : [item('passwd.users.sshAuthorizedKeys', user.name)]),
    ]),
  ]
}

/** What keeps a path from being written, or null. */
export function fateOfPath(path: string): Fate | null {
  return PATH_RULES.find(({ paths }) => paths.test(path)) ?? null
}

function planNodes(
  { storage }: IgnitionConfig,
  bytes: ReadonlyMap<string, FileBytes>,
  texts: readonly TextFile[],
  { usesPin }: IgnitionContext,
): NodeWork {
  const dropIns = crioDropIns(texts)
  const fileFate = (path: string): Fate => {
    const { lacking } = bytes.get(path) ?? NO_BYTES
    const text = texts.find((file) => file.path === path)?.text ?? ''
    const dropIn = dropIns.find((one) => one.path === path)
    if (lacking !== null) return { outcome: 'not-applied', reason: lacking }
    if (dropIn !== undefined) return dropInFate(path, dropIn.name)
    if (pinnedCrio([text]) !== null) return usesPin ? PIN_TAKEN : PIN_SUPERSEDED
    return fateOfPath(path) ?? (isSysctlFile(path) ? SYSCTLS_SET : fateOf('storage.files'))
  }
  const written = storage.files.filter(
    ({ path }) =>
      fileFate(path).outcome === 'applied' &&
      !isCrioConfig(path) &&
      pinnedCrio([textOf(texts, path)]) === null,
  )
  const directories = storage.directories.filter(({ path }) => fateOfPath(path) === null)
  const links = storage.links.filter(({ path }) => fateOfPath(path) === null)
  return {
    crioDropIns: dropIns.map(({ name, toml }) => ({ name, toml })),
    sysctls: Object.assign(
      {},
      ...written
        .map(({ path }) => path)
        .filter(isSysctlFile)
        .toSorted()
        .map((path) => sysctlsIn(textOf(texts, path))),
    ),
    directories: directories.map((one) => ({ ...nodeOf(one), mode: one.mode })),
    files: written.map((one) => {
      const { contents, append } = bytes.get(one.path) ?? NO_BYTES
      return { ...nodeOf(one), mode: one.mode, bytes: contents, append }
    }),
    links: links.map((one) => ({ ...nodeOf(one), target: one.target, hard: one.hard === true })),
    items: [
      ...storage.directories.map(({ path }) =>
        item('storage.directories', path, fateOfPath(path) ?? undefined),
      ),
      ...storage.files.map(({ path }) => item('storage.files', path, fileFate(path))),
      ...storage.links.map(({ path }) =>
        item('storage.links', path, fateOfPath(path) ?? undefined),
      ),
    ],
  }
}

function textOf(texts: readonly TextFile[], path: string): string {
  return texts.find((file) => file.path === path)?.text ?? ''
}

const PIN_SUPERSEDED: Fate = {
  outcome: 'superseded',
  reason:
    'the input `crio` says which CRI-O is tested; `crio: ignition` takes the one that is pinned here',
}
const PIN_TAKEN: Fate = {
  outcome: 'applied',
  reason: 'the CRI-O that is pinned here is tested, because of `crio: ignition`',
}
const SYSCTLS_SET: Fate = {
  outcome: 'applied',
  reason: 'written, and the parameters set until the end of the run',
}

function dropInFate(path: string, name: string): Fate {
  return {
    outcome: 'applied',
    reason:
      path === STORAGE_FILE
        ? `as CRI-O's drop-in ${name}; the storage of other tools stays where it is`
        : `as CRI-O's drop-in ${name}, after the action's own`,
  }
}

function isSysctlFile(path: string): boolean {
  return /^\/etc\/sysctl\.(d\/.+\.conf|conf)$/.test(path)
}

interface Owned {
  readonly path: string
  readonly overwrite: boolean | null
  readonly user: { readonly id: number | null; readonly name: string | null }
  readonly group: { readonly id: number | null; readonly name: string | null }
}

function nodeOf({ path, overwrite, user, group }: Owned): PlannedNode {
  return {
    path,
    overwrite: overwrite === true,
    user: user.id === null ? user.name : String(user.id),
    group: group.id === null ? group.name : String(group.id),
  }
}
