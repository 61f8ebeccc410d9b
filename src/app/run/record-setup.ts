import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CrioFiles } from '../../builds/crio-files.ts'
import { nodeFacts, unusedComponents } from '../../crio/node-facts.ts'
import { REPORT_FILES } from '../../domain/model/report-files.ts'
import { PROVENANCE_SCHEMA_VERSION } from '../../domain/report/provenance.ts'
import { provenanceJson } from '../../domain/views/json.ts'
import { jobOf } from './job.ts'
import type { Run } from './run.ts'
import { warn } from './run.ts'

/** Writes down what will be tested on what as soon as that is known: the run may end anywhere after this. */
export function recordSetup(current: Run, files: CrioFiles): void {
  const { deps, request, record } = current
  const facts = nodeFacts(request, files)
  record.append({ event: 'node', facts })
  for (const text of unusedComponents(request.components, facts)) warn(current, text)
  const { builds, host, node, context } = record.state()
  const provenance = provenanceJson({
    schemaVersion: PROVENANCE_SCHEMA_VERSION,
    generator: { name: 'crio-node-e2e', version: deps.version },
    generatedAt: deps.now().toISOString(),
    run: jobOf(context),
    complete: false,
    builds,
    host,
    node,
    randomSeed: null,
  })
  writeFileSync(join(request.reportDirectory, REPORT_FILES.provenance), provenance)
}
