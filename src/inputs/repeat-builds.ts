import {
  CRIO_TAG,
  FULL_COMMIT,
  KUBERNETES_CI,
  KUBERNETES_RELEASE,
} from '../domain/model/build-names.ts'
import type { BuildPart, ResolvedBuild } from '../domain/model/builds.ts'
import type { PublicRequest } from '../domain/model/run-facts.ts'
import { COMPONENTS, repositoryOf } from '../domain/request/components.ts'
import { plainLine } from '../domain/text.ts'
import { looksLikePath } from './input-context.ts'

/** A value of an input that means exactly what ran; null if there is none. */
export interface ExactValue {
  readonly value: string | null
  /** What the value does not say, in a sentence with what to do; empty if it says all. */
  readonly gap: string
}

type Named = PublicRequest['crio']

/** The name of a build in the address of a file of it (builds/layout.ts). */
const COMMIT_IN_SOURCE = /(?:^|[^0-9a-f])([0-9a-f]{40})(?:\/[a-z0-9]+\/\w+|\.tar\.gz)$/
const TAG_IN_SOURCE = /\.(v\d+\.\d+\.\d+)\.tar\.gz$/
const HTTP = /^https?:\/\//i
/** The forms of a workflow run (inputs/builds.ts). */
const RUN = /^(?:run[/-]\d+|https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+)$/i

/** The value of the input `crio` for the build that ran. */
export function exactCrio(
  { crio: { kind, asked }, mirrors }: Pick<PublicRequest, 'crio' | 'mirrors'>,
  build: ResolvedBuild | undefined,
): ExactValue {
  const parts = build?.parts ?? []
  const bundle = partNamed(parts, 'bundle')?.source ?? null
  switch (kind) {
    case 'directory':
    case 'bundle-file':
      return local('crio', asked, partNamed(parts, 'crio'))
    case 'bundle-url':
      return exact('crio', asked, HTTP.test(asked) ? asked : bundle)
    case 'workflow-run':
    case 'pull-request':
      return exact('crio', asked, build?.exact || (RUN.test(asked) ? asked : null))
    case 'ignition':
      // The files can pin a bundle of another server.
      return bundle === null || bundle.startsWith(`${mirrors.crio}/`)
        ? exact('crio', asked, published(build))
        : exact('crio', asked, HTTP.test(bundle) ? bundle : null)
    default:
      return exact('crio', asked, published(build) ?? alwaysSame(kind, asked))
  }
}

/** The value of the input `kubernetes` for the build that ran. */
export function exactKubernetes(
  { kind, asked }: Named,
  build: ResolvedBuild | undefined,
): ExactValue {
  if (kind === 'directory') {
    return local('kubernetes', asked, partNamed(build?.parts ?? [], 'kubelet'))
  }
  if (kind === 'url' || kind === 'artifact') {
    return exact('kubernetes', asked, HTTP.test(asked) ? asked : null)
  }
  const version = build?.version ?? ''
  const isName = KUBERNETES_CI.test(version) || KUBERNETES_RELEASE.test(version)
  return exact('kubernetes', asked, isName ? version : alwaysSame(kind, asked))
}

/** The value of the input of a component that replaced the one of the build. */
export function exactComponent(
  { name, asked }: PublicRequest['components'][number],
  crio: ResolvedBuild | undefined,
): ExactValue {
  if (!looksLikePath(asked)) return { value: asked, gap: '' }
  const { repository } = COMPONENTS[name]
  const part = crio?.parts.find((one) => repositoryOf(one.name) === repository)
  return local(name, asked, part)
}

function exact(input: 'crio' | 'kubernetes', asked: string, value: string | null): ExactValue {
  if (value !== null) return { value, gap: '' }
  const project = input === 'crio' ? 'CRI-O' : 'Kubernetes'
  return {
    value: null,
    gap: `The report does not say which build of ${project} ${plainLine(asked)} was: give a build in the option ${input}`,
  }
}

/** A path of the machine of the run. Its contents are not in the report. */
function local(input: string, asked: string, part: BuildPart | undefined): ExactValue {
  const isWhole = !asked.startsWith('/') && part?.trust === 'local' && part.source.startsWith('/')
  const path = isWhole ? part.source : asked
  return {
    value: path,
    gap: `${input} was ${plainLine(path)} on the machine of the run, and the report does not have its contents: give a path or a build in the option ${input}`,
  }
}

/**
 * The commit or the tag of a build in CRI-O's bucket: what its address says, because a build may not know its commit, or
 * abbreviate it.
 */
function published(build: ResolvedBuild | undefined): string | null {
  if (build === undefined) return null
  const { parts, commit, version } = build
  const source = (partNamed(parts, 'crio') ?? partNamed(parts, 'bundle'))?.source ?? ''
  const named = COMMIT_IN_SOURCE.exec(source)?.[1] ?? TAG_IN_SOURCE.exec(source)?.[1]
  if (named !== undefined) return named
  if (commit !== null && FULL_COMMIT.test(commit)) return commit
  return CRIO_TAG.test(`v${version}`) ? `v${version}` : null
}

/** What was asked for, if that always means the same build: a run may end before it knows the build. */
function alwaysSame(kind: string, asked: string): string | null {
  const isSame =
    (kind === 'commit' && FULL_COMMIT.test(asked)) ||
    (kind === 'ci' && KUBERNETES_CI.test(asked)) ||
    (kind === 'release' && KUBERNETES_RELEASE.test(asked))
  return isSame ? asked : null
}

function partNamed(parts: readonly BuildPart[], wanted: string): BuildPart | undefined {
  return parts.find(({ name }) => name === wanted)
}
