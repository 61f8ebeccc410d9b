import { findSignature } from './signatures.ts'

/** Why a pull failed. */
export interface PullFailure {
  /** CRI-O's error message. Untrusted. */
  readonly words: string
  /**
   * `refused`: the registry denies the image, so a retry does not help. `away`: the registry does not answer.
   * `unsteady`: the registry answers with a temporary error. `node`: CRI-O or the node failed, or the cause is unknown.
   */
  readonly kind: 'refused' | 'away' | 'unsteady' | 'node'
}

const REFUSED = /unknown|not found|denied|unauthorized|authentication required|\b404\b/i
const AWAY =
  /no such host|server misbehaving|i\/o timeout|connection refused|connection reset|no route to host|network is unreachable|TLS|x509|deadline exceeded|Client\.Timeout/i

/**
 * Classifies crictl's message for a failed pull. It blames the registry for the same messages that excuse failing specs:
 * see the signature `image-pull`.
 */
export function readPullFailure(image: string, words: string): PullFailure {
  const match = findSignature({ spec: [`Failed to pull image "${image}": ${words}`] })
  if (match?.signature.reason !== 'image-pull') return { words, kind: 'node' }
  if (REFUSED.test(match.detail)) return { words, kind: 'refused' }
  return { words, kind: AWAY.test(match.detail) ? 'away' : 'unsteady' }
}
