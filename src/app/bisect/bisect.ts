import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Children } from '../../adapters/children.ts'
import type { Logger } from '../../adapters/log.ts'
import { fetchKubernetes } from '../../builds/kubernetes.ts'
import type { Subject } from '../../domain/blame/journal.ts'
import type { Problem, Setup } from '../../domain/blame/problem.ts'
import { likeliest } from '../../domain/blame/sentence.ts'
import { commitWeights } from '../../domain/blame/weights.ts'
import { RunError } from '../../domain/errors.ts'
import type { PlannedSpec } from '../../domain/model/results.ts'
import { publicRequest } from '../../domain/request/public-request.ts'
import type { RunRequest } from '../../domain/request/request.ts'
import { plainLine, plural } from '../../domain/text.ts'
import type { BisectRequest, PartInput } from '../../inputs/bisect.ts'
import { enumerateSpecs } from '../../suite/enumerate.ts'
import type { AppDeps } from '../deps.ts'
import { planOptions } from '../plan/plan-builds.ts'
import { createCommandGate } from '../run/command-gate.ts'
import { checkoutPart } from './checkout-part.ts'
import { endInputs, invalid, type RequestReader, rangesOf, sameInputs } from './ends.ts'
import { makeSuite } from './make-builds.ts'
import { stateOfBuild } from './missing-build.ts'
import {
  buildName,
  localBuilds,
  type ParsedRange,
  type PartsOptions,
  partName,
  type SearchedPart,
  searchedPart,
} from './parts.ts'
import { pastOf, type SpecPast } from './past.ts'
import { type Searched, search } from './search.ts'
import type { SearchSignals } from './signals.ts'
import { runTrial } from './trial.ts'

/** What a search needs from its environment. */
export interface BisectDeps extends RequestReader {
  /** The dependencies of a run with this step, and with a log of its own if one is given. */
  readonly app: (step: AppDeps['step'], log?: Logger) => AppDeps
  readonly step: AppDeps['step']
  readonly signals: SearchSignals
  /** Runs git and the commands that build commits of a checkout. */
  readonly children: Children
  readonly runsDirectory: string
  /** What earlier runs say of the spec; null to look it up in the history. */
  readonly past: SpecPast | null
  /** Called after each trial, with what is known by then. */
  readonly onTrial: (found: Bisected) => void
}

/** What was searched for, and what was found. */
export interface Bisected extends Searched {
  readonly spec: string
  readonly subject: Subject
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

/** A registry or a network that restarts is back by then. */
const PAUSE_MILLISECONDS = 60_000
/** Hidden, so that it is in no artifact. */
const SCRATCH = '.work'
/** A command such as the dry run of the suite gets so long to end, when a signal came. */
const LAST_COMMAND_MILLISECONDS = 3000

/** What is known before the first trial. */
interface Question {
  readonly parts: readonly SearchedPart[]
  /** Where builds are looked up. */
  readonly places: PartsOptions
  readonly spec: PlannedSpec
  readonly problem: Problem
  readonly subject: Subject
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
  const { reportDirectory } = first.request
  // Always the same, so that a search that goes on after a kill removes what it left: a build is hundreds of megabytes.
  const scratch = join(reportDirectory, SCRATCH)
  rmSync(scratch, { recursive: true, force: true })
  mkdirSync(scratch, { recursive: true })
  try {
    const { parts, places, spec, problem, subject } = await Promise.race([
      ask({ ...app, commandsFor: gate.commandsFor }, deps, asked, scratch),
      deps.signals.stopped,
    ])
    const whole = (searched: Searched): Bisected => ({
      ...searched,
      spec: spec.id,
      subject,
      parts,
      directory: reportDirectory,
    })
    const found = await search(
      {
        log: app.log,
        now: app.now,
        onTrial: (searched) => deps.onTrial(whole(searched)),
        // A signal ends the pause, and then the search.
        pause: async () => {
          await Promise.race([app.sleep(PAUSE_MILLISECONDS), deps.signals.stopped]).catch(() => {})
        },
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
      subject,
      asked.journal ?? join(reportDirectory, 'journal.jsonl'),
      asked.budgetSeconds,
    )
    return whole(found)
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
    Promise.all(rangesOf(deps, asked).map((range) => partOf(range, deps, asked, first, places))),
  )
  const [same] = parts.filter(({ commits }) => commits.length === 0)
  if (same !== undefined) {
    throw invalid(
      `The good and the bad build of ${same.name} are the same commit`,
      'name two builds that differ, or leave this part out',
    )
  }
  for (const { name, commits, builds } of parts) {
    app.log.info(`${name}: ${plural(commits.length, 'commit')}, ${plural(builds.size, 'build')}`)
  }
  await checkEnds(parts, places, deps, asked)
  const suite = await makeSuite(parts, deps.signals)
  const made =
    suite === null ? request : deps.read({ ...endInputs(asked, 'bad'), ...suite }).request
  const spec = await app.log.group('Find the spec', () =>
    onlySpec(app, made, places.kubernetes, scratch),
  )
  app.log.info(spec.id)
  const past = deps.past ?? (await pastOf(app, request, context, spec))
  return {
    parts,
    places,
    spec,
    problem: problemOf(parts, past, spec),
    subject: subjectOf(request, spec.id, parts),
  }
}

/**
 * If a single part is searched, nothing can be found without both of its ends, such as after a mistyped version. With several
 * parts, trials with the other end may still tell.
 * @throws RunError (input, invalid-input) if the source of an end says that it does not have it
 */
async function checkEnds(
  parts: readonly SearchedPart[],
  places: PartsOptions,
  deps: BisectDeps,
  asked: BisectRequest,
): Promise<void> {
  const [only, other] = parts
  if (only === undefined || other !== undefined || only.make !== undefined) return
  for (const end of ['good', 'bad'] as const) {
    const state = await stateOfBuild(only.input, deps.read(endInputs(asked, end)).request, places)
    if (state === 'missing') {
      const name = buildName(only, end === 'good' ? 0 : only.commits.length)
      throw invalid(
        `There is no ${end} build of ${only.name}: ${name} was never published, or is gone`,
        'name another build',
      )
    }
  }
}

async function partOf(
  range: ParsedRange,
  deps: BisectDeps,
  { own, ranges, budgetSeconds }: BisectRequest,
  { request }: ReturnType<BisectDeps['read']>,
  places: PartsOptions,
): Promise<SearchedPart> {
  const { input } = range
  if (input !== 'crio' && input !== 'kubernetes') return searchedPart(range, places)
  if (own.checkout?.project === input) {
    const { log, now } = deps.app(deps.step)
    return checkoutPart(own.checkout, range, {
      children: deps.children,
      log,
      now,
      architecture: request.architecture,
      directory: request.reportDirectory,
      budgetSeconds,
      hasOthers: ranges.length > 1,
    })
  }
  const directory = own.directories[input]
  if (directory === undefined) return searchedPart(range, places)
  return { input, name: partName(input), ...localBuilds(directory, range) }
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

function problemOf(
  parts: readonly SearchedPart[],
  { known, seconds }: SpecPast,
  spec: PlannedSpec,
): Problem {
  return {
    parts: parts.map(({ input, name, commits, builds, swapSeconds, touched }) => ({
      name,
      weight: WEIGHTS[input] ?? OTHER_WEIGHT,
      swapSeconds: swapSeconds ?? SWAP_SECONDS,
      commits: commitWeights(input, touched ?? commits.map(() => null), spec),
      builds: [...builds.keys()],
    })),
    known,
    invocationSeconds: INVOCATION_SECONDS,
    specSeconds: seconds ?? SPEC_SECONDS,
  }
}

/** Fields of a request that make no difference to a spec. */
const NO_CONDITIONS: readonly string[] = ['reportDirectory', 'history', 'timeoutSeconds']

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
