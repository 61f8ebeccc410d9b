import { isAbsolute, join, resolve } from 'node:path'
import type { RunnerContext } from '../domain/request/request.ts'
import type { Machine } from './machine.ts'

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The job as the runner's variables describe it: all but the token, which is an input. */
export type JobContext = Omit<RunnerContext, 'token'>

function runnerKind(read: (name: string) => string): RunnerContext['kind'] {
  if (read('GITHUB_ACTIONS') !== 'true') return 'terminal'
  // Only a machine that GitHub discards after the job may be left changed, so an unknown word counts as self-hosted.
  return read('RUNNER_ENVIRONMENT') === 'github-hosted' ? 'hosted' : 'self-hosted'
}

/**
 * Reads the runner's variables (https://docs.github.com/actions/reference/workflows-and-actions/variables).
 * Outside of GitHub Actions the machine's own directories are used, and the run has no link.
 */
export function readContext(environment: Environment, machine: Machine): JobContext {
  const read = (name: string): string => environment[name]?.trim() ?? ''
  const kind = runnerKind(read)
  const runId = read('GITHUB_RUN_ID')
  const repository = read('GITHUB_REPOSITORY')
  const runAttempt = Number.parseInt(read('GITHUB_RUN_ATTEMPT'), 10) || 1
  const server = serverUrl(environment)
  const isRun = kind !== 'terminal' && runId !== '' && repository !== ''
  return {
    temporaryDirectory: resolve(read('RUNNER_TEMP') || machine.temporaryDirectory),
    workspace: resolve(read('GITHUB_WORKSPACE') || machine.cwd),
    kind,
    runId: runId || 'local',
    runAttempt,
    repository,
    runUrl: isRun ? `${server}/${repository}/actions/runs/${runId}/attempts/${runAttempt}` : null,
    // With two slashes in a path, GitHub knows nothing.
    apiUrl: read('GITHUB_API_URL').replace(/\/+$/, '') || 'https://api.github.com',
    serverUrl: server,
  }
}

/** The GitHub server, for instance `https://github.com`; a runner of GitHub Enterprise Server names its own. */
export function serverUrl(environment: Environment): string {
  return environment['GITHUB_SERVER_URL']?.trim() || 'https://github.com'
}

/** A value that main saved for post; empty when it saved none (@actions/core, getState). */
export function stateIn(environment: Environment, name: string): string {
  return environment[`STATE_${name}`] ?? ''
}

/** What the environment says about this process; known before any input is parsed. */
export interface ProcessContext {
  /** The directory that holds the directories of runs. */
  readonly runsDirectory: string
  /** Name and version of a hosted runner's image, for instance `ubuntu24 20260816.1`; else empty. */
  readonly runnerImage: string
  /** The PATH. */
  readonly searchPath: string
  /** Absolute directory of the runner's tool cache, or null: a terminal has none unless the variable names it. */
  readonly toolCache: string | null
  /** Whether the step has a summary to write to; a terminal has none. */
  readonly hasSummary: boolean
  readonly environment: Environment
}

/** Reads what the environment says about this process. */
export function readProcessContext(environment: Environment, machine: Machine): ProcessContext {
  const read = (name: string): string => environment[name]?.trim() ?? ''
  return {
    runsDirectory: runsDirectory(environment, machine),
    runnerImage: [read('ImageOS'), read('ImageVersion')].filter((word) => word !== '').join(' '),
    searchPath: read('PATH'),
    toolCache: environment['RUNNER_TOOL_CACHE'] || null,
    hasSummary: read('GITHUB_STEP_SUMMARY') !== '',
    environment,
  }
}

/** A readable width of text on a stream with so many columns; undefined for a file or a pipe. */
export function readableColumns(columns: number | undefined): number {
  return Math.min(120, Math.max(60, columns || 80))
}

/**
 * The directory that holds the directories of runs. On a self-hosted machine it outlives the job, because the next run has
 * to find the journal of a run that was killed, and a runner empties RUNNER_TEMP before each job
 * (https://specifications.freedesktop.org/basedir-spec: a relative XDG_STATE_HOME does not count).
 */
export function runsDirectory(environment: Environment, machine: Machine): string {
  const { kind, temporaryDirectory } = readContext(environment, machine)
  if (kind === 'hosted') return temporaryDirectory
  const base = environment['XDG_STATE_HOME'] ?? ''
  const state = isAbsolute(base) ? base : join(machine.homeDirectory, '.local', 'state')
  return join(state, 'crio-node-e2e')
}

/**
 * The directory for downloads: RUNNER_TOOL_CACHE, or on a terminal below the user's cache directory
 * (https://specifications.freedesktop.org/basedir-spec: a relative XDG_CACHE_HOME does not count).
 */
export function toolCacheDirectory(environment: Environment, { homeDirectory }: Machine): string {
  const given = environment['RUNNER_TOOL_CACHE']?.trim() ?? ''
  if (given !== '') return resolve(given)
  const base = environment['XDG_CACHE_HOME'] ?? ''
  return join(isAbsolute(base) ? base : join(homeDirectory, '.cache'), 'crio-node-e2e')
}

/**
 * Whether to use colors on a stream: FORCE_COLOR decides first, as in Node, then NO_COLOR (https://no-color.org),
 * then whether the stream is a terminal.
 */
export function wantsColors(environment: Environment, isTerminal: boolean): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = environment
  if (force !== undefined) return !['0', 'false'].includes(force)
  return isTerminal && !no && terminal !== 'dumb'
}

/** The environment with options of the command as inputs. Variables of the shell with such names are removed. */
export function withOptions(
  environment: Environment,
  options: Readonly<Record<string, string>>,
): Environment {
  const others = Object.entries(environment).filter(([name]) => !name.startsWith('INPUT_'))
  const inputs = Object.entries(options).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ])
  return Object.fromEntries([...others, ...inputs])
}
