import { describe, expect, it } from '@jest/globals'
import type { Finding } from '../../../src/domain/model/verdict.ts'
import { causesOf } from '../../../src/domain/report/causes.ts'
import { aFinding, aReport } from '../../builders.ts'

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

  it('puts the known cause of failing specs before findings that excuse others', () => {
    const { main, others } = causesOf(aReport({ verdict: failed, findings: [pulled, stored] }))
    expect(main).toEqual(stored)
    expect(others).toEqual([pulled])
  })
})
