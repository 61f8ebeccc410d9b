import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Blame } from '../../../src/domain/blame/blame.ts'
import { blameAnnotations } from '../../../src/domain/views/blame-annotations.ts'
import { renderBlame } from '../../../src/domain/views/markdown/searches.ts'
import { searchesHeadline } from '../../../src/domain/views/search-wording.ts'
import { aSearch } from '../blame/searches.ts'

function blameWith(searches: Blame['searches'], notes: readonly string[] = []): Blame {
  return {
    schemaVersion: 1,
    generator: { name: 'crio-node-e2e', version: '0.1.0' },
    generatedAt: '2026-09-02T02:00:00.000Z',
    run: { id: '2', attempt: 1, repository: 'cri-o/cri-o', url: null },
    searches,
    notes,
  }
}

describe('the summary of searches', () => {
  it('has the answer of a single one in its first line, with links and the trials below', () => {
    const markdown = renderBlame(blameWith([aSearch()], ['One more is not searched.']))
    expect(markdown.split('\n')[0]).toBe(
      '## 🔎 bbbbbbbbbb server: change 2 `(#101)` broke it: red in 6 of 6 attempts with it, green in 1 of 1 without. 5 trials, 4m24s.',
    )
    expect(markdown).toContain(
      `[\`bbbbbbbbbb\`](https://github.com/cri-o/cri-o/commit/${'b'.repeat(40)})`,
    )
    expect(markdown).toContain('| 3 | `aaaaaaaaaa` | cannot be tried: it does not start | 9s |')
    expect(markdown).toContain('| 1 | `cccccccccc` (bad) | red 3 of 3 | 1m15s |')
    expect(markdown).toContain('One more is not searched.')
  })

  it('counts several answers in its first line', () => {
    const searches = [aSearch(), aSearch({ result: 'flake' }), aSearch({ result: 'flake' })]
    expect(searchesHeadline(searches)).toBe('3 regressions: 1 has a culprit, 2 are flakes')
    expect(searchesHeadline([])).toMatch(/^Nothing is to be searched/)
  })

  it('stays within its limit, and escapes what is untrusted', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom('<img src=x>', '[a](javascript:b)', '@team', '|\n# x', '`'.repeat(9)),
    )
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 30 }), (texts) => {
        const searches = texts.map((text) =>
          aSearch({
            title: text,
            spec: text,
            sentence: [{ kind: 'title', text, url: text }],
            trials: aSearch().trials.map((trial) => ({ ...trial, why: text, builds: [text] })),
          }),
        )
        const markdown = renderBlame(blameWith(searches), 4_000)
        expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(4_000)
        const withoutCode = markdown.replaceAll(/(`+).*?\1/g, '')
        expect(withoutCode).not.toContain('<img')
        expect(withoutCode).not.toContain('@team')
        expect(withoutCode.replaceAll('\\]', '')).not.toContain('](javascript:')
      }),
    )
  })
})

describe('annotations of searches', () => {
  it('have the answer as title and the place to look', () => {
    expect(blameAnnotations([aSearch()])).toEqual([
      {
        level: 'warning',
        title: expect.stringMatching(/^Found: bbbbbbbbbb server: change 2 \(#101\) broke it/),
        message: expect.stringContaining('https://github.com/cri-o/cri-o/pull/101'),
      },
    ])
  })

  it('are fewer than GitHub keeps', () => {
    const many = Array.from({ length: 30 }, () => aSearch())
    expect(blameAnnotations(many)).toHaveLength(9)
  })
})
