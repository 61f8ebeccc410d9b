import { describe, expect, it } from '@jest/globals'
import { messageIn } from '../../../src/domain/logs/message.ts'

describe('messageIn', () => {
  it.each([
    ['time="2026-11-22T11:00:00Z" level=fatal msg="a \\"b\\" \\u003e c"', 'a "b" > c'],
    ['level=error msg="cut\\x1b" id=1', '"cut\\x1b"'],
    ['panic: runtime error\u001b[0m', 'panic: runtime error'],
    ['', ''],
  ])('of %j is %j', (line, message) => {
    expect(messageIn(line)).toBe(message)
  })
})
