import { parseJson } from '../domain/json.ts'
import type { Candidate, PlanRequest, Runner } from '../domain/plan/plan-request.ts'
import { MOST_SHARDS } from '../domain/plan/shards.ts'
import type { Architecture, CrioRequest, KubernetesRequest } from '../domain/request/request.ts'
import { SCENARIOS } from '../domain/request/scenarios.ts'
import { parseCrio, parseKubernetes } from './builds.ts'
import { type Environment, readContext } from './environment.ts'
import type { Input } from './input.ts'
import { absolutePath, type InputContext, isPath, looksLikePath } from './input-context.ts'
import type { InputFiles, Machine } from './machine.ts'
import {
  accept,
  andThen,
  type InputProblem,
  invalidInput,
  listItems,
  type Parsed,
  parseEach,
  refuse,
} from './parsed.ts'
import { inputText } from './planned-inputs.ts'
import { readRequest } from './read.ts'
import { parseScenario } from './scenario.ts'
import { INPUTS } from './table.ts'
import { wordParser } from './words.ts'

const ARCHITECTURES: readonly Architecture[] = ['amd64', 'arm64']
const NONE = 'none'
const ALL = 'all'
/** A label of a runner. */
const LABEL = /^[\w.:@/-]{1,100}$/

/** The inputs of the plan action by name; plan/action.yml has the full descriptions. */
export const PLAN_INPUTS = {
  lanes: {
    brief: 'lanes of the jobs (default: that of the scenario)',
    fallback: '',
    example: 'conformance serial',
    allowed: `values of the input \`lane\`, separated by commas or white space: ${INPUTS.lane.allowed}`,
    parse: parseLanes,
  },
  scenarios: {
    brief: 'scenarios of the jobs; none: without one; all: each one',
    fallback: NONE,
    example: 'none runc',
    allowed: `\`none\`, \`all\`, or names, separated by commas or white space: ${INPUTS.scenario.allowed}`,
    parse: parseScenarios,
  },
  architectures: {
    brief: 'architectures of the jobs (default: that of this machine)',
    fallback: '',
    example: 'amd64 arm64',
    allowed: '`amd64`, `arm64`, separated by commas or white space',
    parse: (text) => parseEach(distinct(listItems(text)), wordParser(ARCHITECTURES)),
  },
  shards: {
    brief: 'jobs that share each lane: a number, or auto',
    fallback: '1',
    example: 'auto',
    allowed: `\`auto\`, or a number from 1 to ${MOST_SHARDS}`,
    parse: parseShards,
  },
  'time-budget': INPUTS['time-budget'],
  'changed-files': INPUTS['changed-files'],
  crio: { ...INPUTS.crio, parse: orLater(parseCrio) },
  kubernetes: { ...INPUTS.kubernetes, parse: orLater(parseKubernetes) },
  history: INPUTS.history,
  'skip-list': INPUTS['skip-list'],
  runners: {
    brief: 'runners of the jobs: ARCHITECTURE=LABEL[,LABEL...]',
    fallback: '',
    example: 'arm64=ubuntu-24.04-arm',
    allowed:
      'lines of the form `ARCHITECTURE=LABEL`, with several labels separated by commas, such as `amd64=self-hosted,linux`',
    parse: parseRunners,
  },
  'allow-fork-pull-requests': INPUTS['allow-fork-pull-requests'],
  'mirror-crio': INPUTS['mirror-crio'],
  'mirror-kubernetes': INPUTS['mirror-kubernetes'],
  'mirror-kubernetes-listing': INPUTS['mirror-kubernetes-listing'],
  'mirror-github': INPUTS['mirror-github'],
  token: INPUTS.token,
} as const satisfies Readonly<Record<string, Input<unknown>>>

type Values = {
  readonly [Name in keyof typeof PLAN_INPUTS]: ReturnType<
    (typeof PLAN_INPUTS)[Name]['parse']
  > extends Parsed<infer Value>
    ? Value
    : never
}

/**
 * Reads the inputs of the plan action and the runner's variables. Changes nothing.
 * @param term what the user calls an input
 * @throws RunError (input, invalid-input) whose evidence lists all problems, one per line
 */
export function readPlanRequest(
  environment: Environment,
  machine: Machine,
  files: InputFiles,
  term = 'input',
): PlanRequest {
  const { workspace } = readContext(environment, machine)
  const given = readValues(environment, { workspace, cpus: machine.cpus, files }, term)
  const wanted = given.lanes.length === 0 ? [''] : given.lanes
  const read = wanted.flatMap((lane) =>
    given.scenarios.map((scenario) => {
      const inputs = {
        lane,
        scenario,
        crio: namedBuild(given.crio),
        kubernetes: namedBuild(given.kubernetes),
        plan: '',
      }
      const { request, context } = readRequest(
        withInputs(environment, inputs),
        machine,
        files,
        term,
      )
      const candidate: Candidate = {
        lane: lane || request.selection.lane,
        request: { ...request, crio: given.crio, kubernetes: given.kubernetes },
      }
      return { candidate, context }
    }),
  )
  const [first] = read
  if (first === undefined) throw new Error('no lane and scenario')
  const [candidate, ...others] = distinctCandidates(read.map((one) => one.candidate))
  const { architecture } = first.candidate.request
  return {
    candidates: [candidate ?? first.candidate, ...others],
    architectures: given.architectures.length === 0 ? [architecture] : given.architectures,
    shards: given.shards,
    runners: given.runners,
    context: first.context,
  }
}

/** Of lanes that a scenario brings along and that are named as well, one is enough. */
function distinctCandidates(candidates: readonly Candidate[]): readonly Candidate[] {
  const keys = candidates.map(({ lane, request: { selection } }) =>
    JSON.stringify([lane, selection.scenario]),
  )
  return candidates.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
}

function readValues(environment: Environment, context: InputContext, term: string): Values {
  const problems: InputProblem[] = []
  const values: Record<string, unknown> = {}
  for (const [input, one] of Object.entries<Input<unknown>>(PLAN_INPUTS)) {
    const parsed = one.parse(inputText(environment, input) || one.fallback, context)
    if (parsed.ok) values[input] = parsed.value
    else {
      const { allowed } = one
      problems.push(...parsed.problems.map((problem) => ({ ...problem, input, allowed })))
    }
  }
  if (problems.length > 0 || !isWhole(values)) throw invalidInput(problems, term)
  return values
}

function isWhole(values: Readonly<Record<string, unknown>>): values is Values {
  return Object.keys(PLAN_INPUTS).every((name) => Object.hasOwn(values, name))
}

function withInputs(
  environment: Environment,
  inputs: Readonly<Record<string, string>>,
): Environment {
  const variables = Object.entries(inputs).map(([name, text]) => [
    `INPUT_${name.toUpperCase()}`,
    text,
  ])
  return { ...environment, ...Object.fromEntries(variables) }
}

/** A path need not exist where the plan is made: another job may build what is there. */
function orLater<T extends CrioRequest | KubernetesRequest>(
  parse: (text: string, context: InputContext) => Parsed<T>,
) {
  return (text: string, context: InputContext): Parsed<T | LaterBuild> =>
    looksLikePath(text) && !isPath(text, context)
      ? accept({ kind: 'directory', asked: text, path: absolutePath(text, context) })
      : parse(text, context)
}

type LaterBuild = Extract<CrioRequest, { readonly kind: 'directory' }>

/** The value of the main action's input. The main action would miss a directory that does not exist yet. */
function namedBuild(request: CrioRequest | KubernetesRequest): string {
  return request.kind === 'directory' || request.kind === 'bundle-file' ? '' : request.asked
}

function parseLanes(text: string, context: InputContext): Parsed<readonly string[]> {
  const parsed = parseEach(namesIn(text), (name) =>
    andThen(INPUTS.lane.parse(name, context), (lane) => accept({ name, lane })),
  )
  return andThen(parsed, (lanes) => {
    // Jobs and histories are told apart by the names of lanes.
    const twice = lanes.find(
      ({ lane }, index) => lanes.findIndex((one) => one.lane?.name === lane?.name) !== index,
    )
    return twice === undefined
      ? accept(lanes.map(({ name }) => name))
      : refuse(twice.name, 'is a lane whose name another one of these lanes has as well')
  })
}

/** Names of scenarios; empty for a run without one. */
function parseScenarios(text: string): Parsed<readonly string[]> {
  const parsed = parseEach(namesIn(text), (name): Parsed<readonly string[]> => {
    if (name === NONE) return accept([''])
    if (name === ALL) return accept(SCENARIOS.map((scenario) => scenario.name))
    return andThen(parseScenario(name), () => accept([name]))
  })
  return andThen(parsed, (lists) =>
    lists.length === 0 ? refuse(text, 'names no scenario', NONE) : accept(distinct(lists.flat())),
  )
}

function parseShards(text: string): Parsed<PlanRequest['shards']> {
  if (text === 'auto') return accept('auto')
  if (!/^\d{1,6}$/.test(text)) return refuse(text, 'is neither a whole number nor auto', 'auto')
  const shards = Number(text)
  if (shards < 1) return refuse(text, 'is too few', '1')
  return shards > MOST_SHARDS ? refuse(text, 'is too many', 'auto') : accept(shards)
}

function parseRunners(text: string): Parsed<PlanRequest['runners']> {
  const lines = text.split(/\s+/).filter((line) => line !== '')
  const parsed = parseEach(lines, (line): Parsed<readonly [Architecture, Runner]> => {
    const [name = '', list = '', ...more] = line.split('=')
    const architecture = ARCHITECTURES.find((one) => one === name)
    if (architecture === undefined) return refuse(line, 'does not begin with an architecture and =')
    const [label = '', ...labels] = list.split(',')
    const isValid = more.length === 0 && [label, ...labels].every((one) => LABEL.test(one))
    if (!isValid) return refuse(line, 'has no valid labels after the =')
    return accept([architecture, labels.length === 0 ? label : [label, ...labels]])
  })
  return andThen(parsed, (pairs) => accept(new Map(pairs)))
}

/** Names separated by commas or white space, or a JSON list of them. */
function namesIn(text: string): readonly string[] {
  const value = text.startsWith('[') ? parseJson(text) : null
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'string')
  return distinct(isList ? value : listItems(text))
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)]
}
