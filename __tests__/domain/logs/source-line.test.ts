import { describe, expect, it } from '@jest/globals'
import { sourceLine } from '../../../src/domain/logs/source-line.ts'

describe('sourceLine', () => {
  it.each([
    ['Nov 22 11:01:05 node crio[100]: panic: x', 'crio', 100, 'panic: x'],
    [
      'Nov  2 11:01:05.123456 node.example systemd[1]: crio.service: x',
      'systemd',
      1,
      'crio.service: x',
    ],
    [
      '2026-11-22T11:01:05+0000 node kernel: crio[1]: segfault',
      'kernel',
      null,
      'crio[1]: segfault',
    ],
    ['2026-11-22T11:01:05.123456+01:00 node kubelet[7]: E1122 x', 'kubelet', 7, 'E1122 x'],
    ['Nov 22 11:01:05 node kernel: [ 12.345678] Out of memory', 'kernel', null, 'Out of memory'],
    ['[   12.345678] Out of memory: x', null, null, 'Out of memory: x'],
    ['[Sun Nov 22 11:01:05 2026] Out of memory: x', null, null, 'Out of memory: x'],
    ['[   12.345678][  T123] Out of memory: x', null, null, 'Out of memory: x'],
    [
      'time="2026-11-22T11:01:05Z" level=info msg="x: y"',
      null,
      null,
      'time="2026-11-22T11:01:05Z" level=info msg="x: y"',
    ],
    ['panic: x', null, null, 'panic: x'],
    ['', null, null, ''],
  ])('reads %s', (line, writer, pid, message) => {
    expect(sourceLine(line)).toMatchObject({ writer, pid, message })
  })

  it('reads only the start of a long line', () => {
    expect(sourceLine('x'.repeat(100_000)).message).toHaveLength(2_000)
  })
})
