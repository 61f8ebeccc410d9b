import type {
  ProcessEnd,
  RunningSpec,
  SourceLocation,
  SpecFailure,
  SpecOutcome,
  SpecResult,
  SuiteNodeResult,
  SuiteResult,
} from '../model/results.ts'
import type { Ending } from './console-lines.ts'
import type { EntryName } from './spec-identity.ts'

/** What happens in the suite, as the console tells it. */
export type ConsoleEvent =
  | { readonly kind: 'suite-announced'; readonly selected: number; readonly total: number }
  /** Only of serial runs: in parallel ones Ginkgo tells of a spec when it has ended. */
  | { readonly kind: 'spec-started'; readonly spec: RunningSpec }
  | {
      readonly kind: 'spec-finished'
      readonly id: string
      readonly outcome: SpecOutcome
      readonly seconds: number
    }
  | { readonly kind: 'suite-node-failed'; readonly node: string; readonly outcome: SpecOutcome }

/** What the console's head and foot say of the suite. */
type SuiteFacts = Pick<
  SuiteResult,
  | 'totalSpecs'
  | 'selectedSpecs'
  | 'succeeded'
  | 'specialFailureReasons'
  | 'seconds'
  | 'randomSeed'
  | 'parallelTotal'
>

/** Who an ending is about. */
export interface EntryIdentity {
  readonly name: EntryName
  readonly location: SourceLocation | null
}

/** What was printed about an ending. */
export interface Details {
  readonly failures: readonly SpecFailure[]
  readonly output: string
  readonly attempts: number
}

/** Everything that the console has told so far, and what of it nobody has been told yet. */
export interface ResultCollector {
  facts(): SuiteFacts
  note(facts: Partial<SuiteFacts>): void
  announce(selected: number, total: number): void
  start(spec: RunningSpec): void
  /** The spec that started last, unless it has ended. */
  running(): RunningSpec | null
  /** That something ended; its result follows by `keep`. */
  finish(subject: EntryIdentity, ending: Ending): void
  /** What a spec that passed wrote is not kept. */
  keep(subject: EntryIdentity, ending: Ending, details: Details): void
  hasFailed(name: EntryName): boolean
  endProcess(end: ProcessEnd): void
  takeEvents(): readonly ConsoleEvent[]
  result(): SuiteResult
}

/** Characters kept of all results together: a suite whose specs all fail at length must not fill the memory. */
const TEXT_LIMIT = 16_777_216
const SHORT_MESSAGE = 2_000
/** No suite has as many; a spec that forges endings must not fill the memory. */
const MOST_RESULTS = 50_000
const MOST_RUNNING = 100
const MOST_PROCESSES = 1_000

/** An empty ledger. */
export function createResultCollector(): ResultCollector {
  const specs: SpecResult[] = []
  const suiteNodes: SuiteNodeResult[] = []
  const failed = new Set<string>()
  let started: readonly RunningSpec[] = []
  const processEnds: ProcessEnd[] = []
  let events: ConsoleEvent[] = []
  let space = TEXT_LIMIT
  let facts: SuiteFacts = {
    totalSpecs: null,
    selectedSpecs: null,
    succeeded: null,
    specialFailureReasons: [],
    seconds: null,
    randomSeed: null,
    parallelTotal: null,
  }

  /** The details as they are, or short once those of others have used up the space. */
  function afford(details: Details): Details {
    const size = JSON.stringify(details).length
    if (size > space) return shorten(details)
    space -= size
    return details
  }

  return {
    facts: () => facts,
    note(more) {
      facts = { ...facts, ...more }
    },
    announce(selected, total) {
      facts = { ...facts, selectedSpecs: selected, totalSpecs: total, parallelTotal: 1 }
      events.push({ kind: 'suite-announced', selected, total })
    },
    start(spec) {
      started = [...started, spec].slice(-MOST_RUNNING)
      events.push({ kind: 'spec-started', spec })
    },
    running: () => started.at(-1) ?? null,
    finish({ name }, { outcome, seconds }) {
      if (isFailure(outcome)) failed.add(keyOf(name))
      if (name.kind === 'spec') {
        started = started.filter(({ id }) => id !== name.id)
        events.push({ kind: 'spec-finished', id: name.id, outcome, seconds })
      } else if (isFailure(outcome)) {
        events.push({ kind: 'suite-node-failed', node: name.node, outcome })
      }
    },
    keep({ name, location }, { outcome, seconds }, details) {
      if (specs.length + suiteNodes.length >= MOST_RESULTS) return
      const { failures, output, attempts } = afford(
        outcome === 'passed' ? { ...details, output: '' } : details,
      )
      const skipped = outcome === 'skipped'
      const [failure = null, ...additionalFailures] = skipped ? [] : failures
      if (name.kind === 'suite-node') {
        suiteNodes.push({ node: name.node, outcome, process: null, failure, output })
        return
      }
      specs.push({
        id: name.id,
        outcome,
        labels: [],
        location,
        seconds,
        startedAt: null,
        endedAt: null,
        process: null,
        attempts,
        failure,
        additionalFailures,
        skipReason: skipped ? (failures[0]?.message ?? '') : null,
        output,
      })
    },
    hasFailed: (name) => failed.has(keyOf(name)),
    endProcess(end) {
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
      specs: [...specs],
      suiteNodes: [...suiteNodes],
      running: started,
      processEnds: [...processEnds],
      startedAt: null,
      endedAt: null,
      timeoutSeconds: null,
      dryRun: false,
    }),
  }
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
