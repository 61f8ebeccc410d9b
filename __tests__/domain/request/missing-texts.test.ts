import { describe, expect, it } from '@jest/globals'
import { alternativeTexts } from '../../../src/domain/request/expression-texts.ts'
import { missingTexts, unescapedTags } from '../../../src/domain/request/missing-texts.ts'

const TEXTS = [
  'E2eNode Suite [sig-node] Pods [Feature:A] should run [Conformance]',
  'E2eNode Suite [sig-node] Probes  should restart [Serial] [Slow]',
]

describe('the literal texts of an expression', () => {
  it.each([
    ['a|b', [['a'], ['b']]],
    [String.raw`\[A\]|\[B:.+\]`, [['[A]'], ['[B:', ']']]],
    [String.raw`x\[(A|B)\]`, [['x[A]'], ['x[B]']]],
    ['(?:a|(b)c)d', [['ad'], ['bcd']]],
    ['(?P<n>a)(?<m>b)', [['ab']]],
    ['ab?c+d', [['a', 'c', 'd']]],
    ['a*b', [['b']]],
    ['a{2}b', [['a', 'b']]],
    ['a{0,2}b', [['b']]],
    ['^a.b$', [['a', 'b']]],
    ['a[]x]b[^]y]c[[:alpha:]]d[\\]]e', [['a', 'b', 'c', 'd', 'e']]],
    [String.raw`a\s+b\d\pL\p{Greek}c`, [['a', 'b', 'c']]],
    [String.raw`\Qa|b\Ec`, [['a|bc']]],
    [
      '(a|b|c|d){2}(e|f)',
      [
        ['a', 'e'],
        ['a', 'f'],
        ['b', 'e'],
        ['b', 'f'],
        ['c', 'e'],
        ['c', 'f'],
        ['d', 'e'],
        ['d', 'f'],
      ],
    ],
    ['', [[]]],
    ['a|', [['a'], []]],
  ])('are told of %s', (expression, texts) => {
    expect(alternativeTexts(expression)).toEqual(texts)
  })

  it.each([
    ['(?i)a'],
    ['a(?s:b)'],
    ['(a'],
    ['a)'],
    ['[a'],
    [String.raw`\x41`],
    [String.raw`\101`],
    ['('.repeat(200)],
  ])('are not told of %s', (expression) => {
    expect(alternativeTexts(expression)).toBeNull()
  })

  it('are not told of expressions of any length', () => {
    expect(alternativeTexts('a'.repeat(100_000))).toBeNull()
  })

  it('are few and quickly told, however many alternatives there are', () => {
    expect(alternativeTexts('(a|b|c|d)'.repeat(1000))?.length).toBeLessThanOrEqual(64)
    expect(alternativeTexts(Array.from({ length: 1000 }, (_, at) => `a${at}`).join('|'))).toEqual([
      [],
    ])
  })
})

describe('texts of a focus that no spec has', () => {
  const NODE_FEATURE = String.raw`\[NodeFeature:.+\]|\[NodeFeature\]`

  it('are required if no alternative is left', () => {
    expect(missingTexts(NODE_FEATURE, TEXTS).required).toEqual(['[NodeFeature:…]', '[NodeFeature]'])
    expect(missingTexts(String.raw`\[NodeFeature:(A|B)\]`, TEXTS).required).toEqual([
      '[NodeFeature:A]',
      '[NodeFeature:B]',
    ])
    expect(missingTexts('Pots should', TEXTS).required).toEqual(['Pots should'])
  })

  it('are alternatives if another one is left', () => {
    expect(missingTexts(String.raw`${NODE_FEATURE}|\[Feature:.+\]`, TEXTS)).toEqual({
      required: [],
      alternatives: ['[NodeFeature:…]', '[NodeFeature]'],
      skips: [],
    })
  })

  it.each([
    [''],
    ['Pods.*should'],
    ['Probes should restart'],
    [String.raw`Probes\s+should`],
    [
      String.raw`\[Serial\].*(\[Slow\]|\[Disruptive\])|\[Slow\]`.replace(
        String.raw`|\[Disruptive\]`,
        '',
      ),
    ],
    ['^E2eNode Suite'],
    ['(?i)pots'],
    ['Po.s'],
  ])('are none in %s', (expression) => {
    expect(missingTexts(expression, TEXTS)).toMatchObject({ required: [], alternatives: [] })
  })
})

describe('tags without escaped brackets', () => {
  const labels = new Set(['Conformance', 'Feature:A'])

  it.each([
    ['[Conformance]', ['Conformance']],
    ['x|[Feature:B]', ['Feature:B']],
    [String.raw`\\[Conformance]`, ['Conformance']],
    [String.raw`\[Conformance\]`, []],
    [String.raw`\[Conformance]`, []],
    ['[NodeFeature:Eviction]', ['NodeFeature:Eviction']],
    ['[Slow]', ['Slow']],
    ['[abc]', []],
    ['[Rr]', []],
    ['[A-Za-z]', []],
    ['[[:alpha:]]', []],
  ])('are found in %s', (expression, tags) => {
    expect(unescapedTags(expression, labels)).toEqual(tags)
  })

  it('are found in little time', () => {
    expect(unescapedTags('['.repeat(100_000) + '\\'.repeat(100_000), labels)).toEqual([])
  })
})
