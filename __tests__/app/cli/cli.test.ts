import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { paintWith } from '../../../src/adapters/terminal.ts'
import { runCli } from '../../../src/app/cli/cli.ts'
import { COMMANDS, isCommandName } from '../../../src/app/cli/commands.ts'
import { EXIT, EXIT_OF } from '../../../src/app/cli/exit.ts'
import type { AppDeps } from '../../../src/app/deps.ts'
import type { RunResult } from '../../../src/domain/model/verdict.ts'
import { provenanceJson, toJson } from '../../../src/domain/views/json.ts'
import { fileJournal, signJournal } from '../../../src/host/journal.ts'
import { ownIdentity, type RunIdentity } from '../../../src/host/run-identity.ts'
import { INPUTS } from '../../../src/inputs/table.ts'
import { RUN_LAYOUT } from '../../../src/suite/workspace.ts'
import { aBuild, aKubernetesBuild, aProvenance, aReport } from '../../builders.ts'
import { type Answer, keptLog } from '../../host/scratch.ts'
import { aMachine } from '../../inputs/input-context.ts'
import { type FakeApp, fakeApp, NOW } from '../fake-app.ts'

const RUNS = join(import.meta.dirname, '..', '..', 'fixtures', 'runs')
const GREEN = join(RUNS, 'r4-busybox')
const RED = join(RUNS, 'p1-parallel2')
const JUNIT = join(GREEN, 'report', 'junit_01.xml')

/** A machine that fits, as systemd and the kernel describe it. */
const fits: Answer = ([program, verb]) => {
  if (program === 'grep')
    return { stdout: '/sys/fs/cgroup/cgroup.controllers:cpu cpuset memory pids' }
  return program === 'systemctl' && verb === 'is-system-running' ? { stdout: 'running\n' } : {}
}

const broken: Answer = () => {
  throw new TypeError('x is not a function')
}

const endless = () => new Promise<never>(() => {})

let directory = ''
let apps: FakeApp[] = []

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'cli-'))
  apps = []
})
afterEach(() => {
  rmSync(directory, { recursive: true })
  for (const app of apps) app.remove()
})

/** A call on a machine whose programs `answer` speaks for; `signal` comes as soon as signals are taken. */
async function callOn(
  answer: Answer,
  args: readonly string[],
  { signal, ...overrides }: Partial<AppDeps> & { readonly signal?: string } = {},
) {
  const log = keptLog()
  const printed: string[] = []
  const written: string[] = []
  const app = fakeApp(answer, overrides)
  apps.push(app)
  const exitCode = await runCli(args, {
    version: '1.2.3',
    environment: { INPUT_LANE: 'no such lane', XDG_STATE_HOME: join(directory, 'state') },
    machine: aMachine({ cwd: directory, temporaryDirectory: join(directory, 'tmp') }),
    now: () => NOW,
    log,
    terminal: {
      write: (text) => void written.push(text),
      paint: paintWith(false),
      columns: () => null,
    },
    print: (text) => void printed.push(text),
    page: { columns: 80, paint: paintWith(false) },
    runDeps: (step) => ({ ...app.deps, log, step }),
    onSignal: (handler) => {
      if (signal !== undefined) setImmediate(() => handler(signal))
    },
  })
  const messages = [...written, ...log.lines].join('\n')
  return { exitCode, printed: printed.join(''), messages, calls: app.calls }
}

const call = (...args: readonly string[]) => callOn(fits, args)

describe('the exit code', () => {
  it('is 0 for a passed run alone', () => {
    const rows = Object.entries(EXIT_OF).filter(([, code]) => code === 0)
    expect(rows.map(([result]) => result)).toEqual(['passed' satisfies RunResult])
  })

  it('is another one for each kind', () => {
    expect(new Set(Object.values(EXIT)).size).toBe(Object.keys(EXIT).length)
  })
})

describe('--help', () => {
  const names = Object.keys(COMMANDS).filter(isCommandName)

  it('names every command and every exit code', async () => {
    const { exitCode, printed } = await call('--help')
    expect(exitCode).toBe(EXIT.passed)
    for (const word of [...names, ...Object.values(EXIT)]) {
      expect(printed).toMatch(new RegExp(`^ {2}${word} `, 'm'))
    }
  })

  it.each([[], ...names.map((name) => [name])])('fits into 80 columns for %j', async (...words) => {
    const { printed } = await call(...words, '-h')
    expect(printed).toMatch(/^Usage: /)
    expect(printed.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  it.each(['run', 'plan'])(
    'has each input of the action with its description: %s',
    async (name) => {
      const { printed } = await call(name, '--help')
      for (const [input, { brief }] of Object.entries(INPUTS)) {
        expect(printed).toContain(`  --${input} VALUE\n      ${brief}`)
      }
    },
  )
})

describe('a call', () => {
  it.each([[], ['run'], ['doctor']])(
    'prints the version and does nothing else: %j',
    async (...words) => {
      const expected = { exitCode: EXIT.passed, printed: '1.2.3\n', calls: [] }
      expect(await call(...words, '--version')).toMatchObject(expected)
    },
  )

  it.each<readonly [readonly string[], RegExp]>([
    [[], /A command is missing\. Commands: run, plan/],
    [['rnu'], /no command "rnu"\. Did you mean run\?/],
    [['run', '--focsu', 'x'], /no option "--focsu" for run\. Did you mean --focus\?/],
    [['report', '--lane', 'smoke'], /no option "--lane" for report/],
    [['run', '--bogus', 'x'], /no option "--bogus" for run\.$/m],
    [['run', '--focus'], /--focus needs a value/],
    [['run', '--focus', '--help-me'], /--focus needs a value; .* --focus=--help-me/],
    [['report', '--markdown', 'x', '--json=1'], /--json takes no value/],
    [['report', '--compare', '--html=x', 'a', 'b'], /--compare and --html cannot be used together/],
    [['run', '--html', 'x'], /no option "--html" for run/],
    [['plan', '--markdown'], /no option "--markdown" for plan/],
    [['run', '--lane=smoke', '--lane=all'], /--lane is given more than once/],
    [['run', '--json=yes'], /--json takes no value/],
    [['run', 'smoke'], /Unexpected argument "smoke"/],
    [['report'], /A path is missing/],
    [['plan', '--lane', 'smok'], /lane: "smok".*Did you mean "smoke"/],
    [['plan', '--lanes', 'smok', '--shards', '0'], /lanes: "smok"[\s\S]*shards: "0" is too few/],
    [['plan', '--lanes=smoke', '--lane=all'], /--lane and --lanes cannot be used together/],
    [['plan', '--lanes=smoke', '--focus=DNS'], /--focus is not part of a plan/],
    [['plan', '--shards=2', '--plan={}'], /--plan is a part of a plan that is made/],
    [['run', '--shards', '2'], /no option "--shards" for run/],
    [
      ['run', '--procs', '99', '--timeout', 'soon'],
      /procs[\s\S]*timeout[\s\S]*Correct these options\. The machine was not changed/,
    ],
  ])('refuses %j, and says what is wrong beside results', async (args, why) => {
    const { exitCode, printed, messages, calls } = await call(...args)
    expect(exitCode).toBe(EXIT.mistake)
    expect(printed).toBe('')
    expect(messages).toMatch(why)
    expect(calls).toEqual([])
  })

  it.each<readonly [readonly string[], string | null]>([
    [['run', '--jsn'], '--json'],
    [['run', '--markdwn', '--json'], null],
    [['run', '--lane', 'smoke', '--lanee', 'all'], null],
    [['run', '--jsn=1'], null],
    [['run', '--lan=smoke'], '--lane'],
    [['report', '--lan=smoke', 'x'], null],
    [['report', '--comapre', 'a', 'b'], '--compare'],
    [['plan', '--markdwn'], null],
  ])('suggests only an option that it accepts: %j', async (args, suggestion) => {
    const { messages } = await call(...args)
    expect(messages).toMatch(/There is no option/)
    expect(/Did you mean (\S+)\?/.exec(messages)?.[1] ?? null).toBe(suggestion)
  })

  it('takes an error that nobody expected for a bug', async () => {
    const { exitCode, messages } = await callOn(broken, ['doctor'])
    expect(exitCode).toBe(EXIT.bug)
    expect(messages).toMatch(/bug in crio-node-e2e. X is not a function[\s\S]*report it/)
  })
})

describe('an error with --json', () => {
  it.each<readonly [readonly string[], object]>([
    [['rnu', '--json'], { where: 'crio-node-e2e', what: expect.stringContaining('"rnu"') }],
    [
      ['plan', '--json', '--lane', 'smok'],
      { where: 'crio-node-e2e plan', what: expect.stringContaining('lane') },
    ],
    [
      ['report', '--json', '/no/such/path'],
      { what: expect.stringContaining('/no/such/path does not exist') },
    ],
  ])('is one object on standard output: %j', async (args, expected) => {
    const { printed, messages, exitCode } = await call(...args)
    expect(JSON.parse(printed)).toMatchObject({
      error: {
        code: 'invalid-input',
        why: expect.any(String),
        do: expect.stringMatching(/./),
        ...expected,
      },
    })
    expect(messages).not.toBe('')
    expect(exitCode).toBe(EXIT.mistake)
  })

  it('reports a bug with its stack', async () => {
    const { printed, exitCode } = await callOn(broken, ['doctor', '--json'])
    expect(exitCode).toBe(EXIT.bug)
    expect(JSON.parse(printed)).toMatchObject({
      error: {
        code: 'internal-error',
        why: 'x is not a function',
        evidence: expect.arrayContaining([expect.stringContaining('at ')]),
      },
    })
  })
})

describe('report', () => {
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

  it('writes the files for other tools into a new directory', async () => {
    const { exitCode, printed, messages } = await call('report', RED, '--export', 'build')
    expect(exitCode).toBe(EXIT.red)
    expect(printed).toContain('specs failed')
    expect(messages).toContain(`${join(directory, 'build')} has the files of a build of Prow`)
    const files = readdirSync(join(directory, 'build'), { recursive: true, encoding: 'utf8' })
    expect(files.toSorted()).toEqual([
      'artifacts',
      'artifacts/ctrf.json',
      'artifacts/junit_crio-node-e2e.xml',
      'build-log.txt',
      'finished.json',
      'started.json',
    ])
    const again = await call('report', join(directory, 'build'))
    expect(again.exitCode).toBe(EXIT.red)
    expect(again.printed.split('\n')[0]).toBe(printed.split('\n')[0])
  })

  it('does not replace the files of a job by those for other tools', async () => {
    mkdirSync(join(directory, 'job'))
    writeFileSync(join(directory, 'job', 'finished.json'), '{"passed": true}')
    const { exitCode, printed, messages } = await call('report', GREEN, '--export=job')
    expect(exitCode).toBe(EXIT.mistake)
    expect(printed).toBe('')
    expect(messages).toContain('already a file finished.json')
    expect(readdirSync(join(directory, 'job'))).toEqual(['finished.json'])
  })

  it('tells a broken node from a red verdict', async () => {
    const { exitCode } = await call('report', join(RUNS, 'd5-systemd-crio-killed'))
    expect(exitCode).toBe(EXIT.environment)
  })

  it('reads files, and says which of them is not used', async () => {
    const notes = join(GREEN, 'start')
    const { exitCode, printed, messages } = await call('report', JUNIT, notes)
    expect(exitCode).toBe(EXIT.passed)
    expect(printed).toContain('3 specs passed')
    expect(messages.split('\n')).toEqual([
      'Read:',
      `  ${JUNIT}`,
      `${notes} is not used: without the start of a suite`,
    ])
  })

  it('judges one run of several, and says that there are more', async () => {
    const { messages } = await call('report', RUNS)
    expect(messages).toMatch(
      /and \d+ more reports are in another directory, .*: the report covers one run/,
    )
  })

  it('prints the summary of the job with --markdown', async () => {
    const { exitCode, printed } = await call('report', '--markdown', RED)
    expect(exitCode).toBe(EXIT.red)
    expect(printed).toMatch(/^## ❌ /)
  })

  it.each([
    ['that is not there', '/no/such/directory', /\/no\/such\/directory does not exist/],
    ['that says too little', join(GREEN, 'exitcode'), /No files of a suite were found in /],
  ])('takes a path %s for a mistake in the call', async (_, path, why) => {
    const { exitCode, messages } = await call('report', path)
    expect(exitCode).toBe(EXIT.mistake)
    expect(messages).toMatch(why)
  })
})

/** A report directory with these files. */
function kept(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(directory, name)
  mkdirSync(path)
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text)
  return path
}

describe('report --compare', () => {
  const later = aReport({ builds: [aBuild({ commit: 'd'.repeat(40) }), aKubernetesBuild()] })
  const runs = () => [
    kept('a', { 'report.json': toJson(aReport()), 'provenance.json': '{}' }),
    kept('b', { 'provenance.json': provenanceJson(aProvenance(later)) }),
  ]

  it('tells first what changed between two directories, and is no failure', async () => {
    const { exitCode, printed } = await call('report', '--compare', ...runs())
    expect(exitCode).toBe(EXIT.passed)
    expect(printed).toMatch(/^CRI-O changed: \w{12} → d{12}/)
  })

  it('takes files as well, and prints one object with --json', async () => {
    const [from = '', to = ''] = runs()
    const { printed } = await call(
      'report',
      '--json',
      '--compare',
      join(from, 'report.json'),
      join(to, 'provenance.json'),
    )
    expect(JSON.parse(printed)).toMatchObject({
      builds: [{ project: 'cri-o', change: 'changed' }, { change: 'stayed' }],
    })
  })

  it('prints Markdown with --markdown', async () => {
    const { printed } = await call('report', '--markdown', '--compare', ...runs())
    expect(printed).toMatch(/^## \[CRI-O changed: /)
  })

  it.each([
    ['a run alone', () => runs().slice(0, 1), /--compare needs two runs/],
    ['what is not there', () => [...runs().slice(0, 1), '/no/such'], /\/no\/such does not exist/],
    [
      'what is not ours',
      () => [...runs().slice(0, 1), GREEN],
      /It contains no report\.json and no provenance/,
    ],
  ])('takes %s for a mistake in the call', async (_, operands, why) => {
    const { exitCode, messages } = await call('report', '--compare', ...operands())
    expect(exitCode).toBe(EXIT.mistake)
    expect(messages).toMatch(why)
  })

  it('is no option of other commands', async () => {
    expect((await call('doctor', '--compare')).exitCode).toBe(EXIT.mistake)
  })
})

describe('doctor', () => {
  it('tells what was found and needed', async () => {
    const { exitCode, printed } = await call('doctor')
    expect(exitCode).toBe(EXIT.passed)
    expect(printed).toMatch(/^systemd +running.* +runs the machine +nothing$/m)
    expect(printed).toMatch(/^firewall .* +step: accept packets of pods$/m)
    expect(printed).toMatch(/^the directory of the run .* MB free in .* nothing$/m)
    expect(printed).toMatch(/^the report directory .* free in .*\/crio-node-e2e-report +nothing$/m)
    expect(printed).toMatch(/^This machine can run node e2e tests\.\n/)
  })

  it('refuses a machine without systemd by its exit code, also in JSON', async () => {
    const { exitCode, printed } = await callOn(() => ({}), ['doctor', '--json'])
    expect(exitCode).toBe(EXIT.environment)
    expect(JSON.parse(printed)).toMatchObject({
      ok: false,
      checks: expect.arrayContaining([expect.objectContaining({ name: 'systemd', ok: false })]),
    })
  })
})

/** A run that has left one change. */
function leave(run: RunIdentity): string {
  const root = join(directory, 'state/crio-node-e2e/crio-node-e2e-20261122T110000')
  mkdirSync(root, { recursive: true, mode: 0o755 })
  const { journalOf } = RUN_LAYOUT
  signJournal(journalOf(root), run)
  fileJournal(journalOf(root)).record({ kind: 'unit-files' })
  return root
}

const gone = () => ({ ...ownIdentity(), startTime: '1' })

describe('restore', () => {
  it('undoes what a run has left, also from before the last boot', async () => {
    leave({ ...gone(), bootId: 'another' })
    const { exitCode, printed, calls } = await call('restore')
    expect(exitCode).toBe(EXIT.passed)
    expect(printed).toMatch(/20261122T110000: 1 change undone\n$/)
    expect(calls).toContainEqual(['systemctl', 'daemon-reload'])
  })

  it('leaves a run alone that is going on, and says so', async () => {
    leave(ownIdentity())
    const { exitCode, printed, calls } = await call('restore')
    expect(exitCode).toBe(EXIT.environment)
    expect(printed).toMatch(
      new RegExp(`not restored\\n {2}.*still active \\(process ${process.pid}\\)`),
    )
    expect(calls).toEqual([])
  })

  it('leaves a journal alone that strangers may have written', async () => {
    chmodSync(leave(gone()), 0o777)
    const { exitCode, printed, calls } = await call('restore', '--json')
    expect(exitCode).toBe(EXIT.environment)
    expect(JSON.parse(printed)).toMatchObject({ ok: false, runs: [{ standing: 'doubtful' }] })
    expect(calls).toEqual([])
  })

  it('says what could not be undone, and keeps the journal', async () => {
    const root = leave(gone())
    const { exitCode, printed } = await callOn(
      ([program]) => (program === 'systemctl' ? { exitCode: 1, stderr: 'no bus' } : {}),
      ['restore'],
    )
    expect(exitCode).toBe(EXIT.environment)
    expect(printed).toMatch(/unit files known to systemd: .*no bus/)
    expect(existsSync(RUN_LAYOUT.journalOf(root))).toBe(true)
  })
})

describe('plan', () => {
  it('says that it was stopped, as an error in JSON as well', async () => {
    const { exitCode, printed, messages } = await callOn(fits, ['plan', '--json'], {
      http: { open: endless, text: endless, textIfPresent: endless },
      signal: 'SIGINT',
    })
    expect(exitCode).toBe(EXIT.cancelled)
    expect(JSON.parse(printed)).toMatchObject({ error: { code: 'cancelled', why: 'SIGINT' } })
    expect(messages).toMatch(/^cancelled: Stopped by a signal/)
    expect(readdirSync(join(directory, 'tmp'))).toEqual([])
  })
})

describe('run', () => {
  it('prints the summary, names the report, and leaves nothing else', async () => {
    const { exitCode, printed, messages } = await callOn(() => ({}), ['run'])
    expect(exitCode).toBe(EXIT.environment)
    expect(printed).toContain('systemd')
    expect(messages).toContain(`Report and logs: ${join(directory, 'crio-node-e2e-report')}`)
    expect(existsSync(join(directory, 'crio-node-e2e-report/report.json'))).toBe(true)
    expect(readdirSync(join(directory, 'state/crio-node-e2e'))).toEqual([])
  })

  it('prints the report alone with --json, and passes where fail-on lets it', async () => {
    const { exitCode, printed } = await callOn(() => ({}), ['run', '--json', '--fail-on', 'none'])
    expect(exitCode).toBe(EXIT.passed)
    expect(JSON.parse(printed)).toMatchObject({ verdict: { reason: 'preflight' } })
  })
})
