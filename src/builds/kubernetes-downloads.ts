import { joinUrl, withSuffix } from '../domain/urls.ts'
import type { BuildOptions, Download } from './fetch.ts'
import { KUBERNETES_CHECKSUMS, kubernetesKubelet, kubernetesTests } from './layout.ts'

/** Of the test archive, all that is unpacked (kubernetes/kubernetes, build/lib/release.sh). */
const TEST_MEMBERS: readonly string[] = [
  'kubernetes/test/bin/e2e_node.test',
  'kubernetes/test/bin/ginkgo',
]

/**
 * The archive with the suite and the ginkgo that fits it.
 *
 * @param folder URL of a build
 * @param version null when what lies there may change: it is not kept then
 */
export function testsAt(
  folder: string,
  version: string | null,
  { architecture }: Pick<BuildOptions, 'architecture'>,
): Download {
  return {
    what: `Kubernetes test archive ${version ?? ''} (${architecture})`.replace('  ', ' '),
    part: 'kubernetes-test',
    id: version,
    content: { kind: 'archive', members: TEST_MEMBERS },
    ...withChecksums(joinUrl(folder, kubernetesTests(architecture))),
  }
}

/** The kubelet alone, which is the smallest download of it. */
export function kubeletAt(
  folder: string,
  version: string | null,
  { architecture }: Pick<BuildOptions, 'architecture'>,
): Download {
  return {
    what: `kubelet ${version ?? ''} (${architecture})`.replace('  ', ' '),
    part: 'kubelet',
    id: version,
    content: { kind: 'file', name: 'kubelet' },
    ...withChecksums(joinUrl(folder, kubernetesKubelet(architecture))),
  }
}

function withChecksums(url: string): Pick<Download, 'url' | 'checksums' | 'signature'> {
  return {
    url,
    checksums: KUBERNETES_CHECKSUMS.map((algorithm) => ({
      algorithm,
      url: withSuffix(url, `.${algorithm}`),
    })),
    signature: null,
  }
}
