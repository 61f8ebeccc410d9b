import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CrioFiles } from '../../builds/crio-files.ts'
import { nodeFacts, unusedComponents } from '../../crio/node-facts.ts'
import { messageOf, RunError } from '../../domain/errors.ts'
import { REPORT_FILES } from '../../domain/model/report-files.ts'
import { buildProvenance } from '../../domain/report/provenance.ts'
import { provenanceJson } from '../../domain/views/json.ts'
import { recordedFacts } from './facts.ts'
import { type Run, warn } from './run.ts'

/**
 * Checks that the report directory is writable, and removes files of an earlier run, which could be mistaken for this
 * one's. It only removes names that this action writes.
 * @throws RunError (input, invalid-input) if the directory is not writable
 */
export function prepareReportDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true })
    for (const name of Object.values(REPORT_FILES)) {
      rmSync(join(directory, name), { recursive: true, force: true })
    }
    const probe = join(directory, '.crio-node-e2e')
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    throw new RunError({
      kind: 'input',
      reason: 'invalid-input',
      message: `The report directory ${directory} is not writable`,
      cause: messageOf(error),
      remedy: 'set report-dir to a directory that the user of this job can write to',
    })
  }
}

/**
 * Records the setup of the node and writes a first provenance as soon as the builds are known, because the run may end at
 * any time after this.
 */
export function recordSetup(current: Run, files: CrioFiles): void {
  const { deps, request, record, workspace } = current
  const facts = nodeFacts(request, files)
  record.append({ node: facts })
  for (const text of unusedComponents(request.components, facts)) warn(current, text)
  const recorded = recordedFacts(record.state(), workspace, null)
  const generator = { version: deps.version, now: deps.now() }
  const provenance = provenanceJson(buildProvenance(generator, recorded, false))
  writeFileSync(join(request.reportDirectory, REPORT_FILES.provenance), provenance)
}
