import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSandbox, type SandboxBuild } from './build.ts'
import {
  DEFAULT_CONTENTS,
  type Mirror,
  type MirrorContents,
  type MirrorOptions,
  startMirror,
} from './mirror.ts'
import { endProcesses, processesWith, type RunningProcess } from './processes.ts'
import type { SandboxScript } from './script.ts'

/** One call of a stand-in. */
interface StandInCall {
  readonly at: string
  readonly pid: number
  readonly program: string
  readonly args: readonly string[]
  /** Whether it counted as root. */
  readonly root: boolean
  /** Why the stand-in did not understand it. */
  readonly refusal?: string
}

/** A line of the node's journal. */
interface JournalEntry {
  readonly at: string
  readonly unit: string
  readonly identifier: string
  readonly message: string
}

/** A stand-in node with what belongs to it; see README.md. */
export interface Sandbox {
  readonly build: SandboxBuild
  readonly mirror: Mirror
  /** The node's state directory. */
  readonly state: string
  /** The node's root file system, as a directory of this machine. */
  readonly root: string
  /** Directories for the runner harness; the node shares them with this machine. */
  readonly workspace: string
  readonly temporaryDirectory: string
  readonly toolCache: string
  /** Variables for programs that run on the node, PATH included. */
  readonly environment: Readonly<Record<string, string>>
  /** Changes what will happen from now on. */
  setScript(script: SandboxScript): Promise<void>
  /** Files and links of the node, absolute as the node sees them, sorted. */
  files(): readonly string[]
  /** A file of the node as text, or null. */
  read(path: string): string | null
  /** Calls of stand-ins so far. */
  calls(): readonly StandInCall[]
  /** Calls that no stand-in understood; a test that expects none should say so. */
  refusals(): readonly StandInCall[]
  /** Lines of the node's journal, with the units that they belong to. */
  journal(): readonly JournalEntry[]
  /** What runs on the node, supervisors of units not counted. */
  processes(): readonly RunningProcess[]
  /** Ends everything that was started in the sandbox and removes its directory. */
  close(): Promise<void>
}

/** What a node is made of; the mirror's own options are what happens to its requests, and how they come to it. */
export interface SandboxOptions extends Omit<MirrorOptions, 'contents'> {
  readonly script?: SandboxScript
  readonly mirror?: MirrorContents
  /** More directories that the node shares with this machine, absolute. */
  readonly shared?: readonly string[]
  /** What the service manager's pauses are multiplied with. */
  readonly timeScale?: number
  /** Services that a job is led to, such as a GitHub; who started them ends them. */
  readonly services?: readonly SandboxService[]
}

/** A service on loopback. */
interface SandboxService {
  /** Variables that lead programs to it. */
  readonly environment: Readonly<Record<string, string>>
}

/** RestartSec=10 of crio.service takes a fifth of a second. */
const TIME_SCALE = 0.02

/** Directories that every node has. */
const SKELETON = (
  'etc/cni etc/containers etc/default etc/systemd/system opt proc/net proc/self run/systemd/system ' +
  'sys/class/net/eth0 sys/class/net/lo sys/fs/cgroup tmp usr/lib/systemd/system usr/libexec ' +
  'usr/local/bin usr/local/lib usr/local/share var/lib var/log'
).split(' ')

/** Text files of proc(5) and cgroup v2 that a hosted runner has; swap is this machine's, because the action looks at this machine. */
function procFiles(): Readonly<Record<string, string>> {
  return {
    'proc/filesystems':
      'nodev\tsysfs\nnodev\ttmpfs\nnodev\tproc\nnodev\tcgroup2\n\text4\nnodev\toverlay\n',
    'proc/modules': 'nf_tables 385024 0 - Live 0x0000000000000000\n',
    'proc/meminfo': 'MemTotal:       16379512 kB\nMemAvailable:   14680064 kB\n',
    'proc/net/tcp':
      '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n',
    'proc/self/mounts': '/dev/root / ext4 rw,relatime 0 0\nproc /proc proc rw 0 0\n',
    'proc/swaps': existsSync('/proc/swaps') ? readFileSync('/proc/swaps', 'utf8') : '',
    'sys/fs/cgroup/cgroup.controllers': 'cpuset cpu io memory hugetlb pids rdma misc\n',
  }
}

/** Makes a stand-in node. Its processes end and its directory goes with `close`. */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const build = await buildSandbox()
  const base = await mkdtemp(join(tmpdir(), 'sandbox-'))
  const state = join(base, 'node')
  const root = join(state, 'root')
  const shared = {
    workspace: join(base, 'work', 'repository', 'repository'),
    temporaryDirectory: join(base, 'work', '_temp'),
    toolCache: join(base, 'tools'),
  }
  for (const directory of SKELETON) await mkdir(join(root, directory), { recursive: true })
  for (const directory of Object.values(shared)) await mkdir(directory, { recursive: true })
  for (const [path, text] of Object.entries(procFiles())) await writeFile(join(root, path), text)
  await symlink('../run', join(root, 'var/run'))
  const setScript = (script: SandboxScript) =>
    writeFile(join(state, 'script.json'), JSON.stringify(script))
  await setScript(options.script ?? {})
  const mirror = await startMirror(build, {
    ...options,
    contents: options.mirror ?? DEFAULT_CONTENTS,
  })
  const processes = () => processesWith(`SANDBOX_STATE=${state}`)
  return {
    build,
    mirror,
    state,
    root,
    ...shared,
    environment: {
      ...mirror.environment,
      ...Object.assign({}, ...(options.services ?? []).map(({ environment }) => environment)),
      PATH: [build.bin, join(root, 'usr/local/bin'), process.env['PATH'] ?? '/usr/bin:/bin'].join(
        ':',
      ),
      SANDBOX_STATE: state,
      // Runs that are no hosted runner's have their directories here.
      XDG_STATE_HOME: join(base, 'work', 'state'),
      SANDBOX_ALLOW: [
        join(base, 'work'),
        shared.toolCache,
        build.dir,
        ...(options.shared ?? []),
      ].join(':'),
      SANDBOX_BIN: build.bin,
      SANDBOX_TIME_SCALE: String(options.timeScale ?? TIME_SCALE),
    },
    setScript,
    files: () => listFiles(root),
    read: (path) => readIfThere(join(root, path)),
    calls: () => readLines(join(state, 'calls.jsonl')).map(toCall),
    refusals: () => readLines(join(state, 'refusals.jsonl')).map(toCall),
    journal: () => readLines(join(state, 'journal.jsonl')).map(toEntry),
    processes: () => processes().filter(({ command }) => command[0] !== 'standin-supervisor'),
    close: async () => {
      await mirror.close()
      await endProcesses(processes)
      await rm(base, { recursive: true, force: true })
    },
  }
}

function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

function readLines(path: string): readonly string[] {
  return (readIfThere(path) ?? '').split('\n').filter((line) => line !== '')
}

function toCall(line: string): StandInCall {
  return JSON.parse(line)
}

function toEntry(line: string): JournalEntry {
  return JSON.parse(line)
}

function listFiles(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .toSorted()
}
