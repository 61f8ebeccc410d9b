import { realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { CrioFiles } from '../../builds/crio-files.ts'
import { nodeFacts, unusedComponents } from '../../crio/node-facts.ts'
import { messageOf, RunError } from '../../domain/errors.ts'
import { REPORT_FILES } from '../../domain/model/report-files.ts'
import { buildProvenance } from '../../domain/report/provenance.ts'
import { plainLine } from '../../domain/text.ts'
import { provenanceJson } from '../../domain/views/json.ts'
import { foreignIn, isFree } from '../../publish/owned-files.ts'
import { clearReportDirectory, putFiles, whyUnusable } from '../../publish/report-directory.ts'
import type { Workspace } from '../../suite/workspace.ts'
import { recordedFacts } from './facts.ts'
import type { RunState } from './record.ts'
import { type Run, warn } from './run.ts'

/** Names of foreign files that an error shows. */
const SHOWN = 5

/**
 * Checks, without changing anything, that a report directory has nothing that a report would replace.
 * @throws RunError (input, invalid-input) if it has files that no earlier run wrote, or is inside of a .git directory
 */
export function checkReportDirectory(directory: string): void {
  if (resolved(directory).split('/').includes('.git')) {
    throw invalid(`The report directory ${directory} is inside of a .git directory`, null)
  }
  const foreign = asInput(directory, () => foreignIn(directory))
  if (foreign.length === 0) return
  const more = foreign.length > SHOWN ? ` and ${foreign.length - SHOWN} more` : ''
  throw invalid(
    `The report directory ${directory} has files that a report would replace and that no run wrote: ${foreign.slice(0, SHOWN).map(plainLine).join(', ')}${more}`,
    'a run replaces only files that an earlier run wrote and nobody changed since',
  )
}

/**
 * Removes the report of an earlier run, which could be mistaken for this one's, and checks that the directory is writable.
 * Call it when the inputs and the machine are accepted.
 * @throws RunError (input, invalid-input) if the directory is not writable or has other files with names of a report
 */
export function prepareReportDirectory(directory: string): void {
  checkReportDirectory(directory)
  asInput(directory, () => clearReportDirectory(directory))
}

/**
 * The directory in which a run reports: the requested one if it was prepared and is still usable, or if a run that ended
 * before that finds it absent or with nothing but an earlier report; else one in the workspace.
 */
export function reportDirectoryFor(
  { request, reportDirectory }: RunState,
  workspace: Workspace,
): { readonly directory: string; readonly warning: string | null } {
  const own = join(workspace.root, 'report')
  if (reportDirectory !== null) {
    const reason = whyUnusable(reportDirectory)
    if (reason === null) return { directory: reportDirectory, warning: null }
    const warning = `The report is in ${own}, because ${reportDirectory} cannot be used any more: ${reason}`
    return { directory: own, warning }
  }
  const requested = request?.reportDirectory ?? null
  if (requested === null || !isUnusedBefore(requested)) return { directory: own, warning: null }
  return { directory: requested, warning: null }
}

function isUnusedBefore(directory: string): boolean {
  try {
    if (!isFree(directory)) return false
    prepareReportDirectory(directory)
    return true
  } catch {
    return false
  }
}

/** The path without links, as far as it exists. */
function resolved(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(resolved(parent), basename(path))
  }
}

function asInput<T>(directory: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw invalid(`The report directory ${directory} is not writable`, messageOf(error))
  }
}

function invalid(message: string, cause: string | null): RunError {
  return new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message,
    ...(cause === null ? {} : { cause }),
    remedy:
      'set report-dir to a new or empty directory that the user of this job can write to, or move these files away',
  })
}

/**
 * Records the setup of the node and writes a first provenance as soon as the builds are known, because the run may end at
 * any time after this.
 */
export function recordSetup(current: Run, files: CrioFiles): void {
  const { deps, request, record } = current
  const facts = nodeFacts(request, files)
  record.append({ node: facts })
  for (const text of unusedComponents(request.components, facts)) warn(current, text)
  const recorded = recordedFacts(record, null)
  const generator = { version: deps.version, now: deps.now() }
  const provenance = provenanceJson(buildProvenance(generator, recorded, false))
  const file = { name: REPORT_FILES.provenance, text: provenance }
  for (const text of putFiles(request.reportDirectory, [file])) warn(current, text)
}
