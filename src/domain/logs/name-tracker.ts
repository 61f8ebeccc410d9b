import { createNameIndex } from './object-names.ts'

/** Which pods a line of a log is about. */
export interface Subject {
  /** Those of the names that it is about: they are in the line, or belong to an identifier in it. */
  readonly names: ReadonlySet<string>
  /** Whether it is about a pod at all: one of the names, or another one. */
  readonly isPod: boolean
}

/** Follows pods through logs: most lines about a container have only its identifier. */
export interface NameTracker {
  subjectOf(line: string): Subject
}

const ID = '[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
/**
 * Where a line that names a pod has an identifier of it: of the request (cri-o/cri-o, internal/log), of the sandbox or
 * container that CRI-O created, and in fields of CRI-O and the kubelet.
 */
const LEARNED = new RegExp(
  String.raw`(?: id="?|\b(?:Created|Stopped|Removed) container |\bRan pod sandbox |\b(?:containerID|sandboxID|podSandboxID|podUID|"ID"|"Data")[=:]\\?"?(?:cri-o:\/\/)?)(${ID})\b`,
  'gi',
)
const IDS = new RegExp(String.raw`\b(?:${ID})\b`, 'g')
/** A name that CRI-O and the kubelet write for a pod: namespace and pod, and for CRI-O the container. */
const POD =
  /\bpods?="?\[?"?[a-z0-9-]{1,63}\/[a-z0-9.-]{1,253}|\b(?:sandbox|container)(?: [0-9a-f]{64})?(?: with infra container)?: [a-z0-9-]{1,63}\/[a-z0-9.-]{1,253}\/|\bdescription=[a-z0-9-]{1,63}\/|\bk8s_[^\s_]{1,253}_[^\s_]{1,253}_/
/** Longer lines are dumps of many objects. */
const LEARNED_LENGTH = 1_500
const MOST_IDS = 50_000
const NOBODY: ReadonlySet<string> = new Set()

/** Creates a tracker for these names of namespaces and pods. One tracker serves all logs of a node. */
export function createNameTracker(names: Iterable<string>): NameTracker {
  const namesIn = createNameIndex(names)
  const known = new Map<string, ReadonlySet<string>>()

  function learn(line: string, owners: ReadonlySet<string>): void {
    if (line.length > LEARNED_LENGTH) return
    for (const [, id = ''] of line.matchAll(LEARNED)) {
      if (known.size < MOST_IDS || known.has(id)) known.set(id, owners)
    }
  }

  return {
    subjectOf(line) {
      const named = namesIn(line)
      if (named.size > 0) {
        learn(line, named)
        return { names: named, isPod: true }
      }
      if (POD.test(line)) {
        learn(line, NOBODY)
        return { names: NOBODY, isPod: true }
      }
      const owners = (line.match(IDS) ?? []).flatMap((id) => known.get(id) ?? [])
      return { names: new Set(owners.flatMap((own) => [...own])), isPod: owners.length > 0 }
    },
  }
}
