import { describe, expect, it } from '@jest/globals'
import { judge } from '../../../src/domain/judgement/judge.ts'
import type { SpecResult } from '../../../src/domain/model/results.ts'
import { aResult, factsOf } from './facts.ts'

const IMAGE = 'registry.k8s.io/e2e-test-images/nonroot:1.5'

/** An event of the kubelet as the framework prints it. */
function anEvent(text: string): string {
  return `I1122 12:14:36.742124     828 dump.go:53] At 2026-11-22 12:09:43 +0000 UTC - event for pod-1: {kubelet node} Failed: ${text}`
}

/** A spec that timed out waiting for a pod, with its output. */
function aWait(id: string, ...lines: readonly string[]): SpecResult {
  return { ...aResult(id, 'failed', 'Timed out after 300.002s.'), output: lines.join('\n') }
}

/** A spec whose image could not be pulled, with the events of CRI-O and the kubelet. */
function aPull(id: string, cause: string, image = IMAGE): SpecResult {
  return aWait(
    id,
    anEvent(
      `Failed to pull image "${image}": unable to pull image or OCI artifact: pull image err: ${cause}; artifact err: get manifest: EOF`,
    ),
    anEvent('Error: ErrImagePull'),
    anEvent(`Back-off pulling image "${image}"`),
    anEvent('Error: ImagePullBackOff'),
  )
}

function judged(...specs: readonly SpecResult[]) {
  return judge(factsOf([aResult('other'), ...specs]))
}

describe('an image that could not be pulled', () => {
  it.each([
    ['reading manifest 1.5 in registry.k8s.io/nonroot: manifest unknown', 'manifest unknown'],
    [
      'reading manifest 9 in docker.io/x: toomanyrequests: You have reached your limit',
      'toomanyrequests',
    ],
    ['fetching blob: invalid status code from registry 429 (Too Many Requests)', '429'],
    ['reading blob sha256:ab: fetching blob: received unexpected HTTP status: 503 Bad', '503'],
    ['requested access to the resource is denied', 'denied'],
    ['unable to retrieve auth token: invalid username/password: unauthorized', 'unauthorized'],
    ['pinging container registry r: Get "https://r/v2/": dial tcp: lookup r: no such host', 'host'],
    ['Get "https://r/v2/": dial tcp 10.0.0.1:443: i/o timeout', 'i/o timeout'],
    ['Get "https://r/v2/": dial tcp 10.0.0.1:443: connect: connection refused', 'refused'],
    ['Get "https://r/v2/": net/http: TLS handshake timeout', 'TLS handshake timeout'],
    ['Get "https://r/v2/": x509: certificate signed by unknown authority', 'x509'],
    [
      'writing blob: storing blob to file "/var/tmp/1": happened during read: read tcp 10.0.0.1:9: connection reset by peer',
      'connection reset',
    ],
    ['copying system image from manifest list: reading blob sha256:ab: unexpected EOF', 'EOF'],
    ['initializing source docker://x:1: context deadline exceeded', 'deadline'],
  ])('is a failure of the environment: %s', (cause, shown) => {
    const { verdict, findings } = judged(aPull('waits', cause))
    expect(verdict).toMatchObject({ result: 'environment', reason: 'image-pull' })
    expect(verdict.headline).toContain(IMAGE)
    expect(findings).toMatchObject([{ audience: 'environment', specs: ['waits'] }])
    expect(findings[0]?.detail).toContain(shown)
    expect(findings[0]?.detail).not.toContain('artifact err')
  })

  it.each([
    'copying system image from manifest list: writing blob: adding layer with blob "sha256:ab": creating read-write layer with ID "cd": no such file or directory',
    'committing the finished image: creating image "ab": layer not known',
    'writing blob: storing blob to file "/var/tmp/storage1": invalid argument',
    'copying system image from manifest list: reading blob sha256:ab: opening layer ab: input/output error',
    'rpc error: code = Internal desc = panic: runtime error: index out of range',
    'rpc error: code = Unavailable desc = error reading from server: EOF',
    'rpc error: code = Unavailable desc = dial unix /var/run/crio/crio.sock: connect: connection refused',
  ])('is a failure of CRI-O if CRI-O itself failed: %s', (cause) => {
    const { verdict, findings } = judged(aPull('waits', cause))
    expect(verdict).toMatchObject({ result: 'failed', reason: 'specs-failed' })
    expect(findings).toMatchObject([
      { reason: 'specs-failed', audience: 'cri-o', specs: ['waits'] },
    ])
    expect(findings[0]?.title).toContain(IMAGE)
  })

  it('is a failure of CRI-O, even if the registry failed at another attempt', () => {
    const spec = aPull('waits', 'manifest unknown')
    const later = aPull('waits', 'committing the finished image: layer not known')
    const { verdict } = judged({ ...spec, output: `${spec.output}\n${later.output}` })
    expect(verdict.result).toBe('failed')
  })

  it('is a failure if the cause is not known', () => {
    const { verdict, findings } = judged(aPull('waits', 'Source image rejected by policy'))
    expect(verdict).toMatchObject({ result: 'failed', reason: 'specs-failed' })
    expect(findings).toMatchObject([{ audience: 'unknown', specs: ['waits'] }])
    expect(findings[0]?.detail).toContain('Source image rejected by policy')
  })

  it.each([[anEvent('Error: ErrImagePull')], [anEvent(`Back-off pulling image "${IMAGE}"`)]])(
    'is a failure of the environment if there is no cause: %s',
    (line) => {
      const { verdict } = judged(aWait('waits', line))
      expect(verdict).toMatchObject({ result: 'environment', reason: 'image-pull' })
    },
  )

  it('has its cause, although YAML splits the message in the dump of the pod', () => {
    const dump = [
      `    message: 'Back-off pulling image "${IMAGE}":`,
      '      ErrImagePull: unable to pull image or OCI artifact: reading manifest 1.5 in r: manifest',
      "      unknown'",
      '    reason: ImagePullBackOff',
    ]
    for (const text of [dump.join('\n'), JSON.stringify(dump.join('\n'))]) {
      const { findings } = judged(aWait('waits', text, anEvent('Error: ImagePullBackOff')))
      expect(findings).toMatchObject([{ reason: 'image-pull' }])
      expect(findings[0]?.detail).toContain('manifest unknown')
    }
  })

  it.each([
    'Container Runtime when running a container with a new image should be able to pull image [NodeConformance]',
    'Container Runtime should not be able to pull image from invalid registry [NodeConformance]',
    'Pull Image [Feature:CriProxy] [Serial] Image pull retry backs off on error.',
    'Ensure Credential Pulled Images pod with invalid PullSecret accessing an image',
    'ImageVolume should succeed with pod and pull policy of Always',
  ])('does not excuse a spec that tests pulls: %s', (id) => {
    for (const cause of ['manifest unknown', 'a cause that nobody knows']) {
      const { verdict, findings } = judged(aPull(id, cause))
      expect(verdict).toMatchObject({ result: 'failed', reason: 'specs-failed' })
      expect(findings).toMatchObject([{ certainty: 'seen', specs: [id] }])
    }
  })

  it('is one finding for all specs, and names each image once', () => {
    const specs = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) =>
      aPull(id, 'manifest unknown', `r/image:${Math.min(index, 4)}`),
    )
    const { findings } = judged(...specs)
    expect(findings).toMatchObject([
      {
        title: 'Images could not be pulled: r/image:0, r/image:1, r/image:2 and 2 more',
        detail: 'manifest unknown; seen in 6 failing specs',
        specs: ['a', 'b', 'c', 'd', 'e', 'f'],
      },
    ])
  })

  it('does not excuse other failures', () => {
    const { verdict, findings } = judged(aPull('waits', 'manifest unknown'), aResult('x', 'failed'))
    expect(verdict).toMatchObject({ result: 'failed', reason: 'specs-failed' })
    expect(findings).toMatchObject([{ reason: 'image-pull', specs: ['waits'] }])
  })
})

/** The kubelet's event about a pod at a time of the day. */
function anEventAt(time: string, text: string, pod = 'pod-1'): string {
  return `I1122 12:14:36.742124     828 dump.go:53] At 2026-11-22 ${time} +0000 UTC - event for ${pod}: {kubelet node} ${text}`
}

const OTHER_IMAGE = 'registry.k8s.io/e2e-test-images/busybox:1.37.0-1'
const HICCUP: readonly string[] = [
  anEventAt('12:09:42', `Pulling: Pulling image "${IMAGE}"`),
  anEventAt(
    '12:09:43',
    `Failed: Failed to pull image "${IMAGE}": unable to pull image or OCI artifact: pull image err: initializing source docker://${IMAGE}: pinging container registry registry.k8s.io: received unexpected HTTP status: 503 Service Unavailable`,
  ),
  anEventAt('12:09:43', 'Failed: Error: ErrImagePull'),
  anEventAt('12:09:44', `BackOff: Back-off pulling image "${IMAGE}"`),
  anEventAt('12:09:44', 'Failed: Error: ImagePullBackOff'),
]
const PULLED = `Pulled: Successfully pulled image "${IMAGE}" in 1.17s (1.17s including waiting). Image size: 66878702 bytes.`
const PRESENT = `Pulled: Container image "${IMAGE}" already present on machine and can be accessed by the pod`
const STARTED = anEventAt('12:09:58', 'Started: Container started')

/** A spec that failed at 12:14:00 and has these events. */
function failedWith(...lines: readonly string[]) {
  const spec = aWait('waits', ...lines)
  const failure = spec.failure && { ...spec.failure, at: '2026-11-22T12:14:00.5Z' }
  return judged({ ...spec, failure })
}

describe('an image that could be pulled at a later attempt', () => {
  it.each([
    ['was pulled', PULLED],
    ['was there, because another pod had pulled it', PRESENT],
  ])('does not excuse the spec if the image %s before the spec failed', (_, event) => {
    const { verdict, findings } = failedWith(...HICCUP, anEventAt('12:09:57', event), STARTED)
    expect(verdict).toMatchObject({ result: 'failed', reason: 'specs-failed' })
    expect(findings).toEqual([])
  })

  it('does not excuse the spec if the time of the failure is not known', () => {
    const { verdict } = judged(aWait('waits', ...HICCUP, anEventAt('12:09:57', PULLED)))
    expect(verdict.reason).toBe('specs-failed')
  })

  it.each([
    ['after the spec had failed', [...HICCUP, anEventAt('12:14:02', PULLED)]],
    ['before, and not again', [anEventAt('12:09:40', PULLED), ...HICCUP]],
    ['for another pod', [...HICCUP, anEventAt('12:09:57', PULLED, 'pod-2')]],
    [
      'only for another image of the pod',
      [...HICCUP, anEventAt('12:09:57', PULLED.replace(IMAGE, OTHER_IMAGE))],
    ],
  ])('is the cause if it was pulled %s', (_, lines) => {
    const { verdict, findings } = failedWith(...lines)
    expect(verdict).toMatchObject({ result: 'environment', reason: 'image-pull' })
    expect(findings[0]?.title).toContain(IMAGE)
    expect(findings[0]?.detail).toContain('503')
  })

  it('is still the cause if the pod waited for another image when the spec failed', () => {
    const spec = aWait('waits', ...HICCUP, anEventAt('12:09:57', PULLED))
    const dump = `message: 'Back-off pulling image "${OTHER_IMAGE}": ErrImagePull: reading manifest 1 in r: manifest unknown'`
    const event = anEventAt('12:10:43', `BackOff: Back-off pulling image "${OTHER_IMAGE}"`)
    const failure = spec.failure && { ...spec.failure, message: dump }
    const { findings } = judged({ ...spec, failure, output: `${spec.output}\n${event}` })
    expect(findings).toMatchObject([{ reason: 'image-pull' }])
    expect(findings[0]?.title).toContain(OTHER_IMAGE)
    expect(findings[0]?.title).not.toContain(IMAGE)
  })
})

const VETH = anEvent(
  'FailedCreatePodSandBox: failed to get network status for pod sandbox k8s_pod-1: error checking pod ns_pod-1 for CNI network "crio": Interface vethe09c95bd Mac doesn\'t match: 86:39:98:f3:83:77 not found',
)
const FULL = anEvent('Error: container create failed: mkdir /run/x: no space left on device')

describe('a failure that the machine caused', () => {
  it.each([
    ['udev', VETH, /veth interfaces/],
    ['a full device', FULL, /No space is left/],
  ])('is separate from failures of the build: %s', (_, line, title) => {
    const { verdict, findings } = judged(aWait('waits', line))
    expect(verdict).toMatchObject({ result: 'environment', reason: 'host-setup' })
    expect(findings).toMatchObject([{ audience: 'environment', specs: ['waits'] }])
    expect(findings[0]?.title).toMatch(title)
  })

  it('can be a missing runtime handler, except for specs that test handlers', () => {
    const line = anEvent(
      'FailedCreatePodSandBox: Failed to create pod sandbox: rpc error: code = Unknown desc = failed to find runtime handler test-handler from runtime list map[crun:0x3f656d3a6a80]',
    )
    const { verdict, findings } = judged(aWait('waits', line))
    expect(verdict).toMatchObject({ result: 'environment', reason: 'host-setup' })
    expect(findings).toMatchObject([{ audience: 'workflow', specs: ['waits'] }])
    expect(findings[0]?.title).toMatch(/: test-handler$/)
    expect(judged(aWait('RuntimeClass should reject a Pod', line)).verdict.result).toBe('failed')
  })

  it('comes before the image that could not be stored because of it', () => {
    const { findings } = judged(
      aPull('waits', 'writing blob: storing blob to file "/var/tmp/1": no space left on device'),
    )
    expect(findings).toMatchObject([{ reason: 'host-setup' }])
  })

  it('does not excuse a spec that fills the disk itself', () => {
    const { verdict } = judged(aWait('[sig-node] InodeEviction should evict all pods', FULL))
    expect(verdict).toMatchObject({ result: 'failed', reason: 'specs-failed' })
  })

  it('has one finding for each cause, which excuses only the specs that it explains', () => {
    const specs = [aPull('image', 'manifest unknown'), aWait('veth', VETH), aWait('full', FULL)]
    const { verdict, findings } = judged(...specs)
    expect(verdict.result).toBe('environment')
    expect(findings.map((finding) => finding.specs)).toEqual([['full'], ['veth'], ['image']])
    expect(judged(...specs, aResult('x', 'failed')).verdict.result).toBe('failed')
    const own = judged(...specs, aPull('own', 'committing the image: layer not known'))
    expect(own.verdict).toMatchObject({ result: 'failed', reason: 'specs-failed' })
    expect(own.findings).toHaveLength(4)
  })
})
