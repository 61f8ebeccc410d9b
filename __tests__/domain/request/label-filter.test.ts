import { describe, expect, it } from '@jest/globals'
import { parseLabelFilter } from '../../../src/domain/request/label-filter.ts'
import { LANES } from '../../../src/domain/request/lanes.ts'

/** The tree in brackets, without what it says of sets. */
function shape(text: string): string | null {
  const show = (part: NonNullable<ReturnType<typeof parseLabelFilter>>): string => {
    if (part.kind === 'label') return part.label
    if (part.kind === 'not') return `!${show(part.operand)}`
    if (part.kind === 'expression') return '/…/'
    if (part.kind === 'set') return `${part.key}:${part.operation}{${part.values.join()}}`
    return `(${part.operands.map(show).join(part.kind === 'and' ? ' & ' : ' | ')})`
  }
  const filter = parseLabelFilter(text)
  return filter === null ? null : show(filter)
}

describe('a label filter', () => {
  it.each([
    ['Slow', 'Slow'],
    ['a && b || c && !d', '((a & b) | (c & !d))'],
    ['a, b && c', '(a | (b & c))'],
    ['!(a || b) && c', '(!(a | b) & c)'],
    ['!!a', '!!a'],
    ['Feature:Eviction', 'Feature:Eviction'],
    ['cfs quota && x', '(cfs quota & x)'],
    ['/Feature:.*/ && a', '(/…/ & a)'],
    ['Feature: isEmpty && a', '(Feature:isempty{} & a)'],
    ['(Feature: isEmpty)', 'Feature:isempty{}'],
    ['Feature: containsAny { A, B } && c', '(Feature:containsany{A,B} & c)'],
    ['Feature: containsAny A && c', '(Feature:containsany{A} & c)'],
    ['DRA && Feature: isSubsetOf { X,Y } && !Flaky', '(DRA & Feature:issubsetof{X,Y} & !Flaky)'],
  ])('is read as Ginkgo does: %s', (text, tree) => {
    expect(shape(text)).toBe(tree)
  })

  it.each([
    [''],
    ['a b && '],
    ['a &'],
    ['(a'],
    ['a)'],
    ['Feature: has { A }'],
    ['Feature: containsAny { A'],
    ['Feature: containsAny { A,, B }'],
    ['/a'],
    ['!'],
    ['('.repeat(5000)],
    ['!'.repeat(5000)],
  ])('is not read: %s', (text) => {
    expect(parseLabelFilter(text)).toBeNull()
  })

  it('of each lane is read', () => {
    for (const { name, labelFilter } of LANES.filter((lane) => lane.labelFilter !== '')) {
      expect([name, parseLabelFilter(labelFilter)]).toEqual([name, expect.anything()])
    }
  })
})
