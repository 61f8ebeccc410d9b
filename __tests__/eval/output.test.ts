import { describe, expect, it } from '@jest/globals'
import { parseOptions } from '../../eval/options.ts'
import { mixedGroups, scoreTable, wrongClasses } from '../../eval/tables.ts'

function failure(reason: string) {
  return { reason, error: 'e'.repeat(900), date: '' }
}

describe('the options of the evaluation', () => {
  it('name the data, or take it from the variable of the tests', () => {
    expect(parseOptions([], {})).toEqual({ json: false, data: null, faults: true })
    expect(parseOptions([], { CRIO_NODE_E2E_SHARED_DATA: '/a' }).data).toBe('/a')
    expect(
      parseOptions(['--json', '--data', '/b', '--no-faults'], { CRIO_NODE_E2E_SHARED_DATA: '/a' }),
    ).toEqual({ json: true, data: '/b', faults: false })
    expect(() => parseOptions(['--unknown'], {})).toThrow('--unknown')
  })
})

describe('the tables', () => {
  it('say which target is met', () => {
    const table = scoreTable({ clusterAri: 0.7, crioPrecision: 0.5, classMacroF1: null, other: 3 })
    expect(table).toMatch(/clusterAri +0\.700 +≥ 0\.6 met/)
    expect(table).toMatch(/crioPrecision +0\.500 +≥ 0\.95 missed/)
    expect(table).toMatch(/classMacroF1 +no data$/m)
    expect(table).toMatch(/other +3$/m)
  })

  it('list what is wrong, or say that nothing is', () => {
    const wrong = [{ name: 'x', accepted: ['cni', 'cri-o'], found: 'unknown' }]
    expect(wrongClasses({ wrong, unlabelled: ['y'], unread: ['z: no'], scores: {} })).toMatch(
      /x +cni or cri-o +unknown\nNot scored.*: y\nNot scored, because it cannot be read: z: no$/,
    )
    expect(wrongClasses({ wrong: [], unlabelled: [], unread: [], scores: {} })).toMatch(
      /as expected/,
    )
    const mixed = mixedGroups({ mixed: [[failure('one'), failure('two')]], scores: {} })
    expect(mixed).toMatch(/one: e+…\n {2}two: e+…$/)
    expect(mixedGroups({ mixed: [], scores: {} })).toMatch(/No group/)
  })
})
