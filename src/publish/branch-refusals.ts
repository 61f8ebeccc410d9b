import type { GitHubFailure } from '../adapters/github-failure.ts'
import { RunError, type RunErrorKind } from '../domain/errors.ts'
import { formatDuration } from '../domain/text.ts'
import { isUnanswered } from './github-patience.ts'

/** A branch that is read or written. */
export interface BranchTarget {
  /** owner/name */
  readonly repository: string
  /** Without `refs/heads/`. */
  readonly branch: string
  /** What is done with it: `write` if it is not given. */
  readonly access?: 'read' | 'write'
}

/** A reason for which GitHub refuses something, and what to do about it. */
interface Refusal {
  readonly statuses: readonly number[]
  /** In GitHub's words. */
  readonly words: RegExp
  readonly kind: RunErrorKind
  /** Completes the sentence "The branch … of … cannot be read: …". */
  readonly why: (target: BranchTarget) => string
  readonly remedy: (target: BranchTarget) => string
  /** GitHub says the same if its servers disagree for a moment. */
  readonly isVague?: boolean
}

const OTHER_STORE = 'choose history: artifact, which writes nothing to the repository'

/**
 * The first row that matches counts. Sources of the words: https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
 * (permissions), github/rest-api-description#637 (empty repositories), dependabot/dependabot-core, common/lib/dependabot/pull_request_updater/github.rb
 * (protected branches), googleapis/repo-automation-bots#5551 and dmf-mxl/mxl#356 (rules).
 */
const REFUSALS: readonly Refusal[] = [
  {
    statuses: [401],
    words: /^/,
    kind: 'input',
    why: () => 'GitHub does not accept the token',
    remedy: () => 'Give a token that is still valid (input token)',
  },
  {
    statuses: [403],
    words:
      /not accessible by personal access token|must have (?:push|write|admin)|write access .{0,40}not granted/i,
    kind: 'input',
    why: ({ repository, access = 'write' }) =>
      `the token has no permission to ${toDo(access)} ${repository}`,
    remedy: ({ repository, access = 'write' }) =>
      `Give the token the permission Contents: ${access === 'read' ? 'read' : 'read and write'} for ${repository} (input token)`,
  },
  {
    statuses: [403],
    words: /not accessible by integration/i,
    kind: 'input',
    why: ({ access = 'write' }) => `the job has no permission to ${toDo(access)} the repository`,
    remedy: ({ access = 'write' }) =>
      access === 'read'
        ? 'Add contents: read to the permissions of the job with the report action'
        : 'Add contents: write to the permissions of the job with the report action (permissions: {contents: write, actions: read}). ' +
          'Workflows of pull requests from forks never have it: let a nightly write the history, and only read it there',
  },
  {
    statuses: [403],
    words: /archived/i,
    kind: 'input',
    why: ({ repository }) => `${repository} is archived`,
    remedy: () => `Unarchive the repository, or ${OTHER_STORE}`,
  },
  {
    statuses: [409],
    words: /repository is empty/i,
    kind: 'input',
    why: ({ repository }) => `${repository} is empty`,
    remedy: () => 'Push a first commit to its default branch: before that, GitHub makes no branch',
  },
  {
    statuses: [403, 409, 422],
    words:
      /rule violations|protected (?:branch|ref)|branch protection|being restricted|must be made through|must be signed|verified signatures|required status check|status checks? (?:is|are) expected|approving review|not authorized to (?:push|create|update)|linear history|merge queue|locked branch/i,
    kind: 'input',
    why: () => 'a rule of the repository forbids it',
    remedy: ({ branch }) =>
      `Exclude ${branch} from the ruleset (repository settings, Rules) or the branch protection (Branches) that has this rule, or ${OTHER_STORE}`,
  },
  {
    statuses: [403, 409, 422],
    words: /reference update failed|reference cannot be (?:created|updated)/i,
    isVague: true,
    kind: 'input',
    // GitHub says no more for a rule that restricts new branches (release-plz/action#518), and for a name that cannot
    // stand beside another one (microsoft/vscode-remote-repositories-github#122).
    why: () => 'a rule of the repository forbids it, or its name collides with another branch',
    remedy: ({ branch }) =>
      `Exclude ${branch} from rulesets that restrict branches (repository settings, Rules), choose another name (history-branch) if a branch has the same beginning, such as ${branch}/x, or ${OTHER_STORE}`,
  },
  {
    statuses: [413, 422],
    words: /too large|too big|exceeds/i,
    kind: 'input',
    why: () => 'its files are too large for GitHub',
    remedy: () => 'Shorten the history: crio-node-e2e history prune',
  },
  {
    statuses: [404],
    words: /^/,
    kind: 'input',
    why: ({ repository }) => `${repository} does not exist, or the token has no access to it`,
    remedy: () => 'Check the repository, and the access of the token to it (input token)',
  },
  {
    statuses: [403, 451],
    words: /^/,
    kind: 'input',
    why: () => 'GitHub forbids it',
    remedy: () => `Check the token and the settings of the repository, or ${OTHER_STORE}`,
  },
]

/** Whether GitHub says clearly why it refuses, so that another attempt changes nothing. */
export function isClearRefusal(failure: GitHubFailure): boolean {
  const refusal = refusalOf(failure)
  return refusal !== undefined && refusal.isVague !== true
}

/** A failure as an error with what to do about it. */
export function branchFailure(failure: GitHubFailure, target: BranchTarget): RunError {
  const { kind, why, remedy } = refusalOf(failure) ?? otherOf(failure)
  return branchError(
    target,
    {
      kind,
      why: why(target),
      cause: [
        failure.status === null ? 'No usable response from GitHub:' : `GitHub: ${failure.status}`,
        failure.message || 'without a reason',
        `(${failure.question})`,
      ].join(' '),
      remedy: remedy(target),
    },
    failure,
  )
}

/** An error for a branch that is not read or not written. */
export function branchError(
  { repository, branch, access = 'write' }: BranchTarget,
  {
    kind,
    why,
    cause,
    remedy,
  }: {
    readonly kind: RunErrorKind
    readonly why: string
    readonly cause: string
    readonly remedy: string
  },
  error?: Error,
): RunError {
  return new RunError(
    {
      kind,
      reason: kind === 'input' ? 'invalid-input' : 'build-unavailable',
      message: `The branch ${branch} of ${repository} cannot be ${access === 'read' ? 'read' : 'written'}: ${why}`,
      cause,
      remedy,
    },
    { cause: error },
  )
}

function toDo(access: 'read' | 'write'): string {
  return access === 'read' ? 'read' : 'write to'
}

function refusalOf({ status, message, waitSeconds }: GitHubFailure): Refusal | undefined {
  if (waitSeconds !== null) return undefined
  return REFUSALS.find(
    ({ statuses, words }) => status !== null && statuses.includes(status) && words.test(message),
  )
}

function otherOf(failure: GitHubFailure): Pick<Refusal, 'kind' | 'why' | 'remedy'> {
  const { waitSeconds } = failure
  if (waitSeconds !== null) {
    return {
      kind: 'environment',
      why: () => `the rate limit of GitHub is exceeded for ${formatDuration(waitSeconds)}`,
      remedy: () => 'Run the job again later, or give a token of its own (input token)',
    }
  }
  return {
    kind: 'environment',
    why: () =>
      isUnanswered(failure) ? 'GitHub does not respond as it should' : 'GitHub refuses it',
    remedy: () => 'Run the job again later (https://www.githubstatus.com)',
  }
}
