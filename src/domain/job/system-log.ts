import { type LineReader, splitLines } from '../lines.ts'
import { createJournalReader } from '../logs/journal-line.ts'
import { timestampOf } from '../logs/timestamp.ts'
import { plainLine } from '../text.ts'

/** An entry of the journal in JSON has some 1,000 characters besides its message. */
const LINE_LIMIT = 8_000
const KEPT_LINES = 1_000
/** Lines of the kernel and of systemd about the end of processes and of the machine. */
const TELLING =
  /\b[Kk]ill(?:ed)? process|oom-kill|oom_reaper|Kernel panic|Power key|[Pp]ower(?:ing)?[ -]?(?:[Oo]ff|down)|systemd-shutdown|going down|[Rr]eboot|preempt/
/** The first line of a boot (torvalds/linux, init/version.c). */
const BOOT = /\bLinux version \d/

/**
 * Selects the lines that can say why a machine or process ended, from a system log. Memory is bounded.
 * @param since when the run started, ISO 8601, or null: earlier lines are left out. Each log begins with a boot, and
 *   machines restart while they are set up, so that a boot counts only if its line has a later time.
 */
export function createSystemLogReader(since: string | null): LineReader {
  const kept: string[] = []
  const journal = createJournalReader()
  const lines = splitLines(LINE_LIMIT, (line) => {
    journal.push(line).forEach(take)
  })

  function take(line: string): void {
    if (!TELLING.test(line) && !BOOT.test(line)) return
    if (isRelevant(line)) kept.push(plainLine(line))
    if (kept.length > KEPT_LINES) kept.shift()
  }

  function isRelevant(line: string): boolean {
    const at = since === null ? null : timestampOf(line, since)
    if (at === null || since === null) return !BOOT.test(line)
    return at >= Date.parse(since)
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
