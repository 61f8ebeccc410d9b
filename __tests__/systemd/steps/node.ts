import { globSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { bootContainer } from '../container.ts'
import type { Machine } from '../machine.ts'
import { rootfsDirectory, USER } from '../rootfs.ts'
import type { Options } from './tasks.ts'

/** A container in which the action's own steps run. */
export interface StepsNode {
  readonly machine: Machine
  /** Runs a task of tasks.ts in a process of its own; gives what it prints, or null when it was killed. */
  runTask<Found>(task: string, options?: Partial<Options>): Promise<Found | null>
  /** Runs a script in root's shell. */
  root(script: string): Promise<string>
  /** Waits until commands that a killed process has started have ended. */
  untilCommandsEnd(): Promise<void>
}

const CHECKOUT = '/opt/checkout'
const NODE = '/opt/node'
const PROGRAM = join(CHECKOUT, '__tests__/systemd/steps/tasks.ts')
/** What tasks.ts reads of the checkout. */
const PARTS = ['src', 'lanes', '__tests__', 'node_modules', 'package.json']
/** Kept by Node between tasks, so that it reads TypeScript only once. */
const CACHE = `/home/${USER.name}/cache`

/**
 * Fails where root of the container could change the machine that it runs on: system calls, such as swapon's, must be
 * filtered, and parameters of the kernel must be for reading.
 */
const IS_HARMLESS = `grep -q '^Seccomp:.*2$' /proc/self/status && ! test -w /proc/sys/kernel/panic && ! test -w /sys/kernel`

/** Makes what a machine has before a run, and what the config of ignition-config.ts is about; a script for root's shell. */
const PREPARE = `set -e
mkdir -p /etc/existing/full/deep /srv/existing /var/lib/kubelet/pods/existing /var/log/pods/existing
echo existing >/var/lib/kubelet/pods/existing/etc-hosts
echo existing >/var/log/pods/existing/0.log
chown -R daemon:daemon /etc/existing
chmod 0750 /etc/existing/full
for name in file list full/file full/deep/file; do echo existing >/etc/existing/$name; done
chown runner:daemon /etc/existing/file
chmod 04710 /etc/existing/file
chmod 01777 /srv/existing
ln -s file /etc/existing/link
ln -s ../existing /srv/existing/way
echo 'runtime-endpoint: unix:///existing.sock' >/etc/crictl.yaml
chown runner /etc/crictl.yaml
chmod 0640 /etc/crictl.yaml
ln -s /bin/true /usr/local/bin/pinns
for name in existing other; do
  printf '[Service]\\nExecStart=/bin/sleep infinity\\n' >/etc/systemd/system/$name.service
done
iptables -A FORWARD -s 10.9.0.0/16 -m comment --comment existing -j DROP
iptables -t nat -N EXISTING
ip6tables -N EXISTING
systemctl daemon-reload
systemctl start existing.service other.service
`

/** Boots a container that has files, units and rules of its own, and this checkout. */
export async function bootNode(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<StepsNode> {
  const readable = {
    ...Object.fromEntries(PARTS.map((part) => [join(CHECKOUT, part), realpathSync(part)])),
    [NODE]: realpathSync(process.execPath),
  }
  const devices = globSync(['/dev/loop-control', '/dev/loop[0-9]*'])
  const machine = await bootContainer(rootfsDirectory(environment), { readable, devices })
  /** As a service, because the container's own init keeps to the container's limits, and nsenter does not. */
  const serve = (options: readonly string[], words: readonly string[]) => {
    const command = ['systemd-run', '--quiet', '--pipe', '--wait', '--collect', ...options]
    return machine.run(['sudo', '-n', ...command, '--', ...words])
  }
  const node: StepsNode = {
    machine,
    async runTask(task, options = {}) {
      const { exitCode, stdout, stderr } = await serve(
        [
          `--uid=${USER.name}`,
          // Who kills a step does not kill the commands that it has started.
          '--property=KillMode=process',
          `--setenv=HOME=/home/${USER.name}`,
          '--setenv=LANG=C.UTF-8',
          `--setenv=NODE_COMPILE_CACHE=${CACHE}`,
        ],
        [NODE, PROGRAM, task, machine.directory, JSON.stringify(options)],
      )
      if (exitCode === 0) return JSON.parse(stdout)
      if (stderr === '') return null
      throw new Error(`${task} ends with ${exitCode}: ${stderr}`)
    },
    async root(script) {
      const { exitCode, stdout, stderr } = await serve([], ['/bin/sh', '-c', script])
      if (exitCode !== 0) throw new Error(`"${script}" ends with ${exitCode}: ${stderr}`)
      return stdout
    },
    async untilCommandsEnd() {
      await node.root("while pgrep -f '^(sudo -n )?timeout -k' >/dev/null; do sleep 0.05; done")
    },
  }
  try {
    await node.root(IS_HARMLESS).catch((error: unknown) => {
      throw new Error('root of the container could change this machine', { cause: error })
    })
    await node.root(PREPARE)
  } catch (error) {
    await machine.end()
    throw error
  }
  return node
}
