import { isAbsolute, normalize } from 'node:path'
import {
  type CheckoutProject,
  type CheckoutRequest,
  PROJECTS,
  projectOf,
} from '../domain/request/checkout.ts'
import { absolutePath, type InputContext } from './input-context.ts'
import { accept, type InputProblem, type Parsed, refuse } from './parsed.ts'
import { shellWords } from './shell-words.ts'

/** Builds that are not published. */
export interface OwnBuilds {
  /** By input: absolute directory with a directory for each build, in the order of their names. */
  readonly directories: Readonly<Partial<Record<CheckoutProject, string>>>
  /** Null without one. */
  readonly checkout: CheckoutRequest | null
}

/** The options of such builds by name. */
export type OwnBuildOptions = Readonly<
  Partial<
    Record<'crio-builds' | 'kubernetes-builds' | 'checkout' | 'build' | 'build-output', string>
  >
>

const ALLOWED = {
  'crio-builds': 'a directory',
  'kubernetes-builds': 'a directory',
  checkout: 'a git checkout of CRI-O or Kubernetes, such as `./cri-o` or `kubernetes=DIRECTORY`',
  build: 'a command with its arguments; for what only a shell can do, `sh -c "…"`',
  'build-output': 'a folder of the checkout, such as `bin`',
} as const satisfies Readonly<Record<keyof OwnBuildOptions, string>>

type OptionName = keyof typeof ALLOWED

const PROJECT_NAMES = ['crio', 'kubernetes'] as const satisfies readonly CheckoutProject[]

/** Reads the options for builds that are not published; gives them, or everything that is wrong with them. */
export function parseOwnBuilds(
  options: OwnBuildOptions,
  context: InputContext,
): { readonly builds: OwnBuilds | null; readonly problems: readonly InputProblem[] } {
  const crio = parseDirectory(options['crio-builds'] ?? '', context)
  const kubernetes = parseDirectory(options['kubernetes-builds'] ?? '', context)
  const place = parseCheckout(options.checkout ?? '', context)
  const command = parseCommand(options.build ?? '')
  const output = parseOutput(options['build-output'] ?? '')
  const problems = [
    ...named('crio-builds', crio),
    ...named('kubernetes-builds', kubernetes),
    ...named('checkout', place),
    ...named('build', command),
    ...named('build-output', output),
    ...(place.ok ? togetherProblems(options, place.value?.project ?? null) : []),
  ]
  if (!crio.ok || !kubernetes.ok || !place.ok || !command.ok || !output.ok || problems.length > 0) {
    return { builds: null, problems }
  }
  const directories = {
    ...(crio.value === null ? {} : { crio: crio.value }),
    ...(kubernetes.value === null ? {} : { kubernetes: kubernetes.value }),
  }
  const checkout = place.value && { ...place.value, command: command.value, output: output.value }
  return { builds: { directories, checkout }, problems: [] }
}

/** The part of a build that is named without one: that whose builds are not published, CRI-O if there is none or both. */
export function defaultPart({ directories, checkout }: OwnBuilds): CheckoutProject {
  if (checkout !== null) return checkout.project
  return directories.crio === undefined && directories.kubernetes !== undefined
    ? 'kubernetes'
    : 'crio'
}

/**
 * What is wrong with the values of both ends for such builds.
 * @param ends values by part, for each option
 */
export function endProblems(
  { directories, checkout }: OwnBuilds,
  ends: Readonly<Record<'good' | 'bad', ReadonlyMap<string, string>>>,
): readonly InputProblem[] {
  const own = [
    ...PROJECT_NAMES.filter((name) => directories[name] !== undefined).map(
      (name) => [name, `a directory of \`--${name}-builds\``] as const,
    ),
    ...(checkout === null ? [] : [[checkout.project, 'a revision of the checkout'] as const]),
  ]
  const unnamed = own.flatMap(([name, allowed]) =>
    ends.good.has(name) || ends.bad.has(name)
      ? []
      : [{ input: 'good', given: '', why: `names no build of ${name}`, allowed }],
  )
  if (checkout === null) return unnamed
  const allowed = 'a revision of the checkout'
  const wrong = (['good', 'bad'] as const).flatMap((input) => {
    const given = ends[input].get(checkout.project) ?? ''
    const why = 'begins with a hyphen, as no revision does'
    return given.startsWith('-') ? [{ input, given, why, allowed }] : []
  })
  const [good, bad] = [ends.good.get(checkout.project), ends.bad.get(checkout.project)]
  const same =
    good !== undefined && good === bad
      ? [{ input: 'bad', given: bad, why: 'is the good commit of the checkout as well', allowed }]
      : []
  return [...unnamed, ...wrong, ...same]
}

function named(input: OptionName, parsed: Parsed<unknown>): readonly InputProblem[] {
  const allowed = ALLOWED[input]
  return parsed.ok ? [] : parsed.problems.map((problem) => ({ ...problem, input, allowed }))
}

function togetherProblems(
  options: OwnBuildOptions,
  project: CheckoutProject | null,
): readonly InputProblem[] {
  const problem = (input: OptionName, why: string, nearest?: string): InputProblem => {
    const given = options[input] ?? ''
    return { input, given, why, nearest, allowed: ALLOWED[input] }
  }
  if (project === null) {
    const names = (['build', 'build-output'] as const).filter(
      (name) => (options[name] ?? '') !== '',
    )
    return names.map((name) => problem(name, 'needs the option checkout'))
  }
  const builds = `${project}-builds` as const
  return [
    ...((options.build ?? '') === ''
      ? [problem('build', 'says not how a commit is built', PROJECTS[project].example)]
      : []),
    ...((options[builds] ?? '') === '' ? [] : [problem(builds, 'does not go with the checkout')]),
  ]
}

function parseDirectory(text: string, context: InputContext): Parsed<string | null> {
  if (text === '') return accept(null)
  const path = absolutePath(text, context)
  return context.files.isDirectory(path) ? accept(path) : refuse(text, 'is not a directory')
}

function parseCheckout(
  text: string,
  context: InputContext,
): Parsed<Pick<CheckoutRequest, 'project' | 'directory'> | null> {
  if (text === '') return accept(null)
  const known = PROJECT_NAMES.find((name) => text.startsWith(`${name}=`))
  const directory = absolutePath(known === undefined ? text : text.slice(known.length + 1), context)
  if (!context.files.isDirectory(directory)) {
    return refuse(text, `is not a directory (looked for ${directory})`)
  }
  const project =
    known ??
    projectOf(
      context.files.read(absolutePath('go.mod', { ...context, workspace: directory })) ?? '',
    )
  return project === null
    ? refuse(text, 'has no go.mod of CRI-O or Kubernetes in it', `kubernetes=${text}`)
    : accept({ project, directory })
}

function parseCommand(text: string): Parsed<readonly string[]> {
  if (text === '') return accept([])
  const words = shellWords(text)
  return words.ok && words.value.length === 0 ? refuse(text, 'names no program') : words
}

function parseOutput(text: string): Parsed<string | null> {
  if (text === '') return accept(null)
  const path = normalize(text)
  return isAbsolute(path) || path.split('/').includes('..')
    ? refuse(text, 'is not below the checkout')
    : accept(path)
}
