import { describe, expect, it } from '@jest/globals'
import type { BuildPart } from '../../../src/domain/model/builds.ts'
import { oldBundle } from '../../../src/domain/request/bundle-age.ts'
import type { CrioRequest } from '../../../src/domain/request/request.ts'

const NOW = new Date('2026-11-22T20:30:00Z')
const NEWEST: CrioRequest = { kind: 'newest-bundle', asked: 'main-bundle', branch: 'main' }

function build(date: string | null): { readonly parts: readonly BuildPart[] } {
  const part = { source: '', sha256: '', trust: 'signed', version: null, commit: null } as const
  return {
    parts: [
      { ...part, name: 'crio', date: '2020-01-01T00:00:00Z' },
      { ...part, name: 'bundle', date },
    ],
  }
}

describe('the newest bundle', () => {
  it.each([
    ['of three days ago', '2026-11-19T20:00:00Z', 3],
    ['of two days and a bit', '2026-11-20T20:00:00Z', 2],
  ])('%s is told', (_, date, days) => {
    expect(oldBundle(NEWEST, build(date), NOW)).toMatch(
      new RegExp(`^The newest bundle of CRI-O's main is ${days} days old \\(${date}\\)`),
    )
  })

  it.each([
    ['of yesterday', NEWEST, '2026-11-21T01:00:00Z'],
    ['whose date nobody knows', NEWEST, null],
    ['whose date is none', NEWEST, 'yesterday'],
    [
      'of a release',
      { kind: 'release', asked: 'v1.36.1', tag: 'v1.36.1' } as const,
      '2026-01-01T00:00:00Z',
    ],
  ])('%s is not told', (_, request, date) => {
    expect(oldBundle(request, build(date), NOW)).toBeNull()
  })
})
