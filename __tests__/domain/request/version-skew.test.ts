import { describe, expect, it } from '@jest/globals'
import { versionSkew } from '../../../src/domain/request/version-skew.ts'
import { aBuild, aKubernetesBuild } from '../../builders.ts'
import { aPlan } from '../../plan.ts'

const RELEASE = aPlan({ crio: { kind: 'release', asked: 'v1.36.1', tag: 'v1.36.1' } })
const BUNDLE = aPlan({ crio: { kind: 'newest-bundle', asked: 'main-bundle', branch: 'main' } })

function skew(plan: Parameters<typeof versionSkew>[0], crio: string, kubernetes: string) {
  return versionSkew(plan, [aBuild({ version: crio }), aKubernetesBuild({ version: kubernetes })])
}

describe('The versions of CRI-O and Kubernetes', () => {
  it.each([
    ['1.37.0', 'v1.37.0-alpha.0.123+abcdef0'],
    ['1.36.1', 'v1.36.9'],
    ['1.37.0-dev', 'v1.37.2'],
    ['unknown', 'v1.37.2'],
    ['1.36.1', 'nothing'],
  ])('%s and %s are nothing to tell', (crio, kubernetes) => {
    expect(skew(RELEASE, crio, kubernetes)).toBeNull()
  })

  it('of different minor versions are a warning that says why and what to do', () => {
    const found = skew(RELEASE, '1.36.1', 'v1.37.0-alpha.0.123+abcdef0')
    expect(found?.level).toBe('warning')
    expect(found?.text).toMatch(/^CRI-O is 1\.36 and Kubernetes is 1\.37: .*compatibility matrix/)
    expect(found?.text).toMatch(/take kubernetes release-1\.36 .*or crio release-1\.37/)
  })

  it.each([
    ['main', aPlan()],
    ['main-bundle', BUNDLE],
    ['main-fast', aPlan({ kubernetes: { kind: 'main-fast', asked: 'main-fast' } })],
  ])('are only a note where both are of main: %s', (_, request) => {
    expect(skew(request, '1.37.0', 'v1.38.0-alpha.0.1+abcdef0')?.level).toBe('note')
  })

  it('of a branch and of main are a warning', () => {
    const branch = aPlan({ kubernetes: { kind: 'branch', asked: '', branch: 'release-1.36' } })
    expect(skew(branch, '1.37.0', 'v1.36.3')?.level).toBe('warning')
  })

  it('are not compared where one of them is missing', () => {
    expect(versionSkew(RELEASE, [aBuild()])).toBeNull()
  })
})
