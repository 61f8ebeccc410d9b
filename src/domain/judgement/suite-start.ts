import suiteStartsData from '../../../lanes/suite-starts.json' with { type: 'json' }
import { keysOf, oneOf } from '../fields.ts'
import type { JobLine } from '../model/job.ts'
import type { RunFacts } from '../model/run-facts.ts'
import {
  AUDIENCE_NAMES,
  type Audience,
  type Finding,
  RESULT_OF,
  type ReasonCode,
} from '../model/verdict.ts'
import { plainLine, truncate } from '../text.ts'
import { type FinderInput, finding } from './finder.ts'
import { endOfJob } from './job-ends.ts'

/** Why a suite did not start, in the words of who should have started it; one row of lanes/suite-starts.json. */
interface SuiteStart {
  readonly id: string
  /** The group `cause` captures what is wrong. */
  readonly pattern: RegExp
  readonly reason: ReasonCode
  readonly audience: Audience
  readonly title: string
  readonly remedy: string
}

const LISTED_LINES = 5
const LINE_LENGTH = 400

/** Rows in the order in which they count. */
export const SUITE_STARTS: readonly SuiteStart[] = suiteStartsData.map((row) => {
  const place = `lanes/suite-starts.json, ${row.id}`
  return {
    ...row,
    pattern: new RegExp(row.pattern),
    reason: oneOf(keysOf(RESULT_OF), row.reason, place),
    audience: oneOf(keysOf(AUDIENCE_NAMES), row.audience, place),
  }
})

/** Whether a line of an output says why a suite did not start. */
export function saysWhyNotStarted(line: string): boolean {
  return SUITE_STARTS.some(({ pattern }) => pattern.test(line))
}

/** Whether a suite left nothing: no spec, no suite node and no number. */
export function hasNothing({ suite }: Pick<RunFacts, 'suite'>): boolean {
  if (suite === null) return true
  const { specs, suiteNodes, running, selectedSpecs, totalSpecs, succeeded, stated } = suite
  const numbers = [selectedSpecs, totalSpecs].some((count) => count !== null && count > 0)
  const results = specs.length + suiteNodes.length + running.length
  return results === 0 && !numbers && stated === null && succeeded !== true
}

/**
 * The suite did not start, and the ginkgo command, the test binary or the build says why. It counts only if nothing of
 * the suite is there, and nothing from outside ended the job.
 */
export function startFinding({ facts }: FinderInput): Finding | null {
  const lines = facts.jobEvidence.start ?? []
  if (lines.length === 0 || !hasNothing(facts) || endOfJob(facts) !== null) return null
  for (const row of SUITE_STARTS) {
    const found = lines.filter(({ text }) => row.pattern.test(text))
    const [first] = found
    if (first !== undefined) return findingOf(row, first, [...new Set([...found, ...lines])])
  }
  return null
}

function findingOf(
  { id, pattern, reason, title, audience, remedy }: SuiteStart,
  first: JobLine,
  lines: readonly JobLine[],
): Finding {
  const groups = pattern.exec(first.text)?.groups ?? {}
  const cause = clean(groups['cause'] ?? groups['why'] ?? '')
  return finding({
    id,
    reason,
    title: title.replace('{cause}', cause),
    detail: title.includes('{cause}') ? '' : cause.trim(),
    audience,
    remedy,
    evidence: lines
      .slice(0, LISTED_LINES)
      .map(({ file, text }) => clean(`${plainLine(file)}: ${text}`)),
  })
}

function clean(text: string): string {
  return truncate(plainLine(text), LINE_LENGTH)
}
