import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { recordedFacts } from '../../../src/app/run/facts.ts'
import { fileRecord, type RunRecord } from '../../../src/app/run/record.ts'
import { judge } from '../../../src/domain/judgement/judge.ts'
import { aResult, aSuite } from '../../domain/judgement/facts.ts'

const PLANNED = [
  { id: 'Pods should run', labels: ['NodeConformance'], location: { file: 'a.go', line: 3 } },
]
const SUITE = aSuite([aResult('Pods should run')])

let directory = ''
let path = ''
let record: RunRecord

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'facts-'))
  path = join(directory, 'record.jsonl')
  record = fileRecord(path)
  record.append({ suiteStarted: true, exitCode: 0 })
})
afterEach(() => rmSync(directory, { recursive: true }))

const resultOf = (from: RunRecord) => judge(recordedFacts(from, SUITE)).verdict

describe('the facts of a recorded run', () => {
  it('are green with a whole record', () => {
    record.append({ planned: PLANNED })
    expect(resultOf(record).result).toBe('passed')
  })

  it('are not green if the record was changed', () => {
    record.append({ planned: PLANNED })
    rmSync(path)
    expect(resultOf(record)).toMatchObject({
      reason: 'specs-missing',
      headline: expect.stringContaining('the record of the run was changed'),
    })
  })

  it('are not green if another process finds no plan', () => {
    expect(resultOf(fileRecord(path))).toMatchObject({
      reason: 'specs-missing',
      headline: expect.stringContaining('the list of planned specs is lost'),
    })
  })

  it('have no results before there are some', () => {
    expect(recordedFacts(record, null)).toMatchObject({ suite: null, planned: null })
  })
})
