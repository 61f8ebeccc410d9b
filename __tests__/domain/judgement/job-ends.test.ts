import { describe, expect, it } from '@jest/globals'
import jobEnds from '../../../lanes/job-ends.json' with { type: 'json' }
import { tellingLines } from '../../../src/domain/judgement/job-ends.ts'
import { judge } from '../../../src/domain/judgement/judge.ts'
import { NO_FACTS } from '../../../src/domain/model/run-facts.ts'

const line = (text: string) => [{ file: 'f', text }]
const LIMIT = 'Process did not finish before 4h0m0s timeout'
const SHUTDOWN = '##[error]The runner has received a shutdown signal.'

function reasonOf(jobEvidence: Parameters<typeof tellingLines>[0]): string | undefined {
  return judge({ ...NO_FACTS, suiteStarted: true, jobEvidence }).findings[0]?.id
}

describe('the ends of jobs', () => {
  it('have distinct identifiers and a source', () => {
    expect(new Set(jobEnds.map(({ id }) => id)).size).toBe(jobEnds.length)
    for (const { source } of jobEnds) expect(source).not.toBe('')
  })

  it('prefer the cause to its consequence', () => {
    const cancelled = line('##[error]The operation was canceled.')
    expect(reasonOf({ log: [...cancelled, ...line(LIMIT)] })).toBe('job-time-limit')
    expect(reasonOf({ log: [...cancelled, ...line(SHUTDOWN)] })).toBe('runner-shut-down')
    expect(reasonOf({ log: line(LIMIT), system: line('Kernel panic - not syncing: x') })).toBe(
      'machine-panicked',
    )
    expect(
      reasonOf({ log: line(LIMIT), system: line('Killed process 8 (e2e_node.test) total-vm:1kB') }),
    ).toBe('suite-out-of-memory')
    expect(
      reasonOf({
        finished: line('the job ended with ABORTED'),
        prowjob: line('error: Pod got deleted unexpectedly'),
      }),
    ).toBe('job-pod-removed')
  })

  it.each([
    'Memory cgroup out of memory: Killed process 812 (stress) total-vm:1kB',
    'Memory cgroup out of memory: Killed process 812 (ginkgo-user) total-vm:1kB',
  ])('do not take the kill of another process for that of the suite: %s', (text) => {
    expect(reasonOf({ system: line(text) })).toBe('suite-killed')
  })

  it.each([
    'oom-kill:constraint=CONSTRAINT_NONE,nodemask=(null),task_memcg=/x,task=ginkgo,pid=81,uid=0',
    'Out of memory: Kill process 81 (e2e_node.test) score 900 or sacrifice child',
    'Killed process 81, UID 0, (e2e_node.test) total-vm:1kB',
  ])('know the kill of the suite as kernels of all ages write it: %s', (text) => {
    expect(reasonOf({ system: line(text) })).toBe('suite-out-of-memory')
  })

  it('do not take words of other lines for an end', () => {
    const lines = [
      'event TaintManagerEviction: Cancelling deletion of Pod x',
      'container test ended: OOMKilled, exit code 143',
      'condition Ready PodCompleted: ',
    ].map((text) => ({ file: 'podinfo.json', text }))
    expect(tellingLines({ pod: lines }).pod).toEqual([])
  })

  it('are found in linear time', () => {
    const hostile = [
      `command [ssh ${'timeout 5 '.repeat(400)}`,
      `unable to create gce instance ${' for image x'.repeat(330)}`,
      `The ${'lost communication '.repeat(200)}`,
      'ssh: connect to host '.repeat(190),
      `TaskRun "${'x'.repeat(3_900)}`,
    ].flatMap((text) => Array.from({ length: 100 }, () => ({ file: 'f', text })))
    const start = performance.now()
    tellingLines({ log: hostile, steps: hostile, prowjob: hostile, pod: hostile })
    expect(performance.now() - start).toBeLessThan(3_000)
  })

  it.each(['', ' failed with error: exit status 125'])(
    'are found in linear time where a command repeats a time limit and ends with %j',
    (end) => {
      const text = `command [ssh ${'timeout 5 '.repeat(390)}${end}`
      const log = Array.from({ length: 3_000 }, () => ({ file: 'f', text }))
      const start = performance.now()
      tellingLines({ log })
      expect(performance.now() - start).toBeLessThan(3_000)
    },
  )
})
