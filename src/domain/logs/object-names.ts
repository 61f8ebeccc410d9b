import type { SpecResult } from '../model/results.ts'

const MOST_NEEDLES = 20
const SHORTEST_NEEDLE = 4
/** Where the framework names a spec's own namespaces (kubernetes/kubernetes, test/e2e/framework). */
const NAMESPACES: readonly RegExp[] = [
  /Destroying namespace "([a-z0-9-]+)" for this suite/g,
  /Collecting events from namespace "([a-z0-9-]+)"/g,
  /^ +namespace: ([a-z0-9-]+)$/gm,
]
/** Where it names the spec's pods: events, messages, look-ups of logs. */
const PODS: readonly RegExp[] = [
  /\bevent for ([a-z0-9.-]+): \{/g,
  /\bpod "([a-z0-9.-]+)"/g,
  /\bTrying to get logs from node \S+ pod ([a-z0-9.-]+) container/g,
]
const BASENAME = /Building a namespace api object, basename ([a-z0-9-]+)/g

/**
 * Words by which log lines about a spec are found: its namespaces first, then its pods. Empty for a spec that left no
 * output. What a spec wrote is untrusted, so only names that Kubernetes itself allows are taken.
 */
export function objectNamesOf(spec: SpecResult): readonly string[] {
  const failures = [spec.failure, ...spec.additionalFailures]
  const text = [spec.output, ...failures.map((failure) => failure?.message ?? '')].join('\n')
  const namespaces = findNames(text, NAMESPACES)
  const names = new Set([
    ...(namespaces.length > 0 ? namespaces : findByBasename(text)),
    ...findNames(text, PODS),
  ])
  return [...names].filter((name) => name.length >= SHORTEST_NEEDLE).slice(0, MOST_NEEDLES)
}

/** True where the name stands as a name of its own, not as a part of a longer one. */
export function mentions(line: string, name: string): boolean {
  if (name === '') return false
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
    const before = line[at - 1] ?? ' '
    const after = line[at + name.length] ?? ' '
    if (!/[a-z0-9-]/i.test(before) && !/[a-z0-9-]/i.test(after)) return true
  }
  return false
}

/** A spec that was cut short may name its namespace nowhere in full: it is the base name and a random number. */
function findByBasename(text: string): readonly string[] {
  return findNames(text, [BASENAME]).flatMap((base) =>
    [...text.matchAll(new RegExp(`(?<![a-z0-9-])${base}-\\d{1,6}(?![a-z0-9-])`, 'g'))].map(
      ([name]) => name,
    ),
  )
}

function findNames(text: string, patterns: readonly RegExp[]): readonly string[] {
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name))
}
