import type { Outage, ServiceSign, ServiceTraces } from '../model/service-traces.ts'
import { type Death, SAME_END } from './death.ts'

/** Shorter outages are those of a restart. */
const LONG_OUTAGE = 30_000
const FEW_ATTEMPTS = 3

/** A log that ends so much earlier than that of the kubelet has stopped. */
const SILENCE = 120_000

/** Adds outages that no known end explains, and to known ends the outage that followed. */
export function withOutages(deaths: readonly Death[], traces: ServiceTraces): readonly Death[] {
  const { outages } = traces
  if (outages.length === 0) return deaths
  const alone = outages.filter(
    (outage) =>
      (isLong(outage) || stayedSilent(outage, traces)) &&
      !deaths.some((death) => isFollowedBy(death, outage)),
  )
  return [
    ...deaths.map((death) =>
      withOutage(
        death,
        outages.find((candidate) => isFollowedBy(death, candidate)),
      ),
    ),
    ...alone.map((outage) => deathOfOutage(outage, traces)),
  ].toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0))
}

function isLong({ from, to, attempts }: Outage): boolean {
  return to - from >= LONG_OUTAGE && attempts >= FEW_ATTEMPTS
}

/** Whether CRI-O's log stops at an outage, and the kubelet's goes on. */
function stayedSilent({ from }: Outage, { lives: { crio, kubelet } }: ServiceTraces): boolean {
  if (crio === undefined || kubelet === undefined) return false
  return crio.lastAt <= from + SAME_END && kubelet.lastAt - crio.lastAt >= SILENCE
}

/** The outage shows when an end was that nothing but a new start shows. */
function withOutage(death: Death, outage: Outage | undefined): Death {
  if (outage === undefined) return death
  const at = death.ends.length === 0 ? outage.from : death.at
  return { ...death, at, ends: [...death.ends, signOf(outage)] }
}

function isFollowedBy({ at, restartedAt }: Death, { from, to }: Outage): boolean {
  return at !== null && from >= at - SAME_END && from <= (restartedAt ?? to) + SAME_END
}

function deathOfOutage(outage: Outage, traces: ServiceTraces): Death {
  const isBack = outage.recovered && !stayedSilent(outage, traces)
  return {
    service: 'crio',
    at: outage.from,
    cause: 'unreachable',
    asked: false,
    words: '',
    frame: null,
    noticed: true,
    restartedAt: isBack ? outage.to : null,
    ends: [signOf(outage)],
    failedStarts: [],
    starts: [],
  }
}

function signOf({ from, evidence }: Outage): ServiceSign {
  return {
    service: 'crio',
    kind: 'ended',
    source: 'service',
    at: from,
    words: '',
    frame: null,
    evidence,
  }
}
