import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { emptyProgram } from '../../sandbox/mirror/elf.ts'
import { executableProblem } from '../../src/builds/elf.ts'

let directory: string
let file: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'elf-'))
  file = join(directory, 'program')
})

afterEach(() => {
  rmSync(directory, { recursive: true })
})

/** A program for 64-bit PowerPC, big-endian. */
function foreignProgram(): Buffer {
  const header = Buffer.from(emptyProgram('amd64', ''))
  header[5] = 2
  header.writeUInt16BE(21, 18)
  return header
}

describe('An executable', () => {
  it.each([
    ['for this architecture', emptyProgram('amd64', ''), 'amd64', null],
    ['for the other architecture', emptyProgram('arm64', ''), 'arm64', null],
    ['a script', '#!/bin/sh\n', 'arm64', null],
    ['for arm64', emptyProgram('arm64', ''), 'amd64', 'is built for arm64, not for amd64'],
    ['for amd64', emptyProgram('amd64', ''), 'arm64', 'is built for amd64, not for arm64'],
    [
      'for a third one',
      foreignProgram(),
      'amd64',
      'is built for another machine (ELF machine 21), not for amd64',
    ],
    ['cut', '\u007fELF', 'amd64', 'is not an executable'],
    ['a page', '<html>Please log in</html>', 'amd64', 'is not an executable'],
    ['empty', '', 'amd64', 'is not an executable'],
  ] as const)('that is %s is judged by its header', async (_, content, architecture, flaw) => {
    writeFileSync(file, content)
    expect(await executableProblem(file, architecture)).toBe(flaw)
  })

  it('of this machine is one of its own', async () => {
    const architecture = process.arch === 'arm64' ? 'arm64' : 'amd64'
    expect(await executableProblem(process.execPath, architecture)).toBeNull()
  })
})
