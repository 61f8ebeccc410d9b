import { sourceLabel, sourceUrl } from '../../report/links.ts'
import { logMarks } from '../../report/log-marks.ts'
import type { ReportedFailure, ReportedSpec } from '../../report/report.ts'
import { formatDuration } from '../../text.ts'
import { OUTCOME_NAMES, placesOf, pointInTime } from '../wording.ts'
import type { LogPage, TryPage } from './page-data.ts'
import { TEXT_LIMITS } from './page-limits.ts'
import { nameOf, shownLine, shownText } from './page-text.ts'

/** Ginkgo's heading for the message of an attempt that it repeats (onsi/ginkgo internal/suite.go). */
const ATTEMPT = /^Failure recorded during attempt (\d{1,4}):/
/** Further failures of one attempt, such as of cleaning up. */
const MOST_FURTHER = 5
const MOST_LOGS = 6

type Logs = ReportedSpec['logs']

/** What one attempt has of its own. */
interface Attempt {
  readonly title: string
  readonly outcome: ReportedSpec['outcome']
  readonly seconds: number | null
  readonly startedAt: string | null
  readonly endedAt: string | null
  readonly failure: ReportedFailure | null
  readonly logs: Logs
}

/**
 * The attempts of a spec that failed, in their order: those of the suite and of the rerun. Further failures of an attempt, such
 * as of cleaning up, stand beside them.
 * @param commit of Kubernetes, from which the suite was built; null if unknown
 */
export function triesOf(spec: ReportedSpec, commit: string | null): readonly TryPage[] {
  return attemptsOf(spec).map(({ title, outcome, seconds, startedAt, endedAt, failure, logs }) => {
    const window = { from: startedAt, until: failure?.at ?? endedAt }
    return {
      title,
      outcome: nameOf(OUTCOME_NAMES, outcome),
      time: [
        ...(startedAt === null ? [] : [`started ${pointInTime(startedAt)}`]),
        ...(seconds === null || seconds === 0 ? [] : [`took ${formatDuration(seconds)}`]),
      ].join(', '),
      expected: shownLine(failure?.summary.expected ?? ''),
      actual: shownLine(failure?.summary.actual ?? ''),
      message: shownText(failure?.message ?? ''),
      stackTrace: shownText(failure?.stackTrace ?? '', TEXT_LIMITS.stack),
      places: placesOf(failure).map((place) => ({
        label: shownLine(sourceLabel(place)),
        url: sourceUrl(place, commit),
      })),
      logs: logs
        .filter(({ lines }) => lines.length > 0)
        .slice(0, MOST_LOGS)
        .map(({ log, lines }): LogPage => {
          const shown = lines.map((line) => shownLine(line))
          return { log: shownLine(log), lines: shown, marks: logMarks(shown, window) }
        }),
    }
  })
}

function attemptsOf(spec: ReportedSpec): readonly Attempt[] {
  const { invocations, additionalFailures, failure, logs } = spec
  const further = additionalFailures.slice(0, MOST_FURTHER).map((one): Attempt => {
    const attempt = ATTEMPT.exec(one.message)?.[1]
    return {
      title: attempt === undefined ? 'Further failure' : `Attempt ${attempt}`,
      outcome: 'failed',
      seconds: null,
      startedAt: attempt === undefined ? spec.startedAt : null,
      endedAt: null,
      failure: one,
      logs: [],
    }
  })
  if (invocations.length > 1) {
    return [
      ...invocations.map(
        (one, index): Attempt => ({
          ...one,
          title: index === 0 ? 'Suite' : 'Rerun',
          logs: index === 0 ? logs : one.logs,
        }),
      ),
      ...further,
    ]
  }
  const { outcome, seconds, startedAt, endedAt, attempts } = spec
  const title = attempts > 1 ? `Last of ${attempts} attempts` : 'Suite'
  const own: Attempt = { title, outcome, seconds, startedAt, endedAt, failure, logs }
  const isEarlier = ({ title: name }: Attempt) => name.startsWith('Attempt')
  return [...further.filter(isEarlier), own, ...further.filter((one) => !isEarlier(one))]
}
