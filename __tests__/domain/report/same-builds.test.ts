import { describe, expect, it } from '@jest/globals'
import { otherParts } from '../../../src/domain/report/same-builds.ts'
import { aBuild, aKubernetesBuild, aPart } from '../../builders.ts'

describe('otherParts', () => {
  it('are none of the same builds', () => {
    const builds = [aBuild(), aKubernetesBuild()]
    expect(otherParts(builds, builds)).toEqual([])
  })

  it('are those with other contents, and those that one of the builds does not have', () => {
    const before = [aBuild({ parts: [aPart(), aPart({ name: 'crun' }), aPart({ name: 'runc' })] })]
    const changed = aPart({ name: 'crun', sha256: '12'.repeat(32) })
    const now = [
      aBuild({ parts: [aPart(), changed, aPart({ name: 'conmon' })] }),
      aKubernetesBuild(),
    ]
    expect(otherParts(before, now)).toEqual([
      { name: 'crun', before: aPart({ name: 'crun' }), now: changed },
      { name: 'runc', before: aPart({ name: 'runc' }), now: null },
      { name: 'conmon', before: null, now: aPart({ name: 'conmon' }) },
    ])
  })
})
