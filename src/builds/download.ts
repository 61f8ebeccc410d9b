import type { Trust } from '../domain/model/builds.ts'

/** How far a download can be trusted. */
export type DownloadTrust = Exclude<Trust, 'local'>

/** The more, the higher. */
const RANKS: Readonly<Record<DownloadTrust, number>> = { 'tls-only': 0, checksum: 1, signed: 2 }

/** Whether something is trusted as far as it has to be. */
export function isEnough(trust: DownloadTrust, least: DownloadTrust): boolean {
  return RANKS[trust] >= RANKS[least]
}

/** Whether a value, of a file for instance, is one of the words for trust in a download. */
export function isDownloadTrust(value: unknown): value is DownloadTrust {
  return typeof value === 'string' && Object.hasOwn(RANKS, value)
}
