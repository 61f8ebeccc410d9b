/**
 * Tests against true systemd: in a container of its own that boots in a second, or on this machine itself when it is thrown
 * away afterwards (CRIO_NODE_E2E_SYSTEMD=machine). CONTRIBUTING.md, "Against true systemd", says what they need.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, globSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { isSystemdHere, removeAbandonedCgroups } from './systemd/cgroups.ts'
import { INTERRUPTS } from './systemd/fleet.ts'
import { WHERE_VARIABLE } from './systemd/systemd.ts'
import { canMakeTree, isTree, makeTree, treeDirectory } from './systemd/tree.ts'

const INSTALL = 'apt-get install systemd-container mmdebstrap'

const where = process.env[WHERE_VARIABLE] ?? ''
if (!['', 'container', 'machine'].includes(where)) {
  console.error(`test:systemd cannot run: ${WHERE_VARIABLE} is neither container nor machine.`)
  process.exit(1)
}
const missing = where === 'machine' ? missingForMachine() : missingForContainer()
if (missing !== null) {
  // Who names a place wants the tests to run.
  console.error(`test:systemd ${where === '' ? 'is skipped' : 'cannot run'}: ${missing}.`)
  process.exit(where === '' ? 0 : 1)
}
if (where !== 'machine' && !isTree(treeDirectory(process.env))) {
  console.log(
    `Making a root file system in ${treeDirectory(process.env)}; this takes a minute, once.`,
  )
  makeTree(treeDirectory(process.env))
}
await removeAbandonedCgroups()
for (const file of globSync('scripts/systemd/*.test.ts')) {
  const exitCode = await runTests(file)
  process.exitCode = Math.max(exitCode, Number(process.exitCode ?? 0))
  if (Object.values<number>(INTERRUPTS).includes(exitCode)) break
}

/** Runs a test file with Node's test runner. Not by `node --test`, which would not let it end its machines in peace. */
async function runTests(file: string): Promise<number> {
  const words = ['--test-reporter=spec', ...process.argv.slice(2), file]
  // Detached: a terminal would interrupt it besides us, and it may only be told once.
  const tests = spawn(process.execPath, words, {
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  })
  let interrupt = 0
  const passOn = (signal: keyof typeof INTERRUPTS) => {
    interrupt = INTERRUPTS[signal]
    tests.kill(signal)
  }
  for (const signal of Object.keys(INTERRUPTS)) process.on(signal, passOn)
  const [exitCode] = await once(tests, 'exit')
  for (const signal of Object.keys(INTERRUPTS)) process.off(signal, passOn)
  await removeAbandonedCgroups()
  // Tests that do not listen yet are ended by the signal itself.
  return interrupt || (typeof exitCode === 'number' ? exitCode : 1)
}

/** What this machine lacks to be tested itself, and how to get it; null when nothing. */
function missingForMachine(): string | null {
  if (!isSystemdHere())
    return 'systemd does not run this machine; unset the variable to use a container'
  if (spawnSync('sudo', ['-n', 'true']).status !== 0) {
    return '"sudo -n true" fails; let this user use sudo without a password'
  }
  return null
}

/** What this machine lacks to boot a container, and how to get it; null when nothing. */
function missingForContainer(): string | null {
  if (process.getuid?.() !== 0)
    return `only root can boot a container; run it as root, or set ${WHERE_VARIABLE}=machine on a machine that is removed from the tool cache`
  const program = ['systemd-nspawn', 'nsenter'].find((name) => !isOnPath(name))
  if (program !== undefined) return `there is no ${program}; ${INSTALL}`
  const tree = treeDirectory(process.env)
  if (isTree(tree) || (isOnPath('mmdebstrap') && canMakeTree())) return null
  return `there is no root file system in ${tree} and no way to make one; ${INSTALL} (Debian, Ubuntu), or name one by CRIO_NODE_E2E_SYSTEMD_ROOT`
}

function isOnPath(program: string): boolean {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .some((directory) => existsSync(join(directory, program)))
}
