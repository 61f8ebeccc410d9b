import { terminalStep } from '../../adapters/terminal.ts'
import { RunError } from '../../domain/errors.ts'
import { filterHistories } from '../../domain/history/filter.ts'
import type { Pruning } from '../../domain/history/prune.ts'
import { seriesName } from '../../domain/history/series-name.ts'
import { resultsAsCsv, resultsAsJson } from '../../domain/views/history-export.ts'
import { renderHistories } from '../../domain/views/terminal/history.ts'
import { serverUrl } from '../../inputs/environment.ts'
import { nearestWord, quoted } from '../../inputs/parsed.ts'
import { importRuns } from '../history/import.ts'
import { pruneHistories } from '../history/prune.ts'
import { readHistories } from '../history/read-histories.ts'
import { repairHistories } from '../history/repair.ts'
import { sourceName } from '../history/source.ts'
import type { CliDeps } from './deps.ts'
import { EXIT } from './exit.ts'
import { importText, prunedText, repairsText } from './history-text.ts'
import { writeHtml } from './html.ts'

/** How the command was called. */
export interface HistoryCall {
  /** The action, the source, and paths. */
  readonly operands: readonly string[]
  /** Options with a value by name. */
  readonly values: Readonly<Record<string, string>>
  readonly csv: boolean
  readonly json: boolean
}

interface Action {
  /** Options that it takes. */
  readonly options: readonly string[]
  readonly run: (source: string, call: HistoryCall, deps: CliDeps) => Promise<number>
}

const ACTIONS: Readonly<Record<string, Action>> = {
  show: { options: ['lane', 'spec', 'branch', 'html'], run: show },
  import: { options: ['lane'], run: importAction },
  export: { options: ['lane', 'spec', 'branch', 'csv'], run: exportAction },
  repair: { options: [], run: repair },
  prune: { options: ['days', 'runs', 'run'], run: prune },
}

/** Printed at once: a history has up to a few hundred thousand results. */
const LINES_AT_ONCE = 2_000

/**
 * The command `history`. Returns the exit code.
 * @throws RunError (input) for a mistake in the call or a source that cannot be read, (environment) if a server cannot be
 *   reached
 */
export async function historyCommand(call: HistoryCall, deps: CliDeps): Promise<number> {
  const [name = '', source, ...paths] = call.operands
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
  if (action === undefined) throw mistake(unknownAction(name))
  if (source === undefined) throw mistake(`history ${name} needs a SOURCE`)
  const given = [...Object.keys(call.values), ...(call.csv ? ['csv'] : [])]
  const other = given.find((option) => !action.options.includes(option))
  if (other !== undefined) throw mistake(`history ${name} takes no --${other}`)
  const [first] = paths
  if (name === 'import' && first === undefined) throw mistake('history import needs a PATH')
  if (name !== 'import' && first !== undefined)
    throw mistake(`Unexpected argument ${quoted(first)}`)
  if (call.csv && call.json) throw mistake('--json and --csv cannot be used together')
  return action.run(source, call, deps)
}

function unknownAction(name: string): string {
  const names = Object.keys(ACTIONS)
  const nearest = nearestWord(name, names)
  const guess = nearest === undefined ? `Actions: ${names.join(', ')}` : `Did you mean ${nearest}?`
  return `There is no action ${quoted(name)} of history. ${guess}`
}

async function show(source: string, call: HistoryCall, deps: CliDeps): Promise<number> {
  const { spec = '', html } = call.values
  const { histories, newest } = await historiesAt(source, call, deps)
  if (call.json) printAll(resultsAsJson(filterHistories(histories, { spec })), deps)
  else deps.print(renderHistories(histories, spec, deps.page))
  if (html !== undefined) {
    const shown = filterHistories(histories, { spec })
    const named = new Map(shown.map((one, index) => [seriesName(one.series) ?? String(index), one]))
    // A night is more than one of its lanes or specs.
    const isWhole = spec === '' && call.values['lane'] === undefined
    const facts = { night: null, lanes: [], histories: named, newest: isWhole ? newest : null }
    writeHtml(html, facts, deps)
  }
  return EXIT.passed
}

async function exportAction(source: string, call: HistoryCall, deps: CliDeps): Promise<number> {
  const { spec = '' } = call.values
  const { histories: all } = await historiesAt(source, call, deps)
  const histories = filterHistories(all, { spec })
  printAll(call.csv ? resultsAsCsv(histories) : resultsAsJson(histories), deps)
  return EXIT.passed
}

/** The histories of the wanted lane, at least one, and the verdict of the newest night if it is kept. */
async function historiesAt(source: string, { values }: HistoryCall, deps: CliDeps) {
  const { branch, lane = '' } = values
  const { http } = deps.runDeps(terminalStep(deps.terminal))
  const { histories, newest, problems } = await readHistories(source, {
    http,
    now: deps.now,
    serverUrl: serverUrl(deps.environment),
    ...(branch === undefined ? {} : { branch }),
  })
  const found = [...histories.values()]
  if (found.length === 0) {
    throw new RunError({
      kind: 'input',
      reason: 'invalid-input',
      message: `There is no history at ${sourceName(source)}`,
      cause: problems[0] ?? 'it has no file with the extension .jsonl',
      evidence: problems.slice(1),
      remedy:
        'name the file of a history, a directory with such files, a URL, or a repository on GitHub',
    })
  }
  for (const problem of problems) deps.log.warning(problem)
  const wanted = filterHistories(found, { lane })
  if (wanted.length > 0) return { histories: wanted, newest }
  const lanes = [...new Set(found.map(({ series }) => series.lane))]
  const nearest = nearestWord(lane, lanes)
  throw mistake(
    `There is no history of the lane ${quoted(lane)}. ${nearest === undefined ? `Lanes: ${lanes.map((one) => quoted(one)).join(', ')}` : `Did you mean ${quoted(nearest)}?`}`,
  )
}

function printAll(parts: Iterable<string>, { print }: CliDeps): void {
  let some: string[] = []
  for (const part of parts) {
    some.push(part)
    if (some.length < LINES_AT_ONCE) continue
    print(some.join(''))
    some = []
  }
  print(some.join(''))
}

async function importAction(source: string, call: HistoryCall, deps: CliDeps): Promise<number> {
  const { version, now, page } = deps
  const [, , ...paths] = call.operands
  const lane = call.values['lane'] ?? ''
  const result = await importRuns(source, paths, { version, now: now(), lane })
  deps.print(call.json ? asJson(result) : importText(result, page))
  return result.taken.length + result.known.length > 0 ? EXIT.passed : EXIT.mistake
}

async function repair(source: string, { json }: HistoryCall, deps: CliDeps): Promise<number> {
  const repairs = repairHistories(source, deps.now())
  deps.print(json ? asJson({ files: repairs }) : repairsText(repairs, deps.page))
  return EXIT.passed
}

async function prune(
  source: string,
  { json, values }: HistoryCall,
  deps: CliDeps,
): Promise<number> {
  const pruned = pruneHistories(source, pruningOf(values), deps.now())
  deps.print(json ? asJson({ files: pruned }) : prunedText(pruned))
  return EXIT.passed
}

function pruningOf(values: HistoryCall['values']): Pruning {
  const { days, runs, run } = values
  return {
    ...(days === undefined ? {} : { days: wholeNumber('days', days) }),
    ...(runs === undefined ? {} : { runs: wholeNumber('runs', runs) }),
    ...(run === undefined ? {} : { run }),
  }
}

function wholeNumber(option: string, text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  throw mistake(`--${option} needs a number from 1 on, and not ${quoted(text)}`)
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function mistake(message: string): RunError {
  return new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message,
    remedy: 'See crio-node-e2e history --help',
  })
}
