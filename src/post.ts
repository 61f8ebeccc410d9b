import { WORKSPACE_STATE, whyIdle } from './app/remaining.ts'
import { readAround, stateIn } from './inputs/context.ts'
import { thisMachine } from './inputs/local.ts'

const workspace = stateIn(process.env, WORKSPACE_STATE)
const idle = whyIdle(workspace)
if (idle === null) {
  const [{ post }, { actionsWorld }] = await Promise.all([
    import('./app/post.ts'),
    import('./app/world.ts'),
  ])
  await post(actionsWorld(readAround(process.env, thisMachine())), workspace)
} else {
  // As the log would say it, which is not loaded for that.
  console.log(idle)
}
