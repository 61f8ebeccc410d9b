import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBareRepository, type NewCommit } from './git.ts'
import type {
  Artifact,
  BranchRule,
  PullRequest,
  Release,
  Repository,
  WorkflowRun,
} from './state.ts'

/** A commit to begin with. The same commits have the same names each time. */
export interface CommitSeed {
  readonly message: string
  /** Contents by path; null takes a file away. */
  readonly files?: Readonly<Record<string, string | null>>
  /** ISO 8601; else a minute after the one before. */
  readonly date?: string
  /** Branch that it goes to, made from the default branch when it is new; the default one if not given. */
  readonly branch?: string
}

/** A repository to begin with; what is not given is empty. */
export interface RepositorySeed {
  /** owner/name */
  readonly name: string
  readonly private?: boolean
  readonly archived?: boolean
  readonly defaultBranch?: string
  /** Oldest first. One with a README if it is not given; none makes an empty repository. */
  readonly commits?: readonly CommitSeed[]
  /** Branches of the repository. */
  readonly pulls?: readonly (Pick<PullRequest, 'head'> & Partial<PullRequest>)[]
  readonly releases?: readonly (Pick<Release, 'tag'> & Partial<Release>)[]
  /** Branches that not everybody may write. */
  readonly rules?: readonly BranchRule[]
}

/** A workflow run to add. */
export type RunSeed = Partial<Omit<WorkflowRun, 'id'>>

/** An artifact to add. */
export type ArtifactSeed = Pick<Artifact, 'name' | 'zip'> & Partial<Artifact>

const BEGINNING = '2026-08-01T00:00:00Z'
const MINUTE = 60_000
const AUTHOR = { name: 'Mona Lisa', email: 'mona@example.com' }
const FIRST: CommitSeed = { message: 'Begin', files: { 'README.md': '# A repository\n' } }

/** Makes a repository as a seed describes it, with its git directory below another. */
export async function createRepository(
  directory: string,
  id: number,
  seed: RepositorySeed,
): Promise<Repository> {
  const [owner = '', name = ''] = seed.name.split('/')
  const defaultBranch = seed.defaultBranch ?? 'main'
  const commits = datedCommits(defaultBranch, seed.commits ?? [FIRST])
  const git = await createBareRepository(join(directory, `${id}.git`), defaultBranch, commits)
  const pulls = (seed.pulls ?? []).map((pull, index) => ({
    number: index + 1,
    title: pull.head,
    fork: null,
    base: defaultBranch,
    state: 'open' as const,
    draft: false,
    ...pull,
  }))
  const counters = { id: id * 1_000_000, number: Math.max(0, ...pulls.map(({ number }) => number)) }
  return {
    id,
    owner,
    name,
    isPrivate: seed.private ?? false,
    isArchived: seed.archived ?? false,
    beganEmpty: commits.length === 0,
    rules: seed.rules ?? [],
    defaultBranch,
    git,
    labels: new Map(),
    issues: new Map(),
    checkRuns: new Map(),
    statuses: [],
    runs: new Map(),
    artifacts: new Map(),
    releases: (seed.releases ?? []).map((release, index) => ({
      id: index + 1,
      name: release.tag,
      body: '',
      draft: false,
      prerelease: false,
      publishedAt: BEGINNING,
      ...release,
    })),
    pulls: new Map(pulls.map((pull) => [pull.number, pull])),
    nextId: () => ++counters.id,
    nextNumber: () => ++counters.number,
  }
}

/** A directory for the git directories. */
export function createGitDirectory(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'github-'))
}

function datedCommits(defaultBranch: string, seeds: readonly CommitSeed[]): readonly NewCommit[] {
  let time = Date.parse(BEGINNING) - MINUTE
  return seeds.map(({ message, files = {}, branch = defaultBranch, date }) => {
    time = date === undefined ? time + MINUTE : Date.parse(date)
    return { message, files, branch, author: { ...AUTHOR, date: new Date(time).toISOString() } }
  })
}

/** Adds a workflow run of the default branch's newest commit, which went well, and gives it. */
export async function addRun(
  repository: Repository,
  seed: RunSeed,
  now: string,
): Promise<WorkflowRun> {
  const branch = seed.branch ?? repository.defaultBranch
  const run: WorkflowRun = {
    id: repository.nextId(),
    name: 'nightly',
    workflow: 'nightly.yml',
    event: 'schedule',
    branch,
    fork: null,
    headSha: (await repository.git.commitOf(`refs/heads/${branch}`)) ?? '',
    runNumber: repository.runs.size + 1,
    runAttempt: 1,
    status: 'completed',
    conclusion: 'success',
    createdAt: now,
    jobs: [],
    ...seed,
  }
  repository.runs.set(run.id, run)
  return run
}

/**
 * A workflow run of a repository.
 * @throws Error when there is none
 */
export function findRun({ runs }: Repository, runId: number): WorkflowRun {
  const run = runs.get(runId)
  if (run === undefined) throw new Error(`there is no workflow run ${runId}`)
  return run
}

/** Changes a workflow run, and gives it. */
export function updateRun(repository: Repository, runId: number, changes: RunSeed): WorkflowRun {
  const run = { ...findRun(repository, runId), ...changes }
  repository.runs.set(runId, run)
  return run
}

/** Adds an artifact of a run, and gives it. */
export function addArtifact(
  repository: Repository,
  runId: number,
  seed: ArtifactSeed,
  now: string,
): Artifact {
  const artifact = { id: repository.nextId(), runId, expired: false, createdAt: now, ...seed }
  repository.artifacts.set(artifact.id, artifact)
  return artifact
}
