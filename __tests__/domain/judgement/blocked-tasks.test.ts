import { describe, expect, it } from '@jest/globals'
import { blockedTasks } from '../../../src/domain/judgement/blocked-tasks.ts'
import { NO_FACTS } from '../../../src/domain/model/run-facts.ts'
import { kernel } from './service-logs.ts'

const SINCE = '2026-11-22T11:00:00Z'
const blocked = (task: string, time = '11:02:00') =>
  kernel(time, `INFO: task ${task} blocked for more than 120 seconds.`)

function found(service: string, ...lines: readonly string[]) {
  return blockedTasks(service, SINCE, { ...NO_FACTS, logs: { kernel: lines } })
}

describe('what the kernel says of a service that does not answer', () => {
  it('is shown for CRI-O and its monitors', () => {
    expect(found('crio', blocked('crio:2277'), blocked('conmon:9'))).toHaveLength(2)
    expect(found('kubelet', blocked('kubelet:1'))).toHaveLength(1)
  })

  it('is not shown if it is about another process or an earlier time', () => {
    expect(found('crio', blocked('kubelet:1'), blocked('jbd2/sda1-8:3'))).toEqual([])
    expect(found('crio', blocked('crio:2277', '10:58:00'))).toEqual([])
    expect(
      blockedTasks('crio', null, { ...NO_FACTS, logs: { kernel: [blocked('crio:1')] } }),
    ).toEqual([])
  })
})
