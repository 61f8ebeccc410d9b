import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { CommandDeps, CommandOutput } from '../adapters/exec.ts'
import { messageOf, RunError } from '../domain/errors.ts'
import type { DryRun, PlannedSpec, Selection, TrackedSkip } from '../domain/model/results.ts'
import { readImageList } from '../domain/request/images.ts'
import { readDryRun } from '../domain/results/ginkgo-json.ts'
import { plainLine, plural, truncate } from '../domain/text.ts'
import { filterArguments } from './arguments.ts'
import { storageError } from './storage-errors.ts'

/** What the filters select, from a dry run of the test binary. */
export interface Enumeration {
  /** Number of specs that the binary has on this machine. */
  readonly total: number
  readonly planned: readonly PlannedSpec[]
  /** Specs that the other filters select and a tracked skip leaves out. */
  readonly leftOut: readonly { readonly skip: TrackedSkip; readonly specs: readonly string[] }[]
}

export interface EnumerateDeps extends CommandDeps {
  /** A directory of the run: the binary writes into its working directory even in a dry run. */
  readonly scratch: string
}

/** A dry run or a list of images takes under a second; a slow disk may need more. */
const DRY_RUN_SECONDS = 120
const SHOWN_FILTER = 200

/**
 * Asks the test binary which specs the filters select, without starting anything and without root. The set depends on
 * the host (AppArmor, cgroups) and on the node name, so the dry run is done on the node itself.
 * @throws RunError (input) when a filter is invalid or nothing is selected; the message names the filter
 */
export async function enumerateSpecs(
  deps: EnumerateDeps,
  binary: string,
  selection: Selection,
  nodeName: string,
): Promise<Enumeration> {
  const ask = (name: string, part: Selection) => dryRun(deps, binary, part, nodeName, name)
  const [selected, candidates] = await Promise.all([
    ask('selected', selection),
    ask('candidates', { ...selection, trackedSkips: [] }),
  ])
  if (selected.selected.length === 0) {
    throw await nothingSelected(ask, selection, candidates)
  }
  return {
    total: selected.total,
    planned: selected.selected,
    leftOut: trackedSkipSpecs(selection.trackedSkips, selected, candidates),
  }
}

function trackedSkipSpecs(
  skips: readonly TrackedSkip[],
  selected: DryRun,
  candidates: DryRun,
): Enumeration['leftOut'] {
  const kept = new Set(selected.selected.map((spec) => spec.id))
  const lost = candidates.selected.map((spec) => spec.id).filter((id) => !kept.has(id))
  return skips
    .map((skip) => ({ skip, specs: lost.filter((id) => id.includes(skip.text)) }))
    .filter(({ specs }) => specs.length > 0)
}

async function dryRun(
  deps: EnumerateDeps,
  binary: string,
  selection: Selection,
  nodeName: string,
  name: string,
): Promise<DryRun> {
  const directory = join(deps.scratch, `dry-run-${name}`)
  rmSync(directory, { recursive: true, force: true })
  mkdirSync(directory, { recursive: true })
  const report = join(directory, 'report.json')
  const output = await deps.commands.run(
    binary,
    [
      '--ginkgo.dry-run',
      '--ginkgo.no-color',
      `--ginkgo.json-report=${report}`,
      ...filterArguments('--ginkgo.', selection),
      `--node-name=${nodeName}`,
    ],
    { cwd: directory, deadlineSeconds: DRY_RUN_SECONDS, untrusted: true },
  )
  if (output.exitCode !== 0) throw unreadableFilter(selection, output)
  try {
    return readDryRun(readFileSync(report, 'utf8'))
  } catch (error) {
    throw cannotList(messageOf(error), output)
  }
}

/**
 * Asks the test binary for the images that its specs may use, without starting anything and without root.
 * @param environment variables that the suite will have as well
 * @returns their full names; empty when the binary does not list them
 */
export async function listImages(
  { commands, scratch }: EnumerateDeps,
  binary: string,
  environment: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const cwd = join(scratch, 'list-images')
  mkdirSync(cwd, { recursive: true })
  const { exitCode, stdout } = await commands.run(binary, ['--list-images'], {
    cwd,
    environment,
    deadlineSeconds: DRY_RUN_SECONDS,
    untrusted: true,
  })
  return exitCode === 0 ? readImageList(stdout) : []
}

/** What the binary prints for invalid filters. */
const FILTER_COMPLAINTS: readonly { readonly pattern: RegExp; readonly inputs: string }[] = [
  { pattern: /Syntax Error Parsing Label Filter[^\n]*\n?[^\n]*/, inputs: 'label-filter' },
  { pattern: /regexp: Compile\([^\n]*/, inputs: 'focus or skip' },
]

function unreadableFilter(selection: Selection, output: CommandOutput): RunError {
  const text = `${output.stdout}\n${output.stderr}`
  const complaint = FILTER_COMPLAINTS.find(({ pattern }) => pattern.test(text))
  if (complaint !== undefined) {
    return new RunError({
      kind: 'input',
      reason: 'invalid-input',
      message: `The suite does not accept ${complaint.inputs}`,
      cause: plainLine(complaint.pattern.exec(text)?.[0] ?? ''),
      remedy: `focus and skip are Go regular expressions (RE2: no look-ahead), label-filter is Ginkgo's, such as "NodeConformance && !Slow". They are: ${usedFilters(
        selection,
      )
        .map(({ shown }) => shown)
        .join(', ')}`,
    })
  }
  return cannotList(plainLine(text.trim().split('\n').at(-1) ?? ''), output)
}

/** Go's words for ENOSPC, after the path of the file. */
const FULL_DISK = /(\/\S+): no space left on device/

function cannotList(cause: string, output: CommandOutput): RunError {
  const [message, path] = FULL_DISK.exec(`${output.stdout}\n${output.stderr}`)?.map(plainLine) ?? []
  if (path !== undefined) return storageError(dirname(path), new Error(message))
  return new RunError({
    kind: 'environment',
    reason: 'build-unavailable',
    message: `e2e_node.test cannot list its specs: exit code ${output.exitCode}`,
    cause,
    remedy: 'check that the Kubernetes build is complete and fits this machine',
    evidence: `${output.stdout}\n${output.stderr}`.trim().split('\n').slice(-15),
  })
}

async function nothingSelected(
  ask: (name: string, part: Selection) => Promise<DryRun>,
  selection: Selection,
  candidates: DryRun,
): Promise<RunError> {
  const none = { ...selection, focus: '', skip: '', labelFilter: '', trackedSkips: [] }
  const used = usedFilters(selection)
  const counts = await Promise.all(
    used.map(({ name, field, text }) => ask(name, { ...none, [field]: text })),
  )
  const lines = used.map(
    ({ shown, keeps }, index) =>
      `${shown} alone ${keeps} ${counts[index]?.selected.length ?? 0} of ${candidates.total} specs`,
  )
  const skipList =
    candidates.selected.length === 0
      ? []
      : [
          `the skip list leaves out all ${plural(candidates.selected.length, 'spec')} that the other filters select`,
        ]
  const blamed = used.find((_, index) => counts[index]?.selected.length === 0)
  return new RunError({
    kind: 'input',
    reason: 'nothing-selected',
    message: `The filters select no spec (lane ${selection.lane})`,
    cause:
      blamed === undefined
        ? (skipList[0] ?? 'each filter selects specs, but no spec passes all of them')
        : `${blamed.shown} alone selects nothing`,
    remedy: 'fix the filter; the lane all has no filter. Nothing on the machine was changed',
    evidence: [...lines, ...skipList],
  })
}

/** The user's filters by input. */
const FILTERS = [
  { name: 'focus', field: 'focus', keeps: 'matches' },
  { name: 'skip', field: 'skip', keeps: 'leaves' },
  { name: 'label-filter', field: 'labelFilter', keeps: 'selects' },
] as const

/** The filters that are set, each with its name and text for messages. */
function usedFilters(selection: Selection) {
  return FILTERS.map((filter) => {
    const text = selection[filter.field]
    return { ...filter, text, shown: `${filter.name} "${truncate(plainLine(text), SHOWN_FILTER)}"` }
  }).filter(({ text }) => text !== '')
}
