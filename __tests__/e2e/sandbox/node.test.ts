import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { processesWith } from '../../../sandbox/processes.ts'
import { createSandbox, type Sandbox } from '../../../sandbox/sandbox.ts'

let node: Sandbox

beforeEach(async () => {
  node = await createSandbox()
  bringPrograms(node)
})

afterEach(async () => {
  await node.close()
})

/** A fresh node has no programs of its own; services of these tests need some. */
function bringPrograms(to: Sandbox): void {
  mkdirSync(join(to.root, 'bin'))
  for (const name of ['echo', 'sh', 'sleep', 'true'])
    symlinkSync(`/bin/${name}`, join(to.root, 'bin', name))
}

interface Output {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs a program on the node as a user without rights. */
function run(...words: readonly [string, ...string[]]): Output {
  const [program, ...args] = words
  const { status, stdout, stderr } = spawnSync(program, args, {
    env: { ...node.environment },
    cwd: node.workspace,
    encoding: 'utf8',
    timeout: 30_000,
  })
  return { code: status, out: stdout, err: stderr }
}

const root = (...words: readonly string[]) => run('sudo', '-n', ...words)

async function until(condition: () => boolean): Promise<void> {
  for (let round = 0; round < 200 && !condition(); round++) await sleep(20)
  expect(condition()).toBe(true)
}

/** A unit file of the node. */
function addUnit(name: string, service: readonly string[]): void {
  const path = join(node.temporaryDirectory, name)
  writeFileSync(path, ['[Service]', ...service, ''].join('\n'))
  expect(root('install', '-D', '-m', '0644', '-t', '/etc/systemd/system', path).code).toBe(0)
}

const show = (unit: string, property: string) =>
  run('systemctl', 'show', unit, '-p', property, '--value').out.trim()

describe('sudo', () => {
  test('maps paths of the node, and only those, in arguments and in output', () => {
    const source = join(node.workspace, 'file')
    writeFileSync(source, 'text')
    expect(
      root('install', '-D', '-m', '0600', '-o', 'root', '-t', '/etc/deep/er', source).code,
    ).toBe(0)
    expect(node.read('/etc/deep/er/file')).toBe('text')
    expect(existsSync('/etc/deep')).toBe(false)
    expect(
      root('find', '/', '/etc/deep/er/file', '/none', '-maxdepth', '0', '-printf', '%p\\0').out,
    ).toBe('/\0/etc/deep/er/file\0')
    expect(
      root('cp', '-a', '--parents', '--', '/etc/deep/er/file', node.temporaryDirectory).code,
    ).toBe(0)
    expect(readFileSync(join(node.temporaryDirectory, 'etc/deep/er/file'), 'utf8')).toBe('text')
    expect(root('rm', '-rf', '--', '/etc/deep').code).toBe(0)
    expect(node.files()).not.toContain('/etc/deep/er/file')
  })

  test.each([
    ['a shell', ['sh', '-c', 'true']],
    ['a program that it does not know', ['reboot']],
    ['a link that leads out of the node', ['cat', '/etc/outside/passwd']],
    ['an option that it does not know', ['-E', 'true']],
  ])('refuses %s', (_, words) => {
    spawnSync('ln', ['-s', '/etc', join(node.root, 'etc/outside')])
    expect(root(...words).code).not.toBe(0)
    expect(root('timeout', '-k', '5', '60', ...words).code).not.toBe(0)
  })

  test('is what makes root, whoever runs the sandbox', () => {
    expect(run('id', '-u').out).toBe('1001\n')
    expect(root('id', '-u').out).toBe('0\n')
    expect(root('timeout', '-k', '5', '60', 'id', '-u').out).toBe('0\n')
  })
})

describe('a call that no stand-in understands', () => {
  test.each([
    [['systemctl', 'frobnicate', 'crio']],
    [['systemctl', 'show', 'crio', '-p', 'Nonsense']],
    [['systemctl', 'start', '--frobnicate', 'crio']],
    [['systemd-run', '-p', 'Nonsense=1', 'true']],
    [['journalctl', '--frobnicate']],
    [['iptables', '-Z', 'INPUT']],
    [['iptables-restore']],
    [['sysctl', 'net.ipv4.ip_forward=1']],
    [['ip', 'addr']],
    [['umount', '-x', '/mnt']],
  ])('%j is refused and written down', (words) => {
    const { code, err } = root(...words)
    expect(code).toBe(64)
    expect(err).toContain(`standin: ${words[0]}: `)
    expect(node.refusals()).toEqual([
      expect.objectContaining({ program: words[0], args: words.slice(1), root: true }),
    ])
  })
})

describe('without sudo', () => {
  test.each([
    [['systemctl', 'start', 'crio']],
    [['systemd-run', 'true']],
    [['modprobe', 'br_netfilter']],
    [['sysctl', '-w', 'vm.panic_on_oom=1']],
    [['iptables', '-A', 'INPUT', '-j', 'ACCEPT']],
    [['ip', 'link', 'delete', 'eth0']],
    [['swapoff', '-a']],
    [['timeout', '60', 'rm', '-rf', '/etc']],
    [['timeout', '60', 'touch', '/etc/x']],
  ] as [string, ...string[]][][])('%j is denied as for any user, which is no refusal', (words) => {
    const before = node.files()
    expect(run(...words)).toMatchObject({ out: '', err: expect.stringMatching(/\S/) })
    expect(run(...words).code).not.toBe(0)
    expect(node.refusals()).toEqual([])
    expect(node.files()).toEqual(before)
  })

  test('what can be read can be read', () => {
    expect(run('timeout', '60', 'cat', '/proc/modules').out).toContain('nf_tables ')
    expect(run('systemctl', 'is-system-running').out).toBe('running\n')
  })
})

describe('a service', () => {
  test('that is killed comes back, and systemctl and the journal tell it', async () => {
    addUnit('s.service', ['ExecStart=/bin/sleep 60', 'Restart=on-failure', 'RestartSec=10'])
    expect(root('systemctl', 'start', 's').code).toBe(0)
    expect(
      root('systemctl', 'kill', '--signal=SIGKILL', '--kill-whom=main', 's.service').code,
    ).toBe(0)
    await until(() => show('s', 'NRestarts') === '1' && show('s', 'ActiveState') === 'active')
    expect(root('journalctl', '-u', 's', '-o', 'cat').out).toContain(
      's.service: Main process exited, code=killed, status=9/KILL\n',
    )
    expect(root('systemctl', 'stop', 's').code).toBe(0)
    expect([show('s', 'ActiveState'), show('s', 'MainPID')]).toEqual(['inactive', '0'])
    expect(node.processes()).toEqual([])
  })

  test('that cannot start is a failed job with its own words in the journal', () => {
    addUnit('s.service', ['Type=notify', 'ExecStart=/usr/local/bin/crio'])
    expect(
      root('install', '-D', '-t', '/usr/local/bin', join(node.build.programs, 'crio')).code,
    ).toBe(0)
    expect(root('systemctl', 'start', 's')).toMatchObject({
      code: 1,
      err: expect.stringContaining('Job for s.service failed'),
    })
    expect(show('s', 'Result')).toBe('exit-code')
    expect(root('journalctl', '-u', 's', '-o', 'cat').out).toContain('level=fatal')
  })

  test('whose file changes while it runs keeps its definition until daemon-reload', () => {
    addUnit('s.service', ['ExecStart=/bin/sleep 60', 'Restart=no'])
    root('systemctl', 'start', 's')
    addUnit('s.service', ['ExecStart=/bin/sleep 60', 'Restart=always'])
    expect(show('s', 'Restart')).toBe('no')
    expect(root('systemctl', 'daemon-reload').code).toBe(0)
    expect(show('s', 'Restart')).toBe('always')
  })
})

const output = () => join(node.workspace, 'out.log')
const read = () => (existsSync(output()) ? readFileSync(output(), 'utf8') : '')
const start = (...words: readonly string[]) =>
  root(
    'systemd-run',
    '--quiet',
    '--unit=t.service',
    '-p',
    `StandardOutput=append:${output()}`,
    ...words,
  )

describe('a transient unit', () => {
  test('has variables replaced in its arguments, as systemd does', async () => {
    start(
      '-p',
      'Environment=NAME=value',
      '--',
      '/bin/echo',
      'a$',
      '$$b',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: systemd's own syntax
      '${NAME}c',
      'd$NAME',
      '$UNSET',
      '$NAME',
    )
    await until(() => read() !== '')
    expect(read()).toBe('a$ $b valuec d$NAME value\n')
  })

  test('stays known after its end when told, with the exit code', async () => {
    start('-p', 'RemainAfterExit=yes', '--', '/bin/true')
    await until(() => show('t', 'SubState') === 'exited')
    expect(root('systemctl', 'stop', 't').code).toBe(0)
    expect(show('t', 'LoadState')).toBe('not-found')
    start('-p', 'RemainAfterExit=yes', '--', '/bin/sh', '-c', 'exit 3')
    await until(() => show('t', 'ActiveState') === 'failed')
    expect([show('t', 'ExecMainCode'), show('t', 'ExecMainStatus')]).toEqual(['1', '3'])
    expect(start('--', '/bin/true').err).toContain('already loaded')
    root('systemctl', 'reset-failed', 't')
    expect(show('t', 'LoadState')).toBe('not-found')
  })

  test('is signalled with all that it started, and ends with all of it', async () => {
    start(
      '--',
      '/bin/sh',
      '-c',
      'setsid sleep 63 & trap "echo stopped; exit 0" INT; echo up; while :; do sleep 0.05; done',
    )
    await until(() => read().includes('up'))
    await until(() => node.processes().some(({ command }) => command.join(' ') === 'sleep 63'))
    root('systemctl', 'kill', '--signal=SIGINT', 't')
    await until(() => show('t', 'LoadState') === 'not-found')
    expect(read()).toContain('stopped')
    expect(node.processes()).toEqual([])
  })

  test('is ended when its time is over', async () => {
    start('-p', 'RuntimeMaxSec=0.2', '--', '/bin/sleep', '64')
    await until(() => show('t', 'Result') === 'timeout')
    expect(node.processes()).toEqual([])
  })
})

describe('the kernel and the network', () => {
  test('remember what is set, and modules bring their parameters', () => {
    expect(run('sysctl', '-n', 'net.bridge.bridge-nf-call-iptables').code).toBe(1)
    expect(root('modprobe', 'br_netfilter').code).toBe(0)
    expect(root('sysctl', '-w', 'net.bridge.bridge-nf-call-iptables=0').out).toBe(
      'net.bridge.bridge-nf-call-iptables = 0\n',
    )
    expect(run('sysctl', '-n', 'net.bridge.bridge-nf-call-iptables').out).toBe('0\n')
    expect(run('timeout', '9', 'cat', '/proc/modules').out).toContain('br_netfilter ')
  })

  test('have rules that are found again by their exact words', () => {
    const rule = ['-p', 'tcp', '-m', 'comment', '--comment', 'ours', '-j', 'ACCEPT']
    const empty = root('iptables-save').out
    expect(root('iptables', '-w', '-t', 'filter', '-I', 'INPUT', '1', ...rule).code).toBe(0)
    expect(root('iptables-save').out).toContain(`-A INPUT ${rule.join(' ')}\n`)
    expect(root('iptables', '-w', '-C', 'INPUT', '-p', 'udp', '-j', 'ACCEPT').code).toBe(1)
    expect(root('iptables', '-w', '-D', 'INPUT', ...rule).code).toBe(0)
    expect(root('iptables-save').out).toBe(empty)
    expect(root('ip6tables-save').out).toBe(empty)
  })

  test('are restored all or none, beside those that are there', () => {
    const file = join(node.temporaryDirectory, 'rules')
    const restore = (...lines: readonly string[]) => {
      writeFileSync(file, lines.map((line) => `${line}\n`).join(''))
      return root('iptables-restore', '-w', '--noflush', file)
    }
    const empty = root('iptables-save').out
    expect(root('iptables', '-w', '-N', 'KUBE-X').code).toBe(0)
    expect(restore('*filter', '-I INPUT 1 -j KUBE-X', '-A KUBE-X -j ACCEPT', 'COMMIT').code).toBe(0)
    const filled = root('iptables-save').out
    expect(filled).toContain('-A INPUT -j KUBE-X\n-A KUBE-X -j ACCEPT\n')
    const failed = restore('*filter', '-F KUBE-X', '-D INPUT -j NONE', 'COMMIT')
    expect(failed).toMatchObject({ code: 1, err: expect.stringContaining('line 3 failed') })
    expect(root('iptables-save').out).toBe(filled)
    expect(restore('*filter', '-D INPUT -j KUBE-X', '-F KUBE-X', '-X KUBE-X', 'COMMIT').code).toBe(
      0,
    )
    expect(root('iptables-save').out).toBe(empty)
    expect(restore('*filter', '-F INPUT').code).toBe(64)
  })
})

test('closing ends every process of the sandbox and removes its directory', async () => {
  const other = await createSandbox()
  try {
    bringPrograms(other)
    const words = [
      '-n',
      'systemd-run',
      '--unit=t',
      '--',
      '/bin/sh',
      '-c',
      'setsid sleep 65 & sleep 65',
    ]
    spawnSync('sudo', words, { env: { ...other.environment } })
    expect(other.processes().length).toBeGreaterThan(0)
  } finally {
    await other.close()
  }
  expect(processesWith(`SANDBOX_STATE=${other.state}`)).toEqual([])
  expect(existsSync(other.state)).toBe(false)
})
