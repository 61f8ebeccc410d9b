import { describe, expect, it } from '@jest/globals'
import { joinUrl, publicUrl } from '../../src/domain/urls.ts'

describe('The URL of an object', () => {
  it.each([
    ['https://dl.k8s.io', 'ci/latest.txt', 'https://dl.k8s.io/ci/latest.txt'],
    ['https://dl.k8s.io/', 'ci/latest.txt', 'https://dl.k8s.io/ci/latest.txt'],
    ['http://mirror:8080/a/b//', 'x', 'http://mirror:8080/a/b/x'],
    [
      'https://dl.k8s.io',
      'ci/v1.37.0-alpha.0.1+abc/x',
      'https://dl.k8s.io/ci/v1.37.0-alpha.0.1+abc/x',
    ],
    ['https://u:p@host/c?sig=s', 'x', 'https://u:p@host/c/x?sig=s'],
    ['https://host', 'a?b#c', 'https://host/a%3Fb%23c'],
  ])('below %s for %s is %s', (base, object, expected) => {
    expect(joinUrl(base, object)).toBe(expected)
  })
})

describe('A URL that is shown', () => {
  it('has no login, query or fragment', () => {
    expect(publicUrl('https://user:secret@host:8443/a+b?sig=secret#secret')).toBe(
      'https://host:8443/a+b',
    )
  })
})
