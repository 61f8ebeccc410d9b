import { parseJson } from '../json.ts'
import { plainLine } from '../text.ts'

/** The level of a log line; lines below warning have none. */
export type Level = 'warning' | 'error' | 'fatal'

/**
 * Levels by line format, worst first: a Go panic, systemd about a service, logrus (CRI-O), klog (kubelet). The kernel has no
 * levels in its log, and the kubelet reports a runtime that does not answer as information. The group `head` and the
 * reference to it let only the first such text of a line be the writer's name: a line can repeat it. In the same way, only
 * the first level of a line of logrus is its own: it can quote a line of another program.
 */
const FORMS: readonly { readonly level: Level; readonly pattern: RegExp }[] = [
  {
    level: 'fatal',
    pattern: /^(?:.{0,200}?\bcrio\[\d+\]: )?(?:panic: |fatal error: |SIG[A-Z]+: )/,
  },
  { level: 'fatal', pattern: /^(?:(?!\blevel=).){0,300}\blevel=(?:fatal|panic)\b/ },
  {
    level: 'fatal',
    pattern: /^(?:.{0,200}?\bkubelet[\w-]{0,60}(?:\[\d{1,10}\])?: )?\s*F\d{4} \d\d:/,
  },
  {
    level: 'fatal',
    pattern:
      /\bsystemd\[1\]: \S+\.service: (?:Main process exited|Failed with result|Watchdog timeout)/,
  },
  { level: 'error', pattern: /^(?:(?!\blevel=).){0,300}\blevel=error\b/ },
  {
    level: 'error',
    pattern: /^(?:.{0,200}?\bkubelet[\w-]{0,60}(?:\[\d{1,10}\])?: )?\s*E\d{4} \d\d:/,
  },
  {
    level: 'error',
    pattern:
      /^(?=(?<head>.{0,300}?\b(?:kernel|audit\[\d{1,9}\]): ))\k<head>.{0,200}?(?:\bapparmor="DENIED"|\bavc: {1,2}denied\b(?!.{0,1000}\bpermissive=1)|\bsegfault at \d|\btraps: |[Oo]ut of memory: Killed process|\boom-kill:|\bBUG: soft lockup|\bblocked for more than \d{1,6} seconds|\bI\/O error\b|\b[Rr]emounting filesystem read-only)/,
  },
  {
    level: 'error',
    pattern:
      /^(?:.{0,200}?\bkubelet[\w-]{0,60}(?:\[\d{1,10}\])?: )?\s*I\d{4} \d\d:.{0,200}?\b(?:container runtime is down|PLEG is not healthy: pleg was last seen)/,
  },
  // containers/conmon, src/utils.h
  { level: 'error', pattern: /^.{0,300}?\bconmon(?:\[\d{1,10}\])?: conmon \w{1,64} <error>: / },
  { level: 'warning', pattern: /^(?:(?!\blevel=).){0,300}\blevel=warn(?:ing)?\b/ },
  {
    level: 'warning',
    pattern: /^(?:.{0,200}?\bkubelet[\w-]{0,60}(?:\[\d{1,10}\])?: )?\s*W\d{4} \d\d:/,
  },
]

/** The level of a line in the log of CRI-O, the kubelet or the services; null for a level below warning. */
export function levelOf(line: string): Level | null {
  return FORMS.find(({ pattern }) => pattern.test(line))?.level ?? null
}

/**
 * The error of a line in the format of klog, which the kubelet writes, also if the line is cut; null if it has none. Cleaned.
 */
export function klogError(line: string): string | null {
  const body = /^(?:(?!\blevel=).){0,300}?\] "(?:[^"\\]|\\.){1,300}" err="((?:[^"\\]|\\.)*)/.exec(
    line,
  )?.[1]
  return body === undefined ? null : unquoted(body)
}

/**
 * The message of a line in logrus format, as CRI-O and crictl write it, also if the line is cut; any other line unchanged.
 * Cleaned.
 */
export function messageIn(line: string): string {
  const body = /\bmsg="((?:[^"\\]|\\.)*)/.exec(line)?.[1]
  return body === undefined ? plainLine(line) : unquoted(body)
}

/** The text in quotes of Go. */
function unquoted(body: string): string {
  const text = parseJson(`"${body}"`)
  return plainLine(typeof text === 'string' ? text : body)
}
