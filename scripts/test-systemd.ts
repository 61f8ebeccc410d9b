/**
 * Tests against true systemd: in a container of its own that boots in a second, or on this machine itself when it is thrown
 * away afterwards (CRIO_NODE_E2E_SYSTEMD=machine). CONTRIBUTING.md, "Against true systemd", says what they need.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync } from 'node:fs'
import { removeAbandonedCgroups } from '../__tests__/systemd/cgroups.ts'
import { INTERRUPTS } from '../__tests__/systemd/machine-registry.ts'
import { missingForContainer, missingForMachine } from '../__tests__/systemd/requirements.ts'
import { isRootfs, makeRootfs, rootfsDirectory } from '../__tests__/systemd/rootfs.ts'
import { WHERE_VARIABLE } from '../__tests__/systemd/systemd.ts'

const where = process.env[WHERE_VARIABLE] ?? ''
if (!['', 'container', 'machine'].includes(where)) {
  console.error(`test:systemd cannot run: ${WHERE_VARIABLE} is neither container nor machine.`)
  process.exit(1)
}
const missing = where === 'machine' ? missingForMachine() : missingForContainer()
if (missing !== null) {
  // Who sets the variable wants the tests to run.
  console.error(`test:systemd ${where === '' ? 'is skipped' : 'cannot run'}: ${missing}.`)
  process.exit(where === '' ? 0 : 1)
}
if (where !== 'machine' && !isRootfs(rootfsDirectory(process.env))) {
  console.log(
    `Making a root file system in ${rootfsDirectory(process.env)}; this takes a minute, once.`,
  )
  makeRootfs(rootfsDirectory(process.env))
}
await removeAbandonedCgroups()
for (const file of globSync('__tests__/systemd/*.test.ts')) {
  const exitCode = await runTests(file)
  process.exitCode = Math.max(exitCode, Number(process.exitCode ?? 0))
  if (Object.values<number>(INTERRUPTS).includes(exitCode)) break
}

/** Runs a test file with Node's test runner. Not by `node --test`, which would not let it end its machines in peace. */
async function runTests(file: string): Promise<number> {
  const words = ['--test-reporter=spec', ...process.argv.slice(2), file]
  // Detached: a terminal would interrupt it besides us, and it may only get the signal once.
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
