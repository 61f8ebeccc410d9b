import type { Architecture } from '../domain/plan/plan.ts'

/**
 * Names of objects in the two buckets, relative to the base URLs (`mirrors` of the plan).
 * CRI-O: cri-o/cri-o, .github/workflows/test.yml and scripts/upload-artifacts; cri-o/packaging,
 * .github/workflows/obs.yml and scripts/bundle/build.
 * Kubernetes: kubernetes-sigs/release-sdk, object/gcs.go; kubernetes/release, pkg/release/publish.go.
 */

/** Holds the newest commit of CRI-O's main branch, for which `crio` and `pinns` are published. */
export const CRIO_MAIN_MARKER = 'latest-main.txt'

/** Holds the commit of the newest bundle of main; bundles are made about once a day, so mostly another commit. */
export const CRIO_BUNDLE_MARKER = 'latest-bundle-main.txt'

/** Holds the version of the newest Kubernetes CI build for all platforms. */
export const KUBERNETES_CI_MARKER = 'ci/latest.txt'

/** A full commit. */
export const COMMIT = /^[0-9a-f]{40}$/

/** A CI version, for instance v1.37.0-alpha.0.123+abcdef0123456 (kubernetes/release, pkg/release/release.go). */
export const CI_VERSION = /^v\d+\.\d+\.\d+-(?:[a-zA-Z0-9]+\.\d+\.)?\d+\+[0-9a-f]{5,40}$/

/** The static binaries that CRI-O's own CI publishes for every commit, without checksums. */
export function crioBinary(
  commit: string,
  architecture: Architecture,
  name: 'crio' | 'pinns',
): string {
  return `artifacts/${commit}/${architecture}/${name}`
}

/** The bundle of a release tag or of a commit. */
export function crioBundle(id: string, architecture: Architecture): string {
  return `artifacts/cri-o.${architecture}.${id}.tar.gz`
}

/** The bundle's checksum file: one line as sha256sum writes it. */
export function crioBundleChecksum(id: string, architecture: Architecture): string {
  return `${crioBundle(id, architecture)}.sha256sum`
}

/** The archive with `e2e_node.test` and `ginkgo`. */
export function kubernetesTests(version: string, architecture: Architecture): string {
  return `ci/${version}/kubernetes-test-linux-${architecture}.tar.gz`
}

/** The loose kubelet. */
export function kubernetesKubelet(version: string, architecture: Architecture): string {
  return `ci/${version}/bin/linux/${architecture}/kubelet`
}

/** The checksum files that lie beside every Kubernetes object: only the digits (kubernetes/release, writeSHAFile). */
export function kubernetesChecksum(object: string, algorithm: 'sha256' | 'sha512'): string {
  return `${object}.${algorithm}`
}
