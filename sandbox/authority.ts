import { createHash, generateKeyPairSync, sign as signBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { bundleToJSON, toMessageSignatureBundle } from '@sigstore/bundle'
import { initializeCA, initializeCTLog, initializeTLog } from '@sigstore/mock'
import {
  HashAlgorithm,
  PublicKeyDetails,
  type TimeRange,
  type TransparencyLogInstance,
  TrustedRoot,
} from '@sigstore/protobuf-specs'
import type { InclusionProof, LogEntry } from '@sigstore/rekor-types'

/** In whose name something is signed. */
export interface SigningIdentity {
  /** Subject of the certificate: the URL of a workflow at a ref. */
  readonly identity: string
  /** Who has vouched for it. */
  readonly issuer: string
}

/** The forms of a signature file: today's, and the one before cosign 3. */
export type SignatureForm = 'bundle' | 'legacy'

/** A Sigstore of its own: a certificate authority, its log of certificates and a log of signatures. */
export interface Authority {
  /** What verifiers must know to trust it: the content of a trusted_root.json. */
  readonly trustedRoot: object
  /** The signature file of some bytes, signed as cosign does: with a key that lives for this signature alone. */
  sign(content: Uint8Array, identity: SigningIdentity, form?: SignatureForm): Promise<string>
  /** The same of a file. */
  signFile(file: string, identity: SigningIdentity, form?: SignatureForm): Promise<string>
}

const LOG_URL = 'https://rekor.sandbox.example'
/** Fulcio's extensions for the issuer (sigstore/fulcio, docs/oid-info.md): the old one is raw, the new one DER. */
const ISSUER_OIDS = [
  { oid: '1.3.6.1.4.1.57264.1.1', legacy: true },
  { oid: '1.3.6.1.4.1.57264.1.8', legacy: false },
] as const

/** Makes an authority that nobody else trusts. */
export async function createAuthority(): Promise<Authority> {
  const keys = { ca: keyPair(), certificates: keyPair(), signatures: keyPair() }
  const certificateLog = await initializeCTLog(keys.certificates)
  const ca = await initializeCA(keys.ca, certificateLog)
  const log = await initializeTLog(LOG_URL, keys.signatures)
  const validFor = { start: new Date(Date.now() - 60_000), end: undefined }

  const trustedRoot = serialized({
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    certificateAuthorities: [
      {
        subject: { commonName: 'sigstore', organization: 'sigstore.mock' },
        uri: 'https://fulcio.sandbox.example',
        certChain: { certificates: [{ rawBytes: bufferOf(ca.rootCertificate) }] },
        validFor,
        operator: '',
      },
    ],
    tlogs: [logInstance(LOG_URL, log.publicKey, digestOf(log.publicKey), validFor)],
    ctlogs: [
      logInstance(
        'https://ctfe.sandbox.example',
        certificateLog.publicKey,
        bufferOf(certificateLog.logID),
        validFor,
      ),
    ],
    timestampAuthorities: [],
  })

  async function sign(
    content: Uint8Array,
    { identity, issuer }: SigningIdentity,
    form: SignatureForm = 'bundle',
  ): Promise<string> {
    const signer = keyPair()
    const certificate = bufferOf(
      await ca.issueCertificate({
        publicKey: new Uint8Array(signer.publicKey.export({ format: 'der', type: 'spki' })),
        subjectAltName: identity,
        extensions: ISSUER_OIDS.map((extension) => ({ ...extension, value: issuer })),
      }),
    )
    const signature = signBytes('sha256', content, signer.privateKey)
    const signed = { digest: digestOf(content), signature, certificate }
    const entry = loggedIn(await log.log(hashedRekord(signed)))
    return JSON.stringify(
      form === 'legacy' ? legacyBundle(signed, entry) : currentBundle(signed, entry),
    )
  }

  return {
    trustedRoot,
    sign,
    signFile: async (file, identity, form) => sign(await readFile(file), identity, form),
  }
}

/** What is signed, and by whom. */
interface Signed {
  readonly digest: Buffer
  readonly signature: Buffer
  readonly certificate: Buffer
}

function serialized(root: TrustedRoot): object {
  const json: unknown = TrustedRoot.toJSON(root)
  if (typeof json !== 'object' || json === null)
    throw new Error('the trusted root has no JSON form')
  return json
}

function logInstance(
  baseUrl: string,
  key: Buffer,
  keyId: Buffer,
  validFor: TimeRange,
): TransparencyLogInstance {
  return {
    baseUrl,
    hashAlgorithm: HashAlgorithm.SHA2_256,
    publicKey: {
      rawBytes: key,
      keyDetails: PublicKeyDetails.PKIX_ECDSA_P256_SHA_256,
      validFor,
    },
    logId: { keyId },
    checkpointKeyId: undefined,
    operator: '',
  }
}

/** An entry of the log, with its promise and its proof. */
interface Logged {
  /** Base64. */
  readonly body: string
  readonly integratedTime: number
  /** Hexadecimal. */
  readonly logID: string
  readonly logIndex: number
  /** Base64. */
  readonly promise: string
  readonly proof: InclusionProof
}

/** The log answers with one entry under its own name. */
function loggedIn(answer: LogEntry): Logged {
  const [entry] = Object.values(answer)
  const { inclusionProof, signedEntryTimestamp } = entry?.verification ?? {}
  if (entry === undefined || inclusionProof === undefined || signedEntryTimestamp === undefined) {
    throw new Error('the log has answered without a promise or a proof')
  }
  const { integratedTime, logID, logIndex } = entry
  return {
    body: String(entry.body),
    integratedTime,
    logID,
    logIndex,
    promise: signedEntryTimestamp,
    proof: inclusionProof,
  }
}

function hashedRekord({ digest, signature, certificate }: Signed): object {
  return {
    apiVersion: '0.0.1',
    kind: 'hashedrekord',
    spec: {
      data: { hash: { algorithm: 'sha256', value: digest.toString('hex') } },
      signature: {
        content: signature.toString('base64'),
        publicKey: { content: base64(pemOf(certificate)) },
      },
    },
  }
}

function legacyBundle({ signature, certificate }: Signed, entry: Logged): object {
  const { body, integratedTime, logIndex, logID, promise } = entry
  return {
    base64Signature: signature.toString('base64'),
    cert: base64(pemOf(certificate)),
    rekorBundle: {
      SignedEntryTimestamp: promise,
      Payload: { body, integratedTime, logIndex, logID },
    },
  }
}

function currentBundle(signed: Signed, entry: Logged): object {
  const { promise, proof } = entry
  const bundle = toMessageSignatureBundle(signed)
  bundle.verificationMaterial.tlogEntries.push({
    logIndex: String(entry.logIndex),
    logId: { keyId: Buffer.from(entry.logID, 'hex') },
    kindVersion: { kind: 'hashedrekord', version: '0.0.1' },
    integratedTime: String(entry.integratedTime),
    inclusionPromise: { signedEntryTimestamp: Buffer.from(promise, 'base64') },
    inclusionProof: {
      logIndex: String(proof.logIndex),
      rootHash: Buffer.from(proof.rootHash, 'hex'),
      treeSize: String(proof.treeSize),
      hashes: proof.hashes.map((hash) => Buffer.from(hash, 'hex')),
      checkpoint: { envelope: proof.checkpoint },
    },
    canonicalizedBody: Buffer.from(entry.body, 'base64'),
  })
  return bundleToJSON(bundle)
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}

function keyPair() {
  return generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
}

function digestOf(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest()
}

function bufferOf(view: ArrayBufferView): Buffer {
  return Buffer.from(view.buffer, view.byteOffset, view.byteLength)
}

function pemOf(certificate: Buffer): string {
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}
