import jobEndsData from '../../../lanes/job-ends.json' with { type: 'json' }
import { keysOf, oneOf } from '../fields.ts'
import { readDuration } from '../job/duration.ts'
import type { JobEvidence, JobLine, JobWitness } from '../model/job.ts'
import type { RunFacts } from '../model/run-facts.ts'
import {
  AUDIENCE_NAMES,
  type Audience,
  type ClassKind,
  KIND_NAMES,
  RESULT_OF,
  type ReasonCode,
} from '../model/verdict.ts'
import { formatDuration, plainLine, truncate } from '../text.ts'
import { wasInterrupted } from './interrupted.ts'
import { findSignature, type SignatureMatch } from './signatures.ts'

const WITNESSES = [
  'log',
  'steps',
  'prowjob',
  'finished',
  'pod',
  'system',
] as const satisfies readonly JobWitness[]
const SUITES = ['any', 'none'] as const
const LOGS = ['none', 'node'] as const
const RANKS = ['special', 'general'] as const
const LISTED_LINES = 3
const LINE_LENGTH = 300

/** A way in which a job ends from outside of its suite; one row of lanes/job-ends.json. The first row that matches wins. */
interface JobEndRow {
  readonly id: string
  readonly where: readonly JobWitness[]
  /** `none`: only if the suite left nothing. */
  readonly suite: (typeof SUITES)[number]
  /** `node`: if the logs of the node have a known cause for a CRI-O that does not answer, it comes before this one. */
  readonly logs: (typeof LOGS)[number]
  /** `general`: what the suite itself says about its start comes before this one. */
  readonly rank: (typeof RANKS)[number]
  /** The group `limit` captures a time limit, the group `cause` the reason. */
  readonly pattern: RegExp
  readonly reason: ReasonCode
  readonly audience: Audience
  readonly title: string
  readonly remedy: string
  /** The kind of `environment` if the job ended because of it. */
  readonly kind: ClassKind
}

/** How a job ended from outside of its suite. */
export interface JobEnd {
  readonly id: string
  readonly reason: ReasonCode
  readonly audience: Audience
  readonly title: string
  readonly kind: ClassKind
  /** What the witness gives as reason, cleaned; empty if it gives none. */
  readonly cause: string
  readonly remedy: string
  /** Whether the logs of the node can have the cause. */
  readonly isOfNode: boolean
  /** Whether it says only that the job failed. */
  readonly isGeneral: boolean
  /** The lines that say so, with the names of their files, cleaned. */
  readonly lines: readonly string[]
}

/** A row as it is in the file. */
type GivenRow = (typeof jobEndsData)[number] & {
  readonly suite?: string
  readonly logs?: string
  readonly kind?: string
  readonly rank?: string
}

const JOB_ENDS: readonly JobEndRow[] = jobEndsData.map((row: GivenRow) => {
  const place = `lanes/job-ends.json, ${row.id}`
  return {
    ...row,
    where: row.where.map((witness) => oneOf(WITNESSES, witness, place)),
    suite: oneOf(SUITES, row.suite ?? 'any', place),
    logs: oneOf(LOGS, row.logs ?? 'none', place),
    rank: oneOf(RANKS, row.rank ?? 'special', place),
    reason: oneOf(keysOf(RESULT_OF), row.reason, place),
    audience: oneOf(keysOf(AUDIENCE_NAMES), row.audience, place),
    kind: oneOf(keysOf(KIND_NAMES), row.kind ?? 'job', place),
    // The table splits a long pattern into parts.
    pattern: new RegExp([row.pattern].flat().join('')),
  }
})

/** The row about a machine that was shut down. */
const SHUTDOWN = JOB_ENDS.find(({ id }) => id === 'machine-shut-down')

/**
 * How the job ended, if something outside of the suite ended it. Null if the suite has an end of its own: then the job's end
 * is a consequence.
 */
export function endOfJob(facts: RunFacts): JobEnd | null {
  const hasNoReport = facts.suite === null || facts.suite.source === 'console'
  if (suiteHasEnd(facts) || (hasNoReport && outOfMemory(facts) !== null)) return null
  const end = findJobEnd(facts.jobEvidence, facts.suite !== null)
  const saysWhy = (facts.jobEvidence.start ?? []).length > 0
  return end?.isGeneral === true && saysWhy ? null : end
}

/** The lines of a job's witnesses about an end from outside, also if the suite has an end of its own. */
export function jobEndLines({ jobEvidence, suite }: RunFacts): readonly string[] {
  return findJobEnd(jobEvidence, suite !== null)?.lines ?? []
}

/** What system logs say about a shutdown of the machine, or null. */
export function machineShutdown({ jobEvidence }: RunFacts): JobEnd | null {
  return SHUTDOWN === undefined ? null : readEnd(SHUTDOWN, jobEvidence.system ?? [])
}

/** All lines of system logs that say that the machine was shut down. */
export function shutdownLines({ jobEvidence }: RunFacts): readonly string[] {
  const lines = (jobEvidence.system ?? []).map(({ text }) => text)
  return lines.filter((line) => SHUTDOWN?.pattern.test(line))
}

/** The lines of witnesses that say something about the end of a job. */
export function tellingLines(evidence: JobEvidence): JobEvidence {
  return Object.fromEntries(
    WITNESSES.map((witness) => {
      const rows = JOB_ENDS.filter(({ where }) => where.includes(witness))
      const isTelling = ({ text }: JobLine) => rows.some(({ pattern }) => pattern.test(text))
      // The kernel's lines about killed processes are signatures (outOfMemory).
      return [
        witness,
        (evidence[witness] ?? []).filter(witness === 'system' ? () => true : isTelling),
      ]
    }),
  )
}

/** The kernel's line about a process of the suite that it killed, or null. */
export function outOfMemory({ logs, jobEvidence }: RunFacts): SignatureMatch | null {
  const system = (jobEvidence.system ?? []).map(({ text }) => text)
  return findSignature({ kernel: [...(logs.kernel ?? []), ...system] })
}

/** A console has Ginkgo's final line, and a report is whole. Neither is an end if a signal interrupted the suite. */
function suiteHasEnd(facts: RunFacts): boolean {
  const { suite } = facts
  if (suite === null || wasInterrupted(facts)) return false
  return suite.source === 'console' ? suite.succeeded !== null : suite.damage.length === 0
}

function findJobEnd(evidence: JobEvidence, hasSuite: boolean): JobEnd | null {
  for (const row of JOB_ENDS) {
    if (row.suite === 'none' && hasSuite) continue
    for (const witness of row.where) {
      const found = readEnd(row, evidence[witness] ?? [])
      if (found !== null) return found
    }
  }
  return null
}

function readEnd(row: JobEndRow, lines: readonly JobLine[]): JobEnd | null {
  const matches = lines.flatMap((line) => {
    const groups = row.pattern.exec(line.text)
    return groups === null ? [] : [{ line, groups: groups.groups ?? {} }]
  })
  const [first] = matches
  if (first === undefined) return null
  const { id, reason, audience, remedy, logs, kind } = row
  return {
    id,
    reason,
    audience,
    title: row.title.replace('{limit}', limitOf(first.groups['limit'])),
    cause: clean(first.groups['cause'] ?? ''),
    remedy,
    kind,
    isOfNode: logs === 'node',
    isGeneral: row.rank === 'general',
    lines: matches
      .slice(0, LISTED_LINES)
      .map(({ line }) => clean(`${plainLine(line.file)}: ${line.text}`)),
  }
}

function limitOf(text: string | undefined): string {
  const seconds = readDuration(text ?? '')
  return seconds === null ? '' : ` of ${formatDuration(seconds)}`
}

function clean(text: string): string {
  return truncate(plainLine(text), LINE_LENGTH)
}
