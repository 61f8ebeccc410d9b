import type { RunRequest } from './request.ts'

/** The parts of a request that configure the kubelet. */
export type KubeletChoices = Pick<RunRequest, 'kubeletFlags' | 'kubeletConfig' | 'scenario'>

/** The type of kubelet configuration files (kubernetes staging/src/k8s.io/kubelet/config/v1beta1/types.go). */
export const KUBELET_CONFIG_TYPE: Readonly<Record<'apiVersion' | 'kind', string>> = {
  apiVersion: 'kubelet.config.k8s.io/v1beta1',
  kind: 'KubeletConfiguration',
}

/**
 * The value of a setting in a request, or undefined where it is not set: the text of a flag, or the JSON value of a
 * field. Flags win over the scenario's drop-in, which wins over the file
 * (https://kubernetes.io/docs/tasks/administer-cluster/kubelet-config-file, "Kubelet configuration merging order").
 */
export function kubeletSetting(
  { kubeletFlags, scenario, kubeletConfig }: KubeletChoices,
  flag: string,
  field: string,
): unknown {
  const configured = scenario?.kubeletConfig[field] ?? kubeletConfig?.fields[field]
  return flagValue(kubeletFlags, flag) ?? configured ?? undefined
}

/**
 * Whether the kubelet starts on a machine with swap: specs about swap skip themselves on a machine without. Flags have
 * several texts for false (https://pkg.go.dev/strconv#ParseBool).
 */
export function kubeletTakesSwap(choices: KubeletChoices): boolean {
  const value = kubeletSetting(choices, 'fail-swap-on', 'failSwapOn')
  return value === false || (typeof value === 'string' && /^(0|[fF]|FALSE|[fF]alse)$/.test(value))
}

/** The kubelet's default address for health checks (kubernetes pkg/kubelet/apis/config/v1beta1/defaults.go). */
const HEALTH_ADDRESS = '127.0.0.1'
const HEALTH_PORT = 10248
const ALL_ADDRESSES = ['0.0.0.0', '::']

/** Where the kubelet answers health checks; null if it does not, or the address is not of the loopback interface. */
export function kubeletHealthUrl(choices: KubeletChoices): string | null {
  const given =
    kubeletSetting(choices, 'healthz-bind-address', 'healthzBindAddress') ?? HEALTH_ADDRESS
  const port = Number(kubeletSetting(choices, 'healthz-port', 'healthzPort') ?? HEALTH_PORT)
  const isLocal = typeof given === 'string' && [HEALTH_ADDRESS, ...ALL_ADDRESSES].includes(given)
  if (!isLocal || !Number.isInteger(port) || port < 1 || port > 65_535) return null
  return `http://${HEALTH_ADDRESS}:${port}/healthz`
}

/**
 * The value of a flag, or undefined without the flag. The last one counts, a flag without a value is a switch, and `_`
 * is the same as `-` (https://pkg.go.dev/k8s.io/component-base/cli/flag#WordSepNormalizeFunc).
 */
function flagValue(flags: readonly string[], name: string): string | undefined {
  const values = flags.flatMap((flag) => {
    const [, given = '', value = 'true'] = /^--([^=]+)(?:=(.*))?$/s.exec(flag) ?? []
    return given.replaceAll('_', '-') === name ? [value] : []
  })
  return values.at(-1)
}
