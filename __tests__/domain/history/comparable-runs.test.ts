import { describe, expect, it } from '@jest/globals'
import { comparableRuns } from '../../../src/domain/history/comparable-runs.ts'
import type { RecordedRun } from '../../../src/domain/history/model.ts'
import { aRun, builds } from './letter-histories.ts'

/** Runs of these versions of Kubernetes, each tested with one CRI-O. */
function ofVersions(versions: readonly string[], crio = '1.36.0'): readonly RecordedRun[] {
  return versions.map((version, index) => aRun(index, { builds: builds(crio, version) }))
}

function onImages(images: readonly string[]): readonly RecordedRun[] {
  return images.map((image, index) =>
    aRun(index, { conditions: new Map(image === '' ? [] : [['Runner image', image]]) }),
  )
}

describe('the past of a run', () => {
  it('has the same kind of runner image, in any version, or one that is not known', () => {
    const runs = onImages(['ubuntu24 20260101.1', 'ubuntu22 20250101.1', 'ubuntu24 20260816.1', ''])
    const [run] = onImages(['ubuntu24 20260901.1'])
    expect(comparableRuns({ runs }, { ...aRun(9), ...run, id: 'x' })).toEqual([0, 2, 3])
    expect(comparableRuns({ runs }, aRun(9))).toEqual([0, 1, 2, 3])
  })

  it('has other kinds of runner images until the first run on its own', () => {
    const moved = onImages(['ubuntu22 1', 'ubuntu22 2', 'ubuntu24 1', 'ubuntu22 3', 'ubuntu24 2'])
    const [on24, on22] = onImages(['ubuntu24 3', 'ubuntu22 4'])
    expect(comparableRuns({ runs: moved }, { ...aRun(9), ...on24, id: 'x' })).toEqual([0, 1, 2, 4])
    expect(comparableRuns({ runs: moved }, { ...aRun(9), ...on22, id: 'x' })).toEqual([0, 1, 3])
    const before = moved.slice(0, 2)
    expect(comparableRuns({ runs: before }, { ...aRun(9), ...on24, id: 'x' })).toEqual([0, 1])
  })

  it('has the minor version before, until the first run of its own', () => {
    const runs = ofVersions(['1.34.9', 'v1.35.0', '1.36.0-alpha.1', '1.36.0-alpha.2+abc'])
    const now = aRun(9, { builds: builds('1.36.0', 'v1.36.0') })
    expect(comparableRuns({ runs }, now)).toEqual([0, 1, 2, 3])
  })

  it('does not mix versions of a matrix', () => {
    const runs = ofVersions(['1.35.1', '1.36.0', '1.35.2', '1.36.0', '1.35.3', '1.36.1', '1.37.0'])
    const past = (version: string) =>
      comparableRuns({ runs }, aRun(9, { builds: builds('1.36.0', version) }))
    expect(past('1.36.2')).toEqual([0, 1, 3, 5])
    expect(past('1.35.4')).toEqual([0, 2, 4])
    expect(past('1.37.0')).toEqual([0, 1, 3, 5, 6])
  })

  it('is compared by the line of CRI-O as well', () => {
    const runs = [
      ...ofVersions(['1.36.0', '1.36.0'], '1.36.0'),
      ...ofVersions(['1.36.0'], '1.34.0'),
    ]
    expect(comparableRuns({ runs }, aRun(9, { builds: builds('1.36.1', '1.36.0') }))).toEqual([
      0, 1,
    ])
  })

  it('is all of it for a first version, and of a version that cannot be read', () => {
    const runs = ofVersions(['1.35.1', 'unknown', 'deadbeef', '99999999.1'])
    const past = (version: string) =>
      comparableRuns({ runs }, aRun(9, { builds: builds('1.36.0', version) }))
    expect(past('1.36.0')).toEqual([0, 1, 2, 3])
    expect(past('main')).toEqual([0, 1, 2, 3])
  })

  it('ends before the run itself, if that is in the history', () => {
    const runs = ofVersions(['1.36.0', '1.36.0', '1.36.0'])
    expect(comparableRuns({ runs }, runs[1] ?? aRun(1))).toEqual([0])
    expect(comparableRuns({ runs: [] }, aRun(0))).toEqual([])
  })
})
