import type { Trust } from '../model/builds.ts'
import type { Counts, SpecOutcome } from '../model/results.ts'
import type { RunResult } from '../model/verdict.ts'
import type { Report, ReportedSpec } from '../report/report.ts'
import { plainText } from '../text.ts'

/** A sign that readers see before they read. */
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

/** `2026-11-22 11:34:26 UTC` for an ISO 8601 time, whose fractions help nobody; other text as it is. Untrusted text. */
export function pointInTime(iso: string): string {
  const parts = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/.exec(iso)
  if (parts === null) return iso
  const [, day, time, zone = 'Z'] = parts
  return `${day} ${time} ${zone === 'Z' || zone === '+00:00' ? 'UTC' : zone}`
}

/** Outcomes in words. */
export const OUTCOME_NAMES: Readonly<Record<SpecOutcome, string>> = {
  passed: 'passed',
  failed: 'failed',
  timedout: 'timed out',
  panicked: 'panicked',
  interrupted: 'cut short',
  aborted: 'aborted',
  skipped: 'skipped itself',
  'not-run': 'not run',
}

/** Project names as their authors write them. */
export const PROJECT_NAMES = { 'cri-o': 'CRI-O', kubernetes: 'Kubernetes' } as const

/** Whether the spec passed, but not at its first attempt. */
export function isFlaky(spec: ReportedSpec): boolean {
  return spec.outcome === 'passed' && spec.attempts > 1
}

/** How far a part can be trusted, in words. */
export const TRUST_NAMES: Readonly<Record<Trust, string>> = {
  signed: 'signature checked',
  checksum: 'checksum checked',
  'tls-only': 'TLS only',
  local: 'local files',
}

const COUNTED: readonly {
  readonly count: keyof Counts
  readonly words: string
  /** Stays away when it is zero. */
  readonly quiet: boolean
}[] = [
  { count: 'ran', words: 'ran', quiet: false },
  { count: 'passed', words: 'passed', quiet: false },
  { count: 'flaky', words: 'flaky', quiet: true },
  { count: 'failed', words: 'failed', quiet: false },
  { count: 'skipped', words: 'skipped themselves', quiet: true },
  { count: 'interrupted', words: 'cut short', quiet: true },
  { count: 'notRun', words: 'not run', quiet: true },
]

/** The numbers of specs in words; `strong` marks the number of failures, where there are any. */
export function countsText(report: Report, strong: (words: string) => string): string {
  const numbers = COUNTED.flatMap(({ count, words, quiet }) => {
    const value = report.counts[count] ?? 0
    if (quiet && value === 0) return []
    return [count === 'failed' && value > 0 ? strong(`${value} ${words}`) : `${value} ${words}`]
  })
  const { total, planned } = report.counts
  const plan = total === null ? `${planned} planned` : `${planned} of ${total} planned`
  return [plan, ...numbers].join(' · ')
}

/** What Ginkgo puts before the message of an attempt that it repeats (onsi/ginkgo internal/suite.go). */
const ATTEMPT_HEADING = /^Failure recorded during attempt \d+:$/

/** The first line of a message that says something; empty when none does. Untrusted text. */
export function firstLine(message: string): string {
  return (
    plainText(message)
      .split('\n')
      .map((line) => line.trim())
      .find((line) => line !== '' && !ATTEMPT_HEADING.test(line)) ?? ''
  )
}
