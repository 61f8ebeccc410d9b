import type { Lane, Night, Spec, Suspects } from '../../../schemas/generated/night.ts'

/**
 * The runs of one workflow run together, judged against earlier runs. All views are made from it, and `night.json` is its
 * serialisation. Its types are generated from schemas/night.v1.schema.json. A night need not be at night: it is whatever
 * one workflow run tested.
 */
export type {
  Cause as NightCause,
  Drift,
  Lane as NightLane,
  Missing,
  Night,
  Rate,
  Rejected,
  RunReference,
  Spec as NightSpec,
  Suspects,
  Verdict as NightVerdict,
  Warning as NightWarning,
} from '../../../schemas/generated/night.ts'

export const NIGHT_SCHEMA_VERSION: Night['schemaVersion'] = 1

/** What a spec is in the light of earlier runs. */
export type SpecState = Spec['state']

/** The result of a night. */
export type NightResult = Night['verdict']['result']

/** A change of a build between two runs. */
export type NightBuildChange = Suspects['builds'][number]

/** The display name of a lane with all that sets it apart. */
export function seriesName({
  lane,
  scenario,
  architecture,
  variant,
}: Pick<Lane, 'lane' | 'scenario' | 'architecture' | 'variant'>): string {
  const parts = [lane, scenario, variant, architecture].filter((part) => part !== '')
  return parts.join(', ') || 'unnamed lane'
}
