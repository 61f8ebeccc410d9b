import { detached } from '../text.ts'
import { createNameIndex } from './object-names.ts'

/** Which pods a line of a log is about. */
export interface Subject {
  /** Those of the names that it is about: they are in the line, or belong to an identifier in it. */
  readonly names: ReadonlySet<string>
  /** Whether it says the namespace of a pod, so that a pod of the same name in another namespace is another one. */
  readonly hasNamespace: boolean
}

/** Follows pods through logs: most lines about a container have only its identifier. */
export interface NameTracker {
  /**
   * What a line is about.
   * @param isImportant whether it must be known of lines of other specs, too
   */
  subjectOf(line: string, isImportant: boolean): Subject
}

/** Names of a spec. */
export interface SpecNames {
  /** Names of its namespaces and pods. */
  readonly names: readonly string[]
  /** Those that are namespaces; empty if they are not known. */
  readonly namespaces: readonly string[]
}

const UUID = '[0-9a-f]{8}(?:[-_][0-9a-f]{4}){3}[-_][0-9a-f]{12}'
const ID = `[0-9a-f]{64}|${UUID}`
const IDS = new RegExp(`(?:${ID})(?![0-9a-f])`, 'g')
/**
 * Where a line that names a pod has an identifier of it: of the request (cri-o/cri-o, internal/log), of the sandbox or
 * container that CRI-O created, and in fields of CRI-O and the kubelet.
 */
const LEARNED = new RegExp(
  [
    ' id="?',
    String.raw`\b(?:Created|Stopped|Removed) container `,
    String.raw`\bRan pod sandbox `,
    String.raw`\b(?:containerID|sandboxID|podSandboxID|podUID|"ID"|"Data")[=:]\\?"?(?:cri-o:\/\/)?`,
  ]
    .map((before) => `${before}(?:${ID})`)
    .join('|'),
  'g',
)
/**
 * How CRI-O, the kubelet and CNI write a pod with its namespace: in fields, in messages, in names of containers, in paths and
 * in objects of Go.
 */
const WITH_NAMESPACE = new RegExp(
  [
    String.raw`\b(?:pods?|object)="?\[?"?[a-z0-9-]{1,63}\/[a-z0-9.-]{1,253}`,
    String.raw`\b(?:sandbox|container)(?: [0-9a-f]{64})?(?: with infra container)?: [a-z0-9-]{1,63}\/[a-z0-9.-]{1,253}\/`,
    String.raw`\bdescription=[a-z0-9-]{1,63}\/`,
    String.raw`\bk8s_[^\s_]{1,253}_[^\s_]{1,253}_`,
    String.raw`\bpod [a-z0-9-]{1,63}_[a-z0-9.-]{1,253}`,
    String.raw`\/pods\/[a-z0-9-]{1,63}_[a-z0-9.-]{1,253}_`,
    String.raw`\/containerLogs\/[a-z0-9-]{1,63}\/`,
    String.raw`\bNamespace:[a-z0-9-]`,
  ].join('|'),
)
/** Lines that say which identifiers a pod of another spec has: most others need not be read. */
const CREATION =
  /\bmsg="(?:Running pod sandbox|Ran pod sandbox|Creating container|Created container|Request: )/
/** Longer lines are dumps of many objects. What they are about is at their start, and their fields are at their end. */
const LEARNED_LENGTH = 1_500
const HEAD_LENGTH = 400
const MOST_IDS = 50_000
const NO_SUBJECT: Subject = { names: new Set(), hasNamespace: false }

/** Creates a tracker for these specs. One tracker serves all logs of a node. */
export function createNameTracker(specs: readonly SpecNames[]): NameTracker {
  const namesIn = createNameIndex(specs.flatMap(({ names }) => names))
  const known = new Map<string, Subject>()

  function learn(line: string, subject: Subject): void {
    const fields = line.length > LEARNED_LENGTH ? line.slice(-HEAD_LENGTH) : line
    for (const found of fields.match(LEARNED) ?? []) {
      for (const id of idsIn(found)) {
        if (known.size < MOST_IDS || known.has(id)) known.set(detached(id), subject)
      }
    }
  }

  return {
    subjectOf(line, isImportant) {
      const names = namesIn(line)
      const mayBeOfOthers = isImportant || CREATION.test(line.slice(0, HEAD_LENGTH))
      const hasNamespace = (names.size > 0 || mayBeOfOthers) && WITH_NAMESPACE.test(line)
      if (names.size > 0 || hasNamespace) {
        const subject = { names, hasNamespace }
        learn(line, subject)
        return subject
      }
      if (known.size === 0) return NO_SUBJECT
      const text = line.length > LEARNED_LENGTH ? line.slice(0, HEAD_LENGTH) : line
      const owners = idsIn(text).flatMap((id) => known.get(id) ?? [])
      return owners.find((one) => one.names.size > 0) ?? owners[0] ?? NO_SUBJECT
    },
  }
}

/** Whether a line is about a spec, about pods of others, or does not say. */
export function ownership(subject: Subject, { names, namespaces }: SpecNames): boolean | null {
  if (namespaces.some((name) => subject.names.has(name))) return true
  if (subject.hasNamespace && namespaces.length > 0) return false
  if (names.some((name) => subject.names.has(name))) return true
  return (subject.names.size > 0 || subject.hasNamespace) && names.length > 0 ? false : null
}

/** Identifiers in a text. The kernel writes those of pods with underscores in names of cgroups. */
function idsIn(text: string): readonly string[] {
  return (text.match(IDS) ?? []).map((id) => id.replaceAll('_', '-'))
}
