import { publicUrl } from '../urls.ts'
import type { CrioRequest, KubernetesRequest, Plan } from './plan.ts'

/**
 * A plan as it may be kept and shown: without what signs a URL, and without the content of a trusted root and of
 * Ignition files, which nobody reads there; the latter may hold secrets.
 */
export function publicPlan(plan: Plan): Plan {
  return {
    ...plan,
    crio: withPublicUrl(plan.crio),
    kubernetes: withPublicUrl(plan.kubernetes),
    ignition: plan.ignition.map(({ asked }) => ({ asked, url: '' })),
    trustedRoot: plan.trustedRoot === null ? null : {},
  }
}

function withPublicUrl<T extends CrioRequest | KubernetesRequest>(request: T): T {
  return 'url' in request ? { ...request, url: publicUrl(request.url) } : request
}
