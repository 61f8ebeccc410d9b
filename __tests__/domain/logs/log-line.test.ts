import { describe, expect, it } from '@jest/globals'
import { klogError, levelOf, messageIn } from '../../../src/domain/logs/log-line.ts'

it.each([
  ['Nov 22 11:16:47 host crio[119]: time="2026-11-22T11:16:47Z" level=error msg="x"', 'error'],
  ['time="2026-11-22T11:16:47Z" level=warning msg="x"', 'warning'],
  ['time="2026-11-22T11:16:47Z" level=fatal msg="x"', 'fatal'],
  ['time="2026-11-22T11:16:47Z" level=info msg="said level of error"', null],
  ['time="2026-11-22T11:16:47Z" level=debug msg="runc said: level=error msg=x"', null],
  ['E1122 11:32:42.557754    2406 a.go:64] "x"', 'error'],
  ['  W1122 11:32:42.557754    2406 a.go:64] "x"', 'warning'],
  ['Nov 22 11:16:47 host kubelet[1]: E1122 11:32:42.557754    2406 a.go:64] "x"', 'error'],
  ['2026-11-22T11:16:47Z host kubelet-2026[1]: W1122 11:32:42.557754 2406 a.go:64] "x"', 'warning'],
  ['Nov 22 11:16:47 host kubelet[1]: I1122 11:32:42.557754    2406 a.go:64] "x"', null],
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
  [
    'Nov 22 11:16:47 host kernel: audit: type=1400 audit(1.1:7): apparmor="DENIED" operation="open" profile="runc"',
    'error',
  ],
  ['Nov 22 11:16:47 host kernel: watchdog: BUG: soft lockup - CPU#2 stuck for 22s!', 'error'],
  ['Nov 22 11:16:47 host kernel: INFO: task crio:42 blocked for more than 120 seconds.', 'error'],
  ['Nov 22 11:16:47 host kernel: EXT4-fs (sda1): Remounting filesystem read-only', 'error'],
  ['Nov 22 11:16:47 host kernel: conmon[42]: segfault at 0 ip 0000 sp 0000 error 4', 'error'],
  [
    'Nov 22 11:16:47 host kernel: Memory cgroup out of memory: Killed process 42 (stress) total-vm:1kB',
    'error',
  ],
  [
    'Nov 22 11:16:47 host kernel: audit: type=1400 audit(1.1:7): avc:  denied  { write } for  pid=7 comm="crun"',
    'error',
  ],
  ['Nov 22 11:16:47 host conmon[7]: conmon 0a1b2c <error>: Failed to write: no room', 'error'],
  ['Nov 22 11:16:47 host conmon[7]: conmon 0a1b2c <ninfo>: container 7 exited with status 1', null],
  ['Nov 22 11:16:47 host kernel: cni0: port 1(veth1) entered blocking state', null],
  [
    'I1122 11:32:42.557754    2406 kubelet.go:2412] "Skipping pod synchronization" err="PLEG is not healthy: pleg was last seen active 3m9s ago; threshold is 3m0s"',
    'error',
  ],
  [
    'I1122 11:32:42.557754    2406 kubelet.go:2412] "Skipping pod synchronization" err="PLEG is not healthy: pleg has yet to be successful"',
    null,
  ],
  ['', null],
])('reads the level of %j', (line, level) => {
  expect(levelOf(line)).toBe(level)
})

it.each([
  'kernel: ',
  'conmon: conmon a ',
  'audit[1]: ',
  'systemd[1]: x.service: ',
  'crio[1]: ',
  'level=info ',
])('reads the level of a line that repeats %j in linear time', (text) => {
  const line = `${text.repeat(4_000 / text.length)}segfault`
  const started = performance.now()
  for (let count = 0; count < 8_000; count++) expectNoLevel(line)
  expect(performance.now() - started).toBeLessThan(3_000)
})

function expectNoLevel(line: string): void {
  if (levelOf(line) !== null) throw new Error('there is a level')
}

describe('klogError', () => {
  it.each([
    [String.raw`E1122 11:16:47.1 9 a.go:1] "Failed" err="no \"x\"" pod="b"`, 'no "x"'],
    [
      String.raw`E1122 11:16:47.1 9 a.go:1] "Failed" err="open \"x\": no room, and the li`,
      'open "x": no room, and the li',
    ],
    ['E1122 11:16:47.1 9 a.go:1] "Failed" pod="b"', null],
    ['time="1" level=error msg="a] "b" err="c""', null],
  ])('is the error of %j', (line, error) => {
    expect(klogError(line)).toBe(error)
  })
})

describe('messageIn', () => {
  it.each([
    ['time="2026-11-22T11:00:00Z" level=fatal msg="a \\"b\\" \\u003e c"', 'a "b" > c'],
    ['level=error msg="no JSON\\x1b" id=1', 'no JSON\\x1b'],
    ['level=error msg="a \\"b\\" is cut…', 'a "b" is cut…'],
    ['panic: runtime error\u001b[0m', 'panic: runtime error'],
    ['', ''],
  ])('of %j is %j', (line, message) => {
    expect(messageIn(line)).toBe(message)
  })
})
