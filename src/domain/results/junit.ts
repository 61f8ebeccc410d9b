import type { SuiteResult } from '../model/results.ts'
import { type Attributes, decimal, hasResult, readSpec, readSuiteNode } from './junit-case.ts'
import { readDialect } from './junit-dialects.ts'
import { createJUnitParser, type JUnitDocument } from './junit-document.ts'
import { timesOf } from './junit-times.ts'
import { readEntryName } from './spec-identity.ts'

/** Reads a JUnit file in parts. */
export interface JUnitReader {
  /**
   * Takes the next part of the text, split anywhere.
   * @throws UnreadableReport for a document type declaration
   */
  push(chunk: string): void
  /**
   * The results, at the end of the text.
   * @throws UnreadableReport for text without a test suite
   */
  result(): SuiteResult
}

/**
 * A reader of a JUnit file of the suite: the framework's `junit_<process>.xml` (kubernetes/kubernetes,
 * test/e2e/framework/internal/junit/junit.go), Ginkgo's own, or that of another reporter. If the file is damaged, the
 * complete cases count, `damage` says what is wrong, and `succeeded` is null. Its memory is limited: of long texts it keeps
 * both ends.
 * @param zone the node's offset from UTC, such as `+02:00`, because the times in the file have none
 */
export function createJUnitReader(zone = 'Z'): JUnitReader {
  const parser = createJUnitParser()
  return { push: (chunk) => parser.push(chunk), result: () => resultOf(parser.document(), zone) }
}

/**
 * Reads a JUnit file at once.
 * @param zone see createJUnitReader
 * @throws UnreadableReport for text without a test suite, and for a document type declaration
 */
export function readJUnit(text: string, zone = 'Z'): SuiteResult {
  const reader = createJUnitReader(zone)
  reader.push(text)
  return reader.result()
}

function resultOf(document: JUnitDocument, zone: string): SuiteResult {
  const { suites, properties, damage, contradictions, cuts } = document
  const { cases, forgiven } = readDialect(suites, properties, document.cases)
  const complete = damage.length === 0
  const named = cases.map((entry) => ({
    entry,
    name: readEntryName(entry.attributes.name ?? ''),
  }))
  const specs = named.filter(({ name }) => name.kind === 'spec').length
  return {
    source: 'junit',
    totalSpecs: complete && specs > 0 ? specs : null,
    selectedSpecs: null,
    specs: named.flatMap(({ entry, name }) =>
      name.kind === 'spec' && hasResult(entry) ? [readSpec(name.id, entry, zone)] : [],
    ),
    suiteNodes: named.flatMap(({ entry, name }) =>
      name.kind === 'suite-node' ? [readSuiteNode(name.node, entry, zone)] : [],
    ),
    running: [],
    processEnds: [],
    succeeded: complete ? readSuccess(suites, properties, forgiven) : null,
    specialFailureReasons: split(properties.get('SpecialSuiteFailureReason')),
    ...timesOf(suites, zone),
    randomSeed: decimal(properties.get('RandomSeed')),
    parallelTotal: decimal(properties.get('ParallelTotal')),
    timeoutSeconds: null,
    dryRun: properties.get('DryRun') === 'true',
    stated: null,
    damage,
    contradictions,
    cuts,
  }
}

/**
 * Whether the suites succeeded by their own account.
 * @param forgiven failures that the heads count, and that are none for the reporter
 */
function readSuccess(
  suites: readonly Attributes[],
  properties: ReadonlyMap<string, string>,
  forgiven: number,
): boolean | null {
  const succeeded = properties.get('SuiteSucceeded')
  if (succeeded !== undefined) return succeeded === 'true'
  const counts = suites.flatMap(({ failures, errors }) => [decimal(failures), decimal(errors)])
  const sum = counts.reduce(
    (total, count) => (total === null || count === null ? null : total + count),
    0,
  )
  return sum === null || suites.length === 0 ? null : sum - forgiven === 0
}

function split(list: string | undefined): readonly string[] {
  return (list ?? '').split(',').filter((item) => item !== '')
}
