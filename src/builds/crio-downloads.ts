import { CRIO_SIGNER } from '../domain/request/build-locations.ts'
import { joinUrl, withSuffix } from '../domain/urls.ts'
import type { BuildOptions, Download } from './download.ts'
import { CRIO_CHECKSUM_SUFFIX, CRIO_SIGNATURE_SUFFIX, crioBinary, crioBundle } from './layout.ts'

/** The published bundle of a commit or of a release tag. */
export function bundleOf(id: string, { mirror, architecture }: BuildOptions): Download {
  return {
    what: `CRI-O bundle ${id} (${architecture})`,
    id,
    ...bundleAt(joinUrl(mirror, crioBundle(id, architecture))),
  }
}

/** A bundle at any URL. The file may change, so it is not cached. */
export function bundleFrom(url: string, asked: string): Download {
  return { what: `CRI-O bundle ${asked}`, id: null, ...bundleAt(url) }
}

/** `crio` or `pinns` as CRI-O's own CI publishes them: for every commit, without checksum and signature. */
export function binaryOf(
  commit: string,
  name: 'crio' | 'pinns',
  { mirror, architecture }: BuildOptions,
): Download {
  return {
    what: `${name} of CRI-O commit ${commit} (${architecture})`,
    part: `crio-${name}`,
    id: commit,
    url: joinUrl(mirror, crioBinary(commit, architecture, name)),
    checksums: [],
    signature: null,
    content: { kind: 'file', name },
  }
}

function bundleAt(
  url: string,
): Pick<Download, 'part' | 'url' | 'checksums' | 'signature' | 'content'> {
  return {
    part: 'crio-bundle',
    url,
    checksums: [{ algorithm: 'sha256', url: withSuffix(url, CRIO_CHECKSUM_SUFFIX) }],
    signature: { url: withSuffix(url, CRIO_SIGNATURE_SUFFIX), signer: CRIO_SIGNER },
    content: { kind: 'archive', members: [] },
  }
}
