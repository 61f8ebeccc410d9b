import { plainLine } from '../text.ts'

/** Characters of an id. The console's reader cuts lines, and one spec must have the same id in every dialect. */
export const ID_LIMIT = 8_192

/** Node types that belong to the suite and not to a spec (onsi/ginkgo, types/types.go). */
const SUITE_NODES: ReadonlySet<string> = new Set([
  'BeforeSuite',
  'SynchronizedBeforeSuite',
  'AfterSuite',
  'SynchronizedAfterSuite',
  'ReportBeforeSuite',
  'ReportAfterSuite',
  'DeferCleanup (Suite)',
])

/**
 * What the console writes into the name of a spec that did not pass: the node that failed (`[It] ` before the leaf,
 * ` [BeforeEach]` after its container) or `TOP-LEVEL [BeforeEach] ` before all (onsi/ginkgo, codeLocationBlock).
 */
const FAILED_NODE =
  /^TOP-LEVEL \[[^\]]+\] | \[(?:It|BeforeEach|JustBeforeEach|AfterEach|JustAfterEach|BeforeAll|AfterAll|ReportBeforeEach|ReportAfterEach|DeferCleanup(?: \((?:Each|All)\))?)\](?= )|^\[It\] (?=.)/

/** Who a report entry is about. */
export type EntryName =
  | { readonly kind: 'spec'; readonly id: string }
  | { readonly kind: 'suite-node'; readonly node: string }

/** True for `SynchronizedBeforeSuite` and its like. */
export function isSuiteNode(nodeType: string): boolean {
  return SUITE_NODES.has(nodeType)
}

/**
 * The id of a spec from its parts: their texts joined by single spaces, as Ginkgo matches them against a focus, at most
 * ID_LIMIT characters.
 */
export function specId(hierarchyTexts: readonly string[], leafText: string): string {
  return limited(plainLine([...hierarchyTexts, leafText].join(' ')))
}

/**
 * Who a JUnit case or a console line of a passed spec is about, in any dialect: `[It] text`, `[It] text [label, label]`,
 * `text [label, label]`, `text`, or `[SynchronizedBeforeSuite]`.
 */
export function readEntryName(name: string): EntryName {
  const line = plainLine(name)
  const node = suiteNodeOf(line)
  if (node !== null) return { kind: 'suite-node', node }
  return { kind: 'spec', id: limited(withoutLabels(line.replace(/^\[It\] /, ''))) }
}

function limited(id: string): string {
  // Half of a character above U+FFFF is none.
  return id.length <= ID_LIMIT
    ? id
    : id
        .slice(0, ID_LIMIT)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()
}

/** `readEntryName` for the name of a spec that did not pass, as the console writes it. */
export function readFailedEntryName(name: string): EntryName {
  return readEntryName(plainLine(name).replace(FAILED_NODE, ''))
}

function suiteNodeOf(line: string): string | null {
  const node = /^\[([^\]]+)\](?: |$)/.exec(line)?.[1]
  return node !== undefined && isSuiteNode(node) ? node : null
}

/**
 * Ginkgo appends all labels as one group. A name may end in a group of its own, such as `[Conformance]`: a group of
 * several is the labels, because tags never hold commas; a group of one is it only when it repeats the name's first
 * tag, since the framework writes labels into the names too, first of all the sig
 * (kubernetes/kubernetes, test/e2e/framework/ginkgowrapper.go).
 */
function withoutLabels(name: string): string {
  const start = name.lastIndexOf(' [')
  if (start < 0 || !name.endsWith(']')) return name
  const text = name.slice(0, start)
  const labels = name.slice(start + 2, -1).split(', ')
  const firstTag = /\[([^[\]]+)\]/.exec(text)?.[1]
  return labels.length > 1 || labels[0] === firstTag ? text : name
}
