import { messageOf } from '../../domain/errors.ts'
import type { PlanRequest } from '../../domain/plan/plan-request.ts'
import { plainLine } from '../../domain/text.ts'
import { type Histories, readHistories } from '../history/read-histories.ts'
import type { PlanDeps } from './deps.ts'

const NONE: Histories = {
  histories: new Map(),
  searches: [],
  newest: null,
  problems: [],
  unread: [],
}

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
