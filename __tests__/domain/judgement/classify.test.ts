import { describe, expect, it } from '@jest/globals'
import { classify } from '../../../src/domain/judgement/classify.ts'
import { judge } from '../../../src/domain/judgement/judge.ts'
import { observationsOf } from '../../../src/domain/judgement/observations.ts'
import { testimonyOf } from '../../../src/domain/judgement/testimony.ts'
import type { LogExcerpt, SpecResult } from '../../../src/domain/model/results.ts'
import { NO_FACTS } from '../../../src/domain/model/run-facts.ts'
import { TRACKED_SKIPS } from '../../../src/domain/request/lanes.ts'
import { aNode } from '../../builders.ts'
import { aResult, factsOf } from './facts.ts'

const HEAD = 'I1122 12:14:36.742124     828 dump.go:53] At 2026-11-22 12:09:43 +0000 UTC'
const WAITED = 'Timed out after 300.001s.'

/** An event at a time of day. */
function eventAt(time: string, event: string): string {
  return `${HEAD.replace('12:09:43', time)} - event for pod-1: {kubelet node} ${event}`
}

function withEvents(spec: SpecResult, ...events: readonly string[]): SpecResult {
  const lines = events.map((event) => `${HEAD} - event for pod-1: {kubelet node} ${event}`)
  return { ...spec, output: lines.join('\n') }
}

function classOf(
  spec: SpecResult,
  { logs = [], runtime = null }: { logs?: readonly LogExcerpt[]; runtime?: string | null } = {},
) {
  return classify({ spec, observations: observationsOf(testimonyOf(spec, logs)), runtime })
}

const UNKNOWN = 'rpc error: code = Unknown desc ='
const SANDBOX = `FailedCreatePodSandBox: Failed to create pod sandbox: ${UNKNOWN}`
const CREATE = 'Failed: Error: container create failed:'

describe('the class of a failing spec that no known cause explains', () => {
  it.each([
    [
      'a CNI plugin',
      `${SANDBOX} failed to create pod network sandbox k8s_a(0a1b): error adding pod ns_a to CNI network "crio": plugin type="bridge" failed (add): operation not supported`,
      'cni',
      '',
    ],
    [
      'runc, which the error names',
      `${CREATE} runc create failed: no cgroup`,
      'oci-runtime',
      'runc',
    ],
    ['crun, by its words', `${CREATE} mount \`tmpfs\` to \`/dev\`: Invalid`, 'oci-runtime', 'crun'],
    ['an OCI runtime', `${CREATE} the answer was empty`, 'oci-runtime', ''],
    ['conmon', 'Failed: Error: failed to read conmon pid: EOF', 'conmon', ''],
    ['a full disk', `${CREATE} write x: No space left on device`, 'environment', 'disk'],
    ['storage', `${SANDBOX} creating read-write layer with ID "a": exists`, 'cri-o', 'storage'],
    ['CRI-O itself', `${SANDBOX} the sandbox has no name`, 'cri-o', 'error'],
    ['a deadline', `Failed: Error: context deadline exceeded`, 'time-out', ''],
    [
      'CRI-O, whose error the kubelet shows without its code',
      'Failed: Error: relabel failed /var/lib/x: operation not supported',
      'cri-o',
      'error',
    ],
    [
      'the OCI runtime that could not start the command of a hook',
      `FailedPostStartHook: PostStartHook failed: command error: ${UNKNOWN} command error: setns \`pid\`: Invalid argument, stdout: , stderr: , exit code -1`,
      'oci-runtime',
      'crun',
    ],
    [
      'the kubelet, which could not mount',
      'FailedMount: MountVolume.SetUp failed for volume "v" : mkdir /x: file exists',
      'kubelet',
      'error',
    ],
    [
      'the kubelet, which refused the container',
      'Failed: Error: container has runAsNonRoot and image will run as root (pod: "a", container: c)',
      'kubelet',
      'error',
    ],
    [
      'the kubelet, which rejected the pod',
      'UnexpectedAdmissionError: Allocate failed due to no healthy devices present',
      'kubelet',
      'error',
    ],
    [
      'pressure',
      'Evicted: The node was low on resource: memory. Threshold quantity: 1Gi',
      'resource-pressure',
      '',
    ],
    [
      'the test, whose image has no such command',
      `${CREATE} executable file \`x\` not found in $PATH: No such file or directory`,
      'kubernetes-test',
      '',
    ],
  ])('is that of %s behind an error that the kubelet passed on', (_, event, name, kind) => {
    const classification = classOf(withEvents(aResult('waits', 'failed', WAITED), event))
    expect(classification).toMatchObject({ class: name, kind })
    expect(classification.confidence).toMatch(/^likely: an event of the kubelet about its pod /)
  })

  it('is sure if two witnesses show the same', () => {
    const spec = withEvents(aResult('waits', 'failed', WAITED), `${CREATE} the answer was empty`)
    const lines = [
      'Nov 22 12:09:43 h crio[7]: time="2026-11-22T12:09:43Z" level=error msg="Container pod-1: container create failed: the answer was empty"',
    ]
    const { confidence } = classOf(spec, { logs: [{ log: 'crio.log', lines }] })
    expect(confidence).toMatch(/^sure: an event of the kubelet .* and a line of CRI-O's log /)
  })

  it('takes the OCI runtime from the configuration if the error does not name it', () => {
    const spec = withEvents(aResult('waits', 'failed', WAITED), `${CREATE} the answer was empty`)
    expect(classOf(spec, { runtime: 'crun' })).toMatchObject({ kind: 'crun' })
    expect(classOf(spec, { runtime: '/opt/kata' })).toMatchObject({ kind: '' })
    const named = withEvents(aResult('waits', 'failed', WAITED), `${CREATE} runc create failed: x`)
    expect(classOf(named, { runtime: 'crun' })).toMatchObject({ kind: 'runc' })
  })

  it.each(['NotFound', 'InvalidArgument', 'AlreadyExists'])(
    'is not CRI-O for an error that blames the request: %s',
    (code) => {
      const event = `Failed: Error: rpc error: code = ${code} desc = no such thing`
      const { class: name } = classOf(withEvents(aResult('asserts', 'failed'), event))
      expect(name).toBe('unknown')
    },
  )

  it.each([
    'FailedMount: MountVolume.SetUp failed: rpc error: code = Internal desc = the driver has no disk',
    'FailedPrepareDynamicResources: rpc error: code = Unknown desc = the driver has no device',
  ])('is not CRI-O for an error that a driver returned: %s', (event) => {
    const { class: name } = classOf(withEvents(aResult('asserts', 'failed'), event))
    expect(name).toBe('unknown')
  })

  it('is not CRI-O for an error that only the message of the spec has', () => {
    const message = 'listing pods: rpc error: code = Internal desc = the socket has no pods'
    expect(classOf(aResult('asserts', 'failed', message)).class).toBe('unknown')
  })

  it("is CRI-O for a failed request in the kubelet's log that names the pods", () => {
    const lines = [
      'E1122 12:09:43.327378 871 remote_runtime.go:237] "RunPodSandbox from runtime service failed" err="rpc error: code = Unknown desc = the sandbox has no name" pod="ns-1/pod-1"',
    ]
    const spec = withEvents(aResult('waits', 'failed', WAITED), 'Scheduled: assigned ns-1/pod-1')
    expect(classOf(spec, { logs: [{ log: 'kubelet.log', lines }] })).toMatchObject({
      class: 'cri-o',
      kind: 'error',
    })
  })

  it('is conmon if its line says why CRI-O got no reason', () => {
    const spec = withEvents(aResult('waits', 'failed', WAITED), `${CREATE} `)
    const lines = [
      'Nov 22 12:09:43 h conmon[9]: conmon 0a1b2c3d4e5f <error>: Failed to open log file /var/log/pods/ns-1_pod-1_0/c/0.log: Permission denied',
      'Nov 22 12:09:44 h crio[7]: time="2026-11-22T12:09:44Z" level=error msg="Container creation error: " name=pod-1',
    ]
    expect(classOf(spec, { logs: [{ log: 'crio.log', lines }] })).toMatchObject({ class: 'conmon' })
    expect(classOf(spec)).toMatchObject({ class: 'oci-runtime', kind: '' })
  })

  it("reads the error in the kubelet's log that quotes it several times", () => {
    const inner = String.raw`Failed to create sandbox for pod \\\"pod-1_ns-1(0)\\\": rpc error: code = Unknown desc = failed to create pod network sandbox k8s_pod-1_ns-1: plugin type=\\\"bridge\\\" failed (add): no such device`
    const lines = [
      String.raw`E1122 12:09:43.327378 871 pod_workers.go:1324] "Error syncing pod, skipping" err="failed to \"CreatePodSandbox\" for \"pod-1_ns-1(0)\" with CreatePodSandboxError: \"${inner}\"" pod="ns-1/pod-1"`,
    ]
    const spec = withEvents(aResult('waits', 'failed', WAITED), 'Scheduled: assigned ns-1/pod-1')
    expect(classOf(spec, { logs: [{ log: 'kubelet.log', lines }] })).toMatchObject({ class: 'cni' })
  })

  it('is not sure if the message only repeats the state of a container in its dump', () => {
    const dump = [
      WAITED,
      'status:',
      '  state:',
      '    waiting:',
      "      message: 'container create failed: mount `proc` to `proc`: Invalid'",
      '      reason: CreateContainerError',
    ].join('\n')
    expect(classOf(aResult('waits', 'failed', dump))).toMatchObject({
      class: 'oci-runtime',
      confidence: expect.stringMatching(/^likely: the state of its container /),
    })
  })

  it('is unknown, and no time-out, if an error says what happened but not in which program', () => {
    const event = 'FailedMount: MountVolume.SetUp failed: rpc error: code = Internal desc = no disk'
    expect(classOf(withEvents(aResult('waits', 'failed', WAITED), event))).toEqual({
      class: 'unknown',
      kind: '',
      confidence: 'unknown: the error that names its pods does not say which program is wrong',
    })
  })

  it('is not that of an error after which the pod started', () => {
    const failed = `${SANDBOX} plugin type="bridge" failed (add): no such device`
    const spec = (started: string) => ({
      ...aResult('asserts', 'failed', 'Expected 1 to equal 2'),
      output: [eventAt('12:09:01', failed), eventAt(started, 'Started: Container started')].join(
        '\n',
      ),
    })
    const at = '2026-11-22T12:10:00Z'
    const failing = (started: string) => {
      const { failure, ...rest } = spec(started)
      return { ...rest, failure: failure === null ? null : { ...failure, at } }
    }
    expect(classOf(failing('12:09:10'))).toMatchObject({ class: 'unknown' })
    expect(classOf(failing('12:09:58'))).toMatchObject({ class: 'cni' })
    expect(classOf(failing('12:09:00'))).toMatchObject({ class: 'cni' })
  })

  it.each([
    'Expected\n    <string>: container create failed: mount `proc` to `proc`: Invalid\nto equal\n    <string>: ok',
    'Expected\n    <[]uint8 | len:40, cap:48>: container create failed: mount `proc` to `proc`\nto be empty',
    'I1122 12:14:36.742124     828 output.go:196] container create failed: mount `proc` to `proc`: Invalid',
  ])('is not that of an error that a container printed: %j', (message) => {
    expect(classOf(aResult('asserts', 'failed', message))).toMatchObject({ class: 'unknown' })
  })

  it('is a time-out if nothing was seen while it waited', () => {
    for (const message of [
      WAITED,
      'error while waiting for pod ns/a to be Running: Timed out after 300.001s.',
      'timed out waiting for the condition',
      'Get "https://127.0.0.1:6443/api": context deadline exceeded',
    ]) {
      expect(classOf(aResult('waits', 'failed', message))).toMatchObject({
        class: 'time-out',
        confidence: 'likely: it waited too long, and nothing was seen on the node in its time',
      })
    }
    expect(classOf(aResult('waits', 'timedout', ''))).toMatchObject({ class: 'time-out' })
  })

  it('is not that of a probe, whose text is about the container', () => {
    const event =
      'Unhealthy: Readiness probe failed: Get "http://10.85.0.2:8080": context deadline exceeded'
    expect(classOf(withEvents(aResult('asserts', 'failed'), event))).toMatchObject({
      class: 'unknown',
    })
  })

  it('is unknown for an assertion on a value, also if a program is named in it', () => {
    for (const message of ['Expected\n <int>: 3\nto equal\n <int>: 2', 'expected crun, got runc']) {
      expect(classOf(aResult('asserts', 'failed', message))).toMatchObject({
        class: 'unknown',
        confidence: expect.stringMatching(/^unknown: nothing was seen /),
      })
    }
  })

  it('is unknown if errors at the same time do not name its pods', () => {
    const lines = [
      'Nov 22 12:09:43 h crio[7]: time="2026-11-22T12:09:43Z" level=error msg="container create failed: of another pod"',
    ]
    const logs = [{ log: 'crio.log', lines }]
    expect(classOf(aResult('asserts', 'failed'), { logs })).toEqual({
      class: 'unknown',
      kind: '',
      confidence: 'unknown: what was seen in its time does not say why it failed',
    })
  })

  it('is pressure on the node if the message has the status of a rejected pod', () => {
    const message =
      "pod failed: OutOfcpu: Node didn't have enough resource: cpu, requested: 1000, used: 3500"
    expect(classOf(aResult('waits', 'failed', message))).toMatchObject({
      class: 'resource-pressure',
      confidence: 'likely: its message shows that the node was short of resources',
    })
  })

  it('is a known issue if lanes leave the spec out because of it', () => {
    for (const { text, pattern, link } of TRACKED_SKIPS) {
      const name = text || pattern.replaceAll('\\', '').replaceAll('.*', '')
      expect(classOf(aResult(`[sig-node] ${name}`, 'failed', WAITED))).toMatchObject({
        class: 'known',
        confidence: expect.stringContaining(link),
      })
      const broken = withEvents(aResult(name, 'failed'), `${CREATE} the answer was empty`)
      expect(classOf(broken)).toMatchObject({ class: 'oci-runtime' })
    }
    expect(TRACKED_SKIPS).not.toEqual([])
  })

  it('is the test if its own code panicked', () => {
    expect(classOf(aResult('panics', 'panicked', 'nil pointer'))).toMatchObject({
      class: 'kubernetes-test',
      confidence: 'sure: the code of the test panicked',
    })
  })
})

describe('the classes of a run', () => {
  const create = `${CREATE} the answer was empty`

  it('are those of findings, and for other specs of their own evidence', () => {
    const specs = [
      aResult('passes'),
      { ...aResult('flaky'), attempts: 2 },
      withEvents(aResult('creates', 'failed', WAITED), create),
      aResult('waits', 'failed', WAITED),
      aResult('asserts', 'failed', 'expected true'),
    ]
    const facts = factsOf(specs, { node: aNode() })
    const { classes, findings } = judge(facts)
    expect(Object.fromEntries([...classes].map(([id, one]) => [id, one.class]))).toEqual({
      flaky: 'flake',
      creates: 'oci-runtime',
      waits: 'time-out',
      asserts: 'unknown',
    })
    expect(findings).toMatchObject([
      {
        class: 'oci-runtime',
        kind: 'crun',
        owner: { repository: 'containers/crun' },
        audience: 'cri-o',
        specs: ['creates'],
      },
    ])
  })

  it('do not change the verdict of a run', () => {
    const spec = withEvents(
      aResult('waits', 'failed', WAITED),
      `${CREATE} clone: Cannot allocate memory`,
    )
    const { verdict, findings } = judge(factsOf([aResult('other'), spec]))
    expect(verdict).toMatchObject({ result: 'failed', reason: 'specs-failed' })
    expect(findings).toMatchObject([
      { certainty: 'seen', class: 'environment', kind: 'memory', audience: 'environment' },
    ])
  })

  it('blame the environment if the run itself could not start', () => {
    const runError = {
      kind: 'environment',
      reason: 'build-unavailable',
      message: 'no build',
    } as const
    const { findings } = judge({ ...NO_FACTS, runError: { ...runError } })
    expect(findings).toMatchObject([{ class: 'environment', owner: null }])
  })
})
