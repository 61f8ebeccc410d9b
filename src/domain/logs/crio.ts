import { levelOf } from './log-line.ts'
import { timestampOf } from './timestamp.ts'

/** A start or an end of CRI-O in its log. */
export interface CrioLogEvent {
  /** CRI-O's process id; null if the log is not from the journal. */
  readonly pid: number | null
  /** ISO 8601, or null for a line without a time. */
  readonly at: string | null
  /** The version that starts, or the line that shows the end. */
  readonly detail: string
}

/**
 * Recognises the start of a CRI-O process (cri-o/cri-o, cmd/crio/main.go). A start while the suite runs means that
 * CRI-O died and restarted. For `reference` see timestampOf.
 */
export function crioStarts(line: string, reference: string): CrioLogEvent | null {
  const version = / msg="Starting CRI-O, version: ([^",]+)/.exec(line)?.[1]
  return version === undefined ? null : eventOf(line, reference, version)
}

/** Recognises the end of a CRI-O process: a panic, a fatal error, or systemd's message about a dead process. */
export function crioEnds(line: string, reference: string): CrioLogEvent | null {
  return levelOf(line) === 'fatal' ? eventOf(line, reference, line) : null
}

function eventOf(line: string, reference: string, detail: string): CrioLogEvent {
  const pid = /^.{0,200}?\bcrio\[(\d+)\]: /.exec(line)?.[1]
  const time = timestampOf(line, reference)
  return {
    pid: pid === undefined ? null : Number(pid),
    at: time === null ? null : new Date(time).toISOString(),
    detail,
  }
}
