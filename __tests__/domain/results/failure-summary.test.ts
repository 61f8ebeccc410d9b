import { describe, expect, it } from '@jest/globals'
import type { SpecFailure } from '../../../src/domain/model/results.ts'
import { summarizeFailure } from '../../../src/domain/results/failure-summary.ts'

const POD_DUMP = `    <*v1.Pod | 0xc0012f8488>: 
        metadata:
          name: pod-1
${'          label: x\n'.repeat(200)}        status:
          containerStatuses:
          - name: c
            state:
              waiting:
                message: 'container create failed: runc create failed'
                reason: CreateContainerError
          phase: Pending`

function failure(message: string, more: Partial<SpecFailure> = {}): SpecFailure {
  return { message, location: null, stackTrace: '', at: null, ...more }
}

function textOf(message: string): string {
  return summarizeFailure(failure(message)).text
}

/** A number in a structure that is too small. */
const leaf = (actual: number, least: number) =>
  `\t\tExpected\n\t\t    <uint64>: ${actual}\n\t\tto be >=\n\t\t    <int>: ${least}\n`

describe('summarizeFailure', () => {
  it('says what was expected, what was there and how long the spec waited, instead of a dump', () => {
    const inner = `Timed out after 300.002s.\nexpected pod to be Running, got instead:\n${POD_DUMP}`
    const message = `wait for pod "pod-1" to run\nExpected success, but got an error:\n    <framework.FailureError>: \n${inner.replaceAll(/^/gm, '    ')}\n    {\n        msg: "…",\n    }`
    for (const form of [message, `wait for pod "pod-1" to run: ${inner}`]) {
      expect(summarizeFailure(failure(form))).toEqual({
        text: 'expected pod to be Running, after 5m00s was Pending: container waiting, CreateContainerError: container create failed: runc create failed (wait for pod "pod-1" to run)',
        expected: 'pod to be Running',
        actual:
          'Pending: container waiting, CreateContainerError: container create failed: runc create failed',
        at: null,
      })
    }
  })

  it('shows of a status without a type only the phase', () => {
    const status =
      '{ObservedGeneration:1 Phase:Pending Conditions:[{Type:Initialized Status:True}]}'
    expect(textOf(`expected state to be terminated. Got pod status: ${status}`)).toBe(
      'expected state to be terminated. Got pod status: {Phase: Pending, …}',
    )
  })

  it('says what differs first in a structure, where, and how much more does', () => {
    const message = `Timed out after 180.001s.\nExpected\n    <string>: Summary\nto match fields: {\n[.Node.Containers[runtime].CPU:\n\tExpected\n\t    <string>: CPUStats\n\tto match fields: {\n\t.UsageNanoSeconds:\n${leaf(0, 10000)}\t}\n\t, .Node.Network:\n\tExpected\n\t    <string>: NetworkStats\n\tto match fields: {\n\t[.RxBytes:\n${leaf(7, 100)}, .TxBytes:\n${leaf(8, 100)}]\n\t}\n]\n}\n`
    expect(textOf(message)).toBe(
      'expected to be >= 10000, after 3m00s was 0 (.Node.Containers[runtime].CPU.UsageNanoSeconds, 2 more differences)',
    )
    expect(textOf('Expected\n    <string>: Summary\nto match fields: {\n}\n')).toBe('')
  })

  it.each([
    ['Expected\n    <int>: 5\nto equal\n    <int>: 3', 'expected 3, was 5'],
    ['Expected\n    <int>: 5\nto be >=\n    <int>: 30', 'expected to be >= 30, was 5'],
    [
      'the pod is ready\nExpected\n    <bool>: false\nto be true',
      'the pod is ready: expected to be true, was false',
    ],
    [
      'value in output: Expected\n    <string>: A=1\n    B=2\n    \nto contain substring\n    <string>: C=3',
      'expected to contain substring "C=3", was "A=1" … (2 lines) (value in output)',
    ],
    ['Expected an error to have occurred.  Got:\n    <nil>: nil', 'expected an error, was none'],
    [
      'Expected pod to be in one of phases [Succeeded Failed], got Pending',
      'expected pod to be in one of phases [Succeeded Failed], was Pending',
    ],
    [
      'Error dialing UDP, \nretrieved map[]\nexpected map[a:{}]',
      'Error dialing UDP: expected map[a:{}], was map[]',
    ],
  ])('compares: %j', (message, text) => {
    expect(textOf(message)).toBe(text)
  })

  it.each([
    [
      'Unexpected error:\n    <*errors.errorString | 0xc1>: \n    no route\n    {\n        s: "no route",\n    }\noccurred',
      'no route',
    ],
    [
      'Unexpected error:\n    <*errors.errorString | 0xc1>: {\n        s: "no route",\n    }\n    no route\noccurred',
      'no route',
    ],
    [
      'Unexpected error:\n    <*errors.errorString | 0xc1>: {\n        s: "no route",\n    }\noccurred',
      'no route',
    ],
    ['Unexpected error: listing pods: no route', 'listing pods: no route'],
    [
      'Timed out after 900.027s.\nExpected\n    <*errors.errorString | 0xc1>: \n    no pressure\n    {\n        s: "no pressure",\n    }\nto be nil',
      'no pressure, after 15m00s',
    ],
    [
      'Told to stop trying after 4.002s.\nUnexpected final error: gone',
      'Unexpected final error: gone, after 4s',
    ],
    ['Timed out after 60.001s.', 'timed out after 1m00s'],
  ])('shows an error without its fields: %j', (message, text) => {
    expect(textOf(message)).toBe(text)
  })

  it.each([
    ['test/e2e/a.go:12\nNov  2 11:15:09.265: too few nodes\ntest/e2e/b.go:34', 'too few nodes'],
    ['Nov 22 11:15:09.265: FAIL: never ran\nNov 22 11:15:09.266: INFO: other', 'never ran'],
    ['fail [k8s.io/kubernetes/test/e2e/common/node/pods.go:200]: never ran', 'never ran'],
    ['/go/src/k8s.io/kubernetes/test/e2e/common/pods.go:200\nnever ran', 'never ran'],
    ['STEP: creating a pod\nnever ran', 'never ran'],
    [
      'Test Panicked\nruntime error: index out of range [1]\n\nFull Stack Trace\n  node.init.func9()\n  \tpods.go:8 +0x2',
      'Test Panicked, runtime error: index out of range [1]',
    ],
    [
      'ended: &PodStatus{Phase:Failed,Conditions:[]PodCondition{}}',
      'ended: PodStatus{Phase: Failed, …}',
    ],
    ['', ''],
  ])('leaves out what the framework adds: %j', (message, text) => {
    expect(textOf(message)).toBe(text)
  })

  it('says what a spec waited for when a time limit ended it', () => {
    const timeout = failure('A suite timeout occurred', {
      stackTrace:
        'This is the Progress Report generated when the suite timeout occurred:\n  At [By Step] creating the pod (Step Runtime: 1m53.9s)',
    })
    const later = failure(
      'A suite timeout occurred and then the following failure was recorded:\nExpected\n    <int>: 1\nto equal\n    <int>: 2',
    )
    expect(summarizeFailure(timeout).text).toBe(
      'A suite timeout occurred: in the step "creating the pod" for 1m53.9s',
    )
    expect(summarizeFailure(timeout, [later]).text).toBe(
      'A suite timeout occurred: expected 2, was 1',
    )
  })

  it('finds the line of the spec below the framework in both forms of a stack', () => {
    const go =
      'k8s.io/kubernetes/test/e2e/framework/pod.Wait(...)\n\tk8s.io/kubernetes/test/e2e/framework/pod/wait.go:315 +0x558\nk8s.io/kubernetes/test/e2e_node.init.func1()\n\tk8s.io/kubernetes/test/e2e_node/a_test.go:12 +0x4'
    const progress =
      'In [It]\n  k8s.io/kubernetes/test/e2e_node/b_test.go:1\nSpec Goroutine\n  k8s.io/kubernetes/vendor/github.com/onsi/gomega/a.go:5\n  k8s.io/kubernetes/test/e2e_node/a_test.go:12'
    const helper = { file: 'test/e2e/framework/pod/wait.go', line: 315 }
    const at = (stackTrace: string) =>
      summarizeFailure(failure('x', { stackTrace, location: helper })).at
    expect(at(go)).toEqual({ file: 'k8s.io/kubernetes/test/e2e_node/a_test.go', line: 12 })
    expect(at(progress)).toEqual({ file: 'k8s.io/kubernetes/test/e2e_node/a_test.go', line: 12 })
    expect(at('')).toEqual(helper)
  })

  it('reads hostile messages of any length in a moment', () => {
    for (const line of [
      'Expected ',
      ' <',
      ': Timed out after 1',
      'expected a, got ',
      '\\"',
      '&Pod{',
    ]) {
      const start = performance.now()
      expect(textOf(line.repeat(200_000)).length).toBeLessThanOrEqual(400)
      expect(performance.now() - start).toBeLessThan(2_000)
    }
  })
})
