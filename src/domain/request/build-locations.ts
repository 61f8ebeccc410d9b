/** The locations of builds when the user names no mirror. */
export const DEFAULT_MIRRORS = {
  /** The bucket of CRI-O's builds (cri-o/cri-o, scripts/upload-artifacts). */
  crio: 'https://storage.googleapis.com/cri-o',
  /** Kubernetes' CI builds and releases (kubernetes/community, kubernetes-versions.md). */
  kubernetes: 'https://dl.k8s.io',
  /** The bucket behind dl.k8s.io, which is the only one that can list its objects (kubernetes/release, pkg/release/release.go). */
  kubernetesListing: 'https://storage.googleapis.com/storage/v1/b/k8s-release-dev/o',
  /** Releases of components. */
  gitHub: 'https://github.com',
} as const

/** Repositories whose builds are used. */
export const CRIO_REPOSITORY = 'cri-o/cri-o'
export const KUBERNETES_REPOSITORY = 'kubernetes/kubernetes'
export const CONMONRS_REPOSITORY = 'containers/conmon-rs'

/**
 * The signer of CRI-O's bundles: the workflow that builds them, as Fulcio certifies it (cri-o/packaging, get and
 * scripts/sign-artifacts). Both are compared exactly.
 */
export const CRIO_SIGNER = {
  identity: 'https://github.com/cri-o/packaging/.github/workflows/obs.yml@refs/heads/main',
  issuer: 'https://token.actions.githubusercontent.com',
} as const

const CONMONRS_WORKFLOW = `https://github.com/${CONMONRS_REPOSITORY}/.github/workflows/ci.yml`

/**
 * The signer of conmon-rs: its workflow on main. Before v1.0.0 the workflow of the tag signed the same file as well, and the
 * last signature remained (containers/conmon-rs, .github/workflows/ci.yml and scripts/get, commit b3a8e442).
 *
 * @param tag for instance v1.0.1
 */
export function conmonrsSigner(tag: string): {
  readonly identity: string
  readonly also: readonly string[]
  readonly issuer: string
} {
  return {
    identity: `${CONMONRS_WORKFLOW}@refs/heads/main`,
    also: tag.startsWith('v0.') ? [`${CONMONRS_WORKFLOW}@refs/tags/${tag}`] : [],
    issuer: CRIO_SIGNER.issuer,
  }
}
