import { atOnce } from '../domain/at-once.ts'
import { messageOf, RunError } from '../domain/errors.ts'
import type { PlannedSpec } from '../domain/model/results.ts'
import { type KubeletChoices, kubeletTakesSwap } from '../domain/request/kubelet.ts'
import { plural } from '../domain/text.ts'
import type { HostProbe, SwapDevice } from './facts.ts'
import { ACCEPT_RULES } from './firewall.ts'
import {
  asRoot,
  changeRules,
  type HostDeps,
  readSysctls,
  savedRules,
  writeSysctls,
} from './host.ts'
import {
  BRIDGED_PACKETS,
  FORWARDING,
  NEEDED_MODULES,
  NEEDED_PARAMETERS,
  PROCESS_LIMITS,
} from './requirements.ts'

/** One change that specs may need, with the state from before. It does nothing where the state is right already. */
interface Step<State> {
  readonly name: string
  /** The specs that cannot pass without it. For other specs a failure is only a warning. */
  readonly neededBy: (spec: PlannedSpec) => boolean
  readonly apply: (deps: HostDeps, before: State) => Promise<void>
  /** What in the request makes the step unnecessary. */
  readonly unless?: (request: KubeletChoices) => boolean
}

/** The state of the machine before it is changed. */
interface Before {
  readonly swaps: readonly SwapDevice[]
  /** Values of PARAMETERS, by key; without those that this kernel does not have. */
  readonly parameters: Readonly<Record<string, string>>
}

/** What preparing the kernel is for. */
export interface Preparation {
  readonly request: KubeletChoices
  readonly specs: readonly PlannedSpec[]
  /** Called for each step that the host refuses and that no planned spec needs. */
  readonly warn: (text: string) => void
}

const everySpec = () => true
const noSpec = () => false
const networkSpecs = (spec: PlannedSpec) =>
  spec.labels.includes('sig-network') || spec.id.startsWith('[sig-network]')

/**
 * Written by the kubelet when it starts (kubernetes pkg/kubelet/cm/container_manager_linux.go, setupKernelTunables) and
 * by the bridge plugin for each family of its addresses (containernetworking/plugins, plugins/main/bridge).
 */
const WRITTEN_BY_OTHERS = [
  'vm.overcommit_memory',
  'vm.panic_on_oom',
  'kernel.panic',
  'kernel.panic_on_oops',
  'kernel.keys.root_maxkeys',
  'kernel.keys.root_maxbytes',
  'net.ipv4.ip_forward',
  'net.ipv6.conf.all.forwarding',
]

/** All that a run changes, read together. */
const PARAMETERS = [...new Set([...WRITTEN_BY_OTHERS, ...Object.keys(NEEDED_PARAMETERS)])]

/** They come first: br_netfilter adds parameters. */
const MODULES: readonly Step<ReadonlySet<string>>[] = NEEDED_MODULES.map((name) => ({
  name: `module ${name}`,
  neededBy: noSpec,
  apply: (deps, present) => loadModule(deps, present, name),
}))

const STEPS: readonly Step<Before>[] = [
  {
    name: 'forward packets of pods',
    neededBy: networkSpecs,
    apply: (deps, { parameters }) => setSysctls(deps, parameters, FORWARDING),
  },
  {
    name: 'let packet filter rules see bridged packets',
    neededBy: noSpec,
    apply: (deps, { parameters }) => setSysctls(deps, parameters, BRIDGED_PACKETS),
  },
  { name: 'process limits', neededBy: noSpec, apply: raiseProcessLimits },
  { name: 'accept packets of pods', neededBy: networkSpecs, apply: acceptPackets },
  { name: 'swap off', neededBy: everySpec, apply: swapOff, unless: kubeletTakesSwap },
]

/**
 * Prepares kernel and network for the planned specs.
 * @throws RunError (environment, host-setup) for a needed step that the host refuses
 */
export async function prepareKernel(
  deps: HostDeps,
  probe: HostProbe,
  preparation: Preparation,
): Promise<void> {
  await take(MODULES, await presentModules(deps), deps, preparation)
  const parameters = await readSysctls(deps, PARAMETERS)
  deps.journal.record({ kind: 'sysctls', before: parameters })
  await take(STEPS, { swaps: probe.swaps, parameters }, deps, preparation)
}

/** Takes steps in parallel: none depends on another one. */
async function take<State>(
  steps: readonly Step<State>[],
  before: State,
  deps: HostDeps,
  { request, specs, warn }: Preparation,
): Promise<void> {
  const taken = steps.filter((step) => !step.unless?.(request))
  const causes = await Promise.all(
    taken.map((step) => step.apply(deps, before).then(() => null, causeOf)),
  )
  for (const [index, step] of taken.entries()) {
    const cause = causes[index] ?? null
    if (cause === null) {
      deps.log.debug(`${step.name}: done`)
      continue
    }
    const needing = specs.filter(step.neededBy).length
    if (needing > 0) throw refused(step, needing, cause)
    warn(`The host refuses "${step.name}" (${cause}); no planned spec needs it`)
  }
}

function causeOf(error: unknown): string {
  return (error instanceof RunError && error.details.cause) || messageOf(error)
}

function refused(step: Step<never>, needing: number, cause: string): RunError {
  return new RunError({
    kind: 'environment',
    reason: 'host-setup',
    message: `The host refuses "${step.name}", which ${plural(needing, 'planned spec')} need`,
    cause,
    remedy: 'use a hosted runner or a virtual machine, or leave these specs out with skip',
  })
}

/** Words of /proc/modules and /proc/filesystems: names of modules, loaded or built in, are among them. */
async function presentModules(deps: HostDeps): Promise<ReadonlySet<string>> {
  const { stdout } = await deps.commands.run('cat', ['/proc/modules', '/proc/filesystems'])
  return new Set(stdout.split(/\s+/))
}

async function loadModule(
  deps: HostDeps,
  present: ReadonlySet<string>,
  name: string,
): Promise<void> {
  if (present.has(name)) return
  deps.journal.record({ kind: 'module', name })
  await asRoot(deps, 'modprobe', [name])
}

function setSysctls(
  deps: HostDeps,
  before: Before['parameters'],
  wanted: Readonly<Record<string, string>>,
): Promise<void> {
  const changed = Object.entries(wanted).filter(([key, value]) => before[key] !== value)
  return writeSysctls(deps, changed)
}

function raiseProcessLimits(deps: HostDeps, { parameters }: Before): Promise<void> {
  const low = Object.entries(PROCESS_LIMITS).filter(
    ([key, least]) => Number(parameters[key]) < least,
  )
  return writeSysctls(
    deps,
    low.map(([key, least]) => [key, String(least)]),
  )
}

async function acceptPackets(deps: HostDeps): Promise<void> {
  // The kubelet writes chains of both families; we add rules to one only.
  const [before, before6] = await atOnce([
    asRoot(deps, 'iptables-save', []),
    savedRules(deps, 'ip6tables'),
  ])
  deps.journal.record({ kind: 'firewall', family: 'iptables', before })
  if (before6 !== null)
    deps.journal.record({ kind: 'firewall', family: 'ip6tables', before: before6 })
  await changeRules(deps, 'iptables', ACCEPT_RULES)
}

async function swapOff(deps: HostDeps, { swaps }: Before): Promise<void> {
  for (const { device, priority } of swaps) {
    deps.journal.record({ kind: 'swap', device, priority })
    await asRoot(deps, 'swapoff', [device])
  }
}
