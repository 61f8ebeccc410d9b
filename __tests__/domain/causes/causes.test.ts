import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { causesIn } from '../../../src/domain/causes/causes.ts'
import type { SeenError } from '../../../src/domain/causes/kinds.ts'

function errorsAt(place: string, ...texts: readonly string[]): readonly SeenError[] {
  return texts.map((text) => ({ text, place }))
}

function causes(errors: readonly SeenError[]) {
  return causesIn(errors, (error) => error)
}

function count(...texts: readonly string[]): number {
  return causes(errorsAt('', ...texts)).length
}

/** The groups of texts in any order, as text. */
function groupsOf(given: readonly string[]): readonly string[] {
  return causes(errorsAt('', ...given))
    .map(
      ({ id, items }) =>
        `${id} ${items
          .map(({ text }) => text)
          .toSorted()
          .join('|')}`,
    )
    .toSorted()
}

const SANDBOX = 'failed to set up sandbox: plugin type="bridge" name="crio" failed (add)'
const PULL = 'received unexpected HTTP status: 503 Service Unavailable'
const INIT = 'runc create failed: unable to start container process: error during container init'

describe('failures with one cause', () => {
  it.each([
    [
      'another program passed the error on',
      `while it started the pod: ${SANDBOX}: failed to set bridge addr: cni0 has another IP address`,
      `the sync of the pod ended with an error: ${SANDBOX}: failed to set bridge addr: cni0 has another IP address`,
    ],
    [
      'the last words are cut off',
      'step one failed: the server could not fetch the blobs because they do not exist: 3 errors during the transfer:',
      'step two failed: the server could not fetch the blobs because they do not exist: blob 0a1b2c3d4e5f6071',
    ],
    [
      'what follows a long statement names another object',
      'the server could not fetch the blobs because they do not exist: missing digest for out/bin/a.x',
      'the server could not fetch the blobs because they do not exist: missing digest for out/lib/b.x',
    ],
  ])('are joined although %s', (_, one, other) => {
    expect(count(one, other)).toBe(1)
  })

  it.each([
    [
      'exit codes',
      `${INIT}: the hook ended with exit status 1`,
      `${INIT}: the hook ended with exit status 2`,
    ],
    [
      'images',
      `reading manifest of "registry.k8s.io/pause:3.9" from the registry: ${PULL}`,
      `reading manifest of "registry.k8s.io/pause:3.10" from the registry: ${PULL}`,
    ],
    [
      'codes of HTTP',
      'the registry answered the request for the manifest of the image with status 503',
      'the registry answered the request for the manifest of the image with status 404',
    ],
    ['files', `${INIT}: open /sys/a: permission denied`, `${INIT}: open /sys/b: permission denied`],
    [
      'system calls',
      `${INIT}: mount x on y: permission denied`,
      `${INIT}: rename x on y: permission denied`,
    ],
    [
      'errors at the end',
      `${INIT}: open x: permission denied`,
      `${INIT}: open x: no such file or directory`,
    ],
    [
      'steps',
      `${INIT}: unable to apply caps: not permitted`,
      `${INIT}: unable to set rlimits: not permitted`,
    ],
    [
      'causes of a network',
      `${SANDBOX}: failed to set bridge addr: cni0 has another IP address`,
      `${SANDBOX}: failed to allocate for range 0: no IP addresses available in range set`,
    ],
    [
      'what was expected',
      'the container should be running after the restart of the kubelet and it is',
      'the container should not be running after the restart of the kubelet and it is',
    ],
    [
      'resources',
      'the memory usage of the container is above the limit that the spec set for it',
      'the cpu usage of the container is above the limit that the spec set for it',
    ],
    [
      'runtimes',
      'crun: cannot set up the network of the pod',
      'runc: cannot set up the network of the pod',
    ],
    [
      'objects',
      'the function that the spec waits for returned an error in the end: pods "a" not found',
      'the function that the spec waits for returned an error in the end: nodes "a" not found',
    ],
    [
      'errors in a list',
      'the control plane is not up: [a check failed: connection refused, b check failed: no such host]',
      'the control plane is not up: [a check failed: permission denied, b check failed: no such host]',
    ],
    ['signals', 'signal: killed', 'signal: terminated'],
  ])('do not have different %s', (_, one, other) => {
    expect(count(one, other)).toBe(2)
  })

  it('are at one place if their texts say nothing', () => {
    const text = 'Timed out after 300.001s.\nExpected\n<bool> false\nto be true'
    expect(causes([...errorsAt('a.go:1', text, text), ...errorsAt('b.go:7', text)])).toMatchObject([
      { items: [{}, {}] },
      { items: [{}] },
    ])
    const telling = 'pod web-1 has no address of the second network'
    expect(causes([...errorsAt('a.go:1', telling), ...errorsAt('b.go:7', telling)])).toHaveLength(1)
  })

  it('are the same whatever their order', () => {
    const texts = [
      ...Array.from(
        { length: 6 },
        (_, n) => `${INIT}: hook ${n} of this pod could not write its file`,
      ),
      ...Array.from(
        { length: 6 },
        (_, n) => `in step ${'x'.repeat(n)}: ${SANDBOX}: address ${n} in use by others`,
      ),
      'exit status 1',
      'exit status 2',
    ]
    const expected = groupsOf(texts)
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (shuffled) => {
        expect(groupsOf(shuffled)).toEqual(expected)
      }),
    )
  })

  it('are in the order in which they first appear, and so are their items', () => {
    const given = errorsAt('', 'exit status 2 a', 'exit status 1', 'exit status 2 a')
    expect(causes(given).map(({ items }) => items)).toEqual([[given[0], given[2]], [given[1]]])
  })
})

describe('the identifier of a cause', () => {
  it('never changes within a version, because histories compare it', () => {
    expect(causes(errorsAt('', 'not a directory'))[0]?.id).toBe('cause-v1-09b15369a8be635d')
    expect(causes(errorsAt('a.go:1', 'exit status 1'))[0]?.id).toBe('cause-v1-d96394f113cccee0')
  })

  it('differs for different causes', () => {
    const words = Array.from({ length: 2_000 }, (_, n) =>
      n.toString(2).replace(/0/g, 'o').replace(/1/g, 'i'),
    )
    const ids = causes(errorsAt('', ...words)).map(({ id }) => id)
    expect(new Set(ids).size).toBe(words.length)
  })
})

it('the time does not grow with the square of the number of different errors', () => {
  const words = 'one two three four five six seven eight nine ten'.split(' ')
  const error = (n: number) =>
    Array.from({ length: 12 }, (_, at) => words[Math.floor(n / 10 ** (at % 5) + at) % 10]).join(' ')
  const errors = errorsAt('', ...Array.from({ length: 8_000 }, (_, n) => error(n)))
  const started = performance.now()
  expect(causes(errors)).toHaveLength(8_000)
  // On a busy machine this takes a third of it. Without the index it takes minutes.
  expect(performance.now() - started).toBeLessThan(60_000)
})
