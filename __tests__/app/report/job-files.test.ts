import { describe, expect, it } from '@jest/globals'
import { findJobFiles, NO_JOB_FILES } from '../../../src/app/report/job-files.ts'

describe('findJobFiles', () => {
  it.each(['d', 'd/', './d'])("finds Prow's files and texts directly in %s", (given) => {
    const files = [
      'd/build-log.txt',
      'd/clone-log.txt',
      'd/finished.json',
      'd/kern.log',
      'd/a/x.log',
    ]
    expect(findJobFiles(files, [given], null)).toEqual({
      ...NO_JOB_FILES,
      outputs: ['d/build-log.txt'],
      finished: ['d/finished.json'],
    })
  })

  it('finds all files of a name, also packed ones', () => {
    const files = [
      'd/exitcode',
      'd/1/suite.exit-code.txt.gz',
      'd/finished.json.gz',
      'd/1/finished.json',
    ]
    expect(findJobFiles(files, ['d'], null)).toMatchObject({
      exitCodes: ['d/exitcode', 'd/1/suite.exit-code.txt.gz'],
      finished: ['d/finished.json.gz', 'd/1/finished.json'],
    })
  })

  it("finds texts beside the console or Prow's files, and the output of a job of Prow everywhere", () => {
    const files = [
      'd/1/started.json',
      'd/1/prowjob.json',
      'd/1/job.txt',
      'd/2/c.txt',
      'd/2/trace',
      'd/3/x.txt',
      'd/4/build-log.txt.gz',
    ]
    expect(findJobFiles(files, ['d'], 'd/2/c.txt').outputs).toEqual([
      'd/1/job.txt',
      'd/2/c.txt',
      'd/2/trace',
      'd/4/build-log.txt.gz',
    ])
  })

  it('takes a text that the user names', () => {
    expect(findJobFiles(['job.txt', 'j.xml'], ['job.txt', 'j.xml'], null).outputs).toEqual([
      'job.txt',
    ])
  })

  it('is bounded', () => {
    const files = Array.from({ length: 500 }, (_, index) => `d/${index}.log`)
    expect(findJobFiles(files, ['d'], null).outputs).toHaveLength(20)
  })
})
