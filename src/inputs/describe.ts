import { byKind } from '../domain/by-kind.ts'
import type { ComponentRequest } from '../domain/request/components.ts'
import type { PlanPart } from '../domain/request/plan-part.ts'
import type { CrioRequest, KubernetesRequest, RunRequest } from '../domain/request/request.ts'
import { formatDuration, plainLine, plural, shorten } from '../domain/text.ts'
import { publicUrl } from '../domain/urls.ts'

/** That of a repeated run can have hundreds of names. */
const FOCUS_LENGTH = 1000

function describeCrio(request: CrioRequest): string {
  return byKind(request, {
    branch: ({ branch }) => `newest commit of ${branch}`,
    'newest-bundle': ({ branch }) => `newest bundle of ${branch}`,
    latest: () => 'newest release',
    release: ({ tag }) => `release ${tag}`,
    commit: ({ commit }) => `commit ${commit}`,
    directory: ({ path }) => `directory ${path}`,
    'bundle-file': ({ path }) => `bundle ${path}`,
    'bundle-url': ({ url }) => `bundle ${publicUrl(url)}`,
    'workflow-run': ({ repository, run }) => `static build of workflow run ${run} of ${repository}`,
    'pull-request': ({ number, repository }) =>
      `static build of pull request ${number} of ${repository}`,
    ignition: () => 'the build that the Ignition files pin',
  })
}

function describeKubernetes(request: KubernetesRequest): string {
  return byKind(request, {
    branch: ({ branch }) => `newest CI build of ${branch}`,
    'main-fast': () => 'newest fast CI build of main',
    latest: () => 'newest stable release',
    'last-good': () => 'newest build whose nightly run passed or had only known failures',
    ci: ({ version }) => `CI build ${version}`,
    release: ({ version }) => `release ${version}`,
    commit: ({ commit }) => `newest CI build at or before commit ${commit}`,
    directory: ({ path }) => `directory ${path}`,
    url: ({ url }) => `build at ${publicUrl(url)}`,
    artifact: ({ artifact, repository }) => `artifact ${artifact} of ${repository}`,
  })
}

function describeComponent(request: ComponentRequest): string {
  const source = request.kind === 'release' ? request.version : `from ${request.path}`
  return `${request.name} ${source}`
}

function describeRerun(budget: RunRequest['rerunFailures']): string {
  if (budget === null) return 'no'
  return `up to ${plural(budget.specs, 'spec')}, up to ${formatDuration(budget.seconds)}`
}

function describePart(part: PlanPart | null): string {
  if (part === null) return 'none'
  const { plan, madeAt, shard, budget } = part
  return [
    `${plan} of ${madeAt}`,
    shard === null ? 'the whole lane' : `shard ${shard.index} of ${shard.total}`,
    ...(budget === null ? [] : [`what fits into ${formatDuration(budget.seconds)}`]),
  ].join(', ')
}

function joined(list: readonly string[], none: string): string {
  return list.join(' ') || none
}

/** Source files, by which only some lanes select. */
function fileRows({
  focusFiles,
  skipFiles,
}: RunRequest['selection']): readonly (readonly [string, string])[] {
  const rows = [
    ['Source files', focusFiles.join(' ')],
    ['Files left out', skipFiles.join(' ')],
  ] as const
  return rows.filter(([, files]) => files !== '')
}

/**
 * The request as text, one line for each of its parts, to be printed before anything changes.
 * Lines hold text of the user, so print them with `Logger.relay`.
 */
export function describeRequest(request: RunRequest): readonly string[] {
  const { selection, mirrors } = request
  const { runtime, monitor, logLevel } = request.crioSettings
  const { pull } = request.images
  const repositories =
    request.images.repositories === null ? "the suite's own registries" : 'registries in a file'
  const dropIns = request.crioDropIns.map(({ name }) => name)
  const registries = request.crioSettings.mirrors.map(
    ({ prefix, location }) => `${prefix}=${location}`,
  )
  const ignition = request.ignition.map(({ asked }) => asked)
  const components = request.components.map(describeComponent)
  const gates = Object.entries(request.featureGates).map(([name, on]) => `${name}=${on}`)
  const rows: readonly (readonly [string, string])[] = [
    ['CRI-O', `${describeCrio(request.crio)}, ${request.architecture}`],
    ['Kubernetes', `${describeKubernetes(request.kubernetes)}, ${request.architecture}`],
    ['Components', components.join(', ') || "the CRI-O build's own"],
    ['Scenario', selection.scenario ?? 'none'],
    ['Lane', selection.lane],
    ['Label filter', selection.labelFilter || 'none'],
    ['Focus', shorten(selection.focus, FOCUS_LENGTH) || 'none'],
    ['Skip', selection.skip || 'none'],
    ...fileRows(selection),
    ['Tracked skips', String(selection.trackedSkips.length)],
    ['Processes', String(request.procs)],
    ['Time limit', formatDuration(request.timeoutSeconds)],
    [
      'Time budget',
      request.timeBudgetSeconds === null ? 'none' : formatDuration(request.timeBudgetSeconds),
    ],
    ['Rerun of failures', describeRerun(request.rerunFailures)],
    ['CRI-O drop-ins', joined(dropIns, "only the action's own")],
    ['Runtime', `${runtime} with ${monitor}, CRI-O logs at ${logLevel}`],
    ['Registry mirrors', joined(registries, 'none')],
    ['Images', `pulled before the suite: ${pull}, from ${repositories}`],
    ['Ignition', joined(ignition, 'none')],
    ['Kubelet configuration', request.kubeletConfig === null ? "the suite's own" : 'from a file'],
    ['Kubelet flags', joined(request.kubeletFlags, "only the action's own")],
    ['Feature gates', joined(gates, 'defaults')],
    ['Test arguments', joined(request.testArgs, "only the action's own")],
    ['Fails on', joined(request.failOn, 'nothing but invalid input and an empty selection')],
    ['Signatures', request.requireSignature ? 'required of CRI-O' : 'checked when present'],
    ['Host', request.restore === 'always' ? 'restored' : 'restored, except on a hosted runner'],
    ['Plan', describePart(request.part)],
    ['Report', request.reportDirectory],
    ['Mirrors', `${mirrors.crio} ${mirrors.kubernetes} ${mirrors.gitHub}`],
  ]
  return rows.map(([title, text]) => `${`${title}:`.padEnd(24)}${plainLine(text)}`)
}
