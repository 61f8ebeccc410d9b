import { describe, expect, it } from '@jest/globals'
import { judge } from '../../../src/domain/judgement/judge.ts'
import type { LogExcerpt, SpecResult } from '../../../src/domain/model/results.ts'
import type { RunFacts } from '../../../src/domain/model/run-facts.ts'
import { plainLine } from '../../../src/domain/text.ts'
import { aResult, factsOf } from './facts.ts'

const IMAGE = 'registry.k8s.io/e2e-test-images/nonroot:1.5'
const PULL = `Failed to pull image "${IMAGE}": reading manifest 1.5 in r: manifest unknown`
const FULL = 'mkdir /run/x: no space left on device'
const EVENT_HEAD = 'I1122 12:14:36.742124     828 dump.go:53] '

function anEvent(text: string): string {
  return `${EVENT_HEAD}At 2026-11-22 12:09:43 +0000 UTC - event for pod-1: {kubelet node} Failed: ${text}`
}

/** A spec that failed with this message; its namespace is ns-1. */
function aSpec(message: string, ...output: readonly string[]): SpecResult {
  const steps = ['STEP: Destroying namespace "ns-1" for this suite.', ...output]
  return { ...aResult('waits', 'failed', message), output: steps.join('\n') }
}

function judged(
  spec: SpecResult,
  logs: readonly LogExcerpt[] = [],
  overrides: Partial<RunFacts> = {},
) {
  const facts = factsOf([aResult('other'), spec], overrides)
  return judge(facts, new Map([[spec.id, logs]]))
}

/** What the action reports of an image that it could not pull before the suite. */
function warning(image: string): string {
  return `CRI-O cannot pull ${image}: manifest unknown. Specs that need it try again, and may fail`
}

function kubelet(text: string): LogExcerpt {
  return { log: 'kubelet.log', lines: [`E1122 12:09:43.327378     871 a.go:43] ${text}`] }
}

function crio(text: string): LogExcerpt {
  return {
    log: 'crio.log',
    lines: [`time="2026-11-22T12:09:43Z" level=error msg="${text}"`],
  }
}

describe('a cause that excuses specs', () => {
  it.each([
    ['its message', aSpec(PULL)],
    ['a step', aSpec('timed out', `STEP: ${PULL}`)],
    ['a log of its containers', aSpec('timed out', `pod-1 says: ${anEvent(PULL)}`)],
    ['a dump of its pod', aSpec('timed out', `    message: '${PULL}'`, '    reason: ErrImagePull')],
  ])('excuses none if only %s has it, and is shown as likely', (_, spec) => {
    const { verdict, findings } = judged(spec)
    expect(verdict).toMatchObject({ result: 'failed', reason: 'specs-failed' })
    expect(findings).toMatchObject([
      {
        id: 'image-pull-unconfirmed',
        certainty: 'likely',
        audience: 'environment',
        specs: ['waits'],
      },
    ])
    expect(findings[0]?.title).toBe(`Likely: Images could not be pulled: ${IMAGE}`)
    expect(findings[0]?.detail).toMatch(/manifest unknown; no second witness .* count as failed/)
  })

  it.each<[string, readonly LogExcerpt[]]>([
    ["the kubelet's log names the pod", [kubelet('failed with ErrImagePull pod="ns-1/pod-1"')]],
    ["the kubelet's log names the image", [kubelet(`"Failed to pull image" image="${IMAGE}"`)]],
    ["CRI-O's log names the image", [crio(`Failed to pull image ${IMAGE}: manifest unknown`)]],
  ])('excuses the spec if %s', (_, logs) => {
    const { verdict, findings } = judged(aSpec(PULL), logs)
    expect(verdict).toMatchObject({ result: 'environment', reason: 'image-pull' })
    expect(findings).toMatchObject([{ id: 'image-pull', certainty: 'known', specs: ['waits'] }])
    expect(findings[0]?.evidence.join('\n')).toContain(plainLine(logs[0]?.lines[0] ?? ''))
  })

  it.each([
    `level=debug msg="Request: *v1.PullImageRequest: image:{image:\\"${IMAGE}\\"}" file="interceptors/interceptors.go:73" id=1 name=/runtime.v1.ImageService/PullImage`,
    `level=info msg="Pulled image: ${IMAGE}@sha256:0" id=1 name=/runtime.v1.ImageService/PullImage`,
  ])('excuses none because of a pull in the log of CRI-O that did not fail: %s', (line) => {
    const log = { log: 'crio.log', lines: [`time="2026-11-22T12:09:43Z" ${line}`] }
    expect(judged(aSpec(PULL), [log]).verdict).toMatchObject({
      result: 'failed',
      reason: 'specs-failed',
    })
    const failed = `level=debug msg="Response error: ${IMAGE}: manifest unknown" id=1 name=/runtime.v1.ImageService/PullImage`
    const both = { ...log, lines: [...log.lines, `time="2026-11-22T12:09:44Z" ${failed}`] }
    expect(judged(aSpec(PULL), [both]).verdict.reason).toBe('image-pull')
  })

  it('excuses the spec if an event of the kubelet says so', () => {
    const { verdict } = judged(aSpec(PULL, anEvent('Error: ImagePullBackOff')))
    expect(verdict).toMatchObject({ result: 'environment', reason: 'image-pull' })
  })

  it('excuses no spec because of an event in a quoted text, such as the output of a container', () => {
    const quoted = `Logs: "one\\n${anEvent(PULL).replaceAll('"', '\\"')}"`
    expect(judged(aSpec(PULL, quoted)).verdict.result).toBe('failed')
    expect(judged(aSpec(PULL, anEvent(PULL))).verdict.result).toBe('environment')
  })

  it('excuses the spec if the action could not pull the image before', () => {
    const { verdict } = judged(aSpec(PULL), [], { warnings: [warning(IMAGE)] })
    expect(verdict).toMatchObject({ result: 'environment', reason: 'image-pull' })
    const other = judged(aSpec(PULL), [], { warnings: [warning(`${IMAGE}-x`)] })
    expect(other.verdict.result).toBe('failed')
  })

  it.each<[string, readonly LogExcerpt[]]>([
    ['another pod', [kubelet('failed with ErrImagePull pod="ns-2/pod-1"')]],
    ['another image', [kubelet(`"Failed to pull image" image="${IMAGE}-2"`)]],
    [
      'the same image, which CRI-O could not store',
      [crio(`Failed to pull image ${IMAGE}: layer not known`)],
    ],
    ['something else of the pod', [kubelet('"Error syncing pod" pod="ns-1/pod-1"')]],
  ])('is not confirmed by a log about %s', (_, logs) => {
    expect(judged(aSpec(PULL), logs).verdict.result).toBe('failed')
  })

  it('that concerns the whole node is confirmed by a log without names', () => {
    expect(judged(aSpec(FULL)).verdict.result).toBe('failed')
    const { verdict } = judged(aSpec(FULL), [crio(`Container creation error: ${FULL}`)])
    expect(verdict).toMatchObject({ result: 'environment', reason: 'host-setup' })
  })

  it('is found in a log that names the pod, and only likely if no line is about the spec', () => {
    const bridge = 'failed to set bridge addr: cni0 already has an IP address'
    const named = judged(aSpec('timed out'), [crio(`sandbox k8s_pod-1_ns-1_1: ${bridge}`)])
    expect(named.verdict).toMatchObject({ result: 'environment', reason: 'host-setup' })
    const unnamed = judged(aSpec('timed out'), [crio(bridge)])
    expect(unnamed.verdict).toMatchObject({ result: 'failed', reason: 'specs-failed' })
    expect(unnamed.findings).toMatchObject([
      { id: 'cni-bridge-address-unconfirmed', certainty: 'likely' },
    ])
  })

  it('has separate findings for specs that are excused and specs that are not', () => {
    const confirmed = { ...aSpec(PULL, anEvent('Error: ErrImagePull')), id: 'confirmed' }
    const { verdict, findings } = judge(factsOf([confirmed, aSpec(PULL)]))
    expect(verdict.result).toBe('failed')
    expect(findings.map(({ id, specs }) => [id, specs])).toEqual([
      ['image-pull-unconfirmed', ['waits']],
      ['image-pull', ['confirmed']],
    ])
  })
})
