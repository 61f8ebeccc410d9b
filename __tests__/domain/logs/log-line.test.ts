import { describe, expect, it } from '@jest/globals'
import { levelOf, messageIn } from '../../../src/domain/logs/log-line.ts'

it.each([
  ['Nov 22 11:16:47 host crio[119]: time="2026-11-22T11:16:47Z" level=error msg="x"', 'error'],
  ['time="2026-11-22T11:16:47Z" level=warning msg="x"', 'warning'],
  ['time="2026-11-22T11:16:47Z" level=fatal msg="x"', 'fatal'],
  ['time="2026-11-22T11:16:47Z" level=info msg="said level of error"', null],
  ['E1122 11:32:42.557754    2406 a.go:64] "x"', 'error'],
  ['  W1122 11:32:42.557754    2406 a.go:64] "x"', 'warning'],
  ['F1122 11:32:42.557754    2406 a.go:64] "x"', 'fatal'],
  ['I1122 11:32:42.557754    2406 a.go:64] "x"', null],
  ['panic: runtime error: invalid memory address', 'fatal'],
  ['Nov 22 11:16:47 host crio[119]: fatal error: concurrent map writes', 'fatal'],
  ['Nov 22 11:16:47 host crio[119]: SIGSEGV: segmentation violation', 'fatal'],
  [
    'Nov 22 11:16:47 host systemd[1]: crio.service: Main process exited, code=killed, status=9/KILL',
    'fatal',
  ],
  ['Nov 22 11:16:47 host systemd[1]: crio.service: Deactivated successfully.', null],
  ['', null],
])('reads the level of %j', (line, level) => {
  expect(levelOf(line)).toBe(level)
})

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
