import { describe, expect, it } from '@jest/globals'
import { constantFrom, integer, property, tuple } from 'fast-check'
import {
  commitUrl,
  partCommitUrl,
  rangeUrl,
  sourceLabel,
  sourceUrl,
  suiteCommit,
} from '../../../src/domain/report/links.ts'
import { aBuild, aKubernetesBuild, KUBERNETES_COMMIT } from '../../builders.ts'
import { holds, hostileText } from '../views/hostile-text.ts'

const BLOB = `https://github.com/kubernetes/kubernetes/blob/${KUBERNETES_COMMIT}`

describe('sourceUrl', () => {
  it.each([
    'k8s.io/kubernetes/test/e2e/common/node/kubelet.go',
    '/go/src/k8s.io/kubernetes/test/e2e/common/node/kubelet.go',
    '/go/src/k8s.io/kubernetes/_output/local/go/src/k8s.io/kubernetes/test/e2e/common/node/kubelet.go',
    '_output/dockerized/go/src/k8s.io/kubernetes/test/e2e/common/node/kubelet.go',
    'test/e2e/common/node/kubelet.go',
    './test/e2e/common/node/kubelet.go',
  ])('finds %s in the repository', (file) => {
    expect(sourceUrl({ file, line: 123 }, KUBERNETES_COMMIT)).toBe(
      `${BLOB}/test/e2e/common/node/kubelet.go#L123`,
    )
  })

  it.each([
    'k8s.io/kubernetes/vendor/github.com/onsi/gomega/internal/assertion.go',
    '/go/src/github.com/openshift/origin/vendor/k8s.io/kubernetes/test/e2e/x.go',
    'vendor/k8s.io/kubernetes/test/e2e/x.go',
    'github.com/onsi/ginkgo/v2@v2.28.1/internal/suite.go',
    '/root/go/pkg/mod/k8s.io/kubernetes@v1.36.2/test/e2e/x.go',
    '/usr/local/go/src/testing/testing.go',
    '/home/someone/test/e2e/x.go',
    'k8s.io/kubernetes/pkg/kubelet/kubelet.go',
    'k8s.io/kubernetes/test/../secrets.go',
    'k8s.io/kubernetes/test//x.go',
    'test/e2e/x.go?raw=true#L1',
    'mytest/e2e/x.go',
    'notk8s.io/kubernetes/test/e2e/x.go',
    '',
  ])('gives no link for %s', (file) => {
    expect(sourceUrl({ file, line: 1 }, KUBERNETES_COMMIT)).toBeNull()
  })

  it.each(['abc123', 'main', 'g'.repeat(40), 'a'.repeat(41), '', null])(
    'gives no link for the commit %j',
    (commit) => {
      expect(sourceUrl({ file: 'test/e2e/x.go', line: 1 }, commit)).toBeNull()
    },
  )

  it('takes an abbreviated commit', () => {
    expect(sourceUrl({ file: 'test/e2e/x.go', line: 1 }, 'abcdef0')).toBe(
      'https://github.com/kubernetes/kubernetes/blob/abcdef0/test/e2e/x.go#L1',
    )
  })

  it('links the file when the line is not known', () => {
    expect(sourceUrl({ file: 'test/e2e/x.go', line: 0 }, KUBERNETES_COMMIT)).toBe(
      `${BLOB}/test/e2e/x.go`,
    )
  })

  it('stays below test/ of that commit for every file name', () => {
    const file = tuple(constantFrom('k8s.io/kubernetes/test/', 'test/', ''), hostileText)
    holds(
      property(file, integer(), ([folder, name], line) => {
        const url = sourceUrl({ file: folder + name, line }, KUBERNETES_COMMIT)
        expect(new URL(url ?? `${BLOB}/test/`).href.startsWith(`${BLOB}/test/`)).toBe(true)
      }),
    )
  })
})

describe('sourceLabel', () => {
  it('shortens a test file to its path in the repository', () => {
    expect(sourceLabel({ file: 'k8s.io/kubernetes/test/e2e_node/x_test.go', line: 12 })).toBe(
      'test/e2e_node/x_test.go:12',
    )
  })

  it('keeps any other file as it is', () => {
    expect(sourceLabel({ file: '/usr/local/go/src/testing/testing.go', line: 3 })).toBe(
      '/usr/local/go/src/testing/testing.go:3',
    )
  })
})

describe('commitUrl', () => {
  it.each([
    ['cri-o', 'abcdef0', 'https://github.com/cri-o/cri-o/commit/abcdef0'],
    ['kubernetes', 'abcdef0', 'https://github.com/kubernetes/kubernetes/commit/abcdef0'],
    ['cri-o', 'unknown', null],
    ['cri-o', null, null],
  ] as const)('of %s at %j is %j', (project, commit, url) => {
    expect(commitUrl(project, commit)).toBe(url)
  })
})

describe('suiteCommit', () => {
  it("is Kubernetes' commit, not CRI-O's", () => {
    expect(suiteCommit([aBuild(), aKubernetesBuild()])).toBe(KUBERNETES_COMMIT)
  })

  it.each([[[]], [[aBuild()]], [[aKubernetesBuild({ commit: null })]]])(
    'is null when no build knows it',
    (builds) => {
      expect(suiteCommit(builds)).toBeNull()
    },
  )
})

const at = (version: string | null, commit: string | null = null) => ({ version, commit })

describe('rangeUrl', () => {
  const [one, other] = ['a'.repeat(40), 'b'.repeat(40)]

  it.each([
    ['crio', at('1.36.0', one), at('1.37.0', other), `cri-o/cri-o/compare/${one}...${other}`],
    ['crun', at('1.26'), at('1.27'), 'containers/crun/compare/1.26...1.27'],
    ['runc', at('1.4.2'), at('1.5.0-rc.1'), 'opencontainers/runc/compare/v1.4.2...v1.5.0-rc.1'],
    ['conmonrs', at('0.8.0', one), at('1.0.1'), 'containers/conmon-rs/compare/v0.8.0...v1.0.1'],
    [
      'cni-plugins/bridge',
      at('v1.9.0'),
      at('v1.9.1'),
      'containernetworking/plugins/compare/v1.9.0...v1.9.1',
    ],
  ])('of %s is by commits, else by tags', (part, from, to, path) => {
    expect(rangeUrl(part, from, to)).toBe(`https://github.com/${path}`)
  })

  it.each([
    ['an unknown part', 'evil', at('1.0'), at('1.1')],
    ['a version that is no tag', 'crun', at('1.26'), at('1.27-12-gabc')],
    ['a text', 'crun', at('1.26'), at('1.27](https://evil.example)')],
    ['nothing known', 'crun', at(null), at('1.27')],
    ['the same', 'crun', at('1.26'), at('1.26')],
    ['a name of every object', 'constructor', at('1.26'), at('1.27')],
  ])('of %s is not known', (_, part, from, to) => {
    expect(rangeUrl(part, from, to)).toBeNull()
  })
})

describe('partCommitUrl', () => {
  it('is in the repository of the part, for a commit alone', () => {
    expect(partCommitUrl('crun', 'abcdef0')).toBe(
      'https://github.com/containers/crun/commit/abcdef0',
    )
    expect(partCommitUrl('crun', 'v1.26')).toBeNull()
    expect(partCommitUrl('evil', 'abcdef0')).toBeNull()
  })
})
