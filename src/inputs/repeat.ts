import type { PublicRequest } from '../domain/model/run-facts.ts'
import type { Report } from '../domain/report/report.ts'
import type { CrioSettings } from '../domain/request/crio-settings.ts'
import { plainLine } from '../domain/text.ts'
import { exactComponent, exactCrio, exactKubernetes } from './repeat-builds.ts'
import { focusOn, repeatedSelection } from './repeat-selection.ts'
import { NO_SCENARIO } from './scenario.ts'
import type { INPUTS } from './table.ts'
import { parseTestArguments } from './test-arguments.ts'

/** What repeats a run, of its report or of its provenance. */
export type Repeatable = Pick<Report, 'request' | 'builds'> & {
  readonly specs: readonly { readonly id: string }[]
}

type InputName = keyof typeof INPUTS

/** Something of a run that its report does not say. */
export interface Gap {
  /** The input whose value closes the gap; null if none does. */
  readonly input: InputName | null
  /** One sentence, with what to do. */
  readonly why: string
  /** Paths that the value of the input names on the machine of the run. On a machine that has them, the run is possible. */
  readonly paths: readonly string[]
}

/** Values of inputs that repeat a run, and what they do not repeat. */
export interface Repeat {
  readonly inputs: Readonly<Partial<Record<InputName, string>>>
  readonly gaps: readonly Gap[]
}

/** The shortest time budget. One that a time limit cut may be shorter. */
const LEAST_BUDGET = 120

/**
 * Values of the main action's inputs that repeat the run of a report: with the builds that ran in place of names such as
 * `main`, the same specs, and the same configuration. The report directory, the token and permissions are not of the run. The
 * values are as untrusted as the report, and are read like any other.
 * @returns `missing`: what cannot be repeated, one sentence each with what to do
 */
export function repeatInputs(report: Report): {
  readonly inputs: Readonly<Record<string, string>>
  readonly missing: readonly string[]
} {
  const { inputs, gaps } = repeatOf(report)
  return { inputs, missing: gaps.map(({ why }) => why) }
}

/** The same with the inputs of the gaps. */
export function repeatOf({ request, builds, specs }: Repeatable): Repeat {
  if (request === null) {
    return {
      inputs: {},
      gaps: [
        gap(
          null,
          'The report does not have the inputs of its run: only runs of crio-node-e2e record them',
        ),
      ],
    }
  }
  const named = buildInputs(request, builds)
  const { inputs, kubeletFlags, testArgs } = repeatedSelection(request)
  const chosen = focusInput(request, specs)
  const args = testArgs.map(argumentLine)
  const lost = testArgs.filter((_, index) => args[index] === null)
  return {
    inputs: {
      ...named.inputs,
      scenario: request.selection.scenario ?? NO_SCENARIO,
      ...inputs,
      ...chosen.inputs,
      ...settingInputs(request),
      'kubelet-flags': kubeletFlags.join(' '),
      'test-args': args.filter((line) => line !== null).join('\n'),
    },
    gaps: [
      ...named.gaps,
      ...chosen.gaps,
      ...lost.map((one) =>
        gap(
          'test-args',
          `The argument ${plainLine(one)} cannot be written in the option test-args: give the arguments there`,
        ),
      ),
      ...contentGaps(request),
    ],
  }
}

function gap(input: InputName | null, why: string, paths: readonly string[] = []): Gap {
  return { input, why, paths }
}

function buildInputs(request: PublicRequest, builds: Report['builds']): Repeat {
  const [crio, kubernetes] = (['cri-o', 'kubernetes'] as const).map((project) =>
    builds.find((build) => build.project === project),
  )
  const values = [
    ['crio', exactCrio(request, crio)] as const,
    ['kubernetes', exactKubernetes(request.kubernetes, kubernetes)] as const,
    ...request.components.map((one) => [one.name, exactComponent(one, crio)] as const),
  ]
  return {
    inputs: Object.fromEntries(
      values.flatMap(([input, { value }]) => (value === null ? [] : [[input, value]])),
    ),
    gaps: values.flatMap(([input, { value, gap: why }]) =>
      why === '' ? [] : [gap(input, why, value === null ? [] : [value])],
    ),
  }
}

/** A run of a part of a lane is repeated by the names of its specs: its plan, or the history of its budget, is not in the report. */
function focusInput(
  { selection: { focus, shard, budget }, timeBudgetSeconds }: PublicRequest,
  specs: Repeatable['specs'],
): Repeat {
  const isPart = shard !== null || budget !== null
  if (!isPart) {
    const seconds =
      timeBudgetSeconds === null ? '' : `${Math.max(LEAST_BUDGET, timeBudgetSeconds)}s`
    return { inputs: { focus, 'time-budget': seconds }, gaps: [] }
  }
  const exact = focusOn(specs.map(({ id }) => id))
  if (exact !== null) return { inputs: { focus: exact }, gaps: [] }
  const why =
    specs.length === 0
      ? 'The run had a part of the specs of its lane, and the report does not say which: choose specs in the option focus'
      : `The run had ${specs.length} specs of its lane, which are too many to name: choose specs in the option focus`
  return { inputs: { focus }, gaps: [gap('focus', why)] }
}

function settingInputs(request: PublicRequest): Readonly<Partial<Record<InputName, string>>> {
  const { rerunFailures, crioDropIns, mirrors } = request
  return {
    procs: String(request.procs),
    timeout: `${request.timeoutSeconds}s`,
    'changed-files': request.changedFiles.length === 0 ? '' : JSON.stringify(request.changedFiles),
    'rerun-failures':
      rerunFailures === null ? 'false' : `${rerunFailures.specs} specs, ${rerunFailures.seconds}s`,
    'crio-config':
      crioDropIns.length === 0
        ? ''
        : JSON.stringify(Object.fromEntries(crioDropIns.map(({ name, toml }) => [name, toml]))),
    runtime: request.runtime,
    monitor: request.monitor,
    'crio-log-level': request.crioLogLevel,
    'registry-mirrors': request.registryMirrors.map(mirrorLine).join('\n'),
    'image-repositories': quotedText(request.imageRepositories),
    'pull-images': request.pullImages,
    ignition: request.ignition.join('\n'),
    'ignition-strict': String(request.ignitionStrict),
    'kubelet-config': quotedText(request.kubeletConfig),
    'feature-gates': Object.entries(request.featureGates)
      .map(([gate, on]) => `${gate}=${on}`)
      .join(','),
    'fail-on': request.failOn.join(',') || 'none',
    history: request.history,
    'require-signature': String(request.requireSignature),
    restore: request.restore,
    'mirror-crio': mirrors.crio,
    'mirror-kubernetes': mirrors.kubernetes,
    'mirror-kubernetes-listing': mirrors.kubernetesListing,
    'mirror-github': mirrors.gitHub,
  }
}

/** Files whose contents a report does not have, because they may hold secrets. */
function contentGaps({ ignition, ownTrustedRoot, attempts }: PublicRequest): readonly Gap[] {
  const files = ignition.filter((asked) => !/^https?:\/\//i.test(asked))
  return [
    ...(files.length === 0
      ? []
      : [
          gap(
            'ignition',
            `The report does not have the contents of the Ignition files ${files.map(plainLine).join(', ')}: give them in the option ignition`,
            files,
          ),
        ]),
    ...(ownTrustedRoot
      ? [
          gap(
            'trusted-root',
            'The report does not have the trusted root of the run: give it in the option trusted-root',
          ),
        ]
      : []),
    ...(attempts > 1
      ? [
          gap(
            null,
            `The run repeated a failing spec up to ${attempts} times at once, for which there is no option: run it as often`,
          ),
        ]
      : []),
  ]
}

function mirrorLine({ prefix, location, insecure }: CrioSettings['mirrors'][number]): string {
  return `${prefix}=${insecure ? 'http' : 'https'}://${location}`
}

/** A text as a JSON string, so that white space at its ends stays; empty for none. */
function quotedText(text: string | null): string {
  return text === null ? '' : JSON.stringify(text)
}

/** The line of the input `test-args` that means this argument, also before another line; null if there is none. */
function argumentLine(argument: string): string | null {
  const next = '--next'
  return (
    [argument, `'${argument.replaceAll("'", `'\\''`)}'`].find((line) => {
      const parsed = parseTestArguments(`${line}\n${next}`)
      return parsed.ok && JSON.stringify(parsed.value.testArgs) === JSON.stringify([argument, next])
    }) ?? null
  )
}
