import type { NightResult } from '../../night/night.ts'
import { truncate } from '../../text.ts'
import { NIGHT_SIGNS } from '../night-wording.ts'
import { inline } from './markup.ts'

/** Why a night could not be judged. Untrusted. */
export interface UnjudgedNight {
  readonly result: NightResult
  /** One sentence without a full stop. */
  readonly headline: string
  /** The cause and what to do, a sentence each. */
  readonly lines: readonly string[]
}

const CHARACTERS = 2_000
const MOST_LINES = 50

/** The summary of a night that could not be judged: GitHub-flavoured Markdown. */
export function renderUnjudgedNight({ result, headline, lines }: UnjudgedNight): string {
  const shown = lines.slice(0, MOST_LINES).map((line) => inline(truncate(line, CHARACTERS)))
  return `${[`## ${NIGHT_SIGNS[result]} ${inline(truncate(headline, CHARACTERS))}`, ...shown].join('\n\n')}\n`
}
