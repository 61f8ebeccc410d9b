/** A member of a tar archive, as its header says; nothing is checked, so that archives can be hostile. */
export interface TarMember {
  readonly name: string
  readonly kind?: TarKind
  readonly content?: Buffer | string
  /** Of links. */
  readonly target?: string
  /** 0o644 by default. */
  readonly mode?: number
  /** What the header says in place of the content's length. */
  readonly declaredSize?: number | bigint
  /** Bytes in place of what stands at 345 and after it: prefix, or GNU's fields. */
  readonly tail?: Buffer
}

/** Type flags: POSIX pax (IEEE Std 1003.1, "pax", ustar interchange format), and GNU's `L`, `K` and `S`. */
const KINDS = {
  file: '0',
  hardlink: '1',
  symlink: '2',
  'character-device': '3',
  'block-device': '4',
  directory: '5',
  fifo: '6',
  pax: 'x',
  'gnu-long-name': 'L',
  'gnu-long-link': 'K',
  'gnu-sparse': 'S',
} as const

export type TarKind = keyof typeof KINDS

const BLOCK = 512
const CHECKSUM_OFFSET = 148
const TAIL_OFFSET = 345
/** The most that eleven octal digits hold; larger sizes are written in base 256, as GNU tar does. */
const OCTAL_LIMIT = 0o77777777777n
/** 2026-08-20T00:00:00Z: archives with the same members are the same bytes. */
const MODIFIED_SECONDS = 1_787_184_000

/** Members and their content, without the two blocks that end an archive. */
export function tarMembers(members: readonly TarMember[]): Buffer {
  return Buffer.concat(members.flatMap((member) => memberBlocks(member)))
}

/** A whole archive, not compressed. */
export function tarOf(members: readonly TarMember[]): Buffer {
  return Buffer.concat([tarMembers(members), Buffer.alloc(2 * BLOCK)])
}

function memberBlocks(member: TarMember): Buffer[] {
  const content = Buffer.from(member.content ?? '')
  const padding = Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK)
  return [tarHeader(member, content.length), content, padding]
}

/** One header block. */
function tarHeader(member: TarMember, length: number): Buffer {
  const block = Buffer.alloc(BLOCK)
  block.write(member.name, 0, 100, 'utf8')
  block.write(octal(member.mode ?? 0o644, 7), 100)
  block.write(octal(0, 7), 108)
  block.write(octal(0, 7), 116)
  writeSize(block, BigInt(member.declaredSize ?? length))
  block.write(octal(MODIFIED_SECONDS, 11), 136)
  block.write(KINDS[member.kind ?? 'file'], 156)
  block.write(member.target ?? '', 157, 100, 'utf8')
  // GNU's own kinds stand in archives with GNU's magic.
  block.write(member.kind?.startsWith('gnu') ? 'ustar  \0' : 'ustar\x0000', 257, 'latin1')
  member.tail?.copy(block, TAIL_OFFSET)
  block.fill(' ', CHECKSUM_OFFSET, CHECKSUM_OFFSET + 8)
  let sum = 0
  for (let index = 0; index < BLOCK; index++) sum += block[index] ?? 0
  block.write(`${octal(sum, 6)}\0 `, CHECKSUM_OFFSET, 'latin1')
  return block
}

function writeSize(block: Buffer, size: bigint): void {
  if (size <= OCTAL_LIMIT) {
    block.write(size.toString(8).padStart(11, '0'), 124)
    return
  }
  block[124] = 0x80
  block.writeBigUInt64BE(size, 128)
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0')
}

/** An extended header (pax) with records for the member after it, such as `path`. */
export function paxHeader(records: Readonly<Record<string, string>>): TarMember {
  const content = Object.entries(records)
    .map(([key, value]) => paxRecord(key, value))
    .join('')
  return { name: 'PaxHeaders/member', kind: 'pax', content }
}

/** `LENGTH KEY=VALUE\n`, where the length counts its own digits. */
function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`
  const bytes = Buffer.byteLength(rest)
  let length = bytes + 1
  while (String(length).length + bytes !== length) length += 1
  return `${length}${rest}`
}
