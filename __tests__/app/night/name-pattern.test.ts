import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { matchesPattern } from '../../../src/app/night/name-pattern.ts'

it.each([
  ['crio-node-e2e-*', 'crio-node-e2e-conformance', true],
  ['crio-node-e2e-*', 'crio-node-e2e-', true],
  ['crio-node-e2e-*', 'crio-node-e2e', false],
  ['crio-node-e2e-*', 'other-crio-node-e2e-x', false],
  ['*-1', 'a-1-b-1', true],
  ['*-1', 'a-1-b-2', false],
  ['a?c', 'abc', true],
  ['a?c', 'ac', false],
  ['a*b*c', 'a-b-b-c', true],
  ['', '', true],
  ['', 'a', false],
  ['*', '', true],
  ['**', 'abc', true],
  ['a.c', 'abc', false],
  ['[ab]', 'a', false],
  ['a\\*', 'a\\x', true],
])('%j and %j: %j', (pattern, name, expected) => {
  expect(matchesPattern(name, pattern)).toBe(expected)
})

it('is what a regular expression would say', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 12 })
  fc.assert(
    fc.property(texts, texts, (name, pattern) => {
      const expression = pattern.replaceAll('*', '.*').replaceAll('?', '.')
      expect(matchesPattern(name, pattern)).toBe(new RegExp(`^${expression}$`, 's').test(name))
    }),
  )
})

it('takes no time for many stars', () => {
  const start = performance.now()
  expect(matchesPattern('a'.repeat(5000), `${'*a'.repeat(1000)}*b`)).toBe(false)
  expect(performance.now() - start).toBeLessThan(2000)
})
