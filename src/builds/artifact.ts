import type { Artifact } from '../adapters/github.ts'
import { RunError } from '../domain/errors.ts'
import type { BuildOptions, Download } from './fetch.ts'

/** An artifact as a download; it never changes, and GitHub tells its digest. */
export function artifactDownload(artifact: Artifact, { github }: BuildOptions): Download {
  if (github.authorization === null) {
    throw new RunError({
      kind: 'input',
      reason: 'invalid-input',
      message: `The artifact ${artifact.name} needs a token`,
      cause: 'GitHub gives artifacts only to who is logged in',
      remedy: 'Give a token that may read actions (input token)',
    })
  }
  return {
    what: `artifact ${artifact.name} (${artifact.id})`,
    part: 'artifact',
    id: `artifact-${artifact.id}`,
    url: artifact.downloadUrl,
    authorization: github.authorization,
    checksums: [],
    digest: artifact.sha256 === null ? null : { algorithm: 'sha256', hex: artifact.sha256 },
    signature: null,
    content: { kind: 'zip', members: [] },
  }
}
