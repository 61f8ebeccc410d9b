import { parse, stringify, type TomlTable } from 'smol-toml'
import { COMMIT, CRIO_TAG } from '../model/build-names.ts'
import type { CrioDropIn } from '../model/node.ts'

/** A file of the config with its content as text. */
export interface TextFile {
  readonly path: string
  readonly text: string
}

const DROP_IN_DIRECTORY = '/etc/crio/crio.conf.d/'
/** Between the number of the action's own drop-in and that of the input crio-config. */
const NUMBER = '80'
const MAIN_FILE = '/etc/crio/crio.conf'
export const STORAGE_FILE = '/etc/containers/storage.conf'

/** Keys of storage.conf (containers/storage, docs/containers-storage.conf.5.md), as CRI-O calls them below `[crio]`. */
const STORAGE_KEYS: Readonly<Record<string, string>> = {
  driver: 'storage_driver',
  graphroot: 'root',
  runroot: 'runroot',
  imagestore: 'imagestore',
}

/** Whether CRI-O reads the file as configuration. */
export function isCrioConfig(path: string): boolean {
  return path === MAIN_FILE || path.startsWith(DROP_IN_DIRECTORY) || path === STORAGE_FILE
}

/**
 * CRI-O's configuration in a config as drop-ins, in the order in which CRI-O would read the files, with
 * names that come after the action's own drop-in and before those of the input crio-config.
 * @throws TomlError for a text that is not TOML
 */
export function crioDropIns(files: readonly TextFile[]): readonly (CrioDropIn & TextFile)[] {
  return files
    .filter(({ path }) => isCrioConfig(path))
    .toSorted((a, b) => orderOf(a.path) - orderOf(b.path) || (a.path < b.path ? -1 : 1))
    .map(({ path, text }, index) => ({
      path,
      text,
      name: dropInName(path, index),
      toml: path === STORAGE_FILE ? storageSettings(text) : validated(text),
    }))
}

/** Storage first, then the main file, then drop-ins: CRI-O's own order. */
function orderOf(path: string): number {
  return [STORAGE_FILE, MAIN_FILE].indexOf(path) + 1 || 3
}

function dropInName(path: string, index: number): string {
  const base = (path.split('/').at(-1) ?? '').replace(/[^A-Za-z0-9._-]/g, '-')
  const name = base.endsWith('.conf') ? base : `${base}.conf`
  return `${NUMBER}-${String(index + 1).padStart(2, '0')}-${name}`
}

/** The input that a drop-in of the user's comes from, by its name. */
export function inputOf({ name }: Pick<CrioDropIn, 'name'>): 'ignition' | 'crio-config' {
  return name.startsWith(`${NUMBER}-`) ? 'ignition' : 'crio-config'
}

function validated(text: string): string {
  parse(text, { integersAsBigInt: true })
  return text
}

function storageSettings(text: string): string {
  const storage = parse(text, { integersAsBigInt: true })['storage']
  const settings: TomlTable = {}
  for (const [key, value] of Object.entries(isTable(storage) ? storage : {})) {
    const name = Object.hasOwn(STORAGE_KEYS, key) ? STORAGE_KEYS[key] : undefined
    if (name !== undefined && typeof value === 'string') settings[name] = value
  }
  return stringify({ crio: settings })
}

function isTable(value: unknown): value is TomlTable {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Directories that CRI-O keeps its storage in by these drop-ins, absolute. */
export function storageDirectories(dropIns: readonly CrioDropIn[]): readonly string[] {
  const found = dropIns.flatMap(({ toml }) => {
    const { crio } = parse(toml, { integersAsBigInt: true })
    const table = isTable(crio) ? crio : {}
    return [table['root'], table['runroot'], table['imagestore']]
  })
  return [
    ...new Set(
      found.filter((path) => typeof path === 'string').filter((path) => path.startsWith('/')),
    ),
  ]
}

/**
 * The CRI-O that a config pins for CRI-O's get script: a commit or a tag in a variable CRIO_COMMIT or after `get … -t`;
 * null where there is none (kubernetes/test-infra, jobs/e2e_node/crio: 10-env.conf, crio-install.service).
 */
export function pinnedCrio(texts: readonly string[]): string | null {
  const candidates = texts.flatMap((text) => [
    /\bCRIO_COMMIT="?([\w.-]+)/.exec(text)?.[1] ?? [],
    /cri-o\/packaging\/[^|]*\|[^|]*? -t ([\w.-]+)/.exec(text.replace(/\\\n\s*/g, ' '))?.[1] ?? [],
  ])
  return candidates.flat().find((word) => COMMIT.test(word) || CRIO_TAG.test(word)) ?? null
}

/** Parameters in a file for sysctl (sysctl.d(5)); patterns are left out. */
export function sysctlsIn(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text.split('\n').flatMap((line) => {
      const [, key, value] = /^\s*-?([a-z][\w./-]*)\s*=\s*(.+?)\s*$/i.exec(line) ?? []
      return key === undefined || value === undefined ? [] : [[key.replaceAll('/', '.'), value]]
    }),
  )
}
