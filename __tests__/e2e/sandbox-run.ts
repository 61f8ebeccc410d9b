import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readReport } from '../../sandbox/report.ts'
import { type ActionRun, type RunActionOptions, runAction } from '../../sandbox/runner/runner.ts'
import { createSandbox, type Sandbox, type SandboxOptions } from '../../sandbox/sandbox.ts'
import type { Report } from '../../src/domain/report/report.ts'

const ROOT = resolve(import.meta.dirname, '..', '..')

/** A handful of specs that end within a second or two. */
export const BUSYBOX_SPECS = 'Kubelet when scheduling a busybox command'

/** What a run left, gathered before the sandbox is gone. */
export interface SandboxRun extends ActionRun {
  /** null when none was written. */
  readonly report: Report | null
  readonly sandbox: Sandbox
  /** Main's summary, then post's. */
  readonly summary: string
  /** Files of the node that were not there before the run. */
  readonly newFiles: readonly string[]
  /** Names of programs that still run on the node. */
  readonly leftRunning: readonly string[]
}

/** Runs main and post of the built action on a stand-in node, as a runner would, and looks at what is left. */
export async function runInSandbox<T>(
  options: {
    readonly inputs?: Readonly<Record<string, string>>
    readonly sandbox?: SandboxOptions
    readonly runner?: Partial<RunActionOptions>
    /** Files in the workspace, by their paths in it. */
    readonly files?: Readonly<Record<string, string>>
  },
  look: (run: SandboxRun) => T | Promise<T>,
): Promise<T> {
  const sandbox = await createSandbox(options.sandbox)
  try {
    for (const [path, text] of Object.entries(options.files ?? {})) {
      writeFileSync(join(sandbox.workspace, path), text)
    }
    const before = new Set(sandbox.files())
    const run = await runAction({
      actionDirectory: ROOT,
      environment: sandbox.environment,
      workspace: sandbox.workspace,
      temporaryDirectory: sandbox.temporaryDirectory,
      toolCache: sandbox.toolCache,
      ...options.runner,
      inputs: {
        focus: BUSYBOX_SPECS,
        procs: '2',
        'mirror-crio': sandbox.mirror.crio,
        'mirror-kubernetes': sandbox.mirror.kubernetes,
        'mirror-github': sandbox.mirror.baseOf('github.com'),
        token: '',
        // Only so can it be seen whether a run gives all back: the harness says that the runner is thrown away.
        restore: 'always',
        ...options.inputs,
      },
    })
    return await look({
      ...run,
      sandbox,
      report: readReport(join(sandbox.workspace, 'crio-node-e2e-report')),
      summary: `${run.main.summary ?? ''}\n${run.post?.summary ?? ''}`,
      newFiles: sandbox.files().filter((file) => !before.has(file)),
      leftRunning: sandbox.processes().map((process) => process.command.join(' ')),
    })
  } finally {
    await sandbox.close()
  }
}

/** What root did on a node but look: commands with their arguments. */
export function changesIn(sandbox: Sandbox): readonly string[] {
  return sandbox
    .calls()
    .filter(({ root, program }) => root && program !== 'timeout' && program !== 'sudo')
    .map(({ program, args }) => [program, ...args].join(' '))
    .filter((words) => !/^(true|iptables-save|systemctl (show|list-units))/.test(words))
}
