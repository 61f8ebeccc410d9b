import type { MirrorArchitecture } from './contents.ts'
import { emptyProgram } from './elf.ts'

/** A file of a bundle, relative to its root folder. */
export interface BundleFile {
  readonly path: string
  readonly content: string | Buffer
  readonly executable: boolean
}

/** Programs that the stand-in node never starts, but whose absence is noticed. */
const EMPTY_PROGRAMS = (
  'bin/pinns bin/conmon bin/conmonrs bin/crun bin/runc bin/crio-credential-provider ' +
  'cni-plugins/bandwidth cni-plugins/bridge cni-plugins/dhcp cni-plugins/dummy cni-plugins/firewall ' +
  'cni-plugins/host-device cni-plugins/host-local cni-plugins/ipvlan cni-plugins/loopback ' +
  'cni-plugins/macvlan cni-plugins/portmap cni-plugins/ptp cni-plugins/sbr cni-plugins/static ' +
  'cni-plugins/tap cni-plugins/tuning cni-plugins/vlan cni-plugins/vrf'
).split(' ')

const CRIO_SERVICE = `[Unit]
Description=Container Runtime Interface for OCI (CRI-O)
Documentation=https://github.com/cri-o/cri-o
After=network-online.target

[Service]
Type=notify
EnvironmentFile=-/etc/sysconfig/crio
ExecStart=/usr/local/bin/crio \\
          $CRIO_CONFIG_OPTIONS \\
          $CRIO_RUNTIME_OPTIONS
ExecReload=/bin/kill -s HUP $MAINPID
TasksMax=infinity
LimitNOFILE=1048576
OOMScoreAdjust=-999
TimeoutStartSec=0
Restart=on-failure
RestartSec=10

[Install]
WantedBy=multi-user.target
`

const CRIO_CONF = `[crio.image]
signature_policy = "/etc/crio/policy.json"

[crio.runtime]
default_runtime = "crun"

[crio.runtime.runtimes.crun]
runtime_path = "/usr/libexec/crio/crun"
runtime_root = "/run/crun"
monitor_path = "/usr/libexec/crio/conmon"

[crio.runtime.runtimes.runc]
runtime_path = "/usr/libexec/crio/runc"
runtime_root = "/run/runc"
monitor_path = "/usr/libexec/crio/conmon"
`

const BRIDGE = {
  cniVersion: '1.0.0',
  name: 'crio',
  plugins: [
    {
      type: 'bridge',
      bridge: 'cni0',
      isGateway: true,
      ipMasq: true,
      ipam: {
        type: 'host-local',
        ranges: [[{ subnet: '10.85.0.0/16' }]],
        routes: [{ dst: '0.0.0.0/0' }],
      },
    },
  ],
}

const TEXTS: Readonly<Record<string, string>> = {
  'contrib/10-crio-bridge.conflist.disabled': `${JSON.stringify(BRIDGE, null, 2)}\n`,
  'contrib/crio.service': CRIO_SERVICE,
  'contrib/policy.json': '{ "default": [{ "type": "insecureAcceptAnything" }] }\n',
  'contrib/registries.conf': 'unqualified-search-registries = ["docker.io"]\n',
  'etc/10-crio.conf': CRIO_CONF,
  'etc/crictl.yaml': 'runtime-endpoint: unix:///var/run/crio/crio.sock\n',
  'etc/crio': '# Environment of crio.service\n',
  'etc/crio-umount.conf': '/var/run/containers/*\n',
  'completions/bash/crio': '',
  'completions/fish/crio.fish': '',
  'completions/zsh/_crio': '',
  'man/crio.8': '',
  'man/crio.conf.5': '',
  'man/crio.conf.d.5': '',
  LICENSE: 'Apache License, Version 2.0\n',
  Makefile: 'all:\n\t./install\n',
  'README.md': '# A stand-in for a CRI-O bundle\n',
}

/**
 * What a bundle holds besides `bin/crio` and `bin/crictl` (cri-o/packaging, templates/latest/cri-o/bundle and
 * scripts/bundle/build): names and layout are the real ones, contents are as short as the stand-ins allow.
 */
export function bundleFiles(arch: MirrorArchitecture): readonly BundleFile[] {
  return [
    ...EMPTY_PROGRAMS.map((path) => ({
      path,
      content: emptyProgram(arch, path),
      executable: true,
    })),
    ...Object.entries(TEXTS).map(([path, content]) => ({ path, content, executable: false })),
    { path: 'install', content: '#!/bin/sh\nexit 1\n', executable: true },
  ]
}
