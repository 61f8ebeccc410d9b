import { groupBy } from '../group.ts'
import type { SpecResult } from '../model/results.ts'
import { detached } from '../text.ts'

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
/** Images in events of the kubelet and in dumps of pods. */
const IMAGES: readonly RegExp[] = [
  /\bimage \\?"([\w.-]{1,100}(?::\d{1,5})?\/[\w./:@-]{1,200})\\?"/g,
  /^[ \t-]{0,200}image: ([\w./:@-]{4,300})$/gm,
]
const BASENAME = /Building a namespace api object, basename ([a-z0-9-]+)/g

/** Names as tokens; a pod's name can be several of them with dots between. */
const TOKEN = /[a-z0-9-]+/gi
/** A namespace: base name and number (test/e2e/framework/util.go, CreateTestingNS). */
const NUMBERED = /[a-z0-9-]+/g
const NUMBER = /^\d{1,6}$/

/**
 * Names of the namespaces and pods of a spec, namespaces first. They identify log lines about the spec. Empty for a spec
 * without output. The output is untrusted, so only names that Kubernetes allows are taken.
 */
export function objectNamesOf(spec: SpecResult): readonly string[] {
  const text = textOf(spec)
  const names = new Set([...namespacesIn(text), ...findNames(text, PODS)])
  return [...names].slice(0, MAX_NAMES)
}

/** Names of the namespaces of a spec alone. */
export function namespacesOf(spec: SpecResult): readonly string[] {
  return namespacesIn(textOf(spec)).slice(0, MAX_NAMES)
}

function namespacesIn(text: string): readonly string[] {
  const named = findNames(text, NAMESPACES)
  return named.length > 0 ? named : findByBasename(text)
}

/** Images of a spec's containers, as far as its output and its failures name them. */
export function imagesOf(spec: SpecResult): readonly string[] {
  return findNames(textOf(spec), IMAGES).slice(0, MAX_NAMES)
}

function textOf({ output, failure, additionalFailures }: SpecResult): string {
  const failures = [failure, ...additionalFailures]
  return [output, ...failures.map((one) => one?.message ?? '')].join('\n')
}

/**
 * Finds which of the names are in a line, and not only as a part of a longer name. It looks up the words of the line, so
 * that its time does not depend on the number of names.
 */
export function createNameIndex(names: Iterable<string>): (line: string) => ReadonlySet<string> {
  const byFirstWord = groupBy([...new Set(names)], (name) => name.match(TOKEN)?.[0] ?? '')
  return (line) => {
    const found = new Set<string>()
    if (byFirstWord.size === 0) return found
    for (const word of new Set(line.match(TOKEN))) {
      for (const name of byFirstWord.get(word) ?? []) {
        if (word === name || mentions(line, name)) found.add(name)
      }
    }
    return found
  }
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
  const bases = new Set(findNames(text, [BASENAME]))
  if (bases.size === 0) return []
  return firstDistinct(text, NUMBERED, ([name]) => {
    const dash = name.lastIndexOf('-')
    return bases.has(name.slice(0, dash)) && NUMBER.test(name.slice(dash + 1)) ? name : ''
  })
}

function findNames(text: string, patterns: readonly RegExp[]): readonly string[] {
  return patterns.flatMap((pattern) => firstDistinct(text, pattern, ([, name = '']) => name))
}

/** So many distinct names are enough. A text can repeat them without end. */
function firstDistinct(
  text: string,
  pattern: RegExp,
  nameIn: (match: RegExpExecArray) => string,
): readonly string[] {
  const names = new Set<string>()
  for (const match of text.matchAll(pattern)) {
    const name = nameIn(match)
    if (name.length >= MIN_NAME_LENGTH) names.add(detached(name))
    if (names.size === MAX_NAMES) break
  }
  return [...names]
}
