import { createRandom } from '../random.ts'

/** Something that is really wrong for some nights. */
export interface Incident {
  readonly number: number
  /** `flake`: specs that fail at times from then on. `lane`: CRI-O does not start. `outage`: the network or a registry. */
  readonly kind: 'break' | 'flake' | 'lane' | 'outage'
  /** The first night, and the first one after it. */
  readonly start: number
  readonly end: number
  /** Lanes and positions of specs in them; all specs of a lane of which none is named. */
  readonly lanes: readonly number[]
  readonly specs: readonly number[]
  /** How often an attempt fails meanwhile. */
  readonly rate: number
}

/** What an attempt of a spec did: whether it failed, and for which incident; null if it is a flake. */
export interface Failure {
  readonly incident: Incident | null
  /** Whether the rerun failed as well. */
  readonly isConfirmed: boolean
}

/** A lane of a night. */
export interface PlayedLane {
  readonly result: 'tested' | 'environment' | 'not-started'
  /** By position of the spec. */
  readonly failures: ReadonlyMap<number, Failure>
}

/** A made year. */
export interface Year {
  readonly incidents: readonly Incident[]
  /** By night and lane; null if the lane did not run. */
  readonly nights: readonly (readonly (PlayedLane | null)[])[]
}

const LANES = 3
export const SPECS = 50
export const NIGHTS = 365
/** Nights before anything happens, so that rates are known. */
const QUIET = 20

/** How often something begins on a night, and how long it lasts on average. */
const CHANCES = { break: 0.12, flake: 0.02, lane: 0.02, outage: 0.06 } as const
const FLAKY_SHARE = 0.08
const FLAKY_RATES = [0.01, 0.25] as const
const STABLE_RATE = 0.0003
/** Flakes that fail again at once, because what made them fail lasts. */
const LASTING = 0.3
const LANE_MISSING = 0.01

/** Makes a year of nights: specs that flake, breaks of one or many specs, lanes that do not start, and outages. */
export function makeYear(seed: number): Year {
  const random = createRandom(seed)
  const rates = Array.from({ length: LANES }, () =>
    Array.from({ length: SPECS }, () =>
      random() < FLAKY_SHARE ? between(random, ...FLAKY_RATES) : STABLE_RATE,
    ),
  )
  const incidents = makeIncidents(random)
  const nights = Array.from({ length: NIGHTS }, (_, night) =>
    rates.map((ofLane, lane) => {
      if (random() < LANE_MISSING) return null
      const active = incidents.filter(
        (one) => one.start <= night && night < one.end && one.lanes.includes(lane),
      )
      return playLane(ofLane, active, random)
    }),
  )
  return { incidents, nights }
}

function makeIncidents(random: () => number): readonly Incident[] {
  const incidents: Incident[] = []
  for (let night = QUIET; night < NIGHTS - 1; night++) {
    for (const kind of ['break', 'flake', 'lane', 'outage'] as const) {
      if (random() >= CHANCES[kind]) continue
      incidents.push({
        number: incidents.length,
        kind,
        start: night,
        ...shapeOf(kind, night, random),
      })
    }
  }
  return incidents
}

function shapeOf(
  kind: Incident['kind'],
  night: number,
  random: () => number,
): Pick<Incident, 'end' | 'lanes' | 'specs' | 'rate'> {
  const all = Array.from({ length: LANES }, (_, lane) => lane)
  const one = [Math.floor(random() * LANES)]
  switch (kind) {
    case 'break': {
      const lanes = random() < 0.3 ? all : one
      const specs = random() < 0.6 ? 1 : 1 + Math.floor(random() ** 2 * 25)
      const rate = random() < 0.8 ? 1 : between(random, 0.7, 0.95)
      return { end: night + lasting(random, 6), lanes, specs: some(random, specs), rate }
    }
    case 'flake':
      return {
        end: night + 20 + lasting(random, 20),
        lanes: one,
        specs: some(random, 1),
        rate: between(random, 0.3, 0.6),
      }
    case 'lane':
      return {
        end: night + lasting(random, 3),
        lanes: random() < 0.5 ? all : one,
        specs: [],
        rate: 1,
      }
    case 'outage': {
      // Most outages end by themselves; some are no outages, such as an image that is gone.
      const nights = random() < 0.15 ? 4 + lasting(random, 6) : lasting(random, 1.3)
      return { end: night + nights, lanes: all, specs: [], rate: 1 }
    }
  }
}

function playLane(
  rates: readonly number[],
  active: readonly Incident[],
  random: () => number,
): PlayedLane {
  if (active.some(({ kind }) => kind === 'outage'))
    return { result: 'environment', failures: new Map() }
  if (active.some(({ kind }) => kind === 'lane'))
    return { result: 'not-started', failures: new Map() }
  const failures = new Map<number, Failure>()
  for (const [spec, rate] of rates.entries()) {
    const incident = active.find(({ specs }) => specs.includes(spec)) ?? null
    const broken = incident?.rate ?? rate
    if (random() >= broken) continue
    const again = incident === null ? Math.max(rate, LASTING) : broken
    failures.set(spec, { incident, isConfirmed: random() < again })
  }
  return { result: 'tested', failures }
}

/** A number of nights, at least one. */
function lasting(random: () => number, mean: number): number {
  return 1 + Math.floor(-Math.log(1 - random()) * (mean - 1))
}

function some(random: () => number, count: number): readonly number[] {
  return [...new Set(Array.from({ length: count }, () => Math.floor(random() * SPECS)))]
}

function between(random: () => number, low: number, high: number): number {
  return low + (high - low) * random()
}
