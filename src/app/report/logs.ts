import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { createInterface } from 'node:readline'
import type { SearchedText } from '../../domain/judgement/signatures.ts'
import { type CrioLogEvent, crioStarts } from '../../domain/logs/crio.ts'
import { createExcerptCollector, excerptWindows } from '../../domain/logs/excerpt.ts'
import type { ServiceEvent } from '../../domain/model/node.ts'
import type { LogExcerpt, SpecResult, SuiteResult } from '../../domain/model/results.ts'

/** Paths of existing logs by name, for instance `crio.log`. */
export type LogPaths = Readonly<Record<string, string>>

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
export function logTails(
  logs: LogPaths,
): Readonly<Partial<Record<SearchedText, readonly string[]>>> {
  return Object.fromEntries(
    LOG_FILES.flatMap(([place, name]) => {
      const path = logs[name]
      return path === undefined ? [] : [[place, tailOf(path)]]
    }),
  )
}

/**
 * Log lines around each failure, by spec id. Each log is read once, line by line.
 * @param startedAt when the suite started, ISO 8601: times of klog have neither year nor zone
 */
export async function excerptsFor(
  failed: readonly SpecResult[],
  startedAt: string | null,
  logs: LogPaths,
): Promise<ReadonlyMap<string, readonly LogExcerpt[]>> {
  const excerpts = new Map<string, LogExcerpt[]>()
  const windows = excerptWindows(failed)
  if (windows.length === 0 || startedAt === null) return excerpts
  for (const log of EXCERPTED) {
    const path = logs[log]
    if (path === undefined) continue
    const collector = createExcerptCollector(windows, startedAt)
    for await (const line of linesOf(path)) collector.push(line)
    for (const [specId, lines] of collector.excerpts()) {
      if (lines.length > 0) excerpts.set(specId, [...(excerpts.get(specId) ?? []), { log, lines }])
    }
  }
  return excerpts
}

/**
 * Restarts of CRI-O during a suite, according to its log alone: each start in that time means that it died before. For
 * artifacts of other jobs, where the services were not watched.
 */
export async function crioEvents(
  path: string | undefined,
  suite: SuiteResult | null,
): Promise<readonly ServiceEvent[]> {
  if (path === undefined || suite?.startedAt == null) return []
  const from = Date.parse(suite.startedAt)
  const to = suite.endedAt === null ? Number.POSITIVE_INFINITY : Date.parse(suite.endedAt)
  const starts: CrioLogEvent[] = []
  for await (const line of linesOf(path)) {
    const start = crioStarts(line, suite.startedAt)
    if (start !== null) starts.push(start)
  }
  return starts
    .filter(({ at }) => at !== null && Date.parse(at) > from && Date.parse(at) < to)
    .map(({ at, pid, detail }) => ({
      service: 'crio',
      kind: 'restarted',
      at,
      detail: `${basename(path)} shows a new start${pid === null ? '' : ` as process ${pid}`}, version ${detail}`,
    }))
}

function linesOf(path: string): AsyncIterable<string> {
  return createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })
}

function tailOf(path: string): readonly string[] {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    const length = Math.min(size, TAIL_BYTES)
    const buffer = Buffer.alloc(length)
    readSync(file, buffer, 0, length, size - length)
    return buffer.toString('utf8').split('\n')
  } finally {
    closeSync(file)
  }
}
