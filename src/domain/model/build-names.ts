/** Formats of the names of builds. */

/** A full commit. */
export const FULL_COMMIT = /^[0-9a-f]{40}$/

/** A commit, full or abbreviated. */
export const COMMIT = /^[0-9a-f]{7,40}$/

/** A release branch of CRI-O or Kubernetes. */
export const RELEASE_BRANCH = /^release-1\.\d+$/

/** A release of CRI-O. */
export const CRIO_TAG = /^v\d+\.\d+\.\d+$/

/** A release of Kubernetes. */
export const KUBERNETES_RELEASE = /^v\d+\.\d+\.\d+(?:-(?:alpha|beta|rc)\.\d+)?$/

/**
 * A CI build of Kubernetes, for instance v1.37.0-alpha.0.123+abcdef0123456: the last tag, the commits since, the commit
 * (kubernetes/release, pkg/release/release.go).
 */
export const KUBERNETES_CI =
  /^v(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)-?(?:[a-zA-Z0-9]+\.(?:0|[1-9]\d*)\.)?\d+\+[0-9a-f]{5,40}$/
