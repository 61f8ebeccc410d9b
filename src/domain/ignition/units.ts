import type { IgnitionUnit } from './config.ts'
import { pathFlaw } from './flaws.ts'
import type { UnitView } from './rules.ts'

/** A swap file that a unit would make. */
export interface SwapFile {
  readonly path: string
  readonly mebibytes: number
}

/** A number that a unit would write into a file of the kernel. */
export interface KernelSetting {
  readonly path: string
  readonly value: string
}

/** A property of a unit that another one would set. */
export interface UnitProperty {
  readonly unit: string
  readonly assignment: string
}

const MEBIBYTE = 2 ** 20
const LARGEST_SWAP_MEBIBYTES = 8192
const UNITS_OF_SIZE: Readonly<Record<string, number>> = {
  '': 1,
  K: 2 ** 10,
  M: MEBIBYTE,
  G: 2 ** 30,
}

/** The commands of a unit and what else its rules look at. */
export function viewOf({ name, contents }: IgnitionUnit): UnitView {
  const text = contents ?? ''
  return { name, contents: text, commands: commandsOf(text) }
}

/** Values of Exec…= lines (systemd.service(5)), continued lines joined, prefixes and sudo taken off. */
function commandsOf(contents: string): readonly string[] {
  return contents
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .flatMap((line) => /^\s*Exec\w+=\s*[-@:+!|]*(.+)$/.exec(line)?.[1] ?? [])
    .map((command) => command.replaceAll(/\bsudo /g, '').trim())
}

/** The swap file that the unit's only command makes and switches on, or null for any other unit. */
export function swapFileOf({ commands }: UnitView): SwapFile | null {
  const script = commands.join(' && ')
  const path = /\bswapon (\/[^\s"';&|]+)/.exec(script)?.[1]
  const size = sizeOf(script)
  if (path === undefined || size === null || pathFlaw(path) !== null) return null
  const mebibytes = Math.floor(size / MEBIBYTE)
  return mebibytes >= 1 && mebibytes <= LARGEST_SWAP_MEBIBYTES ? { path, mebibytes } : null
}

/** Bytes that dd or fallocate would write (dd(1), fallocate(1)). */
function sizeOf(script: string): number | null {
  const length = /\bfallocate\b.*?(?:-l|--length)[ =]?(\d{1,12})([KMG]?)/.exec(script)
  if (length !== null) return Number(length[1]) * (UNITS_OF_SIZE[length[2] ?? ''] ?? 1)
  const blocks = /\bdd\b.*\bcount=(\d{1,9})/.exec(script)?.[1]
  const block = /\bbs=(\d{1,9})([KMG]?)/.exec(script)
  if (blocks === undefined || block === null) return null
  return Number(blocks) * Number(block[1]) * (UNITS_OF_SIZE[block[2] ?? ''] ?? 1)
}

/** What the unit sets of other units, or null when it does anything else. */
export function propertiesOf({ commands }: UnitView): readonly UnitProperty[] | null {
  const set = commands.map(
    (command) =>
      /^(?:\/bin\/sh -c ["']?)?(?:\/(?:usr\/)?bin\/)?systemctl set-property (?:--runtime )?([\w@.-]+\.(?:slice|service|scope)) (\w+=[\w%.:/-]*)["']?$/.exec(
        command,
      ) ?? [],
  )
  const properties = set.flatMap(([, unit, assignment]) =>
    unit === undefined || assignment === undefined ? [] : [{ unit, assignment }],
  )
  return properties.length > 0 && properties.length === commands.length ? properties : null
}

/** The number of huge pages that the unit's only command writes, or null for any other unit. */
export function hugePagesOf({ commands: [command = '', ...more] }: UnitView): KernelSetting | null {
  const [, value, path] =
    /^(?:\/bin\/sh -c ["'])?(?:\/usr\/bin\/)?echo (\d{1,6})\s*>\s*(\/sys\/kernel\/mm\/hugepages\/hugepages-\d+kB\/nr_hugepages)["']?$/.exec(
      command,
    ) ?? []
  if (value === undefined || path === undefined || more.length > 0) return null
  return { path, value }
}

/** Where a mount unit mounts, or null for any other unit. */
export function mountPointOf({ name, contents }: UnitView): string | null {
  if (!name.endsWith('.mount')) return null
  return /^Where=(\S+)$/m.exec(contents)?.[1] ?? null
}
