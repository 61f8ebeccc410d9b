import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { requireRoom, roomChecks, writtenDirectories } from '../../src/suite/required-room.ts'
import { runErrorIn } from '../run-error.ts'

const MISSING = join(tmpdir(), 'no', 'such', 'directory')

describe('requireRoom', () => {
  it('accepts a directory that does not exist yet, on a disk with enough space', () => {
    const directory = { what: 'The report directory', path: MISSING, bytes: 1 }
    expect(() => requireRoom([directory])).not.toThrow()
  })

  it('names each directory with too little space, what it needs and what it has', async () => {
    const error = await runErrorIn(async () =>
      requireRoom([
        { what: 'The directory of the run', path: tmpdir(), bytes: 1 },
        { what: 'The report directory', path: MISSING, bytes: Number.MAX_SAFE_INTEGER },
      ]),
    )
    expect(error).toMatchObject({ kind: 'environment', reason: 'preflight' })
    expect(error?.cause).toMatch(
      /^The report directory needs .* free in \S+no\/such\/directory, and has /,
    )
  })

  it('measures the two directories that a run writes to', () => {
    const [run, report] = roomChecks(writtenDirectories(tmpdir(), MISSING))
    expect(run).toMatchObject({ name: 'the directory of the run', ok: true, action: 'nothing' })
    expect(report?.needed).toContain(MISSING)
    expect(report?.found).toMatch(/^\d+\.\d MB$/)
  })

  it('accepts file systems that have no size', () => {
    const directory = { what: 'The report directory', path: '/proc', bytes: 1 }
    expect(() => requireRoom([directory])).not.toThrow()
  })
})
