import { type Fields, fieldsOf, isObject, listOf, numberOf, textOf, textsOf } from '../fields.ts'
import type {
  PlannedSpec,
  SourceLocation,
  SpecFailure,
  SpecOutcome,
  SpecResult,
  SuiteNodeResult,
} from '../model/results.ts'
import { OUTCOMES } from './outcomes.ts'
import { isSuiteNode, specId } from './spec-identity.ts'
import { writeTimeline } from './timeline.ts'

/** A spec or a suite node in Ginkgo's JSON report (onsi/ginkgo, types.SpecReport). */
export type Entry = Fields<
  | 'ContainerHierarchyTexts'
  | 'ContainerHierarchyLabels'
  | 'LeafNodeType'
  | 'LeafNodeLocation'
  | 'LeafNodeLabels'
  | 'LeafNodeText'
  | 'State'
  | 'StartTime'
  | 'EndTime'
  | 'RunTime'
  | 'ParallelProcess'
  | 'Failure'
  | 'AdditionalFailures'
  | 'NumAttempts'
  | 'CapturedGinkgoWriterOutput'
  | 'CapturedStdOutErr'
  | 'SpecEvents'
>

/** types.Failure */
type Failure = Fields<
  | 'Message'
  | 'Location'
  | 'TimelineLocation'
  | 'ForwardedPanic'
  | 'ProgressReport'
  | 'AdditionalFailure'
>

const NANOSECONDS = 1e9
/** Go's zero value of a time. */
const ZERO_TIME = '0001-01-01T00:00:00Z'

/** True for a spec, even if the filters exclude it. */
export function isSpecEntry(entry: Entry): boolean {
  return entry.LeafNodeType === 'It'
}

/** True for a suite node such as SynchronizedBeforeSuite. */
export function isSuiteNodeEntry(entry: Entry): boolean {
  return isSuiteNode(textOf(entry.LeafNodeType))
}

/** False for a spec that never started: excluded specs are `skipped` without reason or attempt, others are `pending`. */
export function hasResult(entry: Entry): boolean {
  if (entry.State === 'pending') return false
  const started = (numberOf(entry.NumAttempts) ?? 0) > 0
  return entry.State !== 'skipped' || started || skipReasonOf(entry) !== ''
}

/** The identity of a spec. */
export function readPlannedSpec(entry: Entry): PlannedSpec {
  const labels = [...listOf(entry.ContainerHierarchyLabels), entry.LeafNodeLabels]
  return {
    id: specId(textsOf(entry.ContainerHierarchyTexts), textOf(entry.LeafNodeText)),
    labels: [...new Set(labels.flatMap(textsOf))],
    location: locationOf(entry.LeafNodeLocation),
  }
}

/** A spec that has a result. */
export function readSpec(entry: Entry): SpecResult {
  const outcome = outcomeOf(entry)
  const skipped = outcome === 'skipped'
  const [failure = null, ...nested] = skipped ? [] : readFailures(entry.Failure)
  const later = listOf(entry.AdditionalFailures).flatMap((item) =>
    readFailures(fieldsOf<'Failure'>(item).Failure),
  )
  return {
    ...readPlannedSpec(entry),
    outcome,
    seconds: secondsOf(entry.RunTime) ?? 0,
    startedAt: timeOf(entry.StartTime),
    endedAt: timeOf(entry.EndTime),
    process: numberOf(entry.ParallelProcess),
    attempts: Math.max(1, numberOf(entry.NumAttempts) ?? 1),
    failure,
    additionalFailures: [...nested, ...later],
    invocations: [],
    skipReason: skipped ? skipReasonOf(entry) : null,
    output: outputOf(entry),
  }
}

/** A suite node. Parallel runs have one for every process. */
export function readSuiteNode(entry: Entry): SuiteNodeResult {
  const outcome = outcomeOf(entry)
  return {
    node: textOf(entry.LeafNodeType),
    outcome,
    process: numberOf(entry.ParallelProcess),
    failure: outcome === 'skipped' ? null : (readFailures(entry.Failure)[0] ?? null),
    output: outputOf(entry),
  }
}

/** A time of the report, or null if it is not set. */
export function timeOf(value: unknown): string | null {
  const time = textOf(value)
  return time === ZERO_TIME || Number.isNaN(Date.parse(time)) ? null : time
}

/** A Go duration, which is in nanoseconds, as seconds. */
export function secondsOf(nanoseconds: unknown): number | null {
  const value = numberOf(nanoseconds)
  return value === null ? null : value / NANOSECONDS
}

/** An unknown state is a failure, so that it never makes a run green. */
function outcomeOf(entry: Entry): SpecOutcome {
  return OUTCOMES.get(textOf(entry.State)) ?? 'failed'
}

function skipReasonOf(entry: Entry): string {
  return textOf(fieldsOf<'Message'>(entry.Failure).Message)
}

/** The failure, then those that its node recorded after a timeout or an interrupt. */
function readFailures(value: unknown): readonly SpecFailure[] {
  const failures: SpecFailure[] = []
  let next = value
  while (isObject(next)) {
    const fields: Failure = next
    const failure = readFailure(fields)
    if (failure.message !== '' || failure.location !== null) failures.push(failure)
    next = fieldsOf<'Failure'>(fields.AdditionalFailure).Failure
  }
  return failures
}

function readFailure(failure: Failure): SpecFailure {
  const texts = [textOf(failure.Message), textOf(failure.ForwardedPanic)]
  const stackTrace = textOf(fieldsOf<'FullStackTrace'>(failure.Location).FullStackTrace)
  return {
    message: texts.filter((text) => text !== '').join('\n'),
    location: locationOf(failure.Location),
    stackTrace: stackTrace || stackOfSpec(failure.ProgressReport),
    at: timeOf(fieldsOf<'Time'>(failure.TimelineLocation).Time),
  }
}

/** The stack of the spec when Ginkgo stopped it (types.ProgressReport). */
function stackOfSpec(progress: unknown): string {
  const goroutines = listOf(fieldsOf<'Goroutines'>(progress).Goroutines)
    .map((item) => fieldsOf<'IsSpecGoroutine' | 'Stack'>(item))
    .filter((goroutine) => goroutine.IsSpecGoroutine === true)
  return listOf(goroutines[0]?.Stack)
    .map((item) => fieldsOf<'Function' | 'Filename' | 'Line'>(item))
    .map(
      (call) => `${textOf(call.Function)}\n\t${textOf(call.Filename)}:${numberOf(call.Line) ?? 0}`,
    )
    .join('\n')
}

function locationOf(value: unknown): SourceLocation | null {
  const location = fieldsOf<'FileName' | 'LineNumber'>(value)
  const file = textOf(location.FileName)
  return file === '' ? null : { file, line: numberOf(location.LineNumber) ?? 0 }
}

/** The output of the spec, with its steps as on the console. */
function outputOf(entry: Entry): string {
  const steps = listOf(entry.SpecEvents)
    .map((item) => fieldsOf<'SpecEventType' | 'TimelineLocation' | 'Message'>(item))
    .filter((event) => event.SpecEventType === 'By')
    .map((event) => {
      const { Offset, Time } = fieldsOf<'Offset' | 'Time'>(event.TimelineLocation)
      return {
        offset: numberOf(Offset) ?? 0,
        line: `STEP: ${textOf(event.Message)} @ ${textOf(Time)}`,
      }
    })
  const written = writeTimeline(textOf(entry.CapturedGinkgoWriterOutput), steps)
  return [written, textOf(entry.CapturedStdOutErr)].filter((text) => text !== '').join('\n')
}
