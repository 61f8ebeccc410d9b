import { execFileSync } from 'node:child_process'

/** The documented list of what is compared before and after a run: docs/host-changes.md. */
const DIRECTORIES = [
  '/etc',
  '/usr/local',
  '/usr/libexec',
  '/opt/cni',
  '/var/lib',
  '/var/log',
  '/run',
  '/tmp',
]
/** The journal, and what systemd and sudo write about every command. */
const IGNORED = [
  '/var/log/journal',
  '/run/log',
  '/run/systemd',
  '/run/user',
  '/run/sudo',
  '/var/lib/sudo',
  '/var/log/lastlog',
  '/var/log/wtmp',
  '/run/utmp',
  '/tmp/runner-',
]
const SYSCTLS = [
  'net.ipv4.ip_forward',
  'net.ipv4.conf.all.route_localnet',
  'kernel.pid_max',
  'kernel.threads-max',
  'vm.overcommit_memory',
  'vm.panic_on_oom',
  'kernel.panic',
  'kernel.panic_on_oops',
  'kernel.keys.root_maxkeys',
  'kernel.keys.root_maxbytes',
  'net.bridge.bridge-nf-call-iptables',
  'net.ipv6.conf.all.forwarding',
]
/** Programs of a run; none may be left. */
const PROGRAMS = /^(crio|conmon|kubelet|e2e_node\.test|ginkgo|pause|etcd)$/

/**
 * The host, line by line, so that two states can be compared.
 * @param more directories to be compared as well, and all that is in them
 */
export function hostState(more: readonly string[] = []): readonly string[] {
  return [
    ...files(),
    ...list(more),
    ...root('systemctl', 'list-units', '--all', '--plain', '--no-legend', '--no-pager')
      .map((line) => line.trim().split(/\s+/).slice(0, 4).join(' '))
      .filter((line) => !/^(session-|user|run-u|systemd-|-\.)/.test(line)),
    ...root('sysctl', '-e', ...SYSCTLS),
    ...['iptables-save', 'ip6tables-save'].flatMap((save) =>
      root(save)
        // Rules and chains of somebody's; that a table is there at all says only that somebody looked at it.
        .filter((line) => line.startsWith('-A') || / - \[/.test(line))
        .map((line) => `${save} ${line.replace(/ ?\[\d+:\d+\]/, '')}`),
    ),
    ...root('ip', '-o', 'link').map((line) => `link ${line.split(': ')[1] ?? ''}`),
    ...root('cat', '/proc/self/mounts').map((line) => `mount ${line.split(' ')[1] ?? ''}`),
    ...root('cat', '/proc/swaps'),
    ...root('cat', '/proc/modules').map((line) => `module ${line.split(' ')[0] ?? ''}`),
    ...root('find', '/sys/fs/cgroup', '-type', 'd')
      .filter((path) => !/session-|user\.slice|\/run-u/.test(path))
      .map((path) => `cgroup ${path}`),
  ].toSorted()
}

/** Processes of CRI-O, the kubelet and the suite that still run. */
export function runningPrograms(): readonly string[] {
  return root('ps', '-eo', 'comm=')
    .map((line) => line.trim())
    .filter((name) => PROGRAMS.test(name))
}

/** The runtimes that the monitors of containers were given (conmon(8), --runtime). */
export function monitoredRuntimes(): readonly string[] {
  return root('ps', '-eo', 'args=').flatMap(
    (line) => /^\S*\/conmon .*?-r (\S+)/.exec(line)?.[1] ?? [],
  )
}

/** Lines that only one of two states has, with a sign. */
export function difference(before: readonly string[], after: readonly string[]): readonly string[] {
  const [old, now] = [new Set(before), new Set(after)]
  return [
    ...before.filter((line) => !now.has(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !old.has(line)).map((line) => `+ ${line}`),
  ]
}

function files(): string[] {
  const listed = list(DIRECTORIES).filter((line) => !IGNORED.some((path) => line.startsWith(path)))
  const sums = root(
    'find',
    '/etc',
    '/usr/local',
    '-xdev',
    '-type',
    'f',
    '-exec',
    'md5sum',
    '{}',
    '+',
  )
  return [...listed, ...sums]
}

/** Path, type, mode, owner and link target of all that is in directories. */
function list(directories: readonly string[]): string[] {
  if (directories.length === 0) return []
  return root('find', ...directories, '-xdev', '-printf', '%p %y %m %U:%G %l\\n')
}

/** Lines of a command's output as root; a command that complains still says what it knows. */
function root(...command: readonly string[]): string[] {
  try {
    return lines(
      execFileSync('sudo', ['-n', ...command], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 1 << 28,
      }),
    )
  } catch (error) {
    const stdout = error instanceof Error && 'stdout' in error ? error.stdout : ''
    return typeof stdout === 'string' ? lines(stdout) : []
  }
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}
