/**
 * The oldest Node that runs the command, as in package.json; early versions of it lack functions that are needed. The runner
 * chooses Node for the action by itself.
 */
const OLDEST_NODE = 20

/** `EXIT.environment`. Its module cannot be imported here: an older Node may not understand what it imports. */
const EXIT_ENVIRONMENT = 3

/**
 * What the runner and npm start, by its directory in `dist/`. All of it is bundled together, so that shared modules are in
 * `dist/` once. Each entry loads its own part when it is called.
 */
export const ENTRIES = {
  main: () => import('./main.ts'),
  post: () => import('./post.ts'),
  plan: () => import('./plan.ts'),
  report: () => import('./report.ts'),
  bisect: () => import('./bisect.ts'),
  comment: () => import('./comment.ts'),
  cli: async () => {
    const { node } = process.versions
    const isNewEnough = Number.parseInt(node, 10) >= OLDEST_NODE && 'parse' in URL
    if (isNewEnough) return import('./cli.ts')
    console.error(
      `crio-node-e2e needs Node ${OLDEST_NODE} or newer, in a current release. This is Node ${node}.`,
    )
    process.exit(EXIT_ENVIRONMENT)
  },
}
