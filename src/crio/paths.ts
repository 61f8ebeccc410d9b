/**
 * Where the bundle's own installer puts things (cri-o/packaging templates/latest/cri-o/bundle/install, defaults), and
 * where CRI-O keeps its state (cri-o/cri-o pkg/config/config.go).
 */
export const CRIO_BINARY = '/usr/local/bin/crio'
export const PINNS_BINARY = '/usr/local/bin/pinns'
export const CRICTL_BINARY = '/usr/local/bin/crictl'
export const LIBEXEC_DIRECTORY = '/usr/libexec/crio'
export const CNI_PLUGIN_DIRECTORY = '/opt/cni/bin'
export const CNI_CONFIG_DIRECTORY = '/etc/cni/net.d'
export const UNIT_FILE = '/usr/local/lib/systemd/system/crio.service'
export const DROP_IN_DIRECTORY = '/etc/crio/crio.conf.d'
export const POLICY_FILE = '/etc/crio/policy.json'
export const CRICTL_CONFIG = '/etc/crictl.yaml'
export const REGISTRIES_DIRECTORY = '/etc/containers/registries.conf.d'

/** Where CRI-O listens (cri-o/cri-o pkg/config/config.go, CrioSocketPath). */
export const CRIO_ENDPOINT = 'unix:///var/run/crio/crio.sock'

export const CRIO_UNIT = 'crio.service'
/** Settings of the service for this run; below /run, so that a reboot removes them as well. */
export const UNIT_DROP_IN = '/run/systemd/system/crio.service.d/20-crio-node-e2e.conf'

/** Images and containers of a run are separate from those of other tools, so a run starts empty and leaves nothing. */
export const STORAGE_ROOT = '/var/lib/crio-node-e2e/storage'
export const STORAGE_RUN_ROOT = '/run/crio-node-e2e/storage'

/** Directories that CRI-O, CNI plugins, kubelet and suite fill. */
export const STATE_DIRECTORIES: readonly string[] = [
  '/var/lib/crio-node-e2e',
  '/run/crio-node-e2e',
  '/etc/crio',
  '/var/lib/crio',
  '/run/crio',
  '/run/crun',
  '/run/runc',
  '/run/containers',
  '/run/netns',
  '/run/utsns',
  '/run/ipcns',
  '/run/userns',
  '/run/pidns',
  '/run/nri',
  '/var/lib/containers',
  '/var/log/crio',
  '/var/lib/cni',
  '/var/lib/kubelet',
  '/var/log/pods',
  '/var/log/containers',
  '/run/kubernetes',
  '/etc/cni/net.d',
  '/etc/kubernetes',
  '/usr/libexec/kubernetes',
]

/** Units that the bundle's unit wants, and that may not be active before the run. */
export const WANTED_UNITS = ['network-online.target']
