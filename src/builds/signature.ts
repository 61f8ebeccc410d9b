import { Trouble } from '../domain/errors.ts'
import { publicUrl } from '../domain/urls.ts'

/** Who must have signed: both are compared exactly. */
export interface Signer {
  /** Subject of the certificate, for instance the URL of a workflow at a ref. */
  readonly identity: string
  /** Who has vouched for the identity. */
  readonly issuer: string
}

/** A signature that is compared with bytes as they arrive. */
export interface SignatureCheck {
  update(chunk: Uint8Array): void
  /** Ends the comparison. @throws Trouble (environment) when the bytes are not those that the signer signed */
  confirm(): void
}

/** What a signature is checked against. */
export interface SignatureOptions {
  /** What is signed, in the reader's words. */
  readonly what: string
  /** Of the signature, for errors. */
  readonly url: string
  readonly signer: Signer
  /** Content of a trusted root file, or null for the one of this action. */
  readonly trustedRoot: unknown
}

/**
 * Reads a signature.
 * @throws Trouble (environment) when it is not understood, or not made by the signer
 */
export async function openSignature(
  _bundle: string,
  { what, url }: SignatureOptions,
): Promise<SignatureCheck> {
  throw new Trouble({
    kind: 'environment',
    reason: 'build-unavailable',
    message: `${what} is signed, and signatures cannot be checked yet`,
    cause: `Its signature is ${publicUrl(url)}`,
  })
}
