/** A line of a log, without the prefix of the journal or of syslog. */
export interface SourceLine {
  /** The time of the prefix as it stands there; empty for a line without a prefix. */
  readonly time: string
  /** Who wrote it, such as `crio`, `systemd` or `kernel`; null for a line without a prefix. */
  readonly writer: string | null
  readonly pid: number | null
  readonly message: string
}

/** The formats `short`, `short-precise` and `short-iso` of journalctl, and rsyslog's (systemd, journalctl(1), --output). */
const PREFIX =
  /^([A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d{1,9})?|\d{4}-\d\d-\d\dT[\d:.,]{8,18}(?:Z|[+-]\d\d:?\d\d)?) \S{1,255} ([^\s:[\]]{1,100})(?:\[(\d{1,10})\])?: /
/** The time in front of a message of the kernel (dmesg(1)), also on a serial console: since boot, or with -T. */
const KERNEL_TIME =
  /^\[(?: {0,10}\d{1,10}\.\d{1,9}|[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4})\](?:\[ {0,6}[TC]\d{1,10}\])? /

/** Longer lines are dumps of objects. What a line says about a service is at its start. */
const SEARCHED_LENGTH = 2_000

/** Splits a line of a log into its writer and its message. */
export function sourceLine(line: string): SourceLine {
  const searched = line.slice(0, SEARCHED_LENGTH)
  const prefix = PREFIX.exec(searched)
  const message = searched.slice(prefix?.[0].length ?? 0).replace(KERNEL_TIME, '')
  const [, time = '', writer = null, pid] = prefix ?? []
  return { time, writer, pid: pid === undefined ? null : Number(pid), message }
}
