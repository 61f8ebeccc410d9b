import type { CriRequest } from './model/results.ts'
import { formatDuration } from './text.ts'

const RESULTS: Readonly<Record<CriRequest['result'], string>> = {
  failed: 'failed',
  succeeded: 'succeeded only',
  'no-answer': 'did not return',
}

/** A request to CRI-O and its end in one line, such as `CreateContainer of a/b/c failed after 4m02s: timeout`. Untrusted. */
export function requestLine(request: CriRequest): string {
  const { method, subject, startedAt, seconds, result, error, count } = request
  const began = `, began at ${startedAt.replace(/\.\d+Z$/, 'Z')}`
  return [
    method,
    subject === '' ? '' : ` of ${subject}`,
    ` ${RESULTS[result] ?? result}`,
    seconds === null ? began : ` after ${formatDuration(seconds)}`,
    count > 1 ? `, the first of ${count}` : '',
    error === '' ? '' : `: ${error}`,
  ].join('')
}
