/** Where builds live when nobody names a mirror. */
export const PLACES = {
  /** The bucket of CRI-O's builds (cri-o/cri-o, scripts/upload-artifacts). */
  crio: 'https://storage.googleapis.com/cri-o',
  /** Kubernetes' CI builds and releases (kubernetes/community, kubernetes-versions.md). */
  kubernetes: 'https://dl.k8s.io',
  /** The bucket behind dl.k8s.io, which alone can list what it has (kubernetes/release, pkg/release/release.go). */
  kubernetesListing: 'https://storage.googleapis.com/storage/v1/b/k8s-release-dev/o',
  /** Releases of components. */
  gitHub: 'https://github.com',
} as const

/** Repositories whose builds are used. */
export const CRIO_REPOSITORY = 'cri-o/cri-o'
export const KUBERNETES_REPOSITORY = 'kubernetes/kubernetes'

/**
 * Who signs CRI-O's bundles: the workflow that makes them, as Fulcio certifies it (cri-o/packaging, get and
 * scripts/sign-artifacts). Both are compared exactly.
 */
export const CRIO_SIGNER = {
  identity: 'https://github.com/cri-o/packaging/.github/workflows/obs.yml@refs/heads/main',
  issuer: 'https://token.actions.githubusercontent.com',
} as const
