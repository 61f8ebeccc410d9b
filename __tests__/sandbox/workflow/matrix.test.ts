import { expect, it } from '@jest/globals'
import { expandMatrix } from '../../../sandbox/workflow/matrix.ts'

it('a job without a matrix runs once', () => {
  expect(expandMatrix(null)).toEqual([{}])
})

it('lists are combined', () => {
  expect(expandMatrix({ lane: ['a', 'b'], runner: [1, 2] })).toEqual([
    { lane: 'a', runner: 1 },
    { lane: 'a', runner: 2 },
    { lane: 'b', runner: 1 },
    { lane: 'b', runner: 2 },
  ])
})

it('what is included extends combinations that it fits, and is else one of its own', () => {
  expect(
    expandMatrix({
      lane: ['a', 'b'],
      include: [{ lane: 'b', timeout: '3h' }, { lane: 'c' }, { color: 'red' }, { lane: 'c' }],
    }),
  ).toEqual([
    { lane: 'a', color: 'red' },
    { lane: 'b', timeout: '3h', color: 'red' },
    { lane: 'c' },
    { lane: 'c' },
  ])
})

it('a matrix can consist of what is included', () => {
  expect(expandMatrix({ include: [{ lane: 'a' }, { lane: 'b' }] })).toEqual([
    { lane: 'a' },
    { lane: 'b' },
  ])
})

it.each([
  ['with exclude', { lane: ['a'], exclude: [{ lane: 'a' }] }],
  ['with a value that is no list', { lane: 'a' }],
  ['that is no mapping', 'all'],
  ['that includes what is no mapping', { include: ['a'] }],
])('a matrix %s is not played', (what, matrix) => {
  expect(() => expandMatrix(matrix)).toThrow(what)
})
