import { describe, expect, test } from '@jest/globals'
import areasData from '../../../lanes/areas.json' with { type: 'json' }
import {
  AREAS,
  areaOfSpec,
  areasOfChangedFiles,
  filesOfArea,
} from '../../../src/domain/request/areas.ts'

const EVERY = AREAS.map(({ name }) => name)

describe('the area of a spec', () => {
  test.each([
    ['test/e2e_node/container_lifecycle_test.go', 'container-lifecycle'],
    ['test/e2e/common/node/container_probe.go', 'container-lifecycle'],
    ['test/e2e_node/image_pull_test.go', 'container-lifecycle'],
    ['test/e2e/common/node/security_context.go', 'resource-isolation'],
    ['test/e2e_node/container_metrics_test.go', 'resource-isolation'],
    ['test/e2e_node/proc_mount_test.go', 'resource-isolation'],
    ['test/e2e/common/storage/secrets_volume.go', 'storage-volumes'],
    ['test/e2e_node/image_volume.go', 'storage-volumes'],
    ['test/e2e/common/network/networking.go', 'networking'],
    ['test/e2e_node/pod_host_ips.go', 'networking'],
    ['test/e2e/common/node/secrets.go', 'other'],
    ['test/e2e_node/kubelet_tls_test.go', 'other'],
  ])('is told by its source file: %s', (file, area) => {
    expect(areaOfSpec({ file: `k8s.io/kubernetes/${file}` })).toBe(area)
  })

  test.each([
    ['test/e2e_node/volume_attributes_test.go', 'storage-volumes'],
    ['test/e2e_node/cgroup_v3_test.go', 'resource-isolation'],
    ['test/e2e/common/network/dual_stack.go', 'networking'],
    ['test/e2e_node/something_new_test.go', 'other'],
  ])('is told for files that do not exist yet: %s', (file, area) => {
    expect(areaOfSpec({ file: `/go/src/k8s.io/kubernetes/${file}` })).toBe(area)
  })

  test('is the rest without a location, and outside of the suite', () => {
    expect(areaOfSpec(null)).toBe('other')
    expect(areaOfSpec({ file: 'test/e2e/framework/volume/fixtures.go' })).toBe('other')
  })
})

describe('the areas of changed files', () => {
  test.each([
    ['internal/hostport/hostport_nftables.go', ['networking']],
    ['server/container_execsync.go', ['container-lifecycle']],
    [
      'server/container_create_linux.go',
      ['resource-isolation', 'storage-volumes', 'container-lifecycle'],
    ],
    ['./internal/storage/image.go', ['storage-volumes', 'container-lifecycle']],
    ['internal/config/seccomp/seccomp.go', ['resource-isolation']],
    ['vendor/github.com/containers/storage/layers.go', EVERY],
    ['go.mod', EVERY],
    ['pkg/config/config.go', EVERY],
    ['internal/brand_new/thing.go', EVERY],
    ['docs/crio.8.md', []],
    ['README.md', []],
    ['server/container_create_test.go', []],
    ['server/server_freebsd.go', []],
    ['test/network.bats', []],
    ['.github/workflows/test.yml', []],
  ])('are those whose specs can notice the change of %s', (path, areas) => {
    expect(areasOfChangedFiles([path])).toEqual(areas)
  })

  test('are those of all files together, each once and in the order of the table', () => {
    const paths = [
      'server/container_stop.go',
      'docs/crio.8.md',
      'internal/iptables/iptables.go',
      'internal/oci/oci.go',
    ]
    expect(areasOfChangedFiles(paths)).toEqual(['networking', 'container-lifecycle'])
    expect(areasOfChangedFiles([])).toEqual([])
  })
})

describe('the table of areas', () => {
  test('has a last row for the rest, without patterns', () => {
    expect(areasData.areas.at(-1)?.specFiles).toEqual([])
    expect(filesOfArea('other')).toEqual({
      focusFiles: [],
      skipFiles: areasData.areas.flatMap(({ specFiles }) => specFiles),
    })
  })

  test('has no colon in patterns for Ginkgo, which takes what follows as line numbers', () => {
    for (const { specFiles } of areasData.areas) expect(specFiles.join(' ')).not.toContain(':')
  })

  test('lets each area leave out those before it', () => {
    const [first, second] = areasData.areas
    expect(filesOfArea(second?.name ?? '')).toEqual({
      focusFiles: second?.specFiles,
      skipFiles: first?.specFiles,
    })
  })
})
