import { describe, expect, it } from '@jest/globals'
import type { Finding } from '../../../src/domain/model/verdict.ts'
import { causesOf, failureGroups } from '../../../src/domain/report/causes.ts'
import { aFailedSpec, aFinding, aReport } from '../../builders.ts'

const failed = {
  result: 'failed',
  reason: 'specs-failed',
  headline: '2 of 3 specs failed',
} as const
const pulled: Finding = aFinding({ reason: 'image-pull', title: 'Images could not be pulled' })
const stored: Finding = aFinding({ reason: 'specs-failed', title: 'CRI-O failed to store images' })

describe('causesOf', () => {
  it('says that no known cause explains the failing specs if none does', () => {
    const { main, others } = causesOf(aReport({ verdict: failed, findings: [pulled] }))
    expect(main?.title).toMatch(/^No known cause explains/)
    expect(others).toEqual([pulled])
  })

  it('says what the first unexplained spec says and what was seen at that time', () => {
    const seen = [{ by: 'crio', text: 'no cgroup' }] as const
    const finding = aFinding({ id: 'pull', reason: 'image-pull', title: 'Not pulled' })
    const pull = aFailedSpec({ id: 'pulls', finding: 'pull' })
    const specs = [pull, aFailedSpec({ seen })]
    const { main } = causesOf(aReport({ verdict: failed, findings: [finding], specs }))
    expect(main?.title).toBe('expected "data-1=value-1" in container output')
    expect(main?.detail).toBe(
      'No known cause explains the failing specs; at that time: CRI-O reported: no cgroup',
    )
  })

  it('says who should look if all unexplained specs have one class', () => {
    const panicked = {
      class: 'kubernetes-test',
      kind: '',
      confidence: 'sure: it panicked',
    } as const
    const specs = [aFailedSpec(panicked), aFailedSpec({ id: 'b', ...panicked })]
    expect(causesOf(aReport({ verdict: failed, specs })).main).toMatchObject({
      audience: 'kubernetes',
      owner: { repository: 'kubernetes/kubernetes' },
    })
    const mixed = [...specs, aFailedSpec({ id: 'c', class: 'unknown' })]
    expect(causesOf(aReport({ verdict: failed, specs: mixed })).main).toMatchObject({
      audience: 'unknown',
      owner: null,
    })
  })

  it('names one of several failures without a known cause as the first', () => {
    const specs = [aFailedSpec({ id: 'a' }), aFailedSpec({ id: 'b' })]
    expect(causesOf(aReport({ verdict: failed, specs })).main?.title).toBe(
      'The first failure: expected "data-1=value-1" in container output',
    )
  })

  it('says the class of the failing specs if they have one in common', () => {
    const classified = { class: 'time-out', kind: '', confidence: 'likely: it waited' } as const
    const explained = aFailedSpec({ class: 'environment', finding: 'image-pull' })
    const specs = [aFailedSpec(classified), aFailedSpec(classified), explained]
    const { main } = causesOf(aReport({ verdict: failed, findings: [pulled], specs }))
    expect(main).toMatchObject(classified)
    const differing = [...specs, aFailedSpec({ ...classified, class: 'cni' })]
    const mixed = causesOf(aReport({ verdict: failed, findings: [pulled], specs: differing }))
    expect(mixed.main).toMatchObject({ class: 'unknown' })
  })

  it('puts the known cause of failing specs before findings that excuse others', () => {
    const { main, others } = causesOf(aReport({ verdict: failed, findings: [pulled, stored] }))
    expect(main).toEqual(stored)
    expect(others).toEqual([pulled])
  })
})

describe('failureGroups', () => {
  it('has specs in which the same was seen first, then those without a finding, and last those of known causes', () => {
    const groups = failureGroups(
      aReport({
        verdict: failed,
        findings: [
          aFinding({ id: 'known' }),
          aFinding({ id: 'likely', certainty: 'likely' }),
          aFinding({ id: 'seen', certainty: 'seen' }),
          aFinding({ id: 'of nothing' }),
        ],
        specs: ['known', 'seen', null, 'likely'].map((finding) => aFailedSpec({ finding })),
      }),
    )
    expect(groups.map(({ finding }) => finding?.id ?? null)).toEqual([
      'likely',
      'seen',
      null,
      'known',
    ])
  })
})
