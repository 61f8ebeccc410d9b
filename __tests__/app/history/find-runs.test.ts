import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { findRuns } from '../../../src/app/history/find-runs.ts'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'runs-'))
})
afterEach(() => rmSync(root, { recursive: true }))

/** The runs among these files, as the directory to judge and the one with the files that show it. */
function runsOf(files: readonly string[], below = ''): readonly (readonly [string, string])[] {
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), '')
  }
  return findRuns(join(root, below)).runs.map(({ path, directory }) => [
    relative(root, path),
    relative(root, directory),
  ])
}

describe('runs are found', () => {
  it('in downloaded artifacts, one directory for each', () => {
    expect(runsOf(['a/report.json', 'a/logs/crio.log', 'b/report.json', 'c/other.txt'])).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ])
  })

  it('in the builds of jobs of Prow, whose nodes have directories of their own', () => {
    expect(
      runsOf([
        'job/11/started.json',
        'job/11/artifacts/n1/junit_01.xml',
        'job/12/build-log.txt',
        'job/latest-build.txt',
      ]),
    ).toEqual([
      ['job/11', 'job/11'],
      ['job/12', 'job/12'],
    ])
  })

  it('with what is beside them and above them, as long as there is no other run', () => {
    // An exit code in a directory above can be what says that a run failed.
    expect(
      runsOf(['x/one/report/junit_01.xml', 'x/one/exitcode', 'x/two/out/ginkgo.json']),
    ).toEqual([
      ['x/one', 'x/one/report'],
      ['x/two', 'x/two/out'],
    ])
    rmSync(join(root, 'x', 'two'), { recursive: true })
    expect(runsOf([])).toEqual([['', 'x/one/report']])
    expect(runsOf([], 'x/one/')).toEqual([['x/one', 'x/one/report']])
  })

  it('at a file, and where there is nothing else', () => {
    expect(runsOf(['a/any.xml'], 'a/any.xml')).toEqual([['a/any.xml', 'a']])
    expect(runsOf(['b/notes.txt'], 'b')).toEqual([['b', 'b']])
  })
})
