import { describe, expect, test } from '@jest/globals'
import type { Trial } from '../../../src/domain/history/trials.ts'
import { withoutRepaired } from '../../../src/domain/night/repaired.ts'

const TRIALS: Readonly<Record<string, Trial>> = {
  p: 'pass',
  F: 'fail',
  C: 'confirmed',
  f: 'flake',
}

/** What is left of a sequence, and the runs that are left out. */
function left(sequence: string) {
  const trials = sequence.split('').map((letter) => TRIALS[letter] ?? 'pass')
  const found = withoutRepaired({ trials, runs: trials.map((_, position) => position + 10) })
  expect(found.trials).toHaveLength(found.runs.length)
  return { runs: found.trials.length, repaired: found.repaired }
}

describe('times in which a spec was broken and repaired', () => {
  test('do not make it flaky when it breaks again', () => {
    expect(left('ppppCCppppC')).toEqual({ runs: 9, repaired: [14, 15] })
    expect(left('ppCCpppCCCpppCC')).toEqual({ runs: 10, repaired: [12, 13, 17, 18, 19] })
  })

  test.each([
    ['it passes tonight', 'ppppCCppppp'],
    ['it fails tonight without a rerun', 'ppppCCppppF'],
    ['it broke for one night only', 'ppppCpppppC'],
    ['it passed for a short time only', 'ppppCCppC'],
    ['it passed in a rerun', 'ppppCCppfppppC'],
    ['it failed at another time', 'pFppCCpppppC'],
    ['it is broken for the first time', 'ppppppCC'],
  ])('count if %s', (_, sequence) => {
    expect(left(sequence)).toEqual({ runs: sequence.length, repaired: [] })
  })
})
