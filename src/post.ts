import { WORKSPACE_STATE, whyIdle } from './app/run/remaining.ts'
import { readProcessContext, stateIn } from './inputs/environment.ts'
import { thisMachine } from './inputs/machine.ts'

const workspace = stateIn(process.env, WORKSPACE_STATE)
const idle = whyIdle(workspace)
if (idle === null) {
  const [{ post }, { realDeps }] = await Promise.all([
    import('./app/run/post.ts'),
    import('./app/real-deps.ts'),
  ])
  await post(realDeps(readProcessContext(process.env, thisMachine())), workspace)
} else {
  // The log is not loaded for one line.
  console.log(idle)
}
