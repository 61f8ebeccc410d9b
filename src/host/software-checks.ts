import type { EarlierRun } from './earlier-runs.ts'
import { type HostProbe, SUITE_PORTS } from './facts.ts'
import { FINE, type HostCheck, list, refuse, step } from './host-check.ts'

const GIVE_BACK = 'give the machine back from an earlier run'
/** What `doctor` and errors tell people to call. */
const RESTORE = 'crio-node-e2e restore'

/** Changes that runs have left which can be taken back before this one begins. */
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
          `another kubelet or suite is known to systemd: ${others.join(', ')}`,
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
            `a CRI-O is on this machine already (crio.service is ${state})`,
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
            `somebody listens on ${listeners(probe)}; API server and kubelet need ${SUITE_PORTS.join(', ')}`,
            'stop what listens there, such as a cluster or an earlier run',
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

type Telling = Readonly<Record<EarlierRun['standing'], (run: EarlierRun) => string>>

const EARLIER_WHAT: Telling = {
  ended: ({ root }) => `an earlier run has not given the machine back (${root})`,
  running: ({ pid }) => `another run is going on (process ${pid})`,
  rebooted: ({ root }) => `a run of before the last boot has not given the machine back (${root})`,
  doubtful: ({ root }) => `${root} holds the journal of a run that cannot be proven to be ours`,
}

const EARLIER_REMEDY: Telling = {
  ended: () => `call ${RESTORE} as the user of that run`,
  running: () => 'wait for its end',
  rebooted: () => `call ${RESTORE} as the user of that run`,
  doubtful: ({ root }) => `look at ${root}/journal.jsonl, take back what it lists, and remove it`,
}
