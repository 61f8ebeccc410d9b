import { undiciHttp } from '../../../src/adapters/undici-http.ts'
import { gatherIgnition } from '../../../src/builds/ignition.ts'
import { parseIgnition } from '../../../src/domain/ignition/parse.ts'
import { planIgnition } from '../../../src/domain/ignition/planning.ts'
import type { IgnitionWork } from '../../../src/domain/ignition/work.ts'
import { SILENT_LOG } from '../../silent-log.ts'

const file = (path: string, text: string, more: object = {}) => ({
  path,
  contents: { source: `data:,${encodeURIComponent(text)}` },
  ...more,
})

const service = (command: string, ...more: readonly string[]) =>
  ['[Service]', ...more, `ExecStart=${command}`, '', ''].join('\n')

const ACCOUNTS = {
  groups: [{ name: 'testers', gid: 1777 }, { name: 'daemon' }],
  users: [
    { name: 'core', uid: 1500, homeDir: '/srv/homes/core', groups: ['testers', 'daemon'] },
    { name: 'watcher', system: true, noCreateHome: true, primaryGroup: 'testers' },
    { name: 'daemon', shell: '/bin/sh' },
  ],
}

/** New ones, ones of others that are set, replaced, appended to or in the way, and some through links and in new directories. */
const NODES = {
  directories: [
    { path: '/opt/new/deep', mode: 0o2750, user: { name: 'core' }, group: { name: 'testers' } },
    { path: '/srv/existing', mode: 0o700, user: { id: 1500 } },
    { path: '/etc/existing/full', overwrite: true },
  ],
  files: [
    file('/opt/new/deep/file', 'new', { mode: 0o640, user: { name: 'core' } }),
    file('/etc/existing/file', 'ours', { overwrite: true }),
    file('/etc/existing/full/file', 'ours'),
    { path: '/etc/existing/list', append: [{ source: 'data:,more' }], mode: 0o600 },
    file('/srv/existing/way/through', 'ours'),
    file('/var/run/ignited/file', 'ours'),
    file('/etc/sysctl.d/50-ignited.conf', 'net.ipv4.ip_default_ttl = 65\n'),
    file('/etc/crio/crio.conf.d/10-user.conf', '[crio.runtime]\npids_limit = 4096\n'),
  ],
  links: [
    { path: '/etc/existing/link', target: '/opt/new', overwrite: true },
    { path: '/opt/new/hard', target: '/opt/new/deep/file', hard: true },
    { path: '/opt/new/soft', target: 'deep/file', user: { name: 'core' } },
  ],
}

const UNITS = [
  { name: 'existing.service', mask: true },
  {
    name: 'other.service',
    enabled: false,
    dropins: [{ name: '10-more.conf', contents: '[Service]\nEnvironment=MORE=1\n' }],
  },
  {
    name: 'first.service',
    enabled: true,
    contents: `[Unit]\nAfter=second.service\nRequires=second.service\n\n${service('/bin/sleep infinity', 'User=core', 'RuntimeDirectory=first')}`,
  },
  {
    name: 'second.service',
    enabled: true,
    contents: service('/bin/true', 'Type=oneshot', 'RemainAfterExit=yes'),
  },
  {
    name: 'properties.service',
    enabled: true,
    contents: service('/bin/systemctl set-property --runtime system.slice TasksMax=5000'),
  },
]

const DEVICE = '/dev/disk/by-partlabel/images'

/** A disk whose only partition is mounted, with a file on it, and CRI-O's images. */
const DISK = {
  disks: [{ device: '/dev/sdz', partitions: [{ label: 'images', number: 1, sizeMiB: 24 }] }],
  filesystems: [
    { device: DEVICE, path: '/var/lib/images', format: 'ext4', mountOptions: ['noatime'] },
  ],
}
const ON_DISK = [
  file('/var/lib/images/deep/file', 'on the disk'),
  file('/etc/containers/storage.conf', '[storage]\ngraphroot = "/var/lib/images/storage"\n'),
]

const SWAP_UNIT = {
  name: 'swap.service',
  enabled: true,
  contents: service(
    "/bin/sh -c 'dd if=/dev/zero of=/var/spool/deep/swap bs=1M count=2 && mkswap /var/spool/deep/swap && swapon /var/spool/deep/swap'",
    'Type=oneshot',
  ),
}

/** What a config is to have, besides what every machine takes. */
export interface Parts {
  /** A filesystem, which needs loop devices. */
  readonly disk: boolean
  /** A swap file, which is the whole kernel's. */
  readonly swap: boolean
}

/** What is to be done for an Ignition config with everything that can be applied. */
export async function ignitionWork({ disk, swap }: Parts): Promise<IgnitionWork> {
  const parsed = parseIgnition(
    JSON.stringify({
      ignition: { version: '3.3.0' },
      passwd: ACCOUNTS,
      storage: { ...NODES, ...(disk ? { ...DISK, files: [...NODES.files, ...ON_DISK] } : {}) },
      systemd: { units: swap ? [...UNITS, SWAP_UNIT] : UNITS },
    }),
  )
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const source = { asked: 'the config', config: parsed.config, warnings: parsed.warnings }
  const gathered = await gatherIgnition([source], { http: undiciHttp({ log: SILENT_LOG }) })
  if (gathered === null) throw new Error('there is no config')
  const planned = planIgnition(gathered.config, gathered.bytes, {
    kubeletTakesSwap: true,
    usesPin: false,
  })
  const refused = planned.items.filter(
    ({ field, outcome }) => outcome === 'not-applied' && field !== 'storage.disks',
  )
  if (refused.length > 0) throw new Error(JSON.stringify(refused))
  return planned
}

/** A question to the machine. */
export interface Fact {
  readonly ask: string
  readonly answer: string
  /** Whether it is about a filesystem. */
  readonly needsLoop?: boolean
}

/** What is so when the steps are done, and not before: commands for root's shell, and what they say. */
export const FACTS: readonly Fact[] = [
  {
    ask: 'systemctl is-active crio.service first.service second.service | sort -u',
    answer: 'active',
  },
  { ask: 'systemctl is-enabled existing.service || true', answer: 'masked' },
  { ask: 'systemctl is-active existing.service other.service | sort -u', answer: 'inactive' },
  { ask: 'systemctl show system.slice -p TasksMax --value', answer: '5000' },
  { ask: 'systemctl show other.service -p Environment --value', answer: 'MORE=1' },
  { ask: 'id -nG core || true', answer: 'core daemon testers' },
  { ask: 'id -ng watcher || true', answer: 'testers' },
  { ask: 'stat -c "%a %U %G" /opt/new/deep || true', answer: '2750 core testers' },
  { ask: 'sysctl -n net.ipv4.ip_default_ttl', answer: '65' },
  { ask: 'readlink /etc/existing/link', answer: '/opt/new' },
  { ask: 'cat /etc/existing/list', answer: 'existing\nmore' },
  { ask: 'findmnt -no FSTYPE /var/lib/images || true', answer: 'ext4', needsLoop: true },
  { ask: 'ip -o link show cni0 | wc -l', answer: '1' },
]
