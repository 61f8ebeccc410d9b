import type { SandboxBuild } from '../build.ts'
import { lazily, type MirrorObject, type Objects } from './content.ts'
import { DATE_OF_FILES, type MirrorContents } from './contents.ts'
import { crioBucket } from './crio-bucket.ts'
import { kubernetesObjects } from './kubernetes-bucket.ts'
import { listBucket } from './listing.ts'
import { releaseAssets } from './release-downloads.ts'

/** A place on a host; the path begins with a slash, is encoded as a URL has it, and may have a query. */
export interface Address {
  readonly host: string
  readonly path: string
}

/** What a host has at a path. */
export type Answer =
  | { readonly kind: 'object'; readonly object: MirrorObject }
  | { readonly kind: 'redirect'; readonly to: Address }
  | { readonly kind: 'json'; readonly status: number; readonly value: unknown }
  /** The request goes on to this base URL, as it is. */
  | { readonly kind: 'forward'; readonly base: string }
  | { readonly kind: 'absent' }

/** A host: what it answers to a decoded path and a query. */
export type Site = (path: string, query: URLSearchParams) => Answer | Promise<Answer>

export const STORAGE_HOST = 'storage.googleapis.com'
export const CRIO_BUCKET = 'cri-o'
export const KUBERNETES_HOST = 'dl.k8s.io'
/** Where dl.k8s.io sends everybody. */
export const KUBERNETES_CDN_HOST = 'cdn.dl.k8s.io'
const KUBERNETES_BUCKET = 'k8s-release-dev'
/** Where github.com sends who wants a file of a release; the second is the name that it had before. */
const ASSET_HOSTS = ['release-assets.githubusercontent.com', 'objects.githubusercontent.com']
const ASSET_FOLDER = '/github-production-release-asset/'
/** As the query of the real host, it lets its bearer in: nobody may show it. */
const ASSET_SIGNATURE = '?sp=r&sig=c2FuZGJveC1zaWduYXR1cmU%3D'
const ABSENT: Answer = { kind: 'absent' }

/** All hosts, by name. `githubApi` is the base URL to which api.github.com forwards, such as http://127.0.0.1:8080. */
export function sitesOf(
  build: SandboxBuild,
  contents: MirrorContents,
  githubApi: string | undefined,
): ReadonlyMap<string, Site> {
  const kubernetes = kubernetesObjects(build, contents)
  const buckets: ReadonlyMap<string, Objects> = new Map([
    [CRIO_BUCKET, crioBucket(build, contents)],
    [KUBERNETES_BUCKET, new Map([...kubernetes].filter(([name]) => name.startsWith('ci/')))],
  ])
  const assets = releaseAssets(contents.components ?? [])
  const api: Answer = githubApi === undefined ? ABSENT : { kind: 'forward', base: githubApi }
  const sites = new Map<string, Site>([
    [STORAGE_HOST, storageSite(buckets)],
    [KUBERNETES_HOST, kubernetesSite],
    [KUBERNETES_CDN_HOST, (path) => found(kubernetes.get(path.slice(1)))],
    ['github.com', githubSite(assets)],
    ['raw.githubusercontent.com', () => ABSENT],
    ['api.github.com', () => api],
    ...ASSET_HOSTS.map((host): [string, Site] => [host, assetSite(assets)]),
  ])
  return withFiles(sites, contents.files ?? {})
}

function found(object: MirrorObject | undefined): Answer {
  return object === undefined ? ABSENT : { kind: 'object', object }
}

/** Objects at `/BUCKET/NAME`, listings at `/storage/v1/b/BUCKET/o`, objects once more below it. */
function storageSite(buckets: ReadonlyMap<string, Objects>): Site {
  return async (path, query) => {
    const [, listed, inListed] = /^\/storage\/v1\/b\/([^/]+)\/o(?:\/(.+))?$/.exec(path) ?? []
    const objects = buckets.get(listed ?? '')
    if (listed !== undefined && objects !== undefined && inListed === undefined) {
      return { kind: 'json', ...(await listBucket(listed, objects, query)) }
    }
    if (inListed !== undefined) return found(objects?.get(inListed))
    const [, bucket = '', name = ''] = /^\/([^/]+)\/(.+)$/.exec(path) ?? []
    return found(buckets.get(bucket)?.get(name))
  }
}

/** Versions without `release/` before them are releases (kubernetes/k8s.io, apps/k8s-io). */
function kubernetesSite(path: string): Answer {
  const target = /^\/v\d/.test(path) ? `/release${path}` : path
  return { kind: 'redirect', to: { host: KUBERNETES_CDN_HOST, path: encodeURI(target) } }
}

function githubSite(assets: Objects): Site {
  return (path) => {
    const [, repository, rest] = /^\/([^/]+\/[^/]+)\/releases\/download\/(.+)$/.exec(path) ?? []
    const name = `${repository ?? ''}/${rest ?? ''}`
    if (!assets.has(name)) return ABSENT
    const host = ASSET_HOSTS[0] ?? ''
    return {
      kind: 'redirect',
      to: { host, path: `${ASSET_FOLDER}${name}${ASSET_SIGNATURE}` },
    }
  }
}

/** Without the signature in the query, the real host says 403 or 404. */
function assetSite(assets: Objects): Site {
  return (path, query) =>
    path.startsWith(ASSET_FOLDER) && query.has('sig')
      ? found(assets.get(path.slice(ASSET_FOLDER.length)))
      : ABSENT
}

function withFiles(
  sites: ReadonlyMap<string, Site>,
  files: NonNullable<MirrorContents['files']>,
): ReadonlyMap<string, Site> {
  const byHost = Object.groupBy(Object.entries(files), ([name]) => name.split('/')[0] ?? '')
  const added = Object.entries(byHost).map(([host, entries = []]): [string, Site] => {
    const objects = new Map(
      entries.map(([name, made]) => [name.slice(host.length), lazily(DATE_OF_FILES, () => made)]),
    )
    const original = sites.get(host)
    return [
      host,
      (path, query) => {
        const object = objects.get(path)
        return object === undefined ? (original?.(path, query) ?? ABSENT) : found(object)
      },
    ]
  })
  return new Map([...sites, ...added])
}
