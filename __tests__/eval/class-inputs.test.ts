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
  mkdirSync(join(data, 'cases', 'neither'))
  for (const name of ['broken', 'no-answer']) {
    mkdirSync(join(data, 'cases', name, 'input'), { recursive: true })
  }
  writeFileSync(join(data, 'cases', 'broken', 'expected.json'), '{no')
  mkdirSync(join(data, 'cases', 'no-input'))
  writeFileSync(join(data, 'cases', 'no-input', 'expected.json'), '{"class":"cni"}')
  writeFileSync(join(data, 'cases', 'README'), '')
  writeFileSync(join(data, 'cases', 'fails', 'input', 'junit_01.xml'), JUNIT)
  mkdirSync(join(data, 'runs', 'some-run'), { recursive: true })
  writeFileSync(join(data, 'runs', 'some-run', 'junit_01.xml'), JUNIT)
  const runs = join(data, 'runs')
  execFileSync('tar', ['-cf', join(runs, 'plain.tar'), '-C', runs, 'some-run'])
  writeFileSync(join(runs, 'cut.tar.gz'), 'not an archive')
  execFileSync('tar', ['-czf', join(runs, 'some-run.tar.gz'), '-C', runs, 'some-run'])
})

afterAll(() => rmSync(data, { recursive: true, force: true }))

describe('the inputs of the evaluation', () => {
  it('are the cases, also those on which there is no report, and those that cannot be read', async () => {
    expect(await caseInputs(data)).toMatchObject([
      { name: 'cases/broken', accepted: [], problem: expect.stringMatching(/JSON/) },
      { name: 'cases/empty', accepted: ['cni'], report: null },
      { name: 'cases/fails', accepted: ['cni'], report: { verdict: { result: 'failed' } } },
      { name: 'cases/no-answer', problem: expect.stringMatching(/no such file/) },
      { name: 'cases/no-input', problem: expect.stringMatching(/no such file/) },
    ])
  })

  it('are the recordings in any archive, without a class if nobody labelled them', async () => {
    expect(await recordingInputs(data)).toMatchObject([
      { name: 'runs/cut', report: null, problem: expect.stringMatching(/tar/) },
      { name: 'runs/plain', accepted: [], report: { verdict: { result: 'failed' } } },
      { name: 'runs/some-run', accepted: [], report: { verdict: { result: 'failed' } } },
    ])
  })

  it('may be missing', async () => {
    expect(await caseInputs(join(data, 'nothing'))).toEqual([])
    expect(await recordingInputs(join(data, 'nothing'))).toEqual([])
  })
})
