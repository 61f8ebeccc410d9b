import { describe, expect, it } from '@jest/globals'
import { rangesBetween } from '../../../src/domain/blame/ranges.ts'
import type { RecordedBuild, RecordedRun } from '../../../src/domain/history/model.ts'
import { aRun } from '../night/runs.ts'

const [OLD, NEW] = ['a'.repeat(40), 'b'.repeat(40)]

function builds(crio: Partial<RecordedBuild>, kubernetes: Partial<RecordedBuild> = {}) {
  return aRun({
    builds: new Map([
      ['cri-o', { asked: 'main', version: '1.37.0', commit: OLD, ...crio }],
      ['kubernetes', { asked: 'main', version: 'v1.37.0-alpha.1', commit: null, ...kubernetes }],
    ]),
    parts: new Map(),
  })
}

function crun(version: string | null, trust: 'signed' | 'local' = 'signed') {
  return aRun({
    builds: new Map(),
    parts: new Map([['crun', { version, commit: null, sha256: 'c'.repeat(12), trust }]]),
  })
}

function release(tag: string) {
  return builds({ asked: tag, commit: null })
}

function inputsOf(bad: RecordedRun) {
  return rangesBetween(builds({}), bad).map(({ input }) => input)
}

describe('what can be tried between two runs', () => {
  it('are commits of CRI-O and versions of Kubernetes, also those that are the same', () => {
    const next = 'v1.37.0-alpha.1.12+0123456789abcd'
    expect(rangesBetween(builds({}), builds({ commit: NEW }, { version: next }))).toEqual([
      { input: 'crio', good: OLD, bad: NEW },
      { input: 'kubernetes', good: 'v1.37.0-alpha.1', bad: next },
    ])
    const same = rangesBetween(builds({}), builds({}))
    expect(same).toEqual([
      { input: 'crio', good: OLD, bad: OLD },
      { input: 'kubernetes', good: 'v1.37.0-alpha.1', bad: 'v1.37.0-alpha.1' },
    ])
  })

  it('names a release by its tag', () => {
    expect(rangesBetween(release('v1.36.0'), release('v1.36.1'))).toContainEqual({
      input: 'crio',
      good: 'v1.36.0',
      bad: 'v1.36.1',
    })
  })

  it.each(['./cri-o', '/opt/cri-o', 'pr/1234', 'run/12', 'https://example.com/a.tar.gz', ''])(
    'leaves out builds that are not published: %s',
    (asked) => {
      expect(inputsOf(builds({ asked, commit: NEW }))).toEqual(['kubernetes'])
      expect(inputsOf(builds({}, { asked, version: 'v1.37.0-alpha.2' }))).toEqual(['crio'])
    },
  )

  it('are releases of components, but not files of this machine', () => {
    expect(rangesBetween(crun('1.25'), crun('1.26'))).toEqual([
      { input: 'crun', good: '1.25', bad: '1.26' },
    ])
    expect(rangesBetween(crun('1.25'), crun('1.26', 'local'))).toEqual([])
    expect(rangesBetween(crun('1.25'), crun('1.25-dirty+x'))).toEqual([])
    expect(rangesBetween(crun(null), crun('1.26'))).toEqual([])
  })
})
