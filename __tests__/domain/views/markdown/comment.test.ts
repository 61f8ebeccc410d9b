import { expect, test } from '@jest/globals'
import { property, record, tuple } from 'fast-check'
import type { Night } from '../../../../src/domain/night/night.ts'
import { commentMarker, renderComment } from '../../../../src/domain/views/markdown/comment.ts'
import { aNightReport, aNightSpec, startNights } from '../../night/nights.ts'
import { holds, hostileText } from '../hostile-text.ts'

const CODE = /(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/g

function aNight(): Night {
  const nights = startNights()
  for (let night = 0; night < 30; night++) nights.play(night, [reportOf(night, 'p')])
  return nights.judge(30, [reportOf(30, 'C')], { pullRequest: { number: 7 } }).night
}

function reportOf(night: number, did: 'p' | 'C') {
  return aNightReport(night, [aNightSpec('it', did), aNightSpec('b', 'p'), aNightSpec('c', 'p')])
}

const NIGHT = aNight()

function comment(nights: readonly { readonly artifact: string; readonly night: Night }[]): string {
  return renderComment({
    marker: commentMarker('abc'),
    headCommit: 'a'.repeat(40),
    runUrl: 'https://github.com/o/r/actions/runs/1',
    nights,
    unusable: 0,
  })
}

/** The same night with other texts, seen as two jobs, or without its broken spec. */
const texts = record({
  artifact: hostileText,
  id: hostileText,
  message: hostileText,
  lane: hostileText,
  headline: hostileText,
  why: tuple(hostileText, hostileText),
})

/** The words of a comment outside of code. */
function ownWords(text: string): string {
  return text.replaceAll(CODE, '').replaceAll(/unnamed|a spec without a name|<br>|: |[\s-]/g, '')
}

function ofTwoJobs(night: Night, artifact = 'a'): string {
  return comment([0, 1].map(() => ({ artifact, night })))
}

test('no text of a night shows as anything but code', () => {
  holds(
    property(texts, ({ artifact, id, message, lane, headline, why: [name, why] }) => {
      const lanes = NIGHT.lanes.map((one) => ({ ...one, name: lane, headline }))
      const specs = NIGHT.specs.map((spec) => ({ ...spec, id, message }))
      const broken = { ...NIGHT, lanes, specs }
      const gone = { ...NIGHT, lanes, specs: [], missing: [{ name, why, url: why }] }
      for (const night of [broken, gone]) {
        const plain = simple({ ...night, lanes: NIGHT.lanes })
        expect(ownWords(ofTwoJobs(night, artifact))).toBe(ownWords(ofTwoJobs(plain)))
      }
    }),
    500,
  )
})

/** The night with texts that are only letters. */
function simple(night: Night): Night {
  return {
    ...night,
    specs: night.specs.map((spec) => ({ ...spec, id: 'x', message: 'x' })),
    missing: night.missing.map((one) => ({ ...one, name: 'x', why: 'x' })),
  }
}

test('the marker has nothing but digits of its key', () => {
  expect(commentMarker('ab--><img>12')).toBe('<!-- crio-node-e2e comment ab12 -->')
})

test.each([
  ['cri-o', 'CRI-O did not work'],
  ['kubelet', 'the kubelet did not work'],
  ['unknown', 'the node did not work'],
  ['environment', 'the machine, the network or a registry failed'],
  [null, 'the machine, the network or a registry failed'],
] as const)('a run without results because of %s is told as that', (name, title) => {
  const lanes = NIGHT.lanes.map((lane) => ({
    ...lane,
    result: 'environment' as const,
    class: name,
  }))
  const verdict = { ...NIGHT.verdict, result: 'environment' as const }
  const night = { ...NIGHT, lanes, verdict, specs: [] }
  expect(comment([{ artifact: 'a', night }])).toContain(`### ⚠️ Node e2e: ${title}\n`)
})
