import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { CommandOptions, CommandOutput } from '../../src/adapters/exec.ts'
import { checkDropIns, checkInstalled } from '../../src/crio/check-configuration.ts'
import type { CrioDropIn } from '../../src/domain/model/node.ts'
import { expectClear, runErrorIn } from '../run-error.ts'

let scratch = ''
let asked: (readonly string[])[] = []

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'check-'))
  asked = []
})
afterEach(() => {
  rmSync(scratch, { recursive: true })
})

const OURS: CrioDropIn = {
  name: '20-ours.conf',
  toml: '[crio.runtime]\ndefault_runtime = "crun"\n',
}
const FINE: CrioDropIn = { name: '90-01-fine.conf', toml: '[crio.runtime]\npids_limit = 7\n' }
const BAD: CrioDropIn = {
  name: '90-02-bad.conf',
  toml: '[crio.image]\npause_image = "x"\n[crio.runtime]\nctr_stop_timeout = 40\nlog_size_max = 1\n',
}

/** A CRI-O that refuses what matches in any of its drop-ins. */
function crioRefusing(pattern: RegExp, words: string) {
  return {
    run: async (
      program: string,
      args: readonly string[],
      { environment = {} }: CommandOptions = {},
    ): Promise<CommandOutput> => {
      asked.push([program, ...args])
      for (const name of ['HOME', 'TMPDIR', 'XDG_RUNTIME_DIR']) {
        expect(environment[name]).toContain(scratch)
      }
      const directory = args[args.indexOf('--config-dir') + 1] ?? ''
      const texts = readdirSync(directory).map((name) =>
        readFileSync(join(directory, name), 'utf8'),
      )
      const refuses = texts.some((text) => pattern.test(text))
      const stderr = `time="2026-11-22T11:00:00Z" level=info msg="Updating config"\ntime="2026-11-22T11:00:00Z" level=fatal msg="${words}"\n`
      return { exitCode: refuses ? 1 : 0, stdout: '', stderr }
    },
  }
}

function check(pattern: RegExp, dropIns: readonly CrioDropIn[], words = 'it is \\"wrong\\"') {
  return checkDropIns(
    { commands: crioRefusing(pattern, words), scratch },
    {
      crio: '/build/crio',
      dropIns,
      userDropIns: new Set(
        dropIns.map(({ name }) => name).filter((name) => name.startsWith('90-')),
      ),
    },
  )
}

describe('checkDropIns', () => {
  it('asks once, with the very files and an empty main configuration, and takes what CRI-O takes', async () => {
    await check(/never/, [OURS, FINE])
    expect(asked).toHaveLength(1)
    const [program, , main = '', , directory = '', verb] = asked[0] ?? []
    expect([program, verb]).toEqual(['/build/crio', 'config'])
    expect(readFileSync(main, 'utf8')).toBe('')
    expect(readFileSync(join(directory, FINE.name), 'utf8')).toBe(FINE.toml)
  })

  it("names the user's file, the key and CRI-O's words", async () => {
    const runError = await runErrorIn(() => check(/log_size_max = 1/, [OURS, FINE, BAD]))
    expectClear(runError)
    expect(runError).toMatchObject({
      kind: 'input',
      reason: 'invalid-input',
      message: 'CRI-O rejects crio-config: crio.runtime.log_size_max in 90-02-bad.conf',
      cause: 'it is "wrong"',
    })
  })

  it('names the file alone when no single key is to blame', async () => {
    const runError = await runErrorIn(() => check(/pause_image|log_size_max/, [OURS, BAD]))
    expect(runError.message).toBe('CRI-O rejects crio-config: 90-02-bad.conf')
  })

  it('blames a file of the user only with what comes before it', async () => {
    const runError = await runErrorIn(() => check(/pids_limit/, [OURS, FINE, BAD]))
    expect(runError.message).toContain('crio.runtime.pids_limit in 90-01-fine.conf')
  })

  it("does not blame the user for the build's and our own files", async () => {
    const runError = await runErrorIn(() => check(/default_runtime/, [OURS, FINE]))
    expectClear(runError)
    expect(runError).toMatchObject({ kind: 'environment', reason: 'host-setup' })
  })
})

it.each([
  ['80-01-bad.conf', 'ignition'],
  ['90-01-bad.conf', 'crio-config'],
])('names the input that %s comes from: %s', async (name, input) => {
  const runError = await runErrorIn(() =>
    checkDropIns(
      { commands: crioRefusing(/log_size_max/, 'wrong'), scratch },
      { crio: '/build/crio', dropIns: [OURS, { ...BAD, name }], userDropIns: new Set([name]) },
    ),
  )
  expect(runError.message).toBe(`CRI-O rejects ${input}: crio.runtime.log_size_max in ${name}`)
  expect(runError.remedy).toContain(`correct ${input};`)
})

describe('checkInstalled', () => {
  it('asks the installed CRI-O about its own places, and blames files of the machine', async () => {
    const refusing = {
      run: async (...call: [string, readonly string[]]): Promise<CommandOutput> => {
        asked.push(call.slice(0, 2).flat())
        return { exitCode: 1, stdout: '', stderr: 'level=fatal msg="bad /etc/crio/crio.conf"' }
      },
    }
    const runError = await runErrorIn(() => checkInstalled({ commands: refusing }))
    expectClear(runError)
    expect(asked).toEqual([['/usr/local/bin/crio', 'config']])
    expect(runError).toMatchObject({ kind: 'environment', cause: 'bad /etc/crio/crio.conf' })
  })
})
