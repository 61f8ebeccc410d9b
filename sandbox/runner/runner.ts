import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { endProcesses, processesWith } from '../processes.ts'
import { readMetadata, resolveInputs, runsPost } from './metadata.ts'
import { createMasks } from './output.ts'
import {
  RUNNER_WAITS,
  runStage,
  type SignalWaits,
  type StageResult,
  type Trigger,
} from './stage.ts'

export interface RunActionOptions {
  /** With action.yml and what it names. */
  readonly actionDirectory: string
  readonly inputs?: Readonly<Record<string, string>>
  /** More variables of the job, those of the `github` context included; nothing else is inherited but PATH and HOME. */
  readonly environment?: Readonly<Record<string, string>>
  /** GITHUB_ variables without the prefix, over the harness's own. */
  readonly github?: Readonly<Record<string, string>>
  /** What GitHub tells of the event; one of a repository that is no fork by default. */
  readonly event?: unknown
  /** Whether the runner is thrown away after the job; `github-hosted` by default. */
  readonly runnerEnvironment?: 'github-hosted' | 'self-hosted'
  readonly token?: string
  readonly debug?: boolean
  /** Directories; made, and removed at the end, when not given. */
  readonly workspace?: string
  readonly temporaryDirectory?: string
  readonly toolCache?: string
  /** Cancel the job while main runs. */
  readonly cancelAfter?: Trigger
  /** Kill main's process. */
  readonly killAfter?: Trigger
  /** The runner itself dies with main: no post comes. */
  readonly dies?: boolean
  readonly timeoutMilliseconds?: number
  /** Shorter pauses than the runner's, for tests. */
  readonly waits?: Partial<SignalWaits>
}

export interface ActionRun {
  readonly main: StageResult
  /** Null when `post-if` keeps it from running, or the action has none. */
  readonly post: StageResult | null
}

const EVENT = { repository: { fork: false } }

/** An action whose main has run, while later steps of its job run. */
export interface StartedAction {
  readonly main: StageResult
  /** Runs post at the end of the job; null when `post-if` keeps it from running, or the action has none. */
  runPost(): Promise<StageResult | null>
  /** Kills every process that is left, as the runner does at the end of a job. To be called once, whatever happened. */
  end(): Promise<void>
}

/**
 * Runs an action's main and post as actions/runner 2.336 does on Linux: inputs with defaults, command files, output,
 * limits, cancel and time-out. Every process that the job leaves is killed at the end, as the runner does.
 * Not done: expressions other than `github.x`, problem matchers, encoded forms of masks, limits of outputs, the
 * process's oom_score_adj.
 */
export async function runAction(options: RunActionOptions): Promise<ActionRun> {
  const action = await startAction(options)
  try {
    return { main: action.main, post: await action.runPost() }
  } finally {
    await action.end()
  }
}

/** Runs an action's main as `runAction` does, and leaves post and the end to who plays the rest of the job. */
export async function startAction(options: RunActionOptions): Promise<StartedAction> {
  const base = mkdtempSync(join(tmpdir(), 'runner-'))
  const trackingId = `github_${randomUUID()}`
  const end = async () => {
    await endProcesses(() => processesWith(`RUNNER_TRACKING_ID=${trackingId}`))
    rmSync(base, { recursive: true, force: true })
  }
  try {
    return { ...(await runMain(options, base, trackingId)), end }
  } catch (error) {
    await end()
    throw error
  }
}

async function runMain(
  options: RunActionOptions,
  base: string,
  trackingId: string,
): Promise<Omit<StartedAction, 'end'>> {
  const action = readMetadata(options.actionDirectory)
  const directories = makeDirectories(options, base)
  const token = options.token ?? 'ghs_harness'
  const github = githubContext(options, base, directories.workspace)
  const inputs = resolveInputs(action, options.inputs ?? {}, { ...lowerCased(github), token })
  const masks = createMasks()
  masks.add(token)
  const stage = (script: string, extra: Readonly<Record<string, string>>, path: string) => ({
    script: join(resolve(options.actionDirectory), script),
    workspace: directories.workspace,
    commandDirectory: directories.commands,
    environment: {
      PATH: path,
      HOME: process.env['HOME'] ?? base,
      LANG: 'C.UTF-8',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      RUNNER_TRACKING_ID: trackingId,
      ...withoutPath(options.environment ?? {}),
      ...extra,
      ...inputs.environment,
      ...prefixed('GITHUB_', github),
      ...runnerContext(directories),
      RUNNER_ENVIRONMENT: options.runnerEnvironment ?? 'github-hosted',
      ...(options.debug ? { RUNNER_DEBUG: '1' } : {}),
    },
    warnings: inputs.warnings,
    masks,
    debug: options.debug ?? false,
    timeoutMilliseconds: options.timeoutMilliseconds,
    waits: { ...RUNNER_WAITS, ...options.waits },
  })
  const path = options.environment?.['PATH'] ?? process.env['PATH'] ?? ''
  const main = await runStage({
    ...stage(action.runs.main, {}, path),
    cancelAfter: options.cancelAfter,
    killAfter: options.killAfter,
  })
  const { post } = action.runs
  if (options.dies || post === undefined || !runsPost(action.runs['post-if'], main.result)) {
    return { main, runPost: async () => null }
  }
  const later = { ...main.environment, ...prefixed('STATE_', main.state) }
  const laterPath = [...main.paths.toReversed(), path].join(':')
  return { main, runPost: () => runStage(stage(post, later, laterPath)) }
}

interface JobDirectories {
  readonly workspace: string
  readonly temporary: string
  readonly tools: string
  readonly commands: string
}

function makeDirectories(options: RunActionOptions, base: string): JobDirectories {
  const temporary = options.temporaryDirectory ?? join(base, '_temp')
  const directories = {
    workspace: options.workspace ?? join(base, 'repository', 'repository'),
    temporary,
    tools: options.toolCache ?? join(base, '_tool'),
    commands: join(temporary, '_runner_file_commands'),
  }
  for (const directory of Object.values(directories)) mkdirSync(directory, { recursive: true })
  return directories
}

function githubContext(
  { actionDirectory, environment = {}, github = {}, event: payload = EVENT }: RunActionOptions,
  base: string,
  workspace: string,
): Record<string, string> {
  const event = join(base, 'event.json')
  writeFileSync(event, JSON.stringify(payload))
  return {
    ACTION: '__self',
    ACTION_PATH: resolve(actionDirectory),
    ACTOR: 'octocat',
    API_URL: 'http://127.0.0.1:9',
    BASE_REF: '',
    EVENT_NAME: 'schedule',
    EVENT_PATH: event,
    GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
    HEAD_REF: '',
    JOB: 'node-e2e',
    REF: 'refs/heads/main',
    REF_NAME: 'main',
    REF_TYPE: 'branch',
    REPOSITORY: 'octocat/node-e2e',
    REPOSITORY_OWNER: 'octocat',
    RETENTION_DAYS: '90',
    RUN_ATTEMPT: '1',
    RUN_ID: '1',
    RUN_NUMBER: '1',
    SERVER_URL: 'http://127.0.0.1:9',
    SHA: '0'.repeat(40),
    WORKFLOW: 'nightly',
    WORKSPACE: workspace,
    ...withoutPrefix('GITHUB_', environment),
    ...github,
  }
}

function runnerContext(directories: JobDirectories): Record<string, string> {
  return {
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_NAME: 'harness',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: directories.temporary,
    RUNNER_TOOL_CACHE: directories.tools,
    RUNNER_WORKSPACE: dirname(directories.workspace),
  }
}

function prefixed(
  prefix: string,
  values: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name, value]))
}

/** Variables that begin with a prefix, without it. */
function withoutPrefix(
  prefix: string,
  values: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length), value]),
  )
}

function lowerCased(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]),
  )
}

function withoutPath(environment: Readonly<Record<string, string>>): Record<string, string> {
  const { PATH: _, ...rest } = environment
  return rest
}
