import { describe, expect, it } from '@jest/globals'
import { readExitCode } from '../../../src/domain/results/exit-code.ts'

describe('readExitCode', () => {
  it.each([
    ['0\n', 0],
    [' 137 ', 137],
    ['-1', -1],
    ['exit status 1', 1],
    ['exit code: 255\n', 255],
    ['', null],
    ['abc', null],
    ['0 0', null],
  ])('reads %j', (text, code) => {
    expect(readExitCode(text)).toBe(code)
  })
})
