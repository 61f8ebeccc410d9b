import type { ServiceLife, ServiceName } from '../model/service-traces.ts'
import type { ReadLine } from './read-line.ts'

/** A call of a client (cri-o/cri-o, internal/log: each line of a call has the name of its method). */
const CRIO_WORK = / name="?\/runtime\.v1/

/** Collects when services wrote to a log. */
export interface LifeCollector {
  push(line: ReadLine): void
  lives(): Readonly<Partial<Record<ServiceName, ServiceLife>>>
}

interface Lines {
  readonly first: ReadLine
  last: ReadLine
  work: ReadLine | null
  count: number
}

/** Creates an empty collector. */
export function createLifeCollector(): LifeCollector {
  const seen = new Map<ServiceName, Lines>()
  return {
    push(line) {
      if (line.service === null || !line.timed) return
      const lines = seen.get(line.service) ?? { first: line, last: line, work: null, count: 0 }
      seen.set(line.service, lines)
      lines.last = line
      lines.count += 1
      if (lines.work === null && CRIO_WORK.test(line.message)) lines.work = line
    },
    lives: () =>
      Object.fromEntries([...seen].flatMap(([service, lines]) => lifeOf(service, lines))),
  }
}

function lifeOf(service: ServiceName, lines: Lines): readonly [ServiceName, ServiceLife][] {
  const firstAt = lines.first.at()
  const lastAt = lines.last.at()
  if (firstAt === null || lastAt === null) return []
  const workedAt = lines.work?.at() ?? null
  return [[service, { firstAt, lastAt, workedAt, lines: lines.count }]]
}
