import { Refusal } from './refusal.ts'
import type { BranchRule, Forbidden, Repository } from './state.ts'

/** GitHub's words, with the status: none of them is in the description. */
const REFUSALS: Readonly<
  Record<BranchRule['of'], Readonly<Record<Forbidden, readonly [status: number, words: string]>>>
> = {
  ruleset: {
    // For a new branch, GitHub does not name the rule: release-plz/action#518.
    creation: [422, 'Reference update failed'],
    update: [422, violation('Cannot update this protected ref.')],
    // satisfactory-factories/application#67
    'no-pull-request': [422, violation('Changes must be made through a pull request.')],
  },
  // actions/github-script#455; dependabot/dependabot-core, common/lib/dependabot/pull_request_updater/github.rb;
  // googleapis/repo-automation-bots#5551
  protection: {
    creation: [422, 'Reference update failed'],
    update: [403, "You're not authorized to push to this branch."],
    'no-pull-request': [422, 'Changes must be made through a pull request.'],
  },
}

/** @throws Refusal if a rule forbids what is to be done with a branch */
export function requireRules(
  { rules }: Repository,
  reference: string,
  what: 'creation' | 'update',
): void {
  const branch = reference.replace(/^refs\/heads\//, '')
  const broken = rules.find(({ branches, forbids }) => {
    const isMeant = branches.endsWith('*')
      ? branch.startsWith(branches.slice(0, -1))
      : branch === branches
    return isMeant && (forbids === what || (forbids === 'no-pull-request' && what === 'update'))
  })
  if (broken === undefined) return
  const [status, words] = REFUSALS[broken.of][broken.forbids]
  throw new Refusal(status, words)
}

function violation(rule: string): string {
  return `Repository rule violations found\n\n${rule}\n\n`
}
