import {
  COMMIT,
  CRIO_TAG,
  KUBERNETES_CI,
  KUBERNETES_RELEASE,
  RELEASE_BRANCH,
} from '../domain/model/build-names.ts'
import { CRIO_REPOSITORY } from '../domain/request/build-locations.ts'
import type { CrioRequest, DirectoryRequest, KubernetesRequest } from '../domain/request/request.ts'
import { publicUrl } from '../domain/urls.ts'
import { absolutePath, type InputContext, isPath, looksLikePath } from './input-context.ts'
import { parseHttpUrl } from './locations.ts'
import { accept, andThen, nearestWord, type Parsed, refuse } from './parsed.ts'

/** Words to suggest. `ignition` is not one: it is only valid together with the input of that name. */
const CRIO_WORDS: readonly string[] = ['main', 'main-bundle', 'latest']
const KUBERNETES_WORDS: readonly string[] = ['main', 'main-fast', 'latest', 'last-good']

const PULL_REQUEST = /^(?:pr|pull)[/-](?<number>\d+)$/
const WORKFLOW_RUN = /^run[/-](?<number>\d+)$/
const VERSION = /^\d+\.\d+\.\d/
const MINOR = /^v?(1\.\d+)$/
const HTTP = /^https?:\/\//i

/** Addresses of pages on GitHub that name a build. */
const PULL_REQUEST_PAGE = page('pull/(?<number>\\d+)')
const WORKFLOW_RUN_PAGE = page('actions/runs/(?<number>\\d+)')
const ARTIFACT_PAGE = page('actions/runs/\\d+/artifacts/(?<number>\\d+)')
const COMMIT_PAGE = page('commit/(?<commit>[0-9a-f]{7,40})')

/** One way to name a build: the pattern of the text, and its meaning. */
interface Form<T> {
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray) => Parsed<T>
}

const CRIO_FORMS: readonly Form<CrioRequest>[] = [
  form(/^main$/, ({ input }) => ({ kind: 'branch', asked: input, branch: 'main' })),
  form(/^main-bundle$/, ({ input }) => ({ kind: 'newest-bundle', asked: input, branch: 'main' })),
  form(RELEASE_BRANCH, ({ input }) => ({ kind: 'branch', asked: input, branch: input })),
  form(/^latest$/, ({ input }) => ({ kind: 'latest', asked: input })),
  form(CRIO_TAG, ({ input }) => ({ kind: 'release', asked: input, tag: input })),
  form(/^ignition$/, ({ input }) => ({ kind: 'ignition', asked: input })),
  form(COMMIT, ({ input }) => ({ kind: 'commit', asked: input, commit: input })),
  form(COMMIT_PAGE, commitOfPage),
  ...[PULL_REQUEST, PULL_REQUEST_PAGE].map((pattern) =>
    form<CrioRequest>(pattern, (match) => ({
      kind: 'pull-request',
      ...gitHubSource(match),
      number: numberIn(match),
    })),
  ),
  ...[WORKFLOW_RUN, WORKFLOW_RUN_PAGE].map((pattern) =>
    form<CrioRequest>(pattern, (match) => ({
      kind: 'workflow-run',
      ...gitHubSource(match),
      run: numberIn(match),
    })),
  ),
  { pattern: HTTP, read: ({ input }) => parseBundleUrl(input) },
]

const KUBERNETES_FORMS: readonly Form<KubernetesRequest>[] = [
  form(/^main$/, ({ input }) => ({ kind: 'branch', asked: input, branch: 'main' })),
  form(/^main-fast$/, ({ input }) => ({ kind: 'main-fast', asked: input })),
  form(RELEASE_BRANCH, ({ input }) => ({ kind: 'branch', asked: input, branch: input })),
  form(/^latest$/, ({ input }) => ({ kind: 'latest', asked: input })),
  form(/^last-good$/, ({ input }) => ({ kind: 'last-good', asked: input })),
  form(KUBERNETES_RELEASE, ({ input }) => ({ kind: 'release', asked: input, version: input })),
  form(KUBERNETES_CI, ({ input }) => ({ kind: 'ci', asked: input, version: input })),
  form(COMMIT, ({ input }) => ({ kind: 'commit', asked: input, commit: input })),
  form(COMMIT_PAGE, commitOfPage),
  form(ARTIFACT_PAGE, (match) => ({
    kind: 'artifact',
    ...gitHubSource(match),
    artifact: numberIn(match),
  })),
  { pattern: HTTP, read: ({ input }) => parseBuildUrl(input) },
]

/** Parses the `crio` input; action.yml describes its forms. */
export function parseCrio(asked: string, context: InputContext): Parsed<CrioRequest> {
  if (looksLikePath(asked)) return parseCrioPath(asked, context)
  const nearest = nearestBuild(asked, CRIO_WORDS, context)
  return parseForm(CRIO_FORMS, asked) ?? refuse(asked, 'is not a valid CRI-O build', nearest)
}

/** Parses the `kubernetes` input; action.yml describes its forms. */
export function parseKubernetes(asked: string, context: InputContext): Parsed<KubernetesRequest> {
  if (looksLikePath(asked)) return parseDirectory(asked, context)
  const nearest = nearestBuild(asked, KUBERNETES_WORDS, context)
  return (
    parseForm(KUBERNETES_FORMS, asked) ?? refuse(asked, 'is not a valid Kubernetes build', nearest)
  )
}

function form<T>(pattern: RegExp, meaning: (match: RegExpExecArray) => T): Form<T> {
  return { pattern, read: (match) => accept(meaning(match)) }
}

function commitOfPage({ input, groups }: RegExpExecArray) {
  return { kind: 'commit', asked: publicUrl(input), commit: groups?.['commit'] ?? '' } as const
}

/** The repository of a page on GitHub, or CRI-O's own for a number. */
function gitHubSource({ input, groups }: RegExpExecArray) {
  const asked = HTTP.test(input) ? publicUrl(input) : input
  return { asked, repository: groups?.['repository'] ?? CRIO_REPOSITORY }
}

function numberIn({ groups }: RegExpExecArray): number {
  return Number(groups?.['number'])
}

function page(path: string): RegExp {
  const repository = '(?<repository>[\\w.-]+/[\\w.-]+)'
  return new RegExp(`^https://github\\.com/${repository}/${path}(?:[/?#].*)?$`, 'i')
}

function parseForm<T>(forms: readonly Form<T>[], asked: string): Parsed<T> | null {
  for (const { pattern, read } of forms) {
    const match = pattern.exec(asked)
    if (match !== null) return read(match)
  }
  return null
}

function parseDirectory(asked: string, context: InputContext): Parsed<DirectoryRequest> {
  const path = absolutePath(asked, context)
  if (context.files.isDirectory(path)) return accept({ kind: 'directory', asked, path })
  return refuse(asked, `is not a directory (looked for ${path})`)
}

function parseCrioPath(asked: string, context: InputContext): Parsed<CrioRequest> {
  const path = absolutePath(asked, context)
  if (!context.files.isFile(path)) return parseDirectory(asked, context)
  if (isBundleName(path)) return accept({ kind: 'bundle-file', asked, path })
  return refuse(asked, 'is a file, but not a bundle: the name of a bundle ends in .tar.gz')
}

function parseBundleUrl(asked: string): Parsed<CrioRequest> {
  return andThen(parseHttpUrl(asked), (url) => {
    if (isBundleName(url.pathname)) {
      return accept({ kind: 'bundle-url', asked: publicUrl(asked), url: url.href })
    }
    return refuse(publicUrl(asked), 'is not the URL of a bundle: its path does not end in .tar.gz')
  })
}

function parseBuildUrl(asked: string): Parsed<KubernetesRequest> {
  return andThen(parseHttpUrl(asked), ({ href }) =>
    accept({ kind: 'url', asked: publicUrl(asked), url: href.replace(/\/+$/, '') }),
  )
}

function isBundleName(path: string): boolean {
  return /\.(tar\.gz|tgz)$/.test(path)
}

function nearestBuild(
  text: string,
  words: readonly string[],
  context: InputContext,
): string | undefined {
  if (VERSION.test(text)) return `v${text}`
  const minor = MINOR.exec(text)?.[1]
  if (minor !== undefined) return `release-${minor}`
  return isPath(text, context) ? `./${text}` : nearestWord(text, words)
}
