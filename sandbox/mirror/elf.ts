import type { MirrorArchitecture } from './contents.ts'

/** e_machine of elf(5). */
const MACHINES: Readonly<Record<MirrorArchitecture, number>> = { amd64: 62, arm64: 183 }

/** Machine code that ends a process with success: exit(0) by the number of the system call. */
const EXIT: Readonly<Record<MirrorArchitecture, Buffer>> = {
  // xor edi,edi; mov eax,60; syscall
  amd64: Buffer.from([0x31, 0xff, 0xb8, 60, 0, 0, 0, 0x0f, 0x05]),
  // mov x0,#0; mov x8,#93; svc #0
  arm64: instructions([0xd2800000, 0xd2800ba8, 0xd4000001]),
}

/** Machine code that writes the text that stands right behind it and `EXIT` to standard output. */
const PRINT: Readonly<Record<MirrorArchitecture, (bytes: number) => Buffer>> = {
  amd64: (bytes) => {
    // mov eax,1; mov edi,1; lea rsi,[rip+distance]; mov edx,bytes; syscall
    const code = Buffer.from('b801000000bf01000000488d3500000000ba000000000f05', 'hex')
    code.writeInt32LE(code.length - 17 + EXIT.amd64.length, 13)
    code.writeInt32LE(bytes, 18)
    return code
  },
  arm64: (bytes) => {
    // mov x0,#1; adr x1,distance; mov x2,#bytes; mov x8,#64; svc #0
    const distance = 4 * 4 + EXIT.arm64.length
    const address = 0x10000001 | ((distance >> 2) << 5)
    return instructions([0xd2800020, address, 0xd2800002 | (bytes << 5), 0xd2800808, 0xd4000001])
  },
}

/** A move of arm64 holds 16 bits. */
const TEXT_LIMIT = 0xffff

const BASE_ADDRESS = 0x400000n
const HEADER_BYTES = 64
const PROGRAM_HEADER_BYTES = 56

/**
 * The smallest static program: it exits with success. It stands for programs that a build must bring and that the
 * sandbox never starts; a note keeps their digests apart.
 */
export function emptyProgram(arch: MirrorArchitecture, note: string): Buffer {
  return program(arch, EXIT[arch], `\0${note}`)
}

/**
 * A static program that prints a text, whatever it is asked, and exits with success: runc and the like, which say their
 * version.
 * @throws Error when the text has more than 65535 bytes
 */
export function sayingProgram(arch: MirrorArchitecture, text: string): Buffer {
  const bytes = Buffer.byteLength(text)
  if (bytes > TEXT_LIMIT) throw new Error(`a program cannot say ${bytes} bytes`)
  return program(arch, Buffer.concat([PRINT[arch](bytes), EXIT[arch]]), text)
}

function program(arch: MirrorArchitecture, code: Buffer, data: string): Buffer {
  const start = HEADER_BYTES + PROGRAM_HEADER_BYTES
  const rest = Buffer.concat([code, Buffer.from(data)])
  const size = start + rest.length
  const head = Buffer.alloc(start)
  head.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1], 0)
  head.writeUInt16LE(2, 16)
  head.writeUInt16LE(MACHINES[arch], 18)
  head.writeUInt32LE(1, 20)
  head.writeBigUInt64LE(BASE_ADDRESS + BigInt(start), 24)
  head.writeBigUInt64LE(BigInt(HEADER_BYTES), 32)
  head.writeUInt16LE(HEADER_BYTES, 52)
  head.writeUInt16LE(PROGRAM_HEADER_BYTES, 54)
  head.writeUInt16LE(1, 56)
  head.writeUInt32LE(1, HEADER_BYTES)
  head.writeUInt32LE(5, HEADER_BYTES + 4)
  head.writeBigUInt64LE(BASE_ADDRESS, HEADER_BYTES + 16)
  head.writeBigUInt64LE(BASE_ADDRESS, HEADER_BYTES + 24)
  head.writeBigUInt64LE(BigInt(size), HEADER_BYTES + 32)
  head.writeBigUInt64LE(BigInt(size), HEADER_BYTES + 40)
  head.writeBigUInt64LE(0x1000n, HEADER_BYTES + 48)
  return Buffer.concat([head, rest])
}

function instructions(words: readonly number[]): Buffer {
  const code = Buffer.alloc(4 * words.length)
  for (const [index, word] of words.entries()) code.writeUInt32LE(word >>> 0, 4 * index)
  return code
}
