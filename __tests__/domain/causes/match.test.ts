import { describe, expect, it } from '@jest/globals'
import { causesIn } from '../../../src/domain/causes/causes.ts'
import { type KnownCause, matchCauses } from '../../../src/domain/causes/match.ts'

function cause(text: string, place = ''): KnownCause {
  const [found] = causesIn([{ text, place }], (error) => error)
  return { id: found?.id ?? '', text, place }
}

function idsOf(known: readonly KnownCause[], found: readonly KnownCause[]): readonly string[] {
  return matchCauses(known, found).map(({ id }) => id)
}

const BLOBS = 'the server could not fetch the blobs because they do not exist'
const COMMON = 'Timed out after 3s. Expected true'

describe('causes of a later run', () => {
  it('keep an identifier of earlier rules', () => {
    const old = { ...cause('pod web-abc12 has no address in the second network'), id: 'cause-v0-1' }
    const other = { ...cause('exit status 1'), id: 'cause-v0-2' }
    const now = cause('pod db-x2x4z has no address in the second network')
    expect(idsOf([other, old], [now])).toEqual(['cause-v0-1'])
  })

  it('keep their identifier if another error stands for them', () => {
    const old = cause(`step one failed: ${BLOBS}: 3 errors during the transfer:`)
    const now = cause(`step two failed: ${BLOBS}: blob 0a1b2c3d4e5f6071`)
    expect(old.id).not.toBe(now.id)
    expect(idsOf([old], [now])).toEqual([old.id])
  })

  it('keep their identifier if the assertion moved in its file', () => {
    const old = cause(COMMON, 'a.go:12')
    expect(idsOf([old], [cause(COMMON, 'a.go:15')])).toEqual([old.id])
    expect(idsOf([old], [cause(COMMON, 'b.go:12')])).not.toEqual([old.id])
  })

  it('get a new one if nobody can say which assertion moved', () => {
    const now = [cause(COMMON, 'a.go:15'), cause(COMMON, 'a.go:25')]
    expect(idsOf([cause(COMMON, 'a.go:12')], now)).toEqual(now.map(({ id }) => id))
  })

  it('never share an identifier', () => {
    const now = [cause(`${BLOBS}: blob one`), cause(`${BLOBS}: blob two`), cause('exit status 1')]
    const old = [cause(`${BLOBS}: blob three`), cause('exit status 2')]
    expect(new Set(idsOf(old, now)).size).toBe(3)
    expect(idsOf(old, now)[2]).toBe(now[2]?.id)
  })

  it('are given back with all that they have', () => {
    const now = { ...cause('exit status 1'), title: 'x' }
    expect(matchCauses([], [now])).toEqual([now])
    expect(matchCauses([now], [now])).toEqual([now])
  })
})
