import type { Architecture } from '../domain/request/request.ts'

/**
 * Names of objects in the two buckets, relative to the base URLs (`mirrors` of the request).
 * CRI-O: cri-o/cri-o, .github/workflows/test.yml and scripts/upload-artifacts; cri-o/packaging,
 * .github/workflows/obs.yml and scripts/bundle/build.
 * Kubernetes: kubernetes-sigs/release-sdk, object/gcs.go; kubernetes/release, pkg/release/publish.go.
 */

/** Holds the newest commit of a branch of CRI-O, `main` or `release-1.N`: `crio` and `pinns` are published for it. */
export function crioBranchMarker(branch: string): string {
  return `latest-${branch}.txt`
}

/** Holds the commit of a branch's newest bundle; bundles are made about once a day, so mostly another commit. */
export function crioBundleMarker(branch: string): string {
  return `latest-bundle-${branch}.txt`
}

/** Holds the newest release tag of a minor version of CRI-O. */
export function crioReleaseMarker(minor: number): string {
  return `latest-1.${minor}.txt`
}

/** A series of Kubernetes builds: its folder, and the object that names the newest version. */
export interface KubernetesLine {
  readonly marker: string
  /** Folder with one folder for each version. */
  readonly root: string
}

/** CI builds for all platforms. */
export const KUBERNETES_BUILDS = 'ci'

/** CI builds for amd64 alone, made every few minutes (kubernetes/kubernetes, hack/lib/golang.sh, KUBE_FASTBUILD). */
export const KUBERNETES_FAST = 'ci/fast'

export const KUBERNETES_RELEASES = 'release'

/** The newest fast build of main; ci/latest-fast.txt, which the community's page names, no longer exists. */
export const FAST_LINE: KubernetesLine = {
  marker: 'ci/fast/latest-fast.txt',
  root: KUBERNETES_FAST,
}

/** The newest stable release. */
export const STABLE_LINE: KubernetesLine = {
  marker: 'release/stable.txt',
  root: KUBERNETES_RELEASES,
}

/** The newest CI build of `main` or of `release-1.N`. */
export function kubernetesBranchLine(branch: string): KubernetesLine {
  const suffix = branch.replace(/^(main|release)/, '')
  return { marker: `ci/latest${suffix}.txt`, root: KUBERNETES_BUILDS }
}

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

/** Suffix of the checksum file beside a bundle: one line as sha256sum writes it. */
export const CRIO_CHECKSUM_SUFFIX = '.sha256sum'

/** Suffix of the Sigstore signature beside a bundle. */
export const CRIO_SIGNATURE_SUFFIX = '.bundle'

/** The static conmonrs of a commit (containers/conmon-rs, .github/workflows/ci.yml). */
export function conmonrsBinary(commit: string, architecture: Architecture): string {
  return `conmon-rs/${commit}/conmonrs.${architecture}`
}

/** Suffix of the Sigstore signature beside conmonrs. */
export const CONMONRS_SIGNATURE_SUFFIX = '.bundle'

/** The artifact of CRI-O's workflow with the static crio and pinns (cri-o/cri-o, .github/workflows/test.yml). */
export function crioArtifact(architecture: Architecture): string {
  return `build-static-${architecture}`
}

/** The archive with `e2e_node.test` and `ginkgo`, below the folder of a version. */
export function kubernetesTests(architecture: Architecture): string {
  return `kubernetes-test-linux-${architecture}.tar.gz`
}

/** The loose kubelet, below the folder of a version. */
export function kubernetesKubelet(architecture: Architecture): string {
  return `bin/linux/${architecture}/kubelet`
}

/** Suffixes of checksum files, the better first; a file has only the digest (kubernetes/release, writeSHAFile). */
export const KUBERNETES_CHECKSUMS = ['sha512', 'sha256'] as const
