import { RunError } from '../domain/errors.ts'
import type { ResolvedBuild } from '../domain/model/builds.ts'
import { DEFAULT_MIRRORS } from '../domain/request/build-locations.ts'
import { COMPONENT_NAMES } from '../domain/request/components.ts'
import type { Architecture } from '../domain/request/request.ts'
import { plainLine } from '../domain/text.ts'
import { absolutePath, type InputContext, isPath } from './input-context.ts'
import { type Gap, type Repeat, repeatOf } from './repeat.ts'
import { runAt } from './reported-run.ts'
import { NO_SCENARIO } from './scenario.ts'

/** A run that is to be repeated. */
export interface From {
  /** Values of inputs: those of the report, and in place of them those that are given. */
  readonly inputs: Readonly<Record<string, string>>
  /** What the user should know of them, one sentence each. */
  readonly told: readonly string[]
  /** The builds of the report, of projects whose input is not given. */
  readonly builds: readonly ResolvedBuild[]
}

/** Inputs that choose what a build consists of. */
const BUILD_INPUTS: Readonly<Record<ResolvedBuild['project'], readonly string[]>> = {
  'cri-o': ['crio', ...COMPONENT_NAMES],
  kubernetes: ['kubernetes'],
}
/** The report directory unless one is given: the usual one may have the report that is repeated. */
const REPORT_DIRECTORY = 'crio-node-e2e-repeat'
/** Inputs that say which specs of a lane run: those of another lane mean something else. */
const OF_LANE = ['focus', 'skip', 'label-filter', 'skip-list', 'time-budget']

/**
 * Reads what repeats the run of a report, with given inputs in place of those of the report. A report is untrusted: its values
 * are read like any other, and none of them says where to write.
 * @param path a report directory, its report.json or its provenance.json, or a directory with report directories
 * @throws RunError (input, invalid-input) if it is no report, if it lacks what the run needs, or if it is of another
 * architecture
 */
export function readFrom(
  path: string,
  given: Readonly<Record<string, string>>,
  architecture: Architecture | null,
  context: InputContext,
): From {
  const parsed = runAt(path, given['focus'] ?? '', context)
  if (!parsed.ok) {
    throw unusable(
      path,
      parsed.problems.map((problem) => `${plainLine(problem.given)} ${problem.why}`),
    )
  }
  const run = parsed.value
  const { inputs, gaps } = repeatOf(run)
  if (run.request === null)
    throw unusable(
      path,
      gaps.map(({ why }) => why),
    )
  const { open, told } = gapsBeside(gaps, given, context)
  const other = run.request.architecture
  const directory = given['report-dir'] || REPORT_DIRECTORY
  const isOther = architecture !== null && other !== architecture
  const problems = [
    ...open,
    ...(isOther
      ? [
          `The run was on ${plainLine(other)}, and this machine is ${architecture}: use a machine of that architecture`,
        ]
      : []),
  ]
  if (isInside(run.path, directory, context)) {
    problems.push(
      `Its report is in ${plainLine(directory)}, which the run would replace: give another directory in the option report-dir`,
    )
  }
  if (problems.length > 0) throw unusable(path, problems)
  return {
    inputs: { ...kept(inputs, given), ...given, 'report-dir': directory },
    told: [...told, ...foreignServers({ ...inputs, ...given })],
    builds: run.builds.filter(({ project }) =>
      BUILD_INPUTS[project].every((input) => given[input] === undefined),
    ),
  }
}

function isInside(path: string, directory: string, context: InputContext): boolean {
  const [one, other] = [absolutePath(path, context), absolutePath(directory, context)]
  return one === other || one.startsWith(`${other}/`)
}

/** Gaps that nothing closes, and what is to be told of the others. */
export function gapsBeside(
  gaps: readonly Gap[],
  given: Readonly<Record<string, string>>,
  context: InputContext,
): { readonly open: readonly string[]; readonly told: readonly string[] } {
  const left = gaps.filter(({ input }) => input === null || given[input] === undefined)
  const isHere = ({ paths }: Gap) =>
    paths.length > 0 && paths.every((path) => isPath(path, context))
  return {
    open: left.filter((gap) => gap.input !== null && !isHere(gap)).map(({ why }) => why),
    told: left.flatMap((gap) => {
      if (gap.input === null) return [gap.why]
      const paths = gap.paths.map(plainLine).join(', ')
      return isHere(gap)
        ? [`${gap.input} is ${paths} of this machine, which may differ from that of the report`]
        : []
    }),
  }
}

/** The inputs of the report that stay beside the given ones. */
function kept(
  inputs: Repeat['inputs'],
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const dropped: readonly string[] = [
    ...(given['lane'] === undefined ? [] : OF_LANE),
    // A lane can bring a scenario.
    ...(given['lane'] !== undefined && inputs.scenario === NO_SCENARIO ? ['scenario'] : []),
    // A chosen spec needs no time budget, which would leave it out or not.
    ...(given['focus'] === undefined ? [] : ['time-budget']),
  ]
  return Object.fromEntries(Object.entries(inputs).filter(([name]) => !dropped.includes(name)))
}

/** Servers from which the report lets this machine run programs as root. */
function foreignServers(inputs: Readonly<Record<string, string | undefined>>): readonly string[] {
  const usual = new Map<string, string>([
    ['mirror-crio', DEFAULT_MIRRORS.crio],
    ['mirror-kubernetes', DEFAULT_MIRRORS.kubernetes],
    ['mirror-kubernetes-listing', DEFAULT_MIRRORS.kubernetesListing],
    ['mirror-github', DEFAULT_MIRRORS.gitHub],
  ])
  const places = [...usual].flatMap(([name, server]) => {
    const value = inputs[name] ?? ''
    return value === '' || value === server ? [] : [`${name}=${plainLine(value)}`]
  })
  const builds = ['crio', 'kubernetes'].flatMap((name) => {
    const value = inputs[name] ?? ''
    return /^https?:/i.test(value) ? [`${name}=${plainLine(value)}`] : []
  })
  const registries = (inputs['registry-mirrors'] ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map(plainLine)
  const servers = [...builds, ...places, ...registries]
  return servers.length === 0
    ? []
    : [`The report names servers whose programs run here as root: ${servers.join(', ')}`]
}

function unusable(path: string, problems: readonly string[]): RunError {
  return new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: `The run of ${plainLine(path)} cannot be repeated`,
    remedy: 'see above for what to give. The machine was not changed.',
    evidence: problems,
  })
}
