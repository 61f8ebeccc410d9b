import type { CrioRequest, KubernetesRequest, Plan } from '../domain/plan/plan.ts'
import { formatDuration, plainLine } from '../domain/text.ts'

function describeBuild(request: CrioRequest | KubernetesRequest): string {
  if (request.kind === 'main') return 'newest build of main'
  if (request.kind === 'release') return `release ${request.tag}`
  if (request.kind === 'ci') return `CI build ${request.version}`
  return `directory ${request.path}`
}

function words(list: readonly string[], none: string): string {
  return list.length === 0 ? none : list.join(' ')
}

/**
 * The plan for people, one line for each of its parts, to be printed before anything changes.
 * Lines hold text of the user's and belong into `Logger.relay`.
 */
export function describePlan(plan: Plan): readonly string[] {
  const { selection } = plan
  const gates = Object.entries(plan.featureGates).map(([name, on]) => `${name}=${on}`)
  const rows: readonly (readonly [string, string])[] = [
    ['CRI-O', `${describeBuild(plan.crio)}, ${plan.architecture}`],
    ['Kubernetes', `${describeBuild(plan.kubernetes)}, ${plan.architecture}`],
    ['Lane', selection.lane],
    ['Label filter', selection.labelFilter || 'none'],
    ['Focus', selection.focus || 'none'],
    ['Skip', selection.skip || 'none'],
    ['Tracked skips', String(selection.trackedSkips.length)],
    ['Processes', String(plan.procs)],
    ['Time limit', formatDuration(plan.timeoutSeconds)],
    [
      'CRI-O drop-ins',
      words(
        plan.crioDropIns.map(({ name }) => name),
        'only our own',
      ),
    ],
    ['Kubelet configuration', plan.kubeletConfig === null ? "the suite's own" : 'from a file'],
    ['Kubelet flags', words(plan.kubeletFlags, 'only our own')],
    ['Feature gates', words(gates, 'defaults')],
    ['Test arguments', words(plan.testArgs, 'only our own')],
    ['Fails on', words(plan.failOn, 'nothing but invalid input and an empty selection')],
    ['Report', plan.reportDirectory],
    ['Mirrors', `${plan.mirrors.crio} ${plan.mirrors.kubernetes}`],
  ]
  return rows.map(([title, text]) => `${`${title}:`.padEnd(24)}${plainLine(text)}`)
}
