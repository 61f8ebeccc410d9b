import type { SpecResult } from '../model/results.ts'

const MAX_NAMES = 20
const MIN_NAME_LENGTH = 4
/** Lines in which the framework names the namespaces of a spec (kubernetes/kubernetes, test/e2e/framework). */
const NAMESPACES: readonly RegExp[] = [
  /Destroying namespace "([a-z0-9-]+)" for this suite/g,
  /Collecting events from namespace "([a-z0-9-]+)"/g,
  /^ +namespace: ([a-z0-9-]+)$/gm,
]
/** Lines in which it names the pods of a spec: events, messages, requests for logs. */
const PODS: readonly RegExp[] = [
  /\bevent for ([a-z0-9.-]+): \{/g,
  /\bpod "([a-z0-9.-]+)"/g,
  /\bTrying to get logs from node \S+ pod ([a-z0-9.-]+) container/g,
]
const BASENAME = /Building a namespace api object, basename ([a-z0-9-]+)/g

/**
 * Names of the namespaces and pods of a spec, namespaces first. They identify log lines about the spec. Empty for a spec
 * without output. The output is untrusted, so only names that Kubernetes allows are taken.
 */
export function objectNamesOf(spec: SpecResult): readonly string[] {
  const failures = [spec.failure, ...spec.additionalFailures]
  const text = [spec.output, ...failures.map((failure) => failure?.message ?? '')].join('\n')
  const namespaces = findNames(text, NAMESPACES)
  const names = new Set([
    ...(namespaces.length > 0 ? namespaces : findByBasename(text)),
    ...findNames(text, PODS),
  ])
  return [...names].filter((name) => name.length >= MIN_NAME_LENGTH).slice(0, MAX_NAMES)
}

/** Whether the line has the name, not only as a part of a longer name. */
export function mentions(line: string, name: string): boolean {
  if (name === '') return false
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
    const before = line[at - 1] ?? ' '
    const after = line[at + name.length] ?? ' '
    if (!/[a-z0-9-]/i.test(before) && !/[a-z0-9-]/i.test(after)) return true
  }
  return false
}

/** Namespaces of a spec that was interrupted: its output may only have the base name, to which a number is added. */
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
