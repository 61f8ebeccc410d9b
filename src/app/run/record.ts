import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Privilege } from '../../adapters/exec.ts'
import { RunError } from '../../domain/errors.ts'
import { isObject } from '../../domain/fields.ts'
import { parseJson } from '../../domain/json.ts'
import { NO_FACTS, type RunFacts } from '../../domain/model/run-facts.ts'
import type { RunnerContext } from '../../domain/request/request.ts'

/** The runner's context without secrets, so that it can be stored in a file. */
export type RecordedContext = Omit<RunnerContext, 'token'>

/** The state of a run: the facts, and what main and post need to continue. */
export interface RunState extends RunFacts {
  readonly context: RecordedContext | null
  /** The title of the current stage's group in the log. */
  readonly stage: string
  /** How commands get root privileges; null if they cannot, or if the machine was not checked yet. */
  readonly privilege: Privilege | null
  /** A writable directory, or null if it is not known yet. */
  readonly reportDirectory: string | null
  /** A cancelled main has interrupted the suite, or its rerun. */
  readonly suiteSignalled: boolean
  readonly suiteEnded: boolean
  /** The suite with the specs that run before the others; null without one. */
  readonly firstSuite: FirstSuite | null
  /** A signal came after the end of the suite: the run finishes as usual, without a rerun. */
  readonly rerunForbidden: boolean
  readonly rerunEnded: boolean
  readonly reported: boolean
}

/** A suite that runs before the one with the other specs. */
export interface FirstSuite {
  readonly ended: boolean
  /** Null before it has ended, and if a signal ended it. */
  readonly exitCode: number | null
}

const NOTHING_YET: RunState = {
  ...NO_FACTS,
  context: null,
  stage: '',
  privilege: null,
  reportDirectory: null,
  suiteSignalled: false,
  suiteEnded: false,
  firstSuite: null,
  rerunForbidden: false,
  rerunEnded: false,
  reported: false,
}

/**
 * What a run adds to its record. Lists of warnings and service events grow; of a full disk and of a stage, the last state
 * counts; of all else, the last value.
 */
export type StateChange = Partial<RunState>

/** The append-only record of a run. With it, post can write the report if main is gone. */
export interface RunRecord {
  append(change: StateChange): void
  state(): RunState
  /** Whether the file has all changes that were written to it. The suite runs as root, so it could change the file. */
  isIntact(): boolean
}

/**
 * A record in a file, one change per line. Damaged lines, for instance one that a crash truncated, are ignored. The file is
 * read once: the state of this process does not depend on what happens to the file later. A change that cannot be written
 * is written with the next one. If the disk is full, the reserve makes room, so that post knows what main has done.
 */
export function fileRecord(path: string): RunRecord {
  const changes = [...readChanges(path)]
  let unwritten: readonly StateChange[] = []
  return {
    append(change) {
      changes.push(change)
      unwritten = [...unwritten, change]
      for (const makeRoom of [() => {}, () => rmSync(reserveOf(path), { force: true })]) {
        try {
          makeRoom()
          appendFileSync(path, unwritten.map((line) => `\n${JSON.stringify(line)}`).join(''))
          unwritten = []
          return
        } catch {
          // The run fails where it needs the disk.
        }
      }
    },
    state: () => fold(changes),
    isIntact: () =>
      JSON.stringify(fold([...readChanges(path), ...unwritten])) === JSON.stringify(fold(changes)),
  }
}

/** The changes in the file; none if it cannot be read. */
function readChanges(path: string): readonly StateChange[] {
  try {
    return readFileSync(path, 'utf8').split('\n').map(parseJson).filter(isChange)
  } catch {
    return []
  }
}

/** More than a record needs. */
const RESERVE_BYTES = 256 * 1024

/** Reserves space for the record of a run, for when the disk is full. */
export function reserveRoom(path: string): void {
  writeFileSync(reserveOf(path), Buffer.alloc(RESERVE_BYTES, '-'))
}

function reserveOf(path: string): string {
  return `${path}.reserve`
}

/** The state of a run after these changes. */
export function fold(changes: readonly StateChange[]): RunState {
  const last: RunState = Object.assign({ ...NOTHING_YET }, ...changes)
  return {
    ...last,
    warnings: changes.flatMap(({ warnings }) => warnings ?? []),
    serviceEvents: changes.flatMap(({ serviceEvents }) => serviceEvents ?? []),
    fullDisks: lastStates(
      changes.flatMap(({ fullDisks }) => fullDisks ?? []),
      ({ from, directory }) => `${from} ${directory}`,
    ),
    stages: lastStates(
      changes.flatMap(({ stages }) => stages ?? []),
      ({ startedAt, name }) => `${startedAt} ${name}`,
    ),
  }
}

/** The end of a shortage or a stage is recorded under the same key as its start. */
function lastStates<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()]
}

/** Fields that can be null, with the type that they have otherwise: a missing one does not compile. */
const NULLABLE: {
  readonly [Key in keyof RunState as null extends RunState[Key] ? Key : never]: string
} = {
  request: 'object',
  context: 'object',
  host: 'object',
  node: 'object',
  suite: 'object',
  firstSuite: 'object',
  selection: 'object',
  rerun: 'object',
  runError: 'object',
  bug: 'object',
  planned: 'list',
  privilege: 'string',
  reportDirectory: 'string',
  suiteStartedAt: 'string',
  abandonedIn: 'string',
  totalSpecs: 'number',
  exitCode: 'number',
}

/** The type of each field; the content of objects and lists is not checked, because only this action writes them. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(NOTHING_YET).map(([key, value]) => [key, typeOf(value)] as const),
  ...Object.entries(NULLABLE),
])

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value
}

function isChange(value: unknown): value is StateChange {
  return (
    isObject(value) &&
    Object.entries(value).every(
      ([key, field]) =>
        TYPES.get(key) === typeOf(field) || (field === null && Object.hasOwn(NULLABLE, key)),
    )
  )
}

/** Records the error that stopped a run. */
export function recordFailure(record: RunRecord, error: unknown): void {
  if (error instanceof RunError) {
    record.append({ runError: error.details })
    return
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  record.append({ bug: { message, stack: (stack ?? '').split('\n') } })
}
