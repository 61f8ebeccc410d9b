import { join } from 'node:path'
import type { AlertsDone } from '../../domain/alerts/done.ts'
import { messageOf } from '../../domain/errors.ts'
import { NIGHT_FILES } from '../../domain/model/report-files.ts'
import type { Night } from '../../domain/night/night.ts'
import type { Annotation } from '../../domain/views/annotations.ts'
import { nightJson } from '../../domain/views/json.ts'
import { renderAlertsDone } from '../../domain/views/markdown/alerts-done.ts'
import { renderAnsweredNight, renderNight } from '../../domain/views/markdown/night.ts'
import { nightAnnotations } from '../../domain/views/night-annotations.ts'
import { nightOutputs } from '../../domain/views/night-outputs.ts'
import { clearReportDirectory, putFiles } from '../../publish/report-directory.ts'
import type { NightDeps } from './deps.ts'

/** What is shown of a night beside its files. */
export interface NightViews {
  readonly summary: (night: Night) => string
  readonly annotations: (night: Night) => readonly Annotation[]
}

export const JUDGED: NightViews = {
  summary: (night) => renderNight(night),
  annotations: nightAnnotations,
}

/** Of a night that gets answers: the rest of it was shown when it was judged, and the answers by the job that searched. */
export const ANSWERED: NightViews = { summary: renderAnsweredNight, annotations: () => [] }

/** Views with what became of alerts. */
export function withAlertsShown(
  { summary, annotations }: NightViews,
  alerts: AlertsDone,
  { serverUrl }: { readonly serverUrl: string },
): NightViews {
  const section = renderAlertsDone(alerts, serverUrl)
  const { problem } = alerts
  return {
    summary: (night) => (section === '' ? summary(night) : `${summary(night)}\n${section}`),
    annotations: (night) => [
      ...annotations(night),
      ...(problem === ''
        ? []
        : [
            {
              level: 'error' as const,
              title: 'Alerts could not be brought up to date',
              message: problem,
            },
          ]),
    ],
  }
}

/**
 * Publishes a night as annotations, outputs, summary and files. A failure of one does not stop the others.
 * @param files more files for the report directory, by path
 */
export async function publishNight(
  night: Night,
  files: ReadonlyMap<string, string>,
  directory: string,
  { step, log }: Pick<NightDeps, 'step' | 'log'>,
  shown: NightViews = JUDGED,
): Promise<void> {
  const json = join(directory, NIGHT_FILES.night)
  const views: Readonly<Record<string, () => void | Promise<void>>> = {
    annotations() {
      for (const annotation of shown.annotations(night)) step.annotate(annotation)
    },
    outputs() {
      for (const [name, value] of Object.entries(nightOutputs(night, { directory, json }))) {
        step.setOutput(name, value)
      }
    },
    "the step's summary": () => step.writeSummary(shown.summary(night)),
    'the report': () => {
      clearReportDirectory(directory)
      const failures = putFiles(directory, [
        { name: NIGHT_FILES.night, text: nightJson(night) },
        { name: NIGHT_FILES.summary, text: renderNight(night) },
        ...[...files].map(([name, text]) => ({ name, text })),
      ])
      for (const failure of failures) log.warning(failure)
    },
  }
  log.info(`${night.verdict.headline}. ${night.verdict.detail}`)
  for (const [name, write] of Object.entries(views)) {
    try {
      await write()
    } catch (error) {
      log.warning(`${name} could not be written: ${messageOf(error)}`)
    }
  }
}
