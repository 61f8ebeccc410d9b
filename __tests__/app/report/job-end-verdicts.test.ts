import { describe, expect, it } from '@jest/globals'
import {
  CUT,
  component,
  finished,
  junit,
  pod,
  prowjob,
  reportOn,
  STARTED,
  WHOLE,
} from './job-artifacts.ts'

describe('the end of a job is no verdict', () => {
  const LATE = component('entrypoint', 'Process did not finish before 4h0m0s timeout')

  it('if specs failed', async () => {
    const { verdict } = await reportOn({ 'j.xml': junit('failed'), 'build-log.txt': LATE })
    expect(verdict).toMatchObject({ result: 'failed', reason: 'specs-failed' })
  })

  it('if specs failed before the console ended', async () => {
    const failed = CUT.replace('• [2.000', '• [FAILED] [2.000')
    const { verdict, findings } = await reportOn({
      'build-log.txt':
        failed + component('entrypoint', 'Entrypoint received interrupt: terminated'),
    })
    expect(verdict).toMatchObject({ result: 'failed', reason: 'specs-failed' })
    expect(findings.map(({ reason }) => reason)).toEqual(['cancelled'])
  })

  it('if the console has an end', async () => {
    const { verdict } = await reportOn({ 'build-log.txt': WHOLE + LATE })
    expect(verdict.reason).not.toBe('suite-timeout')
  })

  it('if a spec prints it', async () => {
    const printed = LATE.replace(/^/, '  ')
    const { verdict } = await reportOn({ 'build-log.txt': CUT + printed })
    expect(verdict).toMatchObject({ result: 'incomplete', reason: 'suite-killed' })
  })

  it('if all specs passed, but then it is not green, and the line is shown', async () => {
    const { verdict, findings } = await reportOn({
      'j.xml': junit('passed'),
      'finished.json': finished('FAILURE'),
      'build-log.txt': LATE,
    })
    expect(verdict).toMatchObject({ result: 'failed', reason: 'suite-node-failed' })
    expect(findings[0]?.evidence).toEqual([
      'build-log.txt: Process did not finish before 4h0m0s timeout',
    ])
  })

  it('if all specs passed and the job succeeded', async () => {
    const { verdict } = await reportOn({
      'j.xml': junit('passed'),
      'started.json': STARTED,
      'finished.json': finished('SUCCESS', 5),
      'prowjob.json': prowjob('success', 'Job succeeded.'),
    })
    expect(verdict).toMatchObject({ result: 'passed', reason: 'all-passed' })
  })
})

describe('a suite that a signal interrupted', () => {
  it.each([
    ['nothing else is known', {}, 'cancelled', /^The suite was interrupted by a signal/],
    [
      'the time of the job ended',
      { 'build-log.txt': component('entrypoint', 'Process did not finish before 4h0m0s timeout') },
      'suite-timeout',
      /time limit of 4h00m ended the run/,
    ],
    [
      'the job was aborted',
      { 'finished.json': finished('ABORTED') },
      'cancelled',
      /^The job was aborted after/,
    ],
  ] as const)('because %s', async (_, tree, reason, headline) => {
    const report = await reportOn({ 'j.xml': junit('interrupted', 'Interrupted by User'), ...tree })
    expect(report.verdict.reason).toBe(reason)
    expect(report.verdict.headline).toMatch(headline)
    expect(report.findings).toHaveLength(1)
  })
})

describe('specs that all passed are not green', () => {
  it.each([
    ['an exit code', { exitcode: '1\n' }, 'the exit code of the suite is 1'],
    ['an exit code of another name', { 'exit-code.txt': '2' }, 'the exit code of the suite is 2'],
    ['an exit code that is missing', { exitcode: '' }, 'exitcode: it has no exit code'],
    [
      'a ProwJob that failed',
      { 'prowjob.json': prowjob('failure', 'Job failed.') },
      'prowjob.json: the state of the job is failure (Job failed.)',
    ],
    [
      'a ProwJob that was aborted',
      { 'prowjob.json': prowjob('aborted', '') },
      'prowjob.json: the state of the job is aborted',
    ],
    [
      'a packed report beside them',
      { 'junit_02.xml.zst': '(\u00b5/\u00fd' },
      'junit_02.xml.zst is not used',
    ],
  ] as const)('with %s', async (_, tree, problem) => {
    const { verdict } = await reportOn({ 'j.xml': junit('passed'), ...tree })
    expect(verdict.result).not.toBe('passed')
    expect(verdict.headline).toContain(problem)
  })

  it.each(['success', 'pending'])(
    'but they are with a ProwJob that is in state %s',
    async (state) => {
      const tree = { 'j.xml': junit('passed'), 'prowjob.json': prowjob(state, 'x'), exitcode: '0' }
      expect((await reportOn(tree)).verdict.result).toBe('passed')
    },
  )
})

it('reads the witnesses of a report that is cut off as its cause', async () => {
  const report = await reportOn({
    'j.xml': junit('passed').slice(0, -40),
    'podinfo.json': pod({ phase: 'Failed', reason: 'Evicted', message: 'low on memory' }),
  })
  expect(report.verdict).toMatchObject({ result: 'incomplete', reason: 'step-killed' })
})

it.each(['{', 'null', '[]', '{"pod": 1, "events": {}}', '\u0000', '{"timestamp": "x"}'])(
  'accepts files of Prow that hold %j',
  async (text) => {
    const names = ['started.json', 'finished.json', 'prowjob.json', 'podinfo.json']
    const report = await reportOn({
      'console.log': CUT,
      ...Object.fromEntries(names.map((name) => [name, text])),
    })
    expect(report.verdict.result).toBe('incomplete')
  },
)
