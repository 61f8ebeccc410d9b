import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CrioFiles } from '../../builds/crio-files.ts'
import { nodeFacts, unusedComponents } from '../../crio/node-facts.ts'
import { REPORT_FILES } from '../../domain/model/report-files.ts'
import { buildProvenance } from '../../domain/report/provenance.ts'
import { provenanceJson } from '../../domain/views/json.ts'
import { recordedFacts } from './facts.ts'
import { type Run, warn } from './run.ts'

/** Writes down what will be tested on what as soon as that is known: the run may end anywhere after this. */
export function recordSetup(current: Run, files: CrioFiles): void {
  const { deps, request, record, workspace } = current
  const facts = nodeFacts(request, files)
  record.append({ event: 'node', facts })
  for (const text of unusedComponents(request.components, facts)) warn(current, text)
  const recorded = recordedFacts(record.state(), workspace, null)
  const generator = { version: deps.version, now: deps.now() }
  const provenance = provenanceJson(buildProvenance(generator, recorded, false))
  writeFileSync(join(request.reportDirectory, REPORT_FILES.provenance), provenance)
}
