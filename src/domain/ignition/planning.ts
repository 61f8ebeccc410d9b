import type { IgnitionConfig, IgnitionFilesystem } from './config.ts'
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
import { type FieldName, fateOf, fateOfPath } from './rules.ts'
import { standInOf } from './stand-ins.ts'
import { planUnits } from './unit-work.ts'
import type { FileBytes, IgnitionContext, IgnitionWork, PlannedNode } from './work.ts'

/**
 * Explains a config and plans the work for it: every part of the config has an item.
 * @param bytes of the files, by path
 * @throws TomlError when configuration of CRI-O is not TOML
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
    ...(config.replace.source
      ? [item('ignition.config.replace', shownSource(config.replace.source))]
      : []),
    ...(saysSomething(timeouts) ? [item('ignition.timeouts', '')] : []),
    ...(saysSomething(security) ? [item('ignition.security', '')] : []),
    ...(saysSomething(proxy) ? [item('ignition.proxy', '')] : []),
    ...kernelArguments.shouldExist.map((word) => item('kernelArguments', word)),
    ...kernelArguments.shouldNotExist.map((word) => item('kernelArguments', `not ${word}`)),
    ...storage.disks.map(({ device }) => item('storage.disks', device)),
    ...storage.raid.map(({ name }) => item('storage.raid', name)),
    ...storage.luks.map(({ name }) => item('storage.luks', name)),
  ]
}

/** Whether a section gives any value. */
function saysSomething(section: unknown): boolean {
  return typeof section === 'object' && section !== null
    ? Object.values(section).some(saysSomething)
    : section !== null
}

/** Without login and query, which may be secret, and without the bytes of a data URL. */
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
    'the input `crio` selects the CRI-O to test; `crio: ignition` selects the one that is pinned here',
}
const PIN_TAKEN: Fate = {
  outcome: 'applied',
  reason: 'this CRI-O is tested, because of `crio: ignition`',
}
const SYSCTLS_SET: Fate = {
  outcome: 'applied',
  reason: 'written, and the parameters are set until the end of the run',
}

function dropInFate(path: string, name: string): Fate {
  return {
    outcome: 'applied',
    reason:
      path === STORAGE_FILE
        ? `as CRI-O's drop-in ${name}; the storage of other tools does not change`
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
