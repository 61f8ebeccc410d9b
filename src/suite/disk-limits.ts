import type { PlannedSpec } from '../domain/model/results.ts'
import { type KubeletChoices, kubeletSetting } from '../domain/request/kubelet.ts'

/**
 * A hosted runner has 14 GB free on a disk that is 80 % full: by default the kubelet would remove images at 85 % and evict
 * pods at 90 %, in the middle of a run. With these flags it removes no image (100 disables that) and evicts pods only when
 * 1 GiB is left; the other values are the suite's (kubernetes test/e2e_node/services/kubelet.go).
 */
const DISK_FLAGS = [
  '--image-gc-high-threshold=100',
  '--eviction-hard=memory.available<250Mi,nodefs.available<1Gi,nodefs.inodesFree<5%',
]

/** Specs about eviction and garbage collection set these in the kubelet's configuration, which flags would override. */
const ABOUT_DISK = /evict|garbage ?collect|ImageGC|SeparateDisk|split ?fs|pressure/i

/** Flags and fields of a KubeletConfiguration for the same limits. */
const LIMITS = {
  'image-gc-high-threshold': 'imageGCHighThresholdPercent',
  'image-gc-low-threshold': 'imageGCLowThresholdPercent',
  'eviction-hard': 'evictionHard',
  'eviction-soft': 'evictionSoft',
  'eviction-soft-grace-period': 'evictionSoftGracePeriod',
}

/** Flags for the kubelet that keep images and pods when disk space is low; none where a spec or the user sets limits. */
export function diskFlags(
  choices: KubeletChoices,
  specs: readonly PlannedSpec[],
): readonly string[] {
  const isSet = Object.entries(LIMITS).some(
    ([flag, field]) => kubeletSetting(choices, flag, field) !== undefined,
  )
  return isSet || specs.some(({ id }) => ABOUT_DISK.test(id)) ? [] : DISK_FLAGS
}
