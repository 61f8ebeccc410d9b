import { constants, mkdirSync, writeFileSync } from 'node:fs'
import { chmod, copyFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { KUBELET_CONFIG_TYPE } from '../domain/request/kubelet.ts'
import { inDirectory } from './storage-errors.ts'

/** The files of a run; all are below one directory, so that post needs only its path. */
export interface Workspace {
  readonly root: string
  readonly journal: string
  readonly record: string
  /** Backups, staged files and temporary downloads. */
  readonly scratch: string
  /** The suite's working directory, with the binaries; the kubelet unit is named after it. */
  readonly suite: string
  /** Written by the suite, as root. */
  readonly suiteReport: string
  /** Temporary files of the suite: a killed one leaves a data directory of etcd. */
  readonly suiteTemporary: string
  /** What is collected from the suite, in the layout of the report directory. */
  readonly collected: string
  readonly console: string
  /** The invocation of the suite before the others, with the specs that are the likeliest to fail. */
  readonly first: InvocationFiles
  /** The last invocation of the suite, with the failed specs. */
  readonly rerun: InvocationFiles
  /** The suite's own list of registries. */
  readonly repositories: string
  readonly suiteUnit: string
  readonly kubeletUnit: string
}

/** The unit of an invocation of the suite and what it writes. */
interface InvocationFiles {
  readonly unit: string
  readonly console: string
  /** Written by the suite, as root. */
  readonly report: string
}

/**
 * The workspace below a run's root directory, whose name ends in the run's stamp.
 * The suite takes the kubelet unit's name from a working directory called node-e2e-YYYYMMDDTHHMMSS
 * (kubernetes test/e2e_node/services/kubelet.go), so its name is known, and no other run has it.
 */
export function workspaceAt(root: string): Workspace {
  const stamp = root.slice(root.lastIndexOf('-') + 1)
  return {
    root,
    journal: join(root, 'journal.jsonl'),
    record: join(root, 'record.jsonl'),
    scratch: join(root, 'scratch'),
    suite: join(root, `node-e2e-${stamp}`),
    suiteReport: join(root, 'suite-report'),
    suiteTemporary: join(root, 'tmp'),
    collected: join(root, 'scratch', 'collected'),
    console: join(root, 'console.log'),
    first: invocationFiles(root, 'first', stamp),
    rerun: invocationFiles(root, 'rerun', stamp),
    repositories: join(root, 'repositories.yaml'),
    // Without "kubelet" in its name: specs treat every such unit as the kubelet.
    suiteUnit: `node-e2e-suite-${stamp}.service`,
    kubeletUnit: `kubelet-${stamp}.service`,
  }
}

function invocationFiles(root: string, name: string, stamp: string): InvocationFiles {
  return {
    unit: `node-e2e-${name}-${stamp}.service`,
    console: join(root, name, 'console.log'),
    report: join(root, name, 'report'),
  }
}

/** Names of runs' root directories, and where their journal is. */
export const RUN_LAYOUT = {
  name: /^crio-node-e2e-\d{8}T\d{6}$/,
  journalOf: (root: string) => workspaceAt(root).journal,
} as const

/** The root directory of a new run. */
export function workspaceRoot(runsDirectory: string, now: Date): string {
  const stamp = now.toISOString().replace(/[-:]/g, '').slice(0, 15)
  return join(runsDirectory, `crio-node-e2e-${stamp}`)
}

/**
 * Creates the directories, and the console files: the suite appends to them as root, and this user reads them.
 * @throws RunError (environment, host-setup) if they cannot be created
 */
export function createWorkspace(workspace: Workspace): void {
  const { scratch, suite, suiteReport, suiteTemporary, first, rerun } = workspace
  inDirectory(workspace.root, () => {
    const reports = [suiteReport, first.report, rerun.report]
    for (const directory of [scratch, suite, suiteTemporary, ...reports]) {
      mkdirSync(directory, { recursive: true })
    }
    const consoles = [workspace.console, first.console, rerun.console]
    for (const console of consoles) writeFileSync(console, '')
  })
}

/** Copies the suite's verified programs into its working directory. */
export async function placePrograms(
  workspace: Workspace,
  programs: readonly string[],
): Promise<void> {
  await Promise.all(
    programs.map(async (program) => {
      const target = join(workspace.suite, basename(program))
      await copyFile(program, target, constants.COPYFILE_FICLONE)
      await chmod(target, 0o755)
    }),
  )
}

/** Writes the user's KubeletConfiguration beside the binaries; returns its path, or null when there is none. */
export function placeKubeletConfig(workspace: Workspace, text: string | null): string | null {
  if (text === null) return null
  const path = join(workspace.suite, 'kubeletconfig.yaml')
  writeFileSync(path, text)
  return path
}

/** Where the suite makes the kubelet look for drop-ins (kubernetes test/e2e_node/services/kubelet.go). */
const KUBELET_DROP_INS = 'kubelet.conf.d'

/** Writes fields of a KubeletConfiguration as a drop-in, which overrides the configuration; none without fields. */
export function placeKubeletDropIn(
  workspace: Workspace,
  name: string,
  fields: Readonly<Record<string, unknown>>,
): void {
  if (Object.keys(fields).length === 0) return
  const directory = join(workspace.suite, KUBELET_DROP_INS)
  mkdirSync(directory, { recursive: true })
  const config = { ...KUBELET_CONFIG_TYPE, ...fields }
  writeFileSync(join(directory, `10-${name}.conf`), `${JSON.stringify(config, null, 2)}\n`)
}

/**
 * Writes the suite's own list of registries; returns the variables with which the test binary finds it. A flag would be
 * too late for images that the binary names before it reads flags (kubernetes test/utils/image/manifest.go,
 * test/e2e_node/image_list.go).
 */
export function placeRepositories(
  { repositories }: Workspace,
  text: string | null,
): Readonly<Record<string, string>> {
  if (text === null) return {}
  writeFileSync(repositories, text)
  return { KUBE_TEST_REPO_LIST: repositories }
}
