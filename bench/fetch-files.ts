import { createHash, randomBytes, randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { constants, crc32, deflateRawSync } from 'node:zlib'
import { pack } from 'tar-stream'

/** A published file of real size, and what is taken out of it. */
export interface PublishedFile {
  /** Below the published directory. */
  readonly path: string
  /** Of the checksum file beside it: its name is the path with `.` and this. */
  readonly algorithm: 'sha256' | 'sha512'
  /** Files in it by size; null when it is no archive. */
  readonly members: readonly (readonly [path: string, megabytes: number])[] | null
  /** Megabytes, when it is no archive. */
  readonly megabytes?: number
  /** What a run needs of it; empty for all. */
  readonly wanted: readonly string[]
}

/**
 * What a run fetches: the suite's archive (400 MB), CRI-O's bundle (90 MB) and the kubelet. Members come in the order of
 * their names, so that of the first archive more than half has to be unpacked.
 */
export const PUBLISHED: readonly PublishedFile[] = [
  {
    path: 'kubernetes-test.tar.gz',
    algorithm: 'sha512',
    members: [
      ['kubernetes/test/bin/e2e.test', 190],
      ['kubernetes/test/bin/e2e_node.test', 190],
      ['kubernetes/test/bin/ginkgo', 18],
      ['kubernetes/test/bin/go-runner', 190],
      ['kubernetes/test/bin/kubemark', 190],
    ],
    wanted: ['kubernetes/test/bin/e2e_node.test', 'kubernetes/test/bin/ginkgo'],
  },
  {
    path: 'cri-o.tar.gz',
    algorithm: 'sha256',
    members: [
      ['cri-o/bin/conmonrs', 20],
      ['cri-o/bin/crictl', 40],
      ['cri-o/bin/crio', 90],
      ['cri-o/bin/runc', 15],
      ['cri-o/cni-plugins/bridge', 10],
    ],
    wanted: [],
  },
  { path: 'kubelet', algorithm: 'sha512', members: null, megabytes: 80, wanted: [] },
]

const MEGABYTE = 1_000_000
const BLOCK_MEGABYTES = 5

/** Programs of Go compress to about half of their size: half noise, half words that come again and again. */
const WORDS = 256
const WORD_BYTES = 26
const NOISE_BYTES = 22

/** Writes all published files with their checksums below `directory`. */
export async function publish(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true })
  const block = programBlock()
  for (const file of PUBLISHED) {
    const hex = await writePublished(join(directory, file.path), file, block)
    await writeFile(join(directory, `${file.path}.${file.algorithm}`), `${hex}  ${file.path}\n`)
  }
}

/** Bytes as programs have them; long enough that zlib, which looks 32 kB back, does not see that they come again. */
function programBlock(): Buffer {
  const words = Array.from({ length: WORDS }, () => randomBytes(WORD_BYTES))
  const parts: Buffer[] = []
  for (let length = 0; length < BLOCK_MEGABYTES * MEGABYTE; length += WORD_BYTES + NOISE_BYTES) {
    parts.push(words[randomInt(WORDS)] ?? randomBytes(WORD_BYTES), randomBytes(NOISE_BYTES))
  }
  return Buffer.concat(parts).subarray(0, BLOCK_MEGABYTES * MEGABYTE)
}

/** Gives the digest. */
async function writePublished(
  path: string,
  { members, megabytes = 0, algorithm }: PublishedFile,
  block: Buffer,
): Promise<string> {
  const hash = createHash(algorithm)
  const file = createWriteStream(path)
  const write = async (bytes: Uint8Array) => {
    hash.update(bytes)
    if (!file.write(bytes)) await once(file, 'drain')
  }
  if (members === null) {
    for (let written = 0; written < megabytes; written += BLOCK_MEGABYTES) await write(block)
  } else {
    for await (const piece of gzippedTar(members, block)) await write(piece)
  }
  file.end()
  await once(file, 'close')
  return hash.digest('hex')
}

/** One gzip stream; the block is compressed once, because compressing a gigabyte takes longer than what is measured. */
async function* gzippedTar(
  members: readonly (readonly [path: string, megabytes: number])[],
  block: Buffer,
): AsyncGenerator<Buffer> {
  const compressed = deflated(block, false)
  let checksum = 0
  let length = 0
  yield Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])
  for (const [name, megabytes] of members) {
    const header = await tarHeader(name, megabytes * MEGABYTE)
    const blocks = Math.ceil(megabytes / BLOCK_MEGABYTES)
    const parts: [Buffer, Buffer][] = [[header, deflated(header, false)]]
    for (let index = 0; index < blocks; index++) {
      const left = megabytes * MEGABYTE - index * block.length
      const part = block.subarray(0, left)
      parts.push([part, part.length === block.length ? compressed : deflated(part, false)])
    }
    const padding = Buffer.alloc((512 - ((megabytes * MEGABYTE) % 512)) % 512)
    parts.push([padding, deflated(padding, false)])
    for (const [plain, packed] of parts) {
      checksum = crc32(plain, checksum)
      length += plain.length
      yield packed
    }
  }
  const end = Buffer.alloc(1024)
  yield deflated(end, true)
  const trailer = Buffer.alloc(8)
  trailer.writeUInt32LE(crc32(end, checksum), 0)
  trailer.writeUInt32LE((length + end.length) % 2 ** 32, 4)
  yield trailer
}

function deflated(bytes: Buffer, isLast: boolean): Buffer {
  const finishFlush = isLast ? constants.Z_FINISH : constants.Z_FULL_FLUSH
  return deflateRawSync(bytes, { finishFlush })
}

async function tarHeader(name: string, size: number): Promise<Buffer> {
  const tar = pack()
  tar.entry({ name, size, mode: 0o755 })
  const [header]: unknown[] = await once(tar, 'data')
  if (!Buffer.isBuffer(header)) throw new Error('tar-stream gives no header')
  return header
}
