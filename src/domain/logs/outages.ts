import type { Outage } from '../model/service-traces.ts'
import type { ReadLine } from './read-line.ts'

/** What the kubelet logs when it cannot connect to CRI-O (google.golang.org/grpc, with the error of the system). */
const REFUSED =
  /\bdial unix [^"\s]{0,200}crio\.sock: connect: (?:connection refused|no such file or directory)/
/** The kubelet lists containers every second (kubernetes, pkg/kubelet/pleg), so an outage has no longer gaps. */
const LONGEST_GAP = 60_000
/** So many other lines show that a gap is one: logs with few lines are excerpts, or have a low level. */
const LINES_OF_A_GAP = 20
const MOST_OUTAGES = 200

/** Collects the times in which the kubelet could not connect to CRI-O. */
export interface OutageCollector {
  push(line: ReadLine): void
  outages(): readonly Outage[]
}

/** Creates an empty collector. */
export function createOutageCollector(): OutageCollector {
  const found: { from: number; to: number; attempts: number; evidence: string }[] = []
  let lastLine: ReadLine | null = null
  let othersSince = 0

  function isOver(since: number): boolean {
    return since > LONGEST_GAP && othersSince >= LINES_OF_A_GAP
  }

  function add(line: ReadLine, at: number): void {
    const last = found.at(-1)
    if (last !== undefined && !isOver(at - last.to)) {
      last.to = at
      last.attempts += 1
    } else if (found.length < MOST_OUTAGES) {
      found.push({ from: at, to: at, attempts: 1, evidence: line.evidence() })
    }
    othersSince = 0
  }

  return {
    push(line) {
      if (line.service !== 'kubelet') return
      lastLine = line
      othersSince += 1
      if (!REFUSED.test(line.message)) return
      const at = line.at()
      if (at !== null) add(line, at)
    },
    outages() {
      const end = lastLine?.at() ?? 0
      const last = found.at(-1)
      return found.map((outage) => ({
        ...outage,
        recovered: outage !== last || isOver(end - outage.to),
      }))
    },
  }
}
