import type { ServiceSign } from '../model/service-traces.ts'
import type { Classification } from '../model/verdict.ts'
import type { Death } from './death.ts'

/** Who says how a service ended, in the order in which they count. */
const TELLERS: readonly (readonly [source: ServiceSign['source'], words: string])[] = [
  ['systemd', 'systemd says how it ended'],
  ['kernel', 'the kernel says how it ended'],
  ['service', 'its own log says how it ended'],
  ['watch', 'the run watched it end'],
]

/**
 * The class of the end of a service.
 * @param outOfMemory whether the kernel killed it at any time of the run
 */
export function classOfDeath(death: Death, outOfMemory: boolean): Classification {
  const { service, cause, ends } = death
  // That clients get no connection is said by a client.
  const own = ends.filter((sign) => sign.source !== 'service' || sign.kind !== 'ended')
  const teller = TELLERS.find(([source]) => own.some((sign) => sign.source === source))
  const confidence =
    cause === 'unreachable'
      ? 'likely: only its client, the kubelet, shows that it was gone'
      : teller === undefined
        ? 'likely: only its new start, or its clients, show that it ended'
        : `sure: ${teller[1]}`
  if (outOfMemory) return { class: 'environment', kind: 'memory', confidence }
  if (isStoppedByOthers(death)) return { class: 'environment', kind: 'host', confidence }
  const kind = cause === 'watchdog' ? 'hang' : 'crash'
  return { class: service === 'crio' ? 'cri-o' : 'kubelet', kind, confidence }
}

/** Whether somebody stopped CRI-O with systemctl: that is no fault of it. Specs stop the kubelet, too. */
export function isStoppedByOthers({ service, cause, asked }: Death): boolean {
  return service === 'crio' && cause === 'stopped' && asked
}
