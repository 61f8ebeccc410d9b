import type { EarlierRun } from './earlier-runs.ts'
import { type HostProbe, SUITE_PORTS } from './facts.ts'
import { FINE, type HostCheck, list, refuse, step } from './host-check.ts'

const GIVE_BACK = 'restore the host after an earlier run'
/** The command that errors and `doctor` name. */
const RESTORE = 'crio-node-e2e restore'

/** Changes of earlier runs that can be undone before this run starts. */
function restorableChanges({ earlier }: HostProbe): readonly EarlierRun['changes'][number][] {
  return earlier.filter(({ standing }) => standing === 'ended').flatMap(({ changes }) => changes)
}

function restorableUnits(probe: HostProbe): readonly string[] {
  return restorableChanges(probe).flatMap((change) => {
    if (change.kind === 'suite') return [change.unit, change.kubeletUnit]
    return change.kind === 'service' ? [change.unit] : []
  })
}

/** Checks of what is installed and running on the machine, in the order in which they are shown. */
export const SOFTWARE_CHECKS: readonly HostCheck[] = [
  {
    name: 'other run',
    needed: 'none',
    found: ({ earlier }) =>
      list(
        earlier.map(
          ({ root, standing }) => `${standing}: ${root.slice(root.lastIndexOf('/') + 1)}`,
        ),
      ),
    judge({ earlier }) {
      const inTheWay = earlier.filter(({ standing }) => standing !== 'ended')
      const [first] = inTheWay
      if (first === undefined) return earlier.length === 0 ? FINE : step(GIVE_BACK)
      return refuse(
        inTheWay.map((run) => EARLIER_WHAT[run.standing](run)).join('; '),
        EARLIER_REMEDY[first.standing](first),
      )
    },
  },
  {
    name: 'kubelet',
    needed: 'no other',
    found: ({ suiteUnits }) => list(suiteUnits),
    judge(probe) {
      const known = restorableUnits(probe)
      const others = probe.suiteUnits.filter((unit) => !known.includes(unit))
      if (others.length > 0) {
        return refuse(
          `systemd has another kubelet or suite: ${others.join(', ')}`,
          'stop it and remove its unit (systemctl stop UNIT; systemctl reset-failed UNIT): the suite finds its kubelet by that name',
        )
      }
      return probe.suiteUnits.length === 0 ? FINE : step(GIVE_BACK)
    },
  },
  {
    name: 'CRI-O',
    needed: 'not running',
    found: ({ services }) => services['crio.service'] ?? 'inactive',
    judge(probe) {
      const state = probe.services['crio.service'] ?? 'inactive'
      if (['inactive', 'failed'].includes(state)) return FINE
      return restorableUnits(probe).includes('crio.service')
        ? step(GIVE_BACK)
        : refuse(
            `CRI-O is already on this machine (crio.service is ${state})`,
            'stop it, or use a machine that is not a node',
          )
    },
  },
  {
    name: 'runtimes',
    needed: 'others may stay',
    found: ({ services, criPlugin }) =>
      list([
        ...(services['docker.service'] === 'active' ? ['docker'] : []),
        ...(services['containerd.service'] === 'active'
          ? [`containerd${criPlugin ? ' with CRI' : ''}`]
          : []),
      ]),
    judge: () => FINE,
  },
  {
    name: 'ports',
    needed: `${SUITE_PORTS.join(', ')} free`,
    found: ({ busyPorts }) => (busyPorts.length === 0 ? 'free' : listeners({ busyPorts })),
    judge(probe) {
      if (probe.busyPorts.length === 0) return FINE
      return restorableChanges(probe).some(({ kind }) => kind === 'suite')
        ? step(GIVE_BACK)
        : refuse(
            `a process listens on ${listeners(probe)}; API server and kubelet need ${SUITE_PORTS.join(', ')}`,
            'stop the process, such as a cluster or an earlier run',
          )
    },
  },
  {
    name: 'runner image',
    needed: 'any',
    found: ({ facts }) => facts.runnerImage || 'none',
    judge: () => FINE,
  },
]

function listeners({ busyPorts }: Pick<HostProbe, 'busyPorts'>): string {
  return busyPorts
    .map(
      ({ port, owners }) => `port ${port}${owners.length === 0 ? '' : ` (${owners.join(', ')})`}`,
    )
    .join(', ')
}

type RunText = Readonly<Record<EarlierRun['standing'], (run: EarlierRun) => string>>

const EARLIER_WHAT: RunText = {
  ended: ({ root }) => `an earlier run has not restored the host (${root})`,
  running: ({ pid }) => `another run is in progress (process ${pid})`,
  rebooted: ({ root }) => `a run before the last boot has not restored the host (${root})`,
  doubtful: ({ root }) => `${root} contains the journal of a run that may belong to another user`,
}

const EARLIER_REMEDY: RunText = {
  ended: () => `run ${RESTORE} as the user of that run`,
  running: () => 'wait until it ends',
  rebooted: () => `run ${RESTORE} as the user of that run`,
  doubtful: ({ root }) =>
    `check ${root}/journal.jsonl, undo the changes that it lists, and remove it`,
}
