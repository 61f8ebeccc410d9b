import type { RunRequest } from './request.ts'

/** What a request says about the kubelet. */
export type KubeletChoices = Pick<RunRequest, 'kubeletFlags' | 'kubeletConfig' | 'scenario'>

/** The type of kubelet configuration files (kubernetes staging/src/k8s.io/kubelet/config/v1beta1/types.go). */
export const KUBELET_CONFIG_TYPE = {
  apiVersion: 'kubelet.config.k8s.io/v1beta1',
  kind: 'KubeletConfiguration',
} as const

/**
 * The value that a request sets in the kubelet, or undefined where it sets none: the text of a flag, or a JSON value of a
 * configuration. Flags win over the scenario's drop-in, which wins over the file
 * (https://kubernetes.io/docs/tasks/administer-cluster/kubelet-config-file, "Kubelet configuration merging order").
 */
export function kubeletSetting(
  { kubeletFlags, scenario, kubeletConfig }: KubeletChoices,
  flag: string,
  field: string,
): unknown {
  return (
    flagValue(kubeletFlags, flag) ??
    scenario?.kubeletConfig[field] ??
    kubeletConfig?.fields[field] ??
    undefined
  )
}

/** Whether the kubelet starts on a machine with swap: specs about swap skip themselves on a machine without. */
export function kubeletTakesSwap(choices: KubeletChoices): boolean {
  const value = kubeletSetting(choices, 'fail-swap-on', 'failSwapOn')
  return value === false || (typeof value === 'string' && FALSE_TEXTS.has(value))
}

/** What the kubelet's flags take for false (https://pkg.go.dev/strconv#ParseBool). */
const FALSE_TEXTS: ReadonlySet<string> = new Set(['0', 'f', 'F', 'FALSE', 'false', 'False'])

/**
 * The value of a flag, or undefined without the flag. The last one counts, a flag without a value is a switch, and `_`
 * stands for `-` as well (https://pkg.go.dev/k8s.io/component-base/cli/flag#WordSepNormalizeFunc).
 */
function flagValue(flags: readonly string[], name: string): string | undefined {
  const values = flags.flatMap((flag) => {
    const [, given = '', value = 'true'] = /^--([^=]+)(?:=(.*))?$/s.exec(flag) ?? []
    return given.replaceAll('_', '-') === name ? [value] : []
  })
  return values.at(-1)
}
