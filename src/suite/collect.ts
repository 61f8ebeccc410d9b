import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { CommandDeps } from '../adapters/exec.ts'
import { CRIO_UNIT, DROP_IN_DIRECTORY } from '../crio/paths.ts'
import { messageOf } from '../domain/errors.ts'
import { REPORT_FILES } from '../domain/model/report-files.ts'
import { formatBytes } from '../domain/text.ts'
import { COLLECT_LIMITS, type CollectLimits, copyTrees, type Tree } from './copy-files.ts'
import { maskSecrets } from './mask-secrets.ts'
import type { Workspace } from './workspace.ts'

const JOURNAL_SECONDS = 300
/** Bytes of a log from the journal. With debug messages, a long lane writes a tenth of it. */
const JOURNAL_BYTES = 64 * 1024 * 1024
/** A log from the journal, with journalctl's options. */
interface Journal {
  readonly what: string
  readonly name: string
  readonly select: readonly string[]
}

/**
 * Logs from the journal. The suite itself collects the first two when it ends; a killed suite does not. The kubelet's unit
 * writes to a file of its own, so that the journal only has what systemd says about it.
 */
function journalsOf({ kubeletUnit }: Workspace): readonly Journal[] {
  return [
    { what: "CRI-O's log", name: 'crio.log', select: ['-u', CRIO_UNIT] },
    { what: "the kernel's log", name: 'kern.log', select: ['-k'] },
    {
      what: "systemd's log of the kubelet",
      name: 'system.log',
      select: ['-u', kubeletUnit, '-o', 'short-iso-precise'],
    },
  ]
}

/** Files in the suite's report directory, and their place in the report. */
const MOVED: readonly { readonly from: string; readonly to: string }[] = [
  { from: 'ginkgo/report.json', to: REPORT_FILES.ginkgo },
  { from: 'junit_01.xml', to: REPORT_FILES.junit },
]
/** The framework can write all specs to a second JUnit report (kubernetes, test/e2e/framework/test_context.go). */
const SECOND_JUNIT = 'ginkgo/report.xml'
/** Files with the kubelet's configuration, in the suite's working directory. */
const CONFIGURATION = ['kubelet-config', 'kubelet.conf.d']
/** The suite creates an empty log for every runtime that it supports. */
const EMPTY_LOG_BYTES = 100

/**
 * Copies the logs and results of the suite, CRI-O and the kubelet into the workspace, complete or not, in the layout of the
 * report directory. The copies are regular files that belong to the user of the runner, without what looks like a secret.
 * Missing files are skipped; returns what was not copied, and why.
 */
export async function collect(
  deps: CommandDeps,
  workspace: Workspace,
  suiteStartedAt: string,
  limits: CollectLimits = COLLECT_LIMITS,
): Promise<readonly string[]> {
  const { collected } = workspace
  const logs = join(collected, REPORT_FILES.logs)
  const config = join(collected, REPORT_FILES.config)
  const configuration = CONFIGURATION.map((name) => join(workspace.suite, name))
  const copied = await lostOf('reports, logs and configuration', async () => {
    rmSync(collected, { recursive: true, force: true })
    mkdirSync(logs, { recursive: true })
    const trees = [
      { source: workspace.console, target: join(collected, REPORT_FILES.console) },
      ...[DROP_IN_DIRECTORY, ...configuration].map((source) => ({
        source,
        target: join(config, basename(source)),
      })),
      { source: workspace.suiteReport, target: logs, skip: isEmptyLog },
      ...treesOf(workspace.first, join(collected, REPORT_FILES.first)),
      ...treesOf(workspace.rerun, join(collected, REPORT_FILES.rerun)),
    ]
    const { suiteReport, console, first, rerun } = workspace
    const reports = [suiteReport, first.report, rerun.report].flatMap((directory) =>
      MOVED.map(({ from }) => join(directory, from)),
    )
    // Of a suite that was killed, the console is all that there is.
    const important = [...reports, console, first.console, rerun.console]
    const lost = await copyTrees(deps, trees, important, limits)
    placeReports(collected)
    placeReports(join(collected, REPORT_FILES.first))
    placeReports(join(collected, REPORT_FILES.rerun))
    return lost
  })
  const journals = await Promise.all(
    journalsOf(workspace).map((journal) =>
      lostOf(journal.what, () => takeJournal(deps, journal, logs, suiteStartedAt)),
    ),
  )
  const unmasked = await lostOf('secrets in logs are not masked', async () => {
    if (existsSync(collected)) maskSecrets(collected)
    return []
  })
  return [...copied, ...journals.flat(), ...unmasked]
}

/** The console and the report directory of an invocation; one that did not start has written nothing. */
function treesOf({ console, report }: Workspace['rerun'], target: string): readonly Tree[] {
  return [
    { source: console, target: join(target, REPORT_FILES.console), skip: isEmpty },
    { source: report, target: join(target, REPORT_FILES.logs), skip: isEmptyLog },
  ]
}

/**
 * Copies the results of a suite that has ended into the workspace, in the layout of the report directory. `collect` replaces
 * them.
 * @throws RunError if commands cannot run as root
 */
export async function collectReports(deps: CommandDeps, workspace: Workspace): Promise<void> {
  const { collected, suiteReport, console, first } = workspace
  const ofFirst = join(collected, REPORT_FILES.first)
  const places = [
    { console, report: suiteReport, target: collected },
    { ...first, target: ofFirst },
  ]
  const trees = places.flatMap((place) => [
    { source: place.console, target: join(place.target, REPORT_FILES.console), skip: isEmpty },
    ...MOVED.map(({ from }) => ({
      source: join(place.report, from),
      target: join(place.target, REPORT_FILES.logs, from),
    })),
  ])
  rmSync(collected, { recursive: true, force: true })
  mkdirSync(collected, { recursive: true })
  await copyTrees(deps, trees, [], COLLECT_LIMITS)
  placeReports(collected)
  placeReports(ofFirst)
}

function isEmpty(_: string, bytes: number): boolean {
  return bytes === 0
}

/** Does a part of the work. Returns what it lost, or one sentence if it failed. */
async function lostOf(
  what: string,
  take: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  try {
    return await take()
  } catch (error) {
    return [`${what}: ${messageOf(error)}`]
  }
}

function isEmptyLog(name: string, bytes: number): boolean {
  return name.startsWith('containerd') && bytes < EMPTY_LOG_BYTES
}

/** Moves the suite's reports from its logs to their own places, and removes the one that says the same again. */
function placeReports(directory: string): void {
  const logs = join(directory, REPORT_FILES.logs)
  for (const { from, to } of MOVED) {
    const source = join(logs, from)
    if (existsSync(source)) renameSync(source, join(directory, to))
  }
  if (existsSync(join(directory, REPORT_FILES.junit)))
    rmSync(join(logs, SECOND_JUNIT), { force: true })
}

async function takeJournal(
  deps: CommandDeps,
  { name, select }: Journal,
  logs: string,
  since: string,
): Promise<readonly string[]> {
  if (existsSync(join(logs, name))) return []
  const epoch = Math.floor(Date.parse(since) / 1000)
  const { leftOut = 0 } = await deps.commands.run(
    'journalctl',
    [...select, `--since=@${epoch}`, '--no-pager'],
    {
      root: true,
      deadlineSeconds: JOURNAL_SECONDS,
      stdoutFile: join(logs, name),
      stdoutLimit: JOURNAL_BYTES,
    },
  )
  return leftOut === 0
    ? []
    : [`${formatBytes(leftOut)} in the middle of ${name}, which is larger than the limit`]
}
