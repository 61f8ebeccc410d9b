import { plainLine } from '../text.ts'

/** Maximum length of an id. The console reader cuts lines, and a spec must have the same id in every report format. */
export const ID_LIMIT = 8_192

/** Types of nodes that belong to the suite, not to a spec (onsi/ginkgo, types/types.go). */
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
 * What the console adds to the name of a spec that did not pass: the node that failed (`[It] ` before the leaf,
 * ` [BeforeEach]` after its container), or `TOP-LEVEL [BeforeEach] ` at the start (onsi/ginkgo, codeLocationBlock).
 */
const FAILED_NODE =
  /^TOP-LEVEL \[[^\]]+\] | \[(?:It|BeforeEach|JustBeforeEach|AfterEach|JustAfterEach|BeforeAll|AfterAll|ReportBeforeEach|ReportAfterEach|DeferCleanup(?: \((?:Each|All)\))?)\](?= )|^\[It\] (?=.)/

/** The spec or suite node of a report entry. */
export type EntryName =
  | { readonly kind: 'spec'; readonly id: string }
  | { readonly kind: 'suite-node'; readonly node: string }

/** True for `SynchronizedBeforeSuite` and other suite nodes. */
export function isSuiteNode(nodeType: string): boolean {
  return SUITE_NODES.has(nodeType)
}

/**
 * The id of a spec: the texts of its containers and its leaf, joined by single spaces as Ginkgo does to match a focus. At
 * most ID_LIMIT characters.
 */
export function specId(hierarchyTexts: readonly string[], leafText: string): string {
  return limited(plainLine([...hierarchyTexts, leafText].join(' ')))
}

/**
 * Reads the name of a JUnit case or of a passed spec on the console. Known formats are `[It] text`, `[It] text [label,
 * label]`, `text [label, label]`, `text`, and `[SynchronizedBeforeSuite]`.
 */
export function readEntryName(name: string): EntryName {
  const line = plainLine(name)
  const node = suiteNodeOf(line)
  if (node !== null) return { kind: 'suite-node', node }
  return { kind: 'spec', id: limited(withoutLabels(line.replace(/^\[It\] /, ''))) }
}

function limited(id: string): string {
  // A lone half of a surrogate pair is removed.
  return id.length <= ID_LIMIT
    ? id
    : id
        .slice(0, ID_LIMIT)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()
}

/** Reads the name of a spec that did not pass, as the console writes it. */
export function readFailedEntryName(name: string): EntryName {
  return readEntryName(plainLine(name).replace(FAILED_NODE, ''))
}

function suiteNodeOf(line: string): string | null {
  const node = /^\[([^\]]+)\](?: |$)/.exec(line)?.[1]
  return node !== undefined && isSuiteNode(node) ? node : null
}

/**
 * Removes the labels, which Ginkgo appends as one group in brackets. A name can also end in a tag such as `[Conformance]`.
 * Tags have no commas, so a group of several words is the labels. A group of one word is the labels only if it repeats the
 * first tag of the name: the framework also writes labels into names, the sig first (kubernetes/kubernetes,
 * test/e2e/framework/ginkgowrapper.go).
 */
function withoutLabels(name: string): string {
  const start = name.lastIndexOf(' [')
  if (start < 0 || !name.endsWith(']')) return name
  const text = name.slice(0, start)
  const labels = name.slice(start + 2, -1).split(', ')
  const firstTag = /\[([^[\]]+)\]/.exec(text)?.[1]
  return labels.length > 1 || labels[0] === firstTag ? text : name
}
