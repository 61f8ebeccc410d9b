import { savedState } from './adapters/actions.ts'
import { WORKSPACE_STATE } from './app/main.ts'
import { post } from './app/post.ts'
import { actionsWorld } from './app/world.ts'
import { readAround } from './inputs/context.ts'
import { thisMachine } from './inputs/local.ts'

await post(actionsWorld(readAround(process.env, thisMachine())), savedState(WORKSPACE_STATE))
