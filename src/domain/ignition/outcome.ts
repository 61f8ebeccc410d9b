import type { IgnitionItem } from '../../../schemas/generated/report.ts'

export type { IgnitionItem } from '../../../schemas/generated/report.ts'

/** What became of a part of an Ignition config; `superseded`: the action does by itself what the part is for. */
export type IgnitionOutcome = IgnitionItem['outcome']

/** What becomes of something, and why. */
export type Fate = Pick<IgnitionItem, 'outcome' | 'reason'>
