import { describe, expect, it } from '@jest/globals'
import { wantsColours, withOptions } from '../../src/inputs/context.ts'

describe('wantsColours', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ TERM: 'dumb' }, true, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
  ])('with %j on a terminal (%j) says %j', (environment, isTerminal, wanted) => {
    expect(wantsColours(environment, isTerminal)).toBe(wanted)
  })
})

describe('withOptions', () => {
  it('puts options in place of inputs, and takes none from the shell', () => {
    const environment = { PATH: '/bin', INPUT_LANE: 'all' }
    expect(withOptions(environment, { 'label-filter': 'x' })).toEqual({
      PATH: '/bin',
      'INPUT_LABEL-FILTER': 'x',
    })
  })
})
