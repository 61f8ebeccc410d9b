import { WORKSPACE_STATE, whyIdle } from './app/remaining.ts'
import { stateIn } from './inputs/context.ts'

const workspace = stateIn(process.env, WORKSPACE_STATE)
const idle = whyIdle(workspace)
if (idle === null) {
  const { latePost } = await import('./late-post.ts')
  await latePost(workspace)
} else {
  // As the log would say it, which is not loaded for that.
  console.log(idle)
}
