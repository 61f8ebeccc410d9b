import { findSignature } from './signatures.ts'

/** Why a pull failed. */
export interface PullFailure {
  /** CRI-O's error message. Untrusted. */
  readonly message: string
  /**
   * `refused`: the registry denies the image, so a retry does not help. `unreachable`: the registry does not answer.
   * `unavailable`: the registry answers with a temporary error. `node`: CRI-O or the node failed, or the cause is unknown.
   */
  readonly kind: 'refused' | 'unreachable' | 'unavailable' | 'node'
}

const REFUSED = /unknown|not found|denied|unauthorized|authentication required|\b404\b/i
const UNREACHABLE =
  /no such host|server misbehaving|i\/o timeout|connection refused|connection reset|no route to host|network is unreachable|TLS|x509|deadline exceeded|Client\.Timeout/i

/** Classifies crictl's message for a failed pull, with the same signature that excuses failing specs. */
export function readPullFailure(image: string, message: string): PullFailure {
  const match = findSignature({ spec: [`Failed to pull image "${image}": ${message}`] })
  if (match?.signature.reason !== 'image-pull') return { message, kind: 'node' }
  if (REFUSED.test(match.detail)) return { message, kind: 'refused' }
  return { message, kind: UNREACHABLE.test(match.detail) ? 'unreachable' : 'unavailable' }
}
