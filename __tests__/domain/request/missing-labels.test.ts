import { describe, expect, it } from '@jest/globals'
import { parseLabelFilter } from '../../../src/domain/request/label-filter.ts'
import { missingLabels, NONE_MISSING } from '../../../src/domain/request/missing-labels.ts'

const LABELS = ['Conformance', 'Slow', 'Feature:A', 'Feature:B']

function missing(text: string) {
  const filter = parseLabelFilter(text)
  if (filter === null) throw new Error(`${text} is no filter`)
  return missingLabels(filter, LABELS)
}

describe('labels that no spec has', () => {
  it.each([
    ['Old', ['Old']],
    ['Conformance && Old', ['Old']],
    ['Old || Older', ['Old', 'Older']],
    ['(Old || Older) && Conformance && Oldest', ['Oldest']],
    ['NodeFeature:A', ['NodeFeature:A']],
    ['NodeFeature: containsAny { A, B }', ['NodeFeature:A', 'NodeFeature:B']],
    ['Feature: containsAll { A, C }', ['Feature:C']],
    ['Feature: consistsOf { A, C }', ['Feature:C']],
    ['!(NodeFeature: isEmpty)', ['NodeFeature:…']],
    ['!(NodeFeature: isEmpty) && !Slow', ['NodeFeature:…']],
  ])('are required by %s', (text, required) => {
    expect(missing(text).required).toEqual(expect.arrayContaining(required))
    expect(missing(text).required.length).toBeGreaterThan(0)
  })

  it.each([
    ['Old || Slow', ['Old']],
    ['Slow || Conformance && Old', ['Old']],
    ['Feature: containsAny { A, C } && Slow', ['Feature:C']],
    ['Conformance && (Slow || Old || !(NodeFeature: isEmpty))', ['Old', 'NodeFeature:…']],
  ])('are alternatives in %s', (text, alternatives) => {
    expect(missing(text)).toEqual({ required: [], alternatives, skips: [] })
  })

  it.each([
    ['Conformance && !Old', ['Old']],
    ['!(Slow || Old)', ['Old']],
    ['!(Feature: containsAny { A, C })', ['Feature:C']],
    ['!(Feature: containsAny { C, D }) && Slow', ['Feature:C', 'Feature:D']],
  ])('are only skips in %s', (text, skips) => {
    expect(missing(text)).toEqual({ required: [], alternatives: [], skips })
  })

  it.each([
    ['conformance && SLOW'],
    ['Feature: containsAny { a }'],
    ['Legacy: isEmpty'],
    ['!(Feature: isEmpty)'],
    ['/Old.*/'],
    ['!/Old.*/ && Slow'],
    ['!(!Slow)'],
  ])('are none in %s', (text) => {
    expect(missing(text)).toEqual(NONE_MISSING)
  })

  it('are told of a subset, which selects less without them', () => {
    expect(missing('Feature: isSubsetOf { A, C }')).toEqual({
      required: [],
      alternatives: ['Feature:C'],
      skips: [],
    })
  })

  it('are told of a filter with many parts', () => {
    expect(missing(Array.from({ length: 40_000 }, () => 'Old').join('||')).required).toEqual([
      'Old',
    ])
  })
})
