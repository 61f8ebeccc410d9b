import { parseJson } from '../json.ts'
import { lengthFlaw, pathFlaw } from './flaws.ts'
import {
  checked,
  distinct,
  type FieldNote,
  filled,
  flag,
  integer,
  list,
  maybe,
  needed,
  type ReadBy,
  record,
  ruled,
  since,
  text,
  word,
} from './reader.ts'
import { resource } from './resource.ts'
import { serverFlaw } from './source-url.ts'

const GUID = /^(|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i
const LONGEST_PARTITION_LABEL = 36
const LONGEST_LUKS_LABEL = 47
/** Formats with the bytes that a label may have; mkfs and mkswap limit them. */
const FORMATS: Readonly<Record<string, number>> = {
  ext4: 16,
  btrfs: 256,
  xfs: 12,
  swap: 15,
  vfat: 11,
  none: Infinity,
}
/** The version that brought the format `none`. */
const NONE_SINCE = 3
/** RAID levels that have no spare devices. */
const STRIPED = ['linear', 'raid0', '0', 'stripe']
const REDUNDANT = 'raid1 1 mirror raid4 4 raid5 5 raid6 6 raid10 10'.split(' ')
const CLEVIS_PINS = ['tpm2', 'tang', 'sss']
/** From this version on, a Clevis pin may have any name. */
const FREE_PINS_SINCE = 6

/** Beyond this, sums are not exact. */
function extentFlaw(mebibytes: number): string | null {
  return mebibytes > Number.MAX_SAFE_INTEGER ? 'is larger than any disk' : null
}

const devicePath = checked(needed, pathFlaw)
const guid = checked(text, (given) => (GUID.test(given) ? null : 'is not a GUID'))

const partition = ruled(
  record({
    label: checked(text, (label) =>
      label.includes(':') ? 'has a colon' : lengthFlaw(label, LONGEST_PARTITION_LABEL),
    ),
    number: integer,
    sizeMiB: checked(integer, (size) => (size < 0 ? 'is negative' : extentFlaw(size))),
    startMiB: checked(integer, extentFlaw),
    resize: since(2, flag),
    shouldExist: flag,
    guid,
    typeGuid: guid,
    wipePartitionEntry: flag,
  }),
  (one) => [
    ...when(!one.number && one.label === null, 'number', 'or a label is needed'),
    ...when(
      one.shouldExist === false &&
        (one.label !== null ||
          Boolean(one.guid || one.typeGuid) ||
          one.startMiB !== null ||
          one.sizeMiB !== null),
      'shouldExist',
      'is false, so that label, guid, typeGuid, startMiB and sizeMiB cannot be given',
    ),
  ],
)

type Partition = ReadBy<typeof partition>

/** A disk (coreos/ignition, config/v3_6/types/disk.go and partition.go). */
export const disk = record({
  device: devicePath,
  wipeTable: flag,
  partitions: ruled(
    list(partition),
    (partitions) => repeatedAs(partitions, 'number', ({ number }) => number || null),
    (partitions) => repeatedAs(partitions, 'label', ({ label }) => label),
    overlaps,
    (partitions) =>
      when(
        partitions.some(({ number }) => !number) &&
          partitions.some(({ shouldExist }) => shouldExist === false),
        '',
        'has one with shouldExist false, so that each needs a number',
      ),
  ),
})

function repeatedAs(
  partitions: readonly Partition[],
  field: string,
  keyOf: (one: Partition) => string | number | null,
): readonly FieldNote[] {
  return partitions.flatMap((one, index) => {
    const key = keyOf(one)
    const first = partitions.findIndex((other) => keyOf(other) === key)
    return when(
      key !== null && first !== index,
      `[${index}].${field}`,
      `is the same as partitions[${first}].${field}`,
    )
  })
}

/** Partitions with a place of their own on the disk that share some of it. */
function overlaps(partitions: readonly Partition[]): readonly FieldNote[] {
  const extents = partitions.flatMap(({ startMiB, sizeMiB }, index) =>
    startMiB && sizeMiB !== null
      ? [{ index, first: startMiB, last: startMiB + Math.max(sizeMiB, 1) - 1 }]
      : [],
  )
  return extents.flatMap(({ index, first, last }, position) => {
    const other = extents.slice(0, position).find((one) => one.first <= last && first <= one.last)
    return other === undefined
      ? []
      : [{ path: `[${index}]`, why: `overlaps with partitions[${other.index}]` }]
  })
}

/** A file system on a device (config/v3_6/types/filesystem.go). */
export const filesystem = ruled(
  record({
    device: devicePath,
    path: checked(filled, pathFlaw),
    format: checked(filled, (format, minor) =>
      Object.hasOwn(FORMATS, format) && (format !== 'none' || minor >= NONE_SINCE)
        ? null
        : 'is not a known format',
    ),
    label: filled,
    uuid: filled,
    options: list(word),
    mountOptions: since(1, list(word)),
    wipeFilesystem: flag,
  }),
  ({ format, path, label, uuid, wipeFilesystem, options, mountOptions }) =>
    when(
      format === null &&
        (Boolean(path ?? label ?? uuid) ||
          wipeFilesystem === true ||
          options.length + mountOptions.length > 0),
      'format',
      'is missing, and path, label, uuid, options, mountOptions and wipeFilesystem need it',
    ),
  ({ format, label }) => {
    const why = label === null ? null : lengthFlaw(label, FORMATS[format ?? ''] ?? Infinity)
    return when(why !== null, 'label', why ?? '')
  },
)

/** A RAID (config/v3_6/types/raid.go). */
export const raid = ruled(
  record({
    name: word,
    level: checked(needed, (level) =>
      [...STRIPED, ...REDUNDANT].includes(level) ? null : 'is not a known RAID level',
    ),
    devices: distinct(devicePath, (device) => device),
    spares: integer,
    options: list(word),
  }),
  ({ devices }) => when(devices.length === 0, 'devices', 'is missing'),
  ({ level, spares }) =>
    when(STRIPED.includes(level) && Boolean(spares), 'spares', `does not go with level ${level}`),
)

const tangServer = record({
  url: checked(word, serverFlaw),
  thumbprint: needed,
  advertisement: since(
    4,
    checked(filled, (json) =>
      json.trim() === 'null' || parseJson(json) !== null ? null : 'is not JSON',
    ),
  ),
})

const customPin = record({ pin: filled, config: filled, needsNetwork: flag })

const pins = record({
  custom: maybe(ruled(customPin, customRules)),
  tang: distinct(tangServer, ({ url }) => url, 'url'),
  threshold: integer,
  tpm2: flag,
})

type Clevis = ReadBy<typeof pins>

const clevisPins = ruled(pins, (value, minor) => {
  // Version 3.2.0 counts an empty object as well.
  const isCustom = minor === 2 ? value.custom !== null : hasPin(value)
  return when(isCustom && hasOthers(value), 'custom', 'cannot be with tang, tpm2 or threshold')
})

function customRules(
  { pin, config, needsNetwork }: ReadBy<typeof customPin>,
  minor: number,
): readonly FieldNote[] {
  if (pin === null && config === null && (minor === 2 || needsNetwork !== true)) return []
  const known = minor >= FREE_PINS_SINCE || CLEVIS_PINS.includes(pin ?? '')
  return [
    ...when(pin === null, 'pin', 'is missing'),
    ...when(pin !== null && !known, 'pin', `is not one of ${CLEVIS_PINS.join(', ')}`),
    ...when(config === null, 'config', 'is missing'),
  ]
}

function hasPin({ custom }: Clevis): boolean {
  return (custom?.pin ?? null) !== null
}

function hasOthers({ tang, tpm2, threshold }: Clevis): boolean {
  return tang.length > 0 || tpm2 === true || Boolean(threshold)
}

/** An encrypted volume (config/v3_6/types/luks.go). */
export const luks = ruled(
  record({
    name: checked(word, (name) => (name.includes('/') ? 'has a slash' : null)),
    device: devicePath,
    label: checked(filled, (label) => lengthFlaw(label, LONGEST_LUKS_LABEL)),
    uuid: text,
    options: list(word),
    openOptions: since(
      4,
      distinct(word, (option) => option),
    ),
    discard: since(4, flag),
    wipeVolume: flag,
    keyFile: resource,
    clevis: clevisPins,
    cex: since(5, record({ enabled: flag })),
  }),
  ({ cex, clevis, keyFile }) => [
    ...when(
      cex.enabled === true && (hasPin(clevis) || hasOthers(clevis)),
      'cex',
      'cannot be with clevis',
    ),
    ...when(cex.enabled === true && Boolean(keyFile.source), 'cex', 'cannot be with keyFile'),
  ],
)

function when(wrong: boolean, path: string, why: string): readonly FieldNote[] {
  return wrong ? [{ path, why }] : []
}
