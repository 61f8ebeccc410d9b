import { findSignature } from './signatures.ts'

/** What a failed pull tells. */
export interface PullFailure {
  /** CRI-O's own words. Untrusted. */
  readonly words: string
  /**
   * `refused`: the registry says that it will not give it, so asking again is of no use. `away`: the registry does not
   * answer. `unsteady`: it answers that it cannot now. `node`: CRI-O or the node failed, or nobody knows what.
   */
  readonly kind: 'refused' | 'away' | 'unsteady' | 'node'
}

const REFUSED = /unknown|not found|denied|unauthorized|authentication required|\b404\b/i
const AWAY =
  /no such host|server misbehaving|i\/o timeout|connection refused|connection reset|no route to host|network is unreachable|TLS|x509|deadline exceeded|Client\.Timeout/i

/** Reads what crictl says of a pull that failed. What counts as the registry's fault is what failing specs are excused by. */
export function readPullFailure(image: string, words: string): PullFailure {
  const match = findSignature({ spec: [`Failed to pull image "${image}": ${words}`] })
  if (match?.signature.reason !== 'image-pull') return { words, kind: 'node' }
  if (REFUSED.test(match.detail)) return { words, kind: 'refused' }
  return { words, kind: AWAY.test(match.detail) ? 'away' : 'unsteady' }
}
