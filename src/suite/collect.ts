import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { CommandDeps } from '../adapters/exec.ts'
import { CRIO_UNIT, DROP_IN_DIRECTORY } from '../crio/paths.ts'
import { messageOf, type RunError } from '../domain/errors.ts'
import { REPORT_FILES } from '../domain/model/report-files.ts'
import { commandError } from '../host/command-error.ts'
import { existingPaths } from '../host/host.ts'
import type { Workspace } from './workspace.ts'

const COPY_SECONDS = 300
/** Logs that the suite collects from the journal when it ends, with journalctl's options; a killed suite does not. */
const JOURNALS = [
  { what: "CRI-O's log", name: 'crio.log', select: ['-u', CRIO_UNIT] },
  { what: "the kernel's log", name: 'kern.log', select: ['-k'] },
] as const
/** Files in the suite's report directory, and their place in the report. */
const MOVED: readonly { readonly from: string; readonly to: string }[] = [
  { from: 'ginkgo/report.json', to: REPORT_FILES.ginkgo },
  { from: 'junit_01.xml', to: REPORT_FILES.junit },
]
/** Files with the kubelet's configuration, in the suite's working directory. */
const CONFIGURATION = ['kubelet-config', 'kubelet.conf.d']

/**
 * Copies the logs and results of the suite, CRI-O and the kubelet into the report directory, complete or not. The
 * copies belong to the user of the runner. Missing files are skipped; returns what could not be copied.
 */
export async function collect(
  deps: CommandDeps,
  workspace: Workspace,
  reportDirectory: string,
  suiteStartedAt: string,
): Promise<readonly string[]> {
  const logs = join(reportDirectory, REPORT_FILES.logs)
  const config = join(reportDirectory, REPORT_FILES.config)
  for (const directory of [logs, config]) mkdirSync(directory, { recursive: true })
  const configuration = CONFIGURATION.map((name) => join(workspace.suite, name))
  const lost = await Promise.all([
    takeLogs(deps, workspace, reportDirectory, suiteStartedAt),
    lostOf('the console', async () =>
      cpSync(workspace.console, join(reportDirectory, REPORT_FILES.console)),
    ),
    lostOf('the configuration of CRI-O and the kubelet', () =>
      takeAsOurs(deps, [DROP_IN_DIRECTORY, ...configuration], config),
    ),
  ])
  return lost.flat()
}

/** The journals come after the suite's report, which may contain them already. */
async function takeLogs(
  deps: CommandDeps,
  workspace: Workspace,
  reportDirectory: string,
  since: string,
): Promise<readonly string[]> {
  const logs = join(reportDirectory, REPORT_FILES.logs)
  const reports = await lostOf('reports and logs of the suite', () =>
    takeSuiteReport(deps, workspace, reportDirectory),
  )
  const journals = await Promise.all(
    JOURNALS.map((journal) => lostOf(journal.what, () => takeJournal(deps, journal, logs, since))),
  )
  return [...reports, ...journals.flat()]
}

/** Copies a part. Returns one sentence when that failed, else nothing. */
async function lostOf(what: string, take: () => Promise<void>): Promise<readonly string[]> {
  try {
    await take()
    return []
  } catch (error) {
    return [`${what}: ${messageOf(error)}`]
  }
}

async function takeSuiteReport(
  deps: CommandDeps,
  workspace: Workspace,
  reportDirectory: string,
): Promise<void> {
  const copy = join(workspace.scratch, basename(workspace.suiteReport))
  await takeAsOurs(deps, [workspace.suiteReport], workspace.scratch)
  for (const { from, to } of MOVED) {
    const source = join(copy, from)
    if (!existsSync(source)) continue
    cpSync(source, join(reportDirectory, to))
    rmSync(source)
  }
  for (const name of readdirSync(copy)) {
    const source = join(copy, name)
    if (name === 'ginkgo' && readdirSync(source).length === 0) continue
    // The suite creates an empty log for every runtime that it supports.
    if (name.startsWith('containerd') && statSync(source).size < 100) continue
    cpSync(source, join(reportDirectory, REPORT_FILES.logs, name), { recursive: true })
  }
}

async function takeJournal(
  deps: CommandDeps,
  { name, select }: (typeof JOURNALS)[number],
  logs: string,
  since: string,
): Promise<void> {
  if (existsSync(join(logs, name))) return
  const epoch = Math.floor(Date.parse(since) / 1000)
  await deps.commands.run('journalctl', [...select, `--since=@${epoch}`, '--no-pager'], {
    root: true,
    deadlineSeconds: COPY_SECONDS,
    stdoutFile: join(logs, name),
  })
}

/** Copies those of the sources that exist into a directory, under their own names. */
async function takeAsOurs(
  deps: CommandDeps,
  sources: readonly string[],
  directory: string,
): Promise<void> {
  const found = [...(await existingPaths(deps, sources))]
  if (found.length === 0) return
  mkdirSync(directory, { recursive: true })
  const copies = found.map((path) => join(directory, basename(path)))
  for (const copy of copies) rmSync(copy, { recursive: true, force: true })
  const owner = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`
  const commands: readonly (readonly [string, readonly string[]])[] = [
    ['cp', ['-r', '--no-preserve=all', '-t', directory, '--', ...found]],
    // Also after a failed copy: other files may have been copied.
    ['chown', ['-R', owner, '--', ...copies]],
  ]
  const failures: RunError[] = []
  for (const [program, args] of commands) {
    const options = { root: true, deadlineSeconds: COPY_SECONDS }
    const output = await deps.commands.run(program, args, options)
    if (output.exitCode !== 0) failures.push(commandError(program, args, output))
  }
  for (const failure of failures) throw failure
}
