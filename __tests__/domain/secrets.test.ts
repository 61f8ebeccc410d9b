import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { LONGEST_SECRET, secretsIn } from '../../src/domain/secrets.ts'

/** A text with asterisks for what was found. */
function masked(text: string): string {
  return secretsIn(text).reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}${'*'.repeat(end - start)}${rest.slice(end)}`,
    text,
  )
}

const TOKEN = `ghs_${'Ab1'.repeat(12)}`
const SIGNED = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJzeXN0ZW0ifQ.c2lnbmF0dXJlLW9mLWl0'

describe('what looks like a secret', () => {
  it.each([
    ['a token of a workflow', `token=${TOKEN}`, TOKEN],
    ['in a URL', `https://x-access-token:${TOKEN}@github.com/cri-o`, TOKEN],
    [
      'a fine-grained token',
      `"github_pat_${'a1B_'.repeat(20)}"`,
      `github_pat_${'a1B_'.repeat(20)}`,
    ],
    ['a token of a service account', `got ${SIGNED}\\n`, SIGNED],
    ['on a line of its own in JSON', `"token:\\n${SIGNED}\\n"`, SIGNED],
    [
      'of a runner',
      `eyJ${'a'.repeat(40)}.eyJ${'b'.repeat(2500)}.${'c'.repeat(342)} `,
      `eyJ${'a'.repeat(40)}.eyJ${'b'.repeat(2500)}.${'c'.repeat(342)}`,
    ],
    ['a header', 'Authorization: Bearer abcdefgh.123', 'abcdefgh.123'],
    ['a header in JSON', '{"authorization":"Basic dXNlcjpwYXNz"}', 'dXNlcjpwYXNz'],
    ['a header in JSON in JSON', '{\\"Authorization\\":[\\"Bearer abcdefgh123\\"]}', 'abcdefgh123'],
    [
      'a header in JSON in JSON in JSON',
      '\\\\\\"authorization\\\\\\":\\\\\\"Basic abcdefgh123',
      'abcdefgh123',
    ],
    ['a header as Go prints it', 'map[Authorization:[Bearer abcdefgh123]]', 'abcdefgh123'],
    ['a password', 'https://user:pass-word@registry.example.com/v2', 'pass-word'],
  ])('is found: %s', (_, text, secret) => {
    expect(text).toContain(secret)
    expect(masked(text)).toBe(text.replace(secret, '*'.repeat(secret.length)))
  })

  it.each([
    '[sig-auth] ServiceAccounts should mount an API token into pods',
    'image docker://busybox:1.29@sha256:0123456789abcdef',
    'http://127.0.0.1:10248/healthz and https://[::1]:6443',
    'Authorization: Bearer <masked>',
    'highs_and_lows, ghs_short, Basic functionality, bearer authentication',
    'eyJ is how it begins. eyJ.eyJ',
  ])('is not in %s', (text) => {
    expect(secretsIn(text)).toEqual([])
  })

  it('leaves JSON as it is but for texts', () => {
    const secrets = fc.constantFrom(TOKEN, SIGNED, 'Authorization: Bearer 0123456789', 'http://a:b')
    const part = fc.oneof(fc.string(), secrets, fc.constantFrom('"', '\\', '\n', '@', ': ', ' '))
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('')
        const twice = JSON.stringify({ text: JSON.stringify({ text }) })
        const read: unknown = JSON.parse(masked(twice))
        expect(read).toEqual({ text: expect.any(String) })
      }),
    )
  })

  it('is found fast in any text, and is not longer than it is said to be', () => {
    const parts = [
      'ghs_',
      'eyJ',
      '.eyJ',
      'eyJaaaaaaaa.',
      'uthorization: Bearer ',
      'http://a:',
      'a',
      ':',
    ]
    for (const part of parts) {
      const text = part.repeat(Math.ceil(1_000_000 / part.length))
      const start = performance.now()
      const lengths = secretsIn(text).map((span) => span.end - span.start)
      expect(performance.now() - start).toBeLessThan(3000)
      expect(lengths.every((length) => length < LONGEST_SECRET)).toBe(true)
    }
  })
})
