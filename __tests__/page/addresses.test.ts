import { describe, expect, it } from '@jest/globals'
import { hashOf, routeOf } from '../../src/page/route.ts'

describe('the address of a page', () => {
  it.each([
    'a/b?c#d',
    '100 %',
    '%zz',
    '[sig-node] Pods "should" <b>',
    'ü漢😀',
    'half \ud800 a pair',
  ])('keeps the name %j', (name) => {
    const { path, query } = routeOf(hashOf(['spec', name], { q: name }))
    expect(path).toEqual(['spec', name.toWellFormed()])
    expect(query.get('q')).toBe(name.toWellFormed())
  })

  it('has only parameters with a value', () => {
    expect(hashOf(['grid'], { lane: '', q: 'a b' })).toBe('#/grid?q=a+b')
    expect(hashOf([])).toBe('#/')
  })

  it.each(['', '#', '#/', '#//', '#/?', '#?q=1'])('%j is the first page', (hash) => {
    expect(routeOf(hash).path).toEqual([])
  })

  it('is taken as it is if it cannot be decoded', () => {
    expect(routeOf('#/spec/%zz').path).toEqual(['spec', '%zz'])
  })
})
