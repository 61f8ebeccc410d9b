import { createHash, createVerify } from 'node:crypto'
import { type Bundle, bundleFromJSON } from '@sigstore/bundle'
import { HashAlgorithm, TrustedRoot } from '@sigstore/protobuf-specs'
import {
  PolicyError,
  type SignedEntity,
  type TrustMaterial,
  toSignedEntity,
  toTrustMaterial,
  VerificationError,
  Verifier,
} from '@sigstore/verify'
import { messageOf } from '../domain/errors.ts'
import { parseJson } from '../domain/json.ts'
import { plainLine } from '../domain/text.ts'
import { publicUrl } from '../domain/urls.ts'
import { buildUnavailable } from './errors.ts'
import { isLegacyBundle, toSigstoreBundle } from './legacy-signature.ts'
import type { SignatureCheck, SignatureOptions } from './signature.ts'
import ownTrustedRoot from './trusted-root.json' with { type: 'json' }

/** The one digest that Fulcio's certificates are used with. */
const DIGEST = 'sha256'
const ACCEPTED_DIGESTS: readonly HashAlgorithm[] = [
  HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED,
  HashAlgorithm.SHA2_256,
]

/** Placeholder for a digest that is not known yet. */
const EMPTY_DIGEST = Buffer.alloc(32).toString('base64')

const NOT_CURRENT =
  'Use the newest version of this action, which supports the newest signature formats, or a newer trusted-root'
const SOMETHING_ELSE =
  "Do not use this file: it is not what CRI-O published. Check the mirror and the proxies; if it comes from CRI-O's own bucket, report it to CRI-O"

/**
 * Reads a signature, see `openSignature`. The signed bytes are read once, as a stream: only their digest and the state
 * of the verification are kept.
 *
 * @throws RunError (environment, build-unavailable) when the signature or the trusted root is not understood
 */
export function readSignature(text: string, options: SignatureOptions): SignatureCheck {
  const value = parseJson(text)
  const trust = trustMaterialOf(options)
  // A legacy bundle needs the digest, which is known at the end. Whether it can be parsed is checked now.
  if (!isLegacyBundle(value)) bundleOf(value, options)
  else bundleOf(toSigstoreBundle(value, EMPTY_DIGEST), options)

  const hash = createHash(DIGEST)
  const verification = createVerify(DIGEST)
  return {
    update(chunk) {
      hash.update(chunk)
      verification.update(chunk)
    },
    confirm() {
      const digest = hash.digest()
      const bundle = bundleOf(
        isLegacyBundle(value) ? toSigstoreBundle(value, digest.toString('base64')) : value,
        options,
      )
      verify(bundle, { digest, verification }, trust, options)
    },
  }
}

/** Digest and verification state of the signed bytes. */
interface Seen {
  readonly digest: Buffer
  readonly verification: ReturnType<typeof createVerify>
}

function verify(bundle: Bundle, seen: Seen, trust: TrustMaterial, options: SignatureOptions): void {
  const { identity, also = [], issuer } = options.signer
  try {
    if (!isDigestOf(bundle, seen.digest)) {
      throw new VerificationError({
        code: 'SIGNATURE_ERROR',
        message: 'it is for another file',
      })
    }
    // An attacker controls the bundle, but neither the trust material nor the signed bytes.
    const signer = new Verifier(trust).verify(entityOf(bundle, seen), { extensions: { issuer } })
    // The library would treat the identity as a regular expression.
    const actual = signer.identity?.subjectAlternativeName ?? 'unknown'
    if (actual !== identity && !also.includes(actual)) {
      throw new PolicyError({ code: 'UNTRUSTED_SIGNER_ERROR', message: `The signer is ${actual}` })
    }
  } catch (error) {
    throw refused(error, options)
  }
}

/** The library expects the signed bytes in memory. It gets their digest and verification state instead. */
function entityOf(bundle: Bundle, { digest, verification }: Seen): SignedEntity {
  const entity = toSignedEntity(bundle)
  const { signature } = entity.signature
  const isSeen = (other: Buffer): boolean => digest.equals(other)
  return {
    ...entity,
    signature: {
      signature,
      compareSignature: (other) => signature.equals(other),
      compareDigest: isSeen,
      compareSignedDigest: isSeen,
      verifySignature: (key) => verification.verify(key, signature),
    },
  }
}

/** Compares the digest that a bundle may contain. Nothing depends on it, but it gives the clearest error. */
function isDigestOf({ content }: Bundle, digest: Buffer): boolean {
  if (content.$case !== 'messageSignature') return false
  const stated = content.messageSignature.messageDigest?.digest
  return stated === undefined || stated.length === 0 || digest.equals(stated)
}

function bundleOf(value: unknown, options: SignatureOptions): Bundle {
  let bundle: Bundle
  try {
    bundle = bundleFromJSON(value)
  } catch (error) {
    throw notUnderstood(plainLine(messageOf(error)), options)
  }
  const { content } = bundle
  if (content.$case !== 'messageSignature') {
    throw notUnderstood('It signs a statement, not a file', options)
  }
  const algorithm = content.messageSignature.messageDigest?.algorithm
  if (algorithm !== undefined && !ACCEPTED_DIGESTS.includes(algorithm)) {
    throw notUnderstood(`It is made with ${HashAlgorithm[algorithm]}, not with SHA-256`, options)
  }
  return bundle
}

function trustMaterialOf({ trustedRoot, what }: SignatureOptions): TrustMaterial {
  try {
    return toTrustMaterial(TrustedRoot.fromJSON(trustedRoot ?? ownTrustedRoot))
  } catch (error) {
    throw buildUnavailable(
      `The signature of ${what} cannot be checked: the trusted root is not valid`,
      plainLine(messageOf(error)),
      'Give a Sigstore trusted root (trusted_root.json), or leave the input trusted-root out',
    )
  }
}

function refused(error: unknown, { what, url, signer }: SignatureOptions): Error {
  if (!(error instanceof VerificationError || error instanceof PolicyError)) {
    // Malformed certificates and log entries make the library's parsers throw errors of many kinds.
    return buildUnavailable(
      `${what} is signed, but its signature is broken`,
      `${publicUrl(url)}: ${plainLine(messageOf(error))}`,
      SOMETHING_ELSE,
    )
  }
  const flaw =
    error instanceof PolicyError
      ? `it is not signed by ${signer.identity}`
      : 'its signature is not valid'
  return buildUnavailable(
    `${what} is not the published file: ${flaw}`,
    `${publicUrl(url)}: ${plainLine(error.message)} (${error.code})`,
    SOMETHING_ELSE,
  )
}

function notUnderstood(why: string, { what, url }: SignatureOptions): Error {
  return buildUnavailable(
    `The format of the signature of ${what} is not supported`,
    `${publicUrl(url)}: ${why}`,
    NOT_CURRENT,
  )
}
