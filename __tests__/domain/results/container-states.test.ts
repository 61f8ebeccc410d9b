import { describe, expect, it } from '@jest/globals'
import { containerStates } from '../../../src/domain/results/container-states.ts'

function statesIn(text: string) {
  return containerStates(text.split('\n'))
}

function waiting(reason: string): string {
  return `state:\n  waiting:\n    reason: ${reason}\nready: false`
}

describe('containerStates', () => {
  it('reads states in YAML, with a message in quotes, on several lines, or in a block', () => {
    const text = `
      containerStatuses:
      - name: a
        state:
          waiting:
            message: 'container create failed: it''s broken'
            reason: CreateContainerError
      - name: b
        lastState:
          terminated:
            containerID: cri-o://0a1b
            exitCode: 137
            message: the first part
              and the second part
            reason: OOMKilled
        state:
          waiting:
            message: |
              text of a block
            reason: CrashLoopBackOff
        ready: false`
    expect(statesIn(text)).toEqual([
      {
        kind: 'waiting',
        reason: 'CreateContainerError',
        message: "container create failed: it's broken",
        exitCode: null,
      },
      {
        kind: 'terminated',
        reason: 'OOMKilled',
        message: 'the first part and the second part',
        exitCode: 137,
      },
      {
        kind: 'waiting',
        reason: 'CrashLoopBackOff',
        message: 'text of a block',
        exitCode: null,
      },
    ])
  })

  it('reads states as Go prints the structs', () => {
    const text =
      'Status:PodStatus{ContainerStatuses:[]ContainerStatus{ContainerStatus{State:ContainerState{Waiting:&ContainerStateWaiting{Reason:ErrImagePull,Message:manifest unknown, or denied,},Running:nil,Terminated:nil,}}}}'
    expect(statesIn(text)).toEqual([
      {
        kind: 'waiting',
        reason: 'ErrImagePull',
        message: 'manifest unknown, or denied',
        exitCode: null,
      },
    ])
    expect(
      statesIn(
        '&ContainerStateTerminated{ExitCode:1,Signal:0,Reason:Error,Message:,StartedAt:2026-11-22 12:00:00 +0000 UTC,',
      ),
    ).toEqual([{ kind: 'terminated', reason: 'Error', message: '', exitCode: 1 }])
  })

  it('leaves out containers that start or have done their work, and repetitions', () => {
    expect(statesIn(waiting('ContainerCreating'))).toEqual([])
    expect(statesIn('state:\n  terminated:\n    exitCode: 0\n    reason: Completed')).toEqual([])
    const twice = `${waiting('ErrImagePull')}\n${waiting('ErrImagePull')}`
    expect(statesIn(twice)).toHaveLength(1)
  })

  it('takes no other text for a state', () => {
    expect(statesIn('we were waiting:\nfor a reason: none\nwaiting: long')).toEqual([])
  })

  it('reads a message with an ampersand, and one before another struct', () => {
    const waits = '&ContainerStateWaiting{Reason:A,Message:'
    expect(statesIn(`${waits}this & that,} ${waits}x,}`)).toMatchObject([
      { reason: 'A', message: 'this & that' },
    ])
    expect(statesIn(`${waits}cut off ${waits}whole,}`)).toMatchObject([{ message: 'whole' }])
  })

  it('searches lines that repeat the start of a struct in linear time', () => {
    const line = '&ContainerStateWaiting{Reason:,Message:'.repeat(100)
    const started = performance.now()
    expect(containerStates(Array.from({ length: 5_000 }, () => line))).toEqual([])
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})
