import { messageOf } from '../../domain/errors.ts'
import type { History } from '../../domain/history/model.ts'
import type { PlanRequest } from '../../domain/plan/plan-request.ts'
import { plainLine } from '../../domain/text.ts'
import { type Histories, readHistories } from '../history/read-histories.ts'
import type { PlanDeps } from './deps.ts'
import type { Possible } from './possible-jobs.ts'

const NONE: Histories = { histories: new Map(), problems: [], unread: [] }

/** Reads the histories of earlier runs once, however often it is called; none if no place is known. */
export function historyReader(
  { http, now }: Pick<PlanDeps, 'http' | 'now'>,
  { candidates: [{ request }], context }: PlanRequest,
): () => Promise<Histories> {
  const { serverUrl } = context
  let read: Promise<Histories> | undefined
  return () => {
    read ??=
      request.history === ''
        ? Promise.resolve(NONE)
        : readHistories(request.history, { http, now, serverUrl })
    return read
  }
}

/** The histories, or none with the reason: a plan can be made without, with durations that are guessed. */
export async function knownHistories(
  read: () => Promise<Histories>,
): Promise<Pick<Histories, 'histories' | 'problems'>> {
  try {
    return await read()
  } catch (error) {
    const problem = `The history cannot be read, so that durations are guessed: ${plainLine(messageOf(error))}`
    return { ...NONE, problems: [problem] }
  }
}

/** The history of a lane: of its series, else of the same lane and scenario on another architecture, else of the lane. */
export function historyFor(
  { architecture, request: { selection } }: Possible,
  { histories }: Pick<Histories, 'histories'>,
): History | null {
  const ofLane = [...histories.values()].filter(({ series }) => series.lane === selection.lane)
  const ofScenario = ofLane.filter(({ series }) => series.scenario === (selection.scenario ?? ''))
  return (
    ofScenario.find(({ series }) => series.architecture === architecture) ??
    ofScenario[0] ??
    ofLane[0] ??
    null
  )
}
