import { describe, expect, it } from '@jest/globals'
import type { BuildPart } from '../../../src/domain/model/builds.ts'
import { oldBundle, versionSkew } from '../../../src/domain/request/build-warnings.ts'
import type { CrioRequest } from '../../../src/domain/request/request.ts'
import { aBuild, aKubernetesBuild } from '../../builders.ts'
import { aRequest } from '../../request.ts'

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
  ])('%s gets a warning', (_, date, days) => {
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
  ])('%s gets no warning', (_, request, date) => {
    expect(oldBundle(request, build(date), NOW)).toBeNull()
  })
})

const RELEASE = aRequest({ crio: { kind: 'release', asked: 'v1.36.1', tag: 'v1.36.1' } })
const BUNDLE = aRequest({ crio: { kind: 'newest-bundle', asked: 'main-bundle', branch: 'main' } })

function skew(request: Parameters<typeof versionSkew>[0], crio: string, kubernetes: string) {
  return versionSkew(request, [
    aBuild({ version: crio }),
    aKubernetesBuild({ version: kubernetes }),
  ])
}

describe('The versions of CRI-O and Kubernetes', () => {
  it.each([
    ['1.37.0', 'v1.37.0-alpha.0.123+abcdef0'],
    ['1.36.1', 'v1.36.9'],
    ['1.37.0-dev', 'v1.37.2'],
    ['unknown', 'v1.37.2'],
    ['1.36.1', 'nothing'],
  ])('%s and %s need no remark', (crio, kubernetes) => {
    expect(skew(RELEASE, crio, kubernetes)).toBeNull()
  })

  it('of different minor versions are a warning that says why and what to do', () => {
    const found = skew(RELEASE, '1.36.1', 'v1.37.0-alpha.0.123+abcdef0')
    expect(found?.level).toBe('warning')
    expect(found?.text).toMatch(/^CRI-O is 1\.36 and Kubernetes is 1\.37: .*compatibility matrix/)
    expect(found?.text).toMatch(/Use kubernetes release-1\.36 .*or crio release-1\.37/)
  })

  it.each([
    ['main', aRequest()],
    ['main-bundle', BUNDLE],
    ['main-fast', aRequest({ kubernetes: { kind: 'main-fast', asked: 'main-fast' } })],
  ])('are only a note where both are of main: %s', (_, request) => {
    expect(skew(request, '1.37.0', 'v1.38.0-alpha.0.1+abcdef0')?.level).toBe('note')
  })

  it('of a branch and of main are a warning', () => {
    const branch = aRequest({ kubernetes: { kind: 'branch', asked: '', branch: 'release-1.36' } })
    expect(skew(branch, '1.37.0', 'v1.36.3')?.level).toBe('warning')
  })

  it('are not compared where one of them is missing', () => {
    expect(versionSkew(RELEASE, [aBuild()])).toBeNull()
  })
})
