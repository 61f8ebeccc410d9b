import { basename } from 'node:path'
import type { SearchedText } from '../../domain/judgement/signatures.ts'
import { createExcerptCollector } from '../../domain/logs/excerpt.ts'
import { excerptWindows } from '../../domain/logs/excerpt-windows.ts'
import { journalLines } from '../../domain/logs/journal-line.ts'
import { createNameTracker } from '../../domain/logs/name-tracker.ts'
import type { SpecExcerpt, SpecResult } from '../../domain/model/results.ts'
import { plural } from '../../domain/text.ts'
import { eachLine, tailOf } from './text-file.ts'
import type { OnProblem } from './unpack.ts'

/** Paths of existing logs by name, for instance `crio.log`: the parts of a rotated log, oldest first. */
export type LogPaths = Readonly<Record<string, readonly string[]>>

const TAIL_BYTES = 256 * 1024
const LOG_FILES: readonly (readonly [SearchedText, string])[] = [
  ['kubelet', 'kubelet.log'],
  ['services', 'services.log'],
  ['crio', 'crio.log'],
  ['system', 'system.log'],
  ['kernel', 'kern.log'],
]
/** Logs with lines about failing specs. */
const EXCERPTED = ['crio.log', 'kubelet.log', 'kern.log', 'system.log']

/** The last lines of the logs. */
export async function logTails(
  logs: LogPaths,
  onProblem: OnProblem,
): Promise<Readonly<Partial<Record<SearchedText, readonly string[]>>>> {
  const tails: Partial<Record<SearchedText, readonly string[]>> = {}
  for (const [place, name] of LOG_FILES) {
    const parts = logs[name]
    if (parts === undefined) continue
    tails[place] = journalLines((await tailOfParts(parts, onProblem)).split('\n'))
  }
  return tails
}

/** The end of a rotated log: of its last part, and of those before it if that is short. */
async function tailOfParts(parts: readonly string[], onProblem: OnProblem): Promise<string> {
  let tail = ''
  for (const path of parts.toReversed()) {
    const left = TAIL_BYTES - tail.length
    if (left <= 0) break
    const text = await tailOf(path, left, about(path, onProblem))
    tail = text === '' || text.endsWith('\n') || tail === '' ? text + tail : `${text}\n${tail}`
  }
  return tail
}

/**
 * Log lines around each failure, by spec id. Each log is read once, line by line.
 * @param startedAt when the suite started, ISO 8601: times of klog have neither year nor zone
 */
export async function excerptsFor(
  failed: readonly SpecResult[],
  startedAt: string | null,
  logs: LogPaths,
  onProblem: OnProblem,
): Promise<ReadonlyMap<string, readonly SpecExcerpt[]>> {
  const excerpts = new Map<string, SpecExcerpt[]>()
  const present = EXCERPTED.filter((log) => logs[log] !== undefined)
  if (startedAt === null || present.length === 0) return excerpts
  const { windows, left } = excerptWindows(failed)
  if (left > 0) {
    onProblem(
      `lines of logs are shown for ${plural(windows.length, 'failing spec')}, and not for ${left} more`,
    )
  }
  if (windows.length === 0) return excerpts
  const tracker = createNameTracker(windows)
  for (const log of present) {
    const collector = createExcerptCollector(windows, startedAt, undefined, tracker)
    for (const path of logs[log] ?? []) {
      await eachLine(path, (line) => collector.push(line), about(path, onProblem))
    }
    for (const [specId, found] of collector.excerpts()) {
      if (found.lines.length === 0 && found.requests.length === 0) continue
      excerpts.set(specId, [...(excerpts.get(specId) ?? []), { log, ...found }])
    }
  }
  return excerpts
}

function about(path: string, onProblem: OnProblem): OnProblem {
  return (problem) => onProblem(`${basename(path)}: ${problem}`)
}
