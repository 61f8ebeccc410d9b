import { closeSync, createReadStream, existsSync, fstatSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Place } from '../domain/judgement/signatures.ts'
import { createExcerptCollector, excerptWindows } from '../domain/logs/excerpt.ts'
import type { LogExcerpt } from '../domain/report/model.ts'
import type { SpecResult, SuiteResult } from '../domain/results/model.ts'

const TAIL_BYTES = 256 * 1024
const LOGS: Readonly<Partial<Record<Place, string>>> = {
  kubelet: 'kubelet.log',
  services: 'services.log',
  crio: 'crio.log',
}
/** Logs in which a failing spec shows. */
const EXCERPTED = ['crio.log', 'kubelet.log']

/** The last lines of the logs in a directory, by place. */
export async function logTails(
  directory: string,
): Promise<Readonly<Partial<Record<Place, readonly string[]>>>> {
  return Object.fromEntries(
    Object.entries(LOGS).map(([place, name]) => [place, tailOf(join(directory, name))]),
  )
}

/** Lines around each failure, by spec id; logs are read once, line by line, whatever their size. */
export async function excerptsFor(
  failed: readonly SpecResult[],
  suite: SuiteResult | null,
  directory: string,
): Promise<ReadonlyMap<string, readonly LogExcerpt[]>> {
  const excerpts = new Map<string, LogExcerpt[]>()
  const windows = excerptWindows(failed)
  const reference = suite?.startedAt ?? null
  if (windows.length === 0 || reference === null) return excerpts
  for (const log of EXCERPTED) {
    const path = join(directory, log)
    if (!existsSync(path)) continue
    const collector = createExcerptCollector(windows, reference)
    for await (const line of createInterface({ input: createReadStream(path, 'utf8') })) {
      collector.push(line)
    }
    for (const [specId, lines] of collector.excerpts()) {
      if (lines.length > 0) excerpts.set(specId, [...(excerpts.get(specId) ?? []), { log, lines }])
    }
  }
  return excerpts
}

function tailOf(path: string): readonly string[] {
  if (!existsSync(path)) return []
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
