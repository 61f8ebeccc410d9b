import { describe, expect, it } from '@jest/globals'
import type { IgnitionItem } from '../../../src/domain/ignition/outcome.ts'
import { FIELD_RULES } from '../../../src/domain/ignition/rules.ts'
import type { IgnitionWork } from '../../../src/domain/ignition/work.ts'
import { aConfig, aFile, aUnit, workOf } from './configs.ts'

const COMMIT = '0123456789abcdef0123456789abcdef01234567'
const text = (bytes: Uint8Array | null | undefined) => new TextDecoder().decode(bytes ?? undefined)

/** What becomes of the only unit of a config. */
function fateOfUnit(unit: object, kubeletTakesSwap = false): IgnitionItem & { work: IgnitionWork } {
  const work = workOf(aConfig({ systemd: { units: [unit] } }), { kubeletTakesSwap })
  const [item] = work.items
  if (item === undefined) throw new Error('a unit without an item')
  return { ...item, work }
}

/** What becomes of a file at this path. */
function fateOfFile(
  path: string,
  content = '',
  usesPin = false,
): IgnitionItem & { work: IgnitionWork } {
  const work = workOf(aConfig({ storage: { files: [aFile(path, content)] } }), { usesPin })
  const [item] = work.items
  if (item === undefined) throw new Error('a file without an item')
  return { ...item, work }
}

/** A unit that installs CRI-O by its get script. */
const getScript = (word: string) =>
  aUnit('i.service', `bash -c 'curl https://h/cri-o/packaging/main/get | bash -s -- -t ${word}'`)

describe('planIgnition', () => {
  it.each<[string, object]>([
    [
      'ignition.config.merge',
      { ignition: { version: '3.3.0', config: { merge: [{ source: 'https://h/' }] } } },
    ],
    [
      'ignition.config.replace',
      { ignition: { version: '3.3.0', config: { replace: { source: 'https://h/' } } } },
    ],
    ['ignition.timeouts', { ignition: { version: '3.3.0', timeouts: { httpTotal: 1 } } }],
    [
      'ignition.security',
      {
        ignition: {
          version: '3.3.0',
          security: { tls: { certificateAuthorities: [{ source: 'https://h/' }] } },
        },
      },
    ],
    ['ignition.proxy', { ignition: { version: '3.3.0', proxy: { httpProxy: 'http://p' } } }],
    ['kernelArguments', { kernelArguments: { shouldExist: ['quiet'] } }],
    ['passwd.groups', { passwd: { groups: [{ name: 'g' }] } }],
    ['passwd.users', { passwd: { users: [{ name: 'u' }] } }],
    ['passwd.users.shouldExist', { passwd: { users: [{ name: 'u', shouldExist: false }] } }],
    ['passwd.users.passwordHash', { passwd: { users: [{ name: 'u', passwordHash: 'x' }] } }],
    [
      'passwd.users.sshAuthorizedKeys',
      { passwd: { users: [{ name: 'u', sshAuthorizedKeys: ['k'] }] } },
    ],
    ['passwd.groups.passwordHash', { passwd: { groups: [{ name: 'g', passwordHash: 'x' }] } }],
    ['passwd.groups.shouldExist', { passwd: { groups: [{ name: 'g', shouldExist: false }] } }],
    ['storage.directories', { storage: { directories: [{ path: '/opt/d' }] } }],
    ['storage.files', { storage: { files: [{ path: '/opt/f' }] } }],
    ['storage.links', { storage: { links: [{ path: '/opt/l', target: 'x' }] } }],
    ['storage.disks', { storage: { disks: [{ device: '/dev/sda' }] } }],
    [
      'storage.filesystems',
      { storage: { filesystems: [{ device: '/dev/a', path: '/var/a', format: 'ext4' }] } },
    ],
    ['storage.raid', { storage: { raid: [{ name: 'r', level: '1', devices: ['/dev/a'] }] } }],
    ['storage.luks', { storage: { luks: [{ name: 'l', device: '/dev/a' }] } }],
    ['systemd.units', { systemd: { units: [{ name: 'a.service' }] } }],
    [
      'systemd.units.dropins',
      { systemd: { units: [{ name: 'a.service', dropins: [{ name: 'b.conf' }] }] } },
    ],
  ])('explains %s as the table of fields says', (field, sections) => {
    const rule = FIELD_RULES.find((one) => one.field === field)
    const item = workOf(aConfig(sections)).items.find((one) => one.field === field)
    expect(item).toMatchObject({ outcome: rule?.outcome, reason: rule?.reason })
  })

  it.each(FIELD_RULES)('has a rule that says why for $field', ({ reason }) => {
    expect(reason).not.toBe('')
  })

  it.each([
    ['/vmlinuz', 'not-applied'],
    ['/proc/sys/kernel/panic', 'not-applied'],
    ['/etc/fstab', 'not-applied'],
    ['/etc/sudoers.d/core', 'not-applied'],
    ['/etc/passwd', 'not-applied'],
    ['/etc/zincati/config.d/90.toml', 'not-applied'],
    ['/root/policy.te', 'not-applied'],
    ['/home/core/.ssh/authorized_keys', 'not-applied'],
    ['/etc/systemd/system.conf.d/10.conf', 'not-applied'],
    ['/etc/subuid', 'applied'],
  ])('%s is %s', (path, outcome) => {
    const { work, ...item } = fateOfFile(path)
    expect(item.outcome).toBe(outcome)
    expect(work.files.map((file) => file.path)).toEqual(outcome === 'applied' ? [path] : [])
  })

  it('reads the parameters of files for sysctl', () => {
    const content = '# why\nkernel.pid_max=4194304\n-net/ipv4/ip_forward = 1\n; no\nnet.*.x = 1\n'
    expect(fateOfFile('/etc/sysctl.d/99.conf', content).work.sysctls).toEqual({
      'kernel.pid_max': '4194304',
      'net.ipv4.ip_forward': '1',
    })
  })

  it("makes the user's drop-ins of CRI-O's configuration, in CRI-O's order", () => {
    const { crioDropIns, files, storageDirectories } = workOf(
      aConfig({
        storage: {
          files: [
            aFile('/etc/crio/crio.conf.d/10-a.conf', '[crio.runtime]\nlog_level = "info"\n'),
            aFile('/etc/crio/crio.conf.d/05-b.conf', ''),
            aFile('/etc/crio/crio.conf', ''),
            aFile(
              '/etc/containers/storage.conf',
              '[storage]\ndriver = "overlay"\ngraphroot = "/var/lib/imagefs"\n',
            ),
          ],
        },
      }),
    )
    expect(files).toEqual([])
    expect(crioDropIns.map(({ name }) => name)).toEqual([
      '80-01-storage.conf',
      '80-02-crio.conf',
      '80-03-05-b.conf',
      '80-04-10-a.conf',
    ])
    expect(crioDropIns[0]?.toml).toContain('root = "/var/lib/imagefs"')
    expect(storageDirectories).toEqual(['/var/lib/imagefs'])
  })

  it.each([
    [
      '/etc/systemd/system.conf.d/10-env.conf',
      `[Manager]\nDefaultEnvironment="CRIO_COMMIT=${COMMIT}"\n`,
    ],
    ['/etc/crio-env', `CRIO_COMMIT=${COMMIT}\n`],
  ])('takes the CRI-O in %s for superseded, unless it is asked for', (path, content) => {
    expect(fateOfFile(path, content)).toMatchObject({
      outcome: 'superseded',
      work: { pin: COMMIT },
    })
    expect(fateOfFile(path, content, true)).toMatchObject({
      outcome: 'applied',
      work: { files: [] },
    })
  })

  it('finds a pin in the command of a unit, and none in nonsense', () => {
    expect(fateOfUnit(getScript('v1.36.1'))).toMatchObject({
      outcome: 'superseded',
      work: { pin: 'v1.36.1' },
    })
    expect(fateOfUnit(getScript('$(reboot)')).work.pin).toBeNull()
  })

  it.each([
    ['a.service', '/usr/lib/systemd/systemd-sysctl', 'superseded'],
    ['a.service', 'systemctl enable --now crio.service', 'superseded'],
    ['crio.service', '/usr/bin/crio', 'superseded'],
    ['a.service', 'rpm-ostree install \\\n  -y tools', 'not-applied'],
    ['a.service', '-setenforce 1', 'not-applied'],
    ['a.service', "/bin/sh -c 'cat k >> /home/core/.ssh/authorized_keys'", 'not-applied'],
    ['a.service', 'systemctl reboot', 'not-applied'],
    ['my-kubelet.service', '/bin/true', 'not-applied'],
    ['a.service', '/usr/bin/true', 'applied'],
  ])('%s with %j is %s, and runs only when applied', (name, command, outcome) => {
    const { work, ...item } = fateOfUnit(aUnit(name, command))
    expect(item.outcome).toBe(outcome)
    expect(work.starts).toEqual(outcome === 'applied' ? [name] : [])
    expect(work.files).toHaveLength(outcome === 'applied' ? 1 : 0)
  })

  it('tells every reason against a unit', () => {
    const unit = aUnit('a.service', 'rpm-ostree install x\nExecStartPost=restorecon -R /var/lib/x')
    expect(fateOfUnit(unit).reason).toMatch(/rpm-ostree.*SELinux/)
  })

  it.each([
    'dd if=/dev/zero of=/var/swap count=512 bs=1MiB && mkswap /var/swap && swapon /var/swap',
    '/bin/sh -c "sudo fallocate -l 512M /var/swap && sudo chmod 600 /var/swap && sudo swapon /var/swap"',
  ])('makes the swap file of %s where the kubelet takes swap', (command) => {
    const unit = aUnit('swap.service', command)
    expect(fateOfUnit(unit, true).work.swapFiles).toEqual([{ path: '/var/swap', mebibytes: 512 }])
    expect(fateOfUnit(unit)).toMatchObject({
      outcome: 'not-applied',
      work: { swapFiles: [], starts: [] },
    })
  })

  it.each([
    'swapon /dev/sda2',
    'dd if=/dev/zero of=/swap count=1 bs=1M && swapon /swap',
    'dd if=/dev/zero of=/var/a/../b count=1 bs=1M && swapon /var/a/../b',
    'fallocate -l 900G /var/s && swapon /var/s',
  ])('makes no swap of %s', (command) => {
    expect(fateOfUnit(aUnit('a.service', command), true)).toMatchObject({
      outcome: 'not-applied',
      work: { swapFiles: [], starts: [] },
    })
  })

  it('writes huge pages and properties of units itself', () => {
    const pages = '/sys/kernel/mm/hugepages/hugepages-2048kB/nr_hugepages'
    expect(fateOfUnit(aUnit('h.service', `/bin/sh -c 'echo 4 > ${pages}'`)).work).toMatchObject({
      kernelSettings: [{ path: pages, value: '4' }],
      starts: [],
    })
    const set = 'systemctl set-property system.slice MemorySwapMax=0'
    for (const command of [`/bin/sh -c "sudo ${set}"`, `/usr/bin/${set}`]) {
      const { files, starts } = fateOfUnit(aUnit('s.service', command)).work
      expect(starts).toEqual([])
      expect(files.map(({ path, bytes }) => [path, text(bytes)])).toEqual([
        [
          '/run/systemd/system/system.slice.d/50-crio-node-e2e-ignition.conf',
          '[Slice]\nMemorySwapMax=0\n',
        ],
      ])
    }
  })

  it('masks and stops units', () => {
    const { links, stops, starts } = fateOfUnit({ name: 'docker.service', mask: true }).work
    expect(links.map(({ path, target }) => [path, target])).toEqual([
      ['/etc/systemd/system/docker.service', '/dev/null'],
    ])
    expect([starts, stops]).toEqual([[], ['docker.service']])
  })

  it('gives a filesystem a stand-in with the size of its partition, and its mount unit no second one', () => {
    const work = workOf(
      aConfig({
        storage: {
          disks: [{ device: '/dev/sda', partitions: [{ label: 'data', sizeMiB: 300 }] }],
          filesystems: [
            { device: '/dev/disk/by-partlabel/data', path: '/var/lib/data', format: 'xfs' },
          ],
        },
        systemd: {
          units: [
            {
              name: 'var-lib-data.mount',
              enabled: true,
              contents: '[Mount]\nWhere=/var/lib/data\nWhat=/dev/disk/by-partlabel/data\n',
            },
            { name: 'mnt.mount', enabled: true, contents: '[Mount]\nWhere=/mnt\nWhat=/dev/sdb1\n' },
          ],
        },
      }),
    )
    expect(work.standIns).toEqual([
      { path: '/var/lib/data', format: 'xfs', mebibytes: 300, mountOptions: [] },
    ])
    expect(work.starts).toEqual([])
    expect(work.items.slice(-2).map(({ outcome }) => outcome)).toEqual([
      'superseded',
      'not-applied',
    ])
  })

  it.each([
    { format: 'swap' },
    { format: 'ext4' },
    { format: 'vfat', path: '/var/a' },
    { format: 'ext4', path: '/var' },
    { format: 'ext4', path: '/var/big', device: '/dev/disk/by-partlabel/big' },
  ])('mounts nothing for %j', (filesystem) => {
    const work = workOf(
      aConfig({
        storage: {
          disks: [{ device: '/dev/sda', partitions: [{ label: 'big', sizeMiB: 999_999 }] }],
          filesystems: [{ device: '/dev/a', ...filesystem }],
        },
      }),
    )
    expect(work.standIns).toEqual([])
    expect(work.items.at(-1)?.outcome).toBe('not-applied')
  })
})
