import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { publicUrl } from '../domain/urls.ts'
import { type DigestAlgorithm, parseDigest } from './digest.ts'
import { type BuildOptions, type Download, type DownloadTrust, isEnough } from './download.ts'
import { buildUnavailable, excerpt } from './errors.ts'
import { openSignature, type SignatureCheck } from './signature.ts'

/** Verifies a download with its published checksum and signature, while it arrives. */
export interface Verification {
  /** The trust of the download once `confirm` has returned. */
  readonly trust: DownloadTrust
  update(piece: Uint8Array): void
  /**
   * Call once, after the last piece. Returns the sha256 of the whole.
   * @throws RunError (environment) when the checksum or signature does not match
   */
  confirm(): string
}

/** A digest that a download must have. */
interface ExpectedDigest {
  readonly algorithm: DigestAlgorithm
  readonly hex: string
  /** Where it comes from, for errors. */
  readonly source: string
}

/**
 * Fetches the published signature and checksum of a download. A missing file means less trust; a file that is not
 * understood is an error.
 *
 * @throws RunError (environment), also when the download would be trusted less than `minimumTrust`
 */
export async function openVerification(
  download: Download,
  options: BuildOptions,
): Promise<Verification> {
  const [signature, expected] = await Promise.all([
    openPublishedSignature(download, options),
    expectedDigest(download, options),
  ])
  const trust = signature !== null ? 'signed' : expected !== null ? 'checksum' : 'tls-only'
  if (!isEnough(trust, options.minimumTrust))
    throw insufficientTrust(download, trust, options.minimumTrust)
  return verificationOf(download, { trust, signature, expected })
}

function verificationOf(
  { what }: Download,
  published: {
    readonly trust: DownloadTrust
    readonly signature: SignatureCheck | null
    readonly expected: ExpectedDigest | null
  },
): Verification {
  const { trust, signature, expected } = published
  const sha256 = createHash('sha256')
  const other = expected?.algorithm === 'sha512' ? createHash('sha512') : null
  return {
    trust,
    update: (piece) => {
      sha256.update(piece)
      other?.update(piece)
      signature?.update(piece)
    },
    confirm: () => {
      const own = sha256.digest('hex')
      const actual = other?.digest('hex') ?? own
      if (expected !== null && actual !== expected.hex) throw mismatch(what, expected, actual)
      signature?.confirm()
      return own
    },
  }
}

async function openPublishedSignature(
  { what, signature }: Download,
  { http, signal, trustedRoot }: BuildOptions,
): Promise<SignatureCheck | null> {
  if (signature === null) return null
  const { url, signer } = signature
  const bundle = await http.textIfPresent({ what: `The signature of ${what}`, url }, signal)
  return bundle === null ? null : openSignature(bundle, { what, url, signer, trustedRoot })
}

async function expectedDigest(
  { what, url: downloadUrl, checksums, digest, lookUpDigest }: Download,
  { http, signal }: BuildOptions,
): Promise<ExpectedDigest | null> {
  if (digest) return { ...digest, source: 'known in advance' }
  for (const { algorithm, url } of checksums) {
    const text = await http.textIfPresent({ what: `The checksum of ${what}`, url }, signal)
    if (text === null) continue
    const hex = parseDigest(text, algorithm, basename(new URL(downloadUrl).pathname))
    if (hex !== null) return { algorithm, hex, source: publicUrl(url) }
    throw buildUnavailable(
      `${publicUrl(url)} contains no ${algorithm} checksum`,
      `Its content: ${excerpt(text)}`,
      'Check that the mirror has the layout of the original bucket, and that no proxy responds in its place',
    )
  }
  const found = (await lookUpDigest?.()) ?? null
  return found && { ...found, source: 'from the API of its server' }
}

function mismatch(what: string, { algorithm, hex, source }: ExpectedDigest, actual: string): Error {
  return buildUnavailable(
    `${what} is not the published file: the ${algorithm} checksum does not match`,
    `Expected ${hex} (${source}), got ${actual}`,
    'Run again; if the error persists, the mirror or a proxy serves another file',
  )
}

function insufficientTrust(
  { what, url }: Download,
  trust: DownloadTrust,
  least: DownloadTrust,
): Error {
  return buildUnavailable(
    `${what} has the trust \`${trust}\`, but \`${least}\` is required`,
    `No ${least === 'signed' ? 'signature' : 'checksum'} is published beside ${publicUrl(url)}`,
    'Name a build that has one, or turn require-signature off',
  )
}
