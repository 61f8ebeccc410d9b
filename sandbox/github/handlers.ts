import type { Handlers } from './call.ts'
import { ACTIONS_HANDLERS } from './operations/actions.ts'
import { CHECK_HANDLERS } from './operations/checks.ts'
import { COMMIT_HANDLERS } from './operations/commits.ts'
import { CONTENT_HANDLERS } from './operations/contents.ts'
import { GIT_HANDLERS } from './operations/git.ts'
import { ISSUE_HANDLERS } from './operations/issues.ts'
import { PULL_HANDLERS } from './operations/pulls.ts'
import { REPOSITORY_HANDLERS } from './operations/repositories.ts'

/** How each served operation is served. */
export const HANDLERS: Handlers = {
  ...ACTIONS_HANDLERS,
  ...CHECK_HANDLERS,
  ...COMMIT_HANDLERS,
  ...CONTENT_HANDLERS,
  ...GIT_HANDLERS,
  ...ISSUE_HANDLERS,
  ...PULL_HANDLERS,
  ...REPOSITORY_HANDLERS,
}
