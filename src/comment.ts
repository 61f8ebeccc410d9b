import { commentOnPullRequest } from './app/comment/comment-on-pull-request.ts'
import { realCommentDeps } from './app/comment/real-comment-deps.ts'
import { readCommentRequest } from './inputs/comment.ts'
import { localFiles, thisMachine } from './inputs/machine.ts'

const exitCode = await commentOnPullRequest(realCommentDeps(), () =>
  readCommentRequest(process.env, thisMachine(), localFiles),
)
// Setting the exit code is not enough: an aborted download may still keep the process alive.
process.exit(exitCode)
