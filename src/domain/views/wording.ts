import type { SpecOutcome } from '../model/results.ts'
import type { RunResult } from '../model/verdict.ts'
import type { ReportedSpec } from '../report/report.ts'

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
