import { fieldsOf } from '../domain/fields.ts'

/**
 * The bundle that `cosign sign-blob --bundle` wrote before version 3 (sigstore/cosign, pkg/cosign/verify.go, type
 * LocalSignedPayload, and pkg/cosign/bundle/rekor.go). CRI-O releases of that time have it.
 */
export interface LegacyBundle {
  readonly base64Signature: string
  /** The certificate's PEM, in base64. */
  readonly cert: string
  readonly rekorBundle: {
    readonly SignedEntryTimestamp: string
    readonly Payload: {
      /** The log's entry, in base64. */
      readonly body: string
      /** Seconds since 1970. */
      readonly integratedTime: number
      readonly logIndex: number
      /** Hexadecimal. */
      readonly logID: string
    }
  }
}

/** Whether a JSON value is such a bundle. */
export function isLegacyBundle(value: unknown): value is LegacyBundle {
  const { base64Signature, cert, rekorBundle } = fieldsOf<keyof LegacyBundle>(value)
  const { SignedEntryTimestamp, Payload } = fieldsOf<keyof LegacyBundle['rekorBundle']>(rekorBundle)
  const { body, integratedTime, logIndex, logID } =
    fieldsOf<keyof LegacyBundle['rekorBundle']['Payload']>(Payload)
  return (
    [base64Signature, cert, SignedEntryTimestamp, body, logID].every(
      (field) => typeof field === 'string',
    ) && [integratedTime, logIndex].every((field) => typeof field === 'number')
  )
}

/**
 * Converts it to a Sigstore bundle of version 0.1, which has the log's inclusion promise instead of a proof
 * (sigstore/protobuf-specs, protos/sigstore_bundle.proto).
 *
 * @param digest sha256 of what is signed, in base64: the old form does not contain it
 */
export function toSigstoreBundle(
  { base64Signature, cert, rekorBundle }: LegacyBundle,
  digest: string,
): object {
  const { body, integratedTime, logIndex, logID } = rekorBundle.Payload
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
    verificationMaterial: {
      x509CertificateChain: { certificates: [{ rawBytes: derOf(cert) }] },
      tlogEntries: [
        {
          logIndex: String(logIndex),
          logId: { keyId: Buffer.from(logID, 'hex').toString('base64') },
          kindVersion: { kind: 'hashedrekord', version: '0.0.1' },
          integratedTime: String(integratedTime),
          inclusionPromise: { signedEntryTimestamp: rekorBundle.SignedEntryTimestamp },
          canonicalizedBody: body,
        },
      ],
    },
    messageSignature: {
      messageDigest: { algorithm: 'SHA2_256', digest },
      signature: base64Signature,
    },
  }
}

/** The base64 between the first pair of a PEM's lines. */
function derOf(cert: string): string {
  const pem = Buffer.from(cert, 'base64').toString('utf8')
  return /-----BEGIN CERTIFICATE-----([^-]*)-----END/.exec(pem)?.[1]?.replaceAll(/\s/g, '') ?? ''
}
