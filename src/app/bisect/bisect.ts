import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Logger } from '../../adapters/log.ts'
import { fetchKubernetes } from '../../builds/kubernetes.ts'
import type { Subject } from '../../domain/blame/journal.ts'
import { knownRates } from '../../domain/blame/known-rates.ts'
import type { Problem, Setup } from '../../domain/blame/problem.ts'
import { likeliest } from '../../domain/blame/sentence.ts'
import { messageOf, RunError } from '../../domain/errors.ts'
import { specsById } from '../../domain/history/by-id.ts'
import type { RecordedResult } from '../../domain/history/model.ts'
import type { PlannedSpec } from '../../domain/model/results.ts'
import { historyFor } from '../../domain/plan/history-for.ts'
import { publicRequest } from '../../domain/request/public-request.ts'
import type { RunnerContext, RunRequest } from '../../domain/request/request.ts'
import { plainLine, plural } from '../../domain/text.ts'
import type { BisectRequest, PartInput } from '../../inputs/bisect.ts'
import { enumerateSpecs } from '../../suite/enumerate.ts'
import type { AppDeps } from '../deps.ts'
import { readHistories } from '../history/read-histories.ts'
import { planOptions } from '../plan/plan-builds.ts'
import { createCommandGate } from '../run/command-gate.ts'
import {
  buildName,
  localBuilds,
  type ParsedRange,
  type PartsOptions,
  partName,
  type SearchedPart,
  searchedPart,
} from './parts.ts'
import { type Searched, search } from './search.ts'
import type { SearchSignals } from './signals.ts'
import { runTrial } from './trial.ts'

/** What a search needs from its environment. */
export interface BisectDeps {
  /** The dependencies of a run with this step, and with a log of its own if one is given. */
  readonly app: (step: AppDeps['step'], log?: Logger) => AppDeps
  readonly step: AppDeps['step']
  readonly signals: SearchSignals
  readonly runsDirectory: string
  /** Reads the request of a run with these values of inputs in place of those that were given. */
  readonly read: (inputs: Readonly<Record<string, string>>) => {
    readonly request: RunRequest
    readonly context: RunnerContext
  }
}

/** What was searched for, and what was found. */
export interface Bisected extends Searched {
  readonly spec: string
  readonly parts: readonly SearchedPart[]
  /** Absolute; the journal and the reports of the trials are in it. */
  readonly directory: string
}

/** How likely each part is to be the cause, beside the others. Components change seldom. */
const WEIGHTS: Readonly<Partial<Record<PartInput, number>>> = { crio: 0.45, kubernetes: 0.35 }
const OTHER_WEIGHT = 0.1
/** All parts are put in place in each trial, whether they changed or not. */
const SWAP_SECONDS = 1
/** A run with one spec on a node with real binaries, without the spec. */
const INVOCATION_SECONDS = 40
/** Of a spec whose duration is not recorded. */
const SPEC_SECONDS = 30
const SHOWN_SPECS = 10

/** A command such as the dry run of the suite gets so long to end, when a signal came. */
const LAST_COMMAND_MILLISECONDS = 3000

/** What is known before the first trial. */
interface Question {
  readonly parts: readonly SearchedPart[]
  /** Where builds are looked up. */
  readonly places: PartsOptions
  readonly spec: PlannedSpec
  readonly problem: Problem
}

/**
 * Finds out what is behind a spec that is newly red: which part, and which commit. Each trial is a whole run.
 * @throws RunError if the builds are not known, or not exactly one spec is selected
 * @throws Stopped if a signal came before the first trial
 */
export async function bisect(given: BisectDeps, asked: BisectRequest): Promise<Bisected> {
  const deps: BisectDeps = {
    ...given,
    read: (inputs) => given.read({ ...sameInputs(asked), ...inputs }),
  }
  const app = deps.app(deps.step)
  const gate = createCommandGate(app.commandsFor)
  const first = deps.read(endInputs(asked, 'bad'))
  const { temporaryDirectory } = first.context
  const { reportDirectory } = first.request
  mkdirSync(temporaryDirectory, { recursive: true })
  const scratch = mkdtempSync(join(temporaryDirectory, 'crio-node-e2e-bisect-'))
  try {
    const { parts, places, spec, problem } = await Promise.race([
      ask({ ...app, commandsFor: gate.commandsFor }, deps, asked, scratch),
      deps.signals.stopped,
    ])
    const found = await search(
      {
        log: app.log,
        now: app.now,
        wasStopped: deps.signals.wasStopped,
        describe: (setup) => describeSetup(parts, setup),
        soFar: (answer) => likeliest(answer, parts),
        tryOut: (setup, attempts, trials) =>
          runTrial(
            { ...deps, log: app.log, parts, places, spec: spec.id, directory: reportDirectory },
            setup,
            attempts,
            trials,
          ),
      },
      problem,
      subjectOf(first.request, spec.id, parts),
      asked.journal ?? join(reportDirectory, 'journal.jsonl'),
      asked.budgetSeconds,
    )
    return { ...found, spec: spec.id, parts, directory: reportDirectory }
  } finally {
    await gate.close(LAST_COMMAND_MILLISECONDS)
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** Looks up all that the search is about. Changes nothing but the tool cache. */
async function ask(
  app: AppDeps,
  deps: BisectDeps,
  asked: BisectRequest,
  scratch: string,
): Promise<Question> {
  const first = deps.read(endInputs(asked, 'bad'))
  const { request, context } = first
  const options = planOptions(
    app,
    { candidates: [{ lane: '', request }], context },
    app.commandsFor('direct'),
    scratch,
  )
  const { architecture } = request
  const places = {
    crio: options.crio(architecture),
    kubernetes: options.kubernetes(architecture),
  }
  const parts = await app.log.group('Look up the builds', () =>
    Promise.all(rangesOf(deps, asked).map((range) => partOf(range, asked, places))),
  )
  for (const { name, commits, builds } of parts) {
    app.log.info(`${name}: ${plural(commits.length, 'commit')}, ${plural(builds.size, 'build')}`)
  }
  const spec = await app.log.group('Find the spec', () =>
    onlySpec(app, request, places.kubernetes, scratch),
  )
  app.log.info(spec.id)
  return { parts, places, spec, problem: await problemOf(app, first, parts, spec) }
}

/** Values of the inputs for one end. */
function endInputs(
  { ranges, crioBuilds }: BisectRequest,
  end: 'good' | 'bad',
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ranges.map((range) => [
      range.input,
      range.input === 'crio' && crioBuilds !== null ? join(crioBuilds, range[end]) : range[end],
    ]),
  )
}

/** Values of the inputs that are the same at both ends. */
function sameInputs(asked: BisectRequest): Readonly<Record<string, string>> {
  const [good, bad] = [endInputs(asked, 'good'), endInputs(asked, 'bad')]
  return Object.fromEntries(Object.entries(good).filter(([name, value]) => bad[name] === value))
}

/** Both ends are parsed as a run would parse them, so that a mistake is told before anything is looked up. */
function rangesOf({ read }: BisectDeps, asked: BisectRequest): readonly ParsedRange[] {
  const ranges = asked.ranges.filter((range) => range.good !== range.bad)
  if (ranges.length === 0) {
    throw invalid('The good and the bad build are the same', 'name two builds that differ')
  }
  const good = read(endInputs(asked, 'good')).request
  const bad = read(endInputs(asked, 'bad')).request
  return ranges.map((range): ParsedRange => {
    if (range.input === 'crio') {
      return { ...range, requests: { kind: 'crio', good: good.crio, bad: bad.crio } }
    }
    if (range.input !== 'kubernetes') return { ...range, requests: { kind: 'component' } }
    const [from, to] = [good.kubernetes, bad.kubernetes]
    if (from.kind === 'last-good' || to.kind === 'last-good') {
      throw invalid('last-good is not an end of a search', 'name the builds themselves')
    }
    return { ...range, requests: { kind: 'kubernetes', good: from, bad: to } }
  })
}

async function partOf(
  range: ParsedRange,
  { crioBuilds }: BisectRequest,
  places: PartsOptions,
): Promise<SearchedPart> {
  if (range.input !== 'crio' || crioBuilds === null) return searchedPart(range, places)
  return { input: 'crio', name: partName('crio'), ...localBuilds(crioBuilds, range) }
}

/** The spec that the filters select in the bad build of Kubernetes. */
async function onlySpec(
  { commandsFor, nodeName }: Pick<AppDeps, 'commandsFor' | 'nodeName'>,
  { kubernetes, selection }: RunRequest,
  options: Parameters<typeof fetchKubernetes>[1],
  scratch: string,
): Promise<PlannedSpec> {
  if (kubernetes.kind === 'last-good') throw invalid('last-good cannot be searched', 'name a build')
  const { e2eNodeTest } = await fetchKubernetes(kubernetes, options)
  const { planned } = await enumerateSpecs(
    { commands: commandsFor('direct'), scratch },
    e2eNodeTest,
    selection,
    nodeName,
  )
  const [only] = planned
  if (only === undefined || planned.length > 1) {
    throw new RunError({
      kind: 'input',
      reason: 'invalid-input',
      message: `A search needs one spec, and the filters select ${planned.length}`,
      remedy: 'name the one that tells most with the option focus',
      evidence: planned.slice(0, SHOWN_SPECS).map(({ id }) => plainLine(id)),
    })
  }
  return only
}

async function problemOf(
  app: AppDeps,
  { request, context }: ReturnType<BisectDeps['read']>,
  parts: readonly SearchedPart[],
  spec: PlannedSpec,
): Promise<Problem> {
  const { results, seconds } = await recordOf(app, request, context, spec)
  return {
    parts: parts.map(({ input, name, commits, builds }) => ({
      name,
      weight: WEIGHTS[input] ?? OTHER_WEIGHT,
      swapSeconds: SWAP_SECONDS,
      commits: commits.map(() => 1),
      builds: [...builds.keys()],
    })),
    known: knownRates(results),
    invocationSeconds: INVOCATION_SECONDS,
    specSeconds: seconds ?? SPEC_SECONDS,
  }
}

/** What a history says of the spec. Without one, it is a stable spec that is red. */
async function recordOf(
  app: Pick<AppDeps, 'http' | 'now' | 'log'>,
  request: RunRequest,
  context: RunnerContext,
  spec: PlannedSpec,
): Promise<{ readonly results: readonly RecordedResult[]; readonly seconds: number | null }> {
  const results = await resultsOf(app, request, context, spec).catch((error: unknown) => {
    app.log.warning(`The search knows no history: ${messageOf(error)}`)
    return []
  })
  return { results, seconds: results.findLast((one) => one.seconds !== null)?.seconds ?? null }
}

async function resultsOf(
  { http, now, log }: Pick<AppDeps, 'http' | 'now' | 'log'>,
  { history: source, selection, architecture }: RunRequest,
  { serverUrl }: RunnerContext,
  spec: PlannedSpec,
): Promise<readonly RecordedResult[]> {
  if (source === '') return []
  const { histories, problems } = await readHistories(source, { http, now, serverUrl })
  for (const problem of problems) log.warning(plainLine(problem))
  const { lane, scenario } = selection
  const series = { lane, scenario: scenario ?? '', architecture }
  const history = historyFor(histories.values(), [spec], series)
  const results = specsById(history).get(spec.id)?.results ?? []
  log.info(`The history has ${plural(results.length, 'result')} of the spec`)
  return results
}

/** Fields of a request that make no difference to a spec. */
const NO_CONDITIONS: readonly string[] = ['reportDirectory', 'history']

function subjectOf(request: RunRequest, spec: string, parts: readonly SearchedPart[]): Subject {
  const searched = new Set<string>(parts.map(({ input }) => input))
  const asked = publicRequest(request)
  const components = asked.components.filter(({ name }) => !searched.has(name))
  const conditions = Object.entries({ ...asked, components }).filter(
    ([name]) => !searched.has(name) && !NO_CONDITIONS.includes(name),
  )
  return {
    spec,
    parts: parts.map(({ input, commits, builds }) => ({
      name: input,
      good: builds.get(0) ?? '',
      bad: builds.get(commits.length) ?? '',
      commits: commits.length,
    })),
    conditions: JSON.stringify(Object.fromEntries(conditions)),
  }
}

function describeSetup(parts: readonly SearchedPart[], setup: Setup): string {
  return parts
    .map((part, index) => {
      const position = setup[index] ?? 0
      const end = position === 0 ? ' (good)' : position === part.commits.length ? ' (bad)' : ''
      return `${part.name} ${buildName(part, position)}${end}`
    })
    .join(', ')
}

function invalid(message: string, remedy: string): RunError {
  return new RunError({ kind: 'input', reason: 'invalid-input', message, remedy })
}
