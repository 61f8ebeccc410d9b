import type { Trial } from '../../../src/domain/history/trials.ts'

const LETTERS: Readonly<Record<string, Trial>> = {
  '.': 'pass',
  F: 'fail',
  C: 'confirmed',
  R: 'flake',
}

/** Trials as letters: `.` passes, `F` fails, `C` fails in the rerun as well, `R` passes in the rerun. */
export function trialsFrom(letters: string): readonly Trial[] {
  return Array.from(letters, (letter) => {
    const trial = LETTERS[letter]
    if (trial === undefined) throw new Error(`no trial: ${letter}`)
    return trial
  })
}

/** So many passes. */
export function passes(count: number): string {
  return '.'.repeat(count)
}
