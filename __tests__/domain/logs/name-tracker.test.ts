import { describe, expect, it } from '@jest/globals'
import { createNameTracker, ownership } from '../../../src/domain/logs/name-tracker.ts'

const SPEC = { names: ['pods-7', 'pod-a'], namespaces: ['pods-7'] }
const CONTAINER = 'ab'.repeat(32)
const OTHER = 'cd'.repeat(32)
const POD = '63a04b72-bdff-4214-88d5-17abde3e746f'

/** Who owns the last of some lines. */
function ownerOfLast(...lines: readonly string[]): boolean | null | undefined {
  const tracker = createNameTracker([SPEC])
  return lines.map((line) => ownership(tracker.subjectOf(line, true), SPEC)).at(-1)
}

describe('createNameTracker', () => {
  it('knows lines with a name of the spec', () => {
    expect(ownerOfLast('"SyncPod" pod="pods-7/pod-a"')).toBe(true)
    expect(ownerOfLast('"SyncPod" podName="pod-a"')).toBe(true)
    expect(ownerOfLast('cleaning up')).toBeNull()
  })

  it('tells pods of the same name in other namespaces apart', () => {
    for (const line of [
      '"SyncPod" pod="pods-8/pod-a"',
      'msg="Creating container: pods-8/pod-a/c"',
      'msg="Deleting pod pods-8_pod-a from CNI network"',
      'msg="Got pod network &{Name:pod-a Namespace:pods-8 ID:1"',
      'releasing container name k8s_c_pod-a_pods-8_1_0',
      'path="/var/log/pods/pods-8_pod-a_1/c/0.log"',
    ]) {
      expect(ownerOfLast(line)).toBe(false)
    }
  })

  it('follows identifiers of requests, containers and pods', () => {
    const created = `msg="Created container ${CONTAINER}: pods-7/pod-a/c" id=${POD} name=/runtime.v1.RuntimeService/CreateContainer`
    expect(ownerOfLast(created, `Stopping container: ${CONTAINER}`)).toBe(true)
    expect(ownerOfLast(created, `Container creation error: x id=${POD} name=/r`)).toBe(true)
    expect(ownerOfLast(created, `Stopping container: ${OTHER}`)).toBeNull()
    const kubelet = `pod="pods-7/pod-a" podUID="${POD}"`
    expect(ownerOfLast(kubelet, `oom-kill: /kubepods-pod${POD.replaceAll('-', '_')}.slice`)).toBe(
      true,
    )
  })

  it('follows identifiers of pods of other specs', () => {
    const created = `msg="Created container ${CONTAINER}: pods-8/pod-b/c"`
    expect(ownerOfLast(created, `Failed to stop container: ${CONTAINER}`)).toBe(false)
  })

  it('takes a name for that of the spec if its namespaces are not known', () => {
    const spec = { names: ['pod-a'], namespaces: [] }
    const subject = createNameTracker([spec]).subjectOf('pod="pods-8/pod-a"', true)
    expect(ownership(subject, spec)).toBe(true)
    expect(ownership(subject, { names: [], namespaces: [] })).toBeNull()
  })
})
