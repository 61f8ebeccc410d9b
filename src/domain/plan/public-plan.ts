import { publicUrl } from '../urls.ts'
import type { CrioRequest, KubernetesRequest, Plan } from './plan.ts'

/**
 * A plan as it may be kept and shown: without what signs a URL, and without the content of a trusted root, which nobody
 * reads there.
 */
export function publicPlan(plan: Plan): Plan {
  return {
    ...plan,
    crio: withPublicUrl(plan.crio),
    kubernetes: withPublicUrl(plan.kubernetes),
    trustedRoot: plan.trustedRoot === null ? null : {},
  }
}

function withPublicUrl<T extends CrioRequest | KubernetesRequest>(request: T): T {
  return 'url' in request ? { ...request, url: publicUrl(request.url) } : request
}
