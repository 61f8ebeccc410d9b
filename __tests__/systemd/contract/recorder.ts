import { setTimeout as sleep } from 'node:timers/promises'
import {
  type CommandOutput,
  type Commands,
  commandWords,
  type Privilege,
} from '../../../src/adapters/exec.ts'
import { CRIO_UNIT } from '../../../src/crio/paths.ts'
import type { HostDeps } from '../../../src/host/host.ts'
import { SILENT_LOG } from '../../silent-log.ts'
import type { Machine } from '../machine.ts'

/** One line of what a machine answered. */
export type Answer = { readonly call: string } & (
  | { readonly exitCode: number; readonly stdout: string; readonly stderr: string }
  | { readonly found: unknown }
)

/** Makes the calls of a row on a machine, and keeps each with its answer, but for those that only prepare or wait. */
export interface Recorder {
  /** A service's name that nobody else has. In calls of the action, it stands in for crio.service. */
  readonly unit: string
  /** A second one, as the suite names the kubelet's. */
  readonly kubeletUnit: string
  /** Directory for files that units and tests share. */
  readonly directory: string
  /** For functions of the action. */
  readonly commands: Commands
  commandsFor(privilege: Privilege): Commands
  /** For functions of the action that change the host; their journal is forgotten. */
  readonly hostDeps: HostDeps
  /** Calls a program as root, as the action does. */
  root(program: string, ...args: readonly string[]): Promise<CommandOutput>
  /** Calls a program as the user. */
  user(program: string, ...args: readonly string[]): Promise<CommandOutput>
  /** Keeps a fact besides the calls, such as what a file holds or an error says. */
  note(what: string, found: unknown): void
  /** Makes the unit's file of lines of its [Service] section. */
  addUnit(...service: readonly string[]): Promise<void>
  write(name: string, text: string): string
  read(name: string): string
  /** Waits until a unit, by default the first one, shows this, such as `ActiveState=failed`. */
  until(shown: string, unit?: string): Promise<void>
  /** Waits until a file of `write` holds this text. */
  untilRead(name: string, text: string): Promise<void>
  /** Waits until the unit's journal has this text. */
  untilLogged(text: string): Promise<void>
}

const UNIT_DIRECTORY = '/run/systemd/system'
const PATIENCE_MILLISECONDS = 15_000
const STEP_MILLISECONDS = 50

/**
 * Runs a row on a machine and gives the answers. The units are stopped and forgotten afterwards.
 * @param rowId for names, unique to the row
 * @throws Error when a wait is in vain, with the answers so far
 */
export async function recordOn(
  machine: Machine,
  rowId: string,
  run: (recorder: Recorder) => Promise<void>,
): Promise<readonly Answer[]> {
  const unit = `crio-node-e2e-contract-${rowId}.service`
  const kubeletUnit = `kubelet-contract-${rowId}.service`
  const answers: Answer[] = []
  let hasFile = false
  const normalise = normaliser({
    [machine.directory]: '<directory>',
    [unit]: '<unit>',
    [kubeletUnit]: '<kubelet>',
    [rowId]: '<row>',
  })
  const unrecorded = (...command: readonly string[]) => machine.run(['sudo', '-n', ...command])
  const commandsFor = (privilege: Privilege): Commands => ({
    async run(program, args, options = {}) {
      const words = commandWords([program, ...args], options, privilege).map((word) =>
        word === CRIO_UNIT ? unit : word,
      )
      const call = normalise(words.join(' '))
      // Calls that are made at once are kept in the order in which they were made.
      const index = answers.push({ call, found: 'no answer' }) - 1
      const output = await machine.run(words)
      const { exitCode, stdout, stderr } = output
      answers[index] = { call, exitCode, stdout: normalise(stdout), stderr: normalise(stderr) }
      return output
    },
  })
  const commands = commandsFor('sudo')
  const path = (name: string) => `${machine.directory}/${rowId}-${name}`
  const wait = async (what: string, condition: () => Promise<boolean>) => {
    const deadline = Date.now() + PATIENCE_MILLISECONDS
    while (!(await condition())) {
      if (Date.now() > deadline)
        throw new Error(`${machine.name}: never ${what}, after ${JSON.stringify(answers, null, 2)}`)
      await sleep(STEP_MILLISECONDS)
    }
  }
  const recorder: Recorder = {
    unit,
    kubeletUnit,
    directory: machine.directory,
    commands,
    hostDeps: {
      commands,
      scratch: machine.directory,
      journal: { record: () => undefined, markUndone: () => undefined, pending: () => [] },
      log: SILENT_LOG,
    },
    commandsFor,
    root: (program, ...args) => commands.run(program, args, { root: true }),
    user: (program, ...args) => commands.run(program, args),
    note(what, found) {
      answers.push({
        call: normalise(what),
        found: typeof found === 'string' ? normalise(found) : found,
      })
    },
    async addUnit(...service) {
      const file = path('unit')
      hasFile = true
      machine.write(file, ['[Service]', ...service, ''].join('\n'))
      await unrecorded('install', '-D', '-m', '0644', '-T', file, `${UNIT_DIRECTORY}/${unit}`)
      await unrecorded('systemctl', 'daemon-reload')
    },
    write(name, text) {
      machine.write(path(name), text)
      return path(name)
    },
    read: (name) => machine.read(path(name)),
    until: (shown, shownUnit = unit) =>
      wait(shown, async () => {
        const property = shown.slice(0, shown.indexOf('='))
        const { stdout } = await machine.run(['systemctl', 'show', shownUnit, '-p', property])
        return stdout.trim() === shown
      }),
    untilRead: (name, text) =>
      wait(`"${text}" in ${name}`, async () => machine.read(path(name)).includes(text)),
    untilLogged: (text) =>
      wait(`logged "${text}"`, async () => {
        const { stdout } = await unrecorded('journalctl', '-u', unit, '-o', 'cat', '--no-pager')
        return stdout.includes(text)
      }),
  }
  try {
    await run(recorder)
  } finally {
    await Promise.all(
      [unit, kubeletUnit].map(async (name) => {
        await unrecorded('systemctl', 'stop', name)
        await unrecorded('systemctl', 'reset-failed', name)
      }),
    )
    if (hasFile) {
      await unrecorded('rm', '-f', '--', `${UNIT_DIRECTORY}/${unit}`)
      await unrecorded('systemctl', 'daemon-reload')
    }
  }
  return answers
}

/** What differs from one machine and one second to the next. */
const PASSING: readonly (readonly [RegExp, string])[] = [
  [/\b(\w*PID)=[1-9]\d*/g, '$1=<pid>'],
  [/\[\d+\]:/g, '[<pid>]:'],
  // Added by systemd 254.
  [/; invocation ID: [0-9a-f]+/g, ''],
  [/^[A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d \S+ /gm, '<time> <host> '],
]

function normaliser(names: Readonly<Record<string, string>>): (text: string) => string {
  return (text) => {
    let result = text
    for (const [name, word] of Object.entries(names)) result = result.replaceAll(name, word)
    for (const [pattern, word] of PASSING) result = result.replace(pattern, word)
    return result
  }
}
