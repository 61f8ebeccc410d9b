import { describe, expect, it } from '@jest/globals'
import {
  readableColumns,
  stateIn,
  toolCacheDirectory,
  wantsColors,
  withOptions,
} from '../../src/inputs/environment.ts'
import { aMachine } from './input-context.ts'

describe('wantsColors', () => {
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
    expect(wantsColors(environment, isTerminal)).toBe(wanted)
  })
})

describe('toolCacheDirectory', () => {
  it.each([
    [{}, '/home/user/.cache/crio-node-e2e'],
    [{ XDG_CACHE_HOME: '/cache' }, '/cache/crio-node-e2e'],
    [{ XDG_CACHE_HOME: 'relative' }, '/home/user/.cache/crio-node-e2e'],
    [
      { XDG_CACHE_HOME: '/cache', RUNNER_TOOL_CACHE: '/opt/hostedtoolcache' },
      '/opt/hostedtoolcache',
    ],
  ])('with %j is %s', (environment, directory) => {
    expect(toolCacheDirectory(environment, aMachine())).toBe(directory)
  })
})

describe('stateIn', () => {
  it('is what main kept for post, and empty when it kept nothing', () => {
    const environment = { STATE_workspace: '/tmp/x' }
    expect(stateIn(environment, 'workspace')).toBe('/tmp/x')
    expect(stateIn(environment, 'other')).toBe('')
  })
})

describe('readableColumns', () => {
  it.each([
    [undefined, 80],
    [0, 80],
    [20, 60],
    [100, 100],
    [400, 120],
  ])('takes %j columns for %j', (columns, readable) => {
    expect(readableColumns(columns)).toBe(readable)
  })
})

describe('withOptions', () => {
  it('has options as inputs, and no inputs of the shell', () => {
    const environment = { PATH: '/bin', INPUT_LANE: 'all' }
    expect(withOptions(environment, { 'label-filter': 'x' })).toEqual({
      PATH: '/bin',
      'INPUT_LABEL-FILTER': 'x',
    })
  })
})
