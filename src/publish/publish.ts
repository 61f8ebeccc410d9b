import { existsSync } from 'node:fs'
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
import { exportFiles } from './export-files.ts'
import { listFiles, putFiles, type ReportFile } from './report-directory.ts'

/** Where a report is written, and what is copied with it. */
export interface PublishTarget {
  readonly directory: string
  /** Path of the undo journal, which may not exist. */
  readonly journal: string
  /** Directory with what was collected from the suite, in the layout of the report directory. It may not exist. */
  readonly collected: string
}

/**
 * Publishes a report as annotations, outputs, summary and files, in this order: the first three need no space on the disk of
 * the report directory. A failure of one does not stop the others.
 */
export async function publish(
  deps: {
    readonly step: StepOutput
    readonly log: Logger
    readonly show: ((report: Report) => void) | null
  },
  { report, provenance }: { readonly report: Report; readonly provenance: Provenance },
  { directory, journal, collected }: PublishTarget,
): Promise<void> {
  const reportJson = join(directory, REPORT_FILES.report)
  const provenanceFile = join(directory, REPORT_FILES.provenance)
  const summary = renderSummary(report)
  const put = (files: readonly ReportFile[]) => {
    for (const failure of putFiles(directory, files)) deps.log.warning(failure)
  }
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
    "the step's summary": () =>
      deps.show === null ? deps.step.writeSummary(summary) : deps.show(report),
    'the report': () =>
      put([
        { name: REPORT_FILES.report, text: toJson(report) },
        { name: REPORT_FILES.summary, text: summary },
        { name: REPORT_FILES.provenance, text: provenanceJson(provenance) },
        ...(existsSync(journal) ? [{ name: REPORT_FILES.journal, from: journal }] : []),
      ]),
    'the files for other tools': () =>
      put(
        exportFiles(report).map(({ name, text }) => ({
          name: join(REPORT_FILES.export, name),
          text,
        })),
      ),
    'what the suite left': () =>
      put(listFiles(collected).map((name) => ({ name, from: join(collected, name) }))),
  }
  for (const [name, write] of Object.entries(views)) {
    try {
      await write()
    } catch (error) {
      deps.log.warning(`${name} could not be written: ${messageOf(error)}`)
    }
  }
}
