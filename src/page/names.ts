/** Words and signs of outcomes. The sign stands in the cell, so that color is never the only difference. */
export const OUTCOMES: Readonly<Record<string, readonly [sign: string, word: string]>> = {
  p: [' ', 'passed'],
  k: ['~', 'flaky: failed, then passed'],
  f: ['F', 'failed'],
  i: ['!', 'interrupted or failed because of the environment'],
  s: ['-', 'skipped itself'],
  n: ['?', 'did not run'],
  '.': [' ', 'not in the run'],
}

/** The sign of the result of a run. */
const RESULT_SIGNS: ReadonlyMap<string, readonly [sign: string, tone: Tone]> = new Map([
  ['passed', ['✓', 'good']],
  ['flaky', ['~', 'doubt']],
  ['known', ['~', 'doubt']],
  ['failed', ['✗', 'bad']],
  ['environment', ['!', 'other']],
  ['incomplete', ['!', 'other']],
  ['cancelled', ['■', 'other']],
  ['nothing-selected', ['!', 'other']],
  ['not-applicable', ['–', 'other']],
  ['invalid-input', ['!', 'other']],
  ['error', ['!', 'bad']],
])

export type Tone = 'good' | 'bad' | 'doubt' | 'other'

/** The sign of a result and its tone. */
export function resultSign(result: string): readonly [sign: string, tone: Tone] {
  return RESULT_SIGNS.get(result) ?? ['?', 'other']
}

/** The letter of a cell for the result of a whole run. */
export function letterOfResult(result: string): string {
  const [, tone] = resultSign(result)
  return { good: 'p', bad: 'f', doubt: 'k', other: 'i' }[tone]
}

/** Tags such as `[sig-node]`, which most specs of a lane have. */
const TAG = /\[[^[\]]{1,80}\] ?/g

/** The name of a spec without its tags; the whole name if nothing else is in it. */
export function shortName(id: string): string {
  return id.replace(TAG, '').trim() || id
}

/** `2026-11-22`. */
export function day(iso: string): string {
  return iso.slice(0, 10)
}

/** `2026-11-22 11:34`. */
export function minute(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ')
}

/** A number from 0 to 1 as `12 %`; small ones as `< 1 %`. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return '< 1 %'
  return `${Math.round(share * 100)} %`
}
