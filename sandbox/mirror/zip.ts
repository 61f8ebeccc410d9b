import { crc32, deflateRawSync } from 'node:zlib'

/** An entry of a zip archive, as its headers say; nothing is checked, so that archives can be hostile. */
export interface ZipEntry {
  readonly name: string
  readonly content?: Buffer | string
  /** Type and permissions as stat(2) has them; 0o100644 by default. */
  readonly mode?: number
  /** The name in the header before the data, where it is another than in the directory. */
  readonly localName?: string
  /** What the directory says in place of the content's length. */
  readonly declaredSize?: number
  /** What the headers say in place of the content's checksum. */
  readonly declaredCrc?: number
  /** Says that the data is encrypted. */
  readonly encrypted?: boolean
  /** Data that is compressed already, in place of the content. */
  readonly deflated?: Buffer
}

const LOCAL_SIGNATURE = 0x04034b50
const CENTRAL_SIGNATURE = 0x02014b50
const END_SIGNATURE = 0x06054b50
const ZIP64_END_SIGNATURE = 0x06064b50
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50
/** A larger number stands in the Zip64 record alone. */
const MOST_ENTRIES = 0xffff
const VERSION = 20
/** With Zip64. */
const VERSION_64 = 45
/** Made on Unix, so that modes count. */
const MADE_BY = (3 << 8) | VERSION
/** Bit 0: encrypted; bit 11: names are UTF-8. */
const ENCRYPTED = 1
const UTF8 = 1 << 11
const DEFLATED = 8
/** 2026-08-20, as MS-DOS has it. */
const DOS_DATE = ((2026 - 1980) << 9) | (8 << 5) | 20
const REGULAR_FILE = 0o100644

/** A zip archive (PKWARE's APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.14 to 4.3.16). */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const record = localRecord(entry)
    local.push(record)
    central.push(centralRecord(entry, offset))
    offset += record.length
  }
  const directory = Buffer.concat(central)
  return Buffer.concat([...local, directory, endRecord(entries.length, directory.length, offset)])
}

function localRecord(entry: ZipEntry): Buffer {
  const name = Buffer.from(entry.localName ?? entry.name)
  const head = Buffer.alloc(30)
  head.writeUInt32LE(LOCAL_SIGNATURE)
  head.writeUInt16LE(VERSION, 4)
  writeFacts(head, 6, entry)
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, name, dataOf(entry)])
}

function centralRecord(entry: ZipEntry, offset: number): Buffer {
  const name = Buffer.from(entry.name)
  const head = Buffer.alloc(46)
  head.writeUInt32LE(CENTRAL_SIGNATURE)
  head.writeUInt16LE(MADE_BY, 4)
  head.writeUInt16LE(VERSION, 6)
  writeFacts(head, 8, entry)
  head.writeUInt16LE(name.length, 28)
  head.writeUInt32LE(((entry.mode ?? REGULAR_FILE) << 16) >>> 0, 38)
  head.writeUInt32LE(offset, 42)
  return Buffer.concat([head, name])
}

/** What both headers have in the same order. */
function writeFacts(head: Buffer, at: number, entry: ZipEntry): void {
  const content = Buffer.from(entry.content ?? '')
  head.writeUInt16LE(UTF8 | (entry.encrypted === true ? ENCRYPTED : 0), at)
  head.writeUInt16LE(DEFLATED, at + 2)
  head.writeUInt16LE(DOS_DATE, at + 6)
  head.writeUInt32LE(entry.declaredCrc ?? crc32(content), at + 8)
  head.writeUInt32LE(dataOf(entry).length, at + 12)
  head.writeUInt32LE(entry.declaredSize ?? content.length, at + 16)
}

function dataOf(entry: ZipEntry): Buffer {
  return entry.deflated ?? deflateRawSync(Buffer.from(entry.content ?? ''))
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(END_SIGNATURE)
  end.writeUInt16LE(Math.min(count, MOST_ENTRIES), 8)
  end.writeUInt16LE(Math.min(count, MOST_ENTRIES), 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return count < MOST_ENTRIES ? end : Buffer.concat([zip64Records(count, size, offset), end])
}

/** The record of an archive with very many entries, and where it is. */
function zip64Records(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(56)
  end.writeUInt32LE(ZIP64_END_SIGNATURE)
  end.writeBigUInt64LE(44n, 4)
  end.writeUInt16LE(VERSION_64, 12)
  end.writeUInt16LE(VERSION_64, 14)
  end.writeBigUInt64LE(BigInt(count), 24)
  end.writeBigUInt64LE(BigInt(count), 32)
  end.writeBigUInt64LE(BigInt(size), 40)
  end.writeBigUInt64LE(BigInt(offset), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(ZIP64_LOCATOR_SIGNATURE)
  locator.writeBigUInt64LE(BigInt(offset + size), 8)
  locator.writeUInt32LE(1, 16)
  return Buffer.concat([end, locator])
}
