import { type LineReader, splitLines } from '../lines.ts'
import { createJournalReader } from '../logs/journal-line.ts'
import { timestampOf } from '../logs/timestamp.ts'
import { plainLine } from '../text.ts'

/** An entry of the journal in JSON has some 1,000 characters besides its message. */
const LINE_LIMIT = 8_000
const KEPT_LINES = 1_000
/** Lines of the kernel about the end of processes, and of itself. */
const PROCESS_ENDS = /\b[Kk]ill(?:ed)? process|oom-kill|oom_reaper|Kernel panic/
/** Lines about the end of the machine. */
const MACHINE_ENDS =
  /Power key|[Pp]ower(?:ing)?[ -]?(?:[Oo]ff|down)|systemd-shutdown|going down|[Rr]eboot|(?:systemd\[1\]:|OK .{0,12}\]) Reached target .{0,60}[Ss]hutdown|preempt|[Ss]pot[ I]/
/** Enough to see whether a line has a time. */
const ANY_TIME = '2020-01-01T00:00:00Z'
/** The first line of a boot (torvalds/linux, init/version.c). */
const BOOT = /\bLinux version \d/

/**
 * Selects the lines that can say why a machine or process ended, from a system log. Memory is bounded.
 * @param since when the run started, ISO 8601, or null: earlier lines are left out. Each log begins with a boot, and
 *   machines restart while they are set up, so that a boot counts only if its line has a later time. A boot without a
 *   time shows that the machine came up after an end before it.
 */
export function createSystemLogReader(since: string | null): LineReader {
  let kept: string[] = []
  const journal = createJournalReader()
  const lines = splitLines(LINE_LIMIT, (line) => {
    journal.push(line).forEach(take)
  })

  function take(line: string): void {
    const isBoot = BOOT.test(line)
    if (!isBoot && !PROCESS_ENDS.test(line) && !MACHINE_ENDS.test(line)) return
    const at = timestampOf(line, since ?? ANY_TIME)
    if (at === null && isBoot) kept = kept.filter((earlier) => PROCESS_ENDS.test(earlier))
    if (isRelevant(at, isBoot)) kept.push(plainLine(line))
    if (kept.length > KEPT_LINES) kept.shift()
  }

  function isRelevant(at: number | null, isBoot: boolean): boolean {
    return at === null || since === null ? !isBoot : at >= Date.parse(since)
  }

  return {
    push: (chunk) => lines.push(chunk),
    end() {
      lines.end()
      journal.end().forEach(take)
      return kept
    },
  }
}
