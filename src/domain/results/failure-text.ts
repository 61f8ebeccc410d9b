import type { SourceLocation, SpecFailure } from '../model/results.ts'

/** `[FAILED] message`, the first line of a failure (onsi/ginkgo, reporters/default_reporter.go, emitFailure). */
const HEADING = /^\[(?:FAILED|TIMEDOUT|PANICKED|INTERRUPTED|ABORTED|SKIPPED)!?\] (.*)$/
const LOCATION = /^In \[[^\]]+\] at: (.*) @ (\S+ \S+)$/
const STACK = 'Full Stack Trace'
/** References to other parts of the output, which are left out. */
const POINTER = /^There were additional failures detected/

/** A failure and the additional ones that Ginkgo printed after it. */
export interface FailureText {
  readonly failure: SpecFailure
  readonly additional: readonly SpecFailure[]
}

/**
 * Reads failures in Ginkgo's text format: the body of JUnit's `<failure>`, or the console without its indentation. Returns
 * null for text in another format.
 * @param zone the node's offset from UTC, such as `+02:00` or `Z`, because the times in the text have none
 */
export function readFailureText(text: string, zone: string): FailureText | null {
  const blocks: string[][] = []
  // A heading starts another failure only after the location of the previous one. Before, it is part of the message.
  let located = true
  for (const line of text.split('\n')) {
    if (located && HEADING.test(line)) {
      blocks.push([line])
      located = false
    } else {
      blocks.at(-1)?.push(line)
      located ||= LOCATION.test(line)
    }
  }
  const [failure, ...additional] = blocks.map((lines) => readBlock(lines, zone))
  return failure === undefined ? null : { failure, additional }
}

/** `path/file.go:12`, or null for anything else. */
export function readLocation(text: string): SourceLocation | null {
  const [, file, line] = /^(\S.*):(\d{1,9})$/.exec(text.trim()) ?? []
  return file === undefined ? null : { file, line: Number(line) }
}

/** The number of attempts of a spec, from the lines that Ginkgo writes between them. */
export function readAttempts(timeline: string): number {
  return (
    1 +
    (timeline.match(/^ *Attempt #\d+ (?:Failed|Passed)\. {2}Re(?:try|peat)ing \S+ @ /gm)?.length ??
      0)
  )
}

function readBlock(lines: readonly string[], zone: string): SpecFailure {
  const at = lines.findIndex((line) => LOCATION.test(line))
  const end = at < 0 ? lines.length : at
  const [, location = '', time = ''] = LOCATION.exec(lines[end] ?? '') ?? []
  const rest = lines.slice(end + 1).filter((line) => !POINTER.test(line))
  const stack = rest.indexOf(STACK)
  const panic = stack < 0 ? [] : rest.slice(0, stack)
  const first = HEADING.exec(lines[0] ?? '')?.[1] ?? ''
  return {
    message: [first, ...lines.slice(1, end), ...panic].join('\n').trim(),
    location: readLocation(location),
    stackTrace: rest
      .slice(stack + 1)
      .join('\n')
      .trim(),
    at: readGinkgoTime(time, zone),
  }
}

/** `11/22/26 11:34:04.926` (month first) with the zone, as ISO 8601. */
function readGinkgoTime(text: string, zone: string): string | null {
  const [, month, day, year, time] =
    /^(\d\d)\/(\d\d)\/(\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)$/.exec(text) ?? []
  if (month === undefined) return null
  const iso = `20${year}-${month}-${day}T${time}${zone}`
  return Number.isNaN(Date.parse(iso)) ? null : iso
}
