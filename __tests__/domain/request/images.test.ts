import { describe, expect, it } from '@jest/globals'
import { readPullFailure } from '../../../src/domain/judgement/pull-failure.ts'
import type { PlannedSpec } from '../../../src/domain/model/results.ts'
import { readImageList, registryOf, wantedImages } from '../../../src/domain/request/images.ts'

const PAUSE = 'registry.k8s.io/pause:3.10.1'
const LISTED = [
  'registry.k8s.io/e2e-test-images/busybox:1.36.1-1',
  'registry.k8s.io/e2e-test-images/busybox:1.37.0-1',
  'registry.k8s.io/e2e-test-images/agnhost:2.63.0',
  'registry.k8s.io/e2e-test-images/agnhost:2.7',
  'registry.k8s.io/e2e-test-images/nginx:1.15-4',
  'registry.k8s.io/e2e-test-images/nginx:1.27-0',
  'registry.k8s.io/pause:3.10.2',
  'invalid.registry.k8s.io/invalid/alpine:3.1',
  'gcr.io/k8s-authenticated-test/agnhost:2.6',
]

function specsIn(file: string, count = 1): readonly PlannedSpec[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${file} ${index}`,
    labels: [],
    location: { file: `k8s.io/kubernetes/test/${file}`, line: index },
  }))
}

function wanted(specs: readonly PlannedSpec[], choice: 'auto' | 'all' | 'none' = 'auto') {
  return Object.fromEntries(
    wantedImages(choice, LISTED, specs, PAUSE).map(({ name, needed }) => [name, needed]),
  )
}

describe('wantedImages', () => {
  it('takes the image of every pod, and the newest of those that the files of the specs use', () => {
    expect(wanted(specsIn('e2e/common/node/kubelet.go'))).toEqual({
      [PAUSE]: true,
      'registry.k8s.io/e2e-test-images/agnhost:2.63.0': false,
      'registry.k8s.io/e2e-test-images/busybox:1.37.0-1': false,
    })
  })

  it('calls an image needed when many specs stand in files that use it alone', () => {
    const name = 'registry.k8s.io/e2e-test-images/busybox:1.37.0-1'
    expect(wanted(specsIn('e2e/common/node/expansion.go', 9))[name]).toBe(false)
    expect(wanted(specsIn('e2e/common/node/expansion.go', 10))[name]).toBe(true)
    expect(wanted(specsIn('e2e/common/node/kubelet.go', 50))[name]).toBe(false)
  })

  it('takes all versions of an image of which specs use several', () => {
    expect(Object.keys(wanted(specsIn('e2e_node/mirror_pod_test.go')))).toEqual(
      expect.arrayContaining([
        'registry.k8s.io/e2e-test-images/nginx:1.15-4',
        'registry.k8s.io/e2e-test-images/nginx:1.27-0',
      ]),
    )
  })

  it('takes only what every pod needs for specs of which nothing is known', () => {
    expect(wanted(specsIn('e2e_node/brand_new_test.go'))).toEqual({ [PAUSE]: true })
    expect(wantedImages('auto', [], specsIn('x'), null)).toEqual([])
  })

  it('takes all but what nobody can pull, each once, and makes none of them needed', () => {
    const all = wanted(specsIn('e2e/common/node/kubelet.go'), 'all')
    expect(Object.keys(all).toSorted()).toEqual([PAUSE, ...LISTED.slice(0, 7)].toSorted())
    expect(Object.values(all).filter(Boolean)).toHaveLength(1)
  })

  it('takes none where that is wanted', () => {
    expect(wanted(specsIn('e2e/common/node/kubelet.go'), 'none')).toEqual({})
  })
})

describe('readImageList', () => {
  it('reads names of images and nothing else', () => {
    const digest = `registry.k8s.io/e2e-test-images/busybox@sha256:${'a'.repeat(64)}`
    expect(
      readImageList(
        `I1122 11:00:00 noise\nregistry.k8s.io/pause:3.10.2\nlocalhost:5000/a/b:1\n${digest}\n--flag\nx\n`,
      ),
    ).toEqual(['registry.k8s.io/pause:3.10.2', 'localhost:5000/a/b:1', digest])
  })
})

describe('registryOf', () => {
  it.each([
    ['registry.k8s.io/pause:3.10', 'registry.k8s.io'],
    ['localhost:5000/a/b', 'localhost:5000'],
    ['busybox', ''],
  ])('%s', (image, registry) => {
    expect(registryOf(image)).toBe(registry)
  })
})

describe('readPullFailure', () => {
  const head = 'pulling image: unable to pull image or OCI artifact: pull image err: '
  it.each([
    ['reading manifest 3.10 in registry.k8s.io/pause: manifest unknown', 'refused'],
    ['requested access to the resource is denied', 'refused'],
    [
      'Get "https://registry.k8s.io/v2/": dial tcp: lookup registry.k8s.io: no such host',
      'unreachable',
    ],
    ['dial tcp 10.0.0.1:443: i/o timeout', 'unreachable'],
    ['toomanyrequests: You have reached your limit', 'unavailable'],
    ['received unexpected HTTP status: 503 Service Unavailable', 'unavailable'],
    ['creating read-write layer with ID "x": disk quota exceeded', 'node'],
    ['something new', 'node'],
  ])('%s: %s', (words, kind) => {
    expect(readPullFailure(PAUSE, head + words).kind).toBe(kind)
  })
})
