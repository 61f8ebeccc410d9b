import { describe, expect, it } from '@jest/globals'
import { findSignature, SIGNATURES } from '../../../src/domain/judgement/signatures.ts'

const SWAP =
  'E1122 11:00:00 kubelet[1]: "command failed" err="running with swap on is not supported"'

describe('lanes/signatures.json', () => {
  it('has unique ids', () => {
    expect(new Set(SIGNATURES.map(({ id }) => id)).size).toBe(SIGNATURES.length)
  })

  it.each(SIGNATURES.map((signature) => [signature.id, signature] as const))(
    '%s says where it shows, what happened and what to do, in plain words',
    (_, { where, title, remedy, pattern }) => {
      expect(where.length).toBeGreaterThan(0)
      for (const text of [title, remedy]) expect(text).toMatch(/^[^`\n]*\w{3,} \w+[^`\n]*$/)
      // A pattern that matches nothing matches everything.
      expect(pattern.test('')).toBe(false)
    },
  )
})

describe('findSignature', () => {
  it('finds nothing in empty texts and in normal lines', () => {
    expect(findSignature({})).toBeNull()
    expect(findSignature({ crio: ['level=info msg="Started container"'] })).toBeNull()
  })

  it('prefers the more specific cause', () => {
    expect(findSignature({ kubelet: ['"command failed" err="exit"', SWAP] })?.signature.id).toBe(
      'swap-on',
    )
  })

  it('searches a cause only in its texts', () => {
    expect(findSignature({ crio: [SWAP] })).toBeNull()
  })

  it('has the subject of the line, without colors, and shortens long lines', () => {
    const name = `\u001b[31m${'x'.repeat(900)}`
    const match = findSignature({ kubelet: [`failed to run Kubelet: ${name}`] })
    expect(match?.signature.id).toBe('kubelet-failed')
    expect(match?.detail).toMatch(/^x{159}…x{240}$/)
    expect(match?.lines[0]).toHaveLength(400)
  })

  it('shows a few of many lines', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `${SWAP} ${index}`)
    expect(findSignature({ kubelet: lines })?.lines).toEqual(lines.slice(0, 5))
  })
})
