import type { SpecFailure, SpecResult, SuiteNodeResult } from '../model/results.ts'
import { detached, plural } from '../text.ts'
import type { LateText } from './xml-text.ts'

/** Characters of one text of a report: a message, a stack trace, an output. Those of real specs have up to a third. */
export const TEXT_LIMIT = 524_288
/** Characters of all texts together of results that did not pass. */
const FAILED_LIMIT = 33_554_432
/** The same of results that passed, whose texts explain little. */
const PASSED_LIMIT = 8_388_608
/** Characters of a message for which no room is left. */
const SHORT_MESSAGE = 1_000
/** No suite has as many results. */
const MOST_RESULTS = 50_000

/** The room for the texts of a report, so that its size does not fill the memory. Names are not counted. */
export interface TextRoom {
  /** The message as a text of its own, or its start if there is no more room. */
  message(text: string | LateText, passed: boolean): string
  /** The same for an output or a stack trace, of which nothing is kept if there is no more room. */
  output(text: string | LateText, passed: boolean): string
  /** Counts a result. False if there are too many of them. */
  addResult(): boolean
  /** Counts texts that were cut while they were read. */
  addCuts(count: number, passed: boolean): void
  /** What was left out of texts, in sentences. Texts of results that passed are neither shown nor searched. */
  cuts(): readonly string[]
  /** What of the results is missing, in sentences. */
  missing(): readonly string[]
}

/** A room in which nothing is yet. */
export function createTextRoom(): TextRoom {
  let failedRoom = FAILED_LIMIT
  let passedRoom = PASSED_LIMIT
  let cut = 0
  let shortened = 0
  let results = 0

  function take(text: string | LateText, passed: boolean, short: number): string {
    if (isLonger(text, passed ? passedRoom : failedRoom)) {
      if (!passed && isLonger(text, short)) shortened++
      return short === 0 ? '' : detached(startOf(text, short))
    }
    const whole = typeof text === 'string' ? text : text.read()
    if (passed) passedRoom -= whole.length
    else failedRoom -= whole.length
    return detached(whole)
  }

  return {
    message: (text, passed) => take(text, passed, SHORT_MESSAGE),
    output: (text, passed) => take(text, passed, 0),
    addResult() {
      results++
      return results <= MOST_RESULTS
    },
    addCuts(count, passed) {
      if (!passed) cut += count
    },
    cuts: () => [
      ...(cut === 0
        ? []
        : [
            `${plural(cut, 'text')} with more than ${TEXT_LIMIT} characters: only both ends were read`,
          ]),
      ...(shortened === 0
        ? []
        : [
            `${plural(shortened, 'text')} shortened or left out, because all texts together are too long`,
          ]),
    ],
    missing: () =>
      results > MOST_RESULTS
        ? [`it has ${results} results, of which the first ${MOST_RESULTS} were read`]
        : [],
  }
}

/** A spec with the texts for which there is room. */
export function limitSpec(spec: SpecResult, room: TextRoom): SpecResult {
  const passed = spec.outcome === 'passed' || spec.outcome === 'skipped'
  return {
    ...spec,
    failure: spec.failure && limitFailure(spec.failure, room, passed),
    additionalFailures: spec.additionalFailures.map((failure) =>
      limitFailure(failure, room, passed),
    ),
    skipReason: spec.skipReason && room.message(spec.skipReason, passed),
    output: room.output(spec.output, passed),
  }
}

/** A suite node with the texts for which there is room. */
export function limitNode(node: SuiteNodeResult, room: TextRoom): SuiteNodeResult {
  const passed = node.outcome === 'passed' || node.outcome === 'skipped'
  return {
    ...node,
    failure: node.failure && limitFailure(node.failure, room, passed),
    output: room.output(node.output, passed),
  }
}

function isLonger(text: string | LateText, count: number): boolean {
  return typeof text === 'string' ? text.length > count : text.isLongerThan(count)
}

function startOf(text: string | LateText, count: number): string {
  return typeof text === 'string' ? text.slice(0, count) : text.start(count)
}

function limitFailure(failure: SpecFailure, room: TextRoom, passed: boolean): SpecFailure {
  return {
    ...failure,
    message: room.message(failure.message, passed),
    stackTrace: room.output(failure.stackTrace, passed),
  }
}
