import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { CommandDeps, CommandOutput } from '../adapters/exec.ts'
import { messageOf, RunError } from '../domain/errors.ts'
import type { DryRun, PlannedSpec, Selection, TrackedSkip } from '../domain/model/results.ts'
import { readImageList } from '../domain/request/images.ts'
import { readDryRun } from '../domain/results/ginkgo-json.ts'
import { plainLine } from '../domain/text.ts'
import { filterArguments } from './arguments.ts'
import { EVERYTHING, nothingSelected, unreadableFilter } from './filter-errors.ts'
import { type MissingTags, missingTags } from './missing-tags.ts'
import { storageError } from './storage-errors.ts'

/** What the filters select, from a dry run of the test binary. */
export interface Enumeration {
  /** Number of specs that the binary has on this machine. */
  readonly total: number
  readonly planned: readonly PlannedSpec[]
  /** Number of specs that would be planned without the tracked skips. */
  readonly candidates: number
  /** Specs that the other filters select and a tracked skip leaves out. */
  readonly leftOut: readonly { readonly skip: TrackedSkip; readonly specs: readonly string[] }[]
  /** Tracked skips that match no spec of the binary. */
  readonly idleSkips: readonly TrackedSkip[]
  readonly missing: MissingTags
}

export interface EnumerateDeps extends CommandDeps {
  /** A directory of the run: the binary writes into its working directory even in a dry run. */
  readonly scratch: string
}

/** A dry run or a list of images takes under a second; a slow disk may need more. */
const DRY_RUN_SECONDS = 120

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
  const missing = missingTags(selection, selected.all)
  if (selected.selected.length === 0) {
    const count = async (name: string, part: Selection) => (await ask(name, part)).selected.length
    throw await nothingSelected(count, {
      selection,
      total: candidates.total,
      candidates: candidates.selected.length,
      missing,
    })
  }
  const matches = await skipMatches(ask, selection, selected.all)
  const kept = new Set(selected.selected.map((spec) => spec.id))
  const lost = candidates.selected.map((spec) => spec.id).filter((id) => !kept.has(id))
  return {
    total: selected.total,
    planned: selected.selected,
    candidates: candidates.selected.length,
    leftOut: matches
      .map(({ skip, ids }) => ({ skip, specs: lost.filter((id) => ids.has(id)) }))
      .filter(({ specs }) => specs.length > 0),
    idleSkips: matches.filter(({ ids }) => ids.size === 0).map(({ skip }) => skip),
    missing,
  }
}

/** So many dry runs are made at a time. */
const AT_A_TIME = 4

/** The specs that each tracked skip matches. Only Go can tell it of a pattern. */
async function skipMatches(
  ask: (name: string, part: Selection) => Promise<DryRun>,
  selection: Selection,
  all: readonly PlannedSpec[],
): Promise<readonly { readonly skip: TrackedSkip; readonly ids: ReadonlySet<string> }[]> {
  const { trackedSkips } = selection
  const matched = async (skip: TrackedSkip, index: number) => {
    if (skip.pattern === '') return all.filter(({ id }) => id.includes(skip.text))
    const part = { ...selection, ...EVERYTHING, focus: skip.pattern }
    return (await ask(`skip-${index}`, part)).selected
  }
  const specs: (readonly PlannedSpec[])[] = []
  for (let from = 0; from < trackedSkips.length; from += AT_A_TIME) {
    const some = trackedSkips.slice(from, from + AT_A_TIME)
    specs.push(...(await Promise.all(some.map((skip, index) => matched(skip, from + index)))))
  }
  return trackedSkips.map((skip, index) => ({
    skip,
    ids: new Set(specs[index]?.map(({ id }) => id)),
  }))
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
  if (output.exitCode !== 0) {
    const words = `${output.stdout}\n${output.stderr}`.trim()
    const lastLine = plainLine(words.split('\n').at(-1) ?? '')
    throw unreadableFilter(selection, words) ?? cannotList(lastLine, output)
  }
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
