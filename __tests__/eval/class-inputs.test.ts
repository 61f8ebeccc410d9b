import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { caseInputs, recordingInputs } from '../../eval/class-inputs.ts'

const JUNIT = `<testsuites tests="1" failures="1"><testsuite name="a" tests="1" failures="1">
<testcase name="[It] [sig-node] one" status="failed" time="1"><failure type="failed">no</failure></testcase>
</testsuite></testsuites>`

let data = ''

beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'eval-data-'))
  for (const name of ['fails', 'empty']) {
    mkdirSync(join(data, 'cases', name, 'input'), { recursive: true })
    writeFileSync(join(data, 'cases', name, 'expected.json'), '{"class":"cni"}')
  }
  mkdirSync(join(data, 'cases', 'no-answer'))
  writeFileSync(join(data, 'cases', 'fails', 'input', 'junit_01.xml'), JUNIT)
  mkdirSync(join(data, 'runs', 'some-run'), { recursive: true })
  writeFileSync(join(data, 'runs', 'some-run', 'junit_01.xml'), JUNIT)
  const runs = join(data, 'runs')
  execFileSync('tar', ['-czf', join(runs, 'some-run.tar.gz'), '-C', runs, 'some-run'])
})

afterAll(() => rmSync(data, { recursive: true, force: true }))

describe('the inputs of the evaluation', () => {
  it('are the cases with an answer, also those on which there is no report', async () => {
    expect(await caseInputs(data)).toMatchObject([
      { name: 'cases/empty', accepted: ['cni'], report: null },
      { name: 'cases/fails', accepted: ['cni'], report: { verdict: { result: 'failed' } } },
    ])
  })

  it('are the recordings, without a class if nobody labelled them', async () => {
    expect(await recordingInputs(data)).toMatchObject([
      { name: 'runs/some-run', accepted: [], report: { verdict: { result: 'failed' } } },
    ])
  })

  it('may be missing', async () => {
    expect(await caseInputs(join(data, 'nothing'))).toEqual([])
    expect(await recordingInputs(join(data, 'nothing'))).toEqual([])
  })
})
