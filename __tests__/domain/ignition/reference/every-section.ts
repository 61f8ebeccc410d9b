/** Any JSON. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const SHA512 = `sha512-${'0a'.repeat(64)}`
const SHA256 = `sha256-${'0b'.repeat(32)}`
const GUID = '01234567-89AB-CDEF-EDCB-A98765432101'

/** Fields that a version brought: empty for older ones. */
function from(
  since: number,
  minor: number,
  fields: { [key: string]: Json },
): {
  [key: string]: Json
} {
  return minor >= since ? fields : {}
}

/** A config of the version 3.`minor`.0 with every field that it has. Ignition accepts it. */
export function everySection(minor: number): Json {
  const hash = minor === 0 ? SHA512 : SHA256
  const fetched = (source: string): { [key: string]: Json } => ({
    source,
    verification: { hash },
    ...from(1, minor, {
      compression: 'gzip',
      httpHeaders: [{ name: 'Authorization', value: 'Basic x' }, { name: 'Accept' }],
    }),
  })
  return {
    ignition: {
      version: `3.${minor}.0`,
      config: {
        merge: [fetched('https://example.com/a.ign'), { source: 'data:,%7B%7D' }],
        replace: fetched('http://example.com:8080/b.ign'),
      },
      timeouts: { httpResponseHeaders: 10, httpTotal: 0 },
      security: { tls: { certificateAuthorities: [fetched('https://example.com/ca.pem')] } },
      ...from(1, minor, {
        proxy: {
          httpProxy: 'http://proxy.example.com:3128/',
          httpsProxy: 'https://proxy.example.com/',
          noProxy: ['example.net', '10.0.0.0/8'],
        },
      }),
    },
    ...from(3, minor, {
      kernelArguments: { shouldExist: ['quiet', 'nosmt'], shouldNotExist: ['debug'] },
    }),
    passwd: passwd(minor),
    storage: { ...nodes(minor, fetched), ...devices(minor, fetched) },
    systemd: systemd(),
  }
}

function passwd(minor: number): Json {
  return {
    users: [
      {
        name: 'core',
        passwordHash: '$y$x',
        sshAuthorizedKeys: ['ssh-ed25519 AAAA a', 'ssh-ed25519 AAAA b'],
        uid: 1000,
        gecos: 'Core',
        homeDir: '/home/core',
        noCreateHome: false,
        primaryGroup: 'core',
        groups: ['wheel', 'docker'],
        noUserGroup: true,
        noLogInit: true,
        shell: '/bin/bash',
        system: false,
        ...from(2, minor, { shouldExist: true }),
      },
      { name: 'kubelet' },
    ],
    groups: [
      {
        name: 'core',
        gid: 1000,
        passwordHash: 'x',
        system: false,
        ...from(2, minor, { shouldExist: true }),
      },
      { name: 'docker' },
    ],
  }
}

function nodes(minor: number, fetched: (source: string) => Json): { [key: string]: Json } {
  return {
    directories: [
      { path: '/opt/a', mode: 493, overwrite: false, user: { id: 0 }, group: { name: 'root' } },
      { path: '/opt/a/b' },
    ],
    files: [
      {
        path: '/etc/a.conf',
        mode: 420,
        overwrite: true,
        user: { name: 'core' },
        group: { id: 1000 },
        contents: {
          source: 'data:text/plain;charset=utf-8;base64,aGVsbG8=',
          compression: '',
          verification: { hash: SHA512 },
        },
        append: [{ source: 'data:,a%20b' }, fetched('https://example.com/c?d=e#f')],
      },
      { path: '/etc/b.conf', contents: { source: 's3://bucket/key?versionId=1' } },
      {
        path: '/etc/c.conf',
        contents: {
          source: minor >= 4 ? 'arn:aws:s3:::bucket/key' : minor >= 2 ? 'gs://b/k' : 'tftp://h/k',
        },
      },
    ],
    links: [
      { path: '/opt/l', target: '/opt/a', hard: false, user: { id: 1 }, group: { name: 'core' } },
      { path: '/opt/h', target: '../etc/a.conf', hard: true, overwrite: true },
    ],
  }
}

function devices(minor: number, fetched: (source: string) => Json): { [key: string]: Json } {
  return {
    disks: [
      {
        device: '/dev/sda',
        wipeTable: true,
        partitions: [
          {
            label: 'data',
            number: 1,
            sizeMiB: 100,
            startMiB: 1,
            guid: GUID,
            typeGuid: GUID.toLowerCase(),
            wipePartitionEntry: true,
            shouldExist: true,
            ...from(2, minor, { resize: true }),
          },
          { number: 2, startMiB: 101, sizeMiB: 0 },
          { number: 3, shouldExist: false },
        ],
      },
      { device: '/dev/sdb', partitions: [{ label: 'rest' }, { label: 'more', sizeMiB: 10 }] },
    ],
    raid: [
      {
        name: 'md0',
        level: 'raid1',
        devices: ['/dev/sdc', '/dev/sdd'],
        spares: 1,
        options: ['--verbose', '--verbose'],
      },
      { name: 'md1', level: 'stripe', devices: ['/dev/sde'], spares: 0 },
    ],
    filesystems: [
      {
        device: '/dev/disk/by-partlabel/data',
        path: '/var/lib/data',
        format: 'ext4',
        label: 'data',
        uuid: GUID,
        options: ['-F', '-F'],
        wipeFilesystem: true,
        ...from(1, minor, { mountOptions: ['noatime', 'noatime'] }),
      },
      { device: '/dev/disk/by-partlabel/rest', format: 'xfs', label: 'rest' },
      { device: '/dev/md0' },
      { device: '/dev/md1', format: minor >= 3 ? 'none' : 'swap' },
    ],
    ...from(2, minor, {
      luks: [
        {
          name: 'tang',
          device: '/dev/sdf',
          label: 'tang',
          uuid: GUID,
          options: ['--x', '--x'],
          wipeVolume: true,
          keyFile: fetched('https://example.com/key'),
          clevis: {
            tpm2: true,
            threshold: 2,
            tang: [
              {
                url: 'https://tang.example.com',
                thumbprint: 'abc',
                ...from(4, minor, { advertisement: '{"payload": 1}' }),
              },
              { url: 'http://tang2.example.com:7500', thumbprint: 'def' },
            ],
          },
          ...from(4, minor, { discard: true, openOptions: ['--a', '--b'] }),
        },
        {
          name: 'custom',
          device: '/dev/sdg',
          clevis: { custom: { pin: 'sss', config: '{}', needsNetwork: true } },
        },
        { name: 'cex', device: '/dev/sdh', ...from(5, minor, { cex: { enabled: true } }) },
      ],
    }),
  }
}

function systemd(): Json {
  return {
    units: [
      {
        name: 'a.service',
        enabled: true,
        mask: false,
        contents:
          '# A unit\n[Unit]\nDescription=A; b\n\n[Service]\nExecStart=/bin/a \\\n  b\n\n[Install]\nWantedBy=multi-user.target\n',
        dropins: [
          { name: '10-a.conf', contents: '[Service]\nEnvironment=A=b\n' },
          { name: '20-b.conf' },
        ],
      },
      { name: 'b@.timer', contents: '[Timer]\nOnBootSec=1\n' },
      { name: 'b@c.timer', enabled: true },
    ],
  }
}
