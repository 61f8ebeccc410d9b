import { open } from 'node:fs/promises'
import type { Architecture } from '../domain/request/request.ts'

/** e_machine of the architectures that are published (System V ABI, gABI chapter 4; EM_X86_64 and EM_AARCH64). */
const MACHINES: Readonly<Record<Architecture, number>> = { amd64: 62, arm64: 183 }

const MAGIC = '\u007fELF'
const SCRIPT = '#!'
/** Offsets in the header. */
const CLASS = 4
const DATA = 5
const MACHINE = 18
const HEADER_BYTES = 20
const CLASS_64 = 2
const LITTLE_ENDIAN = 1

/**
 * Why a file cannot run on an architecture, or null when it can. A script runs on all of them; a file that is neither a
 * script nor ELF runs on none.
 */
export async function executableProblem(
  path: string,
  architecture: Architecture,
): Promise<string | null> {
  const header = await headerOf(path)
  if (header.toString('latin1', 0, SCRIPT.length) === SCRIPT) return null
  if (header.length < HEADER_BYTES || header.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    return 'is not an executable'
  }
  const isLittle = header[DATA] === LITTLE_ENDIAN
  const machine = isLittle ? header.readUInt16LE(MACHINE) : header.readUInt16BE(MACHINE)
  if (header[CLASS] === CLASS_64 && isLittle && machine === MACHINES[architecture]) return null
  return `is built for ${nameOf(machine)}, not for ${architecture}`
}

function nameOf(machine: number): string {
  const known = Object.entries(MACHINES).find(([, number]) => number === machine)
  return known?.[0] ?? `another machine (ELF machine ${machine})`
}

async function headerOf(path: string): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
