import type { TrackedSkip } from '../../domain/model/results.ts'
import { issueOf } from '../../domain/request/skip-warnings.ts'
import type { Run } from './run.ts'

/** More issues are not asked about. */
const MOST_ISSUES = 20

/**
 * The links of tracked skips whose issues are closed. Only GitHub is asked, and only with a token: without one, it answers few
 * requests of a runner. What it does not answer counts as open.
 */
export async function closedIssues(
  { deps, context }: Pick<Run, 'deps' | 'context'>,
  skips: readonly TrackedSkip[],
): Promise<ReadonlySet<string>> {
  const { token, apiUrl: baseUrl, serverUrl } = context
  if (token === null) return new Set()
  const links = [...new Set(skips.map(({ link }) => link))]
  const issues = links.flatMap((link) => issueOf(link, serverUrl) ?? []).slice(0, MOST_ISSUES)
  if (issues.length === 0) return new Set()
  const gitHub = deps.gitHub({ token, baseUrl })
  const states = await Promise.all(
    issues.map(({ repository, number }) => gitHub.issueState(repository, number).catch(() => null)),
  )
  return new Set(issues.filter((_, index) => states[index] === 'closed').map(({ link }) => link))
}
