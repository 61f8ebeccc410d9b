import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import type { Privilege } from '../../adapters/exec.ts'
import type { RunErrorDetails } from '../../domain/errors.ts'
import { isObject } from '../../domain/fields.ts'
import type { IgnitionItem } from '../../domain/ignition/outcome.ts'
import { parseJson } from '../../domain/json.ts'
import type { ResolvedBuild } from '../../domain/model/builds.ts'
import type { HostFacts, NodeFacts, ServiceEvent } from '../../domain/model/node.ts'
import type { SkippedGroup } from '../../domain/model/results.ts'
import { NO_FACTS, type PublicRequest, type RunFacts } from '../../domain/model/run-facts.ts'
import type { RunnerContext } from '../../domain/request/request.ts'

/** The runner's context without secrets, so that it can be stored in a file. */
export type RecordedContext = Omit<RunnerContext, 'token'>

/** An event of a run. */
export type RunEvent =
  | {
      readonly event: 'request'
      readonly request: PublicRequest
      readonly context: RecordedContext
    }
  /** A stage starts; its name is the title of its group in the log. */
  | { readonly event: 'stage'; readonly name: string }
  /** The facts of the machine, and how commands get root privileges: null if they cannot. */
  | {
      readonly event: 'host'
      readonly facts: HostFacts
      readonly privilege: Privilege | null
    }
  | { readonly event: 'builds'; readonly builds: readonly ResolvedBuild[] }
  | { readonly event: 'node'; readonly facts: NodeFacts }
  | { readonly event: 'ignition'; readonly items: readonly IgnitionItem[] }
  | { readonly event: 'specs'; readonly total: number; readonly leftOut: readonly SkippedGroup[] }
  | { readonly event: 'warning'; readonly text: string }
  /** The report directory; it is writable. */
  | { readonly event: 'report-directory'; readonly path: string }
  | { readonly event: 'suite-started'; readonly at: string }
  /** A cancelled main has interrupted the suite. */
  | { readonly event: 'suite-signalled' }
  | { readonly event: 'service'; readonly change: ServiceEvent }
  | {
      readonly event: 'suite-ended'
      readonly at: string
      readonly exitCode: number | null
      readonly deadlinePassed: boolean
    }
  | { readonly event: 'run-error'; readonly details: RunErrorDetails }
  | { readonly event: 'bug'; readonly message: string; readonly stack: readonly string[] }
  | { readonly event: 'cancelled'; readonly signal: string }
  /** The process of main disappeared before it wrote the report. */
  | { readonly event: 'abandoned' }
  | { readonly event: 'reported' }

/** The state of a run after its events: the facts, and what main and post need to continue. */
export interface RunState extends RunFacts {
  readonly context: RecordedContext | null
  readonly stage: string
  readonly privilege: Privilege | null
  readonly reportDirectory: string | null
  readonly suiteSignalled: boolean
  readonly suiteEnded: boolean
  readonly reported: boolean
}

const NOTHING_YET: RunState = {
  ...NO_FACTS,
  context: null,
  stage: '',
  privilege: null,
  reportDirectory: null,
  suiteSignalled: false,
  suiteEnded: false,
  reported: false,
}

/** The append-only record of a run. With it, post can write the report if main is gone. */
export interface RunRecord {
  append(event: RunEvent): void
  state(): RunState
}

/** A record in a file. Damaged lines, for instance one that a crash truncated, are ignored. */
export function fileRecord(path: string): RunRecord {
  return {
    append(event) {
      appendFileSync(path, `\n${JSON.stringify(event)}`)
    },
    state() {
      return existsSync(path) ? fold(parseEvents(readFileSync(path, 'utf8'))) : NOTHING_YET
    },
  }
}

/** The state of a run after these events. */
export function fold(events: readonly RunEvent[]): RunState {
  return events.reduce(after, NOTHING_YET)
}

function after(state: RunState, event: RunEvent): RunState {
  switch (event.event) {
    case 'request': {
      const { runId: id, runAttempt: attempt, repository, runUrl: url } = event.context
      const job = { id, attempt, repository, url }
      return { ...state, request: event.request, context: event.context, job }
    }
    case 'stage':
      return { ...state, stage: event.name }
    case 'host':
      return { ...state, host: event.facts, privilege: event.privilege }
    case 'builds':
      return { ...state, builds: event.builds }
    case 'node':
      return { ...state, node: event.facts }
    case 'ignition':
      return { ...state, ignition: event.items }
    case 'specs':
      return { ...state, totalSpecs: event.total, leftOut: event.leftOut }
    case 'warning':
      return { ...state, warnings: [...state.warnings, event.text] }
    case 'report-directory':
      return { ...state, reportDirectory: event.path }
    case 'suite-signalled':
      return { ...state, suiteSignalled: true }
    case 'suite-started':
      return { ...state, suiteStarted: true, suiteStartedAt: event.at }
    case 'suite-ended': {
      const { exitCode, deadlinePassed } = event
      const endedBySignal = exitCode === null
      return { ...state, suiteEnded: true, exitCode, endedBySignal, deadlinePassed }
    }
    case 'service':
      return { ...state, serviceEvents: [...state.serviceEvents, event.change] }
    case 'run-error':
      return { ...state, runError: event.details }
    case 'bug':
      return { ...state, bug: { message: event.message, stack: event.stack } }
    case 'cancelled':
      return { ...state, cancelled: true }
    case 'abandoned':
      return { ...state, abandonedIn: state.stage }
    case 'reported':
      return { ...state, reported: true }
  }
}

function parseEvents(text: string): RunEvent[] {
  return text.split('\n').map(parseJson).filter(isRunEvent)
}

type Check = (value: unknown) => boolean
const isText: Check = (value) => typeof value === 'string'
const isNumber: Check = (value) => typeof value === 'number'
const isFlag: Check = (value) => typeof value === 'boolean'
const isList: Check = Array.isArray
const isNullOr =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)

/** The type of each field of each event. The content of objects and lists is not checked: only this action writes them. */
const FIELDS: {
  readonly [Name in RunEvent['event']]: Readonly<
    Record<Exclude<keyof Extract<RunEvent, { event: Name }>, 'event'>, Check>
  >
} = {
  request: { request: isObject, context: isObject },
  stage: { name: isText },
  host: { facts: isObject, privilege: isNullOr(isText) },
  builds: { builds: isList },
  node: { facts: isObject },
  ignition: { items: isList },
  specs: { total: isNumber, leftOut: isList },
  warning: { text: isText },
  'report-directory': { path: isText },
  'suite-started': { at: isText },
  'suite-signalled': {},
  service: { change: isObject },
  'suite-ended': { at: isText, exitCode: isNullOr(isNumber), deadlinePassed: isFlag },
  'run-error': { details: isObject },
  bug: { message: isText, stack: isList },
  cancelled: { signal: isText },
  abandoned: {},
  reported: {},
}

function isRunEvent(value: unknown): value is RunEvent {
  if (!isObject<'event'>(value)) return false
  const checks = Object.entries(FIELDS).find(([name]) => name === value.event)?.[1]
  const fields = new Map(Object.entries(value))
  return checks !== undefined && Object.entries(checks).every(([key, is]) => is(fields.get(key)))
}
