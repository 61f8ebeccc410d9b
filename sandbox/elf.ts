/** Machine code that ends a process with success: exit(0) by the number of the system call. */
const EXIT_CODE: Readonly<Record<string, readonly number[]>> = {
  // xor edi,edi; mov eax,60; syscall
  x64: [0x31, 0xff, 0xb8, 60, 0, 0, 0, 0x0f, 0x05],
  // mov x0,#0; mov x8,#93; svc #0
  arm64: [0x00, 0x00, 0x80, 0xd2, 0xa8, 0x0b, 0x80, 0xd2, 0x01, 0x00, 0x00, 0xd4],
}

/** e_machine of elf(5). */
const MACHINE: Readonly<Record<string, number>> = { x64: 62, arm64: 183 }

const BASE_ADDRESS = 0x400000n
const HEADER_BYTES = 64
const PROGRAM_HEADER_BYTES = 56

/**
 * The smallest static program: it exits with success. It stands for programs that a build must bring and that the
 * sandbox never starts, such as runc; a note keeps their digests apart.
 * @param arch Node's name of the architecture, x64 or arm64
 */
export function emptyProgram(arch: string, note: string): Buffer {
  const code = EXIT_CODE[arch]
  const machine = MACHINE[arch]
  if (code === undefined || machine === undefined) throw new Error(`no empty program for ${arch}`)
  const start = HEADER_BYTES + PROGRAM_HEADER_BYTES
  const size = start + code.length
  const head = Buffer.alloc(start)
  head.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1], 0)
  head.writeUInt16LE(2, 16)
  head.writeUInt16LE(machine, 18)
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
  return Buffer.concat([head, Buffer.from(code), Buffer.from(`\0${note}`)])
}
