import { expect, it } from '@jest/globals'
import { readDuration } from '../../../src/domain/job/duration.ts'

it.each([
  ['4h0m0s', 14_400],
  ['1h30m', 5_400],
  ['10800.000000s', 10_800],
  ['360 minutes', 21_600],
  ['1h0m0s seconds', 3_600],
  ['2 hours', 7_200],
  ['soon', null],
  ['', null],
  ['500ms', null],
])('readDuration reads %j as %p seconds', (text, seconds) => {
  expect(readDuration(text)).toBe(seconds)
})
