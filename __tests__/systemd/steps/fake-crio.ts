import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CrioFiles } from '../../../src/builds/crio-files.ts'

/** The program that runs when the build's `crio` does: it is a script. */
export const INTERPRETER = '/usr/bin/perl'

/**
 * Does what CRI-O and the plugins that it calls do to a machine: state, a socket, a mount, the bridge, a chain of rules. It
 * says when it is ready, and takes every configuration.
 */
const CRIO = `#!${INTERPRETER}
use Socket;
exit 0 if grep { $_ eq 'config' } @ARGV;
print STDERR 'time="2026-11-27T00:00:00Z" level=info msg="Starting CRI-O, version: 1.99.0, git: 0123abc(clean)"', "\\n";
system(qw(mkdir -p /run/crio /var/lib/crio /var/log/crio/pods /var/lib/crio-node-e2e/storage/overlay/merged));
if (!-e '/var/lib/crio/version') {
  system(qw(touch /var/lib/crio/version));
  system(qw(mount -t tmpfs tmpfs /var/lib/crio-node-e2e/storage/overlay/merged));
  system(qw(ip link add cni0 type bridge));
  system(qw(iptables -w -t nat -N CNI-HOSTPORT-DNAT));
  system(qw(iptables -w -t nat -A PREROUTING -j CNI-HOSTPORT-DNAT));
}
unlink '/run/crio/crio.sock';
socket(my $server, PF_UNIX, SOCK_STREAM, 0);
bind($server, pack_sockaddr_un('/run/crio/crio.sock'));
socket(my $to, PF_UNIX, SOCK_DGRAM, 0);
(my $name = $ENV{NOTIFY_SOCKET}) =~ s/^@/\\0/;
send($to, 'READY=1', 0, pack_sockaddr_un($name));
sleep 1 while 1;
`

const CRICTL = `#!/bin/sh
test -S /run/crio/crio.sock || exit 1
echo '{"status": {"conditions": [{"type": "RuntimeReady", "status": true}, {"type": "NetworkReady", "status": true}]}}'
`

const PINNS = '#!/bin/sh\n'

/** Writes a CRI-O build into a directory: small programs, and nothing else, so that all configuration is the action's. */
export function writeBuild(directory: string): CrioFiles & { readonly crictl: string } {
  mkdirSync(directory, { recursive: true })
  const program = (name: string, text: string) => {
    const path = join(directory, name)
    writeFileSync(path, text, { mode: 0o755 })
    return path
  }
  return {
    crio: program('crio', CRIO),
    pinns: program('pinns', PINNS),
    crictl: program('crictl', CRICTL),
    crun: program('crun', PINNS),
    conmon: program('conmon', PINNS),
    cniPlugins: [program('bridge', PINNS)],
  }
}
