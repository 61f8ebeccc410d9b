import { type Fields, fieldsOf, listOf, numberOf, textOf } from '../fields.ts'
import { parseJson } from '../json.ts'
import { formatDuration } from '../text.ts'
import { readDuration } from './duration.ts'

/**
 * What a ProwJob says about its end, from `prowjob.json` (kubernetes-sigs/prow, pkg/apis/prowjobs/v1/types.go): its state
 * with the description, and whether the job took as long as its time limit allows.
 * @param started,finished the text of `started.json` and `finished.json`, or null
 */
export function readProwJob(
  text: string,
  started: string | null,
  finished: string | null,
): readonly string[] {
  const { spec, status } = fieldsOf<'spec' | 'status'>(parseJson(text))
  const { state, description } = fieldsOf<'state' | 'description'>(status)
  const { decoration_config: decoration } = fieldsOf<'decoration_config'>(spec)
  const { timeout } = fieldsOf<'timeout'>(decoration)
  const limit = readDuration(textOf(timeout))
  const took = between(started, finished)
  const isOver = limit !== null && took !== null && took >= limit
  return [
    `${textOf(state)}: ${textOf(description)}`,
    ...(isOver
      ? [`the job took ${formatDuration(took)}, and its time limit is ${textOf(timeout)}`]
      : []),
  ]
}

/** States of a ProwJob that ended without success (kubernetes-sigs/prow, pkg/apis/prowjobs/v1/types.go). */
const FAILURES = ['failure', 'aborted', 'error']

/** What `prowjob.json` says against a success; null if the job succeeded or has not ended. */
export function readProwJobFailure(text: string): string | null {
  const { status } = fieldsOf<'status'>(parseJson(text))
  const { state, description } = fieldsOf<'state' | 'description'>(status)
  if (!FAILURES.includes(textOf(state))) return null
  const why = textOf(description)
  return `the state of the job is ${textOf(state)}${why === '' ? '' : ` (${why})`}`
}

/** When a job of Prow started, from `started.json`, ISO 8601; null if that is not known. */
export function readStarted(text: string): string | null {
  const seconds = timestampIn(text)
  const date = new Date((seconds ?? Number.NaN) * 1000)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}

/** Seconds since 1970 (GoogleCloudPlatform/testgrid, metadata/job.go). */
function timestampIn(text: string | null): number | null {
  return numberOf(fieldsOf<'timestamp'>(parseJson(text ?? '')).timestamp)
}

function between(started: string | null, finished: string | null): number | null {
  const from = timestampIn(started)
  const to = timestampIn(finished)
  return from === null || to === null ? null : to - from
}

type Ended = Fields<'reason' | 'exitCode' | 'message'>

/**
 * What `podinfo.json` says about the end of the pod that ran a job (kubernetes-sigs/prow, pkg/crier/reporters/gcs): the
 * pod itself, its conditions, its containers that ended, and its events.
 */
export function readPodInfo(text: string): readonly string[] {
  const { pod, events } = fieldsOf<'pod' | 'events'>(parseJson(text))
  const { status } = fieldsOf<'status'>(pod)
  const fields = fieldsOf<
    'phase' | 'reason' | 'message' | 'conditions' | 'containerStatuses' | 'initContainerStatuses'
  >(status)
  return [
    ...describe(`pod ${textOf(fields.phase)}`, fields),
    ...listOf(fields.conditions).flatMap((condition) => {
      const { type, ...about } = fieldsOf<'type' | 'reason' | 'message'>(condition)
      return describe(`condition ${textOf(type)}`, about)
    }),
    ...[fields.initContainerStatuses, fields.containerStatuses]
      .flatMap(listOf)
      .flatMap(describeContainer),
    ...listOf(events).flatMap((event) => describe('event', fieldsOf<'reason' | 'message'>(event))),
  ]
}

function describe(what: string, about: Fields<'reason' | 'message'>): readonly string[] {
  const reason = textOf(about.reason)
  return reason === '' ? [] : [`${what} ${reason}: ${textOf(about.message)}`]
}

function describeContainer(container: unknown): readonly string[] {
  const { name, state, lastState } = fieldsOf<'name' | 'state' | 'lastState'>(container)
  return [state, lastState].flatMap((one) => {
    const ended: Ended = fieldsOf(fieldsOf<'terminated'>(one).terminated)
    const code = numberOf(ended.exitCode)
    return code === null
      ? []
      : [`container ${textOf(name)} ended: ${textOf(ended.reason)}, exit code ${code}`]
  })
}
