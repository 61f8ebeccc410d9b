// Checks and tests the sandbox's Go programs where they stand.
import { spawnSync } from 'node:child_process'
import { GO_ENVIRONMENT, GO_FLAGS, SOURCES } from '../sandbox/build.ts'

/** The suite is vetted and not run: it needs a node and is no test of the sandbox. */
const COMMANDS = [
  ['vet', ...GO_FLAGS, './...'],
  ['test', ...GO_FLAGS, './cmd/...', './internal/...'],
]

function run(args: readonly string[]): boolean {
  const { status, error } = spawnSync('go', args, {
    cwd: SOURCES,
    env: { ...process.env, ...GO_ENVIRONMENT },
    stdio: 'inherit',
  })
  if (error !== undefined) console.error(`go ${args.join(' ')}: ${error.message}`)
  return status === 0
}

process.exitCode = COMMANDS.every(run) ? 0 : 1
