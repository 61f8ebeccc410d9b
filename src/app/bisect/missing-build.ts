import { isReleased } from '../../builds/components.ts'
import { missingCrio, resolveCrio } from '../../builds/crio-resolve.ts'
import { exactKubernetes, missingKubernetes } from '../../builds/kubernetes-resolve.ts'
import type { Setup, Trial } from '../../domain/blame/problem.ts'
import type { RunRequest } from '../../domain/request/request.ts'
import type { PartInput } from '../../inputs/bisect.ts'
import type { PartsOptions } from './parts.ts'

/** What the source of a build says of it. `unknown`: it does not answer, or there is none to ask. */
export type BuildState = 'there' | 'missing' | 'unknown'

/** Asks the source of a build that could not be fetched: an outage says nothing about a build. Never throws. */
export async function stateOfBuild(
  input: PartInput,
  request: RunRequest,
  { crio, kubernetes }: PartsOptions,
): Promise<BuildState> {
  try {
    if (input === 'crio' && request.crio.kind !== 'directory') {
      const exact = await resolveCrio(request.crio, crio)
      return (await missingCrio(exact, crio)) === null ? 'there' : 'missing'
    }
    const { kubernetes: named } = request
    if (input === 'kubernetes' && named.kind !== 'last-good' && named.kind !== 'directory') {
      const exact = await exactKubernetes(named, kubernetes)
      return (await missingKubernetes(exact, kubernetes)) === null ? 'there' : 'missing'
    }
    const component = request.components.find(({ name }) => name === input)
    if (component?.kind === 'release') {
      const options = { ...crio, gitHubMirror: request.mirrors.gitHub }
      return (await isReleased(component, options)) ? 'there' : 'missing'
    }
    return 'unknown'
  } catch {
    return 'unknown'
  }
}

/**
 * Whether a build that could not be fetched cannot be tried at all. One that is there may only have been interrupted, so it gets
 * a second trial.
 * @param before earlier trials
 */
export function cannotBeFetched(
  state: BuildState,
  setup: Setup,
  before: readonly Trial[],
): boolean {
  const last = before.at(-1)
  const wasBroken = last?.outcome.kind === 'broken' && last.setup.join() === setup.join()
  return state === 'missing' || (state === 'there' && wasBroken)
}
