import { describe, expect, it } from '@jest/globals'
import { readPodEvent } from '../../../src/domain/logs/pod-events.ts'

const TEXT =
  'At 2026-11-22 12:09:43 +0000 UTC - event for pod-1: {kubelet node} FailedMount: no such volume'
const EVENT = `I1122 12:14:36.742124     828 dump.go:53] ${TEXT}`

describe('readPodEvent', () => {
  it.each([
    ['in the form of klog', EVENT],
    ['indented, as in a console', `    ${EVENT}`],
    ['in the form of older versions', `Nov 22 12:14:36.742: INFO: ${TEXT}`],
    ['in the time zone of the node', EVENT.replace('12:09:43 +0000 UTC', '14:09:43 +0200 CEST')],
  ])('reads an event %s', (_, line) => {
    expect(readPodEvent(line)).toEqual({
      pod: 'pod-1',
      at: Date.parse('2026-11-22T12:09:43Z'),
      reason: 'FailedMount',
      message: 'no such volume',
    })
  })

  it.each([
    ['text without the head of the line', TEXT],
    ['text in a message', `expected an event, got ${EVENT}`],
    ['text in another line of klog', EVENT.replace('dump.go:53', 'log.go:12')],
    ['events of another component', EVENT.replace('{kubelet node}', '{default-scheduler }')],
    ['steps', `STEP: ${TEXT}`],
    ['empty lines', ''],
  ])('takes no %s for an event of the kubelet', (_, line) => {
    expect(readPodEvent(line)).toBeNull()
  })
})
