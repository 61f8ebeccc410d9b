import { copyFileSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StepOutput } from '../adapters/actions.ts'
import type { Logger } from '../adapters/log.ts'
import { messageOf } from '../domain/errors.ts'
import { REPORT_FILES } from '../domain/model/report-files.ts'
import type { Provenance } from '../domain/report/provenance.ts'
import type { Report } from '../domain/report/report.ts'
import { annotationsOf } from '../domain/views/annotations.ts'
import { provenanceJson, toJson } from '../domain/views/json.ts'
import { renderSummary } from '../domain/views/markdown/summary.ts'
import { outputsOf } from '../domain/views/outputs.ts'

/** Where a report is written, and what is copied with it. */
export interface PublishTarget {
  readonly directory: string
  /** Path of the undo journal, which may not exist. */
  readonly journal: string
}

/** Publishes a report as annotations, outputs, files and summary. A failure of one does not stop the others. */
export async function publish(
  deps: {
    readonly step: StepOutput
    readonly log: Logger
    readonly show: ((report: Report) => void) | null
  },
  { report, provenance }: { readonly report: Report; readonly provenance: Provenance },
  { directory, journal }: PublishTarget,
): Promise<void> {
  const reportJson = join(directory, REPORT_FILES.report)
  const provenanceFile = join(directory, REPORT_FILES.provenance)
  const summary = renderSummary(report)
  const views: Readonly<Record<string, () => void | Promise<void>>> = {
    annotations() {
      if (deps.show !== null) return
      for (const annotation of annotationsOf(report)) deps.step.annotate(annotation)
    },
    outputs() {
      const outputs = outputsOf(report, {
        reportDirectory: directory,
        reportJson,
        provenance: provenanceFile,
      })
      for (const [name, value] of Object.entries(outputs)) deps.step.setOutput(name, value)
    },
    [REPORT_FILES.report]: () => writeFileSync(reportJson, toJson(report)),
    [REPORT_FILES.summary]: () => writeFileSync(join(directory, REPORT_FILES.summary), summary),
    [REPORT_FILES.provenance]: () => writeFileSync(provenanceFile, provenanceJson(provenance)),
    [REPORT_FILES.journal]() {
      if (existsSync(journal)) copyFileSync(journal, join(directory, REPORT_FILES.journal))
    },
    "the step's summary": () =>
      deps.show === null ? deps.step.writeSummary(summary) : deps.show(report),
  }
  for (const [name, write] of Object.entries(views)) {
    try {
      await write()
    } catch (error) {
      deps.log.warning(`${name} could not be written: ${messageOf(error)}`)
    }
  }
}
