/**
 * Errors that passing runs have too (seen in recordings): about pods that are just deleted or a node that just starts, closed
 * connections, and cgroups that not every machine has.
 */
const HARMLESS = new RegExp(
  [
    'code = NotFound',
    'pod has been deleted',
    'container not running',
    'use of closed network connection',
    'Failed to get system container stats',
    'Failed to create existing container',
    'failed to read memory cgroup',
    'Unable to register mirror pod',
    'Error getting the current node from lister',
    'Hostname for pod was too long',
    'Missing actuated pod level resource',
    'Server rejected event',
    'checkpoint is not found',
    'OCI runtime features failed',
    'not found in CNI cache',
  ].join('|'),
)

/** Whether a line is an error that says nothing. */
export function isHarmless(line: string): boolean {
  return HARMLESS.test(line)
}
