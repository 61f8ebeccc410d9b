import type { CrioRequest, KubernetesRequest, RunRequest } from '../domain/request/request.ts'
import { formatDuration, plainLine } from '../domain/text.ts'
import { publicUrl } from '../domain/urls.ts'

function describeCrio(request: CrioRequest): string {
  switch (request.kind) {
    case 'branch':
      return `newest commit of ${request.branch}`
    case 'newest-bundle':
      return `newest bundle of ${request.branch}`
    case 'latest':
      return 'newest release'
    case 'release':
      return `release ${request.tag}`
    case 'commit':
      return `commit ${request.commit}`
    case 'directory':
      return `directory ${request.path}`
    case 'bundle-file':
      return `bundle ${request.path}`
    case 'bundle-url':
      return `bundle ${publicUrl(request.url)}`
    case 'workflow-run':
      return `static build of workflow run ${request.run} of ${request.repository}`
    case 'pull-request':
      return `static build of pull request ${request.number} of ${request.repository}`
    case 'ignition':
      return 'the build that the Ignition files pin'
  }
}

function describeKubernetes(request: KubernetesRequest): string {
  switch (request.kind) {
    case 'branch':
      return `newest CI build of ${request.branch}`
    case 'main-fast':
      return 'newest fast CI build of main'
    case 'latest':
      return 'newest stable release'
    case 'ci':
      return `CI build ${request.version}`
    case 'release':
      return `release ${request.version}`
    case 'commit':
      return `newest CI build at or before commit ${request.commit}`
    case 'directory':
      return `directory ${request.path}`
    case 'url':
      return `build at ${publicUrl(request.url)}`
    case 'artifact':
      return `artifact ${request.artifact} of ${request.repository}`
  }
}

const RESTORES: Readonly<Record<RunRequest['restore'], string>> = {
  auto: 'restored, except on a hosted runner',
  always: 'restored',
}

function describeComponents(components: RunRequest['components']): string {
  return joined(
    components.map((request) =>
      request.kind === 'release'
        ? `${request.name} ${request.version}`
        : `${request.name} from ${request.path}`,
    ),
    "the CRI-O build's own",
    ', ',
  )
}

function joined(list: readonly string[], none: string, separator = ' '): string {
  return list.length === 0 ? none : list.join(separator)
}

/**
 * The request as text, one line for each of its parts, to be printed before anything changes.
 * Lines hold text of the user, so print them with `Logger.relay`.
 */
export function describeRequest(request: RunRequest): readonly string[] {
  const { selection, mirrors } = request
  const gates = Object.entries(request.featureGates).map(([name, on]) => `${name}=${on}`)
  const rows: readonly (readonly [string, string])[] = [
    ['CRI-O', `${describeCrio(request.crio)}, ${request.architecture}`],
    ['Kubernetes', `${describeKubernetes(request.kubernetes)}, ${request.architecture}`],
    ['Components', describeComponents(request.components)],
    ['Scenario', selection.scenario ?? 'none'],
    ['Lane', selection.lane],
    ['Label filter', selection.labelFilter || 'none'],
    ['Focus', selection.focus || 'none'],
    ['Skip', selection.skip || 'none'],
    ['Tracked skips', String(selection.trackedSkips.length)],
    ['Processes', String(request.procs)],
    ['Time limit', formatDuration(request.timeoutSeconds)],
    [
      'CRI-O drop-ins',
      joined(
        request.crioDropIns.map(({ name }) => name),
        "only the action's own",
      ),
    ],
    [
      'Runtime',
      `${request.crioSettings.runtime} with ${request.crioSettings.monitor}, CRI-O logs at ${request.crioSettings.logLevel}`,
    ],
    [
      'Registry mirrors',
      joined(
        request.crioSettings.mirrors.map(({ prefix, location }) => `${prefix}=${location}`),
        'none',
      ),
    ],
    [
      'Images',
      `pulled before the suite: ${request.images.pull}, ${request.images.repositories === null ? "from the suite's own registries" : 'from registries in a file'}`,
    ],
    [
      'Ignition',
      joined(
        request.ignition.map(({ asked }) => asked),
        'none',
      ),
    ],
    ['Kubelet configuration', request.kubeletConfig === null ? "the suite's own" : 'from a file'],
    ['Kubelet flags', joined(request.kubeletFlags, "only the action's own")],
    ['Feature gates', joined(gates, 'defaults')],
    ['Test arguments', joined(request.testArgs, "only the action's own")],
    ['Fails on', joined(request.failOn, 'nothing but invalid input and an empty selection')],
    ['Signatures', request.requireSignature ? 'required of CRI-O' : 'checked when present'],
    ['Host', RESTORES[request.restore]],
    ['Report', request.reportDirectory],
    ['Mirrors', `${mirrors.crio} ${mirrors.kubernetes} ${mirrors.gitHub}`],
  ]
  return rows.map(([title, text]) => `${`${title}:`.padEnd(24)}${plainLine(text)}`)
}
