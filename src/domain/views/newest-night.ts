import type { NewestNight } from '../history/newest.ts'
import type { Night } from '../night/night.ts'
import { startOfNight } from '../night/start.ts'
import { whoOfNight } from './who-wording.ts'

/** What a history keeps of the verdict of its newest night. */
export function newestNightOf(night: Night): NewestNight {
  const { run, verdict } = night
  return { run, startedAt: startOfNight(night), ...verdict, who: whoOfNight(night, String) }
}
