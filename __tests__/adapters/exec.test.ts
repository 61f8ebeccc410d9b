import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { EXIT_DEADLINE, EXIT_NOT_FOUND, systemCommands } from '../../src/adapters/exec.ts'

const commands = systemCommands(process.env, 'direct')
let directory = ''

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'exec-'))
})
afterEach(() => {
  rmSync(directory, { recursive: true })
})

describe('systemCommands', () => {
  it('gives output, errors and exit code of a program', async () => {
    expect(await commands.run('sh', ['-c', 'echo out; echo err >&2; exit 3'])).toEqual({
      exitCode: 3,
      stdout: 'out\n',
      stderr: 'err\n',
    })
  })

  it('hands arguments over as they are, past every shell', async () => {
    const args = ['$HOME', '; exit 1', '"quoted"', "it's", '', 'a b', '*', 'zwei\nZeilen']
    const { stdout } = await commands.run('printf', ['%s|', ...args])
    expect(stdout).toBe(args.map((word) => `${word}|`).join(''))
  })

  it('ends a command at its deadline', async () => {
    const { exitCode } = await commands.run('sleep', ['30'], { deadlineSeconds: 0.2 })
    expect(exitCode).toBe(EXIT_DEADLINE)
  })

  it('tells a program that is not there by the exit code, and names it', async () => {
    const { exitCode, stderr } = await commands.run('no-such-program', [])
    expect(exitCode).toBe(EXIT_NOT_FOUND)
    expect(stderr).toContain('no-such-program')
  })

  it('takes a working directory that is not there for a program that is not', async () => {
    const { exitCode, stderr } = await commands.run('true', [], { cwd: join(directory, 'none') })
    expect(exitCode).toBe(EXIT_NOT_FOUND)
    expect(stderr).toContain('none')
  })

  it('passes over what is no program, and directories that are not absolute, when it looks for one', async () => {
    writeFileSync(join(directory, 'timeout'), '', { mode: 0o644 })
    const searchPath = ['', '.', directory, process.env['PATH'] ?? ''].join(':')
    const found = systemCommands({ ...process.env, PATH: searchPath }, 'direct')
    expect(await found.run('echo', ['here'])).toMatchObject({ exitCode: 0, stdout: 'here\n' })
  })

  it('runs where it is told to', async () => {
    expect((await commands.run('pwd', ['-P'], { cwd: directory })).stdout.trim()).toBe(directory)
  })

  it('keeps variables that may hold a secret from a program that is not trusted', async () => {
    const secrets = {
      INPUT_TOKEN: 's3cret',
      GITHUB_TOKEN: 's3cret',
      ACTIONS_RUNTIME_URL: 's3cret',
      aws_secret_access_key: 's3cret',
      STATE_workspace: 's3cret',
    }
    const careful = systemCommands({ PATH: process.env['PATH'], HOME: '/h', ...secrets }, 'direct')
    const { stdout } = await careful.run('env', [], { untrusted: true, environment: { MINE: 'x' } })
    expect(stdout).toContain('HOME=/h\n')
    expect(stdout).toContain('MINE=x\n')
    expect(stdout).not.toContain('s3cret')
    expect((await careful.run('env', [])).stdout).toContain('GITHUB_TOKEN=s3cret')
  })

  it('adds variables to the environment and keeps the others', async () => {
    const { stdout } = await commands.run('sh', ['-c', 'echo "$MINE:$PATH"'], {
      environment: { MINE: 'set' },
    })
    expect(stdout.trim()).toBe(`set:${process.env['PATH']}`)
  })

  it('writes standard output into a file, with bytes that are no text, and keeps errors apart', async () => {
    const file = join(directory, 'out')
    const { exitCode, stdout, stderr } = await commands.run(
      'sh',
      ['-c', 'printf "a\\377b"; echo err >&2; exit 4'],
      { stdoutFile: file },
    )
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 4, stdout: '', stderr: 'err\n' })
    expect([...readFileSync(file)]).toEqual([0x61, 0xff, 0x62])
  })

  it('keeps both ends of an output that is larger than its file may be', async () => {
    const stdoutFile = join(directory, 'long')
    const options = { stdoutFile, stdoutLimit: 200_000 }
    const { leftOut } = await commands.run('seq', ['-w', '1', '500000'], options)
    const text = readFileSync(stdoutFile, 'utf8')
    expect(text.startsWith('000001\n000002\n')).toBe(true)
    expect(text.endsWith('499999\n500000\n')).toBe(true)
    expect(text).toMatch(/\n\[… 3\.\d MB left out here …\]\n/)
    expect(leftOut).toBeGreaterThan(3_000_000)
    expect(text.length).toBeLessThan(400_000)
  })

  it('says why a file for the output cannot be written', async () => {
    const stdoutFile = join(directory, 'none', 'out')
    const { exitCode, stderr } = await commands.run('true', [], { stdoutFile })
    expect(exitCode).not.toBe(0)
    expect(stderr).toContain(stdoutFile)
  })

  it('asks for root only where a command needs it', async () => {
    // A sudo that shows how it is called, so that nobody has to be root.
    const sudo = join(directory, 'sudo')
    await commands.run('sh', ['-c', 'printf "#!/bin/sh\\necho sudo \\"\\$@\\"\\n" > "$0"', sudo])
    await commands.run('chmod', ['+x', sudo])
    const path = process.env['PATH']
    process.env['PATH'] = `${directory}:${path}`
    try {
      const withSudo = systemCommands(process.env, 'sudo')
      expect((await withSudo.run('id', ['-u'], { root: true })).stdout).toMatch(
        /^sudo -n timeout -k \d+ \d+ id -u\n$/,
      )
      expect((await withSudo.run('echo', ['plain'])).stdout).toBe('plain\n')
      expect((await commands.run('echo', ['root already'], { root: true })).stdout).toBe(
        'root already\n',
      )
    } finally {
      process.env['PATH'] = path
    }
  })
})
