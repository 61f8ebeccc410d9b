import type { CommandDeps } from '../adapters/exec.ts'
import { CRIO_UNIT } from '../crio/paths.ts'
import type { CrioLogEvent } from '../domain/logs/crio.ts'

/** A debug log has some hundred lines a second. */
const JOURNAL_LINES = 5000
const JOURNAL_SECONDS = 10

/**
 * The first event of a kind in CRI-O's journal since a time; null if there is none, or journalctl times out.
 * @param since milliseconds since the epoch
 * @param read recognises the event in a line
 */
export async function firstInJournal(
  { commands }: CommandDeps,
  since: number,
  read: (line: string, reference: string) => CrioLogEvent | null,
): Promise<CrioLogEvent | null> {
  const reference = new Date(since).toISOString()
  const { stdout } = await commands.run(
    'journalctl',
    [
      '-u',
      CRIO_UNIT,
      `--since=@${Math.floor(since / 1000)}`,
      '--no-pager',
      '-o',
      'short-iso-precise',
      '-n',
      String(JOURNAL_LINES),
    ],
    { root: true, deadlineSeconds: JOURNAL_SECONDS },
  )
  for (const line of stdout.split('\n')) {
    const life = read(line, reference)
    if (life !== null && Date.parse(life.at ?? '') >= since) return life
  }
  return null
}
