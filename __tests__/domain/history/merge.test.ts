import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addRun, emptyHistory } from '../../../src/domain/history/add-run.ts'
import { RESULTS_PER_SPEC } from '../../../src/domain/history/limits.ts'
import { mergeHistories } from '../../../src/domain/history/merge.ts'
import type {
  History,
  RecordedCause,
  RecordedSpec,
  RunRecord,
} from '../../../src/domain/history/model.ts'
import { anyHistory, aRecord, aRecordedSpec, aRun, outcomesOf, SERIES } from './histories.ts'

function historyOf(...records: readonly RunRecord[]): History {
  return records.reduce(addRun, emptyHistory(SERIES))
}

/** A run outside of CI. */
function local(night: number): RunRecord {
  const run = aRun(night, { id: 'local', repository: '' })
  return aRecord(night, [aRecordedSpec('a')], { run })
}

function failed(cause: string): RecordedSpec {
  return aRecordedSpec('a', { outcome: 'failed', cause })
}

/** A known cause, which has no error of its own. */
function known(id: string): RecordedCause {
  return { id, text: '', place: '', title: id }
}

describe('merged histories', () => {
  it('are the same in either order, and merging again changes nothing', () => {
    fc.assert(
      fc.property(anyHistory, anyHistory, (one, other) => {
        const merged = mergeHistories(one, other)
        expect(mergeHistories(other, one)).toEqual(merged)
        expect(mergeHistories(merged, merged)).toEqual(merged)
        expect(mergeHistories(merged, one)).toEqual(merged)
      }),
    )
  })

  it('have everything that two writers at once added to the same past', () => {
    const past = historyOf(aRecord(0, [aRecordedSpec('a'), aRecordedSpec('b')]))
    const one = addRun(past, aRecord(1, [aRecordedSpec('a', { outcome: 'failed' })]))
    const other = addRun(past, aRecord(2, [aRecordedSpec('b'), aRecordedSpec('c')]))
    const merged = mergeHistories(one, other)
    expect(merged.runs.map(({ id }) => id)).toEqual(['1000', '1001', '1002'])
    expect(outcomesOf(merged, 'a')).toBe('0p 1f')
    expect(outcomesOf(merged, 'b')).toBe('0p 2p')
    expect(outcomesOf(merged, 'c')).toBe('2p')
  })
})

describe('a run that is added', () => {
  it('again changes nothing, in any order of many', () => {
    const records = Array.from({ length: 6 }, (_, night) =>
      aRecord(night, [
        aRecordedSpec('a', {
          outcome: night % 2 === 0 ? 'passed' : 'failed',
          seconds: night + 0.37,
        }),
        aRecordedSpec('b', { outcome: 'skipped' }),
      ]),
    )
    const history = historyOf(...records)
    for (const record of records) expect(addRun(history, record)).toEqual(history)
    expect(historyOf(...records.toReversed())).toEqual(history)
  })

  it('keeps its results where a later attempt did not repeat them', () => {
    const first = aRecord(0, [
      aRecordedSpec('a', { outcome: 'failed' }),
      aRecordedSpec('b', { outcome: 'failed' }),
    ])
    const second = aRecord(0, [aRecordedSpec('a')], { run: aRun(0, { attempt: 2 }) })
    for (const history of [historyOf(first, second), historyOf(second, first)]) {
      expect(history.runs).toEqual([second.run])
      expect(outcomesOf(history, 'a')).toBe('0p')
      expect(outcomesOf(history, 'b')).toBe('0f')
    }
  })

  it('in parts is one run, with the worse result of what two parts ran', () => {
    const one = aRecord(0, [aRecordedSpec('a'), aRecordedSpec('b')])
    const red = { run: aRun(0, { result: 'failed', reason: 'specs-failed' as const }) }
    const other = aRecord(0, [aRecordedSpec('b', { outcome: 'failed' }), aRecordedSpec('c')], red)
    const history = historyOf(one, other)
    expect(history).toEqual(historyOf(other, one))
    expect(history.runs).toEqual([red.run])
    expect(['a', 'b', 'c'].map((id) => outcomesOf(history, id))).toEqual(['0p', '0f', '0p'])
  })

  it('is one of its own if it has the identifier of all local runs', () => {
    expect(historyOf(local(0), local(1), local(1)).runs).toHaveLength(2)
  })

  it('pushes out what is beyond the limits: the oldest results, and runs that no spec needs', () => {
    const history = historyOf(
      aRecord(0, [aRecordedSpec('rare')]),
      ...Array.from({ length: RESULTS_PER_SPEC + 5 }, (_, night) =>
        aRecord(night + 1, [aRecordedSpec('a', { location: null })]),
      ),
    )
    expect(history.runs).toHaveLength(RESULTS_PER_SPEC + 6)
    const without = historyOf(
      ...Array.from({ length: RESULTS_PER_SPEC + 5 }, (_, night) =>
        aRecord(night, [aRecordedSpec('a')]),
      ),
    )
    expect(without.runs).toHaveLength(RESULTS_PER_SPEC)
    expect(without.dropped).toBe(5)
    expect(without.specs[0]?.results).toHaveLength(RESULTS_PER_SPEC)
  })

  it('remains without any spec, because that night was red', () => {
    const history = historyOf(
      aRecord(0, [], { run: aRun(0, { result: 'environment', reason: 'crio-died' }) }),
    )
    expect(history.runs).toHaveLength(1)
  })
})

describe('causes', () => {
  const text =
    'failed to create pod sandbox: error reading container (probably exited) json message: EOF'

  it('keep the identifier of the first night when a later version or a moved line gives another', () => {
    const history = historyOf(
      aRecord(0, [failed('cause-v1-old')], {
        causes: [{ id: 'cause-v1-old', text, place: 'a.go:1', title: 'EOF' }],
      }),
      aRecord(1, [failed('cause-v2-new')], {
        causes: [{ id: 'cause-v2-new', text, place: 'a.go:9', title: 'EOF' }],
      }),
    )
    expect(history.causes.map(({ id }) => id)).toEqual(['cause-v1-old'])
    expect(history.specs[0]?.results.map(({ cause }) => cause)).toEqual([
      'cause-v1-old',
      'cause-v1-old',
    ])
  })

  it('that are known are not mixed up because they have no error', () => {
    const history = historyOf(
      aRecord(0, [failed('image-pull')], { causes: [known('image-pull')] }),
      aRecord(1, [failed('crio-died')], { causes: [known('crio-died')] }),
    )
    expect(history.specs[0]?.results.map(({ cause }) => cause)).toEqual(['image-pull', 'crio-died'])
  })

  it('go with the last result that has them', () => {
    const history = historyOf(
      aRecord(0, [failed('gone')], { causes: [{ id: 'gone', text: '', place: '', title: '' }] }),
      aRecord(0, [aRecordedSpec('a')], { run: aRun(0, { attempt: 2 }) }),
    )
    expect(history.causes).toEqual([])
  })
})
