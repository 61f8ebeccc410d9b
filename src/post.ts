import { WORKSPACE_STATE, nothingToDo } from './app/run/remaining.ts'
import { readProcessContext, stateIn } from './inputs/environment.ts'
import { thisMachine } from './inputs/local.ts'

const workspace = stateIn(process.env, WORKSPACE_STATE)
const idle = nothingToDo(workspace)
if (idle === null) {
  const [{ post }, { realDeps }] = await Promise.all([
    import('./app/run/post.ts'),
    import('./app/real-deps.ts'),
  ])
  await post(realDeps(readProcessContext(process.env, thisMachine())), workspace)
} else {
  // As the log would say it, which is not loaded for that.
  console.log(idle)
}
