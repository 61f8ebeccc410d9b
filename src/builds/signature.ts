/** Who must have signed. All fields are compared exactly. */
export interface Signer {
  /** Subject of the certificate, for instance the URL of a workflow at a ref. */
  readonly identity: string
  /** Other accepted subjects. */
  readonly also?: readonly string[]
  /** The OIDC issuer of the identity. */
  readonly issuer: string
}

/** The check of a signature on bytes as they arrive. */
export interface SignatureCheck {
  update(chunk: Uint8Array): void
  /** Ends the check. @throws RunError (environment) when the bytes are not those that the signer signed */
  confirm(): void
}

/** What a signature is checked against. */
export interface SignatureOptions {
  /** Name of the signed file in errors. */
  readonly what: string
  /** Of the signature, for errors. */
  readonly url: string
  readonly signer: Signer
  /** Content of a trusted root file, or null for the one of this action. */
  readonly trustedRoot: unknown
}

/**
 * Reads a signature file of cosign. Loads the verifier only now, because most runs do not need it.
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
