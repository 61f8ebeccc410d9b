import { post } from './app/post.ts'
import { actionsWorld } from './app/world.ts'
import { readAround } from './inputs/context.ts'
import { thisMachine } from './inputs/local.ts'

/**
 * What post does where main has not done it all. A module of its own, so that one `import()` loads it: two would split the
 * shared code of `dist/` into more files, and main would start later.
 * @param workspace directory of the run
 */
export function latePost(workspace: string): Promise<void> {
  return post(actionsWorld(readAround(process.env, thisMachine())), workspace)
}
