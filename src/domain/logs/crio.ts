import { levelOf } from './log-line.ts'
import { timestampOf } from './timestamp.ts'

/** Something that CRI-O's log says about the service itself. */
export interface CrioLogEvent {
  /** CRI-O's process; null where the log is not the journal's. */
  readonly pid: number | null
  /** ISO 8601, or null for a line without a time. */
  readonly at: string | null
  /** The version that starts, or the line that tells of the end. */
  readonly detail: string
}

/**
 * Recognises the start of a CRI-O process (cri-o/cri-o, cmd/crio/main.go). A start while the suite runs means that
 * CRI-O had died and came back. For `reference` see timestampOf.
 */
export function crioStarts(line: string, reference: string): CrioLogEvent | null {
  const version = / msg="Starting CRI-O, version: ([^",]+)/.exec(line)?.[1]
  return version === undefined ? null : lifeOf(line, reference, version)
}

/** Recognises a line with which CRI-O ends: a panic, a fatal error, systemd's word on a dead process. */
export function crioEnds(line: string, reference: string): CrioLogEvent | null {
  return levelOf(line) === 'fatal' ? lifeOf(line, reference, line) : null
}

function lifeOf(line: string, reference: string, detail: string): CrioLogEvent {
  const pid = /^.{0,200}?\bcrio\[(\d+)\]: /.exec(line)?.[1]
  const time = timestampOf(line, reference)
  return {
    pid: pid === undefined ? null : Number(pid),
    at: time === null ? null : new Date(time).toISOString(),
    detail,
  }
}
