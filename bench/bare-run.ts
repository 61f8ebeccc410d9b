import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { crioBundle } from '../sandbox/mirror/archives.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'

/** What the run without us leaves. */
export interface BareRun {
  /** Of the ginkgo command. */
  readonly seconds: number
  /** Specs that ran; all of them passed. */
  readonly ran: number
}

const STAMP = { version: '1.37.0', commit: '1f0c2b6a4d5e8f7091a2b3c4d5e6f708192a3b4c' }
const CONSOLE_BYTES = 1 << 26

/** Where CRI-O's own installer puts what a start of it needs. */
const INSTALLED_FILES: readonly (readonly [directory: string, files: readonly string[]])[] = [
  ['/usr/local/bin', ['bin/crio']],
  ['/usr/libexec/crio', ['bin/conmon', 'bin/crun', 'bin/runc']],
  ['/etc/systemd/system', ['contrib/crio.service']],
]

/** Installs a CRI-O from its bundle on the stand-in node and starts it, as somebody would by hand. */
export async function startCrioByHand(sandbox: Sandbox): Promise<void> {
  const archive = await crioBundle(sandbox.build, STAMP)
  const directory = sandbox.temporaryDirectory
  await promisify(execFile)('tar', ['--extract', `--file=${archive}`, `--directory=${directory}`])
  for (const [target, files] of INSTALLED_FILES) {
    const sources = files.map((file) => join(directory, 'cri-o', file))
    await asRoot(sandbox, 'install', '-D', '-t', target, ...sources)
  }
  await asRoot(sandbox, 'systemctl', 'daemon-reload')
  await asRoot(sandbox, 'systemctl', 'start', 'crio.service')
}

/**
 * Runs specs with nothing but the ginkgo command, on a node whose CRI-O is up.
 * @throws Error with the console when a spec does not pass
 */
export async function runBare(sandbox: Sandbox, focus: string, procs: number): Promise<BareRun> {
  const { programs } = sandbox.build
  const report = join(sandbox.temporaryDirectory, 'bare-report')
  await mkdir(report)
  const startedAt = performance.now()
  const console = await asRoot(
    sandbox,
    join(programs, 'ginkgo'),
    `--procs=${procs}`,
    '-v',
    '--no-color',
    `--focus=${focus}`,
    join(programs, 'e2e_node.test'),
    '--',
    `--report-dir=${report}`,
    '--report-complete-ginkgo',
    `--k8s-bin-dir=${programs}`,
    '--prepull-images=false',
    '--container-runtime-endpoint=unix:///var/run/crio/crio.sock',
    '--kubelet-flags=--cgroup-driver=systemd',
  )
  const seconds = (performance.now() - startedAt) / 1000
  return { seconds, ran: Number(/^Ran (\d+) of \d+ Specs/m.exec(console)?.[1]) }
}

/** Gives the standard output; any exit code but 0 is an error. */
async function asRoot(sandbox: Sandbox, ...words: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('sudo', ['-n', ...words], {
    cwd: sandbox.temporaryDirectory,
    env: { ...sandbox.environment },
    maxBuffer: CONSOLE_BYTES,
  })
  return stdout
}
