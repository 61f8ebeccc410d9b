import { stringify, type TomlTable } from 'smol-toml'
import { groupBy } from '../domain/group.ts'
import type { CrioSettings, RegistryMirror } from '../domain/request/crio-settings.ts'
import {
  CNI_CONFIG_DIRECTORY,
  CNI_PLUGIN_DIRECTORY,
  LIBEXEC_DIRECTORY,
  POLICY_FILE,
  STORAGE_ROOT,
  STORAGE_RUN_ROOT,
} from './paths.ts'
import { effectiveRuntimes } from './runtimes.ts'

/** The handler that specs on RuntimeClass start pods with (kubernetes test/e2e/framework/node/runtimeclass). */
export const TEST_HANDLER = 'test-handler'

/** The bundle's own configuration. */
export const BUNDLE_DROP_IN = '10-crio.conf'

/** Read after the bundle's and before the user's drop-ins. */
export const OUR_DROP_IN = '20-crio-node-e2e.conf'

/**
 * crun's extra cgroup below a container breaks the kubelet's statistics, so the Prow jobs switch it off as well
 * (kubernetes/test-infra jobs/e2e_node/crio, 20-crio.conf).
 */
const NO_SUBGROUP = { 'run.oci.systemd.subgroup': '' }

/**
 * The drop-in of this action: what every node e2e run with CRI-O needs, as the Prow jobs configure it, and the test
 * handler as a second name for the effective default runtime.
 * @param programs the runtimes of the build; CRI-O rejects a handler whose program does not exist
 * @param settings from inputs
 * @param networkName the network of the build's own CNI configuration, so that no other one on the machine is used;
 *   null where the build has none
 */
export function ourDropIn(
  programs: { readonly crun?: string | undefined; readonly runc?: string | undefined },
  userTomls: readonly string[],
  settings: CrioSettings,
  networkName: string | null = null,
): string {
  const base: TomlTable = {
    crio: {
      root: STORAGE_ROOT,
      runroot: STORAGE_RUN_ROOT,
      image: { signature_policy: POLICY_FILE },
      network: {
        network_dir: CNI_CONFIG_DIRECTORY,
        plugin_dirs: [CNI_PLUGIN_DIRECTORY],
        ...(networkName === null ? {} : { cni_default_network: networkName }),
      },
      runtime: {
        cgroup_manager: 'systemd',
        default_runtime: settings.runtime,
        drop_infra_ctr: false,
        log_level: settings.logLevel,
        runtimes: {
          ...(programs.crun === undefined ? {} : { crun: crunHandler(settings.monitor) }),
          ...(programs.runc === undefined ? {} : { runc: handler('runc', settings.monitor) }),
        },
      },
    },
  }
  const { defaultRuntime, handlers } = effectiveRuntimes([stringify(base), ...userTomls])
  const testHandler = handlers[defaultRuntime]
  if (testHandler === undefined || TEST_HANDLER in handlers) return stringify(base)
  return `${stringify(base)}\n${stringify({ crio: { runtime: { runtimes: { [TEST_HANDLER]: testHandler } } } })}`
}

function crunHandler(monitor: CrioSettings['monitor']): TomlTable {
  return {
    ...handler('crun', monitor),
    allowed_annotations: ['io.containers.trace-syscall'],
    default_annotations: NO_SUBGROUP,
  }
}

function handler(name: string, monitor: CrioSettings['monitor']): TomlTable {
  return {
    runtime_path: `${LIBEXEC_DIRECTORY}/${name}`,
    runtime_root: `/run/${name}`,
    ...MONITOR_KEYS[monitor],
  }
}

/** How a handler names its monitor (kubernetes-sigs/cri-tools .github/workflows/crio.yml for conmon-rs). */
const MONITOR_KEYS: Readonly<Record<CrioSettings['monitor'], TomlTable>> = {
  conmon: { monitor_path: `${LIBEXEC_DIRECTORY}/conmon` },
  'conmon-rs': { monitor_path: `${LIBEXEC_DIRECTORY}/conmonrs`, runtime_type: 'pod' },
}

/** For builds without a policy: every image may run, as with the bundle's policy. */
export const PERMISSIVE_POLICY = `${JSON.stringify({ default: [{ type: 'insecureAcceptAnything' }] }, null, 2)}\n`

/** Specs serve a registry of their own without TLS here (kubernetes/test-infra jobs/e2e_node/crio). */
export const LOCAL_REGISTRY = '[[registry]]\nlocation = "localhost:5000"\ninsecure = true\n'

/** A separate file beside that of the local registry. */
export const MIRRORS_FILE = '99-crio-node-e2e-mirrors.conf'

/** A drop-in for registries.conf(5): each prefix with its mirrors in their order. The registry itself comes last. */
export function mirrorsFile(mirrors: readonly RegistryMirror[]): string {
  const registry = [...groupBy(mirrors, ({ prefix }) => prefix)].map(([prefix, group]) => ({
    prefix,
    location: prefix,
    mirror: group.map(({ location, insecure }) => ({ location, ...(insecure && { insecure }) })),
  }))
  return stringify({ registry })
}

/** crictl's configuration for builds without one. */
export const CRICTL_YAML = 'runtime-endpoint: unix:///var/run/crio/crio.sock\n'

/** The unit for builds without one: as the bundle's unit, without its environment file. */
export function unitFile(binary: string): string {
  return `[Unit]
Description=CRI-O under test
Before=kubelet.service

[Service]
Type=notify
Environment=GOTRACEBACK=crash
ExecStart=${binary}
ExecReload=/bin/kill -s HUP $MAINPID
TasksMax=infinity
LimitNOFILE=1048576
LimitNPROC=1048576
LimitCORE=infinity
OOMScoreAdjust=-999
TimeoutStartSec=0
Restart=on-failure
RestartSec=10
`
}

/**
 * Settings of the service for this run: the journal's rate limit drops nothing of a debug log, and where root may not
 * raise limits (inside a namespace) the unit uses those of init.
 */
export function unitDropIn(limits: ServiceLimits | null): string {
  const lines = ['[Service]', 'LogRateLimitIntervalSec=0']
  if (limits !== null) {
    lines.push(
      'OOMScoreAdjust=0',
      `LimitNOFILE=${limits.openFiles}`,
      `LimitNPROC=${limits.processes}`,
      `LimitCORE=${limits.coreSize}`,
    )
  }
  return `${lines.join('\n')}\n`
}

/** Hard limits of init, as numbers or `infinity`. */
export interface ServiceLimits {
  readonly openFiles: string
  readonly processes: string
  readonly coreSize: string
}

/** Hard limits in the text of /proc/PID/limits. */
export function parseLimits(text: string): ServiceLimits {
  const hard = (name: string) => {
    const words = text
      .split('\n')
      .find((line) => line.startsWith(name))
      ?.slice(name.length)
      .trim()
      .split(/\s+/)
    return words?.[1] === undefined || words[1] === 'unlimited' ? 'infinity' : words[1]
  }
  return {
    openFiles: hard('Max open files'),
    processes: hard('Max processes'),
    coreSize: hard('Max core file size'),
  }
}
