import { bootContainer } from './container.ts'
import type { Machine } from './machine.ts'
import { useOwnMachine } from './own-machine.ts'
import { treeDirectory } from './tree.ts'

/** Names what the tests run on: `container` or `machine`, which is this machine's own systemd. */
export const WHERE_VARIABLE = 'CRIO_NODE_E2E_SYSTEMD'

/** True systemd, where the environment says that it is to be had. */
export async function bootSystemd(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Machine> {
  return environment[WHERE_VARIABLE] === 'machine'
    ? useOwnMachine()
    : bootContainer(treeDirectory(environment))
}
