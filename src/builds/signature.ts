/** Who must have signed: all is compared exactly. */
export interface Signer {
  /** Subject of the certificate, for instance the URL of a workflow at a ref. */
  readonly identity: string
  /** Other subjects that do as well. */
  readonly also?: readonly string[]
  /** Who has vouched for the identity. */
  readonly issuer: string
}

/** A signature that is compared with bytes as they arrive. */
export interface SignatureCheck {
  update(chunk: Uint8Array): void
  /** Ends the comparison. @throws RunError (environment) when the bytes are not those that the signer signed */
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
 * Reads a signature file of cosign's. The verifier is loaded only now: most starts need none.
 *
 * @param text content of the file: a Sigstore bundle, or what cosign wrote before version 3
 * @throws RunError (environment, build-unavailable) when it is not understood
 */
export async function openSignature(
  text: string,
  options: SignatureOptions,
): Promise<SignatureCheck> {
  const { readSignature } = await import('./sigstore.ts')
  return readSignature(text, options)
}
