import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createNormaliser } from '../../../src/domain/causes/normalise.ts'

const normaliser = createNormaliser()

function normalised(text: string): string {
  normaliser.read(text)
  return normaliser.text()
}

describe('the normalised form of an error', () => {
  it.each([
    ['times', '2026-09-01T10:10:10.123Z it failed', '2026-11-22 12:09:43 it failed'],
    ['durations', 'no answer after 3m9.17s', 'no answer after 12s'],
    ['sizes and shares', 'used 512Mi, 50%', 'used 1.5Gi, 7.25%'],
    ['addresses and ports', 'dial tcp 10.85.0.7:8080: refused', 'dial tcp 192.168.1.1:80: refused'],
    ['process ids', 'process 4242 died', 'process 7 died'],
    ['digests', `container ${'0a1b2c3d'.repeat(8)} is gone`, 'container ffffeeee0000 is gone'],
    [
      'UUIDs',
      'uid 3f8c2b1a-0000-4ead-beef-0123456789ab',
      'uid deadbeef-dead-beef-face-aaaaaaaaaaa1',
    ],
    ['pointers', 'at 0xc000123456', 'at 0x7f00'],
    ['random ends of names', 'web-abc12 is gone', 'web-x2b4d is gone'],
    ['random ends without digits', 'web-bcdfg is gone', 'web-x2b4d is gone'],
    ['names of replicas', 'web-5d8f7c9b6-x2x4z is gone', 'web-7f-bcdfg is gone'],
    ['numbers of namespaces', 'in pods-1234', 'in pods-7'],
    ['names after what they name', 'pod "web" is gone', "pod 'data-base' is gone"],
    ['names with a namespace', 'pod ns-a/web is gone', 'pod other/web-two is gone'],
    ['names of nodes', 'node worker-a.example.com left', 'node ip-10-0-0-1.ec2.internal left'],
    ['names of CRI-O', 'k8s_web_ns_uid_0 failed', 'k8s_db_other_uid2_1 failed'],
    ['lines of sources', 'panic at a.go:12', 'panic at a.go:345:6'],
    ['goroutines', 'goroutine 12 [running]', 'goroutine 7 [running]'],
    ['quotes and white space', 'open \\"a b\\"', "open  'a\tb'"],
    ['upper case', 'Failed To Pull', 'failed to pull'],
    ['the order of maps', 'map[b:x a:y c:two words]', 'map[a:y c:two words b:x]'],
    [
      'the order of several errors',
      'not up: [a check failed: timeout, b check failed: refused]',
      'not up: [b check failed: refused, a check failed: timeout]',
    ],
    ['directories of one run', 'open /proc/12/ns/net', 'open /proc/4711/ns/net'],
  ])('is the same for different %s', (_, one, other) => {
    expect(normalised(one)).toBe(normalised(other))
  })

  it.each([
    ['exit codes', 'exit status 1', 'exit status 2'],
    [
      'exit codes behind other words',
      'exited with non-zero code: 1',
      'exited with non-zero code: 2',
    ],
    ['exit codes of one word', 'exitCode:1', 'exitCode:137'],
    ['exit codes as values', 'exit-code=1', 'exit-code=2'],
    ['codes of HTTP', 'returned 502 Bad Gateway', 'returned 404 Not Found'],
    ['signals', 'signal 9', 'signal 11'],
    ['tags of images', 'image registry.k8s.io/pause:3.9', 'image registry.k8s.io/pause:3.10'],
    ['tags of short images', 'pull busybox:1.29', 'pull busybox:1.36'],
    ['digests of images', `x.io/a@sha256:${'1'.repeat(64)}`, `x.io/a@sha256:${'2'.repeat(64)}`],
    ['files', 'open /etc/a.conf', 'open /etc/b.conf'],
    ['configuration files', '/etc/crio/10-crio.conf', '/etc/crio/20-crio.conf'],
    ['versions of interfaces', 'cgroup v1', 'cgroup v2'],
    ['system calls', 'openat2 failed', 'openat failed'],
    ['hosts', 'lookup registry.k8s.io', 'lookup quay.io'],
    ['words', 'pod is ready', 'pod is not ready'],
  ])('differs for different %s', (_, one, other) => {
    expect(normalised(one)).not.toBe(normalised(other))
  })

  it('does not take the next word of a sentence for a name', () => {
    expect(normalised('expected pod to be running')).toBe('expected pod to be running')
    expect(normalised('sandbox /run/x is gone')).toBe('sandbox /run/x is gone')
  })

  it('does not change if it is normalised again', () => {
    const word = fc.constantFrom('pod', 'a-1', 'exit', '2', '/x/3', '"q"', 'map[', 'b:1]', ':', '*')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const once = normalised(words.join(' '))
        expect(normalised(once)).toBe(once)
      }),
    )
  })

  it('is bounded for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 5_000 }), (text) => {
        expect(normalised(text).length).toBeLessThanOrEqual(2_000)
      }),
    )
  })

  it('takes no longer for texts that fill all that is read', () => {
    const texts = ['a', '-', ':', 'a:', 'a/', '1.', 'map[', 'map[a:', '@sha256:', 'pod "', 'x.y:1']
    const started = performance.now()
    for (const text of texts) normalised(text.repeat(1_000_000 / text.length))
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})
