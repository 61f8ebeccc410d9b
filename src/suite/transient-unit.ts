import type { Commands } from '../adapters/exec.ts'
import { asRoot } from '../host/host.ts'

/** A command that systemd shall run for us, apart from our own process, so that it outlives a killed step. */
export interface TransientUnit {
  readonly name: string
  readonly description: string
  readonly command: readonly string[]
  readonly workingDirectory: string
  readonly temporaryDirectory: string
  /** More variables. */
  readonly environment?: Readonly<Record<string, string>>
  /** Standard output and error are appended to this file. */
  readonly output: string
  /** systemd itself ends the unit after this many seconds, should nobody else do it. */
  readonly maxSeconds: number
}

/** Seconds between SIGTERM and SIGKILL when the unit is stopped: Ginkgo needs about eight to write its reports. */
const STOP_SECONDS = 45

/** Starts a transient unit and returns when its process is running. */
export async function startUnit(
  deps: { readonly commands: Commands },
  unit: TransientUnit,
): Promise<void> {
  const properties = {
    StandardOutput: `append:${unit.output}`,
    StandardError: `append:${unit.output}`,
    WorkingDirectory: unit.workingDirectory,
    Environment: `TMPDIR=${unit.temporaryDirectory}`,
    // The unit stays known after its end, and with it the exit code.
    RemainAfterExit: 'yes',
    RuntimeMaxSec: String(unit.maxSeconds),
    TimeoutStopSec: String(STOP_SECONDS),
  }
  await asRoot(deps, 'systemd-run', [
    '--quiet',
    `--unit=${unit.name}`,
    `--description=${unit.description}`,
    ...Object.entries(properties).map(([key, value]) => `--property=${key}=${value}`),
    ...Object.entries(unit.environment ?? {}).map(([name, value]) => `--setenv=${name}=${value}`),
    '--',
    ...unit.command.map(escapeForExec),
  ])
}

/** Sends a signal to every process of a unit. Returns whether it was sent: a unit that has ended takes none. */
export async function signalUnit(
  deps: { readonly commands: Commands },
  unit: string,
  signal: 'SIGINT' | 'SIGKILL',
  deadlineSeconds: number,
): Promise<boolean> {
  const { exitCode } = await deps.commands.run('systemctl', ['kill', `--signal=${signal}`, unit], {
    root: true,
    deadlineSeconds,
  })
  return exitCode === 0
}

/** systemd replaces $VARIABLE in a service's arguments (systemd.service(5), "Command lines"); regular expressions use $. */
export function escapeForExec(argument: string): string {
  return argument.replaceAll('$', '$$$$')
}
