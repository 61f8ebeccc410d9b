import { publicUrl } from '../urls.ts'
import type { CrioRequest, KubernetesRequest, RunRequest } from './request.ts'

/**
 * A request as it may be kept and shown: without what signs a URL, and without the content of a trusted root and of
 * Ignition files, which nobody reads there; the latter may hold secrets.
 */
export function publicRequest(request: RunRequest): RunRequest {
  return {
    ...request,
    crio: withPublicUrl(request.crio),
    kubernetes: withPublicUrl(request.kubernetes),
    ignition: request.ignition.map(({ asked }) => ({ asked, url: '' })),
    trustedRoot: request.trustedRoot === null ? null : {},
  }
}

function withPublicUrl<T extends CrioRequest | KubernetesRequest>(request: T): T {
  return 'url' in request ? { ...request, url: publicUrl(request.url) } : request
}
