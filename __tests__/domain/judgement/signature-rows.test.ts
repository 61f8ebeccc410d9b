import { describe, expect, it } from '@jest/globals'
import signaturesData from '../../../lanes/signatures.json' with { type: 'json' }
import { judge } from '../../../src/domain/judgement/judge.ts'
import type { LogExcerpt, SpecResult } from '../../../src/domain/model/results.ts'
import { aResult, factsOf } from './facts.ts'

const HEAD = 'I1122 12:14:36.742124     828 dump.go:53] At 2026-11-22 12:09:43 +0000 UTC'

function aSpec(id: string, reason: string, event: string): SpecResult {
  const output = `${HEAD} - event for pod-1: {kubelet node} ${reason}: ${event}`
  return { ...aResult(id, 'failed', 'Timed out after 300.001s.'), output }
}

function judged(spec: SpecResult, logs: readonly LogExcerpt[] = []) {
  return judge(factsOf([aResult('other'), spec]), new Map([[spec.id, logs]]))
}

const CREATE = 'Error: container create failed:'

interface Row {
  readonly id: string
  readonly where: readonly string[]
  readonly reason: string
  readonly audience: string
  readonly class: string
  readonly exampleSpec?: string
  readonly matches: readonly string[]
}

const ROWS: readonly Row[] = signaturesData

/** Examples of the table that are events of the kubelet. */
const EVENTS = ROWS.filter(({ where }) => where.includes('spec')).flatMap((row) =>
  row.matches.flatMap((line) => {
    const { reason, event } =
      /^event for pod-1: (?<reason>\w+): (?<event>.+)$/.exec(line)?.groups ?? {}
    return reason === undefined || event === undefined ? [] : [{ ...row, event, kind: reason }]
  }),
)

describe('a known cause in an event of the kubelet', () => {
  it('has examples', () => {
    expect(EVENTS.length).toBeGreaterThan(20)
  })

  it.each(EVENTS)(
    '$id: $event',
    ({ id, kind, event, reason, audience, class: name, exampleSpec }) => {
      const spec = exampleSpec ?? 'waits'
      const { verdict, findings, classes } = judged(aSpec(spec, kind, event))
      expect(verdict.reason).toBe(reason)
      expect(findings).toMatchObject([
        { id, certainty: 'known', audience, class: name, specs: [spec] },
      ])
      expect(findings[0]?.evidence[0]).toContain(event.slice(0, 100))
      expect(classes.get(spec)).toMatchObject({ class: name })
    },
  )

  it.each(EVENTS.filter(({ reason }) => reason !== 'specs-failed'))(
    '$id does not excuse a spec whose message only has such a text: $event',
    ({ event }) => {
      const { verdict } = judged(aResult('asserts', 'failed', `expected "x", got ${event}`))
      expect(verdict).toMatchObject({ result: 'failed', reason: 'specs-failed' })
    },
  )
})

it('a known cause is only likely if nothing but the message of the spec shows it', () => {
  const { findings } = judged(aResult('waits', 'failed', `${CREATE} read from sync socket`))
  expect(findings).toMatchObject([
    {
      id: 'oci-sync-socket',
      class: 'oci-runtime',
      kind: 'crun',
      confidence: 'likely: the spec shows it, and nothing else confirms it',
      owner: { repository: 'containers/crun' },
    },
  ])
  const seen = judged(aSpec('waits', 'Failed', `${CREATE} read from sync socket`))
  expect(seen.findings[0]?.confidence).toBe(
    'sure: the spec shows it, and an event or a log confirms it',
  )
})

describe('a known cause in a log', () => {
  const DENIED =
    'Nov 22 12:09:43 host kernel: audit: type=1400 audit(1.1:7): apparmor="DENIED" operation="mount" class="mount" profile="runc" name="/proc/" pid=7 comm="runc:[2:INIT]"'
  const kernel: LogExcerpt = { log: 'kern.log', lines: [DENIED] }
  const refused = aSpec('waits', 'Failed', `${CREATE} runc: mount /proc: permission denied`)

  it('is a denial of AppArmor if the kubelet also reports a missing permission', () => {
    const { verdict, findings } = judged(refused, [kernel])
    expect(verdict).toMatchObject({ result: 'environment', reason: 'host-setup' })
    expect(findings).toMatchObject([{ id: 'apparmor-denied', audience: 'environment' }])
    const alone = judged(aResult('waits', 'failed'), [kernel])
    expect(alone.verdict.result).toBe('failed')
    expect(alone.findings).toMatchObject([{ certainty: 'likely', audience: 'environment' }])
  })

  it.each([
    [
      'another program',
      DENIED.replaceAll(/(?:profile|comm)="[^"]+"/g, 'profile="snap.x" comm="x"'),
    ],
    [
      "CRI-O's own profile",
      DENIED.replaceAll(/(?:profile|comm)="[^"]+"/g, 'profile="crio-default" comm="sh"'),
    ],
  ])('is no denial of AppArmor for %s', (_, line) => {
    const { findings } = judged(refused, [{ log: 'kern.log', lines: [line] }])
    expect(findings).toMatchObject([{ certainty: 'seen' }])
  })

  it('is not likely if an error of the pod itself was seen', () => {
    const other = aSpec('waits', 'Failed', `${CREATE} runc: mount /proc: not a directory`)
    expect(judged(other, [kernel]).findings).toMatchObject([
      { certainty: 'seen', title: expect.stringContaining('not a directory') },
    ])
  })

  it('does not excuse specs that test AppArmor', () => {
    const { verdict } = judged({ ...refused, id: 'AppArmor should enforce a profile' }, [kernel])
    expect(verdict.result).toBe('failed')
  })

  it.each([
    [
      'pleg-unhealthy',
      'PLEG is not healthy: pleg was last seen active 3m9.1s ago; threshold is 3m0s',
    ],
    ['container-runtime-down', 'container runtime is down'],
  ])('is shown as likely if it concerns the node: %s', (id, text) => {
    const lines = [`I1122 12:09:43.327378     871 kubelet.go:2412] "Skipping" err="${text}"`]
    const logs = [{ log: 'kubelet.log', lines }]
    const { verdict, findings } = judged(aResult('waits', 'failed'), logs)
    expect(verdict.reason).toBe('specs-failed')
    expect(findings).toMatchObject([{ id: `${id}-unconfirmed`, certainty: 'likely' }])
    const restart = judged(aResult('Restart [Serial] of the runtime', 'failed'), logs)
    expect(restart.findings).toEqual([])
  })
})

it('an eviction spec that saw no pressure is a matter of Kubernetes, also if the disk was full', () => {
  const spec = aSpec('InodeEviction should evict', 'Failed', `${CREATE} no space left on device`)
  const failure = spec.failure && {
    ...spec.failure,
    message: 'Timed out after 900s.\n NodeCondition: DiskPressure not encountered',
  }
  const { verdict, findings } = judged({ ...spec, failure })
  expect(verdict.reason).toBe('specs-failed')
  expect(findings).toMatchObject([{ id: 'eviction-no-pressure', audience: 'kubernetes' }])
})
