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

/** systemd's line when CRI-O is ready, since the unit has Type=notify (cri-o/packaging, crio.service). */
const READY =
  /\bsystemd\[\d+\]: Started (?:crio\.service\b|CRI-O|Container Runtime Interface for OCI)/

/**
 * The lines after CRI-O was last ready, so that an error of an earlier start is left out. If the log has no lines of
 * systemd, a start that did not end is taken for a success; otherwise nothing is left out.
 */
export function sinceLastReady(lines: readonly string[]): readonly string[] {
  const ready = lines.findLastIndex((line) => READY.test(line))
  if (ready >= 0) return lines.slice(ready + 1)
  const started = lines.findLastIndex((line) => line.includes('msg="Starting CRI-O, version: '))
  const since = lines.slice(started + 1)
  return since.length === 0 || since.some((line) => levelOf(line) === 'fatal') ? lines : since
}
