import type { ServiceName } from '../model/service-traces.ts'
import { plainLine, truncate } from '../text.ts'
import { serviceOf } from './service-signs.ts'
import { type SourceLine, sourceLine } from './source-line.ts'
import { timestampOf } from './timestamp.ts'

/** A line of a log as the collectors need it. What is expensive to know is found out on request. */
export interface ReadLine extends SourceLine {
  /** The service that wrote it; null if it is from another program. */
  readonly service: ServiceName | null
  /** Whether the line has a time of its own. */
  readonly timed: boolean
  /** Its time, or of the last line before that has one. Milliseconds since 1970, or null. */
  at(): number | null
  /** The line as shown, after the name of its log and without the name of the host. */
  evidence(): string
}

const EVIDENCE_LENGTH = 400
/** The start of a line that has a time: klog, syslog, the journal's ISO format, logrus, dmesg -T. */
const TIMED =
  /^(?:[IWEF]\d{4} |[A-Z][a-z]{2} [ \d]\d \d\d:|\d{4}-\d\d-\d\dT|time="|\[[A-Z][a-z]{2} [A-Z])/

/**
 * Creates a function that reads the lines of a log, in their order.
 * @param log the name of the log: it says who wrote lines without a prefix
 * @param reference a time near the log, ISO 8601; see timestampOf
 */
export function createLineReader(log: string, reference: string): (line: string) => ReadLine {
  let lastTimed: string | null = null
  return (line) => {
    const timed = TIMED.test(line)
    if (timed) lastTimed = line
    const timeLine = lastTimed
    const source = sourceLine(line)
    return {
      ...source,
      service: serviceOf(source, log),
      timed,
      at: () => (timeLine === null ? null : timestampOf(timeLine, reference)),
      evidence: () => truncate(plainLine(`${log}: ${withoutHost(source)}`), EVIDENCE_LENGTH),
    }
  }
}

function withoutHost({ time, writer, pid, message }: SourceLine): string {
  if (writer === null) return message
  return `${time} ${writer}${pid === null ? '' : `[${pid}]`}: ${message}`
}
