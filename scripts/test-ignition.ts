// Compares the parser of Ignition files with Ignition itself, a Go module that is built for this and never part of the
// action. CRIO_NODE_E2E_IGNITION_SEED chooses other mutations.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { GO_ENVIRONMENT, GO_FLAGS } from '../sandbox/build.ts'

const SOURCES = join(import.meta.dirname, 'ignition-validate')
const CACHE = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'crio-node-e2e')
const VALIDATOR = join(CACHE, 'ignition-validate')

/** Why the validator could not be built, or null. */
function build(): string | null {
  mkdirSync(CACHE, { recursive: true })
  const { status, error, stderr } = spawnSync('go', ['build', ...GO_FLAGS, '-o', VALIDATOR, '.'], {
    cwd: SOURCES,
    env: { ...process.env, ...GO_ENVIRONMENT },
    encoding: 'utf8',
  })
  if (error !== undefined) return error.message
  return status === 0 ? null : stderr
}

function test(): boolean {
  const jest = join('node_modules', 'jest', 'bin', 'jest.js')
  const { status } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--no-warnings',
      jest,
      '__tests__/domain/ignition',
      '--selectProjects',
      'unit',
    ],
    {
      cwd: join(import.meta.dirname, '..'),
      env: { ...process.env, CRIO_NODE_E2E_IGNITION_VALIDATE: VALIDATOR },
      stdio: 'inherit',
    },
  )
  return status === 0
}

const why = build()
if (why === null) process.exitCode = test() ? 0 : 1
else console.log(`Skipped: Ignition's validator cannot be built: ${why}`)
