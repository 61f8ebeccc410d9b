import type { Night, NightLane, NightSpec } from '../../../../src/domain/night/night.ts'
import { aNightReport, aNightSpec, startNights } from '../../night/nights.ts'

/** A night with a new failure of the spec `it` after thirty nights on which it passed. */
export const JUDGED_NIGHT = aJudgedNight()

function aJudgedNight(): Night {
  const nights = startNights()
  for (let night = 0; night < 30; night++) nights.play(night, [reportOf(night, 'p')])
  return nights.judge(30, [reportOf(30, 'C')]).night
}

function reportOf(night: number, did: 'p' | 'C') {
  const [it, ...others] = ['it', 'b', 'c'].map((id) => aNightSpec(id, id === 'it' ? did : 'p'))
  const reproduce = "crio-node-e2e run --from run-1 --focus 'it'"
  const told = { class: 'oci-runtime', kind: 'crun', confidence: 'sure: crun says so' } as const
  const failing = did === 'p' ? it : it && { ...it, ...told, reproduce }
  const repeat = { download: 'gh run download 1', command: 'crio-node-e2e run --from run-1' }
  return aNightReport(night, failing === undefined ? others : [failing, ...others], {
    overrides: { repeat },
  })
}

interface Sizes {
  readonly specs: number
  readonly lanes?: number
  readonly spec?: Partial<NightSpec>
  readonly lane?: Partial<NightLane>
  readonly idOf?: (index: number) => string
}

/** A night with so many new failures in so many lanes, made of a judged one. */
export function aNightWith({ specs, lanes = 1, spec, lane, idOf = String }: Sizes): Night {
  const night = JUDGED_NIGHT
  const [ownSpec, ownLane] = [night.specs[0], night.lanes[0]]
  if (ownSpec === undefined || ownLane === undefined) throw new Error('the night has no failure')
  return {
    ...night,
    lanes: Array.from({ length: lanes }, (_, index) => ({
      ...ownLane,
      name: `lane ${index}`,
      ...lane,
    })),
    specs: Array.from({ length: specs }, (_, index) => ({
      ...ownSpec,
      lane: index % lanes,
      id: idOf(index),
      ...spec,
    })),
  }
}
