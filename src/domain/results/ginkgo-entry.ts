import { type Fields, fieldsOf, isObject, listOf, numberOf, textOf, textsOf } from '../fields.ts'
import type {
  PlannedSpec,
  SourceLocation,
  SpecFailure,
  SpecOutcome,
  SpecResult,
  SuiteNodeResult,
} from '../model/results.ts'
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
/** How Go writes a time that was never set. */
const ZERO_TIME = '0001-01-01T00:00:00Z'
const OUTCOMES: ReadonlyMap<string, SpecOutcome> = new Map([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['timedout', 'timedout'],
  ['panicked', 'panicked'],
  ['interrupted', 'interrupted'],
  ['aborted', 'aborted'],
  ['skipped', 'skipped'],
])

/** True for a spec, also one that the filters leave out. */
export function isSpecEntry(entry: Entry): boolean {
  return entry.LeafNodeType === 'It'
}

/** True for a suite node such as SynchronizedBeforeSuite. */
export function isSuiteNodeEntry(entry: Entry): boolean {
  return isSuiteNode(textOf(entry.LeafNodeType))
}

/** False for what never started: filtered specs are `skipped` without reason or attempt, others are `pending`. */
export function hasResult(entry: Entry): boolean {
  if (entry.State === 'pending') return false
  const started = (numberOf(entry.NumAttempts) ?? 0) > 0
  return entry.State !== 'skipped' || started || skipReasonOf(entry) !== ''
}

/** Who a spec is. */
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
    skipReason: skipped ? skipReasonOf(entry) : null,
    output: outputOf(entry),
  }
}

/** A suite node; runs with several processes have one of each for every process. */
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

/** A point in time as it stands in the report, or null where it was never set. */
export function timeOf(value: unknown): string | null {
  const time = textOf(value)
  return time === ZERO_TIME || Number.isNaN(Date.parse(time)) ? null : time
}

/** Go's durations count nanoseconds. */
export function secondsOf(nanoseconds: unknown): number | null {
  const value = numberOf(nanoseconds)
  return value === null ? null : value / NANOSECONDS
}

/** A state that we do not know is a failure: it must never make a run green. */
function outcomeOf(entry: Entry): SpecOutcome {
  return OUTCOMES.get(textOf(entry.State)) ?? 'failed'
}

function skipReasonOf(entry: Entry): string {
  return textOf(fieldsOf<'Message'>(entry.Failure).Message)
}

/** The failure, then those that the failed node still recorded before it ended, after a time-out or an interrupt. */
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

/** Where the spec stood when it was stopped from outside (types.ProgressReport). */
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

/** What the spec wrote, its steps among it as on the console. */
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
