/** Packet filter rules see packets of the bridge; the parameter comes with br_netfilter. */
export const BRIDGED_PACKETS = { 'net.bridge.bridge-nf-call-iptables': '1' }
export const FORWARDING = { 'net.ipv4.ip_forward': '1', 'net.ipv4.conf.all.route_localnet': '1' }
/** Lower limits, for specs with many processes (kubernetes/test-infra jobs/e2e_node/crio, 99-e2e-sysctl.conf). */
export const PROCESS_LIMITS = { 'kernel.pid_max': 4194304, 'kernel.threads-max': 4194304 }

/** Needed values of kernel parameters; a number is a lower limit. */
export const NEEDED_PARAMETERS: Readonly<Record<string, string | number>> = {
  ...FORWARDING,
  ...BRIDGED_PACKETS,
  ...PROCESS_LIMITS,
}

/** Container storage, and packet filter rules for bridges. */
export const NEEDED_MODULES: readonly string[] = ['overlay', 'br_netfilter']
