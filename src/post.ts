import { nothingToDo, WORKSPACE_STATE } from './app/run/remaining.ts'
import { stateIn } from './inputs/environment.ts'

const workspace = stateIn(process.env, WORKSPACE_STATE)
const idle = nothingToDo(workspace)
if (idle === null) {
  const { finishPost } = await import('./finish-post.ts')
  await finishPost(workspace)
} else {
  // Without the module of the log, which would take longer to load than to print this.
  console.log(idle)
}
