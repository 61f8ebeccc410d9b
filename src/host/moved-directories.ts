import { asRoot, existingPaths, type HostDeps } from './host.ts'
import { mountPoints } from './trees.ts'

/** What a directory is called that gives its place to something else. */
const MOVED_SUFFIX = '.crio-node-e2e-kept'

/**
 * What the kubelet keeps, on a machine that was a node before: a kubelet removes pods and logs that it does not know, and
 * refuses to start with the state of one that was configured otherwise (kubernetes pkg/kubelet/kubelet_volumes.go,
 * pkg/kubelet/kuberuntime/kuberuntime_gc.go, pkg/kubelet/cm/cpumanager/state).
 */
const KUBELET_DIRECTORIES = ['/var/lib/kubelet', '/var/log/pods', '/var/log/containers']

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
export async function moveKubeletStateAside(deps: HostDeps): Promise<void> {
  const existing = await existingPaths(deps, KUBELET_DIRECTORIES)
  if (existing.size === 0) return
  const mounted = await mountPoints(deps)
  for (const path of existing) if (!mounted.includes(path)) await moveAside(deps, path)
}
