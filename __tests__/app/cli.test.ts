import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { EXIT, runCli } from '../../src/app/cli.ts'
import { keptLog } from '../host/scratch.ts'

const RUNS = join(import.meta.dirname, '..', 'fixtures', 'runs')
const GREEN = join(RUNS, 'r4-busybox')
const RED = join(RUNS, 'p1-parallel2')

async function call(...args: readonly string[]) {
  const log = keptLog()
  const printed: string[] = []
  const exitCode = await runCli(args, {
    version: '0.0.0',
    now: new Date('2026-11-22T12:00:00Z'),
    log,
    print: (text) => void printed.push(text),
  })
  return { exitCode, printed: printed.join(''), log: log.lines.join('\n') }
}

describe('runCli', () => {
  it('prints a summary and passes for a green run', async () => {
    const { exitCode, printed } = await call('report', GREEN)
    expect(exitCode).toBe(EXIT.passed)
    expect(printed).toContain('3 specs passed')
  })

  it('prints a report in JSON, and tells a red verdict by its exit code', async () => {
    const { exitCode, printed } = await call('report', '--json', RED)
    expect(exitCode).toBe(EXIT.red)
    expect(JSON.parse(printed)).toMatchObject({ verdict: { result: 'failed' } })
  })

  it.each([['--help'], ['-h'], ['report', '--help']])('explains itself for %j', async (...args) => {
    const { exitCode, printed } = await call(...args)
    expect(exitCode).toBe(EXIT.passed)
    expect(printed).toMatch(/^Usage: /)
  })

  it.each([[], ['report'], ['run', GREEN], ['report', GREEN, RED]])(
    'refuses the call %j, with the usage beside results',
    async (...args: readonly string[]) => {
      const { exitCode, printed, log } = await call(...args)
      expect(exitCode).toBe(EXIT.mistake)
      expect(printed).toBe('')
      expect(log).toMatch(/^Unknown call: [\s\S]*Usage: /)
    },
  )

  it.each([
    ['is not there', '/no/such/directory'],
    ['is a file', join(GREEN, 'exitcode')],
  ])('takes a directory that %s for a mistake in the call', async (_, path) => {
    expect(existsSync(path)).toBe(path.startsWith(RUNS))
    expect((await call('report', path)).exitCode).toBe(EXIT.mistake)
  })

  it('says what it looked for where nothing of a suite is', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'cli-'))
    const { exitCode, log } = await call('report', directory)
    rmSync(directory, { recursive: true })
    expect(exitCode).toBe(EXIT.mistake)
    expect(log).toMatch(/^Nothing of a suite is in .*\. no Ginkgo or JUnit .*\. name the directory/)
  })
})
