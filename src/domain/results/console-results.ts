import { groupBy } from '../group.ts'
import {
  NO_DETAILS,
  type ProcessEnd,
  type RunningSpec,
  type SourceLocation,
  type SpecFailure,
  type SpecOutcome,
  type SpecResult,
  type SuiteNodeResult,
  type SuiteResult,
} from '../model/results.ts'
import { detached, plural } from '../text.ts'
import type { Ending, SuiteEnd } from './console-lines.ts'
import type { EntryName } from './spec-identity.ts'

/** An event of the suite that the console shows. */
export type ConsoleEvent =
  | { readonly kind: 'suite-announced'; readonly selected: number; readonly total: number }
  /** Only in serial runs: in parallel ones Ginkgo prints a spec when it has ended. */
  | { readonly kind: 'spec-started'; readonly spec: RunningSpec }
  | {
      readonly kind: 'spec-finished'
      readonly id: string
      readonly outcome: SpecOutcome
      readonly seconds: number
    }
  | { readonly kind: 'suite-node-failed'; readonly node: string; readonly outcome: SpecOutcome }

/** The facts of the suite in the head and foot of the console. */
type SuiteFacts = Pick<
  SuiteResult,
  | 'totalSpecs'
  | 'selectedSpecs'
  | 'succeeded'
  | 'specialFailureReasons'
  | 'seconds'
  | 'randomSeed'
  | 'parallelTotal'
  | 'stated'
>

/** The spec or suite node that ended. */
export interface EntryIdentity {
  readonly name: EntryName
  readonly location: SourceLocation | null
}

/** The details that Ginkgo printed with an ending. */
export interface Details {
  readonly failures: readonly SpecFailure[]
  readonly output: string
  readonly attempts: number
}

/** Collects the results of a console and its events. */
export interface ResultCollector {
  facts(): SuiteFacts
  addFacts(facts: Partial<SuiteFacts>): void
  /** Adds the numbers at the end of a suite. */
  addTotals(totals: Pick<SuiteResult, 'totalSpecs' | 'seconds'>): void
  /** Adds the last line of a suite. A console of several suites succeeded if all of them did. */
  endSuite(end: SuiteEnd): void
  /** Starts a suite. The numbers of several suites are added. */
  announceSuite(selected: number | null, total: number | null): void
  /** True between the start and the end of a suite. */
  isSuiteOpen(): boolean
  startSpec(spec: RunningSpec): void
  /** The spec that started last, or null if it has ended. */
  runningSpec(): RunningSpec | null
  /** Call it when an entry ends; `addResult` follows when its details are known. */
  endEntry(entry: EntryIdentity, ending: Ending): void
  /** Adds a result, for a spec that passed without its output. */
  addResult(entry: EntryIdentity, ending: Ending, details: Details): void
  /** Call it at the end of a suite of which a name without an ending was only output. */
  forgetRunning(): void
  /** Of several results of a spec in the last suite, the last one counts, and the others are attempts. */
  mergeAttempts(): void
  /** True if a spec or suite node ended. */
  hasEnded(): boolean
  hasFailed(name: EntryName): boolean
  addProcessEnd(end: ProcessEnd): void
  /** The events since the last call. */
  takeEvents(): readonly ConsoleEvent[]
  result(): SuiteResult
}

/** Characters that are kept of all results together, so that long failures of all specs do not fill the memory. */
const TEXT_LIMIT = 16_777_216
const SHORT_MESSAGE = 2_000
/** No suite has as many. It keeps a spec that prints forged endings from filling the memory. */
const MOST_RESULTS = 50_000
const MOST_RUNNING = 100
const MOST_PROCESSES = 1_000

/** An empty collector. */
export function createResultCollector(): ResultCollector {
  const specs: SpecResult[] = []
  const suiteNodes: SuiteNodeResult[] = []
  const failed = new Set<string>()
  /** Specs of suites without an end. */
  let lost: readonly RunningSpec[] = []
  let started: readonly RunningSpec[] = []
  let suites = 0
  let ends = 0
  let ended = 0
  /** Index of the first result of the last suite. */
  let suiteStart = 0
  const processEnds: ProcessEnd[] = []
  let events: ConsoleEvent[] = []
  let space = TEXT_LIMIT
  let shortened = 0
  let dropped = 0
  let facts: SuiteFacts = {
    totalSpecs: null,
    selectedSpecs: null,
    succeeded: null,
    specialFailureReasons: [],
    seconds: null,
    randomSeed: null,
    parallelTotal: null,
    stated: null,
  }

  /** The details, shortened if the others have used up the space. */
  function limited(details: Details): Details {
    const size = JSON.stringify(details).length
    if (size > space) {
      shortened++
      return shorten(details)
    }
    space -= size
    return details
  }

  return {
    facts: () => facts,
    addFacts(more) {
      facts = { ...facts, ...more }
    },
    addTotals({ totalSpecs, seconds }) {
      facts = {
        ...facts,
        totalSpecs: facts.totalSpecs ?? totalSpecs,
        seconds: (facts.seconds ?? 0) + (seconds ?? 0),
      }
    },
    endSuite({ succeeded, specialFailureReasons, stated }) {
      ends++
      facts = {
        ...facts,
        succeeded: succeeded === true && facts.succeeded !== false,
        specialFailureReasons: [...facts.specialFailureReasons, ...specialFailureReasons],
        stated: stated && {
          passed: stated.passed + (facts.stated?.passed ?? 0),
          failed: stated.failed + (facts.stated?.failed ?? 0),
        },
      }
    },
    announceSuite(selected, total) {
      const isFirst = suites === 0
      suites++
      suiteStart = specs.length
      lost = [...lost, ...started].slice(-MOST_RUNNING)
      started = []
      facts = {
        ...facts,
        selectedSpecs: isFirst ? selected : add(facts.selectedSpecs, selected),
        totalSpecs: isFirst ? total : add(facts.totalSpecs, total),
        parallelTotal: 1,
      }
      if (selected !== null && total !== null) {
        events.push({ kind: 'suite-announced', selected, total })
      }
    },
    isSuiteOpen: () => ends < suites,
    startSpec(spec) {
      started = [...started, spec].slice(-MOST_RUNNING)
      events.push({ kind: 'spec-started', spec })
    },
    runningSpec: () => started.at(-1) ?? null,
    endEntry({ name }, { outcome, seconds }) {
      ended++
      if (isFailure(outcome) && failed.size < MOST_RESULTS) failed.add(detached(keyOf(name)))
      if (name.kind === 'spec') {
        started = started.filter(({ id }) => id !== name.id)
        events.push({ kind: 'spec-finished', id: name.id, outcome, seconds })
      } else if (isFailure(outcome)) {
        events.push({ kind: 'suite-node-failed', node: name.node, outcome })
      }
    },
    addResult({ name, location }, { outcome, seconds }, details) {
      if (specs.length + suiteNodes.length >= MOST_RESULTS) {
        dropped++
        return
      }
      const { failures, output, attempts } = limited(
        outcome === 'passed' ? { ...details, output: '' } : details,
      )
      const skipped = outcome === 'skipped'
      const [failure = null, ...additionalFailures] = skipped ? [] : failures
      if (name.kind === 'suite-node') {
        const node = { node: name.node, outcome, process: null, failure, output }
        suiteNodes.push(structuredClone(node))
        return
      }
      const spec: SpecResult = {
        ...NO_DETAILS,
        id: name.id,
        outcome,
        location,
        seconds,
        attempts,
        failure,
        additionalFailures,
        skipReason: skipped ? (failures[0]?.message ?? '') : null,
        output,
      }
      // A copy: parts of the console's text would keep the memory of the chunks that they are from.
      specs.push(structuredClone(spec))
    },
    forgetRunning() {
      started = []
    },
    mergeAttempts() {
      const attempts = groupBy(specs.splice(suiteStart), ({ id }) => id)
      specs.push(
        ...[...attempts.values()].flatMap((group) =>
          group.slice(-1).map((last) => ({ ...last, attempts: group.length })),
        ),
      )
    },
    hasEnded: () => ended > 0,
    hasFailed: (name) => failed.has(keyOf(name)),
    addProcessEnd(end) {
      if (processEnds.length < MOST_PROCESSES) processEnds.push(end)
    },
    takeEvents() {
      const taken = events
      events = []
      return taken
    },
    result: () => ({
      source: 'console',
      ...facts,
      // A suite without an end can have failed.
      succeeded: facts.succeeded === true && ends < suites ? null : facts.succeeded,
      specs: [...specs],
      suiteNodes: [...suiteNodes],
      running: [...lost, ...started],
      processEnds: [...processEnds],
      startedAt: null,
      endedAt: null,
      timeoutSeconds: null,
      dryRun: false,
      damage: [
        ...(facts.succeeded === null || ends < suites ? ['the end of the suite is missing'] : []),
        ...(dropped === 0 ? [] : [`${plural(dropped, 'result')} beyond the first ${MOST_RESULTS}`]),
      ],
      contradictions: contradictionsOf(facts),
      cuts:
        shortened === 0
          ? []
          : [`the texts of ${plural(shortened, 'result')}: those of the console are too long`],
    }),
  }
}

function contradictionsOf({ succeeded, stated }: SuiteFacts): readonly string[] {
  const failed = stated?.failed ?? 0
  return succeeded === true && failed > 0
    ? [`the suite succeeded, and ${plural(failed, 'spec')} failed`]
    : []
}

function add(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other
}

function isFailure(outcome: SpecOutcome): boolean {
  return outcome !== 'passed' && outcome !== 'skipped'
}

function keyOf(name: EntryName): string {
  return name.kind === 'spec' ? `spec ${name.id}` : `suite-node ${name.node}`
}

function shorten({ failures, attempts }: Details): Details {
  const first = failures.slice(0, 1).map((failure) => ({
    ...failure,
    message: failure.message.slice(0, SHORT_MESSAGE),
    stackTrace: '',
  }))
  return { failures: first, output: '', attempts }
}
