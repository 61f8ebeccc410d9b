import type { ServiceTraces } from '../model/service-traces.ts'
import { createHangCollector } from './hangs.ts'
import { createLifeCollector } from './lives.ts'
import { createOutageCollector } from './outages.ts'
import { createLineReader } from './read-line.ts'
import { createSignCollector } from './sign-collector.ts'

/** Reads a log line by line, and keeps only what it shows of CRI-O and the kubelet. */
export interface ServiceReader {
  push(line: string): void
  traces(): ServiceTraces
}

/**
 * Creates a reader.
 * @param log the name of the log, for instance `crio.log`: it says who wrote lines without a prefix
 * @param reference a time near the log, ISO 8601; see timestampOf
 */
export function createServiceReader(log: string, reference: string): ServiceReader {
  const read = createLineReader(log, reference)
  const signs = createSignCollector(log)
  const outages = createOutageCollector()
  const hangs = createHangCollector()
  const lives = createLifeCollector()
  return {
    push(text) {
      const line = read(text)
      signs.push(line)
      outages.push(line)
      hangs.push(line)
      lives.push(line)
    },
    traces: () => ({
      signs: signs.signs(),
      outages: outages.outages(),
      hangs: hangs.hangs(),
      answers: hangs.answers(),
      lives: lives.lives(),
    }),
  }
}

/** The traces of several logs of a node, those first that say most: logs of a service before those of the system. */
export function mergeTraces(found: readonly ServiceTraces[]): ServiceTraces {
  return {
    signs: found.flatMap(({ signs }) => signs),
    outages: found.flatMap(({ outages }) => outages),
    // A log of the system may have the lines of a service, too.
    hangs: found.find(({ hangs }) => hangs.length > 0)?.hangs ?? [],
    answers: found.find(({ answers }) => answers.length > 0)?.answers ?? [],
    lives: Object.assign({}, ...found.map(({ lives }) => lives).toReversed()),
  }
}
