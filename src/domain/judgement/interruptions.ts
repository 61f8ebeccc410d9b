import interruptionsData from '../../../lanes/interruptions.json' with { type: 'json' }
import { oneOf } from '../fields.ts'
import type { SourceLocation } from '../model/results.ts'
import type { ServiceName } from '../model/service-traces.ts'

/** What a spec does to a service on purpose: it stops and starts the unit, or kills the process. */
const DEEDS = ['stop', 'kill'] as const

/**
 * Specs that end a service on purpose, from Kubernetes 1.36 (kubernetes/kubernetes, test/e2e_node): they call
 * stopContainerRuntime, kill the process, or call restartKubelet, mustStopKubelet or one of the functions that change the
 * kubelet's configuration. Specs of a shared function, such as runEvictionTest, have the file of that function.
 *
 * `all`: every spec of the file does it, and the names of its specs contain one of these texts. `some`: only specs with one
 * of these texts do it.
 */
const INTERRUPTIONS = interruptionsData.map(({ service, file, does, ...names }) => ({
  file,
  service: oneOf(['crio', 'kubelet'], service, `lanes/interruptions.json, ${file}`),
  does: oneOf(DEEDS, does, `lanes/interruptions.json, ${file}`),
  all: 'all' in names ? (names.all ?? []) : [],
  some: 'some' in names ? (names.some ?? []) : [],
}))

type Interruption = (typeof INTERRUPTIONS)[number]

/** What identifies a spec. Not all reports have the location. */
export interface IdentifiedSpec {
  readonly id: string
  readonly location: SourceLocation | null
}

/** What the spec does to the service on purpose, or null. */
export function deedTo(service: ServiceName, spec: IdentifiedSpec): Interruption['does'] | null {
  return INTERRUPTIONS.find((row) => row.service === service && describes(row, spec))?.does ?? null
}

function describes({ file, all, some }: Interruption, { id, location }: IdentifiedSpec): boolean {
  const isNamed = [...all, ...some].some((name) => id.includes(name))
  if (location === null) return isNamed
  return location.file.endsWith(file) && (isNamed || some.length === 0)
}
