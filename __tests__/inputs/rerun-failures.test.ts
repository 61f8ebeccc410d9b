import { describe, expect, it } from '@jest/globals'
import { parseRerunFailures } from '../../src/inputs/rerun-failures.ts'
import { INPUTS } from '../../src/inputs/table.ts'

describe('parseRerunFailures', () => {
  it.each([
    ['true', { specs: 20, seconds: 600 }],
    ['20 specs, 10m', { specs: 20, seconds: 600 }],
    ['1 spec', { specs: 1, seconds: 600 }],
    ['50', { specs: 50, seconds: 600 }],
    ['30m', { specs: 20, seconds: 1800 }],
    ['1h30m,5', { specs: 5, seconds: 5400 }],
    ['200 Specs , 90s', { specs: 200, seconds: 90 }],
    ['false', null],
    ['none', null],
  ])('accepts %j', (text, value) => {
    expect(parseRerunFailures(text)).toEqual({ ok: true, value })
  })

  it.each([
    ['0', 'is no rerun'],
    ['201 specs', 'is too many'],
    ['10s', 'is too short'],
    ['25h', 'is too long'],
    ['5, 6', 'has two parts of one kind'],
    ['5m, 6m', 'has two parts of one kind'],
    ['5, 5m, 5', 'has more than a number of specs and a duration'],
    ['yes', 'is not a duration'],
    ['5,', 'is not a duration'],
    ['-1', 'is not a duration'],
    ['1e3 specs', 'is not a duration'],
  ])('rejects %j: it %s', (text, why) => {
    expect(parseRerunFailures(text)).toMatchObject({ ok: false, problems: [{ why }] })
  })

  it('has the budget of true as its default', () => {
    expect(parseRerunFailures(INPUTS['rerun-failures'].fallback)).toEqual(
      parseRerunFailures('true'),
    )
  })
})
