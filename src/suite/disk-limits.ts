import type { PlannedSpec } from '../domain/model/results.ts'
import type { RunRequest } from '../domain/request/request.ts'

/**
 * A hosted runner has 14 GB free on a disk that is four fifths full: by its shares the kubelet would remove images at
 * 85 % and evict pods at 90 %, in the middle of a run. So no image is removed (100 switches it off), and pods are evicted
 * only when 1 GiB is left; the other values are the suite's (kubernetes test/e2e_node/services/kubelet.go).
 */
const DISK_FLAGS = [
  '--image-gc-high-threshold=100',
  '--eviction-hard=memory.available<250Mi,nodefs.available<1Gi,nodefs.inodesFree<5%',
]

/** Specs about eviction and garbage collection set these in the kubelet's configuration, which flags would override. */
const ABOUT_DISK = /evict|garbage ?collect|ImageGC|SeparateDisk|split ?fs|pressure/i

/** The user's own word on these, as a flag or in a KubeletConfiguration. */
const OWN_LIMITS = /image-?gc-?(high|low)|eviction-?(hard|soft)/i

/** Flags for the kubelet that keep images and pods where disk space is short; none where a spec or the user decides it. */
export function diskFlags(
  { kubeletFlags, kubeletConfig }: Pick<RunRequest, 'kubeletFlags' | 'kubeletConfig'>,
  specs: readonly PlannedSpec[],
): readonly string[] {
  const decided =
    [...kubeletFlags, kubeletConfig ?? ''].some((text) => OWN_LIMITS.test(text)) ||
    specs.some(({ id }) => ABOUT_DISK.test(id))
  return decided ? [] : DISK_FLAGS
}
