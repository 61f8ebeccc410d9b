import { describe, expect, it } from '@jest/globals'
import {
  cgroupControllers,
  chainPolicies,
  listeningSockets,
  memoryIn,
  parameterFile,
  parseDiskSpace,
  readFiles,
} from '../../src/host/readings.ts'
import { answered } from './scratch.ts'

describe('readFiles', () => {
  it('gives each file its lines, also ones with colons, and leaves out what is not there', async () => {
    const { commands, calls } = answered(() => ({
      exitCode: 2,
      stdout: '/a:one: 1\n/a:\n/a:three\n/b:x\n/other:y\n',
    }))
    expect(await readFiles({ commands }, ['/a', '/b', '/none'])).toEqual(
      new Map([
        ['/a', 'one: 1\n\nthree'],
        ['/b', 'x'],
      ]),
    )
    expect(calls).toEqual([['grep', '-sH', '', '/a', '/b', '/none']])
  })
})

describe('listeningSockets', () => {
  it.each([
    ['', []],
    ['  sl  local_address rem_address   st', []],
    [
      '   0: 0100007F:192B 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 21853 1 0 100',
      [{ port: 6443, inode: '21853' }],
    ],
    [
      '   1: 0100007F:192B 0100007F:D431 01 00000000:00000000 00:00000000 00000000     0        0 21860 1 0 100',
      [],
    ],
    [
      '   0: 00000000000000000000000001000000:280A 00000000000000000000000000000000:0000 0A 0:0 00:0 0 0 0 7 1',
      [{ port: 10250, inode: '7' }],
    ],
  ])('finds in %j', (text, sockets) => {
    expect(listeningSockets(text)).toEqual(sockets)
  })
})

describe('what the kernel says', () => {
  it('of memory is in kB', () => {
    const text = 'MemTotal:       16379512 kB\nMemFree: 1 kB\nMemAvailable:   10 kB\n'
    expect(memoryIn(text, 'MemTotal')).toBe(16379512 * 1024)
    expect(memoryIn(text, 'MemAvailable')).toBe(10 * 1024)
    expect(memoryIn('', 'MemTotal')).toBeNull()
  })

  it.each([
    [
      '  1B-blocks       Avail\n77851254784 23622320128\n',
      { size: 77851254784, free: 23622320128 },
    ],
    ['1B-blocks Avail\n- -\n', null],
    ['', null],
  ])('of a disk, by df, is in bytes: %j', (text, space) => {
    expect(parseDiskSpace(text)).toEqual(space)
  })

  it.each([
    ['cpuset cpu io memory', '', ['cpuset', 'cpu', 'io', 'memory']],
    [
      undefined,
      '#subsys_name\thierarchy\tnum_cgroups\tenabled\ncpu\t3\t80\t1\nmemory\t0\t1\t0\n',
      ['cpu'],
    ],
    [undefined, '', []],
  ])('of controllers is a list or a table: %j %j', (v2, cgroups, controllers) => {
    expect(cgroupControllers(v2, cgroups)).toEqual(controllers)
  })

  it('of the packet filter is what table filter says', () => {
    const saved =
      '*nat\n:INPUT DROP [0:0]\nCOMMIT\n*filter\n:INPUT ACCEPT [1:2]\n:FORWARD DROP [0:0]\n:DOCKER - [0:0]\n-A INPUT -j DOCKER\nCOMMIT\n'
    expect(chainPolicies(saved)).toEqual({ INPUT: 'ACCEPT', FORWARD: 'DROP' })
    expect(chainPolicies('')).toEqual({})
  })

  it('of a parameter stands in its file', () => {
    expect(parameterFile('net.bridge.bridge-nf-call-iptables')).toBe(
      '/proc/sys/net/bridge/bridge-nf-call-iptables',
    )
  })
})
