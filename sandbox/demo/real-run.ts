import { spawn } from 'node:child_process'
import { join, relative } from 'node:path'
import { CLI, REPORTS } from './paths.ts'

const REPORT = join(REPORTS, 'real')
/** The defaults of a first try: a real run of the smoke lane takes half an hour. */
const DEFAULTS = { lane: 'smoke', 'report-dir': REPORT }

/**
 * Runs `crio-node-e2e run` on this machine, after it said what that does. Returns its exit code.
 * @param options more options of that command, which go before the defaults
 */
export async function runOnThisMachine(options: readonly string[]): Promise<number> {
  const isGiven = (name: string) =>
    options.some((option) => option === `--${name}` || option.startsWith(`--${name}=`))
  const defaults = Object.entries(DEFAULTS)
    .filter(([name]) => !isGiven(name))
    .map(([name, value]) => `--${name}=${value}`)
  const args = ['run', ...defaults, ...options]
  console.log(`A real run on this machine, as root through sudo. It will

  - look whether the machine fits, and stop with a clear word when it does not:
    it needs systemd, sudo without a password, and no other kubelet or CRI-O;
  - download CRI-O and Kubernetes (some 500 MB the first time);
  - install and start CRI-O, load kernel modules, set kernel parameters, and
    write down each change before it is made (docs/host-changes.md);
  - run the specs, report, and take every change back, also after Ctrl-C.

$ crio-node-e2e ${args.map((arg) => arg.replace(REPORT, relative('.', REPORT))).join(' ')}
`)
  const child = spawn(process.execPath, [CLI, ...args], { stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode) => resolve(exitCode ?? 1))
  })
}
