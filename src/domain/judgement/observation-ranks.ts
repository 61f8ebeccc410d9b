import type { Observation } from '../model/results.ts'

/** Something that was seen in the time of a failing spec, and how much it tells. */
export interface RankedObservation extends Observation {
  /** 0 tells the most. */
  readonly rank: number
  /** Whether it is certainly about this spec and an error of its pods, so that specs can be grouped by it. */
  readonly isOwn: boolean
  /** The error alone, without the name of the pod. */
  readonly error: string
}

/** How much observations of each kind tell. */
export const RANKS = {
  event: 0,
  container: 1,
  message: 2,
  log: 3,
  /** An error of the runtime without its reason. */
  bare: 4,
  weakEvent: 5,
  weakContainer: 6,
  killed: 7,
  atTheSameTime: 8,
} as const

/** Whether an observation says why something did not run. */
export function isTelling({ rank }: RankedObservation): boolean {
  return rank <= RANKS.bare
}

/** Characters of the text of an observation. */
export const TEXT_LENGTH = 400

/** An error of the runtime that a spec quotes in its message or output. */
export const RUNTIME_ERROR =
  /(?:container create failed: |error executing command in container: (?!command terminated)|[Ff]ailed to create pod sandbox: |failed to create pod network sandbox |rpc error: code = (?!NotFound)\w{1,40} desc = )(?=.{0,20}\w).{1,1000}/

/** The words that CRI-O puts before an error of the runtime, and no reason after them. */
export const NO_REASON =
  /^(?:(?:Error|Failed): )?[Cc]ontainer (?:create failed|creation error):?\W{0,20}$/
