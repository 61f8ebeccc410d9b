import { spawn } from 'node:child_process'
import { mkdir, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { EXIT } from '../../src/app/cli/exit.ts'
import type { Report } from '../../src/domain/report/report.ts'
import { startMirror } from '../mirror.ts'
import { readReport } from '../report.ts'
import type { Sandbox } from '../sandbox.ts'
import type { Night } from './nights.ts'
import { CLI } from './paths.ts'

/** What a night left. */
export interface NightResult {
  readonly report: Report
  readonly exitCode: number | null
  readonly directory: string
  readonly seconds: number
}

/** Variables of the user's that change how a terminal is written to. */
const TERMINAL_VARIABLES = ['TERM', 'NO_COLOR', 'FORCE_COLOR', 'COLORTERM']

/**
 * Runs the command on the stand-in node, as a user would, and gives what it reported.
 * @param directory where the report goes; the node shares it
 * @param isSeen whether the terminal shows the run; of one that is not, standard error is shown when it leaves no report
 * @throws Error when there is no report, or when somebody interrupted the run
 */
export async function runNight(
  sandbox: Sandbox,
  night: Night,
  directory: string,
  isSeen: boolean,
): Promise<NightResult> {
  await rm(directory, { recursive: true, force: true })
  await mkdir(directory, { recursive: true })
  await sandbox.setScript(night.script)
  const mirror = await startMirror(sandbox.build, { contents: night.mirror })
  const startedAt = performance.now()
  try {
    const options = ['--procs=2', `--report-dir=${directory}`]
    if (isSeen)
      console.log(`$ crio-node-e2e run --procs=2 --report-dir=${relative('.', directory)}`)
    const { exitCode, stderr } = await call(sandbox, night, isSeen, [
      'run',
      ...options,
      `--mirror-crio=${mirror.crio}`,
      `--mirror-kubernetes=${mirror.kubernetes}`,
    ])
    if (exitCode === EXIT.cancelled) throw new Error(`${night.name} was interrupted.`)
    const report = readReport(directory)
    if (report === null) throw new Error(`${night.name}: there is no report.\n${stderr}`)
    return { report, exitCode, directory, seconds: (performance.now() - startedAt) / 1000 }
  } finally {
    await mirror.close()
  }
}

function call(
  sandbox: Sandbox,
  night: Night,
  isSeen: boolean,
  args: readonly string[],
): Promise<{ readonly exitCode: number | null; readonly stderr: string }> {
  const terminal = TERMINAL_VARIABLES.flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value]]
  })
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: sandbox.workspace,
    env: {
      ...sandbox.environment,
      ...Object.fromEntries(terminal),
      TMPDIR: sandbox.temporaryDirectory,
      // A runner of its own for each night: nothing is there from the last one.
      RUNNER_TOOL_CACHE: join(sandbox.toolCache, night.commit),
    },
    stdio: ['ignore', isSeen ? 'inherit' : 'ignore', isSeen ? 'inherit' : 'pipe'],
  })
  let stderr = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ exitCode, stderr }))
  })
}
