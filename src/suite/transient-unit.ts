import type { CommandDeps } from '../adapters/exec.ts'
import { asRoot } from '../host/host.ts'

/** A command for systemd to run, outside of this process, so that it outlives a killed step. */
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
  /** systemd ends the unit after this many seconds if nothing else does. */
  readonly maxSeconds: number
}

/** Seconds between SIGTERM and SIGKILL when the unit is stopped: Ginkgo needs about eight to write its reports. */
const STOP_SECONDS = 45

/** Starts a transient unit and returns when its process is running. */
export async function startUnit(deps: CommandDeps, unit: TransientUnit): Promise<void> {
  const properties = {
    StandardOutput: `append:${unit.output}`,
    StandardError: `append:${unit.output}`,
    WorkingDirectory: unit.workingDirectory,
    Environment: `TMPDIR=${unit.temporaryDirectory}`,
    // systemd keeps the unit, and its exit code, after it has ended.
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

/** Sends a signal to every process of a unit. Returns false when the unit has ended. */
export async function signalUnit(
  deps: CommandDeps,
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

/** Escapes `$`, which systemd replaces in arguments (systemd.service(5), "Command lines"). */
export function escapeForExec(argument: string): string {
  return argument.replaceAll('$', '$$$$')
}
