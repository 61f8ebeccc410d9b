import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseJson } from '../../src/domain/json.ts'

describe('parseJson', () => {
  it('returns every value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(parseJson(JSON.stringify(value)))).toBe(JSON.stringify(value))
      }),
    )
  })

  it.each(['', '{"event":"stage","na', '<html>', 'undefined'])('is null for %j', (text) => {
    expect(parseJson(text)).toBeNull()
  })
})
