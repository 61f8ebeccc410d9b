import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { SandboxBuild } from '../build.ts'

/** PEM texts. */
export interface Certificates {
  /** The certificate authority, which clients have to trust. */
  readonly authority: string
  readonly certificate: string
  readonly key: string
}

/**
 * A new authority and a server certificate for these names. Go's standard library makes them: the sandbox is built with
 * Go anyway, Node has nothing that signs certificates, and openssl is not everywhere.
 */
export async function issueCertificates(
  build: SandboxBuild,
  names: readonly string[],
): Promise<Certificates> {
  const { stdout } = await promisify(execFile)(join(build.programs, 'certificates'), [...names])
  const issued: Certificates = JSON.parse(stdout)
  return issued
}
