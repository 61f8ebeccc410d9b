import { realDeps } from './app/real-deps.ts'
import { post } from './app/run/post.ts'
import { readProcessContext } from './inputs/environment.ts'
import { thisMachine } from './inputs/machine.ts'

/**
 * What post does if main has not finished. A module of its own, so that one `import()` loads it: two would split the shared
 * code of `dist/` into more files, and main would start later.
 * @param workspace directory of the run
 */
export function finishPost(workspace: string): Promise<void> {
  return post(realDeps(readProcessContext(process.env, thisMachine())), workspace)
}
