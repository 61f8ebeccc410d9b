import { describe, expect, it } from '@jest/globals'
import { judge } from '../../../src/domain/judgement/judge.ts'
import type { RunFacts } from '../../../src/domain/model/run-facts.ts'
import { aResult, aSuite, aSuiteNode, factsOf } from './facts.ts'

const NO_ENDPOINT =
  'validate service connection: validate CRI v1 runtime API for endpoint "unix:///var/run/crio/crio.sock": rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial unix /var/run/crio/crio.sock: connect: no such file or directory"'
const BANNER =
  'time="2026-11-22T10:50:00Z" level=info msg="Starting CRI-O, version: 1.37.0, git: abc"'

function fatal(message: string): string {
  return `Nov 22 10:50:01 node crio[7]: time="2026-11-22T10:50:01Z" level=fatal msg="${message}"`
}

/** The judgement of a suite whose set-up failed with a message and this output. */
function judged(message: string, logs: RunFacts['logs'] = {}, output = '') {
  const planned = [aResult('a', 'not-run')]
  const suite = aSuite([], {
    selectedSpecs: 1,
    succeeded: false,
    suiteNodes: [{ ...aSuiteNode('SynchronizedBeforeSuite', 'failed', message), output }],
  })
  return judge(factsOf(planned, { suite, exitCode: 1, logs }))
}

describe('a suite that could not set up the node', () => {
  it.each([
    [
      'a profile that it could not load',
      'validating runtime config: unable to load AppArmor profile: installing default AppArmor profile \\"crio-default\\" failed',
      'environment',
      /AppArmor profile: installing .*crio-default\\" failed$/,
    ],
    [
      'a configuration that it rejects',
      'validating runtime config: runtime validation: \\"crun\\" not found in $PATH',
      'cri-o',
      /not found in \$PATH$/,
    ],
  ])('names CRI-O that never started, for instance because of %s', (_, text, audience, detail) => {
    const { verdict, findings } = judged(NO_ENDPOINT, { crio: [BANNER, fatal(text)] })
    expect(verdict).toMatchObject({ result: 'environment', reason: 'crio-not-up' })
    expect(findings).toMatchObject([{ audience, detail: expect.stringMatching(detail) }])
  })

  it('does not blame an earlier start of CRI-O that failed', () => {
    const ready = 'Nov 22 10:51:00 node systemd[1]: Started crio.service - Container Runtime.'
    const { findings } = judged('node is not ready: x', { crio: [fatal('no'), BANNER, ready] })
    expect(findings).toMatchObject([{ id: 'kubelet-start' }])
  })

  it.each<[string, RunFacts['logs']]>([
    ['its log is empty', { crio: [''] }],
    ['the journal has no entries of it', { crio: ['-- No entries --', ''] }],
    [
      'the unit that installs it failed',
      {
        system: [
          "Nov 22 10:49:00 node systemd[1]: crio-install.service: Failed with result 'exit-code'.",
        ],
      },
    ],
    [
      'its build does not exist',
      {
        system: ['Nov 22 10:49:00 node bash[7]: curl: (22) The requested URL returned error: 404'],
      },
    ],
  ])('says that CRI-O was not installed if %s and it does not answer', (_, logs) => {
    expect(judged(NO_ENDPOINT, logs).verdict).toMatchObject({
      result: 'environment',
      reason: 'build-unavailable',
    })
    expect(judged('failed to start kubelet: exit status 1', logs).verdict).toMatchObject({
      result: 'environment',
      reason: 'node-not-up',
    })
  })

  const IMAGE = 'registry.k8s.io/e2e-test-images/busybox:1.37.0-1'
  const prePull = (cause: string) =>
    `W1122 10:59:10.000000    2377 image_list.go:181] Could not pre-pull image ${IMAGE} rpc error: code = Unknown desc = unable to pull image or OCI artifact: pull image err: ${cause} output: `

  it('names the image that the suite could not pull, from the output of the suite node', () => {
    const { verdict, findings } = judged('Unexpected error', {}, prePull('toomanyrequests: limit'))
    expect(verdict).toMatchObject({ result: 'environment', reason: 'image-pull' })
    expect(verdict.headline).toContain(IMAGE)
    expect(findings[0]?.audience).toBe('environment')
    expect(findings[0]?.detail).toContain('toomanyrequests')
  })

  it('names the cause of the pull if only the message has it', () => {
    const { verdict, findings } = judged(
      'rpc error: code = Unknown desc = unable to pull image or OCI artifact: pull image err: initializing source docker://x: manifest unknown',
    )
    expect(verdict.reason).toBe('image-pull')
    expect(findings[0]?.detail).toContain('manifest unknown')
  })

  it('takes the message of the process that failed, and looks into the output of each', () => {
    const other =
      'SynchronizedBeforeSuite failed on Ginkgo parallel process #1\n  The first function failed.'
    const nodes = [
      { ...aSuiteNode('SynchronizedBeforeSuite', 'failed', other), output: '' },
      { ...aSuiteNode('SynchronizedBeforeSuite', 'failed', 'nobody knows'), output: '' },
    ]
    const suite = (output: string) =>
      aSuite([], {
        selectedSpecs: 1,
        succeeded: false,
        suiteNodes: nodes.map((node) => ({ ...node, output })),
      })
    const planned = [aResult('a', 'not-run')]
    const unknown = judge(factsOf(planned, { suite: suite(''), exitCode: 1 }))
    expect(unknown.findings).toMatchObject([{ reason: 'node-not-up', detail: 'nobody knows' }])
    const pulled = judge(factsOf(planned, { suite: suite(prePull('EOF')), exitCode: 1 }))
    expect(pulled.verdict.reason).toBe('image-pull')
  })

  it('finds the process that failed among many that only say so', () => {
    const other = 'SynchronizedBeforeSuite failed on Ginkgo parallel process #1'
    const messages = [...Array.from({ length: 40 }, () => other), 'empty node list']
    const suiteNodes = messages.map((message) =>
      aSuiteNode('SynchronizedBeforeSuite', 'failed', message),
    )
    const suite = aSuite([], { selectedSpecs: 1, succeeded: false, suiteNodes })
    const { findings } = judge(factsOf([aResult('a', 'not-run')], { suite, exitCode: 1 }))
    expect(findings).toMatchObject([{ id: 'stale-kubelet' }])
  })

  it('shows the last errors of the logs if no known cause matches', () => {
    const error = 'E1122 11:00:11.170460     414 a.go:9] "Something new"'
    const { findings } = judged('nobody knows', { kubelet: ['I1122 all is well', error] })
    expect(findings).toMatchObject([
      { audience: 'unknown', evidence: [expect.stringContaining('"Something new"')] },
    ])
  })

  it.each([
    ['services', 'F1122 11:00:11.1 1 a.go:9] run apiserver error: bind: no', 'apiserver-failed'],
    ['failure', 'missing required cgroups: memory', 'system-validation'],
  ])('knows what the %s say: %s', (place, line, id) => {
    const { findings } =
      place === 'failure' ? judged(line) : judged('should be able to start', { services: [line] })
    expect(findings).toMatchObject([{ id }])
  })

  it('sends a pull that CRI-O could not store to CRI-O', () => {
    const { findings } = judged('Unexpected error', {}, prePull('writing blob: layer not known'))
    expect(findings).toMatchObject([{ reason: 'image-pull', audience: 'cri-o' }])
  })
})
