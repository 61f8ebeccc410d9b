/**
 * Runs the part of a run that changes a machine, by the action's own functions, as src/app/run/pipeline.ts calls them: started inside
 * of the container for each task. Prints what it finds as one line of JSON.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { systemCommands } from '../../../src/adapters/exec.ts'
import { restoreEarlier } from '../../../src/app/run/restore.ts'
import { installCrio } from '../../../src/crio/install.ts'
import { CRICTL_BINARY, CRIO_UNIT } from '../../../src/crio/paths.ts'
import { startCrio } from '../../../src/crio/service.ts'
import type { ServiceEvent } from '../../../src/domain/model/node.ts'
import { earlierRuns } from '../../../src/host/earlier-runs.ts'
import { probeHost } from '../../../src/host/facts.ts'
import type { HostDeps } from '../../../src/host/host.ts'
import { prepareIgnition } from '../../../src/host/ignition/apply.ts'
import { fileJournal, signJournal } from '../../../src/host/journal.ts'
import { moveKubeletStateAside } from '../../../src/host/moved-directories.ts'
import { ownIdentity } from '../../../src/host/run-identity.ts'
import { prepareKernel } from '../../../src/host/steps.ts'
import { unitState } from '../../../src/host/units.ts'
import { createServiceWatch } from '../../../src/suite/service-watch.ts'
import {
  createWorkspace,
  RUN_LAYOUT,
  workspaceAt,
  workspaceRoot,
} from '../../../src/suite/workspace.ts'
import { hostState } from '../../node/host-state.ts'
import { SILENT_LOG } from '../../silent-log.ts'
import { INTERPRETER, writeBuild } from './fake-crio.ts'
import { ignitionWork, type Parts } from './ignition-config.ts'
import { withKillPoint } from './kill-points.ts'

/** The options of tasks. */
export interface Options {
  readonly parts: Parts
  /** Where the task ends by SIGKILL: see `withKillPoint`. */
  readonly point: number | null
}

/** What `apply` finds. */
export interface Applied {
  readonly points: readonly string[]
  readonly warnings: readonly string[]
  /** What stopped it. */
  readonly trouble: string | null
}

/** What `restore` finds. */
export interface Restored {
  readonly points: readonly string[]
  /** Of the runs that have left something. */
  readonly standings: readonly string[]
  readonly failures: readonly string[]
  /** The machine afterwards. */
  readonly state: readonly string[]
}

/** Where a config or the steps write, besides what every run is compared by. */
const MORE_DIRECTORIES = ['/opt', '/srv', '/run/systemd/system', '/run/systemd/system.control']

const commandsFor = (privilege: 'sudo' | 'direct') => systemCommands(process.env, privilege)
const commands = commandsFor('sudo')

const [task = '', runs = '', optionsJson = '{}'] = process.argv.slice(2)
const options: Options = JSON.parse(optionsJson)
const TASKS: Readonly<Record<string, () => Promise<unknown>>> = {
  apply: () => apply(options),
  crash,
  restore: () => restore(options),
  state: async () => state(),
}
console.log(JSON.stringify(await TASKS[task]?.()))

/** Prepares the machine, then installs and starts CRI-O. */
async function apply({ parts, point }: Options): Promise<Applied> {
  const workspace = workspaceAt(workspaceRoot(runs, new Date()))
  createWorkspace(workspace)
  signJournal(workspace.journal, ownIdentity())
  const killable = withKillPoint(commands, point)
  const host: HostDeps = {
    commands: killable.commands,
    journal: killable.journal(fileJournal(workspace.journal)),
    log: SILENT_LOG,
    scratch: workspace.scratch,
  }
  const files = writeBuild(join(workspace.root, 'build'))
  const ignition = await ignitionWork(parts)
  const probe = await probeHost(commandsFor, '')
  const warnings: string[] = []
  const warn = (text: string) => void warnings.push(text)
  let trouble: string | null = null
  try {
    const prepared = await prepareIgnition(host, ignition, [workspace.root])
    const request = { kubeletFlags: [], kubeletConfig: null, scenario: null }
    // The container sees the swap of the machine that it runs on.
    await prepareKernel(host, { ...probe, swaps: [] }, { request, specs: [], warn })
    await prepared.apply(warn)
    await moveKubeletStateAside(host)
    await installCrio(host, {
      files,
      dropIns: ignition.crioDropIns,
      settings: {
        runtime: 'crun',
        monitor: 'conmon',
        logLevel: 'debug',
        scenario: null,
        mirrors: [],
      },
      mayRaiseLimits: probe.mayRaiseLimits,
    })
    const sha256 = createHash('sha256').update(readFileSync(INTERPRETER)).digest('hex')
    await startCrio({ ...host, sleep }, CRICTL_BINARY, sha256)
  } catch (error) {
    trouble = String(error)
  }
  return { points: killable.points, warnings, trouble }
}

/** Kills CRI-O, and watches as a run does until systemd has started it again. */
async function crash(): Promise<readonly ServiceEvent[]> {
  const events: ServiceEvent[] = []
  const watch = createServiceWatch(
    {
      commands,
      log: SILENT_LOG,
      now: Date.now,
      onServiceEvent: (event) => void events.push(event),
      runningSpec: () => null,
      isStopped: () => false,
      questions: { crio: null, kubelet: null },
    },
    { isStopped: false, restarts: 0 },
  )
  const kill = ['kill', '--signal=SIGKILL', '--kill-whom=main', CRIO_UNIT]
  await commands.run('systemctl', kill, { root: true })
  while (!events.some(({ kind }) => kind === 'restarted')) {
    await watch.look(await unitState({ commands }, CRIO_UNIT), undefined)
    await sleep(100)
  }
  return events
}

/** Gives the machine back that runs have left, as the next run does. */
async function restore({ point }: Pick<Options, 'point'>): Promise<Restored> {
  const left = earlierRuns(runs, RUN_LAYOUT, null)
  const killable = withKillPoint(commands, point)
  const failures: string[] = []
  for (const { root } of left) {
    failures.push(...(await restoreEarlier({ log: SILENT_LOG }, killable.commands, root)))
  }
  return {
    points: killable.points,
    standings: left.map(({ standing }) => standing),
    failures,
    state: state(),
  }
}

/** This machine. Cgroups of controllers (cgroup v1) are those of the machine that the container runs on. */
function state(): readonly string[] {
  const foreign = /^cgroup \/sys\/fs\/cgroup\/(?!systemd|unified)/
  const isMixed = existsSync('/sys/fs/cgroup/systemd')
  return hostState(MORE_DIRECTORIES).filter((line) => !(isMixed && foreign.test(line)))
}
