import type { CrioRequest, KubernetesRequest } from '../domain/plan/plan.ts'
import { accept, nearestWord, type Parsed, refuse } from './parsed.ts'
import { locate, looksLikePath, type Surroundings } from './surroundings.ts'

const NEWEST = 'main'
const CRIO_TAG = /^v\d+\.\d+\.\d+$/
const KUBERNETES_RELEASE = /^v?\d+\.\d+\.\d+(-(alpha|beta|rc)\.\d+)?$/
// kubernetes/release, pkg/release/release.go: the two expressions that name a CI build.
const KUBERNETES_CI =
  /^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)-?([a-zA-Z0-9]+\.(0|[1-9]\d*)\.)?\d+\+[0-9a-f]{5,40}$/

interface Directory {
  readonly kind: 'directory'
  readonly asked: string
  readonly path: string
}

function parseDirectory(asked: string, around: Surroundings): Parsed<Directory> {
  const path = locate(asked, around)
  if (around.files.isDirectory(path)) return accept({ kind: 'directory', asked, path })
  return refuse(asked, `is not a directory (looked for ${path})`)
}

function nearestBuild(
  text: string,
  isVersion: (text: string) => boolean,
  around: Surroundings,
): string | undefined {
  if (isVersion(`v${text}`)) return `v${text}`
  if (around.files.isDirectory(locate(text, around))) return `./${text}`
  return nearestWord(text, [NEWEST])
}

/** Reads the `crio` input: `main`, a release tag, or an existing directory. */
export function parseCrio(asked: string, around: Surroundings): Parsed<CrioRequest> {
  if (asked === NEWEST) return accept({ kind: 'main', asked })
  if (looksLikePath(asked)) return parseDirectory(asked, around)
  if (CRIO_TAG.test(asked)) return accept({ kind: 'release', asked, tag: asked })
  return refuse(
    asked,
    'names no CRI-O build',
    nearestBuild(asked, (text) => CRIO_TAG.test(text), around),
  )
}

/** Reads the `kubernetes` input: `main`, the version of a CI build, or an existing directory. */
export function parseKubernetes(asked: string, around: Surroundings): Parsed<KubernetesRequest> {
  if (asked === NEWEST) return accept({ kind: 'main', asked })
  if (looksLikePath(asked)) return parseDirectory(asked, around)
  if (KUBERNETES_CI.test(asked)) return accept({ kind: 'ci', asked, version: asked })
  if (KUBERNETES_RELEASE.test(asked)) {
    return refuse(asked, 'is a release, and releases are not supported, only CI builds are')
  }
  return refuse(
    asked,
    'names no Kubernetes build',
    nearestBuild(asked, (text) => KUBERNETES_CI.test(text), around),
  )
}
