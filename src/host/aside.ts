import { asRoot, existingPaths, type HostDeps } from './host.ts'
import { mountPoints } from './trees.ts'

/** What a directory is called that gives its place to something else. */
const MOVED_SUFFIX = '.crio-node-e2e-kept'

/**
 * The kubelet's directory of a machine that was a node before: a kubelet removes the pods in it that it does not know, and
 * refuses to start with the state of one that was configured otherwise (kubernetes pkg/kubelet/kubelet_volumes.go,
 * pkg/kubelet/cm/cpumanager/state).
 */
const KUBELET_DIRECTORY = '/var/lib/kubelet'

/**
 * Moves a directory aside, to a name beside it, so that something else can stand at its path; it is moved back as it is.
 * @throws Error when an earlier run has not moved it back
 */
export async function moveAside(deps: HostDeps, path: string): Promise<void> {
  const kept = `${path}${MOVED_SUFFIX}`
  if ((await existingPaths(deps, [kept])).size > 0) {
    throw new Error(`${kept} is there already: an earlier run did not give ${path} back`)
  }
  deps.journal.record({ kind: 'moved', path, kept })
  await asRoot(deps, 'mv', ['-T', '--', path, kept])
}

/** Lets the kubelet begin without what an earlier one has left. A directory that is mounted cannot be moved, and stays. */
export async function clearKubelet(deps: HostDeps): Promise<void> {
  if ((await existingPaths(deps, [KUBELET_DIRECTORY])).size === 0) return
  if ((await mountPoints(deps)).includes(KUBELET_DIRECTORY)) return
  await moveAside(deps, KUBELET_DIRECTORY)
}
