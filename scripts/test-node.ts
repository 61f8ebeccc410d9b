/**
 * Tries the built action on a real node: real CRI-O, real e2e_node.test, real kubelet, systemd, and a user with sudo.
 * CRIO_NODE_E2E_NODE names the directory of a node (CONTRIBUTING.md says what it holds). Takes about twenty minutes.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const BINARIES = ['crio', 'pinns', 'crictl', 'kubelet', 'e2e_node.test', 'ginkgo']
const TESTS = ['node.test.ts', 'bisect.test.ts']
/** What the tests need of the checkout, inside the node. */
const CHECKOUT = [
  'action.yml',
  'dist',
  'report/action.yml',
  'package.json',
  'sandbox',
  '__tests__/node',
  'node_modules/yaml',
]

const node = process.env['CRIO_NODE_E2E_NODE']
if (node === undefined) {
  console.error(
    'test:node is skipped: CRIO_NODE_E2E_NODE does not name the directory of a real node (CONTRIBUTING.md, "On a real node").',
  )
  process.exit(1)
}
const missing = BINARIES.filter((name) => !existsSync(join(node, 'bin', name)))
if (missing.length > 0) {
  console.error(`test:node cannot run: ${join(node, 'bin')} lacks ${missing.join(', ')}.`)
  process.exit(1)
}

const script = (name: string) => join(node, 'systemd', name)
const environment = { ...process.env, TB: node }
const checkout = join(node, 'out', 'checkout')
rmSync(checkout, { recursive: true, force: true })
mkdirSync(checkout, { recursive: true })
for (const part of CHECKOUT) cpSync(part, join(checkout, part), { recursive: true })
// The Node that runs this, as the runner brings its own.
const program = join(checkout, 'node')
copyFileSync(process.execPath, program)

execFileSync(script('node-up.sh'), { env: environment, stdio: 'inherit' })
try {
  execFileSync(script('bare.sh'), { env: environment, stdio: 'inherit' })
  // As on a runner: what systemd says of services is in the journal, not on a console.
  execFileSync(script('nrun'), ['systemctl', 'log-target', 'journal'], { env: environment })
  const { status } = spawnSync(
    script('nrun'),
    [
      'runuser',
      '-u',
      'runner',
      '--',
      'env',
      `CRIO_NODE_E2E_NODE=${node}`,
      'HOME=/home/runner',
      program,
      '--test',
      '--test-concurrency=1',
      '--test-reporter=spec',
      ...process.argv.slice(2),
      ...TESTS.map((name) => join(checkout, '__tests__', 'node', name)),
    ],
    { env: environment, stdio: ['ignore', 'inherit', 'inherit'], cwd: '/' },
  )
  process.exitCode = status ?? 1
} finally {
  execFileSync(script('node-down.sh'), { env: environment, stdio: 'inherit' })
}
