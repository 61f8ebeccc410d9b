import { RunError } from '../domain/errors.ts'
import { asRoot, existingPaths, type HostDeps } from './host.ts'
import { mountPoints } from './trees.ts'

/** Suffix of a directory that was moved aside. */
const MOVED_SUFFIX = '.crio-node-e2e-kept'

/**
 * State of an earlier kubelet: a kubelet removes pods and logs that it does not know, and does not start with the state
 * of one with another configuration (kubernetes pkg/kubelet/kubelet_volumes.go,
 * pkg/kubelet/kuberuntime/kuberuntime_gc.go, pkg/kubelet/cm/cpumanager/state).
 */
const KUBELET_DIRECTORIES = ['/var/lib/kubelet', '/var/log/pods', '/var/log/containers']

/**
 * Moves a directory aside, to a name beside it, so that another can take its path; it is moved back unchanged.
 * @throws RunError (environment, host-setup) when an earlier run has not restored it, as after a restart of the machine in mid-run
 */
export async function moveAside(deps: HostDeps, path: string): Promise<void> {
  const kept = `${path}${MOVED_SUFFIX}`
  if ((await existingPaths(deps, [kept])).size > 0) {
    throw new RunError({
      kind: 'environment',
      reason: 'host-setup',
      message: `${kept} exists already, so ${path} cannot be moved aside`,
      cause:
        'a run moved it there and could not move it back, as when the machine was restarted in mid-run',
      remedy: `Look at both directories. If the one that was kept counts: sudo rm -rf ${path} && sudo mv ${kept} ${path}. If not: sudo rm -rf ${kept}`,
    })
  }
  deps.journal.record({ kind: 'moved', path, kept })
  await asRoot(deps, 'mv', ['-T', '--', path, kept])
}

/** Lets the kubelet start without the state of an earlier one. A mount point cannot be moved, and stays. */
export async function moveKubeletStateAside(deps: HostDeps): Promise<void> {
  const existing = await existingPaths(deps, KUBELET_DIRECTORIES)
  if (existing.size === 0) return
  const mounted = await mountPoints(deps)
  for (const path of existing) if (!mounted.includes(path)) await moveAside(deps, path)
}
