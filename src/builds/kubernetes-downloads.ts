import { joinUrl, withSuffix } from '../domain/urls.ts'
import type { BuildOptions, Download } from './download.ts'
import { KUBERNETES_CHECKSUMS, kubernetesKubelet, kubernetesTests } from './layout.ts'

/** What fetching Kubernetes needs. */
export interface KubernetesOptions extends BuildOptions {
  /** URL that lists the objects in the bucket of CI builds (Google Cloud Storage, JSON API). */
  readonly listing: string
}

/** The files of the test archive that are unpacked (kubernetes/kubernetes, build/lib/release.sh). */
const TEST_MEMBERS: readonly string[] = [
  'kubernetes/test/bin/e2e_node.test',
  'kubernetes/test/bin/ginkgo',
]

/** The folder of a build on a server. */
export interface BuildFolder {
  readonly url: string
  /** Null when the files may change: then they are not cached. */
  readonly version: string | null
  /** Fast builds have versions of the same form, but other binaries: they are cached under other names. */
  readonly isFast: boolean
}

/** The archive with the suite and the matching ginkgo. */
export function testsIn(folder: BuildFolder, options: BuildOptions): Download {
  const archive = kubernetesTests(options.architecture)
  return {
    ...downloadIn(folder, { name: 'Kubernetes test archive', part: 'kubernetes-test' }, options),
    ...withChecksums(joinUrl(folder.url, archive)),
    content: { kind: 'archive', members: TEST_MEMBERS },
  }
}

/** The kubelet alone, which is the smallest download of it. */
export function kubeletIn(folder: BuildFolder, options: BuildOptions): Download {
  const kubelet = kubernetesKubelet(options.architecture)
  return {
    ...downloadIn(folder, { name: 'kubelet', part: 'kubelet' }, options),
    ...withChecksums(joinUrl(folder.url, kubelet)),
    content: { kind: 'file', name: 'kubelet' },
  }
}

function downloadIn(
  { version, isFast }: BuildFolder,
  { name, part }: { readonly name: string; readonly part: string },
  { architecture }: BuildOptions,
): Pick<Download, 'what' | 'part' | 'id'> {
  const words = version === null ? [name] : [name, version]
  return {
    what: [...words, `(${architecture})`].join(' '),
    part: isFast ? `${part}-fast` : part,
    id: version,
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
