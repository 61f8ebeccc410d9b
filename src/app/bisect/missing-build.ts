import { missingCrio, resolveCrio } from '../../builds/crio-resolve.ts'
import { exactKubernetes, missingKubernetes } from '../../builds/kubernetes-resolve.ts'
import type { RunRequest } from '../../domain/request/request.ts'
import type { PartInput } from '../../inputs/bisect.ts'
import type { PartsOptions } from './parts.ts'

/** What the source of a build says of it. `unknown`: it does not answer. */
export type BuildState = 'there' | 'missing' | 'unknown'

/** Asks the source of a build that could not be fetched: an outage says nothing about a build. Never throws. */
export async function stateOfBuild(
  input: PartInput,
  request: RunRequest,
  { crio, kubernetes }: PartsOptions,
): Promise<BuildState> {
  try {
    switch (input) {
      case 'crio': {
        const exact = await resolveCrio(request.crio, crio)
        return (await missingCrio(exact, crio)) === null ? 'there' : 'missing'
      }
      case 'kubernetes': {
        if (request.kubernetes.kind === 'last-good') return 'there'
        const exact = await exactKubernetes(request.kubernetes, kubernetes)
        return (await missingKubernetes(exact, kubernetes)) === null ? 'there' : 'missing'
      }
      default:
        return 'there'
    }
  } catch {
    return 'unknown'
  }
}
