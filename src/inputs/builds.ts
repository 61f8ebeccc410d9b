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
import { accept, nearestWord, type Parsed, refuse } from './parsed.ts'
import { locate, looksLikePath, type Surroundings } from './surroundings.ts'

const CRIO_WORDS: readonly string[] = ['main', 'main-bundle', 'latest', 'ignition']
const KUBERNETES_WORDS: readonly string[] = ['main', 'main-fast', 'latest', 'last-good']

const PULL_REQUEST = /^(?:pr|pull)[/-](\d+)$/
const WORKFLOW_RUN = /^run[/-](\d+)$/
const MINOR = /^v?(1\.\d+)$/
const HTTP = /^https?:\/\//i

/** Pages on GitHub that name a build, as they stand in a browser's address line. */
const PULL_REQUEST_PAGE = page('pull/(?<number>\\d+)')
const WORKFLOW_RUN_PAGE = page('actions/runs/(?<number>\\d+)')
const ARTIFACT_PAGE = page('actions/runs/\\d+/artifacts/(?<number>\\d+)')
const COMMIT_PAGE = page('commit/(?<commit>[0-9a-f]{7,40})')

/** One way to name a build: what the text must look like, and what it means then. */
interface Form<T> {
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray, around: Surroundings) => Parsed<T>
}

const CRIO_FORMS: readonly Form<CrioRequest>[] = [
  form(/^main$/, ({ input }) => ({ kind: 'branch', asked: input, branch: 'main' })),
  form(/^main-bundle$/, ({ input }) => ({ kind: 'newest-bundle', asked: input, branch: 'main' })),
  form(RELEASE_BRANCH, ({ input }) => ({ kind: 'branch', asked: input, branch: input })),
  form(/^latest$/, ({ input }) => ({ kind: 'latest', asked: input })),
  form(CRIO_TAG, ({ input }) => ({ kind: 'release', asked: input, tag: input })),
  form(/^ignition$/, ({ input }) => ({ kind: 'ignition', asked: input })),
  form(COMMIT, ({ input }) => ({ kind: 'commit', asked: input, commit: input })),
  form(PULL_REQUEST, ({ input, 1: number }) => ({
    kind: 'pull-request',
    asked: input,
    repository: CRIO_REPOSITORY,
    number: Number(number),
  })),
  form(WORKFLOW_RUN, ({ input, 1: run }) => ({
    kind: 'workflow-run',
    asked: input,
    repository: CRIO_REPOSITORY,
    run: Number(run),
  })),
  form(PULL_REQUEST_PAGE, ({ input, groups }) => ({
    kind: 'pull-request',
    asked: publicUrl(input),
    repository: groups?.['repository'] ?? '',
    number: Number(groups?.['number']),
  })),
  form(WORKFLOW_RUN_PAGE, ({ input, groups }) => ({
    kind: 'workflow-run',
    asked: publicUrl(input),
    repository: groups?.['repository'] ?? '',
    run: Number(groups?.['number']),
  })),
  form(COMMIT_PAGE, ({ input, groups }) => ({
    kind: 'commit',
    asked: publicUrl(input),
    commit: groups?.['commit'] ?? '',
  })),
  { pattern: HTTP, read: ({ input }) => readBundleUrl(input) },
]

const KUBERNETES_FORMS: readonly Form<KubernetesRequest>[] = [
  form(/^main$/, ({ input }) => ({ kind: 'branch', asked: input, branch: 'main' })),
  form(/^main-fast$/, ({ input }) => ({ kind: 'main-fast', asked: input })),
  form(RELEASE_BRANCH, ({ input }) => ({ kind: 'branch', asked: input, branch: input })),
  form(/^latest$/, ({ input }) => ({ kind: 'latest', asked: input })),
  {
    pattern: /^last-good$/,
    read: ({ input }) => refuse(input, 'needs a history of earlier runs, and there is none'),
  },
  form(KUBERNETES_RELEASE, ({ input }) => ({ kind: 'release', asked: input, version: input })),
  form(KUBERNETES_CI, ({ input }) => ({ kind: 'ci', asked: input, version: input })),
  form(COMMIT, ({ input }) => ({ kind: 'commit', asked: input, commit: input })),
  form(ARTIFACT_PAGE, ({ input, groups }) => ({
    kind: 'artifact',
    asked: publicUrl(input),
    repository: groups?.['repository'] ?? '',
    artifact: Number(groups?.['number']),
  })),
  form(COMMIT_PAGE, ({ input, groups }) => ({
    kind: 'commit',
    asked: publicUrl(input),
    commit: groups?.['commit'] ?? '',
  })),
  { pattern: HTTP, read: ({ input }) => readBuildUrl(input) },
]

/** Reads the `crio` input: see action.yml for its forms. */
export function parseCrio(asked: string, around: Surroundings): Parsed<CrioRequest> {
  if (looksLikePath(asked)) return readCrioPath(asked, around)
  return (
    readForm(CRIO_FORMS, asked, around) ??
    refuse(
      asked,
      'names no CRI-O build',
      nearestBuild(asked, CRIO_WORDS, (text) => CRIO_TAG.test(text), around),
    )
  )
}

/** Reads the `kubernetes` input: see action.yml for its forms. */
export function parseKubernetes(asked: string, around: Surroundings): Parsed<KubernetesRequest> {
  if (looksLikePath(asked)) return readDirectory(asked, around)
  return (
    readForm(KUBERNETES_FORMS, asked, around) ??
    refuse(
      asked,
      'names no Kubernetes build',
      nearestBuild(
        asked,
        KUBERNETES_WORDS,
        (text) => KUBERNETES_RELEASE.test(text) || KUBERNETES_CI.test(text),
        around,
      ),
    )
  )
}

function form<T>(pattern: RegExp, meaning: (match: RegExpExecArray) => T): Form<T> {
  return { pattern, read: (match) => accept(meaning(match)) }
}

function page(path: string): RegExp {
  return new RegExp(
    `^https://github\\.com/(?<repository>[\\w.-]+/[\\w.-]+)/${path}(?:[/?#].*)?$`,
    'i',
  )
}

function readForm<T>(
  forms: readonly Form<T>[],
  asked: string,
  around: Surroundings,
): Parsed<T> | null {
  for (const { pattern, read } of forms) {
    const match = pattern.exec(asked)
    if (match !== null) return read(match, around)
  }
  return null
}

function readDirectory(asked: string, around: Surroundings): Parsed<DirectoryRequest> {
  const path = locate(asked, around)
  if (around.files.isDirectory(path)) return accept({ kind: 'directory', asked, path })
  return refuse(asked, `is not a directory (looked for ${path})`)
}

function readCrioPath(asked: string, around: Surroundings): Parsed<CrioRequest> {
  const path = locate(asked, around)
  if (!around.files.isFile(path)) return readDirectory(asked, around)
  if (isBundleName(path)) return accept({ kind: 'bundle-file', asked, path })
  return refuse(asked, 'is a file, but no bundle: the name of a bundle ends in .tar.gz')
}

function readBundleUrl(asked: string): Parsed<CrioRequest> {
  return readUrl(asked, (url) => {
    if (isBundleName(url.pathname)) {
      return accept({ kind: 'bundle-url', asked: publicUrl(asked), url: url.href })
    }
    return refuse(publicUrl(asked), 'is no URL of a bundle: its path does not end in .tar.gz')
  })
}

function readBuildUrl(asked: string): Parsed<KubernetesRequest> {
  return readUrl(asked, (url) =>
    accept({ kind: 'url', asked: publicUrl(asked), url: url.href.replace(/\/+$/, '') }),
  )
}

/** A login would end in logs; a query may be a signature, which is not shown. */
function readUrl<T>(asked: string, read: (url: URL) => Parsed<T>): Parsed<T> {
  const url = URL.parse(asked)
  if (url === null) return refuse(asked, 'is not a URL')
  if (url.username === '' && url.password === '') return read(url)
  return refuse(publicUrl(asked), 'is given with credentials, which would end in logs and reports')
}

function isBundleName(path: string): boolean {
  return /\.(tar\.gz|tgz)$/.test(path)
}

function nearestBuild(
  text: string,
  words: readonly string[],
  isVersion: (text: string) => boolean,
  around: Surroundings,
): string | undefined {
  if (isVersion(`v${text}`)) return `v${text}`
  const minor = MINOR.exec(text)?.[1]
  if (minor !== undefined) return `release-${minor}`
  const path = locate(text, around)
  if (around.files.isDirectory(path) || around.files.isFile(path)) return `./${text}`
  return nearestWord(text, words)
}
