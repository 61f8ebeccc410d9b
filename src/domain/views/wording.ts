import type { Trust } from '../model/builds.ts'
import type { Counts, SourceLocation, SpecOutcome } from '../model/results.ts'
import type { RunResult } from '../model/verdict.ts'
import type { Report, ReportedFailure, ReportedSpec } from '../report/report.ts'
import { plainText } from '../text.ts'

/** A symbol for each result. */
export const RESULT_SIGNS: Readonly<Record<RunResult, string>> = {
  passed: '✅',
  failed: '❌',
  environment: '⚠️',
  incomplete: '⚠️',
  cancelled: '⏹️',
  'nothing-selected': '⚠️',
  'not-applicable': '🚫',
  'invalid-input': '✏️',
  error: '💥',
}

/** `2026-11-22 11:34:26 UTC` for an ISO 8601 time, without fractions; any other text unchanged. Untrusted text. */
export function pointInTime(iso: string): string {
  const parts = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/.exec(iso)
  if (parts === null) return iso
  const [, day, time, zone = 'Z'] = parts
  return `${day} ${time} ${zone === 'Z' || zone === '+00:00' ? 'UTC' : zone}`
}

/** Display names of outcomes. */
export const OUTCOME_NAMES: Readonly<Record<SpecOutcome, string>> = {
  passed: 'passed',
  failed: 'failed',
  timedout: 'timed out',
  panicked: 'panicked',
  interrupted: 'interrupted',
  aborted: 'aborted',
  skipped: 'skipped itself',
  'not-run': 'not run',
}

/** Display names of the projects. */
export const PROJECT_NAMES = { 'cri-o': 'CRI-O', kubernetes: 'Kubernetes' } as const

/** Whether the spec passed only after a retry. */
export function isFlaky(spec: ReportedSpec): boolean {
  return spec.outcome === 'passed' && spec.attempts > 1
}

/** Display names of trust levels. */
export const TRUST_NAMES: Readonly<Record<Trust, string>> = {
  signed: 'signature checked',
  checksum: 'checksum checked',
  'tls-only': 'TLS only',
  local: 'local files',
}

const COUNTED: readonly {
  readonly count: keyof Counts
  readonly words: string
  /** The words for one spec, if they are others. */
  readonly one?: string
  /** Left out if it is zero. */
  readonly optional: boolean
}[] = [
  { count: 'ran', words: 'ran', optional: false },
  { count: 'passed', words: 'passed', optional: false },
  { count: 'flaky', words: 'flaky', optional: true },
  { count: 'failed', words: 'failed', optional: false },
  { count: 'skipped', words: 'skipped themselves', one: 'skipped itself', optional: true },
  { count: 'interrupted', words: 'interrupted', optional: true },
  { count: 'notRun', words: 'not run', optional: true },
]

/** The numbers of specs; `strong` emphasises the number of failures if there are any. */
export function countsText(report: Report, strong: (words: string) => string): string {
  const numbers = COUNTED.flatMap(({ count, words, one, optional }) => {
    const value = report.counts[count] ?? 0
    if (optional && value === 0) return []
    const text = `${value} ${value === 1 ? (one ?? words) : words}`
    return [count === 'failed' && value > 0 ? strong(text) : text]
  })
  const { total, planned } = report.counts
  const plan = total === null ? `${planned} planned` : `${planned} of ${total} planned`
  return [plan, ...numbers].join(' · ')
}

/** Ginkgo's heading for the message of an attempt that it repeats (onsi/ginkgo internal/suite.go). */
const ATTEMPT_HEADING = /^Failure recorded during attempt \d+:$/

/** The first line of a message that is not empty or a heading; empty if there is none. Untrusted text. */
export function firstLine(message: string): string {
  return (
    plainText(message)
      .split('\n')
      .map((line) => line.trim())
      .find((line) => line !== '' && !ATTEMPT_HEADING.test(line)) ?? ''
  )
}

/** A failure in one line; empty if it has no message. Untrusted text. */
export function failureLine(failure: ReportedFailure | null): string {
  if (failure === null) return ''
  // Older reports have no summary.
  return failure.summary.text || firstLine(failure.message)
}

/** Where a failure was: the line of the spec, then that of the helper that it called. */
export function placesOf(failure: ReportedFailure | null): readonly SourceLocation[] {
  const [at, helper] = [failure?.summary.at ?? null, failure?.location ?? null]
  const isSame = at !== null && at.file === helper?.file && at.line === helper.line
  return [at, isSame ? null : helper].filter((place) => place !== null)
}
